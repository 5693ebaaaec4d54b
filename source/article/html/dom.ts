import {parseHTML} from 'linkedom';
import {ArticleError} from '../article-error.ts';
import {keepMemoryLow} from '../memory.ts';

/* The part of the DOM that is used here: its types come with browsers alone. */

export type DomNode = {
	/** 1 is an element, 3 is text. */
	readonly nodeType: number;
	textContent: string | null;
	readonly childNodes: Iterable<DomNode>;
	readonly parentNode: DomNode | null;
};

export type DomElement = DomNode & {
	readonly localName: string;
	readonly getAttribute: (name: string) => string | null;
	readonly querySelector: (selector: string) => DomElement | null;
	readonly querySelectorAll: (selector: string) => Iterable<DomElement>;
	readonly remove: () => void;
};

export type DomDocument = DomElement & {
	readonly documentElement: DomElement | null;
	readonly body: DomElement | null;
	readonly title: string;
};

/** Elements that have no end, or whose end is often left out. */
const unclosed =
	/^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|option|tr|td|th|tbody|thead|tfoot|path|circle|rect|use)$/i;

/** Deeper than any page is; work grows with the square of it. */
const deepest = 800;

const isTooDeep = (html: string): boolean => {
	let depth = 0;
	for (const [, close, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)(?:\s[^<>]*)?>/gi)) {
		if (!unclosed.test(name)) {
			depth = Math.max(0, depth + (close === '/' ? -1 : 1));
			if (depth > deepest) {
				return true;
			}
		}
	}
	return false;
};

/** What is never shown: scripts but linked data, styles, drawings. */
const silent =
	/<script\b(?![^>]*ld\+json)[^>]*>[\s\S]*?<\/script\s*>|<style\b[^>]*>[\s\S]*?<\/style\s*>|<svg\b[^>]*>[\s\S]*?<\/svg\s*>/gi;

/** Most characters and tags of a page without these: a document takes fifty bytes and more for the one, two thousand for the other. */
const longest = 3_000_000;
const mostTags = 100_000;
/** Beyond so many, memory is looked after. */
const large = 200_000;

const tagsIn = (html: string): number => html.split('<').length - 1;

/** The frame that a document has, which its source may leave out: its tags are optional, and what follows the end belongs to it. */
const framed = (source: string): string => {
	const open = source.replace(/<\/(?:body|html)\s*>/gi, '');
	if (/<(?:body|frameset)[\s>]/i.test(open)) {
		return open;
	}
	const inner = open.replace(/<html(?:\s[^>]*)?>/i, '');
	const [, head = '', body = inner] = /^([\s\S]*<\/head\s*>)([\s\S]*)$/i.exec(inner) ?? [];
	return `<!doctype html><html>${head}<body>${body}</body></html>`;
};

/** Parses HTML. Throws RangeError for what is nested too deeply, ArticleError for what is too long. Nothing of it is run or fetched. */
export const parseDocument = (html: string, name = 'This'): DomDocument => {
	// Comments part words that belong together, as what pages are made with leaves them between any two.
	const told = html.replace(/<!--[\s\S]*?-->/g, '').replace(silent, '');
	if (told.length > longest) {
		throw new ArticleError(
			`${name} is a page of more than ${longest / 1_000_000} million characters. Save the part that you want to read, and open the file.`,
		);
	}
	if (tagsIn(told) > mostTags) {
		throw new ArticleError(
			`${name} is a page of more than ${mostTags} tags. Save the part that you want to read, and open the file.`,
		);
	}
	if (told.length > large) {
		keepMemoryLow();
	}
	if (isTooDeep(told)) {
		throw new RangeError('nested too deeply');
	}
	const whole = framed(told);
	// The types of linkedom are those of a browser, which has much more than is used here.
	return parseHTML(whole).document as unknown as DomDocument;
};

export const isElement = (node: DomNode): node is DomElement => node.nodeType === 1;

/** The words of an element, white space as one space. */
export const wordsOf = (node: DomNode): string => (node.textContent ?? '').replace(/\s+/g, ' ').trim();
