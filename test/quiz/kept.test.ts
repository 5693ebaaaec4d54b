import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {keptOf, restored} from '../../source/quiz/kept.ts';
import type {Question} from '../../source/quiz/model.ts';
import {missedOf, reduceSession, type SessionAction, startAfter, startSession} from '../../source/quiz/session.ts';
import {tally} from '../../source/quiz/tally.ts';

const question = (name: string, more: Partial<Question> = {}): Question => ({
	id: name,
	kind: 'who',
	stem: `Who is ${name}?`,
	options: ['Tom Hale', 'Ruth Moss', 'Ida Berg', 'Ana Reyes'],
	key: 0,
	accept: [],
	evidence: [],
	facts: [],
	...more,
});

const quiz = ['one', 'two', 'three', 'four'].map(name => question(name));

const choose = (option: number): SessionAction => ({kind: 'answer', answer: {how: 'chosen', option}});
const typeIn = (text: string): SessionAction => ({kind: 'answer', answer: {how: 'typed', text}});
const skip: SessionAction = {kind: 'answer', answer: {how: 'skipped'}};
const next: SessionAction = {kind: 'next'};
const take = (...actions: readonly SessionAction[]) => actions.reduce(reduceSession, startSession(quiz));

describe('a quiz taken up again', () => {
	it('stands where it was left, whatever was done', () => {
		const action = fc.oneof(
			fc.nat({max: 3}).map(choose),
			fc.constantFrom(typeIn('Tom Hale'), typeIn('nobody'), skip, next, {kind: 'retry'} as const),
		);
		fc.assert(
			fc.property(fc.array(action, {maxLength: 20}), actions => {
				const session = take(...actions);
				const kept: unknown = JSON.parse(JSON.stringify(keptOf(session, 'type')));
				expect(restored(kept as ReturnType<typeof keptOf>, quiz)).toEqual(session);
			}),
		);
	});

	it('is begun anew where its questions have become others', () => {
		const kept = keptOf(take(choose(0), next), 'choose');
		expect(restored(kept, quiz.slice(1))).toBeUndefined();
		expect(restored(kept, [question('one', {options: ['a', 'b', 'c', 'd']}), ...quiz.slice(1)])).toBeUndefined();
		expect(restored(kept, [...quiz, question('five')])).toEqual(take(choose(0), next));
	});

	it('that no quiz could have come to is none', () => {
		const {asked, ...kept} = keptOf(take(choose(0), next), 'choose');
		const [first, second] = asked;
		if (first === undefined || second === undefined) {
			throw new Error('nothing was asked');
		}
		for (const wrong of [
			[],
			[first, first],
			[second, first],
			[{...first, answer: {how: 'chosen', option: 4}} as const],
		]) {
			expect(restored({...kept, asked: wrong}, quiz)).toBeUndefined();
		}
	});
});

describe('a quiz after another one', () => {
	const namesIn = (session: ReturnType<typeof startAfter>) => session.questions.map(({id}) => id);

	it('begins with what was missed, and then what was not asked', () => {
		const before = take(choose(0), next, choose(1), next, skip, choose(0), next);
		expect(namesIn(startAfter(before, [...quiz, question('five')]))).toEqual(['two', 'three', 'five', 'one', 'four']);
		expect(namesIn(startAfter(undefined, quiz))).toEqual(['one', 'two', 'three', 'four']);
	});
});

describe('what was missed', () => {
	it('is told by groups, the most missed first, without those that were all right', () => {
		const session = take(choose(0), next, choose(1), next, skip, choose(0), next);
		const groups: Readonly<Record<string, readonly string[]>> = {
			one: ['a'],
			two: ['a', 'b', 'b'],
			three: ['b', 'c'],
			four: ['d'],
		};
		expect(missedOf(session)).toHaveLength(2);
		expect(tally(session, ({id}) => groups[id] ?? [])).toEqual([
			{name: 'b', missed: 2, asked: 2},
			{name: 'c', missed: 1, asked: 1},
			{name: 'a', missed: 1, asked: 2},
		]);
	});
});
