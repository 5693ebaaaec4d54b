import {ArticleError} from '../article/article-error.ts';
import {cleanLine} from '../article/clean.ts';
import {type Copies, copiesIn} from '../platform/copies.ts';
import type {Fetched} from '../platform/fetch.ts';
import {copiesFolder} from '../platform/folders.ts';
import {readVersion} from '../version.ts';

export type AddressOptions = {
	/** Only copies are read, and nothing is fetched. */
	readonly offline: boolean;
	/** A copy is read where there is one. */
	readonly preferCopy?: boolean;
	readonly allowPrivate: boolean;
	/** Told of the bytes that have come, and can give up. */
	readonly waiting?: (address: string) => Waiting;
};

export type Waiting = {
	readonly signal: AbortSignal;
	readonly onProgress: (bytes: number) => void;
	readonly done: () => void;
};

/** Whether a source is an address of the web and no path. */
export const isAddress = (source: string): boolean => /^https?:\/\//i.test(source);

const copies = (): Copies => copiesIn(copiesFolder(process.env, process.platform));

/** The bytes of an address: from the web, or their last copy. Rejects with ArticleError. */
export const fetchAddress = async (address: string, options: AddressOptions): Promise<Fetched> => {
	const kept = copies();
	const copy = kept.read(address);
	if (options.offline && copy === undefined) {
		throw new ArticleError(`${cleanLine(address)} has no copy here. Read it once without --offline.`);
	}
	if (copy !== undefined && (options.offline || options.preferCopy === true)) {
		return copy;
	}
	const {fetchSource} = await import('../platform/fetch.ts');
	const waiting = options.waiting?.(address);
	try {
		const fetched = await fetchSource(address, {
			allowPrivate: options.allowPrivate,
			version: readVersion(),
			...(copy === undefined ? {} : {known: copy}),
			...(waiting === undefined ? {} : {signal: waiting.signal, onProgress: waiting.onProgress}),
		});
		if (fetched === 'unchanged' && copy !== undefined) {
			return copy;
		}
		if (fetched === 'unchanged') {
			throw new ArticleError(
				`${cleanLine(address)} says that nothing has changed, and there is no copy here. Try again.`,
			);
		}
		kept.keep(address, {...fetched, fetched: new Date().toISOString()});
		return fetched;
	} finally {
		waiting?.done();
	}
};

/** Takes all copies away; how many there were. */
export const clearCopies = (): number => copies().clear();
