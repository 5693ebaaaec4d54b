import type {Analysis} from '../../facts/model.ts';
import type {Sentence} from '../../language/model.ts';
import {numberOf, writtenLike} from '../../language/numbers.ts';
import {mentioned} from '../mentioned.ts';
import {numbersNear, numbersOf} from '../numbers-near.ts';
import type {Slot} from './slot.ts';

/** What is no number of things that is worth remembering: one and two are soon guessed. */
const least = 3;

/** The numbers of a sentence that say how many or how much. */
export const numberSlots = (sentence: Sentence, analysis: Analysis): readonly Slot[] =>
	sentence.tokens.flatMap(({text: own, start, end, upos, label, head}, index): readonly Slot[] => {
		const {tokens} = sentence;
		const {text} = analysis.article;
		const counted = tokens[head];
		const isCount =
			upos === 'NUM' &&
			label === 'nummod' &&
			head > index &&
			(counted?.xpos === 'NNS' || /^(?:%|percent|million|billion)$/.test(counted?.text ?? ''));
		const value = isCount ? numberOf(own) : undefined;
		// `1–2`, `one in three`, `2019`, `twenty three`
		if (
			value === undefined ||
			[tokens[index - 1], tokens[index + 1]].some(beside => beside?.upos === 'NUM') ||
			value < least ||
			(value > 1900 && value < 2100) ||
			/[\d–-]/.test(text.slice(start - 1, start) + text.slice(end, end + 1)) ||
			/^(?:in|of|to|or|and)$/.test(tokens[index - 1]?.text ?? '')
		) {
			return [];
		}
		const proof = text.slice(sentence.start, sentence.end);
		const share = /^(?:%|percent)$/.test(counted?.text ?? '');
		const near = [...new Set([...numbersOf(own, value, [sentence], analysis), ...numbersNear(value)])]
			.filter(other => !share || other < 100)
			.map(other => writtenLike(other, own))
			.filter(other => !mentioned(other, proof));
		return near.length < 3 ? [] : [{start, end, key: own, accept: [], wanted: {as: 'pool', options: near}}];
	});
