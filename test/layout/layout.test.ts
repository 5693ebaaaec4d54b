import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Article} from '../../source/article/model.ts';
import {openArticle} from '../../source/article/open.ts';
import type {Page, Pages} from '../../source/layout/model.ts';
import {createPages} from '../../source/layout/pages.ts';
import {cells, graphemesOf} from '../../source/layout/width.ts';
import {wrapRange} from '../../source/layout/wrap.ts';

const word = fc.oneof(
	fc.stringMatching(/^[a-z]{1,12}$/),
	fc.stringMatching(/^[a-z]{40,90}$/),
	fc.constantFrom(
		'漢字仮名交じり文',
		'한국어',
		'👩‍👩‍👧',
		'🇫🇷🇩🇪',
		'e\u0301te\u0301',
		'“so”',
		'—',
		'don’t',
		'हिन्दी',
		'ไทย',
		'…',
		'1️⃣',
		'Ａ',
	),
);
const paragraph = fc.array(word, {minLength: 1, maxLength: 60}).map(words => words.join(' '));
const block = fc.oneof(
	{weight: 5, arbitrary: paragraph},
	{weight: 1, arbitrary: fc.array(word, {minLength: 1, maxLength: 8}).map(words => `## ${words.join(' ')}`)},
	{weight: 1, arbitrary: paragraph.map(text => `> ${text}`)},
	{
		weight: 1,
		arbitrary: fc.array(paragraph, {minLength: 1, maxLength: 3}).map(items => items.map(i => `- ${i}`).join('\n')),
	},
	{weight: 1, arbitrary: paragraph.map(text => `\`\`\`\n${text}\n\`\`\``)},
	{
		weight: 1,
		arbitrary: fc.tuple(word, word, word, word).map(([a, b, c, d]) => `| ${a} | ${b} |\n|---|---|\n| ${c} | ${d} |`),
	},
);
const markdown = fc.array(block, {minLength: 1, maxLength: 12}).map(blocks => blocks.join('\n\n'));

const open = (text: string): Promise<Article> =>
	openArticle({bytes: new TextEncoder().encode(text), name: 'article.md'});

const allPages = (pages: Pages): readonly Page[] => {
	const all: Page[] = [];
	for (let page: Page | undefined = pages.at(0); page !== undefined; page = pages.next(page)) {
		all.push(page);
		// Were a page never to end, the test would not either.
		expect(all.length).toBeLessThan(10_000);
	}
	return all;
};

const drawnWidth = (article: Article, page: Page): number =>
	Math.max(
		0,
		...page.lines.map(line =>
			Math.max(
				cells(line.prefix),
				...line.pieces.map(piece => piece.column + cells(article.text.slice(piece.start, piece.end))),
			),
		),
	);

const sizes = fc.record({width: fc.integer({min: 12, max: 72}), height: fc.integer({min: 3, max: 40})});

describe('pages', () => {
	it('joined are the text: no word is lost, none is told twice', async () => {
		await fc.assert(
			fc.asyncProperty(markdown, sizes, async (text, size) => {
				const article = await open(text);
				const pages = allPages(createPages(article, size));
				// Between the cells of a table row the text has a bar, which on screen is a column of space.
				const squeezed = (joined: string): string => joined.replace(/[\s|]+/gu, '');
				// The cells of a table row stand side by side, each with lines of its own.
				const drawn = pages
					.flatMap(page => page.lines.flatMap(line => line.pieces))
					.sort((one, other) => one.start - other.start)
					.map(piece => article.text.slice(piece.start, piece.end));
				expect(squeezed(drawn.join(''))).toBe(squeezed(article.text));
				expect(pages[0]?.start).toBe(0);
				expect(pages.at(-1)?.end).toBe(article.text.length);
				for (const [index, page] of pages.entries()) {
					expect(page.start).toBe(pages[index - 1]?.end ?? 0);
				}
			}),
			{numRuns: 150},
		);
	});

	it('are no wider and no higher than was asked', async () => {
		await fc.assert(
			fc.asyncProperty(markdown, sizes, async (text, size) => {
				const article = await open(text);
				for (const page of allPages(createPages(article, size))) {
					expect(drawnWidth(article, page)).toBeLessThanOrEqual(size.width);
					expect(page.lines.length).toBeLessThanOrEqual(size.height);
					expect(page.lines.length).toBeGreaterThan(0);
				}
			}),
			{numRuns: 150},
		);
	});

	it('turned forward and back are the same pages', async () => {
		await fc.assert(
			fc.asyncProperty(markdown, sizes, async (text, size) => {
				const pages = createPages(await open(text), size);
				const forward = allPages(pages);
				expect(pages.total()).toBe(forward.length);
				let page: Page | undefined = pages.last();
				for (const expected of [...forward].reverse()) {
					expect(page?.start).toBe(expected.start);
					page = page === undefined ? undefined : pages.previous(page);
				}
				expect(page).toBeUndefined();
			}),
			{numRuns: 100},
		);
	});

	it('of a long text are the same whether they were counted or not', async () => {
		const text = Array.from({length: 900}, (_, at) => `${at} ${'plain words and more of them '.repeat(6)}`).join(
			'\n\n',
		);
		const article = await open(text);
		expect(article.text.length).toBeGreaterThan(100 * 1024);
		const size = {width: 60, height: 20};
		const counted = createPages(article, size);
		expect(counted.total()).toBeUndefined();
		while (!counted.count(400)) {
			// On.
		}
		const known = allPages(counted);
		expect(counted.total()).toBe(known.length);
		expect(allPages(createPages(article, size)).map(page => page.start)).toEqual(known.map(page => page.start));
	});

	it('hold the anchor that they were asked for, at any size', async () => {
		await fc.assert(
			fc.asyncProperty(markdown, sizes, fc.double({min: 0, max: 1, noNaN: true}), async (text, size, where) => {
				const article = await open(text);
				const anchor = Math.floor(where * (article.text.length - 1));
				const page = createPages(article, size).at(anchor);
				expect(page.start).toBeLessThanOrEqual(anchor);
				expect(page.end).toBeGreaterThan(anchor);
			}),
			{numRuns: 150},
		);
	});
});

describe('wrapping', () => {
	it('cuts a word only where it is wider than a line, and a character never', () => {
		fc.assert(
			fc.property(paragraph, fc.integer({min: 12, max: 72}), (text, width) => {
				const rows = wrapRange(text, {start: 0, end: text.length}, width);
				const boundaries = new Set([0]);
				let at = 0;
				for (const grapheme of graphemesOf(text)) {
					at += grapheme.length;
					boundaries.add(at);
				}
				for (const [index, row] of rows.entries()) {
					expect(boundaries.has(row.start) && boundaries.has(row.end)).toBe(true);
					const next = rows[index + 1];
					if (next !== undefined && next.start === row.end) {
						const begin = text.lastIndexOf(' ', row.end - 1) + 1;
						const end = text.indexOf(' ', row.end);
						expect(cells(text.slice(begin, end < 0 ? text.length : end))).toBeGreaterThan(width);
					}
				}
			}),
			{numRuns: 500},
		);
	});
});
