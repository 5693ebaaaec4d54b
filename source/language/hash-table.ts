import {hashText} from './hashing.ts';

/*
 * Texts that are looked up by their hashes alone, as they lie in a file: nothing is made of them when it is loaded. First how many there
 * are, then where those begin that have the same highest bits, then all hashes in order, each of them in 32 bits.
 */

const placeBits = 12;
/** Numbers before the hashes. */
const head = 2 + 2 ** placeBits;

/** The hashes of a table, and its length in bytes. */
export type HashTable = {
	readonly size: number;
	readonly length: number;
	/** The place of a text with that hash, -1 where there is none. */
	readonly find: (hash: number) => number;
};

/** The table at the beginning of `bytes`. Throws RangeError when it is cut off. */
export const hashTableIn = (bytes: Uint8Array): HashTable => {
	// Numbers begin at multiples of their size.
	const whole = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
	const size = whole.length < head * 4 ? -1 : (new Uint32Array(whole.buffer, whole.byteOffset, 1)[0] as number);
	if (size < 0 || whole.length < (head + size) * 4) {
		throw new RangeError('a table is cut off');
	}
	const numbers = new Uint32Array(whole.buffer, whole.byteOffset, head + size);
	return {
		size,
		length: numbers.byteLength,
		find: hash => {
			const unsigned = hash >>> 0;
			const bucket = 1 + (unsigned >>> (32 - placeBits));
			const end = numbers[bucket + 1] as number;
			for (let at = numbers[bucket] as number; at < end; at++) {
				if (numbers[head + at] === unsigned) {
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
): {readonly bytes: Uint8Array; readonly order: readonly string[]} => {
	const byHash = new Map<number, string>();
	for (const text of texts) {
		const hash = hashText(text) >>> 0;
		if (!byHash.has(hash)) {
			byHash.set(hash, text);
		}
	}
	const entries = [...byHash].sort(([a], [b]) => a - b);
	const numbers = new Uint32Array(head + entries.length);
	numbers[0] = entries.length;
	for (const [at, [hash]] of entries.entries()) {
		const bucket = 1 + (hash >>> (32 - placeBits));
		numbers[bucket + 1] = at + 1;
		numbers[head + at] = hash;
	}
	for (let bucket = 1; bucket < head; bucket++) {
		numbers[bucket] = Math.max(numbers[bucket] as number, bucket === 1 ? 0 : (numbers[bucket - 1] as number));
	}
	return {bytes: new Uint8Array(numbers.buffer), order: entries.map(([, text]) => text)};
};
