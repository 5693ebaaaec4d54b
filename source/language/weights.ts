import type {Scorer} from './hashing.ts';

/*
 * Weights as they are kept: the rows that matter alone, in each the classes that matter, each weight a signed byte q that stands for
 * sign(q) · max · (q / 127)², which is fine where most weights are, near zero. The bytes come in streams of one kind, for these
 * compress best: numbers of rows and weights, then differences of row numbers, weights a row, classes, weights.
 */

/** Rows of one bucket of the index, about: few enough to be looked through. */
const perBucket = 4;

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
	// Rows come in order: the upper bits of a row say where to begin to look for it.
	const shift = Math.max(0, bits - Math.max(1, Math.round(Math.log2(Math.max(2, rows / perBucket)))));
	const keys = new Int32Array(rows);
	const buckets = new Int32Array(2 ** (bits - shift) + 1);
	const starts = new Int32Array(rows + 1);
	let row = -1;
	let bucket = 0;
	for (let index = 0; index < rows; index++) {
		row += read();
		keys[index] = row;
		for (; bucket <= row >>> shift && bucket < buckets.length; bucket++) {
			buckets[bucket] = index;
		}
	}
	buckets.fill(rows, bucket);
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
				const own = key >>> shift;
				const last = buckets[own + 1] as number;
				let place = buckets[own] as number;
				while (place < last && (keys[place] as number) < key) {
					place++;
				}
				if (place === last || keys[place] !== key) {
					continue;
				}
				const end = starts[place + 1] as number;
				for (let cell = starts[place] as number; cell < end; cell++) {
					const column = columns[cell] as number;
					scores[column] = (scores[column] as number) + (values[weights[cell] as number] as number);
				}
			}
		},
	};
};
