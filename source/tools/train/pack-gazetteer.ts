import {hashTableIn, packHashTable} from '../../language/hash-table.ts';
import {hashText} from '../../language/hashing.ts';

/** Up to sixteen lists of names in lower case, as language/gazetteer.ts reads them. */
export const packGazetteer = (lists: readonly (readonly string[])[]): Uint8Array => {
	const {bytes} = packHashTable(lists.flat(), 'short');
	const {find, size} = hashTableIn(bytes, 'short');
	// With the hashes, which have 16 bits as well, they end where 32 bits may follow.
	const own = new Uint16Array(size);
	for (const [list, names] of lists.entries()) {
		for (const name of names) {
			const place = find(hashText(name));
			own[place] = (own[place] as number) | (1 << list);
		}
	}
	return Buffer.concat([bytes, Buffer.from(own.buffer)]);
};
