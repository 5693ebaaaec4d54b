import {ArticleError} from '../article/article-error.ts';
import {cleanLine} from '../article/clean.ts';
import {type Copies, copiesIn} from '../platform/copies.ts';
import {type Fetched, fetchSource} from '../platform/fetch.ts';
import {copiesFolder} from '../platform/folders.ts';
import {readVersion} from '../version.ts';
import type {AddressOptions} from './address.ts';

const copies = (): Copies => copiesIn(copiesFolder(process.env, process.platform));

/** The bytes of an address: from the web, or their last copy. Rejects with ArticleError. */
export const fetched = async (address: string, options: AddressOptions): Promise<Fetched> => {
	const kept = copies();
	const copy = kept.read(address);
	if (options.offline && copy === undefined) {
		throw new ArticleError(`${cleanLine(address)} has no copy here. Read it once without --offline.`);
	}
	if (copy !== undefined && (options.offline || options.preferCopy === true)) {
		return copy;
	}
	const waiting = await options.waiting?.(address);
	try {
		const found = await fetchSource(address, {
			allowPrivate: options.allowPrivate,
			version: readVersion(),
			...(copy === undefined ? {} : {known: copy}),
			...(waiting === undefined ? {} : {signal: waiting.signal, onProgress: waiting.onProgress}),
		});
		if (found === 'unchanged' && copy !== undefined) {
			return copy;
		}
		if (found === 'unchanged') {
			throw new ArticleError(
				`${cleanLine(address)} says that nothing has changed, and there is no copy here. Try again.`,
			);
		}
		kept.keep(address, {...found, fetched: new Date().toISOString()});
		return found;
	} finally {
		waiting?.done();
	}
};

/** Takes all copies away; how many there were. */
export const clearCopies = (): number => copies().clear();
