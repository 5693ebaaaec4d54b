import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {buildArticle, type Draft} from '../../source/article/build.ts';
import type {CleanLine} from '../../source/article/clean.ts';
import {partAt, partsOf} from '../../source/article/parts.ts';

const title = 'The harbours' as CleanLine;
const paragraph = (length: number): Draft => ({
	kind: 'paragraph',
	role: 'body',
	spans: [],
	text: 'It rained. '.repeat(Math.ceil(length / 11)).trim(),
});
const heading = (text: string, level: number): Draft => ({kind: 'heading', level, role: 'body', spans: [], text});
const titles = (drafts: readonly Draft[]) => partsOf(buildArticle({title}, drafts)).map(({title: own}) => own);

describe('the parts of a text', () => {
	it('are one where it is no longer than an article, whatever its headings', () => {
		expect(titles([heading('One', 2), paragraph(9000), heading('Two', 2), paragraph(9000)])).toEqual([undefined]);
	});

	it('are its chapters, and the sections of a chapter go with it', () => {
		const drafts = [1, 2, 3].flatMap(number => [
			heading(`Chapter ${number}`, 2),
			heading('A section', 3),
			paragraph(9000),
			heading('Another', 3),
			paragraph(9000),
		]);
		expect(titles(drafts)).toEqual(['Chapter 1', 'Chapter 2', 'Chapter 3']);
	});

	it('are not a page with the name of a volume alone', () => {
		const drafts = [heading('Book one', 2), heading('I', 2), paragraph(30_000), heading('II', 2), paragraph(30_000)];
		expect(titles(drafts)).toEqual(['I', 'II']);
	});

	it('are pieces where it has no headings', () => {
		const parts = partsOf(
			buildArticle(
				{title},
				Array.from({length: 90}, () => paragraph(1000)),
			),
		);
		expect(parts).toHaveLength(3);
	});

	it('follow on each other and are all of it, each offset in one', () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.oneof(
						fc.integer({min: 1, max: 20_000}).map(paragraph),
						fc.integer({min: 1, max: 4}).map(level => heading('Arn', level)),
					),
					{maxLength: 40},
				),
				fc.nat(),
				(drafts, place) => {
					const article = buildArticle({title}, drafts);
					const parts = partsOf(article);
					expect(parts[0]?.start).toBe(0);
					expect(parts.at(-1)?.end).toBe(article.text.length);
					expect(parts.slice(1).map(({start}) => start)).toEqual(parts.slice(0, -1).map(({end}) => end));
					const offset = place % article.text.length;
					const {start, end} = partAt(parts, offset);
					expect(offset >= start && offset < end).toBe(true);
				},
			),
		);
	});
});
