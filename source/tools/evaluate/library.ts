import type {Range} from '../../article/model.ts';

/* What another library reads in a text, in our format, so that it can be measured by what we are measured by. */

export type LibraryToken = Range & {readonly upos: string};

export type LibraryName = Range & {readonly type: 'PER' | 'ORG' | 'LOC'};

export type LibraryReading = {
	/** In the order of the text; offsets refer to it. */
	readonly sentences: readonly (Range & {readonly tokens: readonly LibraryToken[]})[];
	/** Absent when the library finds no names of people, organisations and places. */
	readonly names?: readonly LibraryName[];
};

export type Library = {readonly read: (text: string) => LibraryReading};

const loaders: Readonly<Record<string, () => Promise<Library>>> = {
	compromise: async () => (await import('./compromise.ts')).compromise,
	wink: async () => (await import('./wink.ts')).wink,
};

export const libraryNames = Object.keys(loaders);

/** Throws RangeError for a name that is none of `libraryNames`. */
export const loadLibrary = async (name: string): Promise<Library> => {
	const load = loaders[name];
	if (load === undefined) {
		throw new RangeError(`There is no library "${name}" to compare with. Give one of ${libraryNames.join(', ')}.`);
	}
	return load();
};

/** Tags of the gold tokens at `ranges`: that of the library's token that covers the start of each. A clitic of length 0, as `not` in compromise's can’t, covers nothing. */
export const tagsAt = (ranges: readonly Range[], {sentences}: LibraryReading): readonly string[] => {
	const tokens = sentences.flatMap(sentence => sentence.tokens);
	let at = 0;
	return ranges.map(({start}) => {
		while (at + 1 < tokens.length && (tokens[at]?.end ?? 0) <= start) {
			at++;
		}
		const token = tokens[at];
		return token !== undefined && token.start <= start && start < token.end ? token.upos : 'X';
	});
};
