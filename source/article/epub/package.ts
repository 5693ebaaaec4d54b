import {ArticleError} from '../article-error.ts';
import type {Metadata} from '../build.ts';
import {type CleanLine, cleanLine} from '../clean.ts';
import {decodePage} from '../html/encoding.ts';
import type {Archive} from './archive.ts';
import {attribute, elementsAt, parseXml, wordsAt, type Xml} from './xml.ts';

/** A file of a book, in the order in which it is read. */
export type Chapter = {
	readonly path: string;
	readonly type: string /** What the table of contents calls it. */;
	readonly title?: CleanLine;
};

export type Book = {readonly metadata: Partial<Metadata>; readonly chapters: readonly Chapter[]};

const xmlOf = (archive: Archive, path: string): Xml => {
	const bytes = archive.read(path);
	return bytes === undefined ? {} : parseXml(decodePage(bytes));
};

/** The path of `href`, which is relative to the file at `from`, without what follows `#`. */
const pathOf = (from: string, href: string): string => {
	const [path = ''] = href.split('#');
	let plain = path;
	try {
		plain = decodeURIComponent(path);
	} catch {
		// A percent sign that means itself.
	}
	const parts: string[] = plain.startsWith('/') ? [] : from.split('/').slice(0, -1);
	for (const part of plain.split('/')) {
		if (part === '..') {
			parts.pop();
		} else if (part !== '.' && part !== '') {
			parts.push(part);
		}
	}
	return parts.join('/');
};

type Manifest = ReadonlyMap<string, {readonly path: string; readonly type: string; readonly properties: string}>;

/** Titles of files by the navigation document of EPUB 3: the first link to each. */
const navTitles = (archive: Archive, path: string): ReadonlyMap<string, string> => {
	const bytes = archive.read(path);
	const source = bytes === undefined ? '' : decodePage(bytes);
	const [, toc = ''] = /<nav\b[^>]*epub:type=["'][^"']*\btoc\b[^>]*>([\s\S]*?)<\/nav>/i.exec(source) ?? [];
	const titles = new Map<string, string>();
	for (const [, href = '', words = ''] of toc.matchAll(/<a\b[^>]*href=["']([^"']+)["'][^>]*>([\s\S]*?)<\/a>/gi)) {
		const file = pathOf(path, href);
		if (!titles.has(file)) {
			titles.set(file, words.replace(/<[^>]*>/g, ''));
		}
	}
	return titles;
};

/** Titles of files by the NCX of EPUB 2. */
const ncxTitles = (archive: Archive, path: string): ReadonlyMap<string, string> => {
	const titles = new Map<string, string>();
	let points = elementsAt(xmlOf(archive, path), 'ncx', 'navMap', 'navPoint');
	// Points within points; the depth is bounded by that of the parser.
	while (points.length > 0) {
		for (const point of points) {
			const file = pathOf(path, attribute(elementsAt(point, 'content')[0], 'src'));
			const [words] = wordsAt(point, 'navLabel', 'text');
			if (words !== undefined && !titles.has(file)) {
				titles.set(file, words);
			}
		}
		points = points.flatMap(point => elementsAt(point, 'navPoint'));
	}
	return titles;
};

const metadataOf = (root: Xml): Partial<Metadata> => {
	const [metadata = {}] = elementsAt(root, 'metadata');
	const line = (words: readonly string[]): CleanLine | undefined => {
		const found = cleanLine(words.join(', '));
		return found === '' ? undefined : found;
	};
	const [date] = wordsAt(metadata, 'date');
	const found = {
		title: line(wordsAt(metadata, 'title').slice(0, 1)),
		byline: line(wordsAt(metadata, 'creator')),
		site: line(wordsAt(metadata, 'publisher').slice(0, 1)),
		published: /^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0],
	};
	return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
};

/** Files that are enciphered, beside fonts, which we do not show: a book that only its shop's reader opens. */
const isLocked = (archive: Archive, chapters: readonly Chapter[]): boolean => {
	const locked = new Set(
		elementsAt(
			xmlOf(archive, 'META-INF/encryption.xml'),
			'encryption',
			'EncryptedData',
			'CipherData',
			'CipherReference',
		).map(each => pathOf('', attribute(each, 'URI'))),
	);
	return chapters.some(({path}) => locked.has(path));
};

/** What an EPUB says of itself: its metadata and its chapters in their order. Throws ArticleError where it is none. */
export const readPackage = (archive: Archive, shown: string): Book => {
	const path = attribute(
		elementsAt(xmlOf(archive, 'META-INF/container.xml'), 'container', 'rootfiles', 'rootfile')[0],
		'full-path',
	);
	const [root] = path === '' ? [] : elementsAt(xmlOf(archive, path), 'package');
	if (root === undefined) {
		throw new ArticleError(`${shown} is a ZIP archive and no EPUB. Unpack it, and give a file that is in it.`);
	}
	const manifest: Manifest = new Map(
		elementsAt(root, 'manifest', 'item').map(item => [
			attribute(item, 'id'),
			{
				path: pathOf(path, attribute(item, 'href')),
				type: attribute(item, 'media-type'),
				properties: attribute(item, 'properties'),
			},
		]),
	);
	const nav = [...manifest.values()].find(({properties}) => properties.split(' ').includes('nav'));
	const ncx =
		manifest.get(attribute(elementsAt(root, 'spine')[0], 'toc'))?.path ??
		[...manifest.values()].find(({type}) => type === 'application/x-dtbncx+xml')?.path;
	const titles = new Map([
		...(ncx === undefined ? [] : ncxTitles(archive, ncx)),
		...(nav === undefined ? [] : navTitles(archive, nav.path)),
	]);
	const chapters = elementsAt(root, 'spine', 'itemref').flatMap((reference): readonly Chapter[] => {
		const item = manifest.get(attribute(reference, 'idref'));
		// The table of contents is a screen of its own, and what is not linear stands beside the book.
		if (item === undefined || item === nav || attribute(reference, 'linear') === 'no') {
			return [];
		}
		const title = cleanLine(titles.get(item.path) ?? '');
		return [{path: item.path, type: item.type, ...(title === '' ? {} : {title})}];
	});
	if (isLocked(archive, chapters)) {
		throw new ArticleError(`${shown} is locked to the reader of the shop that sold it. Look for a copy without DRM.`);
	}
	return {metadata: metadataOf(root), chapters};
};
