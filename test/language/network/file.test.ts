import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {ModelError} from '../../../source/language/model-file.ts';
import {readNetwork} from '../../../source/language/network/file.ts';
import {createKernel} from '../../../source/language/network/kernel.ts';
import {readThrough} from '../../../source/language/network/reader.ts';
import {layoutOf} from '../../../source/language/network/shape.ts';
import {randomFrom} from '../../../source/quiz/random.ts';
import {createNetwork} from '../../../source/tools/train/network/open-network.ts';
import {writeNetwork} from '../../../source/tools/train/network/write.ts';

const settings = {
	tables: [{name: 'word', rows: 10, width: 16}],
	hidden: 8,
	layers: 2,
	arc: 8,
	label: 8,
	tags: 5,
	labels: 6,
	names: 13,
};
const layout = layoutOf(settings);
const random = randomFrom(9);
const network = createNetwork(settings, layout, createKernel(new WebAssembly.Memory({initial: 1})));
for (let at = 0; at < layout.size; at++) {
	network.floats()[at] = random() * 2 - 1;
}
const folder = mkdtempSync(join(tmpdir(), 'readout-network-'));
const path = join(folder, 'network.bin');
writeNetwork(path, network, {words: ['a', 'b'], tags: ['X|FW'], labels: ['dep']});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const sentences = [Int32Array.of(1, 2, 3), Int32Array.of(4), Int32Array.from({length: 400}, (_, at) => at % 10)];

describe('the file of a network', () => {
	it('gives back one that reads nearly the same', () => {
		const {network: back, vocabulary} = readNetwork(readFileSync(path));
		expect(['a', 'b', 'c'].map(vocabulary)).toEqual([1, 2, 0]);
		const before: number[][] = [];
		readThrough(network, sentences, ({arcs, tags, labels}, index) => {
			before[index] = [...arcs, ...tags, ...labels(new Int32Array((sentences[index] ?? []).length).fill(-1))];
		});
		let seen = 0;
		readThrough(back, sentences, ({arcs, tags, labels}, index) => {
			const after = [...arcs, ...tags, ...labels(new Int32Array((sentences[index] ?? []).length).fill(-1))];
			expect(after.length).toBe(before[index]?.length);
			const apart = after.reduce((most, value, at) => Math.max(most, Math.abs(value - (before[index]?.[at] ?? 0))), 0);
			expect(apart).toBeLessThan(1);
			seen++;
		});
		expect(seen).toBe(3);
	});

	it('gives logarithms of probabilities, whatever else is read beside a sentence', () => {
		const alone: Float32Array[] = [];
		for (const sentence of sentences) {
			readThrough(network, [sentence], ({arcs}) => alone.push(arcs));
		}
		readThrough(network, sentences, ({arcs, names}, index) => {
			expect(arcs).toEqual(alone[index]);
			const size = sentences[index]?.length ?? 0;
			const sum = arcs.subarray(0, size + 1).reduce((all, value) => all + Math.exp(value), 0);
			expect(sum).toBeCloseTo(1, 4);
			expect(names.length).toBe(size * 13);
		});
	});

	it.each([
		['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
		['of another kind', () => Buffer.from('\u0002\0\0\0{}')],
		['empty', () => Buffer.alloc(0)],
	])('that is %s is refused in one line', (_, damage) => {
		expect(() => readNetwork(damage(readFileSync(path)))).toThrow(ModelError);
		expect(() => readNetwork(damage(readFileSync(path)))).toThrow(/^[^\n]*Install readout again\.$/);
	});
});
