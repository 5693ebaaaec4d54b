import {createKernel} from '../../../language/network/kernel.ts';
import {arcScores, type Masks, type Network, passOf} from '../../../language/network/network.ts';
import {layoutOf, type Matrix, type NetworkSettings, padded} from '../../../language/network/shape.ts';
import {randomFrom, shuffled} from '../../../quiz/random.ts';
import {createAdam} from './adam.ts';
import {addGradient, type Batch, type Losses} from './gradients.ts';
import {createNetwork, type OpenNetwork} from './open-network.ts';

/** A sentence to learn from; see Batch. `rare` is by token how seldom its word is: the chance of its row being hidden. */
export type Example = Omit<Batch, 'ends'> & {readonly size: number; readonly rare: Float32Array};

const tokensPerBatch = 700;
const peakRate = 2e-3;
/** Steps that even a tiny treebank is given. */
const fewest = 300;
const shares = {input: 0.2, layers: 0.33, heads: 0.33} as const;

const batchOf = (examples: readonly Example[], tables: number, random?: () => number): Batch => {
	const ends: number[] = [];
	let tokens = 0;
	for (const {size} of examples) {
		tokens += size;
		ends.push(tokens);
	}
	const batch = {
		indexes: new Int32Array(tokens * tables),
		ends,
		heads: new Int32Array(tokens),
		labels: new Int32Array(tokens),
		tags: new Int32Array(tokens),
		names: new Int32Array(tokens),
	};
	let at = 0;
	for (const {indexes, heads, labels, tags, names, size, rare} of examples) {
		batch.indexes.set(indexes, at * tables);
		batch.heads.set(heads, at);
		batch.labels.set(labels, at);
		batch.tags.set(tags, at);
		batch.names.set(names, at);
		for (let token = 0; random !== undefined && token < size; token++) {
			if (random() < (rare[token] as number)) {
				batch.indexes[(at + token) * tables] = 0;
			}
		}
		at += size;
	}
	return batch;
};

/** Masks of dropout: the same units for all of a sentence (Gal and Ghahramani 2016), but for the input, where it is each by itself. */
const masksOf = ({settings, layout, arena, floats}: Network, ends: readonly number[], random: () => number): Masks => {
	const rows = padded(ends.at(-1) ?? 0, 12);
	const {hidden, arc} = settings;
	const perSentence = (width: number, share: number): number => {
		const place = arena.take(rows * width);
		const f = floats();
		f.fill(0, place, place + rows * width);
		let from = 0;
		for (const to of ends) {
			const first = place + from * width;
			for (let at = 0; at < width; at++) {
				f[first + at] = random() < share ? 0 : 1 / (1 - share);
			}
			for (let token = from + 1; token < to; token++) {
				f.copyWithin(place + token * width, first, first + width);
			}
			from = to;
		}
		return place;
	};
	const width = layout.inputWidth;
	const input = arena.take(rows * width);
	const f = floats();
	for (let at = 0; at < rows * width; at++) {
		f[input + at] = random() < shares.input ? 0 : 1 / (1 - shares.input);
	}
	return {
		input,
		layers: layout.layers.map(() => perSentence(2 * hidden, shares.layers)),
		heads: perSentence(2 * arc, shares.heads),
	};
};

const initialise = (network: OpenNetwork, random: () => number): void => {
	const {layout, floats} = network;
	const f = floats();
	const fill = ({offset, rows, columns}: Matrix, reach: number): void => {
		for (let at = offset; at < offset + rows * columns; at++) {
			f[at] = (random() * 2 - 1) * reach;
		}
	};
	for (const table of layout.tables) {
		fill(table, 0.3);
	}
	for (const {weights} of layout.layers) {
		fill(weights, Math.sqrt(3 / weights.rows));
	}
	for (const matrix of [layout.heads, layout.labels]) {
		fill(matrix, Math.sqrt(3 / matrix.rows));
	}
	fill(layout.root, 0.2);
	fill(layout.labelRoot, 0.2);
	fill(layout.bilinear, 0.02);
};

const batchesOf = (examples: readonly Example[]): readonly (readonly Example[])[] => {
	const batches: Example[][] = [];
	let tokens = Number.POSITIVE_INFINITY;
	for (const example of examples) {
		if (tokens + example.size > tokensPerBatch) {
			batches.push([]);
			tokens = 0;
		}
		batches.at(-1)?.push(example);
		tokens += example.size;
	}
	return batches;
};

/** Shares in percent of right tags, heads (each the best for its token) and labels of names on sentences that were not learned from. */
export const scoreNetwork = (
	network: Network,
	examples: readonly Example[],
): {tag: number; arc: number; name: number} => {
	const {layout, settings} = network;
	const right = {tag: 0, arc: 0, name: 0};
	const all = {tag: 0, arc: 0, name: 0};
	for (const some of batchesOf(examples)) {
		network.arena.reset();
		const batch = batchOf(some, layout.tables.length);
		const pass = passOf(network, batch.indexes, batch.ends);
		const best = (at: number, count: number): number => {
			const f = network.floats();
			let most = 0;
			for (let each = 1; each < count; each++) {
				most = (f[at + each] as number) > (f[at + most] as number) ? each : most;
			}
			return most;
		};
		let from = 0;
		for (const to of batch.ends) {
			const {scores, columns} = arcScores(network, pass, from, to);
			for (let token = from; token < to; token++) {
				const row = pass.heads + token * layout.heads.columns;
				const gold = {tag: batch.tags[token], arc: batch.heads[token], name: batch.names[token]};
				const found = {
					tag: best(row + layout.parts.tags, settings.tags),
					arc: best(scores + (token - from) * columns, to - from + 1),
					name: best(row + layout.parts.names, settings.names),
				};
				for (const key of ['tag', 'arc', 'name'] as const) {
					// Of names what counts is where there are any.
					if ((gold[key] ?? -1) >= 0 && (key !== 'name' || gold.name !== 0 || found.name !== 0)) {
						all[key]++;
						right[key] += gold[key] === found[key] ? 1 : 0;
					}
				}
			}
			from = to;
		}
	}
	return {
		tag: (right.tag / all.tag) * 100,
		arc: (right.arc / all.arc) * 100,
		name: (right.name / all.name) * 100,
	};
};

/** Trains a network; its parameters are the first `layout.size` numbers of the memory of what is returned. */
export const trainNetwork = (
	settings: NetworkSettings,
	examples: readonly Example[],
	{
		epochs,
		seed,
		log,
		development,
	}: {epochs: number; seed: number; log: (line: string) => void; development: readonly Example[]},
): OpenNetwork => {
	const random = randomFrom(seed);
	const layout = layoutOf(settings);
	const kernel = createKernel(new WebAssembly.Memory({initial: 1024}), {fused: true});
	const network = createNetwork(settings, layout, kernel);
	initialise(network, random);
	network.floats().fill(0, network.spare, network.spare + layout.size);
	const step = createAdam(layout.size, layout.tables);
	const perEpoch = batchesOf(examples).length;
	const rounds = Math.max(epochs, Math.ceil(fewest / perEpoch));
	const total = perEpoch * rounds;
	const warmUp = Math.min(200, total / 10);
	let done = 0;
	for (let epoch = 0; epoch < rounds; epoch++) {
		const sums: Losses = {arc: 0, label: 0, tag: 0, name: 0};
		const batches = batchesOf(shuffled(examples, random));
		for (const some of batches) {
			network.arena.reset();
			const batch = batchOf(some, layout.tables.length, random);
			const masks = masksOf(network, batch.ends, random);
			const losses = addGradient(network, batch, masks);
			for (const key of ['arc', 'label', 'tag', 'name'] as const) {
				sums[key] += losses[key] / batches.length;
			}
			const share = done++ / total;
			const rate = peakRate * Math.min(1, done / warmUp) * Math.max(0.01, (1 + Math.cos(Math.PI * share)) / 2);
			step(network.floats(), network.spare, batch.indexes, rate, 5);
		}
		const {tag, arc, name} = scoreNetwork(network, development);
		log(
			`network epoch ${epoch + 1}/${rounds}: losses ${sums.arc.toFixed(3)} arcs, ${sums.label.toFixed(3)} labels, ${sums.tag.toFixed(3)} tags, ${sums.name.toFixed(3)} names; dev ${arc.toFixed(2)} % heads, ${tag.toFixed(2)} % tags, ${name.toFixed(2)} % labels of names`,
		);
	}
	return network;
};
