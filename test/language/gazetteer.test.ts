import {describe, expect, it} from 'vitest';
import {gazetteerIn} from '../../source/language/gazetteer.ts';
import {hashText} from '../../source/language/hashing.ts';
import {packGazetteer} from '../../source/tools/train/pack-gazetteer.ts';
import {tokenised} from '../../source/tools/train/wordnet.ts';

const cities = ['lima', 'new york', 'são paulo'];
const people = ['lima', 'ana', ...Array.from({length: 2000}, (_, index) => `person ${index}`)];
const lists = [cities, [], people];

describe('a packed gazetteer', () => {
	const gazetteer = gazetteerIn(packGazetteer(lists));
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

	it('is kept in a length after which 32 bits may follow, and is refused when it is cut off', () => {
		const bytes = new Uint8Array(packGazetteer(lists));
		expect(bytes.length % 4).toBe(0);
		expect(gazetteerIn(Buffer.concat([bytes, Buffer.from('behind')])).lists(hashText('lima'))).toBe(0b101);
		expect(() => gazetteerIn(bytes.slice(0, bytes.length - 1))).toThrow(RangeError);
		expect(() => gazetteerIn(new Uint8Array())).toThrow(RangeError);
	});

	it('has room for sixteen lists', () => {
		const last = gazetteerIn(packGazetteer(Array.from({length: 16}, (_, list) => (list % 5 === 0 ? ['ana'] : []))));
		expect(last.lists(hashText('ana'))).toBe(0b1000010000100001);
	});
});

describe('a name of a word list', () => {
	it('is written as its tokens stand in a text', () => {
		expect(tokenised('Al-Nasser')).toBe('al - nasser');
		expect(tokenised('Women’s  League, Ltd')).toBe("women 's league , ltd");
	});
});
