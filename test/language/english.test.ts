import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Range} from '../../source/article/model.ts';
import {english} from '../../source/english.ts';
import type {Sentence} from '../../source/language/model.ts';

/* What holds for any text: nothing that is built on the sentences has to ask whether an offset or a head is one. */

const pieces = fc.oneof(
	{weight: 4, arbitrary: fc.constantFrom('the', 'visited', 'North', 'Korea', 'Kim', 'Jong-un', 'said', 'that', 'and')},
	{weight: 2, arbitrary: fc.constantFrom('U.S.', 'Dr.', 'p.m.', '$5M', '24-11-2004', 'can’t', 'gonna', 'a-b', ':)')},
	{
		weight: 3,
		arbitrary: fc.constantFrom('.', '. ', '? ', '… ', ', ', '“', '”', '(', '] ', ' — ', '\n', '\u00A0', "'s"),
	},
	{weight: 1, arbitrary: fc.string({unit: 'grapheme', maxLength: 8})},
	{weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 8})},
);
const texts = fc
	.array(fc.tuple(pieces, fc.constantFrom(' ', ' ', '')), {maxLength: 60})
	.map(parts => parts.flat().join(''));

/** A text cut into paragraphs at any places, as Markdown may cut it. */
const articles = fc
	.tuple(texts, fc.array(fc.nat(400), {maxLength: 4}))
	.map(([text, cuts]): {readonly text: string; readonly blocks: readonly Range[]} => {
		const places = [0, ...cuts.map(cut => Math.min(cut, text.length)).sort((a, b) => a - b), text.length];
		return {text, blocks: places.slice(1).map((end, index) => ({start: places[index] ?? 0, end}))};
	});

const inOrder = (ranges: readonly Range[], {start, end}: Range): boolean =>
	ranges.every(
		(range, index) => range.start >= (ranges[index - 1]?.end ?? start) && range.start < range.end && range.end <= end,
	);

/** Whether every token comes to the root when heads are followed. */
const reachesRoot = ({tokens}: Sentence): boolean =>
	tokens.every((_, from) => {
		let at = from;
		for (let steps = 0; steps <= tokens.length; steps++) {
			if (at === -1) {
				return true;
			}
			at = tokens[at]?.head ?? Number.NaN;
		}
		return false;
	});

const expectTree = (sentence: Sentence): void => {
	const {tokens} = sentence;
	expect(tokens.every(({head}) => Number.isInteger(head) && head >= -1 && head < tokens.length)).toBe(true);
	expect(tokens.filter(({head}) => head === -1)).toHaveLength(1);
	expect(reachesRoot(sentence)).toBe(true);
};

const whole = (text: string): readonly Sentence[] => english().sentences(text, [{start: 0, end: text.length}]);

describe('sentences of any text', () => {
	it('stand in order inside the text, and their tokens inside them', () => {
		fc.assert(
			fc.property(articles, ({text, blocks}) => {
				const sentences = english().sentences(text, blocks);
				expect(inOrder(sentences, {start: 0, end: text.length})).toBe(true);
				for (const sentence of sentences) {
					expect(inOrder(sentence.tokens, sentence)).toBe(true);
					expect(sentence.tokens[0]?.start).toBe(sentence.start);
					expect(sentence.tokens.at(-1)?.end).toBe(sentence.end);
					expect(sentence.tokens.every(({text: word, start, end}) => word === text.slice(start, end))).toBe(true);
				}
			}),
		);
	});

	it('leave out nothing but white space', () => {
		fc.assert(
			fc.property(articles, ({text, blocks}) => {
				const words = english()
					.sentences(text, blocks)
					.flatMap(({tokens}) => tokens.map(token => token.text));
				expect(words.join('')).toBe(text.replace(/\s/gu, ''));
			}),
		);
	});

	it('stay inside the paragraphs that were given', () => {
		fc.assert(
			fc.property(articles, ({text, blocks}) => {
				for (const {start, end} of english().sentences(text, blocks)) {
					expect(blocks.some(block => block.start <= start && end <= block.end)).toBe(true);
				}
			}),
		);
	});

	it('are trees with one root each', () => {
		fc.assert(
			fc.property(texts, text => {
				for (const sentence of whole(text)) {
					expectTree(sentence);
				}
			}),
		);
	});

	it('have names that stand inside them and do not overlap', () => {
		fc.assert(
			fc.property(texts, text => {
				for (const {tokens, names} of whole(text)) {
					expect(
						names.every(({from, to}, index) => from >= (names[index - 1]?.to ?? 0) && from < to && to <= tokens.length),
					).toBe(true);
					for (const {from, to, start, end} of names) {
						expect({start, end}).toEqual({start: tokens[from]?.start, end: tokens[to - 1]?.end});
					}
				}
			}),
		);
	});

	it('are the same when they are read again', () => {
		fc.assert(
			fc.property(texts, text => {
				expect(whole(text)).toEqual(whole(text));
			}),
			{numRuns: 30},
		);
	});
});

describe('a text that never ends its sentence', () => {
	it.each([
		['of one word', 'word '.repeat(5000), 5000],
		['of brackets that open', '( '.repeat(5000), 5000],
		['of names', 'Kim Hale '.repeat(2500), 5000],
		['of commas', 'he said , '.repeat(1667), 5001],
		['of one long word', 'a'.repeat(50_000), 1],
	])('%s is read', (_what, text, count) => {
		const sentences = whole(text);
		expect(sentences.flatMap(({tokens}) => tokens)).toHaveLength(count);
		for (const sentence of sentences) {
			expectTree(sentence);
		}
	});

	it('is nothing when there is only white space', () => {
		expect(whole(' \n\t ')).toEqual([]);
		expect(whole('')).toEqual([]);
	});
});
