import {describe, expect, it} from 'vitest';
import type {Fact} from '../../source/facts/model.ts';
import type {Candidate} from '../../source/quiz/candidate.ts';
import {checks, isAskable} from '../../source/quiz/checks.ts';

const fact: Fact = {
	id: 'f1',
	kind: 'event',
	sentence: 'Ana Reyes met Tom Hale in Lima',
	predicate: {text: 'met', lemma: 'meet', start: 0, end: 3},
	others: [],
	modality: 'asserted',
	polarity: 'positive',
	evidence: [],
	confidence: 0.9,
};

const candidate = (stem: string, key: string): Candidate => ({
	kind: 'who',
	stem,
	key,
	accept: [],
	fact,
	evidence: [],
	wanted: {as: 'actor', id: 'a1'},
	suspicious: [],
	weight: 1,
});

describe('a question is not asked', () => {
	it.each(checks.map(({example, fails}) => [example, fails] as const))('as “%s”', (example, fails) => {
		const [stem = '', key = 'Zoe Quill'] = example.split(' – ');
		expect(fails(candidate(stem, key))).toBe(true);
		expect(isAskable(candidate(stem, key))).toBe(false);
	});
});

it.each([
	['Who met Tom Hale in Lima?', 'Ana Reyes'],
	['Which country will Ana Reyes visit on May 31?', 'Peru'],
	['When did the US leave the treaty with Peru?', 'In May'],
])('“%s” is asked', (stem, key) => {
	expect(checks.filter(({fails}) => fails(candidate(stem, key)))).toEqual([]);
});
