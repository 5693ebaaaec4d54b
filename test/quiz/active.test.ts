import {expect, it} from 'vitest';
import {english} from '../../source/english.ts';
import {activeOf} from '../../source/quiz/active.ts';

const {inflect} = english();

it.each([
	['was sold', 'sell', 'sold'],
	['were written', 'write', 'wrote'],
	['is owned', 'own', 'owns'],
	['has been led', 'lead', 'has led'],
	['had been chosen', 'choose', 'had chosen'],
	['will be opened', 'open', 'will open'],
	['was cancelled', 'cancel', inflect('cancel', 'past')],
	['may be sold', 'sell', undefined],
	['was going to be sold', 'sell', undefined],
])('who does what “%s”', (text, lemma, expected) => {
	expect(activeOf({text, lemma, start: 0, end: 0}, inflect)).toBe(expected);
});
