import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {gzipSync} from 'node:zlib';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {type FetchOptions, fetchSource} from '../../source/platform/fetch.ts';
import {isPrivateAddress} from '../../source/platform/private-addresses.ts';

const routes: Readonly<Record<string, (answer: ServerResponse, request: IncomingMessage) => void>> = {
	'/page': (answer, {headers}) => {
		answer.setHeader('content-type', 'text/html; charset=utf-8').setHeader('etag', '"one"');
		if (headers['if-none-match'] === '"one"') {
			answer.writeHead(304).end();
			return;
		}
		answer.end('<p>The bridge</p>');
	},
	'/moved': answer => answer.writeHead(302, {location: '/page'}).end(),
	'/loop': answer => answer.writeHead(302, {location: '/loop'}).end(),
	'/elsewhere': answer => answer.writeHead(302, {location: 'file:///etc/passwd'}).end(),
	'/gone': answer => answer.writeHead(404).end('nothing'),
	'/refused': answer => answer.writeHead(403).end(),
	'/broken': answer => answer.writeHead(503).end(),
	'/packed': answer => answer.writeHead(200, {'content-encoding': 'gzip'}).end(gzipSync('The bridge')),
	'/bomb': answer => answer.writeHead(200, {'content-encoding': 'gzip'}).end(gzipSync(new Uint8Array(5_000_000))),
	'/odd': answer => answer.writeHead(200, {'content-encoding': 'rot13'}).end('x'),
	'/endless': answer => {
		answer.writeHead(200);
		const more = (): void => {
			while (!answer.destroyed && answer.write(Buffer.alloc(65_536))) {
				// On until the other side has had enough.
			}
		};
		answer.on('drain', more);
		more();
	},
	'/silent': () => undefined,
	'/slow': answer => {
		answer.writeHead(200);
		const timer = setInterval(() => answer.write('x'), 20);
		answer.on('close', () => clearInterval(timer));
	},
	'/short': answer => {
		answer.writeHead(200, {'content-length': '1000'});
		answer.write('The bridge');
		setTimeout(() => answer.destroy(), 20);
	},
	'/agent': (answer, {headers}) => answer.end(headers['user-agent']),
};

const server = createServer((request, answer) => {
	const route = routes[request.url ?? ''];
	if (route === undefined) {
		answer.writeHead(404).end();
	} else {
		route(answer, request);
	}
});
let base = '';

beforeAll(async () => {
	await new Promise<void>(resolve => {
		server.listen(0, '127.0.0.1', resolve);
	});
	base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
	server.closeAllConnections();
	server.close();
});

const fetched = (path: string, options: FetchOptions = {}) =>
	fetchSource(base + path, {allowPrivate: true, limits: {milliseconds: 700, bytes: 1_000_000}, ...options});

describe('an address', () => {
	it('gives its bytes, its type, and what to ask for the next time', async () => {
		const page = await fetched('/moved');
		expect(page).toMatchObject({url: `${base}/page`, type: 'text/html; charset=utf-8', etag: '"one"'});
		expect(String(page !== 'unchanged' && Buffer.from(page.bytes).toString())).toBe('<p>The bridge</p>');
		expect(await fetched('/page', {known: {etag: '"one"'}})).toBe('unchanged');
	});

	it('is unpacked, and told who asks', async () => {
		const packed = await fetched('/packed');
		expect(packed !== 'unchanged' && Buffer.from(packed.bytes).toString()).toBe('The bridge');
		const agent = await fetched('/agent', {version: '1.2'});
		expect(agent !== 'unchanged' && Buffer.from(agent.bytes).toString()).toMatch(/^readout\/1\.2 \(/);
	});

	it('tells how much has come', async () => {
		const told: number[] = [];
		await fetched('/page', {onProgress: bytes => told.push(bytes)});
		expect(told.at(-1)).toBe(17);
	});

	it('is given up when asked to', async () => {
		const abort = new AbortController();
		setTimeout(() => abort.abort(), 30);
		await expect(fetched('/silent', {signal: abort.signal})).rejects.toThrow('was given up');
	});

	it.each([
		['/loop', 'more than 5 times'],
		['/elsewhere', 'http and https alone'],
		['/gone', 'is not there (404)'],
		['/refused', 'refuses to give it (403)'],
		['/broken', 'a fault of its own (503)'],
		['/bomb', 'is larger than 1 MB'],
		['/endless', 'is larger than 1 MB'],
		['/odd', 'comes packed as rot13'],
		['/silent', 'took longer than 1 s'],
		['/slow', 'took longer than 1 s'],
		['/short', 'broke off'],
	])('%s fails with one line that says why', async (path, why) => {
		const failure = await fetched(path).then(
			() => new Error('it did not fail'),
			(error: unknown) => error,
		);
		expect(failure).toMatchObject({name: 'ArticleError'});
		expect(String(failure)).toContain(why);
		expect(String(failure)).not.toMatch(/\n|\u001B/);
	});

	it.each([
		['http://127.0.0.1/', 'private network'],
		['http://[::1]/', 'private network'],
		['http://169.254.169.254/latest/meta-data/', 'private network'],
		['http://2130706433/', 'private network'],
		['http://localhost/', 'private network'],
		['http://[::ffff:10.0.0.1]/', 'private network'],
		['ftp://example.org/', 'http and https alone'],
		['http://', 'is no address'],
	])('%s is refused', async (address, why) => {
		await expect(fetchSource(address)).rejects.toThrow(why);
	});

	it('is refused where it leads on to a private one', async () => {
		// The first step is allowed, as by a name of the web; the second is checked anew.
		await expect(fetchSource(`${base}/moved`)).rejects.toThrow('private network');
	});
});

it.each([
	['8.8.8.8', false],
	['93.184.216.34', false],
	['2606:4700::1', false],
	['10.1.2.3', true],
	['172.16.0.1', true],
	['172.32.0.1', false],
	['192.168.1.1', true],
	['100.64.0.1', true],
	['0.0.0.0', true],
	['224.0.0.1', true],
	['::', true],
	['fe80::1%eth0', true],
	['fd00::1', true],
	['::ffff:192.168.0.1', true],
	['::ffff:c0a8:1', true],
	['64:ff9b::7f00:1', true],
	['::ffff:8.8.8.8', false],
	['not an address', true],
])('%s is private: %s', (address, expected) => expect(isPrivateAddress(address)).toBe(expected));
