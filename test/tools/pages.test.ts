import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {evaluatePages} from '../../source/tools/evaluate/pages.ts';

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'readout-pages-'));
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const story = [
	'The council of Vell voted on Monday to rebuild the old bridge over the Arn, which a flood had carried away.',
	'Work begins in June, and the first carts are to cross by the end of the year, if the river lets the masons work.',
	'The old stones were found a mile down the river, and most of them can be used again, the engineer has promised.',
	'Two hundred children of the town go to school by boat until then, and their parents wait for them on the quay.',
];
const page = `<html><head><title>The bridge of Vell</title></head><body><nav><a href="/">Home</a></nav><article><h1>The bridge of Vell</h1>${story.map(text => `<p>${text}</p>`).join('')}</article></body></html>`;

describe('the evaluation of pages', () => {
	it('takes folders with what is expected', () => {
		const pages = join(folder, 'expected');
		mkdirSync(join(pages, 'bridge'), {recursive: true});
		writeFileSync(join(pages, 'bridge', 'source.html'), page);
		writeFileSync(
			join(pages, 'bridge', 'expected.html'),
			`<div>${story.map(text => `<p>${text}</p>`).join('\n')}</div>`,
		);
		expect(evaluatePages(pages)).toEqual({precision: 1, recall: 1, f1: 1, pages: 1});
	});

	it('takes a truth with packed pages, counts what is missing and what is too much, and lists them', () => {
		const pages = join(folder, 'truth');
		mkdirSync(join(pages, 'html'), {recursive: true});
		writeFileSync(
			join(pages, 'ground-truth.json'),
			JSON.stringify({
				whole: {articleBody: story.join('\n'), url: 'https://arn.example/whole'},
				half: {articleBody: story.slice(0, 2).join('\n'), url: 'https://arn.example/half'},
				nothing: {articleBody: story.join('\n')},
			}),
		);
		for (const [id, html] of [
			['whole', page],
			['half', page],
			['nothing', '<html><body></body></html>'],
		] as const) {
			writeFileSync(join(pages, 'html', `${id}.html.gz`), gzipSync(html));
		}
		const list = join(folder, 'list.jsonl');
		const result = evaluatePages(pages, list);
		expect(result).toMatchObject({pages: 3, recall: 0.667});
		const half = JSON.parse(readFileSync(list, 'utf8').split('\n')[0] ?? '') as {id: string; precision: number};
		expect(half.id).toBe('half');
		expect(half.precision).toBeGreaterThan(0.4);
		expect(half.precision).toBeLessThan(0.6);
	});

	it('says what a folder without pages needs', () => {
		expect(() => evaluatePages(folder)).toThrow('has no pages');
	});
});
