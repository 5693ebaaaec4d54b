import {describe, expect, it} from 'vitest';
import type {Actor} from '../../source/facts/model.ts';
import {countries, countryNamed} from '../../source/language/world.ts';
import {neighboursOf} from '../../source/quiz/known-bodies.ts';
import {isLikeBody, isLikePerson, isOfGender, kindOfBody, nounOfBody} from '../../source/quiz/likeness.ts';
import {isLikePlace} from '../../source/quiz/likeness-of-places.ts';

const somebody = (name: string, role?: string, times = 1): Actor => ({
	id: name,
	name,
	type: 'person',
	aliases: [],
	roles: role === undefined ? [] : [{text: role, evidence: {start: 0, end: 1}}],
	mentions: Array.from({length: times}, () => ({start: 0, end: 1, kind: 'name' as const})),
});

describe('somebody may be taken for', () => {
	it.each([
		['one of whom nothing else is known', somebody('Peter Hale'), somebody('Karl Berg'), true],
		['a minister for a governor', somebody('Peter Hale', 'finance minister'), somebody('Karl Berg', 'governor'), true],
		['a judge for no minister', somebody('Peter Hale', 'judge'), somebody('Karl Berg', 'finance minister'), false],
		['a coach for no player', somebody('Peter Hale', 'coach'), somebody('Karl Berg', 'goalkeeper'), false],
		[
			'who is named once for nobody who is named ten times',
			somebody('Peter Hale'),
			somebody('Karl Berg', '', 10),
			false,
		],
		[
			'who is named twice for who is named ten times',
			somebody('Peter Hale', '', 2),
			somebody('Karl Berg', '', 10),
			true,
		],
	])('%s', (_what, other, key, expected) => {
		expect(isLikePerson(other, key)).toBe(expected);
	});
});

it('a man and a woman are told apart by name or role', () => {
	expect(isOfGender(somebody('Peter Hale'), somebody('Anna Berg'), '')).toBe(false);
	expect(isOfGender(somebody('Peter Hale'), somebody('Kim Berg', 'spokeswoman'), '')).toBe(false);
	expect(isOfGender(somebody('Peter Hale'), somebody('Karl Berg'), '')).toBe(true);
});

it('a court stands beside courts, and a party beside parties', () => {
	expect(isLikeBody('Supreme Court of Peru', 'Lima Court of Appeal')).toBe(true);
	expect(isLikeBody('Supreme Court of Peru', 'Green Party')).toBe(false);
	expect(isLikeBody('Harbour Herald', 'Coast Guard')).toBe(false);
	expect(kindOfBody('Northway Shipping')).toBe('other');
});

it('a question asks for a university as that', () => {
	expect(nounOfBody('Boston University')).toBe('university');
	expect(nounOfBody('Navarro College')).toBe('organisation');
	expect(nounOfBody('Northway Shipping')).toBe('organisation');
});

it('a town stands beside towns', () => {
	expect(isLikePlace('Cusco', 'Arequipa')).toBe(true);
	for (const other of ['Peru', 'Orange County', 'Arn Sea', 'Vell Airport', 'Scotland']) {
		expect(isLikePlace(other, 'Arequipa')).toBe(false);
	}
});

it('every country has neighbours to stand beside it', () => {
	const few = countries.filter(({name}) => neighboursOf(name).length < 3).map(({name}) => name);
	expect(few).toEqual([]);
	const unknown = countries.flatMap(({name}) => neighboursOf(name)).filter(name => countryNamed(name) === undefined);
	expect(unknown.filter(name => !/^(?:Fiji|Papua New Guinea|Samoa|Tonga)$/.test(name))).toEqual([]);
});
