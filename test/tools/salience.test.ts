import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {evaluateSalience, rankingOf} from '../../source/tools/evaluate/salience.ts';

const folder = mkdtempSync(join(tmpdir(), 'readout-salience-'));
afterAll(() => rmSync(folder, {recursive: true}));

describe('an order of actors', () => {
	it.each([
		[[5, 3, 0], {right: 3, pairs: 3, gain: 1}],
		[[0, 3, 5], {right: 0, pairs: 3}],
		[[3, 5, 3], {right: 1, pairs: 2}],
		[[2, 2], {right: 0, pairs: 0, gain: 1}],
	])('of grades %j is measured by its pairs', (grades, expected) => {
		expect(rankingOf(grades)).toMatchObject(expected);
	});

	it('gains most where the highest grades stand first', () => {
		expect(rankingOf([5, 0, 3]).gain).toBeGreaterThan(rankingOf([3, 0, 5]).gain);
		expect(rankingOf([3, 0, 5]).gain).toBeLessThan(1);
	});
});

describe('salience of a folder', () => {
	const write = (grades: readonly [number, number]): void => {
		writeFileSync(join(folder, 'own.txt'), 'Lima opens its harbour\n\nAna Reyes visited the harbour of Lima in May.\n');
		const entity = (type: string, text: string, salience: number): object => ({
			type,
			salience,
			mentions: [{text, pron: false}],
		});
		writeFileSync(
			join(folder, 'own.gold.json'),
			JSON.stringify({all_clusters: [entity('place', 'Lima', grades[0]), entity('person', 'Ana Reyes', grades[1])]}),
		);
	};

	it('is right where the title tells the most important one', async () => {
		write([5, 1]);
		expect(await evaluateSalience(folder)).toEqual({
			articles: 1,
			pairs: 100,
			gainOfFive: 100,
			firstIsMostSalient: 100,
		});
	});

	it('is wrong where the gold has it the other way round', async () => {
		write([1, 5]);
		expect(await evaluateSalience(folder)).toMatchObject({articles: 1, pairs: 0, firstIsMostSalient: 0});
	});
});
