import type {NameInput} from '../../language/name-features.ts';
import {mayFollow, nameLabels} from '../../language/name-finder.ts';
import {randomFrom, shuffled} from '../../quiz/random.ts';

export type NameExample = {readonly input: NameInput; readonly labels: Int32Array};

/** `2 ** bits` rows of weights, one for each label, and a weight for every pair of labels. */
export type NameTraining = {
	readonly model: {readonly classes: number; readonly mask: number; readonly weights: Float32Array};
	readonly transitions: Float32Array;
};

const size = nameLabels.length;
/** Pairs of labels of which the second may follow the first. */
const pairs = nameLabels.flatMap((_, from) =>
	nameLabels.flatMap((_label, to) => (mayFollow(from, to) ? [[from, to] as const] : [])),
);
const nothing = -1e30;

/** Sums of exponentials, as logarithms, over all allowed sequences that end (`ahead`) or begin (`back`) at each token with each label. */
const sums = (
	scores: Float64Array,
	transitions: Float64Array,
	length: number,
): {readonly ahead: Float64Array; readonly back: Float64Array; readonly all: number} => {
	const ahead = new Float64Array(length * size).fill(nothing);
	const back = new Float64Array(length * size).fill(nothing);
	const factors = transitions.map(Math.exp);
	const own = new Float64Array(size);
	const next = new Float64Array(size);
	const step = (out: Float64Array, place: number, forwards: boolean, most: number): void => {
		next.fill(0);
		for (const [from, to] of pairs) {
			const factor = factors[from * size + to] as number;
			if (forwards) {
				next[to] = (next[to] as number) + (own[from] as number) * factor;
			} else {
				next[from] = (next[from] as number) + (own[to] as number) * factor;
			}
		}
		for (let label = 0; label < size; label++) {
			const sum = next[label] as number;
			out[place + label] =
				sum > 0 ? Math.log(sum) + most + (forwards ? (scores[place + label] as number) : 0) : nothing;
		}
	};
	/** Takes what is handed on as exponentials, the largest as 1; returns that. */
	const take = (value: (label: number) => number): number => {
		let most = nothing;
		for (let label = 0; label < size; label++) {
			most = Math.max(most, value(label));
		}
		for (let label = 0; label < size; label++) {
			own[label] = Math.exp(value(label) - most);
		}
		return most;
	};
	const last = (length - 1) * size;
	for (let label = 0; label < size; label++) {
		ahead[label] = mayFollow(-1, label) ? (scores[label] as number) : nothing;
		back[last + label] = mayFollow(label, -1) ? 0 : nothing;
	}
	for (let at = size; at <= last; at += size) {
		step(
			ahead,
			at,
			true,
			take(label => ahead[at - size + label] as number),
		);
	}
	for (let at = last - size; at >= 0; at -= size) {
		step(
			back,
			at,
			false,
			take(label => (back[at + size + label] as number) + (scores[at + size + label] as number)),
		);
	}
	const most = take(label => (ahead[last + label] as number) + (back[last + label] as number));
	return {ahead, back, all: most + Math.log(own.reduce((sum, value) => sum + value, 0))};
};

/**
 * A conditional random field (Lafferty, McCallum and Pereira 2001) under the constraints of name-finder.ts, trained by AdaGrad (Duchi,
 * Hazan and Singer 2011) with averaged weights. A share of the features, `dropout`, is left out of every token, others each time: no
 * single one is then relied on, least of all the word itself.
 */
export const trainNames = (
	examples: readonly NameExample[],
	{
		bits,
		epochs,
		seed,
		dropout,
		rate,
		log,
	}: {bits: number; epochs: number; seed: number; dropout: number; rate: number; log: (line: string) => void},
): NameTraining => {
	const random = randomFrom(seed);
	const mask = 2 ** bits - 1;
	// What comes once in all of the data teaches nothing.
	const seen = new Uint8Array(2 ** bits);
	for (const {input} of examples) {
		const stride = input.fixed.length / Math.max(1, input.counts.length);
		for (const [index, count] of input.counts.entries()) {
			for (let at = index * stride; at < index * stride + count; at++) {
				const row = (input.fixed[at] as number) & mask;
				seen[row] = Math.min(2, (seen[row] as number) + 1);
			}
		}
	}
	const weights = new Float32Array(2 ** bits * size);
	const squares = new Float32Array(weights.length);
	const averages = new Float32Array(weights.length);
	const transitions = new Float64Array(size * size);
	const transitionSquares = new Float64Array(size * size);
	const transitionAverages = new Float64Array(size * size);
	let clock = 1;
	for (let epoch = 0; epoch < epochs; epoch++) {
		let loss = 0;
		for (const {input, labels} of shuffled(examples, random)) {
			const {length} = labels;
			if (length === 0) {
				continue;
			}
			const stride = input.fixed.length / length;
			const kept: number[] = [];
			const ends: number[] = [];
			const scores = new Float64Array(length * size);
			for (let index = 0; index < length; index++) {
				for (let at = index * stride, end = at + (input.counts[index] as number); at < end; at++) {
					const row = (input.fixed[at] as number) & mask;
					if (random() < dropout || (seen[row] as number) < 2) {
						continue;
					}
					kept.push(row * size);
					for (let label = 0; label < size; label++) {
						const cell = index * size + label;
						scores[cell] = (scores[cell] as number) + (weights[row * size + label] as number);
					}
				}
				ends.push(kept.length);
			}
			const {ahead, back, all} = sums(scores, transitions, length);
			const gradients = new Float64Array(size * size);
			for (let index = 0; index < length; index++) {
				const truth = labels[index] as number;
				const place = index * size;
				loss -= scores[place + truth] as number;
				for (let label = 0; label < size; label++) {
					const found = Math.exp((ahead[place + label] as number) + (back[place + label] as number) - all);
					const gradient = (label === truth ? 1 : 0) - found;
					if (Math.abs(gradient) < 1e-3) {
						continue;
					}
					for (let at = ends[index - 1] ?? 0; at < (ends[index] as number); at++) {
						const cell = (kept[at] as number) + label;
						const square = (squares[cell] as number) + gradient * gradient;
						const by = (rate * gradient) / Math.sqrt(1 + square);
						squares[cell] = square;
						weights[cell] = (weights[cell] as number) + by;
						averages[cell] = (averages[cell] as number) + by * clock;
					}
				}
				if (index > 0) {
					const before = labels[index - 1] as number;
					loss -= transitions[before * size + truth] as number;
					for (const [from, to] of pairs) {
						const cell = from * size + to;
						const found = Math.exp(
							(ahead[place - size + from] as number) +
								(transitions[cell] as number) +
								(scores[place + to] as number) +
								(back[place + to] as number) -
								all,
						);
						gradients[cell] = (gradients[cell] as number) + (from === before && to === truth ? 1 : 0) - found;
					}
				}
			}
			loss += all;
			for (let cell = 0; cell < gradients.length; cell++) {
				const gradient = gradients[cell] as number;
				if (gradient !== 0) {
					transitionSquares[cell] = (transitionSquares[cell] as number) + gradient * gradient;
					const by = (rate * gradient) / Math.sqrt(1 + (transitionSquares[cell] as number));
					transitions[cell] = (transitions[cell] as number) + by;
					transitionAverages[cell] = (transitionAverages[cell] as number) + by * clock;
				}
			}
			clock++;
		}
		log(`names epoch ${epoch + 1}/${epochs}: loss ${(loss / examples.length).toFixed(4)} a sentence`);
	}
	for (let cell = 0; cell < weights.length; cell++) {
		weights[cell] = (weights[cell] as number) - (averages[cell] as number) / clock;
	}
	return {
		model: {classes: size, mask, weights},
		transitions: Float32Array.from(
			transitions,
			(weight, cell) => weight - (transitionAverages[cell] as number) / clock,
		),
	};
};
