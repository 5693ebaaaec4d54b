/*
 * The inner loop of a product of matrices, in WebAssembly with its 128-bit vectors (webassembly.github.io/spec, "Vector Instructions"):
 * about ten times as fast as the same loop in JavaScript. The module is small enough to be written down as bytes here, so that it
 * needs no compiler of its own. Multiplication and addition are rounded one by one, which gives the same bits on every machine;
 * `fused` is faster and for training only.
 */

/** Columns of B that are worked on at once: two vectors of four. */
export const panelWidth = 8;
/** Rows of A that are worked on at once: 6 × 2 sums, 2 values of B and one of A are what 16 registers hold. */
export const tileRows = 6;

/** Bytes, and a number of which LEB128 makes bytes. */
const unsigned = (value: number): readonly number[] => {
	const bytes: number[] = [];
	let rest = value;
	do {
		const low = rest & 127;
		rest >>>= 7;
		bytes.push(rest === 0 ? low : low | 128);
	} while (rest !== 0);
	return bytes;
};

const vector = (items: readonly (readonly number[])[]): readonly number[] => [
	...unsigned(items.length),
	...items.flat(),
];
const section = (id: number, body: readonly number[]): readonly number[] => [id, ...unsigned(body.length), ...body];
const text = (value: string): readonly number[] => vector([...value].map(letter => [letter.charCodeAt(0)]));

const i32 = 0x7f;
const v128 = 0x7b;
const get = (local: number): readonly number[] => [0x20, ...unsigned(local)];
const set = (local: number): readonly number[] => [0x21, ...unsigned(local)];
const constant = (value: number): readonly number[] => [0x41, ...unsigned(value)];
const add = [0x6a];
const load = (offset: number): readonly number[] => [0xfd, 0x00, 2, ...unsigned(offset)];
const loadSplat = (offset: number): readonly number[] => [0xfd, 0x09, 2, ...unsigned(offset)];
const store = (offset: number): readonly number[] => [0xfd, 0x0b, 2, ...unsigned(offset)];
const addVectors = [0xfd, 0xe4, 0x01];
const multiplyVectors = [0xfd, 0xe6, 0x01];
const multiplyAndAdd = [0xfd, 0x85, 0x02];

/** Steps along the inner dimension in one turn of the loop; it is a multiple of this. */
export const innerStep = 4;

/**
 * A function (a, strideA, b, c, strideC, inner) of addresses and strides in bytes that adds to `rows` × 8 numbers of C the product of
 * `rows` rows of A with a panel of B, whose rows of 8 numbers follow one another.
 */
const tile = (rows: number, fused: boolean): readonly number[] => {
	const [a, strideA, b, c, strideC, inner] = [0, 1, 2, 3, 4, 5];
	const rowOfA = (row: number): number => (row === 0 ? a : 5 + row);
	const rowOfC = (row: number): number => (row === 0 ? c : 5 + (rows - 1) + row);
	const vectors = 6 + 2 * (rows - 1);
	const sum = (row: number, half: number): number => vectors + 2 * row + half;
	const valueB = (half: number): number => vectors + 2 * rows + half;
	const valueA = vectors + 2 * rows + 2;
	const each = Array.from({length: rows}, (_, row) => row);
	const code: number[] = [];
	for (const row of each.slice(1)) {
		code.push(...get(rowOfA(row - 1)), ...get(strideA), ...add, ...set(rowOfA(row)));
		code.push(...get(rowOfC(row - 1)), ...get(strideC), ...add, ...set(rowOfC(row)));
	}
	for (const row of each) {
		code.push(...get(rowOfC(row)), ...load(0), ...set(sum(row, 0)));
		code.push(...get(rowOfC(row)), ...load(16), ...set(sum(row, 1)));
	}
	// loop
	code.push(0x03, 0x40);
	for (let step = 0; step < innerStep; step++) {
		code.push(...get(b), ...load(step * 32), ...set(valueB(0)));
		code.push(...get(b), ...load(step * 32 + 16), ...set(valueB(1)));
		for (const row of each) {
			code.push(...get(rowOfA(row)), ...loadSplat(step * 4), ...set(valueA));
			for (const half of [0, 1]) {
				code.push(
					...(fused
						? [...get(valueA), ...get(valueB(half)), ...get(sum(row, half)), ...multiplyAndAdd]
						: [...get(sum(row, half)), ...get(valueA), ...get(valueB(half)), ...multiplyVectors, ...addVectors]),
					...set(sum(row, half)),
				);
			}
		}
	}
	for (const row of each) {
		code.push(...get(rowOfA(row)), ...constant(innerStep * 4), ...add, ...set(rowOfA(row)));
	}
	code.push(...get(b), ...constant(innerStep * 32), ...add, ...set(b));
	code.push(...get(inner), ...constant(innerStep), 0x6b, 0x22, inner, 0x0d, 0, 0x0b);
	for (const row of each) {
		code.push(...get(rowOfC(row)), ...get(sum(row, 0)), ...store(0));
		code.push(...get(rowOfC(row)), ...get(sum(row, 1)), ...store(16));
	}
	code.push(0x0b);
	const locals = vector([
		[...unsigned(Math.max(0, 2 * (rows - 1))), i32],
		[...unsigned(2 * rows + 3), v128],
	]);
	const body = [...locals, ...code];
	return [...unsigned(body.length), ...body];
};

/** The module. Its memory is imported: `env.memory`, shared between threads or not. */
const moduleBytes = (shared: boolean, fused: boolean): Uint8Array<ArrayBuffer> =>
	Uint8Array.from([
		...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
		...section(1, vector([[0x60, ...vector(Array.from({length: 6}, () => [i32])), 0]])),
		...section(
			2,
			vector([
				[
					...text('env'),
					...text('memory'),
					2,
					...(shared ? [3, ...unsigned(1), ...unsigned(65_536)] : [0, ...unsigned(1)]),
				],
			]),
		),
		...section(3, vector([[0], [0]])),
		...section(
			7,
			vector([
				[...text('many'), 0, 0],
				[...text('one'), 0, 1],
			]),
		),
		...section(10, vector([tile(tileRows, fused), tile(1, fused)])),
	]);

type Tile = (a: number, strideA: number, b: number, c: number, strideC: number, inner: number) => void;

export type Kernel = {
	readonly memory: WebAssembly.Memory;
	/** C (rows × columns) += A (rows × inner) · B, which is packed by `packPanels`. Addresses in bytes; all matrices row by row. */
	readonly multiply: (a: number, b: number, c: number, rows: number, inner: number, columns: number) => void;
};

export const createKernel = (
	memory: WebAssembly.Memory,
	{shared = false, fused = false}: {readonly shared?: boolean; readonly fused?: boolean} = {},
): Kernel => {
	const instance = new WebAssembly.Instance(new WebAssembly.Module(moduleBytes(shared, fused)), {env: {memory}});
	// What the module exports is written down above.
	const {many, one} = instance.exports as unknown as {readonly many: Tile; readonly one: Tile};
	return {
		memory,
		multiply: (a, b, c, rows, inner, columns) => {
			const strideA = inner * 4;
			const strideC = columns * 4;
			for (let column = 0; column < columns; column += panelWidth) {
				const panel = b + column * inner * 4;
				let row = 0;
				for (; row + tileRows <= rows; row += tileRows) {
					many(a + row * strideA, strideA, panel, c + row * strideC + column * 4, strideC, inner);
				}
				for (; row < rows; row++) {
					one(a + row * strideA, strideA, panel, c + row * strideC + column * 4, strideC, inner);
				}
			}
		},
	};
};

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

/** The transpose of B (columns × inner, row by row) as panels: the same as packing the transposed matrix. */
export const packTransposed = (
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
			for (let lane = 0; lane < panelWidth; lane++) {
				target[at++] = source[from + (column + lane) * inner + row] as number;
			}
		}
	}
};
