import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {readArticle} from '../../source/index.ts';
import {positionsFolder} from '../../source/platform/folders.ts';
import {jsonFolder} from '../../source/platform/json-store.ts';
import {lastRead, loadPosition, savePosition} from '../../source/study/positions.ts';

let path: string;
beforeEach(() => {
	path = mkdtempSync(join(tmpdir(), 'readout-test-'));
});
afterEach(() => rmSync(path, {recursive: true, force: true}));

const article = await readArticle('The harbour\n\nAna Reyes sold the harbour.\n');
const other = await readArticle('The bridge\n\nTom Hale demolished the bridge.\n');
const at = (anchor: number, read: string, source?: string) => ({
	anchor,
	read,
	title: 'x',
	...(source === undefined ? {} : {source}),
});

describe('a position', () => {
	it('is found again, one file an article', () => {
		const folder = jsonFolder(path);
		expect(loadPosition(folder, article)).toEqual({});
		expect(savePosition(folder, article, at(13, '2031-02-03T10:00:00Z', '/a.txt'))).toBe(true);
		expect(savePosition(folder, other, at(4, '2031-02-04T10:00:00Z'))).toBe(true);
		expect(loadPosition(jsonFolder(path), article)).toEqual({position: at(13, '2031-02-03T10:00:00Z', '/a.txt')});
		expect(savePosition(folder, article, {...at(13, 'x'), furthest: 20})).toBe(true);
		expect(loadPosition(folder, article)).toEqual({position: {...at(13, 'x'), furthest: 20}});
		folder.write(article.id, {...at(13, 'x'), furthest: 'far'});
		expect(loadPosition(folder, article)).toEqual({position: at(13, 'x')});
		expect(readdirSync(path).sort()).toEqual([`${article.id}.json`, `${other.id}.json`].sort());
	});

	it('beyond the text, or no position at all, is the beginning', () => {
		const folder = jsonFolder(path);
		for (const value of [at(10_000, 'x'), at(-1, 'x'), at(1.5, 'x'), {anchor: '7'}, [], 7, null]) {
			folder.write(article.id, value);
			expect(loadPosition(folder, article)).toEqual({});
		}
	});

	it('in a damaged file is set aside and named, not overwritten', () => {
		const folder = jsonFolder(path);
		const file = join(path, `${article.id}.json`);
		writeFileSync(file, '{"anchor": 1');
		const {damaged} = loadPosition(folder, article);
		expect(damaged).toBe(`${file}.damaged`);
		expect(readFileSync(`${file}.damaged`, 'utf8')).toBe('{"anchor": 1');
		savePosition(folder, article, at(1, 'x'));
		expect(loadPosition(folder, article).position?.anchor).toBe(1);
		expect(readFileSync(`${file}.damaged`, 'utf8')).toBe('{"anchor": 1');
	});

	it('that cannot be written is no error', () => {
		const file = join(path, 'a-file');
		writeFileSync(file, '');
		const folder = jsonFolder(join(file, 'below'));
		expect(savePosition(folder, article, at(1, 'x'))).toBe(false);
		expect(loadPosition(folder, article)).toEqual({});
		expect(folder.names()).toEqual([]);
	});
});

describe('what was last read', () => {
	it('is the latest that has a path', () => {
		const folder = jsonFolder(path);
		expect(lastRead(folder)).toBeUndefined();
		savePosition(folder, article, at(1, '2031-02-05T10:00:00Z', '/a.txt'));
		savePosition(folder, other, at(1, '2031-02-06T10:00:00Z'));
		expect(lastRead(folder)?.source).toBe('/a.txt');
		savePosition(folder, other, at(1, '2031-02-06T10:00:00Z', '/b.txt'));
		expect(lastRead(folder)?.source).toBe('/b.txt');
	});
});

describe('the folder of positions', () => {
	it('follows XDG_STATE_HOME, and ignores a relative one', () => {
		expect(positionsFolder({XDG_STATE_HOME: '/state'}, 'linux')).toBe('/state/readout/positions');
		expect(positionsFolder({XDG_STATE_HOME: 'state', HOME: '/home/ana'}, 'linux')).toBe(
			'/home/ana/.local/state/readout/positions',
		);
	});
});
