import {ModelError} from '../model-file.ts';
import {createKernel, panelWidth} from './matrix-kernel.ts';
import {createNetwork, multiplied, type Network} from './network.ts';
import {layoutOf, type Matrix, type NetworkLayout, type NetworkSettings} from './shape.ts';

/** What the file of a network says of itself, before its parameters. */
export type NetworkHeader = {
	readonly format: 1;
	readonly kind: 'network';
	readonly settings: NetworkSettings;
	/** Words and tags that it knows, one a line; labels of arcs in the order of their scores. */
	readonly words: string;
	readonly tags: string;
	readonly labels: string;
};

/** All matrices of parameters, in the order in which they are kept. */
export const matricesOf = (layout: NetworkLayout): readonly Matrix[] => [
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

/*
 * Parameters as they are kept: a signed byte q each, which stands for q / 127 of the largest of its column. The columns' largest come
 * first, as 32-bit floats, then the bytes, matrix by matrix, column by column.
 */

export const packParameters = (parameters: Float32Array, layout: NetworkLayout): Uint8Array => {
	const matrices = matricesOf(layout);
	const columnCount = matrices.reduce((sum, {columns}) => sum + columns, 0);
	const bytes = new Uint8Array(columnCount * 4 + layout.size);
	const view = new DataView(bytes.buffer);
	let scaleAt = 0;
	let at = columnCount * 4;
	for (const {offset, rows, columns} of matrices) {
		for (let column = 0; column < columns; column++) {
			let most = 0;
			for (let row = 0; row < rows; row++) {
				most = Math.max(most, Math.abs(parameters[offset + row * columns + column] as number));
			}
			view.setFloat32(scaleAt, most, true);
			scaleAt += 4;
			for (let row = 0; row < rows; row++) {
				const value = parameters[offset + row * columns + column] as number;
				view.setInt8(at++, most === 0 ? 0 : Math.round((value / most) * 127));
			}
		}
	}
	return bytes;
};

/** Where in `bytes` the scale and the numbers of each matrix begin. */
const placesIn = (
	bytes: Uint8Array,
	layout: NetworkLayout,
): ReadonlyMap<Matrix, {readonly scales: Float32Array; readonly from: number}> => {
	const matrices = matricesOf(layout);
	const columnCount = matrices.reduce((sum, {columns}) => sum + columns, 0);
	if (bytes.length !== columnCount * 4 + layout.size) {
		throw new RangeError('its length is wrong');
	}
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let scaleAt = 0;
	let from = columnCount * 4;
	return new Map(
		matrices.map(matrix => {
			const scales = Float32Array.from(
				{length: matrix.columns},
				(_, column) => view.getFloat32(scaleAt + column * 4, true) / 127,
			);
			const place = {scales, from};
			scaleAt += matrix.columns * 4;
			from += matrix.rows * matrix.columns;
			return [matrix, place] as const;
		}),
	);
};

/** The network whose parameters are `bytes`. Tables stay as they are, for a text needs few of their rows. */
const networkOf = (bytes: Uint8Array, settings: NetworkSettings): Network => {
	const layout = layoutOf(settings);
	const places = placesIn(bytes, layout);
	const values = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const at = (matrix: Matrix): {readonly scales: Float32Array; readonly from: number} => {
		const place = places.get(matrix);
		if (place === undefined) {
			throw new RangeError('a matrix is missing');
		}
		return place;
	};
	const tables = layout.tables.map(table => ({...table, ...at(table)}));
	const network = createNetwork(settings, layout, createKernel(new WebAssembly.Memory({initial: 1})), {
		embed: (f, table, row, to) => {
			const {scales, from, rows, columns} = tables[table] as (typeof tables)[number];
			for (let column = 0; column < columns; column++) {
				f[to + column] = (values[from + column * rows + row] as number) * (scales[column] as number);
			}
		},
	});
	const f = network.floats();
	const packed = new Set(multiplied(layout));
	for (const matrix of matricesOf(layout).slice(tables.length)) {
		const {scales, from} = at(matrix);
		const {offset, rows, columns} = matrix;
		const panels = packed.has(matrix) ? network.panels(matrix) : -1;
		let source = from;
		for (let column = 0; column < columns; column++) {
			const scale = scales[column] as number;
			// In panels of 8 columns as matrix-kernel.ts has them, or row by row.
			const first =
				panels < 0 ? network.parameters + offset + column : panels + (column >> 3) * rows * panelWidth + (column & 7);
			const step = panels < 0 ? columns : panelWidth;
			for (let row = 0; row < rows; row++) {
				f[first + row * step] = (values[source++] as number) * scale;
			}
		}
	}
	return network;
};

export type NetworkModel = {readonly network: Network; readonly header: NetworkHeader};

/**
 * The network in `bytes`: the length of the header (4 bytes, little-endian), the header as JSON, the parameters. It is not compressed, for
 * that makes it smaller by a twentieth only. Throws ModelError.
 */
export const readNetwork = (bytes: Uint8Array): NetworkModel => {
	try {
		const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		const length = raw.readUInt32LE(0);
		// What the file is supposed to be is checked with the next line; its own length guards the rest.
		const header = JSON.parse(raw.toString('utf8', 4, 4 + length)) as NetworkHeader;
		if (header.format !== 1 || header.kind !== 'network') {
			throw new RangeError('another kind of model');
		}
		return {network: networkOf(raw.subarray(4 + length), header.settings), header};
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new ModelError(`The language file “network” is damaged (${reason}). Install readout again.`);
	}
};
