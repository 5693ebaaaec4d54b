import {spawnSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {strToU8, zipSync} from 'fflate';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {command, scratch} from '../terminal/terminal.ts';

/*
 * The largest and densest of every kind that is still read, and what goes beyond: neither may take more memory than a phone
 * has to spare, and what is refused says so in one line.
 */

let folder: ReturnType<typeof scratch>;
beforeAll(() => {
	folder = scratch();
});
afterAll(() => folder.remove());

/** In MB. */
const mostMemory = 300;

const report = `data:text/javascript,${encodeURIComponent(
	"process.on('exit', () => process.stderr.write('\\npeak ' + process.resourceUsage().maxRSS))",
)}`;

const print = (name: string, content: string | Uint8Array) => {
	const path = join(folder.path, name);
	writeFileSync(path, content);
	const {status, stdout, stderr} = spawnSync(process.execPath, ['--import', report, command, 'print', path], {
		encoding: 'utf8',
		maxBuffer: 2 ** 28,
		env: {...process.env, XDG_STATE_HOME: join(folder.path, 'state')},
	});
	const [, line = '', peak = '0'] = /^(?:([^\n]*)\n)?\npeak (\d+)$/.exec(stderr) ?? [];
	return {status, text: stdout, line, memory: Number(peak) / 1024};
};

const paragraph = 'It rained on and on in the harbour of Vell that year, and no ferry went. '.repeat(12);
const times = (length: number, each: string): string => each.repeat(Math.ceil(length / each.length));
const dense = '<p>It <i>rained</i> <a href="x">on</a> <b>and</b></p>';
const marked = '*It* rained [on](http://x.y) and **on** in the `harbour`\n\n';
const page = (body: string): string => `<html><body><article><h1>Vell</h1>${body}</article></body></html>`;
const feed = (items: string): string => `<rss version="2.0"><channel><title>Vell</title>${items}</channel></rss>`;
const book = (chapters: number, length: number): Uint8Array => {
	const names = Array.from({length: chapters}, (_, index) => `c${index}`);
	return zipSync({
		'META-INF/container.xml': strToU8('<container><rootfiles><rootfile full-path="book.opf"/></rootfiles></container>'),
		'book.opf': strToU8(
			`<package><metadata><title>Vell</title></metadata><manifest>${names.map(name => `<item id="${name}" href="${name}.xhtml" media-type="application/xhtml+xml"/>`).join('')}</manifest><spine>${names.map(name => `<itemref idref="${name}"/>`).join('')}</spine></package>`,
		),
		...Object.fromEntries(
			names.map(name => [
				`${name}.xhtml`,
				strToU8(`<html><body>${times(length, `<p>${paragraph}</p>`)}</body></html>`),
			]),
		),
	});
};

describe('as much as is read at all', () => {
	it.each([
		['of a text', 'long.txt', () => times(31e6, `${paragraph}\n\n`)],
		['of a packed text', 'long.txt.gz', () => gzipSync(times(31e6, `${paragraph}\n\n`))],
		['of Markdown', 'long.md', () => `# Vell\n\n${times(7e6, `${paragraph}\n\n`)}`],
		['of Markdown, full of marks', 'dense.md', () => `# Vell\n\n${times(2.2e6, marked)}`],
		['of a page', 'long.html', () => page(times(2.9e6, `<p>${paragraph}</p>`))],
		['of a page, full of tags', 'dense.html', () => page(times(640_000, dense))],
		[
			'of a feed',
			'long.xml',
			() => feed(times(9.9e6, `<item><title>Vell</title><description>${paragraph}</description></item>`)),
		],
		[
			'of a feed, full of items',
			'dense.xml',
			() => feed(times(4.2e6, '<item><title>Vell</title><description>a</description></item>')),
		],
		['of a book', 'long.epub', () => book(25, 950_000)],
	])('%s is printed within bounds', (_, name, make) => {
		const {status, text, line, memory} = print(name, make());
		expect([status, line]).toEqual([0, '']);
		expect(text.startsWith('Vell') || text.includes('It rained')).toBe(true);
		expect(memory).toBeGreaterThan(20);
		expect(memory).toBeLessThan(mostMemory);
	});
});

describe('more than that', () => {
	it.each([
		['of a text', 'long.txt', 'more than 32 MB', () => times(33e6, `${paragraph}\n\n`)],
		['of a packed text', 'long.txt.gz', 'more than 32 MB', () => gzipSync(times(60e6, `${paragraph}\n\n`))],
		['that unpacks without end', 'bomb.txt.gz', 'more than 64 MB', () => gzipSync(new Uint8Array(90e6).fill(97))],
		['of Markdown', 'long.md.gz', 'more than 8 MB', () => gzipSync(times(60e6, marked))],
		['of marks', 'dense.md', 'marks of Markdown', () => times(3e6, marked)],
		['of a page', 'long.html', 'more than 12 MB', () => page(times(19e6, `<p>${paragraph}</p>`))],
		['of tags', 'dense.html', 'tags', () => page(times(2.9e6, dense))],
		['of a feed', 'dense.xml', 'feed of more than', () => feed(times(9.9e6, '<item><title>Vell</title></item>'))],
		['of a book', 'long.epub', 'larger than 24 MB', () => book(60, 990_000)],
		['of a chapter', 'chapter.epub', 'larger than 8 MB', () => book(1, 15e6)],
	])('%s says so in one line, within the same bounds', (_, name, why, make) => {
		const {status, text, line, memory} = print(name, make());
		expect([status, text]).toEqual([1, '']);
		expect(line).toContain(why);
		expect(memory).toBeGreaterThan(20);
		expect(memory).toBeLessThan(mostMemory);
	});
});
