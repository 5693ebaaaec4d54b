import {beforeAll, describe, expect, it} from 'vitest';
import {type Article, readArticle} from '../../source/index.ts';
import {renderScreen} from '../../source/testing.tsx';

const text = [
	'---\ntitle: The bridges of Vell\nurl: https://arn.example/bridges\n---',
	'The town of Vell has had [three bridges](https://arn.example/three), and [a ferry](/ferry) before the first of them was built.[^1]',
	'# The flood',
	'It rained for a week, and the river rose to the second step of the church. Then the bridge was gone. '.repeat(12),
	'## The night of May 5',
	'Nobody slept. [Three bridges](https://arn.example/three) had stood there, and now there was none. '.repeat(8),
	'# The stones',
	'They lay a mile down the river, and most of them could be used again. '.repeat(12),
	'[^1]: The ferry sank in 1952.',
].join('\n\n');

let bridges: Article;
beforeAll(async () => {
	bridges = await readArticle(text, 'bridges.md');
});

describe.each([
	[40, 12],
	[80, 24],
	[120, 40],
] as const)('at %i×%i', (columns, rows) => {
	it.each([
		['the outline from the first page', 'o'],
		['the outline from the last page', 'Go'],
		['the end of the outline', 'oG'],
		['the links of the first page', 'l'],
		['a page without links', 'Gl'],
		['an address that was copied', 'ly'],
		['the help of links', 'l?'],
	])('%s', async (_, keys) => {
		const {text: frame} = await renderScreen({article: bridges, columns, rows, keys});
		expect(frame).toMatchSnapshot();
	});

	it('the outline of a text without headings is its title', async () => {
		const {text: frame} = await renderScreen({article: 'A note\n\nIt was raining again.', columns, rows, keys: 'o'});
		expect(frame).toContain('❯ A note');
	});
});

it('enter in the outline reads on from there', async () => {
	const {text: frame} = await renderScreen({article: bridges, columns: 80, rows: 24, keys: 'oG<enter>'});
	expect(frame).toMatch(/▌ The stones/);
	expect(frame).toContain('They lay a mile down the river');
});

it('a page turned takes the mark of the heading away', async () => {
	const {text: frame} = await renderScreen({article: bridges, columns: 80, rows: 24, keys: 'oG<enter>b '});
	expect(frame).toContain('The stones');
	expect(frame).not.toContain('▌');
});

it('a link says where it leads, in full', async () => {
	const {text: frame} = await renderScreen({article: bridges, columns: 80, rows: 24, keys: 'l'});
	expect(frame).toMatch(/three bridges\s+https:\/\/arn\.example\/three/);
});

it('a note of the page is shown in full, and enter shows it where it stands', async () => {
	const {text: list} = await renderScreen({article: bridges, columns: 80, rows: 24, keys: 'l'});
	expect(list).toMatch(/\[1\]\s+The ferry sank in 1952\./);
	const {text: frame} = await renderScreen({article: bridges, columns: 80, rows: 24, keys: 'lG<enter>'});
	expect(frame).toMatch(/▌.*The ferry sank in 1952\./);
});
