import type {Scorer} from './hashing.ts';
import {bucketBits, scoring, strideOf} from './scoring-kernel.ts';
import {assemble} from './wasm/assembler.ts';
import {memoryWith} from './wasm/memory.ts';

/*
 * Weights as they are kept and used: the rows that matter alone, in each the classes that matter, each weight a signed byte q that stands
 * for sign(q) · max · (q / 127)², which is fine where most weights are, near zero. Rows are in buckets of 256. First come the places of
 * all buckets and the end of the last, in 32 bits each, from the end of these places on. A bucket that has rows is: their number less one;
 * the low byte of each; the classes of all their weights, with 128 added to the last of a row; the weights. So one is found after another
 * with few steps and all of them close by. The few rows that have many weights, and these are asked for most often, stand behind the
 * buckets, a byte for each class; in its bucket such a row is class 127 and any other, and as weights the two bytes of its number there.
 */

const rowsOfBucket = 2 ** bucketBits;
/** Features and classes that there is room for. */
const mostFeatures = 256;
const mostClasses = 127;
/** Bytes that are needed behind the weights: what bytes stand for, what sums are multiplied by, sums, features. */
export const roomForScores = 256 * 4 + 16 + strideOf(mostClasses) * 4 + mostFeatures * 4;

/** Number of buckets of `2 ** bits` rows. */
export const bucketCount = (bits: number): number => Math.max(1, 2 ** bits / rowsOfBucket);

/** The same for all models. */
let kernel: ReturnType<typeof assemble> | undefined;

/** Weights as `packWeights` writes them → a scorer of `classes` classes over `2 ** bits` rows. Throws RangeError on bytes that are none. */
export const weightsOf = (
	bytes: Uint8Array,
	{bits, classes, max}: {readonly bits: number; readonly classes: number; readonly max: number},
): Scorer => {
	const places = (bucketCount(bits) + 1) * 4;
	const end =
		bytes.length < places
			? Number.NaN
			: places + new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(places - 4, true);
	const fullRows = (bytes.length - end) / strideOf(classes);
	if (!(Number.isInteger(fullRows) && fullRows >= 0 && fullRows <= 2 ** 16) || classes > mostClasses) {
		throw new RangeError('The weights are damaged.');
	}
	const {memory, start, free} = memoryWith(bytes, roomForScores);
	const [values, scores] = [free, free + 256 * 4];
	const features = scores + 16 + strideOf(mostClasses) * 4;
	const meaning = new Int32Array(memory.buffer, values, 256);
	for (let byte = 0; byte < 256; byte++) {
		const q = byte < 128 ? byte : byte - 256;
		meaning[byte] = q * Math.abs(q);
	}
	new Float32Array(memory.buffer, scores, 4).fill(max / 127 ** 2);
	const given = new Int32Array(memory.buffer, features, mostFeatures);
	const found = new Float32Array(memory.buffer, scores + 16, classes);
	kernel ??= assemble([scoring]);
	const {score} = kernel(memory);
	const mask = 2 ** bits - 1;
	return {
		classes,
		mask,
		score: (some, count, out) => {
			given.set(some.length === count ? some : some.subarray(0, count));
			score?.(features, count, mask, start, start + end, values, scores, classes);
			out.set(found);
		},
	};
};
