import type {Gender} from '../../../language/given-names.ts';
import type {Sentence, Token} from '../../../language/model.ts';
import type {Draft, Gathering} from '../draft.ts';
import {gendersOf} from '../gender.ts';
import {peopleIn} from '../people.ts';
import {quotedIn} from '../quotations.ts';
import type {Candidate, Place, Pronoun} from './candidate.ts';

const genders: ReadonlyMap<string, Gender> = new Map([
	['he', 'male'],
	['him', 'male'],
	['his', 'male'],
	['she', 'female'],
	['her', 'female'],
	['hers', 'female'],
]);

/** Sentences behind which somebody is out of mind. */
const reach = 4;

/** What tells of somebody else what that one is: `an actor`, `He is a lawyer`. */
const isOfAnother = ({tokens}: Sentence, index: number): boolean =>
	/^(?:appos|compound|flat)/.test(tokens[index]?.label ?? '') ||
	// `served as president`
	tokens.some(({head, label, text}) => head === index && (label === 'cop' || (label === 'case' && text === 'as')));

/** Who was spoken of so far. */
export type Known = {
	/** Those still in mind, in the order in which they came up. */
	readonly near: readonly Candidate[];
	/** All actors among them, and how often they were spoken of. */
	readonly actors: ReadonlyMap<Draft, Candidate>;
};

/**
 * Reads an article and asks of every he and she, in the order of the text, which candidate it means. What `resolve` answers is spoken
 * of there; who is meant by one that it leaves open may be meant by the next one, too.
 */
export const walk = (
	gathering: Gathering,
	resolve: (pronoun: Pronoun, known: Known) => Candidate | undefined,
): void => {
	const {article, sentences} = gathering;
	const told = gendersOf(gathering);
	const isQuoted = quotedIn(article.text);
	const personAt = peopleIn(gathering);
	const actors = new Map<Draft, Candidate>();
	let near: Candidate[] = [];
	const see = (candidate: Candidate | undefined, last: Place, own: Pick<Candidate, 'draft' | 'gender'>): void => {
		if (candidate === undefined) {
			const made: Candidate = {...own, count: 1, first: last, last};
			near.push(made);
			if (made.draft !== undefined) {
				actors.set(made.draft, made);
			}
			return;
		}
		candidate.count++;
		candidate.last = last;
		candidate.gender ??= own.gender;
		if (!near.includes(candidate)) {
			near.push(candidate);
		}
	};
	let paragraph = 0;
	for (const [number, sentence] of sentences.entries()) {
		const {tokens} = sentence;
		const between = article.text.slice(sentences[number - 1]?.end ?? 0, sentence.start);
		paragraph += between.includes('\n\n') ? 1 : 0;
		near = near.filter(({last}) => number - last.sentence <= reach);
		const placeOf = (token: Token, head: number, by: Place['by']): Place => ({
			start: token.start,
			end: token.end,
			sentence: number,
			paragraph,
			tokens,
			head,
			isQuoted: isQuoted(token.start),
			by,
		});
		for (const [index, token] of tokens.entries()) {
			const person = personAt(sentence, index);
			const gender = token.upos === 'PRON' ? genders.get(token.text.toLowerCase()) : undefined;
			if (person === 'name') {
				continue;
			}
			if (person !== undefined) {
				const {draft, head, isNamed = false} = person;
				const found = draft === undefined ? undefined : actors.get(draft);
				const own = person.gender ?? (draft && told.get(draft));
				if (isNamed || !isOfAnother(sentence, head)) {
					const place = placeOf(token, head, isNamed ? 'name' : 'noun');
					see(found, place, {...(draft && {draft}), gender: own});
				}
			} else if (gender !== undefined) {
				const pronoun: Pronoun = {...placeOf(token, index, 'pronoun'), gender};
				see(resolve(pronoun, {near, actors}), pronoun, {gender});
			}
		}
	}
};
