import {memoryWith} from '../wasm/memory.ts';
import {createArena} from './arena.ts';
import {longestInner} from './byte-kernel.ts';
import {createKernel} from './kernel.ts';
import {panelWidth} from './matrix-kernel.ts';
import {multiplied, type Network} from './network.ts';
import {layoutOf, type Matrix, type NetworkLayout, type NetworkSettings, padded} from './shape.ts';

/*
 * Parameters as they are kept: a signed byte q each, which stands for q / 127 of the largest of its column. A 127th of the columns' largest
 * comes first, as 32-bit floats, then the bytes, matrix by matrix: what is multiplied with as byte-kernel.ts has it, the others row by row.
 * Nothing needs to be unpacked: the file is the beginning of the network's memory.
 */

/** All matrices of parameters, in the order in which they are kept. */
const matricesOf = (layout: NetworkLayout): readonly Matrix[] => [
	...layout.tables,
	...layout.layers.flatMap(({weights, bias, peephole}) => [weights, bias, peephole]),
	layout.heads,
	layout.headsBias,
	layout.bilinear,
	layout.root,
	layout.labelRoot,
	layout.labels,
	layout.labelsBias,
];

const columnsIn = (layout: NetworkLayout): number => matricesOf(layout).reduce((sum, {columns}) => sum + columns, 0);

/** Where a number of a matrix stands among its bytes: in panels of 8 columns, in them two rows column by column, or row by row. */
const placeIn = ({rows, columns}: Matrix, panels: boolean, row: number, column: number): number =>
	panels
		? Math.floor(column / panelWidth) * rows * panelWidth +
			Math.floor(row / 2) * 2 * panelWidth +
			(column % panelWidth) * 2 +
			(row % 2)
		: row * columns + column;

export const packParameters = (parameters: Float32Array, layout: NetworkLayout): Uint8Array => {
	const panels = new Set(multiplied(layout));
	const columnCount = columnsIn(layout);
	const bytes = new Uint8Array(columnCount * 4 + layout.size);
	const view = new DataView(bytes.buffer);
	let scaleAt = 0;
	let from = columnCount * 4;
	for (const matrix of matricesOf(layout)) {
		const {offset, rows, columns} = matrix;
		for (let column = 0; column < columns; column++) {
			let most = 0;
			for (let row = 0; row < rows; row++) {
				most = Math.max(most, Math.abs(parameters[offset + row * columns + column] as number));
			}
			view.setFloat32(scaleAt, most / 127, true);
			scaleAt += 4;
			for (let row = 0; row < rows; row++) {
				const value = parameters[offset + row * columns + column] as number;
				const q = most === 0 ? 0 : Math.round((value / most) * 127);
				view.setInt8(from + placeIn(matrix, panels.has(matrix), row, column), q);
			}
		}
		from += rows * columns;
	}
	return bytes;
};

/** The network whose parameters are `bytes`. Throws RangeError when they are not those of these settings. */
export const fixedNetwork = (bytes: Uint8Array, settings: NetworkSettings): Network => {
	const layout = layoutOf(settings);
	const columnCount = columnsIn(layout);
	if (bytes.length !== columnCount * 4 + layout.size || multiplied(layout).some(({rows}) => rows > longestInner)) {
		throw new RangeError('its length is wrong');
	}
	const panels = new Set(multiplied(layout));
	/** Where the scales and the bytes of a matrix begin, and the floats of one that is neither a table nor multiplied with. */
	const places = new Map<Matrix, {readonly scales: number; readonly bytes: number; readonly floats: number}>();
	const {memory, start, free} = memoryWith(bytes, 0);
	let scales = start / 4;
	let from = start + columnCount * 4;
	let floats = free / 4;
	for (const matrix of matricesOf(layout)) {
		const {rows, columns} = matrix;
		const open = !panels.has(matrix) && !layout.tables.includes(matrix);
		places.set(matrix, {scales, bytes: from, floats: open ? floats : -1});
		scales += columns;
		from += rows * columns;
		floats += open ? rows * columns : 0;
	}
	const at = (matrix: Matrix): {readonly scales: number; readonly bytes: number; readonly floats: number} =>
		places.get(matrix) as {readonly scales: number; readonly bytes: number; readonly floats: number};
	const kernel = createKernel(memory);
	const arena = createArena(memory, padded(floats, 4));
	for (const [{rows, columns}, place] of places) {
		for (let row = 0; place.floats >= 0 && row < rows; row++) {
			kernel.embed(place.bytes + row * columns, place.scales, place.floats + row * columns, columns);
		}
	}
	const tables = layout.tables.map(table => ({...table, ...at(table)}));
	return {
		settings,
		layout,
		kernel,
		arena,
		floats: arena.floats,
		fixed: true,
		place: matrix => at(matrix).floats,
		multiply: (a, rows, matrix, c) => {
			const {rows: inner, columns} = matrix;
			const {scales: columnScales, bytes: panel} = at(matrix);
			const [short, rowScales] = [arena.take((rows * inner) / 2), arena.take(rows)];
			kernel.quantise(a, short, rowScales, rows, inner);
			kernel.multiplyBytes(short, rowScales, panel, columnScales, c, rows, inner, columns);
		},
		embed: (table, row, to) => {
			const {scales: rowScales, bytes: start, columns} = tables[table] as (typeof tables)[number];
			kernel.embed(start + row * columns, rowScales, to, columns);
		},
	};
};
