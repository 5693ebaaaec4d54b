import {mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {type Copy, copiesIn} from '../../source/platform/copies.ts';
import {copiesFolder} from '../../source/platform/folders.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'readout-copies-'));
});
afterEach(() => rmSync(folder, {recursive: true, force: true}));

const address = 'https://arn.example/bridge';
const copy: Copy = {
	bytes: new TextEncoder().encode('<p>The bridge</p>'),
	url: 'https://arn.example/bridge/',
	type: 'text/html',
	etag: '"one"',
	fetched: '2031-05-12T08:00:00.000Z',
};

describe('copies of pages', () => {
	it('are there again with what is needed to ask for changes', () => {
		copiesIn(folder).keep(address, copy);
		const kept = copiesIn(folder).read(address);
		expect(kept).toMatchObject({url: copy.url, type: copy.type, etag: '"one"', fetched: copy.fetched});
		expect(Buffer.from(kept?.bytes ?? []).toString()).toBe('<p>The bridge</p>');
		expect(copiesIn(folder).read('https://arn.example/other')).toBeUndefined();
	});

	it('are nobody else’s to read', () => {
		copiesIn(folder).keep(address, copy);
		for (const name of readdirSync(folder)) {
			expect(statSync(join(folder, name)).mode & 0o077).toBe(0);
		}
	});

	it('that were read longest ago give way to others', () => {
		const copies = copiesIn(folder);
		const large = {...copy, bytes: new Uint8Array(20 * 1024 * 1024)};
		copies.keep('https://arn.example/1', large);
		copies.keep('https://arn.example/2', large);
		for (const name of readdirSync(folder)) {
			utimesSync(join(folder, name), 1000, 1000);
		}
		// The first is read once more, and so the second goes.
		expect(copies.read('https://arn.example/1')).toBeDefined();
		copies.keep('https://arn.example/3', large);
		expect(['1', '2', '3'].map(name => copies.read(`https://arn.example/${name}`) !== undefined)).toEqual([
			true,
			false,
			true,
		]);
	});

	it('are cleared, all of them', () => {
		const copies = copiesIn(folder);
		copies.keep(address, copy);
		copies.keep('https://arn.example/2', copy);
		expect(copies.clear()).toBe(2);
		expect(readdirSync(folder)).toEqual([]);
		expect(copiesIn(join(folder, 'missing')).clear()).toBe(0);
	});

	it('that are damaged are none', () => {
		const copies = copiesIn(folder);
		copies.keep(address, copy);
		for (const name of readdirSync(folder).filter(each => each.endsWith('.json'))) {
			writeFileSync(join(folder, name), '{"url": 1');
		}
		expect(copies.read(address)).toBeUndefined();
	});

	it('cannot be kept where a file stands in the way, and that is no error', () => {
		const path = join(folder, 'file');
		writeFileSync(path, '');
		const copies = copiesIn(path);
		copies.keep(address, copy);
		expect(copies.read(address)).toBeUndefined();
	});
});

it('have their folder below the cache of the system', () => {
	expect(copiesFolder({XDG_CACHE_HOME: '/c', HOME: '/h'}, 'linux')).toBe('/c/readout/pages');
	expect(copiesFolder({XDG_CACHE_HOME: 'c', HOME: '/h'}, 'linux')).toBe('/h/.cache/readout/pages');
});
