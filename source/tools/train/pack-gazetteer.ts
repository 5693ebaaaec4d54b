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
	return Buffer.concat([bytes, Uint8Array.from(order, name => bits.get(name) ?? 0)]);
};
