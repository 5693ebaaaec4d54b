import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {createKernel} from '../../../source/language/network/kernel.ts';
import {packPanels} from '../../../source/language/network/matrix-kernel.ts';
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
	it('is nearly the same with bytes that are read as they are in a file', () => {
		fc.assert(
			fc.property(
				fc.integer({min: 1, max: 15}),
				fc.integer({min: 1, max: 6}),
				fc.integer({min: 1, max: 4}),
				(rows, a8, b8) => {
					const [inner, columns] = [a8 * 8, b8 * 8];
					const kernel = createKernel(new WebAssembly.Memory({initial: 1}));
					const f = new Float32Array(kernel.memory.buffer);
					const bytes = new Int8Array(kernel.memory.buffer);
					const a = numbers(rows * inner);
					const whole = Array.from({length: inner * columns}, () => Math.round(random() * 254 - 127));
					const scales = Array.from({length: columns}, () => random());
					const [placeA, short, rowScales, scale, panels, placeC] = [0, 1000, 1500, 1600, 2000, 4000];
					f.set(a, placeA);
					f.set(scales, scale);
					f.fill(2, placeC, placeC + rows * columns);
					for (const [at, value] of whole.entries()) {
						const [row, column] = [Math.floor(at / columns), at % columns];
						const panel = (column >> 3) * inner * 8 + (row >> 1) * 16 + (column % 8) * 2 + (row % 2);
						bytes[panels * 4 + panel] = value;
					}
					kernel.quantise(placeA, short, rowScales, rows, inner);
					kernel.multiplyBytes(short, rowScales, panels * 4, scale, placeC, rows, inner, columns);
					const b = whole.map((value, at) => value * (scales[at % columns] ?? 0));
					for (const [cell, value] of plainProduct(a, b, rows, inner, columns).entries()) {
						expect(Math.abs((f[placeC + cell] ?? 0) - value - 2)).toBeLessThan(inner * 127 * 2e-5);
					}
				},
			),
			{numRuns: 50},
		);
	});

	it('stays exact where all numbers are as large as they can be', () => {
		const kernel = createKernel(new WebAssembly.Memory({initial: 1}));
		const f = new Float32Array(kernel.memory.buffer);
		const inner = 512;
		f.fill(1, 0, inner);
		f.fill(1, 1000, 1008);
		new Int8Array(kernel.memory.buffer).fill(127, 8000, 8000 + inner * 8);
		kernel.quantise(0, 600, 900, 1, inner);
		kernel.multiplyBytes(600, 900, 8000, 1000, 4000, 1, inner, 8);
		expect([...f.subarray(4000, 4008)]).toEqual(Array(8).fill(inner * 127));
	});

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
					const [placeA, placeB, placeC, placeD] = [0, 1000, 4000, 8000];
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
							f.set(turned, placeD);
							kernel.packTransposed(placeD, placeB, inner, columns);
						}
						kernel.multiply(placeA, placeB, placeC, rows, inner, columns);
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
		kernel.multiply(0, 100, 200, 1, 4, 8);
		expect([...f.subarray(200, 208)]).toEqual(Array(8).fill(11));
	});
});
