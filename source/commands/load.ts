import {existsSync, fstatSync, readdirSync} from 'node:fs';
import {basename, join, resolve} from 'node:path';
import {ArticleError} from '../article/article-error.ts';
import {cleanLine} from '../article/clean.ts';
import {kindOf} from '../article/kind.ts';
import type {Article} from '../article/model.ts';
import {openArticle, type Source} from '../article/open.ts';
import {readSource, readStream} from '../platform/read-source.ts';
import {type AddressOptions, fetchAddress, isAddress} from './address.ts';

/** An article and where it came from. */
export type Loaded = {
	readonly article: Article;
	/** Absolute path or address; none for standard input. */
	readonly source?: string;
};

/** One of several things to read. */
export type Entry = {
	readonly title: string;
	/** ISO 8601 day. */
	readonly date?: string;
	/** Where it is from: its address or its path. */
	readonly note?: string;
	readonly open: () => Promise<Opened>;
};

/** Several things to read, such as the items of a feed. */
export type EntryList = {
	readonly title: string;
	readonly entries: readonly Entry[];
	/** Said until the first key. */
	readonly message?: string;
};

export type Opened = {readonly article: Loaded} | {readonly list: EntryList};

/** The items of a feed, each read when it is chosen: from the feed itself, or from its page where the feed has a teaser. */
const openFeed = async (source: Source, options: AddressOptions): Promise<Opened> => {
	const {decodePage, isTeaser, itemArticle, readFeed} = await import('../article/feed/feed.ts');
	const [, charset] = /charset=["']?([\w:.-]+)/i.exec(source.type ?? '') ?? [];
	const {name, url} = source;
	const feed = readFeed(decodePage(source.bytes, charset), {name, ...(url === undefined ? {} : {url})});
	return {
		list: {
			title: feed.title,
			entries: feed.items.map(item => ({
				title: item.title,
				...(item.published === undefined ? {} : {date: item.published.slice(0, 10)}),
				...(item.url === undefined ? {} : {note: item.url}),
				open: async () => {
					if (isTeaser(item) && item.url !== undefined) {
						try {
							return await openSource(item.url, options);
						} catch (error) {
							// What the feed has is better than nothing.
							if (item.html.trim() === '') {
								throw error;
							}
						}
					}
					return {article: {article: itemArticle(item, feed), ...(item.url === undefined ? {} : {source: item.url})}};
				},
			})),
		},
	};
};

const openBytes = async (source: Source, from: string | undefined, options: AddressOptions): Promise<Opened> => {
	// Nothing else begins so: what is no feed is not looked at twice.
	const marked = /^[\s\uFEFF\u00EF\u00BB\u00BF]*[<{]/.test(
		Buffer.from(source.bytes.subarray(0, 200)).toString('latin1'),
	);
	if (marked && kindOf(source.bytes, source.name, source.type) === 'feed') {
		return openFeed(source, options);
	}
	const article = await openArticle(source);
	return {article: {article, ...(from === undefined ? {} : {source: from})}};
};

const openInput = async (options: AddressOptions): Promise<Opened> =>
	openBytes({bytes: await readStream(process.stdin, 'Standard input'), name: 'Standard input'}, undefined, options);

/** What a path or an address holds. Rejects with ArticleError. */
const openSource = async (source: string, options: AddressOptions): Promise<Opened> => {
	if (isAddress(source)) {
		const {bytes, url, type, told} = await fetchAddress(source, options);
		const opened = await openBytes({bytes, name: url, url, type}, source, options);
		return told !== undefined && 'list' in opened ? {list: {...opened.list, message: told}} : opened;
	}
	return openBytes({bytes: await readSource(source), name: basename(source)}, resolve(source), options);
};

const firstBundled = (folder: string): string => {
	const [first] = readdirSync(folder)
		.filter(name => name.endsWith('.md'))
		.sort();
	if (first === undefined) {
		throw new ArticleError('The bundled articles are missing. Install readout again, or give a file.');
	}
	return join(folder, first);
};

/** Whether standard input is a pipe or a file: not a terminal, nor the null device of a program started without one. */
const isPiped = (): boolean => {
	try {
		const about = fstatSync(0);
		return about.isFIFO() || about.isFile() || about.isSocket();
	} catch {
		return false;
	}
};

/** What was read last, from its copy where it is a page: it opens without a network. */
const openLast = async (bundled: string, options: AddressOptions): Promise<Opened> => {
	const {lastSource} = await import('./last.ts');
	const last = lastSource();
	if (last !== undefined && isAddress(last)) {
		return openSource(last, {...options, preferCopy: true});
	}
	return openSource(last !== undefined && existsSync(last) ? last : firstBundled(bundled), options);
};

/**
 * What the sources are: `-` is standard input; none given is a pipe, or else what was read last, or the first bundled article; several
 * are a list. Rejects with ArticleError.
 */
export const openSources = async (
	sources: readonly string[],
	bundled: string,
	options: AddressOptions,
): Promise<Opened> => {
	const [source, ...more] = sources;
	if (source === undefined) {
		return isPiped() ? openInput(options) : openLast(bundled, options);
	}
	if (more.length > 0) {
		return {
			list: {
				title: `${sources.length} sources`,
				entries: sources.map(each => ({
					title: cleanLine(isAddress(each) ? each : basename(each)),
					note: cleanLine(each),
					open: () => (each === '-' ? openInput(options) : openSource(each, options)),
				})),
			},
		};
	}
	if (source === '-') {
		if (process.stdin.isTTY === true) {
			throw new ArticleError('Standard input is the terminal. Pipe an article in: cat article.txt | readout -');
		}
		return openInput(options);
	}
	return openSource(source, options);
};
