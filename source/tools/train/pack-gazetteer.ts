import {packHashTable} from '../../language/hash-table.ts';

/** Up to eight lists of names in lower case, each one name a line, as language/gazetteer.ts reads them. */
export const packGazetteer = (lists: readonly string[]): Uint8Array => {
	const bits = new Map<string, number>();
	for (const [list, names] of lists.entries()) {
		for (const name of names.split('\n')) {
			bits.set(name, (bits.get(name) ?? 0) | (1 << list));
		}
	}
	const {bytes, order} = packHashTable(bits.keys());
	// What comes behind has 32 bits.
	const own = Uint8Array.from({length: Math.ceil(order.length / 4) * 4}, (_, at) => bits.get(order[at] ?? '') ?? 0);
	return Buffer.concat([bytes, own]);
};
