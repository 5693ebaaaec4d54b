import {expect, it} from 'vitest';
import {datesLike, stepsNear} from '../../source/quiz/dates.ts';
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
