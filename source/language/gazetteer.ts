import {hashTableIn} from './hash-table.ts';
import {hashText} from './hashing.ts';
import type {Gazetteer} from './name-features.ts';

/** The longest name that is looked up, in words. */
const longest = 4;

/** Lists of names as tools/train/pack-gazetteer.ts writes them: a table of all names, and for each a byte of the lists that it is on. */
export const gazetteerIn = (bytes: Uint8Array): Gazetteer => {
	const {find, length, size} = hashTableIn(bytes);
	const lists = bytes.subarray(length, length + size);
	return {
		longest,
		lists: words => {
			const place = find(hashText(words));
			return place < 0 ? 0 : (lists[place] as number);
		},
	};
};
