import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {weightsOf} from '../../source/language/weights.ts';
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

	it('that are cut off are refused', () => {
		const {bytes, max} = packWeights(
			Float32Array.from({length: 2 ** bits * classes}, (_, at) => at + 1),
			classes,
			1,
		);
		expect(() => weightsOf(bytes.subarray(0, bytes.length / 2), {bits, classes, max})).toThrow(RangeError);
	});
});
