import {arcScores, labelHidden, type Network, type Pass, passOf, product} from './network.ts';
import {padded} from './shape.ts';

/** What the network says of one sentence, row by row: logarithms of probabilities, but for the tags. */
export type NetworkReading = {
	/** `tags` of the settings for each token: scores, of which the largest is the best. */
	readonly tags: Float32Array;
	/** `names` of the settings for each token. */
	readonly names: Float32Array;
	/** For each token all tokens as its head, and last the root. */
	readonly arcs: Float32Array;
	/** `labels` of the settings for each token, given the heads of all (-1 for the root). To be called before the next sentence is read. */
	readonly labels: (heads: Int32Array) => Float32Array;
};

/** Tokens that are read in one go: what bounds the memory. */
const chunk = 128;

const logSoftmax = (f: Float32Array, from: number, count: number, out: Float32Array, to: number): void => {
	let most = Number.NEGATIVE_INFINITY;
	for (let each = 0; each < count; each++) {
		most = Math.max(most, f[from + each] as number);
	}
	let sum = 0;
	for (let each = 0; each < count; each++) {
		sum += Math.exp((f[from + each] as number) - most);
	}
	const all = most + Math.log(sum);
	for (let each = 0; each < count; each++) {
		out[to + each] = (f[from + each] as number) - all;
	}
};

const readingOf = (network: Network, pass: Pass, from: number, to: number): NetworkReading => {
	const {settings, layout, arena} = network;
	const size = to - from;
	const tags = new Float32Array(size * settings.tags);
	const names = new Float32Array(size * settings.names);
	const arcs = new Float32Array(size * (size + 1));
	const {scores, columns} = arcScores(network, pass, from, to);
	const f = network.floats();
	for (let token = 0; token < size; token++) {
		const row = pass.heads + (from + token) * layout.heads.columns;
		const first = row + layout.parts.tags;
		tags.set(f.subarray(first, first + settings.tags), token * settings.tags);
		logSoftmax(f, row + layout.parts.names, settings.names, names, token * settings.names);
		logSoftmax(f, scores + token * columns, size + 1, arcs, token * (size + 1));
	}
	return {
		tags,
		names,
		arcs,
		labels: heads => {
			const rows = padded(size, 6);
			const hidden = arena.take(rows * settings.label);
			network.floats().fill(0, hidden, hidden + rows * settings.label);
			for (let token = 0; token < size; token++) {
				const head = heads[token] as number;
				labelHidden(network, pass, from + token, head < 0 ? -1 : from + head, hidden + token * settings.label);
			}
			const logits = product(network, hidden, rows, layout.labels, layout.labelsBias);
			const labels = new Float32Array(size * settings.labels);
			const view = network.floats();
			for (let token = 0; token < size; token++) {
				logSoftmax(view, logits + token * layout.labels.columns, settings.labels, labels, token * settings.labels);
			}
			return labels;
		},
	};
};

/** Reads sentences, given as their indexes into the tables, and hands what it finds to `each`, one after the other. */
export const readThrough = (
	network: Network,
	sentences: readonly Int32Array[],
	each: (reading: NetworkReading, index: number) => void,
): void => {
	const tables = network.settings.tables.length;
	let first = 0;
	while (first < sentences.length) {
		const ends: number[] = [];
		let tokens = 0;
		let next = first;
		while (
			next < sentences.length &&
			(next === first || tokens + (sentences[next] as Int32Array).length / tables <= chunk)
		) {
			tokens += (sentences[next] as Int32Array).length / tables;
			ends.push(tokens);
			next++;
		}
		const indexes = new Int32Array(tokens * tables);
		let at = 0;
		for (const sentence of sentences.slice(first, next)) {
			indexes.set(sentence, at);
			at += sentence.length;
		}
		network.arena.reset();
		const pass = passOf(network, indexes, ends);
		let from = 0;
		for (const [index, to] of ends.entries()) {
			each(readingOf(network, pass, from, to), first + index);
			from = to;
		}
		first = next;
	}
};
