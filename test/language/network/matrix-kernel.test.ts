import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {createKernel, packPanels, packTransposed} from '../../../source/language/network/matrix-kernel.ts';
import {randomFrom} from '../../../source/quiz/random.ts';

const random = randomFrom(5);
const numbers = (count: number): readonly number[] => Array.from({length: count}, () => random() * 2 - 1);

/** A (rows × inner) times B (inner × columns) as one would write it down. */
const plainProduct = (
	a: readonly number[],
	b: readonly number[],
	rows: number,
	inner: number,
	columns: number,
): readonly number[] =>
	Array.from({length: rows * columns}, (_, cell) => {
		const [row, column] = [Math.floor(cell / columns), cell % columns];
		let sum = 0;
		for (let at = 0; at < inner; at++) {
			sum += (a[row * inner + at] ?? 0) * (b[at * columns + column] ?? 0);
		}
		return sum;
	});

describe('a product of matrices', () => {
	it.each([false, true])('is what the loop in JavaScript gives, with products fused or not (%s)', fused => {
		fc.assert(
			fc.property(
				fc.integer({min: 1, max: 15}),
				fc.integer({min: 1, max: 6}),
				fc.integer({min: 1, max: 4}),
				(rows, a4, b8) => {
					const [inner, columns] = [a4 * 4, b8 * 8];
					const kernel = createKernel(new WebAssembly.Memory({initial: 1}), {fused});
					const f = new Float32Array(kernel.memory.buffer);
					const [a, b] = [numbers(rows * inner), numbers(inner * columns)];
					const [placeA, placeB, placeC] = [0, 1000, 4000];
					const expected = plainProduct(a, b, rows, inner, columns);
					for (const pack of ['plain', 'transposed']) {
						f.fill(0, placeC, placeC + rows * columns);
						f.set(a, placeA);
						if (pack === 'plain') {
							packPanels(Float32Array.from(b), 0, f, placeB, inner, columns);
						} else {
							const turned = Array.from(
								{length: b.length},
								(_, at) => b[(at % inner) * columns + Math.floor(at / inner)] ?? 0,
							);
							packTransposed(Float32Array.from(turned), 0, f, placeB, inner, columns);
						}
						kernel.multiply(placeA * 4, placeB * 4, placeC * 4, rows, inner, columns);
						for (const [cell, value] of expected.entries()) {
							expect(f[placeC + cell]).toBeCloseTo(value, 4);
						}
					}
				},
			),
			{numRuns: 50},
		);
	});

	it('is added to what was there', () => {
		const kernel = createKernel(new WebAssembly.Memory({initial: 1}));
		const f = new Float32Array(kernel.memory.buffer);
		f.fill(1, 0, 4);
		f.fill(1, 100, 132);
		f.fill(7, 200, 208);
		kernel.multiply(0, 400, 800, 1, 4, 8);
		expect([...f.subarray(200, 208)]).toEqual(Array(8).fill(11));
	});
});
