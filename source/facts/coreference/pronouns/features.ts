import {speechVerbs} from '../../../language/lexicon.ts';
import type {Sentence, Token} from '../../../language/model.ts';
import type {Candidate, Place, Pronoun} from './candidate.ts';
import type {Known} from './walk.ts';

type Tokens = Sentence['tokens'];

/** What somebody is in the clause; joined to others, what those are. */
const roleOf = ({tokens, head}: Place): string => {
	let at = head;
	for (let step = 0; step < 3 && tokens[at]?.label === 'conj'; step++) {
		at = tokens[at]?.head ?? at;
	}
	const {label = ''} = tokens[at] ?? {};
	const [role] = /^(?:nsubj|obj|iobj|nmod:poss|obl|nmod)/.exec(label) ?? ['other'];
	return role;
};

/** The head of the clause that a token stands in. */
const clauseOf = (tokens: Tokens, at: number): number => {
	let index = at;
	for (let step = 0; step < tokens.length; step++) {
		const {head = -1, label = ''} = tokens[index] ?? {};
		if (head < 0) {
			break;
		}
		index = head;
		if (/^(?:nsubj|obj|iobj|obl)/.test(label) || /^(?:VERB|AUX)$/.test(tokens[index]?.upos ?? '')) {
			break;
		}
	}
	return index;
};

const isUnder = (tokens: Tokens, inner: number, outer: number): boolean => {
	let at = tokens[inner]?.head ?? -1;
	for (let step = 0; step < tokens.length && at >= 0 && at !== outer; step++) {
		at = tokens[at]?.head ?? -1;
	}
	return at === outer;
};

/** Whether a candidate may be meant at all: not of the other gender, nor whom the subject does something to. */
export const isPossible = ({gender, tokens, head, sentence}: Pronoun, {gender: other, last}: Candidate): boolean => {
	const own = tokens[head];
	const {label = '', head: verb} = last.tokens[last.head] ?? {};
	const isItself =
		last.sentence === sentence &&
		label.startsWith('nsubj') &&
		/^(?:obj|iobj|obl)/.test(own?.label ?? '') &&
		verb === own?.head;
	return (other === undefined || other === gender) && !isItself;
};

/** Verbs whose subject speaks, besides those of speech. Lemmas. */
const minds = new Set('plan hope expect know insist promise pledge vow agree decide learn fear'.split(' '));

const speaks = ({lemma}: Token): boolean => speechVerbs.has(lemma) || minds.has(lemma);

const upTo = (value: number, ...bounds: readonly number[]): string =>
	String(bounds.find(bound => value <= bound) ?? 'more');

/** How the clauses of a pronoun and of one before it in its sentence stand to each other. */
const relationOf = (tokens: Tokens, own: number, other: number): string => {
	if (own === other) {
		return 'same';
	}
	if (isUnder(tokens, own, other)) {
		const verb = tokens[other];
		return verb !== undefined && speaks(verb) ? 'said' : `below ${tokens[own]?.label.split(':')[0] ?? ''}`;
	}
	return isUnder(tokens, other, own) ? 'above' : 'beside';
};

/** How a candidate stands among the actors of the article that have the pronoun's gender, or of whom it is not known. */
const rankOf = ({gender}: Pronoun, {draft, count}: Candidate, {actors}: Known): readonly string[] => {
	const counts = [...actors.values()].flatMap(other =>
		other.gender === undefined || other.gender === gender ? [other.count] : [],
	);
	const total = counts.reduce((sum, each) => sum + each, 0);
	return draft !== undefined && count === Math.max(...counts)
		? ['most', `most ${upTo(count / total, 0.3, 0.5, 0.7, 0.99)}`]
		: [];
};

/**
 * What tells whether a pronoun means a candidate; `possible` are all that it may mean. Each of these has a weight of its own
 * (weights.ts).
 */
export const featuresOf = (
	pronoun: Pronoun,
	candidate: Candidate,
	possible: readonly Candidate[],
	known: Known,
): readonly string[] => {
	const {last, count, first} = candidate;
	const {tokens} = pronoun;
	const distance = pronoun.sentence - last.sentence;
	const [role, own] = [roleOf(last), roleOf(pronoun)];
	const verb = clauseOf(last.tokens, last.head);
	const kind = candidate.draft === undefined ? `no ${last.by}` : 'actor';
	const subjects = possible.filter(other => other.last.sentence === last.sentence && roleOf(other.last) === 'nsubj');
	const far = Math.min(distance, 2);
	const features = [
		`distance ${distance}`,
		`role ${role}`,
		`distance ${far} role ${role}`,
		`role ${role} own ${own}`,
		`kind ${kind}`,
		`kind ${kind} distance ${far}`,
		`count ${upTo(count, 1, 2, 4, 8)}`,
		`later ${upTo(possible.filter(other => other.last.start > last.start).length, 0, 1, 2, 3)}`,
		`alone ${possible.length === 1}`,
		`paragraphs ${Math.min(pronoun.paragraph - last.paragraph, 2)}`,
		`quoted ${pronoun.isQuoted} ${last.isQuoted}`,
		`gender ${candidate.gender !== undefined}`,
		...rankOf(pronoun, candidate, known),
	];
	if (last.by === 'pronoun') {
		features.push('again', `again own ${own} role ${role}`, `again distance ${far}`);
	}
	if (first.sentence === 0) {
		features.push('title');
	}
	if (distance > 0) {
		features.push(`main ${last.tokens[verb]?.head === -1} role ${role}`);
		if (role === 'nsubj') {
			features.push(`subjects ${Math.min(subjects.length, 3)}`);
		}
		if (pronoun.head === 0) {
			features.push(`begins role ${role} distance ${far}`);
		}
		return features;
	}
	const relation = relationOf(tokens, clauseOf(tokens, pronoun.head), verb);
	features.push(
		`clause ${relation}`,
		`clause ${relation} role ${role}`,
		`tokens ${upTo(pronoun.head - last.head, 2, 5, 10, 20)}`,
	);
	if (role === 'nsubj') {
		features.push(`own subjects ${Math.min(subjects.length, 3)}`);
	}
	return features;
};

/** What tells that a pronoun means none of those that it may mean. */
export const featuresOfNone = (
	{tokens, head, isQuoted}: Pronoun,
	possible: readonly Candidate[],
): readonly string[] => {
	const {label = '', head: verb = -1} = tokens[head] ?? {};
	const ahead = tokens.some((token, at) => at > head && token.head === -1) && tokens[verb]?.head !== -1;
	// `In her speech, Anna Moss`: who comes.
	const comes = tokens.some(
		(token, at) => at > head && token.label === 'nsubj' && token.upos === 'PROPN' && tokens[token.head]?.head === -1,
	);
	return [
		'none',
		`none ${label}`,
		`none told by me ${tokens.some(({text}) => /^(?:I|my|me|we|our)$/.test(text))}`,
		`none quoted ${isQuoted}`,
		`none begins ${head === 0}`,
		`none of ${Math.min(possible.length, 4)}`,
		`none actors ${Math.min(possible.filter(({draft}) => draft !== undefined).length, 2)}`,
		`none comes ${ahead && comes}`,
	];
};
