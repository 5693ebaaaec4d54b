import {describe, expect, it} from 'vitest';
import {createKernel} from '../../../source/language/network/kernel.ts';
import {randomFrom} from '../../../source/quiz/random.ts';

const random = randomFrom(11);
const [tokens, units] = [6, 8];
const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

describe.each([4, 3])('a recurrent layer of %i blocks', blocks => {
	const kernel = createKernel(new WebAssembly.Memory({initial: 1}));
	const f = new Float32Array(kernel.memory.buffer);
	const row = 2 * blocks * units;
	const places = {
		products: 0,
		blocks,
		input: 1000,
		bias: 2000,
		peephole: 2100,
		zeros: 2200,
		cells: 3000,
		forgets: 4000,
		resets: 5000,
		output: 6000,
	};
	for (let at = 0; at < 2200; at++) {
		// From −12 to 12: where the logistic function is flat, too.
		f[at] = (random() - 0.5) * (at < places.input ? 24 : 4);
	}
	kernel.recur(places, units, 1, 5);

	it.each([0, 1])('is what the formulas of Lei et al. give, in direction %i', direction => {
		const cells = Array<number>(units).fill(0);
		for (let count = 0; count < 4; count++) {
			const token = direction === 0 ? 1 + count : 4 - count;
			for (let unit = 0; unit < units; unit++) {
				const product = (block: number): number =>
					f[places.products + token * row + (direction * blocks + block) * units + unit] ?? Number.NaN;
				const place = token * 2 * units + direction * units + unit;
				const gate = (index: number): number => {
					const own = (direction * 2 + index) * units + unit;
					return sigmoid(
						product(1 + index) + (f[places.peephole + own] ?? 0) * (cells[unit] ?? 0) + (f[places.bias + own] ?? 0),
					);
				};
				const [forget, reset] = [gate(0), gate(1)];
				const cell = forget * (cells[unit] ?? 0) + (1 - forget) * product(0);
				const highway = blocks === 4 ? product(3) : (f[places.input + place] ?? Number.NaN);
				cells[unit] = cell;
				// Beyond ±10 the gates are 0 or 1.
				expect(Math.abs((f[places.forgets + place] ?? Number.NaN) - forget)).toBeLessThan(5e-5);
				expect(Math.abs((f[places.cells + place] ?? Number.NaN) - cell)).toBeLessThan(3e-3);
				expect(Math.abs((f[places.output + place] ?? Number.NaN) - reset * cell - (1 - reset) * highway)).toBeLessThan(
					3e-3,
				);
			}
		}
	});

	it('leaves the tokens of other sentences alone', () => {
		expect([...f.subarray(places.output, places.output + 2 * units)]).toEqual(Array(2 * units).fill(0));
		expect([...f.subarray(places.output + 10 * units, places.output + tokens * 2 * units)]).toEqual(
			Array(2 * units).fill(0),
		);
	});
});
