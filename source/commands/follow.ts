import {existsSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {ArticleError} from '../article/article-error.ts';
import {cleanLine} from '../article/clean.ts';
import {isAddress} from './address.ts';
import {failureLine} from './failure.ts';
import type {Loaded, Opened} from './load.ts';
import type {Left} from './open.ts';

type Follow = {
	/** Shows an article, with one line in its footer. */
	readonly show: (loaded: Loaded, message?: string) => Promise<Left>;
	readonly open: (source: string) => Promise<Opened>;
	/** Lets one of a list be read. */
	readonly choose: (opened: Extract<Opened, {list: unknown}>) => Promise<number>;
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

/** Reads an article, and what its links lead to; leaving that leads back to it. Resolves to the exit code. */
export const readAndFollow = async (loaded: Loaded, follow: Follow): Promise<number> => {
	let message: string | undefined;
	for (;;) {
		const left = await follow.show(loaded, message);
		message = undefined;
		if (left.follow === undefined) {
			return left.code;
		}
		try {
			const opened = await follow.open(targetOf(left.follow, loaded));
			const code = 'article' in opened ? await readAndFollow(opened.article, follow) : await follow.choose(opened);
			if (code !== 0) {
				return code;
			}
		} catch (error) {
			message = failureLine(error);
		}
	}
};
