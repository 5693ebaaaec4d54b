import {describe, expect, it} from 'vitest';
import {clozeOf, gap} from '../../source/quiz/cloze.ts';
import type {Question} from '../../source/quiz/model.ts';
import {modeAfter, modeOf, modesFor} from '../../source/quiz/modes.ts';

const question = (more: Partial<Question> = {}): Question => {
	const text = 'Judge Marsh stopped the sale, and the council thanked Helena Marsh for it.';
	return {
		id: 'q1',
		kind: 'who',
		stem: 'Who stopped the sale?',
		options: ['Tom Hale', 'Helena Marsh', 'Ruth Moss', 'Ida Berg'],
		key: 1,
		accept: ['Marsh'],
		evidence: [{start: 0, end: text.length, text}],
		facts: [],
		...more,
	};
};

const proof = (text: string): Partial<Question> => ({evidence: [{start: 0, end: text.length, text}]});

describe('a gap', () => {
	it('stands for every one of the names of the answer, and for nothing else', () =>
		expect(clozeOf(question())).toBe(`Judge ${gap} stopped the sale, and the council thanked ${gap} for it.`));

	it('is where the words stand as words', () => {
		expect(clozeOf(question(proof('The Marshal stopped it.')))).toBeUndefined();
		expect(clozeOf(question(proof('The judge stopped it.')))).toBeUndefined();
		expect(
			clozeOf(question({options: ['The quay', 'The harbour', 'a', 'b'], accept: [], ...proof('He sold the harbour.')})),
		).toBe(`He sold the ${gap}.`);
	});

	it('is found whatever signs an answer has', () =>
		expect(clozeOf(question({options: ['x', 'C (*) d', 'y', 'z'], accept: [], ...proof('It was c (*) d then.')}))).toBe(
			`It was ${gap} then.`,
		));
});

describe('the ways of asking', () => {
	it('of a question with a short answer that its proof has are all of them', () =>
		expect(modesFor(question())).toEqual(['choose', 'type', 'cloze']));

	it('have no gap where the proof says it in other words', () =>
		expect(modesFor(question(proof('She stopped the sale.')))).toEqual(['choose', 'type']));

	it('are true and false where it makes a statement', () =>
		expect(modesFor({...question({kind: 'does'}), statements: ['a', 'b', 'c', 'd']})).toEqual([
			'choose',
			'true-false',
		]));

	it.each([
		['what somebody did', {kind: 'does'}],
		['a reason', {kind: 'why'}],
		['a long answer', {kind: 'what', options: ['a', 'Boats of wood and of iron', 'c', 'd']}],
		['words that somebody said', {kind: 'says', stem: 'What did Tom Hale say?'}],
	] as const)('of %s are options alone', (_, more) => {
		expect(modesFor(question(more))).toEqual(['choose']);
		expect(modeOf(question(more), 'type')).toBe('choose');
		expect(modeAfter(question(more), 'type')).toBe('choose');
	});

	it('follow one on the other and come round', () => {
		expect(modeAfter(question(), 'choose')).toBe('type');
		expect(modeAfter(question(), 'type')).toBe('cloze');
		expect(modeAfter(question(), 'cloze')).toBe('choose');
	});
});
