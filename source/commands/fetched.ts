import {ArticleError} from '../article/article-error.ts';
import {cleanLine} from '../article/clean.ts';
import {kindOf} from '../article/kind.ts';
import {type Copies, type Copy, copiesIn} from '../platform/copies.ts';
import {type Fetched, fetchSource} from '../platform/fetch.ts';
import {copiesFolder} from '../platform/folders.ts';
import {readVersion} from '../version.ts';
import type {AddressOptions} from './address.ts';

const copies = (): Copies => copiesIn(copiesFolder(process.env, process.platform));

/** Why the copy of a feed is shown. */
const heldBack = ({url, fetched: time}: Copy): string =>
	`${new URL(url).host} lets no program ask for news (robots.txt): this is the copy of ${time.slice(0, 10)}. readout cache clear lets it be fetched anew.`;

/** The bytes of an address: from the web, or their last copy. Rejects with ArticleError. */
export const fetched = async (
	address: string,
	options: AddressOptions,
): Promise<Fetched & {readonly told?: string}> => {
	const kept = copies();
	const copy = kept.read(address);
	if (options.offline && copy === undefined) {
		throw new ArticleError(`${cleanLine(address)} has no copy here. Read it once without --offline.`);
	}
	if (copy !== undefined && (options.offline || options.preferCopy === true)) {
		return copy;
	}
	const waiting = await options.waiting?.(address);
	const get = (from: string, known?: Copy): Promise<Fetched | 'unchanged'> =>
		fetchSource(from, {
			allowPrivate: options.allowPrivate,
			version: readVersion(),
			...(known === undefined ? {} : {known}),
			...(waiting === undefined ? {} : {signal: waiting.signal, onProgress: waiting.onProgress}),
		});
	try {
		// A page is fetched at the wish of a person; a feed that is opened again is asked for what it has new.
		if (copy !== undefined && kindOf(copy.bytes, copy.url, copy.type) === 'feed') {
			const {mayRefresh} = await import('../platform/robots.ts');
			if (!(await mayRefresh(copy.url, kept, get))) {
				return {...copy, told: heldBack(copy)};
			}
		}
		const found = await get(address, copy);
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
