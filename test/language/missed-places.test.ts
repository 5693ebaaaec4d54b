import {describe, expect, it} from 'vitest';
import {english} from '../../source/english.ts';

const placesIn = (text: string): readonly string[] =>
	english()
		.sentences(text, [{start: 0, end: text.length}])
		.flatMap(({names}) => names)
		.filter(({type}) => type === 'place')
		.map(({start, end}) => text.slice(start, end));

describe('places without a capital', () => {
	it.each([
		['my brother works in nigeria and i want to see him', ['nigeria']],
		['has anyone been to san francisco in may?', ['san francisco']],
		['is the train from chicago ever on time', ['chicago']],
		['we drove through wisconsin and west virginia last week', ['wisconsin', 'west virginia']],
	])('“%s”', (text, places) => {
		expect(placesIn(text)).toEqual(places);
	});

	it.each([
		'we had turkey on a plate of fine china, and it was nice reading',
		'he pulled the cork in the bottom of the boat',
		'a guinea pig wore a jersey on the island',
	])('are none where they are words: “%s”', text => {
		expect(placesIn(text)).toEqual([]);
	});
});

it('The letters of a state behind a place are a place', () => {
	expect(placesIn('They moved to Springfield, OH in March.')).toContain('OH');
});
