/** A table of embeddings: every token has an index into it, and gets the row there as part of its input. */
export type Table = {readonly name: string; readonly rows: number; readonly width: number};

/** Sizes of the network. All widths are multiples of 8, the width of a panel of matrix-kernel.ts. */
export type NetworkSettings = {
	readonly tables: readonly Table[];
	/** Units of one direction of a layer. */
	readonly hidden: number;
	readonly layers: number;
	/** Width of the vectors that arcs are scored with, and of the hidden layer for their labels. */
	readonly arc: number;
	readonly label: number;
	/** Numbers of tags, of labels of arcs, and of labels of names. */
	readonly tags: number;
	readonly labels: number;
	readonly names: number;
};

/** A matrix of parameters, row by row from `offset` of all parameters. */
export type Matrix = {readonly offset: number; readonly rows: number; readonly columns: number};

/** A recurrent layer: input → candidate, forget and reset gate (and, in the first layer, the highway) of each direction. */
export type LayerMatrices = {
	readonly input: number;
	/** Blocks of `hidden` columns for one direction: 3, or 4 with the highway. */
	readonly blocks: number;
	readonly weights: Matrix;
	/** For each direction: forget, reset. */
	readonly bias: Matrix;
	readonly peephole: Matrix;
};

export type NetworkLayout = {
	readonly tables: readonly Matrix[];
	readonly layers: readonly LayerMatrices[];
	/** Output of the last layer → all that is read off it; where each part begins is in `parts`. */
	readonly heads: Matrix;
	readonly headsBias: Matrix;
	readonly parts: Readonly<Record<'dependent' | 'head' | 'labelDependent' | 'labelHead' | 'tags' | 'names', number>>;
	readonly bilinear: Matrix;
	/** The root as a head: for arcs, and for their labels. */
	readonly root: Matrix;
	readonly labelRoot: Matrix;
	readonly labels: Matrix;
	readonly labelsBias: Matrix;
	readonly size: number;
	readonly inputWidth: number;
};

/** The next multiple of `step`. */
export const padded = (value: number, step: number): number => Math.ceil(value / step) * step;

/** Where every parameter of a network of these sizes stands. */
export const layoutOf = ({tables, hidden, layers, arc, label, tags, labels, names}: NetworkSettings): NetworkLayout => {
	let size = 0;
	const matrix = (rows: number, columns: number): Matrix => {
		const made = {offset: size, rows, columns};
		size += rows * columns;
		return made;
	};
	const tableMatrices = tables.map(({rows, width}) => matrix(rows, width));
	const inputWidth = tables.reduce((sum, {width}) => sum + width, 0);
	const layerMatrices = Array.from({length: layers}, (_, index): LayerMatrices => {
		const input = index === 0 ? inputWidth : 2 * hidden;
		const blocks = index === 0 ? 4 : 3;
		return {
			input,
			blocks,
			weights: matrix(input, 2 * blocks * hidden),
			bias: matrix(2, 2 * hidden),
			peephole: matrix(2, 2 * hidden),
		};
	});
	const parts = {
		dependent: 0,
		head: arc,
		labelDependent: 2 * arc,
		labelHead: 2 * arc + label,
		tags: 2 * arc + 2 * label,
		names: 2 * arc + 2 * label + padded(tags, 8),
	};
	const columns = parts.names + padded(names, 8);
	const heads = matrix(2 * hidden, columns);
	const headsBias = matrix(1, columns);
	const [bilinear, root, labelRoot] = [matrix(arc, arc), matrix(1, arc), matrix(1, label)];
	const [labelMatrix, labelsBias] = [matrix(label, padded(labels, 8)), matrix(1, padded(labels, 8))];
	return {
		tables: tableMatrices,
		layers: layerMatrices,
		heads,
		headsBias,
		parts,
		bilinear,
		root,
		labelRoot,
		labels: labelMatrix,
		labelsBias,
		size,
		inputWidth,
	};
};
