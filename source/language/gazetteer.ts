import {hashTableIn} from './hash-table.ts';

/** Lists of names: on which of them the words of that hash stand, as bits. Hashes are `hashText` of the words in lower case, a space between two. */
export type Gazetteer = {readonly longest: number; readonly lists: (hash: number) => number};

/** As many lists, the first ones, are what the network is told of; as many are names; the rest are common nouns. */
export const networkLists = 8;
export const nameLists = 13;

/** The longest name that is looked up, in words. */
const longest = 4;

/**
 * Lists of names as tools/train/pack-gazetteer.ts writes them: a short table of all names, and for each, in 16 bits, the lists that it is on.
 * Of 100,000 names, one in 2,700 others is taken for one of them. Throws RangeError when they are cut off.
 */
export const gazetteerIn = (bytes: Uint8Array): Gazetteer => {
	const {find, length, size} = hashTableIn(bytes, 'short');
	const lists = new DataView(bytes.buffer, bytes.byteOffset + length, size * 2);
	return {
		longest,
		lists: hash => {
			const place = find(hash);
			return place < 0 ? 0 : lists.getUint16(place * 2, true);
		},
	};
};
