import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {createEngine, type ModelBytes, modelFiles, readDocument} from '../../source/language/engine.ts';
import {tagsOf} from '../../source/language/name-finder.ts';

/*
 * The whole training on a treebank of a few made-up sentences: not to learn English, but to see that every part hands its work on.
 */

const people = ['Ana', 'Tom', 'Ida', 'Ben', 'Mia', 'Leo'];
const places = ['Lima', 'Cusco', 'Quito', 'Paris', 'Rome', 'Oslo'];
const verbs = ['visited', 'left', 'saw', 'praised'];

type Row = readonly [form: string, tag: string, head: number, label: string, name: string];

const rowsOf = (index: number): readonly Row[] => {
	const person = people[index % people.length] ?? '';
	const place = places[(index * 5) % places.length] ?? '';
	const verb = verbs[index % verbs.length] ?? '';
	return index % 2 === 0
		? [
				[person, 'PROPN NNP', 2, 'nsubj', 'B-PER'],
				[verb, 'VERB VBD', 0, 'root', 'O'],
				[place, 'PROPN NNP', 2, 'obj', 'B-LOC'],
				['.', 'PUNCT .', 2, 'punct', 'O'],
			]
		: [
				['The', 'DET DT', 2, 'det', 'O'],
				['mayor', 'NOUN NN', 3, 'nsubj', 'O'],
				[verb, 'VERB VBD', 0, 'root', 'O'],
				[person, 'PROPN NNP', 3, 'obj', 'B-PER'],
				['.', 'PUNCT .', 3, 'punct', 'O'],
			];
};

const conllu = (from: number, count: number): string =>
	`# newdoc id = d${from}\n${Array.from({length: count}, (_, at) =>
		rowsOf(from + at)
			.map(([form, tag, head, label], index) =>
				[index + 1, form, form.toLowerCase(), ...tag.split(' '), '_', head, label, '_', '_'].join('\t'),
			)
			.join('\n'),
	).join('\n\n')}\n\n`;

const iob = (from: number, count: number): string =>
	`# newdoc id = d${from}\n${Array.from({length: count}, (_, at) =>
		rowsOf(from + at)
			.map(([form, , , , name], index) => `${index + 1}\t${form}\t${name}`)
			.join('\n'),
	).join('\n\n')}\n`;

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'readout-train-'));
	for (const [name, from, count] of [
		['ewt-train', 0, 24],
		['gum-train', 24, 24],
		['ewt-dev', 48, 6],
		['gum-dev', 54, 6],
	] as const) {
		mkdirSync(join(folder, 'treebanks'), {recursive: true});
		mkdirSync(join(folder, 'ner'), {recursive: true});
		writeFileSync(join(folder, 'treebanks', `${name}.conllu`), conllu(from, count));
		writeFileSync(join(folder, 'ner', `${name}.iob2`), iob(from, count));
	}
	writeFileSync(join(folder, 'ner', 'wikigold.conll'), 'Ana I-PER\nleft O\nRome I-LOC\n. O\n\n');
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const train = (out: string) =>
	spawnSync(
		process.execPath,
		[fileURLToPath(new URL('../../source/tools/train.ts', import.meta.url)), folder, join(folder, out), '--bits', '14'],
		{encoding: 'utf8'},
	);

const modelsIn = (out: string): ModelBytes =>
	Object.fromEntries(
		Object.entries(modelFiles).map(([name, file]) => [name, readFileSync(join(folder, out, file))]),
	) as unknown as ModelBytes;

describe('the training', () => {
	it('says what it does, gives models that read, and the same bytes for the same data', () => {
		const first = train('one');
		expect(first.stderr).toBe('');
		expect(first.status).toBe(0);
		expect(first.stdout).toMatch(/dev files: .* % UPOS/);
		expect(first.stdout).toMatch(/forwards on the dev files: .* LAS/);

		const engine = createEngine(modelsIn('one'));
		const [reading] = readDocument(engine, [['The', 'mayor', 'praised', 'Ida', '.']]);
		expect(reading?.tags).toEqual(['DET|DT', 'NOUN|NN', 'VERB|VBD', 'PROPN|NNP', 'PUNCT|.']);
		expect(reading?.heads).toEqual([1, 2, -1, 2, 2]);
		expect(reading?.labels).toEqual(['det', 'nsubj', 'root', 'obj', 'punct']);
		expect(reading?.agree).toEqual([true, true, true, true, true]);
		expect(tagsOf(reading?.names ?? new Int32Array())).toEqual(['O', 'O', 'O', 'B-PER', 'O']);

		expect(train('two').status).toBe(0);
		for (const name of ['names', 'forwards', 'network'] as const) {
			expect(modelsIn('two')[name]).toEqual(modelsIn('one')[name]);
		}
	});

	it('names the folder in which there is nothing to learn from', () => {
		const {stderr, status} = spawnSync(
			process.execPath,
			[fileURLToPath(new URL('../../source/tools/train.ts', import.meta.url)), join(folder, 'ner')],
			{encoding: 'utf8'},
		);
		expect(status).toBe(1);
		expect(stderr).toMatch(/^train: .*ner has no treebanks.*\n$/);
	});
});
