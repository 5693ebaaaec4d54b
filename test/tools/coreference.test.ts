import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {parseConllu} from '../../source/tools/conllu.ts';
import {evaluateCoreference} from '../../source/tools/evaluate/coreference.ts';
import {goldMentions} from '../../source/tools/evaluate/entities.ts';

type Row = readonly [form: string, upos: string, head: number, entity?: string];

const sentence = (rows: readonly Row[], ...comments: readonly string[]): string =>
	[
		...comments.map(comment => `# ${comment}`),
		...rows.map(([form, upos, head, entity], index) =>
			[index + 1, form, form, upos, '_', '_', head, 'dep', '_', entity === undefined ? '_' : `Entity=${entity}`].join(
				'\t',
			),
		),
		'',
		'',
	].join('\n');

const mayor: readonly Row[] = [
	['The', 'DET', 2, '(1-person-new-cf1-2-coref'],
	['mayor', 'NOUN', 6],
	['of', 'ADP', 4],
	['Lima', 'PROPN', 2, '(2-place-new-cf2-1-sgl)1)'],
	['has', 'AUX', 6],
	['sold', 'VERB', 0],
	['his', 'PRON', 8, '(3-object-new-cf3-2-sgl(1-person-giv-cf1-1-ana)'],
	['boat', 'NOUN', 6, '3)'],
	['.', 'PUNCT', 6],
];

const document = (name: string, entities: readonly [string, string]): string =>
	sentence([['Harbours', 'NOUN', 0]], `newdoc id = ${name}`, 'newpar') +
	sentence(
		[
			['Ana', 'PROPN', 3, `(${entities[0]}-person-new-cf1-1-coref`],
			['Reyes', 'PROPN', 1, `${entities[0]})`],
			['visited', 'VERB', 0],
			['Lima', 'PROPN', 3, '(9-place-new-cf2-1-sgl)'],
			['.', 'PUNCT', 3],
		],
		'newpar',
	) +
	sentence([
		['Tom', 'PROPN', 3, '(7-person-new-cf1-1-sgl'],
		['Hale', 'PROPN', 1, '7)'],
		['met', 'VERB', 0],
		['Reyes', 'PROPN', 3, `(${entities[1]}-person-giv-cf2-1-coref)`],
		['.', 'PUNCT', 3],
	]);

const folder = mkdtempSync(join(tmpdir(), 'readout-coreference-'));
afterAll(() => rmSync(folder, {recursive: true}));

const evaluated = (source: string, only?: string): object => {
	const file = join(folder, 'gold.conllu');
	writeFileSync(file, source);
	return evaluateCoreference(file, {only, write: join(folder, 'wrong.txt')});
};

describe('the mentions of the entity column', () => {
	it('nest, have their head, and are names, nominals or pronouns', () => {
		const found = goldMentions(parseConllu(sentence(mayor, 'newdoc id = own')));
		expect(found.map(({from, to, head, entity, type, kind}) => [from, to, head, entity, type, kind])).toEqual([
			[3, 4, 3, 'own 2', 'place', 'name'],
			[0, 4, 1, 'own 1', 'person', 'nominal'],
			[6, 7, 6, 'own 1', 'person', 'pronoun'],
			[6, 8, 7, 'own 3', 'object', 'nominal'],
		]);
	});
});

describe('actors against a treebank', () => {
	it('are right where two names of one entity stand together', () => {
		expect(evaluated(document('own', ['1', '1']))).toMatchObject({
			sieves: {partsOfNames: {precision: 100, links: 1}},
			names: {pairs: {precision: 100, recall: 100}, exactCluster: 100, names: 4},
		});
		expect(readFileSync(join(folder, 'wrong.txt'), 'utf8').trim()).toBe('');
	});

	it('are wrong where the gold has two entities, and the wrong link is written down', () => {
		expect(evaluated(document('own', ['1', '2']))).toMatchObject({
			sieves: {partsOfNames: {precision: 0, links: 1}},
			names: {pairs: {precision: 0, recall: 0}, exactCluster: 50},
		});
		expect(readFileSync(join(folder, 'wrong.txt'), 'utf8')).toContain('[Reyes]');
	});

	it('are those of the documents that are asked for', () => {
		const both = document('first', ['1', '1']) + document('second', ['1', '2']);
		expect(evaluated(both, 'first')).toMatchObject({names: {names: 4, exactCluster: 100}});
		expect(evaluated(both)).toMatchObject({names: {names: 8, exactCluster: 75}});
	});
});
