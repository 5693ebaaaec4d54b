import {describe, expect, it} from 'vitest';
import {ArticleError} from '../../source/article/article-error.ts';
import {boilerplate, isBoilerplate} from '../../source/article/boilerplate.ts';
import {openArticle} from '../../source/article/open.ts';

const open = (text: string | Uint8Array, name = 'harbour.txt') =>
	openArticle({bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text, name});

const paragraphs = async (text: string): Promise<readonly string[]> => {
	const article = await open(text);
	return article.blocks.map(block => article.text.slice(block.start, block.end));
};

describe('plain text', () => {
	it('has its first line as its title', async () => {
		expect((await open('The bridge opens\n\nIt was a cold day.')).title).toBe('The bridge opens');
	});

	it('has the name of the file where the first line is a sentence or too long', async () => {
		expect((await open('The bridge has opened.\n\nIt was a cold day.')).title).toBe('harbour');
		expect((await open(`${'long '.repeat(30)}\n\nIt was a cold day.`)).title).toBe('harbour');
	});

	it('has a paragraph for each line', async () => {
		expect(await paragraphs('Title\nOne line.\nAnother, much longer line of the same text, which goes on.')).toEqual([
			'Title',
			'One line.',
			'Another, much longer line of the same text, which goes on.',
		]);
	});

	it('that is hard-wrapped is joined again up to the next blank line', async () => {
		const wrapped = [
			'A report from the harbour',
			'',
			'The new crane was lifted onto the quay on a windless morning, while two',
			'tugs held the barge in place and half of the town looked on from behind',
			'the fence that had been put up during the night before.',
			'',
			'Nobody was hurt, and by noon the crane stood where it is to stand for at',
			'least the next thirty years, said the master of the harbour afterwards.',
		].join('\n');
		const [, first, second] = await paragraphs(wrapped);
		expect(first).toMatch(/^The new crane .* the night before\.$/);
		expect(second).toMatch(/^Nobody was hurt.* afterwards\.$/);
	});

	it('marks the lines that belong to the page and not to the story', async () => {
		const article = await open('Title\n\nA story.\n\nREAD MORE: Another story\n\nShare this story!');
		expect(article.blocks.map(block => block.role)).toEqual(['body', 'body', 'boilerplate', 'boilerplate']);
	});

	it.each(boilerplate.map(([pattern, example]) => [example, pattern] as const))(
		'takes “%s” for such a line',
		(example, pattern) => {
			expect(pattern.test(example)).toBe(true);
			expect(isBoilerplate(example)).toBe(true);
		},
	);

	it.each(['Read more than one book a year, she said.', 'The share price fell.', 'Follow the river to its mouth.'])(
		'leaves “%s” to the story',
		line => {
			expect(isBoilerplate(line)).toBe(false);
		},
	);
});

describe('Markdown', () => {
	const text = `---
title: The *crane*
byline: Ana Reyes
site: The Harbour Post
published: 2031-05-02
---

A first paragraph with **weight**, *stress*, \`code\` and [a link](https://example.org/x).

## A heading

- one
- two

> A quote.

\`\`\`
let x = 1
\`\`\`

| A | B |
|---|---|
| 1 | 2 |
`;

	it('brings its title, byline, site and date', async () => {
		const article = await open(text, 'x.md');
		expect(article).toMatchObject({byline: 'Ana Reyes', site: 'The Harbour Post', published: '2031-05-02'});
		expect(article.title).toContain('crane');
	});

	it('becomes blocks of the one text, each with its place', async () => {
		const article = await open(text, 'x.md');
		expect(article.blocks.map(block => block.kind)).toEqual([
			...['heading', 'paragraph', 'heading', 'list-item', 'list-item', 'quote', 'code', 'table'],
		]);
		const first = article.blocks[1];
		expect(first?.spans.map(({kind, start, end}) => [kind, article.text.slice(start, end)])).toEqual([
			...[
				['strong', 'weight'],
				['emphasis', 'stress'],
				['code', 'code'],
				['link', 'a link'],
			],
		]);
		const table = article.blocks.at(-1);
		expect(table?.rows?.map(row => row.map(({start, end}) => article.text.slice(start, end)))).toEqual([
			['A', 'B'],
			['1', '2'],
		]);
	});

	it('is told by what it holds where there is no name', async () => {
		expect((await open(text, 'Standard input')).byline).toBe('Ana Reyes');
	});

	it('has no control character even where an entity names one', async () => {
		const article = await open('# One\n\nA &#27;[31m red &#x202E; word &#7; here', 'x.md');
		expect(article.text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/);
	});
});

describe('what is no article', () => {
	it.each([
		['an empty file', new Uint8Array(), /harbour\.txt is empty\. /],
		['nothing but space', new TextEncoder().encode(' \n\t\n'), /is empty/],
		['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]), /is a PNG picture, not text/],
		['zeros', new Uint8Array(100), /is binary data, not text/],
	])('%s says what it is in one line', async (_, bytes, message) => {
		const error = await open(bytes).catch((caught: unknown) => caught);
		expect(error).toBeInstanceOf(ArticleError);
		expect(String(error)).toMatch(message);
		expect(String(error)).not.toContain('\n');
	});

	it('but text with bad bytes is one, with a sign in their place', async () => {
		const bytes = new Uint8Array([...new TextEncoder().encode('A title\n\nCaf'), 0xe9, 0x20, 0x6f, 0x6b]);
		expect((await open(bytes)).text).toBe('A title\n\nCaf\uFFFD ok');
	});
});
