import {ArticleError} from './article-error.ts';
import {clean, cleanLine} from './clean.ts';
import {decode, notText} from './decode.ts';
import {type Kind, kindOf} from './kind.ts';
import type {Article} from './model.ts';
import {plainTextArticle} from './plain-text.ts';

export type Source = {
	readonly bytes: Uint8Array;
	/** File name or other name of the source: its ending tells Markdown, and it is the title of a text that has none. */
	readonly name: string;
	/** The address that the bytes came from, after redirects. */
	readonly url?: string;
	/** Media type and charset of its HTTP header. */
	readonly type?: string;
};

/** The last part of a path, without its ending. */
const titleOf = (name: string): string => {
	const base = name.split(/[\\/]/).at(-1) ?? name;
	return cleanLine(base.replace(/(?<=.)\.(?:txt|text|md|markdown|mkd|mdown|html?|xhtml|epub)$/i, '')) || 'Untitled';
};

/**
 * The most that is read of a kind, in bytes, so that no source takes over 300 MB of memory: a page and Markdown become trees, and
 * the parser of Markdown works through a megabyte in two seconds at worst.
 */
const most: Partial<Record<Kind, number>> = {page: 12e6, markdown: 8e6, text: 32e6};

const names: Partial<Record<Kind, string>> = {page: 'a page', markdown: 'Markdown', text: 'a text'};

/** Gzip within gzip, at most so deep. */
const deepest = 2;

const open = async ({bytes, name, url, type = ''}: Source, depth: number): Promise<Article> => {
	const shown = cleanLine(name);
	const kind = kindOf(bytes, name, type);
	const limit = most[kind] ?? Number.POSITIVE_INFINITY;
	if (bytes.length > limit) {
		throw new ArticleError(
			`${shown} is ${names[kind] ?? 'a file'} of more than ${limit / 1e6} MB. Split it, or give a part of it.`,
		);
	}
	const read = (): ReturnType<typeof clean> => {
		const text = clean(decode(bytes));
		if (!/\S/.test(text)) {
			throw new ArticleError(`${shown} is empty. Give a file with some text in it.`);
		}
		return text;
	};
	// What is needed for one kind alone is loaded only for it: plain text must not wait for a parser of Markdown or HTML.
	switch (kind) {
		case 'gzip': {
			if (depth >= deepest) {
				throw new ArticleError(`${shown} is packed several times over. Unpack it, and give what is inside.`);
			}
			const {gunzip} = await import('./unpack.ts');
			const inside = {bytes: await gunzip(bytes, shown), name: name.replace(/\.gz$/i, '')};
			return open({...inside, ...(url === undefined ? {} : {url})}, depth + 1);
		}
		case 'page': {
			const {decodePage, pageArticle} = await import('./html/page.ts');
			const [, charset] = /charset=["']?([\w:.-]+)/i.exec(type) ?? [];
			return pageArticle(decodePage(bytes, charset), {name: titleOf(name), ...(url === undefined ? {} : {url})});
		}
		case 'zip': {
			const {bookArticle} = await import('./epub/book.ts');
			return bookArticle(bytes, titleOf(name));
		}
		case 'markdown': {
			const text = read();
			const {markdownArticle} = await import('./markdown.ts');
			return markdownArticle(text, titleOf(name));
		}
		case 'text':
			return plainTextArticle(read(), titleOf(name));
		default:
			throw new ArticleError(
				`${shown} is ${notText(bytes) ?? 'something else'}, not text. Give a text, Markdown, HTML or EPUB file.`,
			);
	}
};

/** Opens what the bytes of a source hold. Rejects with ArticleError when that is no text, or no word of it. */
export const openArticle = (source: Source): Promise<Article> => open(source, 0);
