import {describe, expect, it} from 'vitest';
import {english} from '../../source/english.ts';
import {analysePieces, analyse as analyseWith} from '../../source/facts/analyse.ts';
import {type Analysis, analyse, questions, readArticle} from '../../source/index.ts';

const rain = 'The rain fell on the old town, and the people stayed at home. ';

/** Everything of an analysis lies in the text, in order. */
const expectSound = ({article, sentences, facts, analysedTo}: Analysis): void => {
	expect(analysedTo).toBe(article.text.length);
	for (const [index, {start, end}] of sentences.entries()) {
		expect(start).toBeGreaterThanOrEqual(sentences[index - 1]?.end ?? 0);
		expect(end).toBeGreaterThan(start);
	}
	for (const {evidence} of facts) {
		expect(evidence.every(({start, end}) => start < end && end <= article.text.length)).toBe(true);
	}
};

describe('a text without an end of a sentence is read to its end', () => {
	it.each([
		[
			'of 5,000 words between two full stops',
			`The rain. ${'the mayor who opened the bridge and '.repeat(720)}then slept.`,
		],
		['without a single full stop', 'the mayor opened the old bridge and then the people of the town '.repeat(400)],
		['that only names people', `${'Ana Reyes, Tom Hale and '.repeat(900)}others.`],
		['of brackets and quotation marks', '(“the mayor said [that '.repeat(1_200)],
		['of one word', 'the bridge '.concat('x'.repeat(200_000))],
	])('%s', async (_what, text) => {
		const analysis = analyse(await readArticle(`The bridge and the rain of the town\n\n${text}\n`));
		expectSound(analysis);
		questions(analysis, {count: 3, seed: 1});
	});
});

describe('a long text', () => {
	it('is understood piece by piece, to its end, with news of how far it has come', async () => {
		const article = await readArticle(
			`The sale\n\nAna Reyes sold the harbour.\n\n${`${rain.repeat(100)}\n\n`.repeat(20)}Tom Hale demolished the bridge.\n`,
		);
		const pieces = [...analysePieces(article, english())];
		const ways = pieces.map(({analysedTo}) => analysedTo);
		expect(ways).toEqual([...new Set(ways)].sort((a, b) => a - b));
		expect(pieces.length).toBeGreaterThan(3);
		expect(pieces[0]?.facts.some(({sentence}) => sentence.startsWith('Ana Reyes sold'))).toBe(true);
		const [last] = pieces.slice(-1);
		expect(last?.facts.some(({sentence}) => sentence.startsWith('Tom Hale demolished'))).toBe(true);
		expectSound(last as Analysis);
	});

	it('in a single paragraph is read in pieces as well, and no sentence is cut in two', async () => {
		const article = await readArticle(`The rain\n\n${rain.repeat(2_500)}\n`);
		const pieces = [...analysePieces(article, english())];
		expect(pieces.length).toBeGreaterThan(2);
		const [last] = pieces.slice(-1);
		expect(new Set(last?.sentences.slice(1).map(({start, end}) => article.text.slice(start, end)))).toEqual(
			new Set([rain.trim()]),
		);
	});

	it('is analysed up to the limit, and says how far', async () => {
		const article = await readArticle(`The sale\n\nAna Reyes sold the harbour.\n\nTom Hale demolished the bridge.\n`);
		const {facts, analysedTo} = analyseWith(article, english(), 40);
		expect(facts.map(({sentence}) => sentence)).toEqual(['Ana Reyes sold the harbour']);
		expect(analysedTo).toBe(40);
	});
});
