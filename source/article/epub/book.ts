import {ArticleError} from '../article-error.ts';
import {buildArticle, type Draft} from '../build.ts';
import {cleanLine} from '../clean.ts';
import {blocksOf} from '../html/blocks.ts';
import {type DomDocument, type DomElement, parseDocument, wordsOf} from '../html/dom.ts';
import {decodePage} from '../html/encoding.ts';
import {plain} from '../html/told.ts';
import {keepMemoryLow} from '../memory.ts';
import type {Article} from '../model.ts';
import {openArchive} from './archive.ts';
import {type Chapter, readPackage} from './package.ts';

const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;

/** XHTML as HTML: an element that is closed at once has an end of its own. */
const asHtml = (source: string): string =>
	source
		.replace(/^\s*<\?xml[^>]*\?>/, '')
		.replace(/<([a-z][\w:-]*)((?:\s[^<>]*)?)\/>/gi, (whole: string, name: string, rest: string) =>
			empty.test(name) ? whole : `<${name}${rest}></${name}>`,
		);

const hasType = (element: DomElement, type: RegExp): boolean =>
	type.test(element.getAttribute('epub:type') ?? '') ||
	type.test((element.getAttribute('role') ?? '').replace(/^doc-/, ''));

/** Notes of a chapter, taken out of where they stand: they are read behind it. */
const notesIn = (document: DomDocument): readonly Draft[] => {
	const notes: Draft[] = [];
	for (const reference of document.querySelectorAll('a')) {
		const mark = wordsOf(reference).replace(/^[[(]|[\])]$/g, '');
		if (hasType(reference, /\bnoteref\b/) && mark !== '') {
			reference.textContent = `[${mark}]`;
		}
	}
	for (const element of [...document.querySelectorAll('aside, li, div, p')]) {
		if (hasType(element, /\b(?:footnote|rearnote|endnote)\b/)) {
			const words = cleanLine(wordsOf(element));
			const [, mark = String(notes.length + 1), text = words] =
				/^\[?(\d{1,3}|[*†‡])[\].)]?\s+(.+)$/su.exec(words) ?? [];
			if (text !== '') {
				notes.push({
					kind: 'list-item',
					level: 1,
					marker: cleanLine(`[${mark}]`),
					role: 'body',
					spans: [],
					text: cleanLine(text),
				});
			}
			element.remove();
		}
	}
	return notes;
};

const draftsOf = ({path, type, title}: Chapter, bytes: Uint8Array, shown: string): readonly Draft[] => {
	const document = parseDocument(asHtml(decodePage(bytes)), `${shown}: ${cleanLine(path)}`);
	const {body} = document;
	if (body === null) {
		return [];
	}
	if (/svg/.test(type)) {
		const words = cleanLine([...document.querySelectorAll('title, desc, text')].map(wordsOf).join(' '));
		return words === '' ? [] : [{kind: 'image', role: 'caption', spans: [], text: words}];
	}
	for (const element of [...document.querySelectorAll('span, div, hr, a, p')]) {
		// The number of a page on paper.
		if (hasType(element, /\bpagebreak\b/)) {
			element.remove();
		}
	}
	const notes = notesIn(document);
	const blocks = blocksOf(body).map(draft =>
		// The title of the book is above its chapters.
		draft.kind === 'heading' ? {...draft, level: Math.min(6, (draft.level ?? 1) + 1)} : draft,
	);
	const [first] = blocks;
	const named =
		first?.kind === 'heading' || title === undefined || (first !== undefined && plain(first.text) === plain(title));
	return [
		...(named || blocks.length === 0
			? []
			: [{kind: 'heading', level: 2, role: 'body', spans: [], text: title} as const]),
		...blocks,
		...notes,
	];
};

/** A book as one article, with its chapters as sections. Throws ArticleError where it is no EPUB, or cannot be read. */
export const bookArticle = (bytes: Uint8Array, name: string): Article => {
	const shown = cleanLine(name);
	keepMemoryLow();
	const archive = openArchive(bytes, shown);
	const {metadata, chapters} = readPackage(archive, shown);
	const title = metadata.title ?? shown;
	try {
		const drafts = chapters.flatMap(chapter => {
			const own = archive.read(chapter.path);
			return own === undefined || !/html|svg|xml/.test(chapter.type) ? [] : draftsOf(chapter, own, shown);
		});
		const words = drafts.some(({text}) => /\S/.test(text));
		if (!words) {
			throw new ArticleError(`${shown} has no text in its chapters. Look for another copy.`);
		}
		return buildArticle({...metadata, title}, drafts);
	} catch (error) {
		if (error instanceof RangeError) {
			throw new ArticleError(`${shown} is nested too deeply to be a book. Look for another copy.`);
		}
		throw error;
	}
};
