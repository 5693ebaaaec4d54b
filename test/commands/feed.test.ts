import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

const command = fileURLToPath(new URL('../../dist/readout.js', import.meta.url));

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'readout-feed-'));
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const run = (feed: string, ...words: readonly string[]) => {
	const path = join(folder, 'feed.xml');
	writeFileSync(path, feed);
	const [verb = 'print', ...rest] = words;
	const {status, stdout, stderr} = spawnSync(process.execPath, [command, verb, path, ...rest], {
		encoding: 'utf8',
		env: {...process.env, XDG_STATE_HOME: folder, XDG_CACHE_HOME: folder},
	});
	return {status, stdout, stderr};
};

const words = 'Ana Reyes opened the new bridge over the Arn on Monday, and the whole town of Vell walked across. ';
const feed = `<rss version="2.0"><channel><title>The Arn Herald</title><item><title>The old ferry</title><pubDate>Mon, 09 Jun 2031 04:00:00 GMT</pubDate><description>${words.repeat(9)}</description></item><item><title>The new bridge</title><link>https://arn.example/bridge</link><pubDate>Tue, 10 Jun 2031 04:00:00 GMT</pubDate><description>${words.repeat(9)}</description></item></channel></rss>`;

describe('a feed without a screen', () => {
	it('is printed as the list of its items with their numbers', () => {
		expect(run(feed)).toEqual({
			status: 0,
			stdout:
				'The Arn Herald\n\n1  2031-06-10  The new bridge  <https://arn.example/bridge>\n2  2031-06-09  The old ferry\n',
			stderr: '',
		});
	});

	it('gives one of them by its number', () => {
		const {status, stdout} = run(feed, 'facts', '--item', '2');
		expect(status).toBe(0);
		expect(stdout).toContain('Ana Reyes opened the new bridge');
	});

	it.each([
		['facts', [], 'Choose one'],
		['print', ['--item', '3'], 'has 2 items, and none with the number 3'],
	])('%s %j says which one is to be chosen', (verb, rest, why) => {
		const {status, stderr} = run(feed, verb, ...rest);
		expect(status).toBe(1);
		expect(stderr).toContain(why);
		expect(stderr.trim().split('\n')).toHaveLength(1);
	});

	it('and without items is an empty list, and says so', () => {
		expect(run('<rss version="2.0"><channel><title>The Arn Herald</title></channel></rss>')).toEqual({
			status: 0,
			stdout: 'The Arn Herald\n',
			stderr: 'readout: “The Arn Herald” is a feed without items.\n',
		});
	});
});
