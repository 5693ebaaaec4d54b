import {decode, notText} from './decode.ts';

/** What a source holds: told by its content, by its name where that leaves a choice. */
export type Kind = 'gzip' | 'zip' | 'page' | 'feed' | 'markdown' | 'text' | 'other';

/** How much of a source is looked at, in bytes. */
const head = 20_000;

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
	signature.every((byte, index) => bytes[index] === byte);

const markdownName = /\.(?:md|markdown|mkd|mdown)$/i;
const textName = /\.(?:txt|text)$/i;
const pageName = /\.(?:html?|xhtml)$/i;

// Front matter, or headings and fences that no plain text has: told by content, for a pipe has no name.
const frontMatter = /^---\n(?:[\w-]+:.*\n|[ \t#-].*\n)+---\n/;
const markdownSigns = /^(?:#{1,6} \S|```|\[[^\]]+\]: \S|!\[[^\]]*\]\()/m;

/** What may stand before the first element: a declaration, comments. */
const prologue = /^(?:\uFEFF|\s|<\?xml[^>]*>|<!--[\s\S]*?-->)*/;
const page = /^<(?:!doctype\s+html|html[\s>]|head[\s>]|body[\s>])/i;
const feed = /^(?:<!DOCTYPE[^>]*>\s*)?<(?:rss|feed|rdf:RDF)[\s>]/i;
const jsonFeed = /^\s*\{[\s\S]{0,2000}"version"\s*:\s*"https:\\?\/\\?\/jsonfeed\.org/;

/** The kind of what bytes hold. `type` is that of their HTTP header. */
export const kindOf = (bytes: Uint8Array, name: string, type = ''): Kind => {
	if (startsWith(bytes, [0x1f, 0x8b])) {
		return 'gzip';
	}
	if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) {
		return 'zip';
	}
	if (notText(bytes) !== undefined) {
		// An old encoding of a page has bytes that are no UTF-8.
		return /\bhtml\b/.test(type) && !bytes.subarray(0, head).includes(0) ? 'page' : 'other';
	}
	const start = decode(bytes.subarray(0, head)).replace(/\r\n?/g, '\n');
	const begun = start.replace(prologue, '');
	if (feed.test(begun) || jsonFeed.test(start)) {
		return 'feed';
	}
	if (page.test(begun) || pageName.test(name) || (/\bx?html\b/.test(type) && begun.startsWith('<'))) {
		return 'page';
	}
	if (markdownName.test(name) || /\bmarkdown\b/.test(type)) {
		return 'markdown';
	}
	const looks = frontMatter.test(start) || markdownSigns.test(start);
	return looks && !textName.test(name) ? 'markdown' : 'text';
};
