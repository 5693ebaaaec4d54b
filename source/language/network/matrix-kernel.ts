import {define, type Func} from '../wasm/assembler.ts';
import {advance, type Code, constant, countDown, f32, f32x4, get, i32, set, type, v128} from '../wasm/instructions.ts';

/*
 * Products of matrices of floats. Multiplication and addition are rounded one by one, which gives the same bits on every machine; `fused`
 * is faster and for training only.
 */

/** Columns of B that are worked on at once: two vectors of four. */
export const panelWidth = 8;
/** Rows of A that are worked on at once: 6 × 2 sums, 2 values of B and one of A are what 16 registers hold. */
export const tileRows = 6;
/** Steps along the inner dimension in one turn of the loop; it is a multiple of this. */
const innerStep = 2;

/**
 * A function (a, strideA, b, c, strideC, inner) of addresses and strides in bytes that adds to `rows` × 8 numbers of C the product of
 * `rows` rows of A with a panel of B, whose rows of 8 numbers follow one another.
 */
const floatTile = (name: string, rows: number, fused: boolean): Func =>
	define(name, 6, ([a = 0, strideA = 0, b = 0, c = 0, strideC = 0, inner = 0], local) => {
		const each = Array.from({length: rows}, (_, row) => row);
		const halves = [0, 1];
		const rowOfA = each.map(row => (row === 0 ? a : local(type.i32)));
		const rowOfC = each.map(row => (row === 0 ? c : local(type.i32)));
		const sums = each.map(() => halves.map(() => local(type.v128)));
		const valueB = halves.map(() => local(type.v128));
		const valueA = local(type.v128);
		const at = (locals: readonly number[], index: number): number => locals[index] as number;
		const cells = each.flatMap(row => halves.map(half => [row, half, at(sums[row] as number[], half)] as const));
		const step = (index: number): Code => [
			halves.map(half => set(at(valueB, half), v128.load(get(b), index * 32 + half * 16))),
			each.map(row => [
				set(valueA, v128.loadSplat(get(at(rowOfA, row)), index * 4)),
				halves.map(half => {
					const sum = at(sums[row] as number[], half);
					const [x, y] = [get(valueA), get(at(valueB, half))];
					return set(sum, fused ? f32x4.fused(x, y, get(sum)) : f32x4.add(get(sum), f32x4.multiply(x, y)));
				}),
			]),
		];
		return [
			each
				.slice(1)
				.map(row => [
					set(at(rowOfA, row), i32.add(get(at(rowOfA, row - 1)), get(strideA))),
					set(at(rowOfC, row), i32.add(get(at(rowOfC, row - 1)), get(strideC))),
				]),
			cells.map(([row, half, sum]) => set(sum, v128.load(get(at(rowOfC, row)), half * 16))),
			countDown(inner, innerStep, [
				Array.from({length: innerStep}, (_, index) => step(index)),
				each.map(row => advance(at(rowOfA, row), constant(innerStep * 4))),
				advance(b, constant(innerStep * 32)),
			]),
			cells.map(([row, half, sum]) => v128.store(get(at(rowOfC, row)), get(sum), half * 16)),
		];
	});

/**
 * A function (from, to, inner, columns) that writes the transpose of B (columns × inner, row by row) as panels: the same as packing the
 * transposed matrix.
 */
const transpose = define('transpose', 4, ([from = 0, to = 0, inner = 0, columns = 0], local) => {
	const [row, at, stride] = [local(type.i32), local(type.i32), local(type.i32)];
	const lanes = Array.from({length: panelWidth}, (_, lane) => lane);
	return [
		set(stride, i32.multiply(get(inner), constant(4))),
		countDown(columns, panelWidth, [
			set(row, get(inner)),
			countDown(row, 1, [
				set(at, get(from)),
				lanes.map(lane => [
					f32.store(get(to), f32.load(get(at)), lane * 4),
					lane === panelWidth - 1 ? [] : advance(at, get(stride)),
				]),
				advance(from, constant(4)),
				advance(to, constant(panelWidth * 4)),
			]),
			// `from` has gone through one row of the eight.
			advance(from, i32.multiply(get(stride), constant(panelWidth - 1))),
		]),
	];
});

/** Functions `many`, `one` and `transpose`. */
export const matrixFunctions = (fused: boolean): readonly Func[] => [
	floatTile('many', tileRows, fused),
	floatTile('one', 1, fused),
	transpose,
];

/** B (inner × columns, row by row, at `from` of `source`) → panels of 8 columns at `to` of `target`. Indexes, not addresses. */
export const packPanels = (
	source: Float32Array,
	from: number,
	target: Float32Array,
	to: number,
	inner: number,
	columns: number,
): void => {
	let at = to;
	for (let column = 0; column < columns; column += panelWidth) {
		for (let row = 0; row < inner; row++) {
			const start = from + row * columns + column;
			for (let lane = 0; lane < panelWidth; lane++) {
				target[at++] = source[start + lane] as number;
			}
		}
	}
};
