import {Readability} from '@mozilla/readability';
import {ArticleError} from '../article-error.ts';
import {isBoilerplate} from '../boilerplate.ts';
import {buildArticle, type Draft} from '../build.ts';
import {type CleanLine, clean, cleanLine} from '../clean.ts';
import {dateLine} from '../date-line.ts';
import type {Article} from '../model.ts';
import {blocksOf} from './blocks.ts';
import {type DomDocument, type DomElement, parseDocument} from './dom.ts';
import {isCaption, junkIn} from './junk.ts';
import {linkedData, pageMetadata} from './metadata.ts';
import {withoutRest} from './rest.ts';
import {lengthOf, plain, withinTold} from './told.ts';

export {decodePage} from './encoding.ts';

export type PageSource = {
	/** Shown in errors, and the title of a page without one. */
	readonly name: string;
	/** The address that it came from. */
	readonly url?: string;
};

type Story = {readonly content?: DomElement; readonly byline?: CleanLine};

/** What Readability finds; nothing where it stumbles over what a browser would have put right, such as a page without a body. */
const readable = (document: DomDocument): ReturnType<Readability<DomElement>['parse']> | undefined => {
	try {
		// Typed for the documents of a browser.
		return new Readability<DomElement>(document as unknown as ConstructorParameters<typeof Readability>[0], {
			keepClasses: true,
			serializer: node => node as unknown as DomElement,
		}).parse();
	} catch (error) {
		if (error instanceof TypeError) {
			return undefined;
		}
		throw error;
	}
};

/** The element that has the story, and its author, as Readability finds them; it changes the document. */
const storyOf = (document: DomDocument): Story => {
	const found = readable(document);
	const byline = cleanLine(found?.byline ?? '').replace(/^by:? /i, '');
	return {
		...(found?.content ? {content: found.content} : {}),
		// Some have a day there, or several lines.
		...(byline !== '' && byline.length <= 60 && !/\d|\bupdated\b/i.test(byline) ? {byline: cleanLine(byline)} : {}),
	};
};

/** The one element that a page marks as its story. */
const markedStory = (document: DomDocument): DomElement | undefined => {
	for (const selector of ['[itemprop="articleBody"]', '[property="articleBody"]', 'article']) {
		const found = [...document.querySelectorAll(selector)];
		const [only] = found;
		if (only !== undefined && found.length === 1) {
			return only;
		}
	}
	return undefined;
};

/** What a page gives as the text of its article in linked data: paragraphs by line breaks. */
const toldBody = (document: DomDocument): readonly Draft[] => {
	const body = linkedData(document)?.articleBody;
	return typeof body !== 'string'
		? []
		: clean(body.replace(/<[^>]+>/g, ' '))
				.split(/\n+/)
				.map(line => line.trim())
				.filter(line => line !== '')
				.map(
					(text): Draft => ({kind: 'paragraph', role: isBoilerplate(text) ? 'boilerplate' : 'body', spans: [], text}),
				);
};

/** Paragraphs in front of the story among which title, date and author may stand once more. */
const lead = 4;

/** The blocks without the title and what stands below it: the day, and who wrote it. */
const withoutHead = (drafts: readonly Draft[], title: string, byline: string | undefined): readonly Draft[] => {
	const author = plain(byline ?? '');
	return drafts.filter(({text, kind}, index) => {
		if (index >= lead) {
			return !(kind === 'heading' && plain(text) === plain(title));
		}
		const words = plain(text);
		const isAuthor = author !== '' && (words === author || words === `by ${author}`);
		const isByline = kind === 'paragraph' && /^by \p{Lu}/iu.test(text) && text.length < 60 && !/[.!?]$/.test(text);
		return words !== plain(title) && !isAuthor && !isByline && dateLine(text) === undefined;
	});
};

/** Blocks at the end of a story among which what is told of its author may stand. */
const tail = 4;

/** The blocks with what is told of the author behind the story marked as no part of it. */
const withoutBio = (drafts: readonly Draft[], byline: string | undefined): readonly Draft[] => {
	const names = (byline ?? '')
		.split(/, | and /)
		.map(name => name.trim().toLowerCase())
		.filter(name => name.includes(' '));
	return drafts.map((draft, index) => {
		const text = draft.text.toLowerCase();
		const own = index >= drafts.length - tail && draft.kind === 'paragraph' && text.length < 600;
		return own && names.some(name => text.startsWith(name)) ? {...draft, role: 'boilerplate' as const} : draft;
	});
};

/** Characters below which there is no article. */
const shortest = 140;
/** A story that a page marks is taken where it has this much more than what was found, and no more than what a page has beside a story. */
const muchMore = 1.2;
const tooMuch = 2.5;
/** Below so many characters little has been found. */
const little = 600;

const wall =
	/\b(?:enable|turn on|requires?) javascript\b|\bjavascript (?:is )?(?:disabled|required|must be enabled)\b/i;
const gate = /\b(?:subscribe|log ?in|sign ?in|register)\b.{0,40}\b(?:to (?:continue|read|keep)|for full access)\b/i;

const nothing = (document: DomDocument, name: string): ArticleError => {
	const words = (document.body?.textContent ?? '').slice(0, 20_000);
	const why = wall.test(words)
		? 'shows its text with JavaScript alone, which is not run. Save the page from a browser and open the file.'
		: gate.test(words)
			? 'gives its text to subscribers alone. Save it from a browser in which you are logged in, and open the file.'
			: 'has no article in it: no text of some length. Give the address of one story.';
	return new ArticleError(`${name} ${why}`);
};

const read = (html: string, shown: CleanLine, url: string | undefined): Article => {
	const document = parseDocument(html, shown);
	const empty = nothing(document, shown);
	const told = toldBody(document);
	const own = pageMetadata(document, url);
	const title = own.title ?? shown;
	const base = url ?? own.url;
	const draftsOf = (content: DomElement | undefined, byline: string | undefined): readonly Draft[] =>
		content === undefined
			? []
			: withoutRest(
					withoutHead(
						blocksOf(content, {isCaption, isJunk: junkIn(content), ...(base === undefined ? {} : {base})}),
						title,
						byline,
					),
				);
	// Before Readability changes the document.
	const marked = draftsOf(markedStory(document), own.byline);
	const {content, byline} = storyOf(document);
	const known = {...(byline === undefined ? {} : {byline}), ...own};
	const found = draftsOf(content, known.byline);
	const ratio = lengthOf(marked) / Math.max(1, lengthOf(found));
	const fuller = ratio > muchMore && (ratio < tooMuch || lengthOf(found) < little) ? marked : found;
	const drafts = lengthOf(fuller) * 2 < lengthOf(told) ? told : withinTold(fuller, told);
	if (lengthOf(drafts) < shortest) {
		throw empty;
	}
	return buildArticle({...known, title}, withoutBio(drafts, known.byline));
};

/** The article of a web page. Throws ArticleError where it has none. */
export const pageArticle = (html: string, {name, url}: PageSource): Article => {
	const shown = cleanLine(name);
	try {
		return read(html, shown, url);
	} catch (error) {
		// The stack is as deep as the page.
		if (error instanceof RangeError) {
			throw new ArticleError(`${shown} is nested too deeply to be a page. Give another address.`);
		}
		throw error;
	}
};
