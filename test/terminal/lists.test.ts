import {writeFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {stripVTControlCharacters} from 'node:util';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {articleNamed, command, type Session, scratch, start} from './terminal.ts';

let folder: ReturnType<typeof scratch>;
let open: Session[];
let server: Server | undefined;
beforeEach(() => {
	folder = scratch();
	open = [];
});
afterEach(() => {
	for (const session of open) {
		session.kill('SIGKILL');
	}
	server?.closeAllConnections();
	server?.close();
	folder.remove();
});

const run = (parameters: readonly string[], env: Readonly<Record<string, string>> = {}): Session => {
	const session = start([command, ...parameters], {
		state: join(folder.path, 'state'),
		env: {XDG_CACHE_HOME: join(folder.path, 'cache'), ...env},
	});
	open.push(session);
	return session;
};

const words = 'Ana Reyes opened the new bridge over the Arn on Monday, and the whole town of Vell walked across. ';

const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>The Arn Herald</title>
<item><title>The old ferry</title><pubDate>Mon, 09 Jun 2031 04:00:00 GMT</pubDate><description>&lt;p&gt;${words.repeat(9)}&lt;/p&gt;</description></item>
<item><title>The new bridge</title><pubDate>Tue, 10 Jun 2031 04:00:00 GMT</pubDate><description>&lt;p&gt;${words.repeat(9)}&lt;/p&gt;</description></item>
</channel></rss>`;

describe('a list to choose from', () => {
	it('of a feed has the newest item first, opens it, and is there again when that is left', async () => {
		const path = join(folder.path, 'feed.xml');
		writeFileSync(path, feed);
		const session = run([path]);
		await session.until(/❯ 2031-06-10 {2}The new bridge/);
		session.write('j\r');
		await session.until(/The old ferry .*1 of \d/);
		session.write('q');
		await session.until(/❯ 2031-06-09 {2}The old ferry/);
		session.write('q');
		expect((await session.ended).exitCode).toBe(0);
		expect(session.alternate()).toBe(false);
	});

	it('of several sources says why one cannot be opened, and opens others', async () => {
		const session = run([join(folder.path, 'missing.txt'), articleNamed('01-a-visit-to-pyongyang.md')]);
		await session.until('2 sources · 2');
		session.write('\r');
		await session.until('missing.txt is not there');
		session.write('j\r');
		await session.until(/A visit to Pyongyang .*1 of \d/);
	});
});

describe('a page that keeps one waiting', () => {
	it('says so, and is given up with esc', async () => {
		server = createServer(() => undefined);
		const {port} = await new Promise<AddressInfo>(resolve => {
			const waiting = server?.listen(0, '127.0.0.1', () => resolve(waiting?.address() as AddressInfo));
		});
		const session = run(['--allow-private', `http://127.0.0.1:${port}/story`]);
		await session.until('esc gives up');
		session.write('\u001B');
		expect((await session.ended).exitCode).toBe(1);
		expect(session.output()).toContain('was given up');
	});
});

describe('a link of the page', () => {
	it('is followed, its address copied, and leaving it leads back', async () => {
		writeFileSync(
			join(folder.path, 'bridge.md'),
			`# The new bridge\n\n${words}See [the ferry](ferry.md) and [the mill](mill.md).\n`,
		);
		writeFileSync(join(folder.path, 'ferry.md'), `# The old ferry\n\n${words}\n`);
		const session = run([join(folder.path, 'bridge.md')]);
		await session.until(/The new bridge .*1 of 1/);
		session.write('l');
		await session.until('Links and notes on this page · 2');
		session.write('y');
		await session.until('Copied: ferry.md');
		expect(session.output()).toContain(`\u001B]52;c;${Buffer.from('ferry.md').toString('base64')}\u0007`);
		session.write('\r');
		await session.until(/The old ferry .*1 of 1/);
		session.write('q');
		await session.until(/The new bridge .*1 of 1/);
		session.write('lj\r');
		await session.until('mill.md leads to no page and no file here');
		session.write('q');
		expect((await session.ended).exitCode).toBe(0);
	});

	/** What the terminal opens, with the words that it opens it by. */
	const hyperlinks = (session: Session): readonly string[] =>
		[...session.output().matchAll(/\u001B\]8;;([^\u0007]+)\u0007(.*?)\u001B\]8;;\u0007/g)].map(
			([, address, shown = '']) => `${stripVTControlCharacters(shown)} → ${address}`,
		);

	const vell = `# The road to Vell\n\n${words}All of it is on www.example.org/vell and [the town's page](https://example.org/town), not on [www.example.org](https://elsewhere.example).\n`;

	it('is opened by a terminal that can, where its words show the address and never where they hide it', async () => {
		const path = join(folder.path, 'vell.md');
		writeFileSync(path, vell);
		const session = run([path], {FORCE_HYPERLINK: '1'});
		await session.until(/The road to Vell .*1 of 1/);
		// A frame may come in pieces.
		await expect.poll(() => hyperlinks(session)).toEqual(['www.example.org/vell → http://www.example.org/vell']);
		session.write('l');
		await session.until('Links and notes on this page · 3');
		await expect.poll(() => hyperlinks(session)).toContain('https://example.org/town → https://example.org/town');
		await expect.poll(() => hyperlinks(session)).toContain('https://elsewhere.example → https://elsewhere.example');
		expect(hyperlinks(session).filter(link => !/^(?:https?:\/\/)?(.+) → https?:\/\/\1$/.test(link))).toEqual([]);
	});

	it('is text alone for a terminal that cannot', async () => {
		const path = join(folder.path, 'vell.md');
		writeFileSync(path, vell);
		const session = run([path], {FORCE_HYPERLINK: '0'});
		await session.until(/The road to Vell .*1 of 1/);
		session.write('l');
		await session.until('Links and notes on this page · 3');
		expect(session.output()).not.toContain('\u001B]8');
	});
});

describe('a feed that is opened again', () => {
	const serve = async (robots: string | undefined) => {
		const asked: string[] = [];
		server = createServer(({url = ''}, answer) => {
			asked.push(url);
			if (url === '/robots.txt') {
				answer.writeHead(robots === undefined ? 404 : 200).end(robots);
			} else {
				answer.setHeader('content-type', 'application/rss+xml').end(feed);
			}
		});
		const {port} = await new Promise<AddressInfo>(resolve => {
			const waiting = server?.listen(0, '127.0.0.1', () => resolve(waiting?.address() as AddressInfo));
		});
		const open = async (): Promise<string> => {
			const session = run(['--allow-private', `http://127.0.0.1:${port}/feed.xml`]);
			await session.until('The Arn Herald');
			await session.until('The old ferry');
			const shown = session.screen();
			session.write('q');
			await session.ended;
			return shown;
		};
		return {asked, open};
	};

	it('asks robots.txt once a day, and then for what is new', async () => {
		const {asked, open: again} = await serve(undefined);
		await again();
		expect(asked).toEqual(['/feed.xml']);
		await again();
		await again();
		expect(asked).toEqual(['/feed.xml', '/robots.txt', '/feed.xml', '/feed.xml']);
	});

	it.each([
		['all programs', 'User-agent: *\nDisallow: /feed'],
		['this one', 'User-agent: readout\nDisallow: /\n\nUser-agent: *\nAllow: /'],
	])('is shown as it was, and that is said, where robots.txt shuts out %s', async (_whom, robots) => {
		const {asked, open: again} = await serve(robots);
		expect(await again()).not.toContain('robots.txt');
		expect(await again()).toContain('robots.txt');
		expect(asked).toEqual(['/feed.xml', '/robots.txt']);
	});

	it('is fetched where robots.txt shuts out others', async () => {
		const {asked, open: again} = await serve('User-agent: GPTBot\nDisallow: /');
		await again();
		await again();
		expect(asked.at(-1)).toBe('/feed.xml');
	});
});
