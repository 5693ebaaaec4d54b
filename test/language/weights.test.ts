import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {weightsOf} from '../../source/language/weights.ts';
import {randomFrom} from '../../source/quiz/random.ts';
import {packWeights} from '../../source/tools/train/pack.ts';

const bits = 6;
const classes = 5;

describe('weights', () => {
	it('come back from their bytes nearly as they were', () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.nat(2 ** bits * classes - 1), fc.float({min: -20, max: 20, noNaN: true})), {
					maxLength: 80,
				}),
				cells => {
					const weights = new Float32Array(2 ** bits * classes);
					for (const [cell, weight] of cells) {
						weights[cell] = weight;
					}
					const {bytes, max} = packWeights(weights, classes, 1);
					const model = weightsOf(bytes, {bits, classes, max});
					const scores = new Float32Array(classes);
					for (let row = 0; row < 2 ** bits; row++) {
						model.score(Int32Array.of(row), 1, scores);
						for (let column = 0; column < classes; column++) {
							const weight = weights[row * classes + column] ?? 0;
							// A byte for the square root: the step between two values grows with them.
							const step = (max / 127) * (Math.sqrt(Math.abs(weight) / max) + 1 / 127);
							expect(Math.abs((scores[column] ?? 0) - weight)).toBeLessThanOrEqual(max === 0 ? 0 : step * 1.1 + 1e-6);
						}
					}
				},
			),
		);
	});

	it('are summed over features, rows of few weights and of many, and of none', () => {
		const random = randomFrom(4);
		const wide = 42;
		const rows = 2 ** 10;
		const weights = new Float32Array(rows * wide);
		for (let row = 0; row < rows; row++) {
			// Every third row is empty, the others have from 1 to all 42.
			for (let count = row % 3 === 0 ? 0 : 1 + ((row * 5) % wide); count > 0; count--) {
				// What a byte can say exactly.
				const q = Math.round(random() * 254 - 127);
				weights[row * wide + Math.floor(random() * wide)] = q * Math.abs(q);
			}
		}
		weights[wide] = 127 ** 2;
		const {bytes, max} = packWeights(weights, wide, 1);
		const model = weightsOf(bytes, {bits: 10, classes: wide, max});
		const scores = new Float32Array(wide);
		for (let first = 0; first < rows; first++) {
			// The hash is cut to the rows; a row may come twice.
			const features = [first, first + 256, first - 3 * rows, Math.floor(random() * rows), -1];
			model.score(Int32Array.from([...features, 5, 6]), features.length, scores);
			const sums = Array.from({length: wide}, (_, column) =>
				features.reduce((sum, feature) => sum + (weights[(feature & (rows - 1)) * wide + column] ?? 0), 0),
			);
			expect([...scores]).toEqual(sums);
		}
	});

	it('that are cut off are refused', () => {
		const {bytes, max} = packWeights(
			Float32Array.from({length: 2 ** bits * classes}, (_, at) => at + 1),
			classes,
			1,
		);
		expect(() => weightsOf(bytes.subarray(0, bytes.length / 2), {bits, classes, max})).toThrow(RangeError);
	});
});
