import type {Range} from '../article/model.ts';
import type {Sentence} from '../language/model.ts';
import type {Actor, Argument} from './model.ts';

/** Relations that stay inside a noun phrase; relative clauses, appositions and the rest are left out of an argument. */
const inner = new Set(['det', 'amod', 'compound', 'nummod', 'nmod', 'nmod:poss', 'case', 'conj', 'cc', 'flat']);

/** Indexes of the tokens of the noun phrase that hangs on `head`. */
export const phraseOf = ({tokens}: Sentence, head: number): readonly number[] => {
	const members = [head];
	// Heads may stand on either side, so as often as something is added.
	for (let at = 0; at < members.length; at++) {
		for (const [index, token] of tokens.entries()) {
			const outer = index !== head && token.head === members[at] && inner.has(token.label);
			// The preposition in front of the whole phrase is not of it.
			if (outer && !(token.label === 'case' && members[at] === head && token.upos === 'ADP')) {
				members.push(index);
			}
		}
	}
	return members.sort((a, b) => a - b);
};

/** First person, second person, or nobody named: a phrase that means nothing away from its place. */
const dangling =
	/^(?:i|you|we|me|us|my|your|our|mine|he|she|it|they|him|her|them|this|that|these|those|who|which|what|one|ones|some|others|another|here|there)$/i;

/** Range of a phrase without quotes at its ends; undefined when what is left has unpaired quotes or brackets. */
const rangeOf = (text: string, {tokens}: Sentence, members: readonly number[]): Range | undefined => {
	const first = tokens[members[0] ?? -1];
	const last = tokens[members.at(-1) ?? -1];
	if (first === undefined || last === undefined || (members.at(-1) ?? 0) - (members[0] ?? 0) + 1 !== members.length) {
		return undefined;
	}
	const words = text.slice(first.start, last.end);
	const paired = (words.match(/[“([]/g)?.length ?? 0) === (words.match(/[”)\]]/g)?.length ?? 0);
	return paired && !/["\n]/.test(words) ? {start: first.start, end: last.end} : undefined;
};

/** The actor that a range is: the head of the phrase is its name, and no possessive of it. */
export const actorAt = (actors: readonly Actor[], head: Range): Actor | undefined =>
	actors.find(({mentions}) => mentions.some(mention => mention.start <= head.start && mention.end >= head.end));

/**
 * The noun phrase at token `head` as an argument; undefined for a pronoun, a phrase that means nothing on its own, or one
 * that is broken up by something else.
 */
export const argumentAt = (
	text: string,
	sentence: Sentence,
	head: number,
	actors: readonly Actor[],
): Argument | undefined => {
	const token = sentence.tokens[head];
	const members = phraseOf(sentence, head);
	const range = rangeOf(text, sentence, members);
	if (token === undefined || range === undefined || dangling.test(token.text)) {
		return undefined;
	}
	if (
		members.some(index => /^(?:my|your|our|this|these|those|such|i|we|you)$/i.test(sentence.tokens[index]?.text ?? ''))
	) {
		return undefined;
	}
	const coordinated = members.some(
		index => sentence.tokens[index]?.label === 'conj' && sentence.tokens[index]?.head === head,
	);
	const actor = coordinated ? undefined : actorAt(actors, token);
	const quantity = quantityOf(sentence, head);
	return {
		...range,
		text: text.slice(range.start, range.end),
		...(actor === undefined ? {} : {actor: actor.id}),
		...(quantity === undefined ? {} : {quantity}),
	};
};

const quantityOf = ({tokens}: Sentence, head: number): Argument['quantity'] => {
	const number = tokens.find(token => token.label === 'nummod' && token.head === head);
	const value = Number(number?.text.replaceAll(',', ''));
	const unit = tokens[head]?.text;
	return number === undefined || !Number.isFinite(value) ? undefined : {value, ...(unit === undefined ? {} : {unit})};
};
