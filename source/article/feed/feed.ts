import {parseFeed} from 'feedsmith';
import {ArticleError} from '../article-error.ts';
import {type CleanLine, cleanLine} from '../clean.ts';
import {parseDocument, wordsOf} from '../html/dom.ts';
import {keepMemoryLow} from '../memory.ts';
import {webAddress} from '../web-address.ts';

export {decodePage} from '../html/encoding.ts';
export {isTeaser, itemArticle} from './item-article.ts';

/** One story of a feed. */
export type FeedItem = {
	readonly title: CleanLine;
	/** Its address, absolute. */
	readonly url?: CleanLine;
	/** ISO 8601 time. */
	readonly published?: string;
	readonly byline?: CleanLine;
	/** What the feed itself has of it, as HTML; often a teaser. */
	readonly html: string;
};

export type Feed = {
	readonly title: CleanLine;
	/** Newest first; those without a time last, in the order of the feed. */
	readonly items: readonly FeedItem[];
};

type Json = {readonly [key: string]: unknown};

const isObject = (value: unknown): value is Json =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const at = (value: unknown, ...path: readonly (string | number)[]): unknown =>
	path.reduce<unknown>(
		(found, key) =>
			Array.isArray(found)
				? typeof key === 'number'
					? found[key]
					: undefined
				: isObject(found)
					? found[key]
					: undefined,
		value,
	);

/** A text, or what an object has as one. */
const textOf = (value: unknown): string | undefined => {
	const text = isObject(value) ? (value.value ?? value.name ?? value.href) : value;
	return typeof text === 'string' && text.trim() !== '' ? text : undefined;
};

const firstOf = (...values: readonly unknown[]): string | undefined =>
	values.map(textOf).find(text => text !== undefined);

/** The words of a stretch of HTML. */
const wordsIn = (html: string): string => {
	const {body} = parseDocument(html);
	return body === null ? '' : wordsOf(body);
};

/** A title, which may be HTML. */
const lineOf = (text: string | undefined): CleanLine | undefined => {
	if (text === undefined) {
		return undefined;
	}
	const line = cleanLine(/[<&]/.test(text) ? wordsIn(text.slice(0, 5000)) : text);
	return line === '' ? undefined : line;
};

const timeOf = (value: string | undefined): string | undefined => {
	const time = Date.parse(value ?? '');
	return Number.isNaN(time) ? undefined : new Date(time).toISOString();
};

/** The address that an entry of Atom has as its page. */
const pageOf = (links: unknown): string | undefined => {
	const all = Array.isArray(links) ? links.filter(isObject) : [];
	const own = all.find(({rel}) => rel === undefined || rel === 'alternate') ?? all[0];
	return textOf(own);
};

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** What the feed has of an item, as HTML: plain text with its paragraphs. */
const contentOf = (item: Json): string => {
	const plain = textOf(item.content_text);
	const html = firstOf(at(item, 'content', 'encoded'), item.content_html, item.content, item.description, item.summary);
	return (
		html ??
		plain
			?.split(/\n\s*\n/)
			.map(part => `<p>${escaped(part)}</p>`)
			.join('') ??
		''
	);
};

const itemOf = (item: Json, base: string | undefined): FeedItem => {
	const url = webAddress(firstOf(item.link, item.url, item.external_url) ?? pageOf(item.links), base);
	const published = timeOf(
		firstOf(
			item.pubDate,
			item.published,
			item.date_published,
			at(item, 'dc', 'dates', 0),
			at(item, 'dc', 'date'),
			item.updated,
			item.date_modified,
		),
	);
	const byline = lineOf(
		firstOf(at(item, 'dc', 'creators', 0), at(item, 'dc', 'creator'), at(item, 'authors', 0), item.author),
	)?.replace(/^\S+@\S+ \((.+)\)$/, '$1');
	const html = contentOf(item);
	const start = cleanLine(wordsIn(html.slice(0, 2000))).slice(0, 80);
	return {
		title: lineOf(textOf(item.title)) ?? cleanLine(start === '' ? (url ?? 'Untitled') : start),
		...(url === undefined ? {} : {url}),
		...(published === undefined ? {} : {published}),
		...(byline === undefined || byline === '' ? {} : {byline: cleanLine(byline)}),
		html,
	};
};

/** A declaration of a document type, with the entities that it may declare: nothing of it is wanted, and entities can be made to explode. */
const doctype = /<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>/gi;

/** Items read at most. */
const mostItems = 2000;
const longest = 10_000_000;
const mostTags = 500_000;
/** Beyond so many, memory is looked after. */
const many = 20_000;

/** The items of RSS, Atom, RDF or JSON Feed. Throws ArticleError for what is none of these. */
export const readFeed = (source: string, {name, url}: {readonly name: string; readonly url?: string}): Feed => {
	const shown = cleanLine(name);
	if (source.length > longest) {
		throw new ArticleError(
			`${shown} is a feed of more than ${longest / 1_000_000} million characters. Give another one.`,
		);
	}
	const tags = source.split('<').length;
	if (tags > mostTags) {
		throw new ArticleError(`${shown} is a feed of more than ${mostTags} tags. Give another one.`);
	}
	if (tags > many) {
		keepMemoryLow();
	}
	let parsed: unknown;
	try {
		parsed = parseFeed(source.trimStart().startsWith('{') ? source : source.replace(doctype, ''));
	} catch {
		throw new ArticleError(`${shown} is a feed that cannot be read: it is damaged, or has no items. Give another one.`);
	}
	const feed = at(parsed, 'feed');
	const base =
		url ?? webAddress(firstOf(at(feed, 'link'), at(feed, 'home_page_url')) ?? pageOf(at(feed, 'links')), undefined);
	const entries = [at(feed, 'items'), at(feed, 'entries')].find(Array.isArray) ?? [];
	const items = entries
		.filter(isObject)
		.slice(0, mostItems)
		.map(item => itemOf(item, base));
	const title = lineOf(textOf(at(feed, 'title'))) ?? shown;
	const dated = items.filter(({published}) => published !== undefined);
	const undated = items.filter(({published}) => published === undefined);
	return {
		title,
		items: [
			...dated.sort((a, b) => (a.published === b.published ? 0 : (a.published ?? '') < (b.published ?? '') ? 1 : -1)),
			...undated,
		],
	};
};
