import {describe, expect, it} from 'vitest';
import {createKernel} from '../../../source/language/network/kernel.ts';
import {layoutOf, type Matrix} from '../../../source/language/network/shape.ts';
import {randomFrom} from '../../../source/quiz/random.ts';
import {addGradient, type Batch} from '../../../source/tools/train/network/gradients.ts';
import {createNetwork} from '../../../source/tools/train/network/open-network.ts';

const settings = {
	tables: [
		{name: 'word', rows: 10, width: 16},
		{name: 'shape', rows: 5, width: 8},
	],
	hidden: 16,
	layers: 2,
	arc: 16,
	label: 16,
	tags: 5,
	labels: 6,
	names: 13,
};
const layout = layoutOf(settings);
const random = randomFrom(3);
const below = (limit: number): number => Math.floor(random() * limit);

// Three sentences; of the second nothing is known but the names.
const ends = [5, 9, 16];
const sizes = [5, 4, 7];
const tokens = 16;
const sentenceOf = (token: number): number => ends.findIndex(end => token < end);
const unknown = (token: number): boolean => sentenceOf(token) === 1;
const each = (value: (token: number) => number): Int32Array =>
	Int32Array.from({length: tokens}, (_, token) => value(token));
const batch: Batch = {
	ends,
	indexes: Int32Array.from({length: tokens * 2}, (_, at) => below(at % 2 === 0 ? 10 : 5)),
	heads: each(token => (unknown(token) ? -1 : below((sizes[sentenceOf(token)] ?? 0) + 1))),
	labels: each(token => (unknown(token) ? -1 : below(6))),
	tags: each(token => (unknown(token) ? -1 : below(5))),
	names: each(() => below(13)),
};

const network = createNetwork(settings, layout, createKernel(new WebAssembly.Memory({initial: 1})));
const parameters = network.floats();
for (let at = 0; at < layout.size; at++) {
	parameters[at] = (random() - 0.5) * 0.8;
}

const loss = (): number => {
	network.arena.reset();
	network.floats().fill(0, network.spare, network.spare + layout.size);
	const {arc, label, tag, name} = addGradient(network, batch, undefined);
	return arc + label + 0.5 * tag + name;
};

describe('the gradient of the network', () => {
	loss();
	const gradient = network.floats().slice(network.spare, network.spare + layout.size);
	const matrices: Readonly<Record<string, Matrix | undefined>> = {
		'a table': layout.tables[0],
		'the first layer': layout.layers[0]?.weights,
		'its biases': layout.layers[0]?.bias,
		'the second layer': layout.layers[1]?.weights,
		'its peepholes': layout.layers[1]?.peephole,
		'what is read off': layout.heads,
		'its biases too': layout.headsBias,
		'the bilinear matrix': layout.bilinear,
		'the root': layout.root,
		'the root of labels': layout.labelRoot,
		labels: layout.labels,
	};
	it.each(Object.entries(matrices))('is the slope of the loss: %s', (_, matrix) => {
		const {offset, rows, columns} = matrix ?? {offset: 0, rows: 0, columns: 0};
		const step = 1e-2;
		for (let trial = 0; trial < 12; trial++) {
			const at = offset + below(rows * columns);
			const old = network.floats()[at] ?? 0;
			network.floats()[at] = old + step;
			const above = loss();
			network.floats()[at] = old - step;
			const under = loss();
			network.floats()[at] = old;
			expect(Math.abs((above - under) / (2 * step) - (gradient[at] ?? 0))).toBeLessThan(3e-3);
		}
		expect(gradient.subarray(offset, offset + rows * columns).some(value => Math.abs(value) > 1e-3)).toBe(true);
	});
});
