import {lookup as lookUp} from 'node:dns';
import type {IncomingMessage, RequestOptions} from 'node:http';
import type {LookupFunction} from 'node:net';
import {isIP} from 'node:net';
import {ArticleError} from '../article/article-error.ts';
import {cleanLine} from '../article/clean.ts';
import {isPrivateAddress} from './private-addresses.ts';

/** What an address gave. */
export type Fetched = {
	readonly bytes: Uint8Array;
	/** Address after redirects. */
	readonly url: string;
	/** Its Content-Type. */
	readonly type: string;
	readonly etag?: string;
	readonly modified?: string;
};

export type FetchOptions = {
	/** Whether addresses of this machine and of private networks may be asked. */
	readonly allowPrivate?: boolean;
	/** What is known of an earlier answer: when that still holds, the result is `unchanged`. */
	readonly known?: {readonly etag?: string; readonly modified?: string};
	/** Called with the bytes that have come so far. */
	readonly onProgress?: (bytes: number) => void;
	/** Gives up when it is aborted. */
	readonly signal?: AbortSignal;
	/** The version that the agent tells of itself. */
	readonly version?: string;
	readonly limits?: {readonly milliseconds?: number; readonly bytes?: number};
};

const mostRedirects = 5;
const defaults = {milliseconds: 15_000, bytes: 20 * 1024 * 1024};

/** A server that answered with a fault. */
export class Unanswered extends ArticleError {
	/** Of HTTP. */
	readonly status: number;
	constructor(message: string, status: number) {
		super(message);
		this.status = status;
	}
}

class PrivateAddress extends Error {
	override readonly name = 'PrivateAddress';
}

/** Resolves a name, and refuses it where one of its addresses is private: what was checked is what is connected to. */
const safeLookup: LookupFunction = (hostname, options, done) => {
	lookUp(hostname, {...options, all: true}, (error, addresses) => {
		if (error !== null) {
			done(error, '', 0);
			return;
		}
		const [first] = addresses;
		if (first === undefined || addresses.some(({address}) => isPrivateAddress(address))) {
			done(new PrivateAddress(hostname), '', 0);
		} else if (options.all === true) {
			done(null, addresses);
		} else {
			done(null, first.address, first.family);
		}
	});
};

const told: Readonly<Record<number, string>> = {
	401: 'asks for a password (401). Save the page from a browser in which you are logged in, and open the file.',
	402: 'asks for money (402). Save the page from a browser in which you are logged in, and open the file.',
	403: 'refuses to give it (403). Open it in a browser, save the page, and open the file.',
	404: 'is not there (404). Check the address.',
	410: 'is not there any more (410). Look for another copy.',
	429: 'has been asked too often (429). Try again later.',
	451: 'may not be shown for legal reasons (451).',
};

const failures: Readonly<Record<string, string>> = {
	ENOTFOUND: 'is not known: there is no such host. Check the address and your connection',
	EAI_AGAIN: 'cannot be looked up now. Check your connection',
	ECONNREFUSED: 'does not take connections. Check the address, or try again later',
	ECONNRESET: 'broke off the connection. Try again',
	EPIPE: 'broke off the connection. Try again',
	ENETUNREACH: 'cannot be reached. Check your connection',
	EHOSTUNREACH: 'cannot be reached. Check your connection',
	HPE_INVALID_CONSTANT: 'does not speak HTTP. Check the address',
};

const failed = (url: string, error: unknown): ArticleError => {
	const name = cleanLine(url);
	if (error instanceof ArticleError) {
		return error;
	}
	if (error instanceof PrivateAddress) {
		return new ArticleError(
			`${name} is an address of this machine or of a private network. If you mean it, give --allow-private.`,
		);
	}
	const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
	if (/CERT|SSL|TLS|SELF_SIGNED/.test(code)) {
		return new ArticleError(
			`${name} has a certificate that cannot be trusted (${cleanLine(code)}). Check the address.`,
		);
	}
	return new ArticleError(`${name} ${failures[code] ?? `could not be fetched (${cleanLine(code || String(error))})`}.`);
};

const parsed = (address: string, base?: string): URL => {
	let url: URL;
	try {
		url = new URL(address, base);
	} catch {
		throw new ArticleError(`${cleanLine(address)} is no address. Check it.`);
	}
	if (!/^https?:$/.test(url.protocol)) {
		throw new ArticleError(`${cleanLine(url.href)} is no address of the web: http and https alone are read.`);
	}
	return url;
};

/** Sends one request; resolves to its answer, whose body has not been read. */
const ask = async (url: URL, headers: Readonly<Record<string, string>>, allowPrivate: boolean, signal: AbortSignal) => {
	const host = url.hostname.replace(/^\[|\]$/g, '');
	// An address in figures is never looked up.
	if (!allowPrivate && isIP(host) !== 0 && isPrivateAddress(host)) {
		throw new PrivateAddress(host);
	}
	const {request} = url.protocol === 'https:' ? await import('node:https') : await import('node:http');
	const options: RequestOptions = {headers, signal, agent: false, ...(allowPrivate ? {} : {lookup: safeLookup})};
	return new Promise<IncomingMessage>((resolve, reject) => {
		request(url, options, resolve).on('error', reject).end();
	});
};

/** The body of an answer, unpacked and counted as it comes. */
const bodyOf = async (
	answer: IncomingMessage,
	url: string,
	limit: number,
	onProgress: ((bytes: number) => void) | undefined,
): Promise<Uint8Array> => {
	const {createBrotliDecompress, createGunzip, createInflate} = await import('node:zlib');
	const {pipeline} = await import('node:stream');
	const encoding = answer.headers['content-encoding']?.toLowerCase() ?? 'identity';
	const decoder =
		encoding === 'gzip' || encoding === 'x-gzip'
			? createGunzip()
			: encoding === 'br'
				? createBrotliDecompress()
				: encoding === 'deflate'
					? createInflate()
					: undefined;
	if (decoder === undefined && encoding !== 'identity' && encoding !== '') {
		throw new ArticleError(`${cleanLine(url)} comes packed as ${cleanLine(encoding)}, which is not known here.`);
	}
	const stream = decoder === undefined ? answer : pipeline(answer, decoder, () => undefined);
	const chunks: Uint8Array[] = [];
	let size = 0;
	try {
		for await (const chunk of stream as AsyncIterable<Uint8Array>) {
			size += chunk.length;
			if (size > limit) {
				throw new ArticleError(
					`${cleanLine(url)} is larger than ${Math.round(limit / 1024 / 1024)} MB. Download it, and open a part of it.`,
				);
			}
			chunks.push(chunk);
			onProgress?.(size);
		}
	} finally {
		answer.destroy();
	}
	if (!answer.complete && decoder === undefined) {
		throw new ArticleError(`${cleanLine(url)} broke off before its end. Try again.`);
	}
	return Buffer.concat(chunks);
};

const header = (value: string | readonly string[] | undefined): string =>
	Array.isArray(value) ? (value[0] ?? '') : String(value ?? '');

/** Fetches an address of the web. Resolves to `unchanged` where what is known of an earlier answer still holds; rejects with ArticleError. */
export const fetchSource = async (address: string, options: FetchOptions = {}): Promise<Fetched | 'unchanged'> => {
	const {allowPrivate = false, known, onProgress, signal, version = '0', limits} = options;
	const {milliseconds, bytes: limit} = {...defaults, ...limits};
	const late = AbortSignal.timeout(milliseconds);
	const stop = signal === undefined ? late : AbortSignal.any([late, signal]);
	const headers = {
		'user-agent': `readout/${version} (a reader in the terminal; one page at the wish of one person)`,
		accept:
			'text/html,application/xhtml+xml,application/atom+xml,application/rss+xml,text/markdown,text/plain;q=0.9,*/*;q=0.5',
		'accept-encoding': 'gzip, deflate, br',
		'accept-language': 'en',
		...(known?.etag === undefined ? {} : {'if-none-match': known.etag}),
		...(known?.modified === undefined ? {} : {'if-modified-since': known.modified}),
	};
	let url = parsed(address);
	try {
		for (let redirects = 0; ; redirects++) {
			const answer = await ask(url, headers, allowPrivate, stop);
			const status = answer.statusCode ?? 0;
			const location = answer.headers.location;
			if (status >= 300 && status < 400 && location !== undefined) {
				answer.destroy();
				if (redirects >= mostRedirects) {
					throw new ArticleError(`${cleanLine(address)} leads on more than ${mostRedirects} times. Check the address.`);
				}
				url = parsed(location, url.href);
				continue;
			}
			if (status === 304) {
				answer.destroy();
				return 'unchanged';
			}
			if (status < 200 || status >= 300) {
				answer.destroy();
				const why =
					told[status] ??
					(status >= 500 ? `has a fault of its own (${status}). Try again later.` : `gave no page (${status}).`);
				throw new Unanswered(`${cleanLine(url.href)} ${why}`, status);
			}
			const bytes = await bodyOf(answer, url.href, limit, onProgress);
			const [etag, modified] = [header(answer.headers.etag), header(answer.headers['last-modified'])];
			return {
				bytes,
				url: url.href,
				type: header(answer.headers['content-type']),
				...(etag === '' ? {} : {etag}),
				...(modified === '' ? {} : {modified}),
			};
		}
	} catch (error) {
		if (late.aborted) {
			throw new ArticleError(
				`${cleanLine(url.href)} took longer than ${Math.round(milliseconds / 1000)} s. Try again, or read the last copy with --offline.`,
			);
		}
		if (signal?.aborted === true) {
			throw new ArticleError(`${cleanLine(url.href)} was given up.`);
		}
		throw failed(url.href, error);
	}
};
