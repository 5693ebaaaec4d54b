import {existsSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {ArticleError} from '../article/article-error.ts';
import {cleanLine} from '../article/clean.ts';
import {isAddress} from './address.ts';
import {failureLine} from './failure.ts';
import type {EntryList, Loaded, Opened} from './load.ts';
import type {Left} from './open.ts';

type Follow = {
	/** Shows an article, with one line in its footer. */
	readonly show: (loaded: Loaded, message?: string) => Promise<Left>;
	readonly open: (source: string) => Promise<Opened>;
	/** Lets one of a list be read. */
	readonly choose: (list: EntryList) => Promise<number>;
};

/** What a link leads to: an address, or a file beside the one that it stands in. */
const targetOf = (href: string, {source, article}: Loaded): string => {
	if (isAddress(href)) {
		return href;
	}
	const [path = ''] = href.split('#');
	const base = source !== undefined && isAddress(source) ? source : article.url;
	if (base !== undefined && isAddress(base) && URL.canParse(href, base) && isAddress(new URL(href, base).href)) {
		return new URL(href, base).href;
	}
	const file =
		source === undefined || path === '' || /^[a-z][a-z\d+.-]*:/i.test(path) ? '' : resolve(dirname(source), path);
	if (file === '' || !existsSync(file)) {
		throw new ArticleError(`${cleanLine(href)} leads to no page and no file here.`);
	}
	return file;
};

/** Reads what the link leads to that an article was left for, and then the article again. Resolves to the exit code. */
export const followAndRead = async (loaded: Loaded, first: Left, follow: Follow): Promise<number> => {
	let left = first;
	while (left.follow !== undefined) {
		let message: string | undefined;
		try {
			const opened = await follow.open(targetOf(left.follow, loaded));
			const code =
				'article' in opened
					? await followAndRead(opened.article, await follow.show(opened.article), follow)
					: await follow.choose(opened.list);
			if (code !== 0) {
				return code;
			}
		} catch (error) {
			message = failureLine(error);
		}
		left = await follow.show(loaded, message);
	}
	return left.code;
};
