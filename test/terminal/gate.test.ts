import {spawnSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {strToU8, zipSync} from 'fflate';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {command, scratch, start} from './terminal.ts';

/*
 * The gate: for every hostile text, in every mode, what reaches the terminal is printable text and the sequences that we
 * ourselves emit.
 */

let folder: ReturnType<typeof scratch>;
beforeAll(() => {
	folder = scratch();
});
afterAll(() => folder.remove());

const payloads = [
	'\u001B]0;pwned\u0007',
	'\u001B]52;c;cHduZWQ=\u001B\\',
	'\u001B]8;;https://evil.example\u001B\\here\u001B]8;;\u001B\\',
	'\u001B[2J\u001B[H',
	'\u001B[?1049l',
	'\u009B31m',
	'\u009D0;pwned\u009C',
	'\u001BP+q544e\u001B\\',
	'\u001B_Gf=100;AAAA\u001B\\',
	'\u001Bc',
	'\u0007\u0008\u0008\r',
	'\u202Etxet\u202C \u2066a\u2069',
	'\u{E0041}\u{E0042}',
	'\u001B[6n',
	'\u007F\u0085\u2028',
];

const body = payloads.map(
	(payload, at) =>
		`Ana ${payload}Reyes of the Harbour ${payload}Board will visit Lima on May ${at + 1}. “We met ${payload}Tom Hale,” Ana Reyes said.`,
);

const plain = `Ana Reyes ${payloads.join('')} visits\n\n${body.join('\n\n')}\n`;

// In Markdown the same can be written as entities, in titles, addresses, code and tables.
const entities = (text: string): string =>
	[...text].map(each => (/[\p{Cc}\p{Cf}]/u.test(each) ? `&#x${each.codePointAt(0)?.toString(16)};` : each)).join('');
const markdown = [
	'---',
	`title: "Ana \\x1b]0;pwned\\x07 \\u202e visits"`,
	`byline: "\\e[31mTom\\x9b31m Hale"`,
	'---',
	...body.map(entities),
	`# ${entities(payloads.join(''))} heading`,
	`[a link](https://example.org/${entities('\u001B]0;x\u0007')} "${entities(payloads.join(''))}")`,
	`\`\`\`\ncode ${payloads.join('')}\n\`\`\``,
	`| A | B |\n|---|---|\n| ${entities(payloads[0] ?? '')}x | ${payloads[3]}y |`,
]
	.join('\n\n')
	.replace('---\n\ntitle', '---\ntitle')
	.replace('visits"\n\nbyline', 'visits"\nbyline')
	.replace('Hale"\n\n---', 'Hale"\n---');

const all = payloads.join('');
const story = body.map(text => `<p>${entities(text)}</p>`).join('\n');
const page = `<!doctype html><html><head><title>Ana ${entities(all)} visits</title><meta property="og:title" content="Ana Reyes ${entities(all)} visits"><meta name="author" content="Tom${entities(all)} Hale"><meta property="og:site_name" content="${entities(all)}Arn"></head><body><article><h1>Ana Reyes ${entities(all)} visits</h1>${story}<h2>${entities(all)} heading</h2><figure><img src="a.png" alt="${entities(all)} quay"><figcaption>${entities(all)} the quay</figcaption></figure><p>All of it is on <a href="https://example.org/${entities('\u001B]0;x\u0007')}" title="${entities(all)}">a page ${entities(all)}</a> that nobody reads.</p><table><tr><td>${entities(all)}x</td><td>y</td></tr><tr><td>z</td><td>${all}w</td></tr></table></article></body></html>`;

/** The payloads that XML may have at all, for a feed and a book. */
const legal = (text: string): string => text.replace(/[\u0000-\u0008\u000B-\u001F]/g, '\uFFFD');
const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Arn ${legal(all)}</title><item><title>Ana Reyes ${legal(all)} visits</title><link>https://example.org/${legal('\u202E')}</link><pubDate>Tue, 10 Jun 2031 04:00:00 GMT</pubDate><description>${entities(story.repeat(2)).replace(/&/g, '&amp;').replace(/</g, '&lt;')}</description></item></channel></rss>`;
const book = zipSync({
	'META-INF/container.xml': strToU8('<container><rootfiles><rootfile full-path="book.opf"/></rootfiles></container>'),
	'book.opf': strToU8(
		`<package><metadata><title>Ana Reyes ${legal(all)} visits</title><creator>${legal(all)}Tom Hale</creator></metadata><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>`,
	),
	'a.xhtml': strToU8(`<html><body><h1>${all}Lima</h1>${story}</body></html>`),
});

const unwanted =
	/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\u061C]|[\u{E0000}-\u{E0FFF}]/u;

/** Styles alone: what Text of ours may bring with it. */
const styles = /\u001B\[[\d;]*m/g;

/** What Ink and we ourselves write on a terminal: styles, cursor movement, erasing, and the modes that are switched on and off again. */
const ours =
	/\u001B\[[\d;]*m|\u001B\[\d*(?:;\d*)?[ABCDEFGHJK]|\u001B\[\?(?:25|1049|2004|2026|7)[hl]|\u001B\[s|\u001B\[u|\u001B[78]/g;

/** A link that a terminal opens, begun or ended: nothing in it but an address of the web in printable ASCII. */
const hyperlink = /\u001B\]8;;(?:https?:[!-~]+)?\u0007/g;

describe.each([
	['plain.txt', plain, []],
	['marked.md', markdown, []],
	['page.html', page, []],
	['feed.xml', feed, ['--item', '1']],
	['book.epub', book, []],
] as const)('of %s', (name, text, more) => {
	const path = (): string => {
		const at = join(folder.path, name);
		writeFileSync(at, text);
		return at;
	};

	it.each([
		...['print', 'actors', 'facts', 'quiz'].map(verb => ({before: [verb], after: [] as string[]})),
		...['actors', 'facts', 'quiz'].map(verb => ({before: [verb], after: ['--json']})),
		{before: ['print'], after: ['--width', '40']},
		...['reader', 'actors', 'actor', 'timeline', 'quiz', 'result', 'outline', 'links', 'help'].map(screen => ({
			before: ['screen', screen],
			after: ['--format', 'ansi'],
		})),
	])('nothing passes $before $after', ({before, after}) => {
		const parameters = [...before, path(), ...after, ...more];
		const {stdout, stderr, status} = spawnSync(process.execPath, [command, ...parameters], {
			encoding: 'utf8',
			env: {...process.env, XDG_STATE_HOME: join(folder.path, 'state')},
		});
		expect(status).toBe(0);
		expect(stdout.replace(styles, '').match(unwanted)).toBeNull();
		expect(stderr.match(unwanted)).toBeNull();
		if (before[0] === 'print') {
			expect(stdout).toContain('Lima');
		}
	});

	it.each([
		['that has no links', '0'],
		['that opens links', '1'],
	])('nothing passes the screens on a terminal %s', async (_terminal, links) => {
		const session = start([command, path(), ...more], {
			state: join(folder.path, 'state'),
			env: {FORCE_HYPERLINK: links},
		});
		await session.until(/a actors/);
		for (const [keys, expected] of [
			[' ', /a actors/],
			['/visit\r', /a actors/],
			['a', /^ Actors · /],
			['\r', /enter show on page/],
			['q', /^ Actors · /],
			['q', /a actors/],
			['t', /^ Timeline · /],
			['q', /a actors/],
			['z', /^ (?:Quiz|Question)/],
			['q', /a actors/],
			['o', /^ Outline · /],
			['q', /a actors/],
			['l', /^ Links/],
			['q', /a actors/],
		] as const) {
			session.write(keys);
			await session.until(expected);
		}
		session.write('q');
		expect((await session.ended).exitCode).toBe(0);
		const output = links === '1' ? session.output().replace(hyperlink, '') : session.output();
		const rest = output.replace(ours, '').replaceAll('\r\n', '\n').replaceAll('\r', '');
		expect(unwanted.exec(rest)?.[0]).toBeUndefined();
		expect(output).not.toContain('\u001B]');
	});
});
