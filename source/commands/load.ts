import {existsSync, fstatSync, readdirSync} from 'node:fs';
import {basename, join, resolve} from 'node:path';
import {ArticleError} from '../article/article-error.ts';
import type {Article} from '../article/model.ts';
import {openArticle} from '../article/open.ts';
import {positionsFolder} from '../platform/folders.ts';
import {jsonFolder} from '../platform/json-store.ts';
import {readSource, readStream} from '../platform/read-source.ts';
import {lastRead} from '../study/positions.ts';

/** An article and where it came from. */
export type Loaded = {
	readonly article: Article;
	/** Absolute path; none for standard input. */
	readonly source?: string;
};

const loadFile = async (path: string): Promise<Loaded> => ({
	article: await openArticle({bytes: await readSource(path), name: basename(path)}),
	source: resolve(path),
});

const loadInput = async (): Promise<Loaded> => ({
	article: await openArticle({bytes: await readStream(process.stdin, 'Standard input'), name: 'Standard input'}),
});

const firstBundled = (folder: string): string => {
	const [first] = readdirSync(folder)
		.filter(name => name.endsWith('.md'))
		.sort();
	if (first === undefined) {
		throw new ArticleError('The bundled articles are missing. Install readout again, or give a file.');
	}
	return join(folder, first);
};

/** Whether standard input is a pipe or a file: not a terminal, nor the null device of a program started without one. */
const isPiped = (): boolean => {
	try {
		const about = fstatSync(0);
		return about.isFIFO() || about.isFile() || about.isSocket();
	} catch {
		return false;
	}
};

/**
 * The article of a source: `-` is standard input; none given is a pipe, or else what was read last, or the first bundled article.
 * Rejects with ArticleError.
 */
export const loadArticle = async (source: string | undefined, bundled: string): Promise<Loaded> => {
	if (source === '-') {
		if (process.stdin.isTTY === true) {
			throw new ArticleError('Standard input is the terminal. Pipe an article in: cat article.txt | readout -');
		}
		return loadInput();
	}
	if (source !== undefined) {
		return loadFile(source);
	}
	if (isPiped()) {
		return loadInput();
	}
	const last = lastRead(jsonFolder(positionsFolder(process.env, process.platform)));
	return loadFile(last !== undefined && existsSync(last.source) ? last.source : firstBundled(bundled));
};
