import type {Scorer} from './hashing.ts';

/*
 * Weights as they are kept: the rows that matter alone, in each the classes that matter, each weight a signed byte q that stands for
 * sign(q) · max · (q / 127)², which is fine where most weights are, near zero. The bytes come in streams of one kind, for these
 * compress best: numbers of rows and weights, then differences of row numbers, weights a row, classes, weights.
 */

const varint = (bytes: Uint8Array, from: number): readonly [value: number, next: number] => {
	let value = 0;
	let factor = 1;
	let at = from;
	for (;;) {
		const byte = bytes[at++];
		if (byte === undefined) {
			throw new RangeError('The weights end too early.');
		}
		value += (byte & 127) * factor;
		if (byte < 128) {
			return [value, at];
		}
		factor *= 128;
	}
};

/** Slots a row may be looked for in, as a multiple of the rows. */
const spare = 2;

/** Weights as `packWeights` writes them → a scorer of `classes` classes over `2 ** bits` rows. Throws RangeError on bytes that are none. */
export const unpackWeights = (
	bytes: Uint8Array,
	{bits, classes, max}: {readonly bits: number; readonly classes: number; readonly max: number},
): Scorer => {
	let at = 0;
	const read = (): number => {
		const [value, next] = varint(bytes, at);
		at = next;
		return value;
	};
	const rows = read();
	const total = read();
	if (!(rows <= bytes.length && total <= bytes.length && rows <= 2 ** bits)) {
		throw new RangeError('The weights are damaged.');
	}
	const size = 2 ** Math.ceil(Math.log2(Math.max(2, rows * spare)));
	const slots = size - 1;
	const keys = new Int32Array(size).fill(-1);
	const places = new Int32Array(size);
	const starts = new Int32Array(rows + 1);
	let row = -1;
	for (let index = 0; index < rows; index++) {
		row += read();
		let slot = Math.imul(row, 0x9e3779b1) & slots;
		while (keys[slot] !== -1) {
			slot = (slot + 1) & slots;
		}
		keys[slot] = row;
		places[slot] = index;
	}
	for (let index = 0; index < rows; index++) {
		starts[index + 1] = (starts[index] as number) + read();
	}
	if (starts[rows] !== total || bytes.length < at + 2 * total) {
		throw new RangeError('The weights are damaged.');
	}
	const columns = bytes.slice(at, at + total);
	const values = new Float32Array(256);
	for (let byte = 0; byte < 256; byte++) {
		const q = byte < 128 ? byte : byte - 256;
		values[byte] = Math.sign(q) * max * (q / 127) ** 2;
	}
	const weights = bytes.slice(at + total, at + 2 * total);
	const mask = 2 ** bits - 1;
	return {
		classes,
		mask,
		score: (features, count, scores) => {
			scores.fill(0, 0, classes);
			for (let each = 0; each < count; each++) {
				const key = (features[each] as number) & mask;
				let slot = Math.imul(key, 0x9e3779b1) & slots;
				while (keys[slot] !== key && keys[slot] !== -1) {
					slot = (slot + 1) & slots;
				}
				if (keys[slot] === -1) {
					continue;
				}
				const place = places[slot] as number;
				const end = starts[place + 1] as number;
				for (let cell = starts[place] as number; cell < end; cell++) {
					const column = columns[cell] as number;
					scores[column] = (scores[column] as number) + (values[weights[cell] as number] as number);
				}
			}
		},
	};
};
