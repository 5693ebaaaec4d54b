import type {Metadata} from '../build.ts';
import {type CleanLine, cleanLine} from '../clean.ts';
import {dateLine} from '../date-line.ts';
import {webAddress} from '../web-address.ts';
import {type DomDocument, wordsOf} from './dom.ts';
import {plain} from './told.ts';

type Json = {readonly [key: string]: unknown};

const isObject = (value: unknown): value is Json =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Kinds of schema.org that an article is. */
const articleTypes =
	/^(?:\w*Article|\w*Posting|Report|Review|\w*News\w*|OpinionPiece|AnalysisNewsArticle|Recipe|MedicalWebPage|ScholarlyArticle)$/;

/** Levels of JSON-LD that are looked into. */
const deepest = 6;

const objectsIn = (value: unknown, depth = 0): readonly Json[] =>
	depth > deepest
		? []
		: Array.isArray(value)
			? value.flatMap(each => objectsIn(each, depth + 1))
			: isObject(value)
				? [value, ...objectsIn(value['@graph'], depth + 1), ...objectsIn(value.mainEntity, depth + 1)]
				: [];

const typesOf = ({'@type': type}: Json): readonly unknown[] => (Array.isArray(type) ? type : [type]);

/** What a page says of itself as linked data, as far as it is about an article. */
export const linkedData = (document: DomDocument): Json | undefined => {
	for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
		try {
			const objects = objectsIn(JSON.parse((script.textContent ?? '').replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, '')));
			const found = objects.find(each =>
				typesOf(each).some(type => typeof type === 'string' && articleTypes.test(type)),
			);
			if (found !== undefined) {
				return found;
			}
		} catch {
			// Linked data that cannot be read is as good as none.
		}
	}
	return undefined;
};

const lineOf = (value: unknown): CleanLine | undefined => {
	if (typeof value !== 'string') {
		return undefined;
	}
	// Some escape what was escaped already.
	const line = cleanLine(
		value
			.replace(/&amp;/g, '&')
			.replace(/&(?:#0?39|apos|#x27);/g, "'")
			.replace(/&quot;/g, '"'),
	);
	return line === '' ? undefined : line;
};

const namesIn = (value: unknown): readonly string[] =>
	(Array.isArray(value) ? value : [value]).flatMap(each =>
		typeof each === 'string' ? [each] : isObject(each) && typeof each.name === 'string' ? [each.name] : [],
	);

/** Contents of `meta` elements by name or property, in small letters; the first of each. */
const metaOf = (document: DomDocument): ReadonlyMap<string, string> => {
	const found = new Map<string, string>();
	for (const meta of document.querySelectorAll('meta')) {
		const content = meta.getAttribute('content')?.trim() ?? '';
		for (const key of [meta.getAttribute('property'), meta.getAttribute('name'), meta.getAttribute('itemprop')]) {
			for (const name of key?.toLowerCase().split(/\s+/) ?? []) {
				if (content !== '' && !found.has(name)) {
					found.set(name, content);
				}
			}
		}
	}
	return found;
};

/** The day of a date or time as pages write them. */
const dayOf = (value: unknown): string | undefined => {
	const words = typeof value === 'string' ? value.trim() : '';
	const [, year, month, day] =
		/^(\d{4})[-/](\d{2})[-/](\d{2})/.exec(words) ?? /^(\d{4})(\d{2})(\d{2})(?:T|\d{6}|$)/.exec(words) ?? [];
	if (year !== undefined && Number(month) <= 12 && Number(day) <= 31) {
		return `${year}-${month}-${day}`;
	}
	return dateLine(words.replace(/,? (?:at )?\d{1,2}:\d{2}.*$/, ''));
};

const dateFields = [
	'article:published_time',
	'og:article:published_time',
	'article:published',
	'datepublished',
	'parsely-pub-date',
	'sailthru.date',
	'pubdate',
	'publishdate',
	'publish-date',
	'publication_date',
	'dc.date.issued',
	'dcterms.created',
	'dc.date',
	'date',
] as const;

/** The title without the name of its site: `The bridge | The Harbour News`. */
const withoutSite = (title: string, site: string | undefined): string => {
	const [, first = '', , last = ''] = /^(.+?)\s+([|–—·»-])\s+([^|–—·»]+)$/.exec(title) ?? [];
	const sited =
		site !== undefined && last.toLowerCase().replace(/^the /, '').startsWith(site.toLowerCase().replace(/^the /, ''));
	return first !== '' && (sited || (/[|»]/.test(title) && last.split(' ').length <= 4 && first.split(' ').length >= 3))
		? first
		: title;
};

/** Of what a page gives as its title here and there the one that most of it agrees on; the first of equals. */
const titleOf = (candidates: readonly string[]): string | undefined => {
	const score = (candidate: string): number =>
		candidates.filter(other => {
			const [a, b] = [plain(candidate), plain(other)];
			return a !== '' && (a === b || (Math.min(a.length, b.length) >= 10 && (a.includes(b) || b.includes(a))));
		}).length;
	return candidates.reduce<string | undefined>(
		(best, next) => (best === undefined || score(next) > score(best) ? next : best),
		undefined,
	);
};

/** Elements looked at for a day. */
const mostDays = 40;

/** The first day that a page shows in an element for it. */
const shownDay = (document: DomDocument): string | undefined => {
	let seen = 0;
	const selector =
		'time, [itemprop="datePublished"], [class*="date"], [class*="Date"], [class*="time"], [class*="publish"]';
	for (const element of document.querySelectorAll(selector)) {
		const day = dayOf(
			element.getAttribute('datetime') ?? element.getAttribute('content') ?? wordsOf(element).slice(0, 60),
		);
		if (day !== undefined || seen++ > mostDays) {
			return day;
		}
	}
	return undefined;
};

/** What a page tells of its article: in linked data, in `meta` elements, or in its own elements. `url` is the address that it came from. */
export const pageMetadata = (document: DomDocument, url?: string): Partial<Metadata> => {
	const data = linkedData(document) ?? {};
	const meta = metaOf(document);
	const named = [lineOf(meta.get('og:site_name')), lineOf(namesIn(data.publisher)[0])];
	const site = named.find(line => line !== undefined && !/^https?:/.test(line));
	const title = titleOf(
		[
			lineOf(meta.get('og:title')) ?? lineOf(meta.get('twitter:title')),
			lineOf(data.headline),
			lineOf(document.title),
			...[...document.querySelectorAll('h1')].slice(0, 3).map(heading => lineOf(wordsOf(heading))),
		].flatMap(line => (line === undefined ? [] : [withoutSite(line, site)])),
	);
	const authors = namesIn(data.author).filter(name => !/^https?:/.test(name));
	const written = [
		meta.get('author'),
		meta.get('article:author'),
		meta.get('byl'),
		meta.get('parsely-author'),
		meta.get('sailthru.author'),
	].find(value => value !== undefined && !/^https?:/.test(value));
	const byline = lineOf(authors.length > 0 ? authors.slice(0, 5).join(', ') : written)?.replace(/^by:? /i, '');
	const published =
		dayOf(data.datePublished) ??
		dateFields.map(name => dayOf(meta.get(name))).find(day => day !== undefined) ??
		dayOf(data.dateCreated) ??
		dayOf(/\/(\d{4}\/\d{2}\/\d{2})\//.exec(url ?? '')?.[1]) ??
		shownDay(document);
	const canonical =
		webAddress(document.querySelector('link[rel="canonical"]')?.getAttribute('href'), url) ??
		webAddress(meta.get('og:url'), url) ??
		webAddress(url, undefined);
	return Object.fromEntries(
		Object.entries({
			title: title === undefined ? undefined : cleanLine(title),
			byline: byline === undefined || byline.length > 120 ? undefined : cleanLine(byline),
			site: site ?? lineOf(canonical === undefined ? undefined : new URL(canonical).hostname.replace(/^www\./, '')),
			url: canonical,
			published,
		}).filter(([, value]) => value !== undefined),
	);
};
