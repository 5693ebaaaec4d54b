import type {Range} from '../article/model.ts';
import {speechVerbs} from '../language/lexicon.ts';
import type {Sentence} from '../language/model.ts';

const isUnder = ({tokens}: Sentence, index: number, head: number): boolean => {
	let at = index;
	for (let steps = 0; steps < tokens.length && at >= 0 && at !== head; steps++) {
		at = tokens[at]?.head ?? -1;
	}
	return at === head;
};

/**
 * A noun phrase with what it is of, where that was read as something that is done: `the death of pioneering botanist Ana Reyes`.
 * Undefined where what it is of cannot be told.
 */
export const withWhatOf = (sentence: Sentence, head: number, range: Range): Range | undefined => {
	const {tokens} = sentence;
	const of = tokens.findIndex(({start}) => start >= range.end);
	const done = tokens[of]?.head ?? -1;
	if (tokens[of]?.text !== 'of' || tokens[of]?.label !== 'mark' || !isUnder(sentence, done, head)) {
		return range;
	}
	let last = of;
	while (isUnder(sentence, last + 1, done)) {
		last++;
	}
	const whole = tokens.slice(of, last + 1);
	return whole.some(({upos, xpos}) => upos === 'PUNCT' || upos === 'PRON' || /^(?:VBD|VBZ|VBP|MD)$/.test(xpos))
		? undefined
		: {start: range.start, end: tokens[last]?.end ?? range.end};
};

/** A noun phrase without whom somebody told it: of `told the Lima Press four ships sank` it is `four ships`. */
export const withoutListener = (sentence: Sentence, range: Range): Range => {
	const {tokens, names} = sentence;
	const first = tokens.findIndex(({start}) => start >= range.start);
	const teller = tokens[first - 1];
	const name = names.find(({from, type}) => type !== 'place' && (from === first || from === first + 1));
	const next = tokens[name?.to ?? -1];
	const tells = teller?.lemma === 'tell' || (teller !== undefined && speechVerbs.has(teller.lemma));
	return tells && next?.upos === 'NUM' && next.start < range.end ? {start: next.start, end: range.end} : range;
};
