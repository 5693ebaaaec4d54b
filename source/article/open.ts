import {ArticleError} from './article-error.ts';
import {clean, cleanLine} from './clean.ts';
import {decode, notText} from './decode.ts';
import type {Article} from './model.ts';
import {plainTextArticle} from './plain-text.ts';

export type Source = {
	readonly bytes: Uint8Array;
	/** File name or other name of the source: its ending tells Markdown, and it is the title of a text that has none. */
	readonly name: string;
};

const markdownName = /\.(?:md|markdown|mkd|mdown)$/i;

// Front matter, or headings and fences that no plain text has: told by content, for a pipe has no name.
const frontMatter = /^---\n(?:[\w-]+:.*\n|[ \t#-].*\n)+---\n/;
const markdownSigns = /^(?:#{1,6} \S|```|\[[^\]]+\]: \S|!\[[^\]]*\]\()/m;

const looksLikeMarkdown = (text: string): boolean =>
	frontMatter.test(text) || markdownSigns.test(text.slice(0, 20_000));

/** The last part of a path, without its ending. */
const titleOf = (name: string): string => {
	const base = name.split(/[\\/]/).at(-1) ?? name;
	return cleanLine(base.replace(/(?<=.)\.(?:txt|text|md|markdown|mkd|mdown)$/i, '')) || 'Untitled';
};

/** Opens what the bytes of a source hold. Rejects with ArticleError when that is no text, or no word of it. */
export const openArticle = async ({bytes, name}: Source): Promise<Article> => {
	const shown = cleanLine(name);
	const other = notText(bytes);
	if (other !== undefined) {
		throw new ArticleError(`${shown} is ${other}, not text. Give a text or Markdown file.`);
	}
	const text = clean(decode(bytes));
	if (!/\S/.test(text)) {
		throw new ArticleError(`${shown} is empty. Give a file with some text in it.`);
	}
	const plainName = /\.(?:txt|text)$/i.test(name);
	if (markdownName.test(name) || (!plainName && looksLikeMarkdown(text))) {
		// Loaded only here: plain text must not wait for a Markdown parser.
		const {markdownArticle} = await import('./markdown.ts');
		return markdownArticle(text, titleOf(name));
	}
	return plainTextArticle(text, titleOf(name));
};
