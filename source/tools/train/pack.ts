import {bucketBits, fullRow, lastOfRow, strideOf} from '../../language/scoring-kernel.ts';
import {bucketCount} from '../../language/weights.ts';

/** As many weights as a model may have without any being cut. */
const small = 20_000;

/** A row of as many weights is kept as a full one. */
const many = 18;

/** A row that is kept: its number, and classes and bytes of its weights. */
export type Row = {readonly row: number; readonly columns: readonly number[]; readonly values: readonly number[]};

/** Rows, in their order, as language/weights.ts has them. */
export const packRows = (all: readonly Row[], bits: number, classes: number): Uint8Array => {
	const places = new Uint32Array(bucketCount(bits) + 1);
	const bytes: number[] = [];
	const full: Uint8Array[] = [];
	const rows = all.map((row): Row => {
		if (row.columns.length < many) {
			return row;
		}
		const own = new Uint8Array(strideOf(classes));
		for (const [index, column] of row.columns.entries()) {
			own[column] = row.values[index] as number;
		}
		const number = full.push(own) - 1;
		return {row: row.row, columns: [fullRow, 0], values: [number & 255, number >> 8]};
	});
	let first = 0;
	for (let bucket = 0; bucket < places.length - 1; bucket++) {
		places[bucket] = bytes.length;
		let end = first;
		while (end < rows.length && (rows[end] as Row).row >> bucketBits === bucket) {
			end++;
		}
		// What has many weights is asked for most often, and sooner found where it comes first.
		const own = rows
			.slice(first, end)
			.map((row, index) => [row, (all[first + index] as Row).columns.length] as const)
			.sort(([a, ofA], [b, ofB]) => ofB - ofA || a.row - b.row)
			.map(([row]) => row);
		if (own.length > 0) {
			bytes.push(own.length - 1);
			bytes.push(...own.map(({row}) => row & (2 ** bucketBits - 1)));
			for (const {columns} of own) {
				bytes.push(...columns.map((column, index) => column + (index === columns.length - 1 ? lastOfRow : 0)));
			}
			for (const {values} of own) {
				bytes.push(...values);
			}
		}
		first = end;
	}
	places[places.length - 1] = bytes.length;
	return Buffer.concat([Buffer.from(places.buffer), Buffer.from(bytes), ...full]);
};

/** Weights as they are kept; see language/weights.ts. `keep` is the share of the weights that stays, the largest ones. */
export const packWeights = (
	weights: Float32Array,
	classes: number,
	keep: number,
): {readonly bytes: Uint8Array; readonly max: number; readonly rows: number; readonly weights: number} => {
	const magnitudes = Float32Array.from(
		weights.filter(weight => weight !== 0),
		Math.abs,
	).sort();
	const kept = Math.max(small, Math.round(magnitudes.length * keep));
	const floor = magnitudes[Math.max(0, magnitudes.length - kept)] ?? 0;
	const max = magnitudes.at(-1) ?? 1;
	const rows: Row[] = [];
	let count = 0;
	for (let row = 0; row < weights.length / classes; row++) {
		const columns: number[] = [];
		const values: number[] = [];
		for (let column = 0; column < classes; column++) {
			const weight = weights[row * classes + column] as number;
			const q = Math.min(127, Math.round(Math.sqrt(Math.abs(weight) / max) * 127));
			if (Math.abs(weight) >= floor && q > 0 && weight !== 0) {
				columns.push(column);
				values.push(weight < 0 ? 256 - q : q);
			}
		}
		if (columns.length > 0) {
			rows.push({row, columns, values});
			count += columns.length;
		}
	}
	return {bytes: packRows(rows, Math.log2(weights.length / classes), classes), max, rows: rows.length, weights: count};
};
