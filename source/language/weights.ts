import type {Scorer} from './hashing.ts';
import {bucketBits, scoring} from './scoring-kernel.ts';
import {assemble} from './wasm/assembler.ts';
import {memoryWith} from './wasm/memory.ts';

/*
 * Weights as they are kept and used: the rows that matter alone, in each the classes that matter, each weight a signed byte q that stands
 * for sign(q) · max · (q / 127)², which is fine where most weights are, near zero. Rows are in buckets of 256. First come the places of
 * all buckets and the end of the last, in 32 bits each, from the end of these places on. A bucket that has rows is: their number less one;
 * the low byte of each; the classes of all their weights, with 128 added to the last of a row; the weights. So one is found after another
 * with few steps and all of them close by.
 */

const rowsOfBucket = 2 ** bucketBits;
/** Features and classes that there is room for. */
const mostFeatures = 256;
const mostClasses = 128;
/** Bytes that are needed behind the weights. */
export const roomForScores = (256 + mostClasses + mostFeatures) * 4;

/** Number of buckets of `2 ** bits` rows. */
export const bucketCount = (bits: number): number => Math.max(1, 2 ** bits / rowsOfBucket);

/** Weights as `packWeights` writes them → a scorer of `classes` classes over `2 ** bits` rows. Throws RangeError on bytes that are none. */
export const weightsOf = (
	bytes: Uint8Array,
	{bits, classes, max}: {readonly bits: number; readonly classes: number; readonly max: number},
): Scorer => {
	const places = (bucketCount(bits) + 1) * 4;
	const end =
		bytes.length < places
			? -1
			: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(places - 4, true);
	if (bytes.length !== places + end || classes > mostClasses) {
		throw new RangeError('The weights are damaged.');
	}
	const {memory, start, free} = memoryWith(bytes, roomForScores);
	const [values, scores] = [free, free + 256 * 4];
	const features = scores + mostClasses * 4;
	const meaning = new Float32Array(memory.buffer, values, 256);
	for (let byte = 0; byte < 256; byte++) {
		const q = byte < 128 ? byte : byte - 256;
		meaning[byte] = Math.sign(q) * max * (q / 127) ** 2;
	}
	const given = new Int32Array(memory.buffer, features, mostFeatures);
	const found = new Float32Array(memory.buffer, scores, classes);
	const {score} = assemble([scoring], memory);
	const mask = 2 ** bits - 1;
	return {
		classes,
		mask,
		score: (some, count, out) => {
			given.set(some.length === count ? some : some.subarray(0, count));
			score?.(features, count, mask, start, values, scores, classes);
			out.set(found);
		},
	};
};
