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
	kind: stem.startsWith('Which') ? 'what' : stem.startsWith('When') ? 'when' : 'who',
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
	['Which organisation hosted a party for their toys in Lima?', 'Orlo'],
	['Which organisation lets sailors read about ships with their flag?', 'Port Watch'],
	['Who said that there was no money for the harbour?', 'Ana Reyes'],
	['According to Tom Hale, who was driving a van in Lima on May 4, 2031?', 'Ana Reyes'],
	['Which organisation called off its search on May 4, 2031?', 'Coast Guard'],
	['Who called the sale of the harbour an “odd” deal?', 'Ana Reyes'],
	['Who took his uncle’s name in his youth?', 'Tom Hale'],
	['Who became the chair of the council of the town of Vell?', 'Ana Reyes'],
	['Which organisation owned the Conception?', 'Vell Tours'],
	['How many editors does the Harbour Herald have?', '12'],
	['Where did Ana Reyes grow up?', 'Lima'],
	['When was Lorenzo downgraded to Category 1?', 'May 4'],
	['Who was sworn in at 5:00 p.m. in Lima?', 'Ana Reyes'],
	['At which university did Ana Reyes teach law in 2031?', 'University of Vell'],
	['When did Charles Hale publish his theory of ships?', '2031'],
	['When did the Coast Guard of Peru call off its search?', '2031'],
	['When did Peruvians leave their towns?', '2031'],
	['When did Ana Reyes take third place in the race of Vell?', '2031'],
	['Whom did Ana Reyes meet in Lima?', 'Tom Hale'],
] as const)('“%s” is asked', (stem, key) => {
	expect(checks.filter(({fails}) => fails(candidate(stem, key)))).toEqual([]);
});

it('one person has no “their”', () => {
	expect(isAskable(candidate('When did Ana Reyes leave their town?', '2031'))).toBe(false);
	expect(isAskable(candidate('When did Ana Reyes and Tom Hale leave their town?', '2031'))).toBe(true);
});

it('nobody is asked for a day that is told by the day of the article', () => {
	const asked = candidate('When will next year’s fair of Vell take place?', 'May 2031');
	expect(isAskable(asked)).toBe(false);
	expect(isAskable({...asked, stem: 'When will the fair of Vell take place?'})).toBe(true);
});
