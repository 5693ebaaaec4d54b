import type {Arena} from './arena.ts';
import type {Kernel} from './kernel.ts';
import {tileRows} from './matrix-kernel.ts';
import {type Matrix, type NetworkLayout, type NetworkSettings, padded} from './shape.ts';

/*
 * One network reads a text for everything at once: embeddings of the tokens go through layers that read every sentence in both
 * directions, and from the last one are read the tag of every token, the label of its name, and how well every other token would do as
 * its head (Dozat and Manning 2017), with the label of that arc.
 */

/** Masks of dropout by layer of what they thin: 0, or 1 / (1 - share). They have the shape of it. */
export type Masks = {readonly input: number; readonly layers: readonly number[]; readonly heads: number};

export type Network = {
	readonly settings: NetworkSettings;
	readonly layout: NetworkLayout;
	readonly kernel: Kernel;
	readonly arena: Arena;
	/** Those of the arena. */
	readonly floats: () => Float32Array;
	/** Whether the parameters stay as they are: nothing is then kept that only the training looks back at. */
	readonly fixed: boolean;
	/** Place of the numbers of a matrix of parameters that is not multiplied with, such as a bias. */
	readonly place: (matrix: Matrix) => number;
	/** C (`rows` rows) += A · a matrix of parameters; places of A and C. */
	readonly multiply: (a: number, rows: number, matrix: Matrix, c: number) => void;
	/** Writes a row of a table of embeddings at `to`. */
	readonly embed: (table: number, row: number, to: number) => void;
};

/** What was computed on the way, as places in the memory. */
export type Pass = {
	readonly tokens: number;
	/** Tokens rounded up: the rows after the last token are zero. */
	readonly rows: number;
	readonly input: number;
	readonly layers: readonly {
		/** The input as the layer multiplied it, thinned. */
		readonly thinned: number;
		readonly input: number;
		readonly products: number;
		readonly cells: number;
		readonly forgets: number;
		readonly resets: number;
		readonly output: number;
	}[];
	readonly thinned: number;
	readonly heads: number;
	/** The tokens as dependents, `arc` numbers each, and these times the bilinear matrix. */
	readonly dependents: number;
	readonly bilinear: number;
};

/** Matrix · matrix into fresh memory that begins as `bias`, a row, or as zero. */
export const product = (
	{arena, floats, place, multiply}: Network,
	a: number,
	rows: number,
	matrix: Matrix,
	bias?: Matrix,
): number => {
	const {columns} = matrix;
	const c = arena.take(rows * columns);
	const f = floats();
	if (bias === undefined) {
		f.fill(0, c, c + rows * columns);
	} else {
		const from = place(bias);
		for (let row = 0; row < rows; row++) {
			f.copyWithin(c + row * columns, from, from + columns);
		}
	}
	multiply(a, rows, matrix, c);
	return c;
};

const masked = ({arena, floats}: Network, source: number, mask: number | undefined, size: number): number => {
	if (mask === undefined) {
		return source;
	}
	const place = arena.take(size);
	const f = floats();
	for (let at = 0; at < size; at++) {
		f[place + at] = (f[source + at] as number) * (f[mask + at] as number);
	}
	return place;
};

/**
 * Reads `sentences`, given as the places of their ends, whose tokens have `indexes` into the tables, token by token. Everything that it
 * computes stays in the arena.
 */
export const passOf = (network: Network, indexes: Int32Array, ends: readonly number[], masks?: Masks): Pass => {
	const {settings, layout, arena, floats, place, embed, kernel} = network;
	const {hidden, arc} = settings;
	const tokens = ends.at(-1) ?? 0;
	// In training rows become the inner dimension, of which four are worked on at once.
	const rows = padded(tokens, network.fixed ? tileRows : tileRows * 2);
	const {inputWidth} = layout;
	const raw = arena.take(rows * inputWidth);
	let f = floats();
	f.fill(0, raw, raw + rows * inputWidth);
	for (let token = 0; token < tokens; token++) {
		let at = raw + token * inputWidth;
		for (let table = 0; table < layout.tables.length; table++) {
			embed(table, indexes[token * layout.tables.length + table] as number, at);
			at += (layout.tables[table] as Matrix).columns;
		}
	}
	const zeros = arena.take(hidden);
	floats().fill(0, zeros, zeros + hidden);
	let input = raw;
	const layers: Pass['layers'][number][] = [];
	let gates: readonly number[] = [];
	for (const [index, {blocks, weights, bias, peephole, input: width}] of layout.layers.entries()) {
		const thinned = masked(network, input, index === 0 ? masks?.input : masks?.layers[index - 1], rows * width);
		const products = product(network, thinned, rows, weights);
		const size = rows * 2 * hidden;
		// What only the training looks back at is kept for every layer there alone.
		if (gates.length === 0 || !network.fixed) {
			gates = [arena.take(size), arena.take(size), arena.take(size)];
		}
		const [cells = 0, forgets = 0, resets = 0] = gates;
		const output = arena.take(size);
		f = floats();
		f.fill(0, output, output + size);
		const places = {
			products,
			blocks,
			input,
			bias: place(bias),
			peephole: place(peephole),
			zeros,
			cells,
			forgets,
			resets,
			output,
		};
		let from = 0;
		for (const end of ends) {
			kernel.recur(places, hidden, from, end);
			from = end;
		}
		layers.push({thinned, input, products, cells, forgets, resets, output});
		input = output;
	}
	const thinned = masked(network, input, masks?.layers.at(-1), rows * 2 * hidden);
	const heads = product(network, thinned, rows, layout.heads, layout.headsBias);
	f = floats();
	const {columns} = layout.heads;
	kernel.rectify(heads, columns, rows, 2 * arc);
	for (let row = 0; row < rows; row++) {
		for (let at = 0; masks !== undefined && at < 2 * arc; at++) {
			const cell = heads + row * columns + at;
			f[cell] = (f[cell] as number) * (f[masks.heads + row * 2 * arc + at] as number);
		}
		// A constant 1: what makes a token a good head whatever the dependent is.
		f[heads + row * columns] = 1;
	}
	const dependents = arena.take(rows * arc);
	f = floats();
	for (let row = 0; row < rows; row++) {
		f.copyWithin(dependents + row * arc, heads + row * columns, heads + row * columns + arc);
	}
	const bilinear = product(network, dependents, rows, layout.bilinear);
	return {tokens, rows, input: raw, layers, thinned, heads, dependents, bilinear};
};

/** Scores of every token and of the root (the last column that counts) as heads of every token of a sentence. */
export type ArcScores = {
	/** Place of the scores: `columns` for each token. */
	readonly scores: number;
	readonly columns: number;
	/** The candidates for heads, `columns` rows of `arc` numbers. */
	readonly candidates: number;
};

export const arcScores = (network: Network, {heads, bilinear}: Pass, from: number, to: number): ArcScores => {
	const {settings, layout, arena, floats, place, kernel} = network;
	const {arc} = settings;
	const size = to - from;
	const columns = padded(size + 1, 8);
	const rows = padded(size, 4);
	const candidates = arena.take(columns * arc);
	const panels = arena.take(columns * arc);
	const scores = arena.take(rows * columns);
	const f = floats();
	for (let row = 0; row < size; row++) {
		const start = heads + (from + row) * layout.heads.columns + layout.parts.head;
		f.copyWithin(candidates + row * arc, start, start + arc);
	}
	const root = place(layout.root);
	f.copyWithin(candidates + size * arc, root, root + arc);
	f.fill(0, candidates + (size + 1) * arc, candidates + columns * arc);
	kernel.packTransposed(candidates, panels, arc, columns);
	f.fill(0, scores, scores + rows * columns);
	kernel.multiply(bilinear + from * arc, panels, scores, size, arc, columns);
	return {scores, columns, candidates};
};

/** Writes the hidden layer for the label of one arc; `head` is a token of the pass, -1 for the root. */
export const labelHidden = (
	{settings, layout, place, kernel}: Network,
	{heads}: Pass,
	dependent: number,
	head: number,
	out: number,
): void => {
	const {columns} = layout.heads;
	const own = heads + dependent * columns + layout.parts.labelDependent;
	const other = head < 0 ? place(layout.labelRoot) : heads + head * columns + layout.parts.labelHead;
	kernel.rectifySum(own, other, out, settings.label);
};

/** Matrices that are multiplied with. */
export const multiplied = ({layers, heads, bilinear, labels}: NetworkLayout): readonly Matrix[] => [
	...layers.map(({weights}) => weights),
	heads,
	bilinear,
	labels,
];
