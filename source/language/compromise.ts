import type {Range} from '../article/model.ts';
import {arcsOf} from './arcs.ts';
import {findNames} from './find-names.ts';
import {inflect, verbLemma} from './inflect.ts';
import {isEnglish} from './is-english.ts';
import type {Language, Sentence} from './model.ts';
import {splitSentences} from './split-sentences.ts';
import {tagSentence} from './tag.ts';
import {findTimes} from './times.ts';
import {tokenise} from './tokenise.ts';

const sentenceOf = (text: string, ranges: readonly Range[]): Sentence => {
	const tagged = tagSentence(text, ranges);
	const lemmas = tagged.map(({upos, lower}) => (upos === 'VERB' || upos === 'AUX' ? verbLemma(lower) : lower));
	const arcs = arcsOf(tagged, index => lemmas[index] ?? '');
	return {
		start: ranges[0]?.start ?? 0,
		end: ranges.at(-1)?.end ?? 0,
		tokens: tagged.map(({start, end, text: word, upos, xpos}, index) => ({
			start,
			end,
			text: word,
			lemma: lemmas[index] ?? word,
			upos,
			xpos,
			...(arcs[index] ?? {head: -1, label: 'dep', agree: false}),
		})),
		names: findNames(tagged),
	};
};

/** English as compromise tags it, with patterns of our own for names and heads; our own models are to take its place. */
export const english: Language = {
	sentences: (text, block) => splitSentences(text, tokenise(text, block)).map(ranges => sentenceOf(text, ranges)),
	times: findTimes,
	inflect,
	isEnglish,
};
