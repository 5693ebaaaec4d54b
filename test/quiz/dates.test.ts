import {expect, it} from 'vitest';
import {datesLike, datesOf, stepsNear} from '../../source/quiz/dates.ts';
import {randomFrom} from '../../source/quiz/random.ts';

it('days near the turn of a year are of the year that they lie in', () => {
	for (let seed = 0; seed < 20; seed++) {
		const after = datesLike('December 31, 2018', '', randomFrom(seed)).join(' ');
		expect(after).toMatch(/January \d+, 2019/);
		expect(after).not.toMatch(/January \d+, 2018|December \d+, 2019/);
		const before = datesLike('3 January 2019', '', randomFrom(seed)).join(' ');
		expect(before).toMatch(/\d+ December 2018/);
		expect(before).not.toMatch(/December 2019/);
	}
	expect(datesLike('December 2018', '', randomFrom(1))).toContain('January 2018');
});

it('a date is as often the first and the last of four as one between', () => {
	const ranks = Array.from({length: 200}, (_, seed) => stepsNear(randomFrom(seed), 4).slice(0, 3)).map(
		steps => steps.filter(step => step < 0).length,
	);
	for (const rank of [0, 1, 2, 3]) {
		expect(ranks.filter(other => other === rank).length).toBeGreaterThan(25);
	}
});

it('other years of the text stand no farther from the key than is told', () => {
	const text = 'She left school in 2004, and wrote in 2006, in 2009 and in 2014.';
	expect(datesOf('2004', text, [])).toEqual(['2006', '2009', '2014']);
	expect(datesOf('2004', text, [], 6)).toEqual(['2006', '2009']);
});
