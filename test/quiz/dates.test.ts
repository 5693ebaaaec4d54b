import {expect, it} from 'vitest';
import {datesLike} from '../../source/quiz/dates.ts';
import {randomFrom} from '../../source/quiz/random.ts';

it('days near the turn of a year are of the year that they lie in', () => {
	expect(datesLike('December 31, 2018', '', randomFrom(1))).toContain('January 7, 2019');
	expect(datesLike('3 January 2019', '', randomFrom(1))).toContain('31 December 2018');
	expect(datesLike('December 31, 2018', '', randomFrom(1)).join(' ')).not.toMatch(/January \d+, 2018/);
	expect(datesLike('December 2018', '', randomFrom(1))).toContain('January 2018');
});
