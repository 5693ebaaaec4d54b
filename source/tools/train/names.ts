import type {NameInput} from '../../language/name-features.ts';
import {nameLabels} from '../../language/name-finder.ts';
import {randomFrom, shuffled} from '../../quiz/random.ts';
import {latticeOf, pairs, sums} from './name-lattice.ts';

export type NameExample = {readonly input: NameInput; readonly labels: Int32Array};

/** `2 ** bits` rows of weights, one for each label, and a weight for every pair of labels. */
export type NameTraining = {
	readonly model: {readonly classes: number; readonly mask: number; readonly weights: Float32Array};
	readonly transitions: Float32Array;
};

const size = nameLabels.length;

type Options = {
	readonly bits: number;
	readonly epochs: number;
	/** As many trainings, one for each; their weights are averaged, so that less hangs on the order of the sentences. */
	readonly seeds: readonly number[];
	readonly dropout: number;
	readonly rate: number;
	/** Features that come less often in all of the data are not learned. */
	readonly atLeast: number;
	readonly log: (line: string) => void;
};

/** Examples with the features that are learned alone, as rows of a table without gaps. */
type Compact = {readonly features: Int32Array; readonly ends: Int32Array; readonly labels: Int32Array};

const compacted = (
	examples: readonly NameExample[],
	{bits, atLeast}: Options,
): {readonly compact: readonly Compact[]; readonly rowOf: Int32Array; readonly rows: number} => {
	const mask = 2 ** bits - 1;
	const seen = new Uint8Array(2 ** bits);
	const strideOf = ({fixed, counts}: NameInput): number => fixed.length / Math.max(1, counts.length);
	for (const {input} of examples) {
		const stride = strideOf(input);
		for (const [index, count] of input.counts.entries()) {
			for (let at = index * stride; at < index * stride + count; at++) {
				const row = (input.fixed[at] as number) & mask;
				seen[row] = Math.min(atLeast, (seen[row] as number) + 1);
			}
		}
	}
	const rowOf = new Int32Array(2 ** bits).fill(-1);
	let rows = 0;
	for (let row = 0; row < rowOf.length; row++) {
		if ((seen[row] as number) >= atLeast) {
			rowOf[row] = rows++;
		}
	}
	const compact = examples.map(({input, labels}): Compact => {
		const stride = strideOf(input);
		const features: number[] = [];
		const ends = Int32Array.from(input.counts, (count, index) => {
			for (let at = index * stride; at < index * stride + count; at++) {
				const row = rowOf[(input.fixed[at] as number) & mask] as number;
				if (row >= 0) {
					features.push(row);
				}
			}
			return features.length;
		});
		return {features: Int32Array.from(features), ends, labels};
	});
	return {compact, rowOf, rows};
};

type Weights = {readonly weights: Float32Array; readonly transitions: Float64Array};

/** One training. */
const train = (
	compact: readonly Compact[],
	rows: number,
	{epochs, dropout, rate, log}: Options,
	seed: number,
): Weights => {
	const random = randomFrom(seed);
	const weights = new Float32Array(rows * size);
	const squares = new Float32Array(weights.length);
	const averages = new Float32Array(weights.length);
	const transitions = new Float64Array(size * size);
	const transitionSquares = new Float64Array(size * size);
	const transitionAverages = new Float64Array(size * size);
	const longest = compact.reduce((most, {labels}) => Math.max(most, labels.length), 0);
	const mostFeatures = compact.reduce((most, {features}) => Math.max(most, features.length), 0);
	const lattice = latticeOf(longest);
	const scores = new Float64Array(longest * size);
	const kept = new Int32Array(mostFeatures);
	const ends = new Int32Array(longest);
	const factors = new Float64Array(size * size);
	const gradients = new Float64Array(size * size);
	let clock = 1;
	for (let epoch = 0; epoch < epochs; epoch++) {
		let loss = 0;
		for (const example of shuffled(compact, random)) {
			const {labels} = example;
			const {length} = labels;
			if (length === 0) {
				continue;
			}
			scores.fill(0, 0, length * size);
			let count = 0;
			for (let index = 0; index < length; index++) {
				const place = index * size;
				for (
					let at = index === 0 ? 0 : (example.ends[index - 1] as number);
					at < (example.ends[index] as number);
					at++
				) {
					if (random() < dropout) {
						continue;
					}
					const row = (example.features[at] as number) * size;
					kept[count++] = row;
					for (let label = 0; label < size; label++) {
						scores[place + label] = (scores[place + label] as number) + (weights[row + label] as number);
					}
				}
				ends[index] = count;
			}
			for (let pair = 0; pair < pairs.length; pair += 3) {
				const cell = pairs[pair + 2] as number;
				factors[cell] = Math.exp(transitions[cell] as number);
			}
			loss += sums(scores, factors, length, lattice);
			for (let cell = 0; cell < gradients.length; cell++) {
				gradients[cell] = -(lattice.pairShares[cell] as number);
			}
			for (let index = 0; index < length; index++) {
				const truth = labels[index] as number;
				const place = index * size;
				loss -= scores[place + truth] as number;
				for (let label = 0; label < size; label++) {
					const gradient = (label === truth ? 1 : 0) - (lattice.shares[place + label] as number);
					if (Math.abs(gradient) < 1e-3) {
						continue;
					}
					const square = gradient * gradient;
					for (let at = index === 0 ? 0 : (ends[index - 1] as number); at < (ends[index] as number); at++) {
						const cell = (kept[at] as number) + label;
						const all = (squares[cell] as number) + square;
						const by = (rate * gradient) / Math.sqrt(1 + all);
						squares[cell] = all;
						weights[cell] = (weights[cell] as number) + by;
						averages[cell] = (averages[cell] as number) + by * clock;
					}
				}
				if (index > 0) {
					const cell = (labels[index - 1] as number) * size + truth;
					loss -= transitions[cell] as number;
					gradients[cell] = (gradients[cell] as number) + 1;
				}
			}
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
		log(`names epoch ${epoch + 1}/${epochs}: loss ${(loss / compact.length).toFixed(4)} a sentence`);
	}
	const averaged = (last: number, sum: number): number => last - sum / clock;
	return {
		weights: weights.map((weight, cell) => averaged(weight, averages[cell] as number)),
		transitions: transitions.map((weight, cell) => averaged(weight, transitionAverages[cell] as number)),
	};
};

/**
 * A conditional random field (Lafferty, McCallum and Pereira 2001) under the constraints of name-finder.ts, trained by AdaGrad (Duchi,
 * Hazan and Singer 2011) with averaged weights. A share of the features, `dropout`, is left out of every token, others each time: no
 * single one is then relied on, least of all the word itself.
 */
export const trainNames = (examples: readonly NameExample[], options: Options): NameTraining => {
	const {bits, seeds} = options;
	const {compact, rowOf, rows} = compacted(examples, options);
	const weights = new Float32Array(2 ** bits * size);
	const transitions = new Float32Array(size * size);
	for (const seed of seeds) {
		const trained = train(compact, rows, options, seed);
		for (const [key, row] of rowOf.entries()) {
			for (let label = 0; row >= 0 && label < size; label++) {
				const cell = key * size + label;
				weights[cell] = (weights[cell] as number) + (trained.weights[row * size + label] as number) / seeds.length;
			}
		}
		for (const [cell, weight] of trained.transitions.entries()) {
			transitions[cell] = (transitions[cell] as number) + weight / seeds.length;
		}
	}
	return {model: {classes: size, mask: 2 ** bits - 1, weights}, transitions};
};
