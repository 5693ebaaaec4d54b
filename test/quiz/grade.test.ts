import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {editDistance} from '../../source/quiz/edit-distance.ts';
import {grade} from '../../source/quiz/grade.ts';
import type {Question} from '../../source/quiz/model.ts';

const asking = (
	kind: Question['kind'],
	stem: string,
	options: readonly string[],
	accept: readonly string[] = [],
): Question => ({id: 'q1', kind, stem, options, key: 0, accept, evidence: [], facts: []});

const who = asking(
	'who',
	'Who opened the harbour?',
	['Helena Marsh', 'Tomás Velde', 'Ruth Moss', 'Ida Berg'],
	['the judge'],
);
const asian = asking('who', 'Who spoke?', ['Han Seo-yun', 'Ruth Moss', 'Ida Berg', 'Tom Hale']);
const place = asking('where', 'Where did it sink?', ['Port Ellis', 'Port Lima', 'Aldersea', 'Harrowgate']);
const day = asking('when', 'When did it sink?', ['May 31', 'May 24', 'May 28', 'June 3']);
const dated = asking('when', 'When did it open?', [
	'October 11, 2019',
	'October 4, 2019',
	'June 3, 2019',
	'May 1, 2019',
]);
const count = asking('how-many', 'How many boats sank?', ['About 1,200', 'About 900', 'About 1,500', 'About 700']);
const small = asking('how-many', 'How many boats sank?', ['Three', 'Five', 'Two', 'Six']);
const thing = asking('what', 'What did Ruth Moss sell?', ['The harbour', 'The bridge', 'The quay', 'The boat']);
const country = asking('what', 'Which country sent it?', ['Iran', 'Peru', 'Chile', 'Spain']);

describe('a typed answer', () => {
	it.each([
		['helena marsh', who],
		['  Héléna   MARSH. ', who],
		['Marsh', who],
		['Judge', who],
		['Mrs. Marsh', who],
		['Han', asian],
		['han seo yun', asian],
		['portellis', place],
		['in Port Ellis', place],
		['31 May', day],
		['on May 31st', day],
		['may 31', day],
		['11 Oct 2019', dated],
		['October 11', dated],
		['1200', count],
		['1,200 boats', count],
		['3', small],
		['three boats', small],
		['harbour', thing],
		['A HARBOUR', thing],
	])('“%s” is right', (typed, question) => expect(grade(typed, question)).toBe('right'));

	it.each([
		['Helena Mrash', who],
		['Hellena Marsh', who],
		['Port Elis', place],
		['Prot Ellis', place],
		['the harbor', thing],
	])('“%s” is right but for a slip', (typed, question) => expect(grade(typed, question)).toBe('slip'));

	it.each([
		['', who],
		['…', who],
		['Helena', who],
		['Tomas Velde', who],
		['Ida Marsh', who],
		['Han Seo-yeon', asian],
		['Seo-yun', asian],
		['Port', place],
		['Port Lima', place],
		['May 13', day],
		['May', day],
		['31', day],
		['October 11, 2018', dated],
		['October 2019', dated],
		['2019', dated],
		['1,201', count],
		['12', count],
		['30', small],
		['boats', small],
		['Iraq', country],
	])('“%s” is wrong', (typed, question) => expect(grade(typed, question)).toBe('wrong'));

	it('of a family name that two of the options have tells them not apart', () => {
		const family = asking('who', 'Who sang?', ['Helena Marsh', 'Tom Marsh', 'Ruth Moss', 'Ida Berg']);
		expect(grade('Marsh', family)).toBe('wrong');
		expect(grade('Helena Marsh', family)).toBe('right');
	});

	it('near to two of the options is none of them', () => {
		const near = asking('what', 'Which town?', ['Marsden', 'Marston', 'Lima', 'Ellis']);
		expect(grade('Marsdon', near)).toBe('wrong');
		expect(grade('Marsdn', near)).toBe('slip');
	});
});

const questions = [who, asian, place, day, dated, count, small, thing, country];

describe('whatever is asked', () => {
	const question = fc.constantFrom(...questions);
	const accents = fc.constantFrom('', '\u0301', '\u0308', '\u0327');

	it('the key and all that is accepted is right, however it is spaced, cased and accented', () => {
		fc.assert(
			fc.property(question, fc.nat(), fc.func(fc.boolean()), fc.func(accents), (asked, which, upper, accent) => {
				const answers = [asked.options[0] ?? '', ...asked.accept];
				const answer = answers[which % answers.length] ?? '';
				const typed = [...answer]
					.map((letter, index) => {
						const cased = upper(index) ? letter.toUpperCase() : letter.toLowerCase();
						return /\p{L}/u.test(letter) ? cased + accent(index) : letter === ' ' ? '  ' : cased;
					})
					.join('');
				expect(grade(` ${typed}\t`, asked)).toBe('right');
			}),
		);
	});

	it('another option is wrong', () => {
		fc.assert(
			fc.property(question, fc.integer({min: 1, max: 3}), (asked, index) => {
				expect(grade(asked.options[index] ?? '', asked)).toBe('wrong');
			}),
		);
	});

	it('another figure in a number or date is wrong', () => {
		fc.assert(
			fc.property(fc.constantFrom(day, dated, count), fc.nat(), fc.integer({min: 0, max: 9}), (asked, which, digit) => {
				const key = asked.options[0] ?? '';
				const places = [...key.matchAll(/\d/g)].map(({index}) => index);
				const at = places[which % places.length] ?? 0;
				const typed = key.slice(0, at) + digit + key.slice(at + 1);
				expect(grade(typed, asked)).toBe(typed === key ? 'right' : 'wrong');
			}),
		);
	});

	it('two letters exchanged within a long word are a slip and no more', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[b-y]{6,12}$/), fc.nat(), (word, which) => {
				const at = 1 + (which % (word.length - 2));
				const typed = word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
				const asked = asking('what', 'Which town?', [word, 'AAAAAA', 'ZZZZZZ', 'AZAZAZ']);
				expect(grade(typed, asked)).toBe(typed === word ? 'right' : 'slip');
			}),
		);
	});

	it('any text is graded, and a text without words is wrong', () => {
		fc.assert(
			fc.property(question, fc.string({unit: 'binary'}), (asked, typed) => {
				expect(['right', 'slip', 'wrong']).toContain(grade(typed, asked));
			}),
		);
		fc.assert(
			fc.property(question, fc.stringMatching(/^[\s.,;:!?–-]*$/), (asked, typed) => grade(typed, asked) === 'wrong'),
		);
	});
});

describe('the distance of two words', () => {
	it.each([
		['', '', 0],
		['abc', '', 3],
		['lavrov', 'lavorv', 1],
		['kitten', 'sitting', 3],
		['ca', 'abc', 3],
		['ab', 'ba', 1],
	])('%s – %s is %d', (a, b, expected) => expect(editDistance(a, b)).toBe(expected));

	it('is that of the way back, and no more than the longer of them has letters', () => {
		const word = fc.stringMatching(/^[a-d]{0,8}$/);
		fc.assert(
			fc.property(word, word, (a, b) => {
				expect(editDistance(a, b)).toBe(editDistance(b, a));
				expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
				expect(editDistance(a, b) === 0).toBe(a === b);
			}),
		);
	});
});
