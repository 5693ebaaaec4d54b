import {hashText} from './hashing.ts';

/*
 * Texts that are looked up by their hashes alone, as they lie in a file: nothing is made of them when it is loaded. First how many there
 * are, then where those begin that have the same highest bits, then all hashes in order, each of them in 32 bits. Of a short table the
 * hashes are the lower 28 bits alone, and 16 of these stand there, for the place tells the others.
 */

const placeBits = 12;
/** Numbers before the hashes. */
const head = 2 + 2 ** placeBits;

export type HashWidth = 'full' | 'short';

/** The bits of a hash that count in a table, and where the highest ones of them begin. */
const partsOf = (width: HashWidth): {readonly mask: number; readonly shift: number} =>
	width === 'short' ? {mask: 0xfffffff, shift: 28 - placeBits} : {mask: -1, shift: 32 - placeBits};

/** The hashes of a table, and its length in bytes. */
export type HashTable = {
	readonly size: number;
	readonly length: number;
	/** The place of a text with that hash, -1 where there is none. */
	readonly find: (hash: number) => number;
};

/** The table at the beginning of `bytes`. Throws RangeError when it is cut off. */
export const hashTableIn = (bytes: Uint8Array, width: HashWidth = 'full'): HashTable => {
	// Numbers begin at multiples of their size.
	const whole = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
	const size = whole.length < head * 4 ? -1 : (new Uint32Array(whole.buffer, whole.byteOffset, 1)[0] as number);
	const length = head * 4 + size * (width === 'short' ? 2 : 4);
	if (size < 0 || whole.length < length) {
		throw new RangeError('a table is cut off');
	}
	const places = new Uint32Array(whole.buffer, whole.byteOffset, head);
	const begin = whole.byteOffset + head * 4;
	const hashes =
		width === 'short' ? new Uint16Array(whole.buffer, begin, size) : new Uint32Array(whole.buffer, begin, size);
	const {mask, shift} = partsOf(width);
	const kept = width === 'short' ? 0xffff : -1;
	return {
		size,
		length,
		find: hash => {
			const bucket = 1 + ((hash & mask) >>> shift);
			const end = places[bucket + 1] as number;
			const wanted = (hash & kept) >>> 0;
			for (let at = places[bucket] as number; at < end; at++) {
				if (hashes[at] === wanted) {
					return at;
				}
			}
			return -1;
		},
	};
};

/** Texts → a table of them, and the texts in its order; of those with one hash the first. */
export const packHashTable = (
	texts: Iterable<string>,
	width: HashWidth = 'full',
): {readonly bytes: Uint8Array; readonly order: readonly string[]} => {
	const {mask, shift} = partsOf(width);
	const byHash = new Map<number, string>();
	for (const text of texts) {
		const hash = (hashText(text) & mask) >>> 0;
		if (!byHash.has(hash)) {
			byHash.set(hash, text);
		}
	}
	const entries = [...byHash].sort(([a], [b]) => a - b);
	const places = new Uint32Array(head);
	places[0] = entries.length;
	for (const [at, [hash]] of entries.entries()) {
		places[2 + (hash >>> shift)] = at + 1;
	}
	for (let bucket = 2; bucket < head; bucket++) {
		places[bucket] = Math.max(places[bucket] as number, places[bucket - 1] as number);
	}
	// Of a short one what is above 16 bits is cut.
	const hashes = new (width === 'short' ? Uint16Array : Uint32Array)(entries.map(([hash]) => hash));
	return {
		bytes: Buffer.concat([Buffer.from(places.buffer), Buffer.from(hashes.buffer)]),
		order: entries.map(([, text]) => text),
	};
};
