import {assemble} from '../wasm/assembler.ts';
import {byteFunctions} from './byte-kernel.ts';
import {matrixFunctions, panelWidth, tileRows} from './matrix-kernel.ts';
import {rectify, rectifySum} from './rectifier.ts';
import {type LayerPlaces, recur, recurrence} from './recurrence.ts';

/** The inner loops of a network over one memory. Places are indexes of floats where nothing else is said; all matrices are row by row. */
export type Kernel = {
	readonly memory: WebAssembly.Memory;
	/** C (rows × columns) += A (rows × inner) · B, which is packed in panels. */
	readonly multiply: (a: number, b: number, c: number, rows: number, inner: number, columns: number) => void;
	/** Rows of A as 16-bit numbers at `to`, with the scale of each at `scales`. */
	readonly quantise: (a: number, to: number, scales: number, rows: number, inner: number) => void;
	/** C += A · B, both quantised: B is panels of bytes at an address, with a scale for each column. */
	readonly multiplyBytes: (
		a: number,
		rowScales: number,
		bytes: number,
		columnScales: number,
		c: number,
		rows: number,
		inner: number,
		columns: number,
	) => void;
	/** Bytes at an address times their scales. */
	readonly embed: (bytes: number, scales: number, to: number, count: number) => void;
	/** The transpose of B (columns × inner) as panels. */
	readonly packTransposed: (b: number, panels: number, inner: number, columns: number) => void;
	readonly rectify: (a: number, stride: number, rows: number, count: number) => void;
	readonly rectifySum: (a: number, b: number, to: number, count: number) => void;
	readonly recur: (places: LayerPlaces, units: number, from: number, to: number) => void;
};

type Call = (...values: readonly number[]) => void;

/** `fused`: see matrix-kernel.ts. */
export const createKernel = (memory: WebAssembly.Memory, {fused = false}: {readonly fused?: boolean} = {}): Kernel => {
	const exported = assemble([...byteFunctions(0), ...matrixFunctions(fused), rectify, rectifySum, recurrence])(memory);
	const [many, one, transpose, quantise, multiplyBytes, embed, rectifyRows, rectifyTwo, run] = [
		'many',
		'one',
		'transpose',
		'quantise',
		'multiplyBytes',
		'embed',
		'rectify',
		'rectifySum',
		'recur',
	].map(name => exported[name]) as [Call, Call, Call, Call, Call, Call, Call, Call, Call];
	return {
		memory,
		multiply: (a, b, c, rows, inner, columns) => {
			const strideA = inner * 4;
			const strideC = columns * 4;
			for (let column = 0; column < columns; column += panelWidth) {
				const panel = (b + column * inner) * 4;
				let row = 0;
				for (; row + tileRows <= rows; row += tileRows) {
					many(a * 4 + row * strideA, strideA, panel, (c + column) * 4 + row * strideC, strideC, inner);
				}
				for (; row < rows; row++) {
					one(a * 4 + row * strideA, strideA, panel, (c + column) * 4 + row * strideC, strideC, inner);
				}
			}
		},
		quantise: (a, to, scales, rows, inner) => quantise(a * 4, to * 4, scales * 4, rows, inner),
		multiplyBytes: (a, rowScales, bytes, columnScales, c, rows, inner, columns) =>
			multiplyBytes(a * 4, rowScales * 4, bytes, columnScales * 4, c * 4, rows, inner, columns),
		embed: (bytes, scales, to, count) => embed(bytes, scales * 4, to * 4, count),
		packTransposed: (b, panels, inner, columns) => transpose(b * 4, panels * 4, inner, columns),
		rectify: (a, stride, rows, count) => rectifyRows(a * 4, stride * 4, rows, count),
		rectifySum: (a, b, to, count) => rectifyTwo(a * 4, b * 4, to * 4, count),
		recur: (places, units, from, to) => recur(run, places, units, from, to),
	};
};
