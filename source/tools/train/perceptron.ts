import type {Scorer} from '../../language/hashing.ts';

/** An averaged perceptron (Collins 2002) with a dense row of weights for every hashed feature. */
export type Perceptron = Scorer & {
	readonly update: (features: Int32Array, count: number, classIndex: number, by: number) => void;
	/** One more example was seen: what the average counts. */
	readonly tick: () => void;
	/** The averaged weights in place of the last ones: training, or a phase of it, is over. */
	readonly finish: () => void;
	readonly weights: Float32Array;
};

/** `2 ** bits` rows of `classes` weights. Averaging keeps a second table: w - u / c. */
export const createPerceptron = (bits: number, classes: number): Perceptron => {
	const size = 2 ** bits * classes;
	const weights = new Float32Array(size);
	const sums = new Float32Array(size);
	const mask = 2 ** bits - 1;
	let clock = 1;
	return {
		classes,
		mask,
		weights,
		score: (features, count, scores) => {
			scores.fill(0, 0, classes);
			for (let at = 0; at < count; at++) {
				const row = ((features[at] as number) & mask) * classes;
				for (let each = 0; each < classes; each++) {
					scores[each] = (scores[each] as number) + (weights[row + each] as number);
				}
			}
		},
		update: (features, count, classIndex, by) => {
			for (let at = 0; at < count; at++) {
				const cell = ((features[at] as number) & mask) * classes + classIndex;
				weights[cell] = (weights[cell] as number) + by;
				sums[cell] = (sums[cell] as number) + by * clock;
			}
		},
		tick: () => {
			clock++;
		},
		finish: () => {
			for (let cell = 0; cell < size; cell++) {
				weights[cell] = (weights[cell] as number) - (sums[cell] as number) / clock;
			}
			sums.fill(0);
			clock = 1;
		},
	};
};
