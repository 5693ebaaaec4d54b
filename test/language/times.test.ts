import {expect, it} from 'vitest';
import {findTimes} from '../../source/language/times.ts';

const timesIn = (text: string): readonly string[] =>
	findTimes(text, {start: 0, end: text.length}, '2019-04-16').map(
		({text: words, value, start, end}) => `${text.slice(start, end) === words ? words : '?'}: ${value ?? 'open'}`,
	);

it.each([
	['The quay was rebuilt in 1952.', ['1952: 1952']],
	['Ana was mayor from 1977 to 1995.', ['1977 to 1995: 1977/1995']],
	['Ana has lived there since 2011.', ['2011: open']],
	['The council met in March of 2018.', ['March of 2018: 2018-03']],
	['Ana left last year.', ['last year: 2018']],
	['Ana will leave next month.', ['next month: 2019-05']],
	['Ana left last month.', ['last month: 2019-03']],
	['Ana left this morning.', ['this morning: 2019-04-16']],
	['Ana left late Sunday night.', ['late Sunday night: 2019-04-14']],
	['Ana left yesterday.', ['yesterday: 2019-04-15']],
	['Ana left on Monday.', ['on Monday: 2019-04-15']],
	['The ship has room for 1952 people.', []],
	['The firm paid for it in 1500 people years.', []],
])('the times of “%s”', (text, expected) => {
	expect(timesIn(text)).toEqual(expected);
});
