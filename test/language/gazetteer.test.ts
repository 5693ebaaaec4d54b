import {describe, expect, it} from 'vitest';
import {gazetteerOf} from '../../source/language/gazetteer.ts';
import {hashText} from '../../source/language/hashing.ts';
import {packGazetteer} from '../../source/tools/train/pack-gazetteer.ts';
import {tokenised} from '../../source/tools/train/wordnet.ts';

const cities = ['lima', 'new york', 'são paulo'];
const people = ['lima', 'ana', ...Array.from({length: 2000}, (_, index) => `person ${index}`)];
const lists = [cities, [], people];

describe('a packed gazetteer', () => {
	const gazetteer = gazetteerOf(packGazetteer(lists));
	const of = (words: string): number => gazetteer.lists(hashText(words));

	it('tells the lists that a name is on', () => {
		expect(of('lima')).toBe(0b101);
		expect(of('são paulo')).toBe(0b001);
		expect(cities.map(of).every(bits => (bits & 1) === 1)).toBe(true);
		expect(people.map(of).every(bits => (bits & 4) === 4)).toBe(true);
	});

	it('knows no other name', () => {
		expect(of('new')).toBe(0);
		expect(of('')).toBe(0);
		expect(Array.from({length: 2000}, (_, index) => of(`nobody ${index}`)).filter(bits => bits !== 0)).toEqual([]);
	});

	it('is asked by the hash of words, one after the other', () => {
		expect(gazetteer.lists(hashText('york', hashText(' ', hashText('new'))))).toBe(0b001);
	});

	it('is read to its end when it is cut short, and empty when there is none', () => {
		const cut = gazetteerOf(packGazetteer(lists).slice(0, 400));
		expect(cut.lists(hashText('lima')) & 1).toBe(1);
		expect(gazetteerOf('').lists(hashText('lima'))).toBe(0);
	});
});

describe('a name of a word list', () => {
	it('is written as its tokens stand in a text', () => {
		expect(tokenised('Al-Nasser')).toBe('al - nasser');
		expect(tokenised('Women’s  League, Ltd')).toBe("women 's league , ltd");
	});
});
