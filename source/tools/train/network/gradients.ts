import {packPanels} from '../../../language/network/matrix-kernel.ts';
import {arcScores, labelHidden, type Masks, type Pass, passOf, product} from '../../../language/network/network.ts';
import {leak} from '../../../language/network/rectifier.ts';
import type {LayerMatrices, Matrix} from '../../../language/network/shape.ts';
import type {OpenNetwork} from './open-network.ts';

/** Sentences to learn from, one after the other. What is not known of a token is -1; the root is the sentence's size. */
export type Batch = {
	readonly indexes: Int32Array;
	readonly ends: readonly number[];
	/** Within the sentence. */
	readonly heads: Int32Array;
	readonly labels: Int32Array;
	readonly tags: Int32Array;
	readonly names: Int32Array;
};

/** Mean losses, and shares that were right. */
export type Losses = {arc: number; label: number; tag: number; name: number};

const lossWeights = {arc: 1, label: 1, tag: 0.5, name: 1} as const;

/** Adds the gradient of X · W to that of W, and gives that of X. */
const throughProduct = (
	{kernel, arena, floats, parameters, spare}: OpenNetwork,
	x: number,
	rows: number,
	dy: number,
	matrix: Matrix,
): number => {
	const {rows: inner, columns, offset} = matrix;
	const [transposed, panels, back, dx] = [
		arena.take(inner * rows),
		arena.take(rows * columns),
		arena.take(inner * columns),
		arena.take(rows * inner),
	];
	const f = floats();
	for (let row = 0; row < rows; row++) {
		for (let at = 0; at < inner; at++) {
			f[transposed + at * rows + row] = f[x + row * inner + at] as number;
		}
	}
	packPanels(f, dy, f, panels, rows, columns);
	kernel.multiply(transposed, panels, spare + offset, inner, rows, columns);
	kernel.packTransposed(parameters + offset, back, columns, inner);
	f.fill(0, dx, dx + rows * inner);
	kernel.multiply(dy, back, dx, rows, columns, inner);
	return dx;
};

const addColumns = (f: Float32Array, source: number, rows: number, columns: number, to: number): void => {
	for (let row = 0; row < rows; row++) {
		for (let at = 0; at < columns; at++) {
			f[to + at] = (f[to + at] as number) + (f[source + row * columns + at] as number);
		}
	}
};

/** The gradient of a cross entropy in place of the scores; returns the loss. */
const crossEntropy = (
	f: Float32Array,
	at: number,
	count: number,
	gold: number,
	out: number,
	weight: number,
): number => {
	let most = Number.NEGATIVE_INFINITY;
	for (let each = 0; each < count; each++) {
		most = Math.max(most, f[at + each] as number);
	}
	let sum = 0;
	for (let each = 0; each < count; each++) {
		sum += Math.exp((f[at + each] as number) - most);
	}
	const own = (f[at + gold] as number) - most;
	for (let each = 0; each < count; each++) {
		f[out + each] = (Math.exp((f[at + each] as number) - most) / sum - (each === gold ? 1 : 0)) * weight;
	}
	return Math.log(sum) - own;
};

const throughRecurrence = (
	f: Float32Array,
	layer: Pass['layers'][number],
	{blocks, bias, peephole}: LayerMatrices,
	places: {
		readonly parameters: number;
		readonly gradients: number;
		readonly dOut: number;
		readonly dProducts: number;
		readonly dInput: number;
	},
	units: number,
	from: number,
	to: number,
): void => {
	const {products, input, cells, forgets, resets} = layer;
	const {parameters, gradients, dOut, dProducts, dInput} = places;
	const row = 2 * blocks * units;
	for (let direction = 0; direction < 2; direction++) {
		const step = direction === 0 ? 1 : -1;
		const last = direction === 0 ? to - 1 : from;
		for (let unit = 0; unit < units; unit++) {
			const own = direction * 2 * units + unit;
			const forgetPeep = f[parameters + peephole.offset + own] as number;
			const resetPeep = f[parameters + peephole.offset + own + units] as number;
			let [dCell, dForgetBias, dResetBias, dForgetPeep, dResetPeep] = [0, 0, 0, 0, 0];
			for (let token = last; token >= from && token < to; token -= step) {
				const base = token * row + direction * blocks * units + unit;
				const place = token * 2 * units + direction * units + unit;
				const before = token - step;
				const previous =
					before >= from && before < to ? (f[cells + before * 2 * units + direction * units + unit] as number) : 0;
				const cell = f[cells + place] as number;
				const forget = f[forgets + place] as number;
				const reset = f[resets + place] as number;
				const candidate = f[products + base] as number;
				const highway = (blocks === 4 ? f[products + base + 3 * units] : f[input + place]) as number;
				const d = f[dOut + place] as number;
				const dHighway = d * (1 - reset);
				if (blocks === 4) {
					f[dProducts + base + 3 * units] = dHighway;
				} else {
					f[dInput + place] = dHighway;
				}
				const dReset = d * (cell - highway) * reset * (1 - reset);
				dCell += d * reset;
				const dForget = dCell * (previous - candidate) * forget * (1 - forget);
				f[dProducts + base] = dCell * (1 - forget);
				f[dProducts + base + units] = dForget;
				f[dProducts + base + 2 * units] = dReset;
				dForgetBias += dForget;
				dResetBias += dReset;
				dForgetPeep += dForget * previous;
				dResetPeep += dReset * previous;
				dCell = dCell * forget + dForget * forgetPeep + dReset * resetPeep;
			}
			const b = gradients + bias.offset + own;
			const p = gradients + peephole.offset + own;
			f[b] = (f[b] as number) + dForgetBias;
			f[b + units] = (f[b + units] as number) + dResetBias;
			f[p] = (f[p] as number) + dForgetPeep;
			f[p + units] = (f[p + units] as number) + dResetPeep;
		}
	}
};

const times = (f: Float32Array, place: number, mask: number | undefined, size: number): void => {
	for (let at = 0; mask !== undefined && at < size; at++) {
		f[place + at] = (f[place + at] as number) * (f[mask + at] as number);
	}
};

/** Loss and gradient for arcs: the gradient of the dependents times the bilinear matrix is given, that of the candidates added to `dHeads`. */
const throughArcs = (
	network: OpenNetwork,
	pass: Pass,
	batch: Batch,
	dHeads: number,
	weight: number,
	losses: Losses,
): number => {
	const {settings, layout, arena, kernel, spare} = network;
	const {arc} = settings;
	const dBilinear = arena.take(pass.rows * arc);
	network.floats().fill(0, dBilinear, dBilinear + pass.rows * arc);
	let from = 0;
	for (const to of batch.ends) {
		const size = to - from;
		if ((batch.heads[from] as number) < 0) {
			from = to;
			continue;
		}
		const {scores, columns, candidates} = arcScores(network, pass, from, to);
		const rows = Math.ceil(size / 4) * 4;
		const [dScores, panels, transposed, dependents, dCandidates] = [
			arena.take(rows * columns),
			arena.take(columns * arc),
			arena.take(columns * rows),
			arena.take(rows * arc),
			arena.take(columns * arc),
		];
		const f = network.floats();
		f.fill(0, dScores, dScores + rows * columns);
		f.fill(0, dCandidates, dCandidates + columns * arc);
		for (let token = 0; token < size; token++) {
			losses.arc += crossEntropy(
				f,
				scores + token * columns,
				size + 1,
				batch.heads[from + token] as number,
				dScores + token * columns,
				weight,
			);
		}
		packPanels(f, candidates, f, panels, columns, arc);
		kernel.multiply(dScores, panels, dBilinear + from * arc, size, columns, arc);
		for (let row = 0; row < rows; row++) {
			for (let at = 0; at < columns; at++) {
				f[transposed + at * rows + row] = f[dScores + row * columns + at] as number;
			}
		}
		f.fill(0, dependents, dependents + rows * arc);
		f.copyWithin(dependents, pass.bilinear + from * arc, pass.bilinear + to * arc);
		packPanels(f, dependents, f, panels, rows, arc);
		kernel.multiply(transposed, panels, dCandidates, columns, rows, arc);
		for (let row = 0; row <= size; row++) {
			const target =
				row === size ? spare + layout.root.offset : dHeads + (from + row) * layout.heads.columns + layout.parts.head;
			for (let at = 0; at < arc; at++) {
				f[target + at] = (f[target + at] as number) + (f[dCandidates + row * arc + at] as number);
			}
		}
		from = to;
	}
	return dBilinear;
};

/** Loss and gradient for the labels of the gold arcs. */
const throughLabels = (
	network: OpenNetwork,
	pass: Pass,
	batch: Batch,
	dHeads: number,
	weight: number,
	losses: Losses,
): void => {
	const {settings, layout, arena, spare} = network;
	const {label} = settings;
	const {rows} = pass;
	const hidden = arena.take(rows * label);
	network.floats().fill(0, hidden, hidden + rows * label);
	const headOf = new Int32Array(pass.tokens).fill(-2);
	let from = 0;
	for (const to of batch.ends) {
		for (let token = from; token < to; token++) {
			const head = batch.heads[token] as number;
			if (head >= 0) {
				headOf[token] = head === to - from ? -1 : from + head;
				labelHidden(network, pass, token, headOf[token] as number, hidden + token * label);
			}
		}
		from = to;
	}
	const logits = product(network, hidden, rows, layout.labels, layout.labelsBias);
	const {columns} = layout.labels;
	const dLogits = arena.take(rows * columns);
	let f = network.floats();
	f.fill(0, dLogits, dLogits + rows * columns);
	for (let token = 0; token < pass.tokens; token++) {
		if ((headOf[token] as number) > -2) {
			losses.label += crossEntropy(
				f,
				logits + token * columns,
				settings.labels,
				batch.labels[token] as number,
				dLogits + token * columns,
				weight,
			);
		}
	}
	addColumns(f, dLogits, rows, columns, spare + layout.labelsBias.offset);
	const dHidden = throughProduct(network, hidden, rows, dLogits, layout.labels);
	f = network.floats();
	for (let token = 0; token < pass.tokens; token++) {
		const head = headOf[token] as number;
		if (head < -1) {
			continue;
		}
		const own = dHeads + token * layout.heads.columns + layout.parts.labelDependent;
		const other =
			head < 0 ? spare + layout.labelRoot.offset : dHeads + head * layout.heads.columns + layout.parts.labelHead;
		for (let at = 0; at < label; at++) {
			const d =
				(f[dHidden + token * label + at] as number) * ((f[hidden + token * label + at] as number) < 0 ? leak : 1);
			f[own + at] = (f[own + at] as number) + d;
			f[other + at] = (f[other + at] as number) + d;
		}
	}
};

/** Adds the gradient of the mean loss of a batch to the spared numbers, which have the layout of the parameters. */
export const addGradient = (network: OpenNetwork, batch: Batch, masks: Masks | undefined): Losses => {
	const {settings, layout, arena, parameters, spare} = network;
	const {hidden, arc} = settings;
	const pass = passOf(network, batch.indexes, batch.ends, masks);
	const {tokens, rows} = pass;
	const {columns} = layout.heads;
	const losses: Losses = {arc: 0, label: 0, tag: 0, name: 0};
	const dHeads = arena.take(rows * columns);
	let f = network.floats();
	f.fill(0, dHeads, dHeads + rows * columns);
	for (let token = 0; token < tokens; token++) {
		const row = token * columns;
		const [tag, name] = [batch.tags[token] as number, batch.names[token] as number];
		if (tag >= 0) {
			const at = row + layout.parts.tags;
			losses.tag += crossEntropy(f, pass.heads + at, settings.tags, tag, dHeads + at, lossWeights.tag / tokens);
		}
		if (name >= 0) {
			const at = row + layout.parts.names;
			losses.name += crossEntropy(f, pass.heads + at, settings.names, name, dHeads + at, lossWeights.name / tokens);
		}
	}
	throughLabels(network, pass, batch, dHeads, lossWeights.label / tokens, losses);
	const dBilinear = throughArcs(network, pass, batch, dHeads, lossWeights.arc / tokens, losses);
	const dDependents = throughProduct(network, pass.dependents, rows, dBilinear, layout.bilinear);
	f = network.floats();
	for (let token = 0; token < tokens; token++) {
		const row = dHeads + token * columns;
		for (let at = 0; at < arc; at++) {
			f[row + at] = f[dDependents + token * arc + at] as number;
		}
		for (let at = 0; at < 2 * arc; at++) {
			const out = f[pass.heads + token * columns + at] as number;
			f[row + at] =
				(f[row + at] as number) *
				(out < 0 ? leak : 1) *
				(masks === undefined ? 1 : (f[masks.heads + token * 2 * arc + at] as number));
		}
		// The constant.
		f[row] = 0;
	}
	addColumns(f, dHeads, rows, columns, spare + layout.headsBias.offset);
	let dOut = throughProduct(network, pass.thinned, rows, dHeads, layout.heads);
	f = network.floats();
	times(f, dOut, masks?.layers.at(-1), rows * 2 * hidden);
	for (let index = layout.layers.length - 1; index >= 0; index--) {
		const layer = pass.layers[index] as Pass['layers'][number];
		const matrices = layout.layers[index] as LayerMatrices;
		const {blocks, weights, input: width} = matrices;
		const dProducts = arena.take(rows * 2 * blocks * hidden);
		const dInput = arena.take(rows * width);
		f = network.floats();
		f.fill(0, dProducts, dProducts + rows * 2 * blocks * hidden);
		f.fill(0, dInput, dInput + rows * width);
		let from = 0;
		for (const to of batch.ends) {
			throughRecurrence(f, layer, matrices, {parameters, gradients: spare, dOut, dProducts, dInput}, hidden, from, to);
			from = to;
		}
		const dThinned = throughProduct(network, layer.thinned, rows, dProducts, weights);
		f = network.floats();
		times(f, dThinned, index === 0 ? masks?.input : masks?.layers[index - 1], rows * width);
		for (let at = 0; at < rows * width; at++) {
			f[dThinned + at] = (f[dThinned + at] as number) + (f[dInput + at] as number);
		}
		dOut = dThinned;
	}
	const {tables, inputWidth} = layout;
	for (let token = 0; token < tokens; token++) {
		let at = dOut + token * inputWidth;
		for (const [table, {offset, columns: width}] of tables.entries()) {
			const to = spare + offset + (batch.indexes[token * tables.length + table] as number) * width;
			for (let cell = 0; cell < width; cell++) {
				f[to + cell] = (f[to + cell] as number) + (f[at + cell] as number);
			}
			at += width;
		}
	}
	return {arc: losses.arc / tokens, label: losses.label / tokens, tag: losses.tag / tokens, name: losses.name / tokens};
};
