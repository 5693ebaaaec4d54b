import {type Kernel, packPanels, packTransposed, tileRows} from './matrix-kernel.ts';
import {recur} from './recurrence.ts';
import {type Matrix, type NetworkLayout, type NetworkSettings, padded} from './shape.ts';

/*
 * One network reads a text for everything at once: embeddings of the tokens go through layers that read every sentence in both
 * directions, and from the last one are read the tag of every token, the label of its name, and how well every other token would do as
 * its head (Dozat and Manning 2017), with the label of that arc.
 */

/** Bytes that the memory grows by at least: what a few hundred tokens take. */
const atOnce = 4 * 2 ** 20;

/** Memory that is handed out from `start` on and given back as a whole. Sizes and places are in numbers of 4 bytes. */
export type Arena = {readonly take: (size: number) => number; readonly reset: () => void};

export const createArena = (memory: WebAssembly.Memory, start: number, grown: () => void): Arena => {
	let at = start;
	return {
		take: size => {
			const place = at;
			at += padded(size, 4);
			const missing = at * 4 - memory.buffer.byteLength;
			if (missing > 0) {
				// By much at once: every time it grows, all code that has seen the old memory is compiled anew.
				memory.grow(Math.ceil((missing + atOnce) / 65_536));
				grown();
			}
			return place;
		},
		reset: () => {
			at = start;
		},
	};
};

/** Masks of dropout by layer of what they thin: 0, or 1 / (1 - share). They have the shape of it. */
export type Masks = {readonly input: number; readonly layers: readonly number[]; readonly heads: number};

export type Network = {
	readonly settings: NetworkSettings;
	readonly layout: NetworkLayout;
	readonly kernel: Kernel;
	readonly arena: Arena;
	/** All of the memory, as numbers; the parameters begin at `parameters`. Ask anew after something was taken from the arena. */
	readonly floats: () => Float32Array;
	readonly parameters: number;
	/** Whether they stay as they are: nothing is then kept that only the training looks back at. */
	readonly fixed: boolean;
	/** Place of the numbers that were spared for the training. */
	readonly spare: number;
	/** Place of the panels of a matrix of parameters. */
	readonly panels: (matrix: Matrix) => number;
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
	{kernel, arena, floats, parameters, panels}: Network,
	a: number,
	rows: number,
	matrix: Matrix,
	bias?: Matrix,
): number => {
	const {columns, rows: inner} = matrix;
	const b = panels(matrix);
	const c = arena.take(rows * columns);
	const f = floats();
	if (bias === undefined) {
		f.fill(0, c, c + rows * columns);
	} else {
		for (let row = 0; row < rows; row++) {
			f.copyWithin(c + row * columns, parameters + bias.offset, parameters + bias.offset + columns);
		}
	}
	kernel.multiply(a * 4, b * 4, c * 4, rows, inner, columns);
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

/** Slope of the rectifiers below zero. */
export const leak = 0.1;

/**
 * Reads `sentences`, given as the places of their ends, whose tokens have `indexes` into the tables, token by token. Everything that it
 * computes stays in the arena.
 */
export const passOf = (network: Network, indexes: Int32Array, ends: readonly number[], masks?: Masks): Pass => {
	const {settings, layout, arena, floats, parameters, embed} = network;
	const {hidden, arc} = settings;
	const tokens = ends.at(-1) ?? 0;
	const rows = padded(tokens, tileRows * 2);
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
			bias: parameters + bias.offset,
			peephole: parameters + peephole.offset,
			cells,
			forgets,
			resets,
			output,
		};
		let from = 0;
		for (const end of ends) {
			recur(f, places, hidden, from, end);
			from = end;
		}
		layers.push({thinned, input, products, cells, forgets, resets, output});
		input = output;
	}
	const thinned = masked(network, input, masks?.layers.at(-1), rows * 2 * hidden);
	const heads = product(network, thinned, rows, layout.heads, layout.headsBias);
	f = floats();
	const {columns} = layout.heads;
	const rectified = 2 * arc;
	for (let row = 0; row < rows; row++) {
		for (let at = heads + row * columns, end = at + rectified; at < end; at++) {
			const value = f[at] as number;
			f[at] =
				(value < 0 ? value * leak : value) *
				(masks === undefined ? 1 : (f[masks.heads + row * rectified + at - end + rectified] as number));
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
	const {settings, layout, arena, floats, parameters, kernel} = network;
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
	const root = parameters + layout.root.offset;
	f.copyWithin(candidates + size * arc, root, root + arc);
	f.fill(0, candidates + (size + 1) * arc, candidates + columns * arc);
	packTransposed(f, candidates, f, panels, arc, columns);
	f.fill(0, scores, scores + rows * columns);
	kernel.multiply((bilinear + from * arc) * 4, panels * 4, scores * 4, size, arc, columns);
	return {scores, columns, candidates};
};

/** Writes the hidden layer for the label of one arc; `head` is a token of the pass, -1 for the root. */
export const labelHidden = (
	{settings, layout, floats, parameters}: Network,
	{heads}: Pass,
	dependent: number,
	head: number,
	out: number,
): void => {
	const f = floats();
	const {columns} = layout.heads;
	const own = heads + dependent * columns + layout.parts.labelDependent;
	const other = head < 0 ? parameters + layout.labelRoot.offset : heads + head * columns + layout.parts.labelHead;
	for (let at = 0; at < settings.label; at++) {
		const value = (f[own + at] as number) + (f[other + at] as number);
		f[out + at] = value < 0 ? value * leak : value;
	}
};

/** Matrices that are multiplied with, whose panels have a place of their own. */
export const multiplied = ({layers, heads, bilinear, labels}: NetworkLayout): readonly Matrix[] => [
	...layers.map(({weights}) => weights),
	heads,
	bilinear,
	labels,
];

/**
 * A network whose parameters stand at the beginning of the kernel's memory. In training they change and are packed at every use, and as
 * many numbers are spared. A `fixed` one has its panels and embeddings from elsewhere: `embed` writes a row of a table.
 */
export const createNetwork = (
	settings: NetworkSettings,
	layout: NetworkLayout,
	kernel: Kernel,
	fixed?: {readonly embed: (f: Float32Array, table: number, row: number, to: number) => void},
): Network => {
	const {memory} = kernel;
	let view = new Float32Array(memory.buffer);
	const refresh = (): void => {
		view = new Float32Array(memory.buffer);
	};
	const parameters = 0;
	const spare = padded(layout.size, 4);
	let start = spare + (fixed === undefined ? spare : 0);
	const places = new Map<Matrix, number>();
	for (const matrix of multiplied(layout)) {
		places.set(matrix, start);
		start += padded(matrix.rows * matrix.columns, 4);
	}
	const missing = start * 4 + atOnce - memory.buffer.byteLength;
	if (missing > 0) {
		memory.grow(Math.ceil(missing / 65_536));
		refresh();
	}
	return {
		settings,
		layout,
		kernel,
		arena: createArena(memory, start, refresh),
		floats: () => view,
		parameters,
		fixed: fixed !== undefined,
		spare,
		panels: matrix => {
			const place = places.get(matrix) as number;
			if (fixed === undefined) {
				packPanels(view, parameters + matrix.offset, view, place, matrix.rows, matrix.columns);
			}
			return place;
		},
		embed: (table, row, to) => {
			if (fixed !== undefined) {
				fixed.embed(view, table, row, to);
				return;
			}
			const {offset, columns} = layout.tables[table] as Matrix;
			const from = parameters + offset + row * columns;
			view.copyWithin(to, from, from + columns);
		},
	};
};
