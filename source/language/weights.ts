import type {Scorer} from './hashing.ts';

/*
 * Weights as they are kept: the rows that matter alone, in each the classes that matter, each weight a signed byte q that stands for
 * sign(q) · max · (q / 127)², which is fine where most weights are, near zero. The bytes come in streams of one kind, for these
 * compress best: numbers of rows and weights, then differences of row numbers, weights a row, classes, weights.
 */

/** Number of bits that are 1, of 32 (Warren, Hacker's Delight, 5-1). */
const ones = (bits: number): number => {
	const pairs = bits - ((bits >>> 1) & 0x55555555);
	const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
	return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

/** Weights as `packWeights` writes them → a scorer of `classes` classes over `2 ** bits` rows. Throws RangeError on bytes that are none. */
export const unpackWeights = (
	bytes: Uint8Array,
	{bits, classes, max}: {readonly bits: number; readonly classes: number; readonly max: number},
): Scorer => {
	let at = 0;
	const read = (): number => {
		let byte = bytes[at++] as number;
		let value = byte & 127;
		for (let shift = 7; byte >= 128; shift += 7) {
			byte = bytes[at++] as number;
			value |= (byte & 127) << shift;
		}
		return value;
	};
	const rows = read();
	const total = read();
	if (!(rows <= bytes.length && total <= bytes.length && rows <= 2 ** bits)) {
		throw new RangeError('The weights are damaged.');
	}
	// A bit for every row that has weights, and how many come before every 32 of them: most rows that are asked for have none.
	const present = new Int32Array(Math.ceil(2 ** bits / 32));
	const before = new Int32Array(present.length);
	const starts = new Int32Array(rows + 1);
	let row = -1;
	for (let index = 0; index < rows; index++) {
		row += read();
		present[row >>> 5] = (present[row >>> 5] as number) | (1 << (row & 31));
	}
	for (let word = 1; word < present.length; word++) {
		before[word] = (before[word - 1] as number) + ones(present[word - 1] as number);
	}
	for (let index = 0; index < rows; index++) {
		starts[index + 1] = (starts[index] as number) + read();
	}
	if (row >= 2 ** bits || starts[rows] !== total || bytes.length < at + 2 * total) {
		throw new RangeError('The weights are damaged.');
	}
	const columns = bytes.subarray(at, at + total);
	const values = new Float32Array(256);
	for (let byte = 0; byte < 256; byte++) {
		const q = byte < 128 ? byte : byte - 256;
		values[byte] = Math.sign(q) * max * (q / 127) ** 2;
	}
	const weights = bytes.subarray(at + total, at + 2 * total);
	const mask = 2 ** bits - 1;
	return {
		classes,
		mask,
		score: (features, count, scores) => {
			scores.fill(0, 0, classes);
			for (let each = 0; each < count; each++) {
				const key = (features[each] as number) & mask;
				const word = present[key >>> 5] as number;
				const bit = 1 << (key & 31);
				if ((word & bit) === 0) {
					continue;
				}
				const place = (before[key >>> 5] as number) + ones(word & (bit - 1));
				const end = starts[place + 1] as number;
				for (let cell = starts[place] as number; cell < end; cell++) {
					const column = columns[cell] as number;
					scores[column] = (scores[column] as number) + (values[weights[cell] as number] as number);
				}
			}
		},
	};
};
