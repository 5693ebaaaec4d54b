import type {Gazetteer} from './name-features.ts';

/** The longest name that is looked up, in words. */
const longest = 4;

/** Lists of names in lower case, one a line → which of them a name stands on, as bits. */
export const gazetteerOf = (lists: readonly string[]): Gazetteer => {
	const bits = new Map<string, number>();
	for (const [list, names] of lists.entries()) {
		for (const name of names.split('\n')) {
			bits.set(name, (bits.get(name) ?? 0) | (1 << list));
		}
	}
	return {longest, lists: words => bits.get(words) ?? 0};
};
