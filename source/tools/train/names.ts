import type {NameInput} from '../../language/name-features.ts';
import {bestLabels, nameLabels} from '../../language/name-finder.ts';
import {randomFrom, shuffled} from '../../quiz/random.ts';
import {createPerceptron, type Perceptron} from './perceptron.ts';

export type NameExample = {readonly input: NameInput; readonly labels: Int32Array};

export type NameTraining = {readonly model: Perceptron; readonly transitions: Float32Array};

/** The input without a share of its features, others each time: no single one is then relied on, least of all the word itself. */
const thinned = ({fixed, counts}: NameInput, dropout: number, random: () => number): NameInput => {
	const stride = fixed.length / Math.max(1, counts.length);
	const some = new Int32Array(fixed.length);
	const left = new Uint8Array(counts.length);
	for (let index = 0; index < counts.length; index++) {
		let count = 0;
		for (let at = 0; at < (counts[index] as number); at++) {
			if (random() >= dropout) {
				some[index * stride + count++] = fixed[index * stride + at] as number;
			}
		}
		left[index] = count;
	}
	return {fixed: some, counts: left};
};

/** Structured perceptron (Collins 2002) over whole sentences. */
export const trainNames = (
	examples: readonly NameExample[],
	{
		bits,
		epochs,
		seed,
		dropout,
		log,
	}: {bits: number; epochs: number; seed: number; dropout: number; log: (line: string) => void},
): NameTraining => {
	const random = randomFrom(seed);
	const size = nameLabels.length;
	const model = createPerceptron(bits, size);
	const transitions = new Float32Array(size * size);
	const sums = new Float64Array(size * size);
	let clock = 1;
	const move = (cell: number, by: number): void => {
		transitions[cell] = (transitions[cell] as number) + by;
		sums[cell] = (sums[cell] as number) + by * clock;
	};
	for (let epoch = 0; epoch < epochs; epoch++) {
		let wrong = 0;
		for (const {input: whole, labels} of shuffled(examples, random)) {
			const input = thinned(whole, dropout, random);
			const guess = bestLabels(model, transitions, input);
			const stride = input.fixed.length / Math.max(1, labels.length);
			let same = true;
			for (let index = 0; index < labels.length; index++) {
				const [truth, found] = [labels[index] as number, guess[index] as number];
				if (truth !== found) {
					same = false;
					const count = input.counts[index] as number;
					const features = input.fixed.subarray(index * stride, index * stride + count);
					model.update(features, count, truth, 1);
					model.update(features, count, found, -1);
				}
				if (index > 0 && (truth !== found || labels[index - 1] !== guess[index - 1])) {
					move((labels[index - 1] as number) * size + truth, 1);
					move((guess[index - 1] as number) * size + found, -1);
				}
			}
			wrong += same ? 0 : 1;
			model.tick();
			clock++;
		}
		log(`names epoch ${epoch + 1}/${epochs}: ${((1 - wrong / examples.length) * 100).toFixed(2)} % of the sentences`);
	}
	model.finish();
	for (let cell = 0; cell < transitions.length; cell++) {
		transitions[cell] = (transitions[cell] as number) - (sums[cell] as number) / clock;
	}
	return {model, transitions};
};
