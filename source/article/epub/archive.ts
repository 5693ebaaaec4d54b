import {type UnzipFileInfo, unzipSync} from 'fflate';
import {ArticleError} from '../article-error.ts';

/** The files of a ZIP archive, each unpacked when it is asked for. */
export type Archive = {
	readonly names: ReadonlySet<string>;
	/** Undefined for a file that is not there. Throws ArticleError for one that is too large or damaged. */
	readonly read: (name: string) => Uint8Array | undefined;
};

/** Most bytes of one file, and of all that are read: six times the longest novels. More would take over 300 MB of memory. */
const mostOfFile = 8 * 1024 * 1024;
const mostOfAll = 24 * 1024 * 1024;
const mostFiles = 20_000;

/** Opens a ZIP archive. Throws ArticleError where it is damaged. */
export const openArchive = (bytes: Uint8Array, shown: string): Archive => {
	const damaged = new ArticleError(`${shown} is damaged: it cannot be unpacked. Get it anew.`);
	const sizes = new Map<string, number>();
	const unpack = (filter: (file: UnzipFileInfo) => boolean): Readonly<Record<string, Uint8Array>> => {
		try {
			return unzipSync(bytes, {filter});
		} catch {
			throw damaged;
		}
	};
	unpack(({name, originalSize}) => {
		sizes.set(name, originalSize);
		return false;
	});
	if (sizes.size > mostFiles) {
		throw new ArticleError(`${shown} has more than ${mostFiles} files in it, which no book has.`);
	}
	let sum = 0;
	return {
		names: new Set(sizes.keys()),
		read: name => {
			const size = sizes.get(name);
			if (size === undefined) {
				return undefined;
			}
			// No more is unpacked than the archive says of a file: what it says is a limit, not a promise.
			sum += size;
			if (size > mostOfFile || sum > mostOfAll) {
				const [what, limit] = size > mostOfFile ? ['A chapter', mostOfFile] : ['What it holds', mostOfAll];
				throw new ArticleError(`${shown} cannot be read: ${what} is larger than ${limit / 1024 / 1024} MB.`);
			}
			return unpack(file => file.name === name)[name];
		},
	};
};
