import type {Sentence} from '../language/model.ts';
import {isCertainlyJoined, isCertainlyOf, isCertainSubject} from './certain.ts';
import {sharedAuxiliaries} from './verb-group.ts';

/** The subject of a verb: the head of its noun phrase, and what the verb is to it. */
export type Subject = {
	/** Index of the head of the phrase in the sentence's tokens. */
	readonly head: number;
	/** `own` stands with the verb; `shared` with the verb that this one is joined to; `relative` is what a relative clause tells of. */
	readonly by: 'own' | 'shared' | 'relative';
};

/** How far verbs may be joined to one another: `came, saw, won and left`. */
const mostJoined = 4;

const ownSubject = (sentence: Sentence, verb: number, passive: boolean): number | undefined => {
	const index = sentence.tokens.findIndex(
		({head, label}, at) =>
			head === verb && (label === 'nsubj' || (passive && label === 'nsubj:pass')) && isCertainSubject(sentence, at),
	);
	return index < 0 ? undefined : index;
};

/** Whether a verb has a subject of any kind, sure or not. */
const hasSubject = ({tokens}: Sentence, verb: number): boolean =>
	tokens.some(({head, label}) => head === verb && /^(?:nsubj|csubj|expl)/.test(label));

/**
 * The head of the name right before a comma and `who` or `which`: it is what these mean, whatever the clause was read to hang on. Not one of
 * several that are joined, nor one beside a verb in the plural.
 */
const namedBefore = ({tokens, names}: Sentence, verb: number, pronoun: number): number | undefined => {
	const name = tokens[pronoun - 1]?.text === ',' ? names.find(({to}) => to === pronoun - 1) : undefined;
	const isWho = /^who$/i.test(tokens[pronoun]?.text ?? '');
	const whole = name === undefined ? [] : tokens.slice(name.from, name.to);
	const head = whole.findIndex(({head: over}) => name !== undefined && (over < name.from || over >= name.to));
	const finite = tokens.find(({head: over, label}) => over === verb && /^(?:aux|cop)/.test(label)) ?? tokens[verb];
	const plural = finite?.xpos === 'VBP' || /^(?:were|are|have)$/i.test(finite?.text ?? '');
	const joined = name !== undefined && /^(?:,|and|or|&)$/i.test(tokens[name.from - 1]?.text ?? '');
	return name !== undefined && head >= 0 && (name.type === 'person') === isWho && !plural && !joined
		? name.from + head
		: undefined;
};

/** What `who`, `which` and `that` stand for where they are the subject of a relative clause. */
const antecedentOf = (sentence: Sentence, verb: number, pronoun: number): number | undefined => {
	const {tokens} = sentence;
	const clause = tokens[verb];
	const word = tokens[pronoun];
	const isRelative = word !== undefined && /^(?:WP|WDT)$/.test(word.xpos) && /^(?:who|which|that)$/i.test(word.text);
	if (!isRelative) {
		return undefined;
	}
	return isCertainlyOf(sentence, verb, pronoun) ? clause?.head : namedBefore(sentence, verb, pronoun);
};

/** Whether a relative clause is about something other than its subject: `the way that Ana took`, `the town through which Ana went`. */
const hasGap = ({tokens}: Sentence, verb: number, subject: number): boolean => {
	const clause = tokens[verb];
	return (
		clause?.label === 'acl:relcl' &&
		!tokens.slice(clause.head + 1, subject).some(({xpos, label}) => xpos === 'WRB' && label === 'advmod')
	);
};

/** `Below the lake lies …`: what stands behind a preposition is no subject, whatever the parser took it for. */
const isPlace = ({tokens}: Sentence, subject: number): boolean =>
	tokens.some(
		({head, label, upos}, index) => head === subject && label === 'case' && upos === 'ADP' && index < subject,
	);

/**
 * `The charge stems from claims Moss tried to hide it`: a name right before the verb, which was read as an oblique without a
 * preposition, is its subject rather than what stands farther off.
 */
const hasNearer = ({tokens}: Sentence, verb: number, subject: number): boolean => {
	const before = tokens
		.slice(0, verb)
		.findLastIndex(({upos, head}) => upos !== 'ADV' && !(upos === 'AUX' && head === verb));
	const near = tokens[before];
	const hangs = (at: number, steps = 0): boolean =>
		at === subject || (at >= 0 && steps < tokens.length && hangs(tokens[at]?.head ?? -1, steps + 1));
	return (
		before > subject &&
		near?.upos === 'PROPN' &&
		/^(?:obl|obj)$/.test(near.label) &&
		near.head !== verb &&
		// `the roof of a church in the capital Lima`
		(near.label === 'obj' || tokens[near.head]?.upos === 'VERB') &&
		hangs(near.head) &&
		!/DAY$/i.test(near.text) &&
		!tokens.some(({head, label}) => head === before && label === 'case')
	);
};

/** `He was ill and his mother, a nurse, moved`: a noun that was read as joined to the first verb is the subject of the second. */
const hasHiddenSubject = ({tokens}: Sentence, verb: number): boolean => {
	const head = tokens[verb]?.head ?? -1;
	return (
		/^(?:VERB|ADJ)$/.test(tokens[head]?.upos ?? '') &&
		tokens
			.slice(head + 1, verb)
			.some(token => token.head === head && token.label === 'conj' && /^(?:NOUN|PROPN)$/.test(token.upos))
	);
};

/** Who or what does what the verb at `verb` tells, or undergoes it in the passive; undefined where that is in doubt. */
export const subjectOf = (sentence: Sentence, verb: number): Subject | undefined => {
	const {tokens} = sentence;
	let at = verb;
	for (let steps = 0; steps < mostJoined; steps++) {
		// `was sold and demolished` shares its subject, `was sold and left` does not, `was born and studied law` does.
		const passive =
			at === verb ||
			(tokens[verb]?.xpos === 'VBN' && (sharedAuxiliaries(sentence, verb)?.length ?? 0) > 0) ||
			// `was arrested and is awaiting trial`
			tokens.some(({head, label}) => head === verb && /^(?:aux|cop)/.test(label)) ||
			(tokens[verb]?.xpos === 'VBD' &&
				tokens.some(({head, label}, index) => head === verb && label === 'obj' && index > verb));
		const own = ownSubject(sentence, at, passive);
		if (own !== undefined) {
			const antecedent = antecedentOf(sentence, at, own);
			if (antecedent !== undefined) {
				return {head: antecedent, by: 'relative'};
			}
			return hasGap(sentence, at, own) || isPlace(sentence, own) || hasNearer(sentence, at, own)
				? undefined
				: {head: own, by: at === verb ? 'own' : 'shared'};
		}
		const token = tokens[at];
		if (
			token === undefined ||
			!isCertainlyJoined(sentence, at) ||
			hasSubject(sentence, at) ||
			hasHiddenSubject(sentence, at)
		) {
			return undefined;
		}
		at = token.head;
	}
	return undefined;
};
