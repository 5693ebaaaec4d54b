import {expect, it} from 'vitest';
import {findTimes} from '../../source/language/times.ts';

const timesIn = (text: string): readonly string[] =>
	findTimes(text, {start: 0, end: text.length}, '2019-04-16').map(
		({text: words, value, start, end}) => `${text.slice(start, end) === words ? words : '?'}: ${value ?? 'open'}`,
	);

it.each([
	['The quay was rebuilt in 1952.', ['1952: 1952']],
	['Ana was mayor from 1977 to 1995.', ['1977 to 1995: 1977/1995']],
	['Ana has lived there since 2011.', ['2011: 2011/..']],
	['Ana lived there until May 2011.', ['May 2011: ../2011-05']],
	['Ana slept until a few days ago.', ['a few days ago: open']],
	['The council met in March of 2018.', ['March of 2018: 2018-03']],
	['Ana left last year.', ['last year: 2018']],
	['Ana will leave next month.', ['next month: 2019-05']],
	['Ana left last month.', ['last month: 2019-03']],
	['Ana left this morning.', ['this morning: 2019-04-16']],
	['Ana left late Sunday night.', ['late Sunday night: 2019-04-14']],
	['Ana left yesterday.', ['yesterday: 2019-04-15']],
	['Ana left on Monday.', ['on Monday: 2019-04-15']],
	['Ana opened the quay on Thursday.', ['on Thursday: 2019-04-11']],
	['Ana will open the quay on Thursday.', ['on Thursday: 2019-04-18']],
	['On Thursday, Ana will open the quay.', ['On Thursday: 2019-04-18']],
	['The vote is scheduled for Monday.', ['Monday: 2019-04-22']],
	['This Sunday, Ana opened the quay.', ['This Sunday: 2019-04-14']],
	['Ana left last week.', ['last week: 2019-04-08/2019-04-14']],
	['Ana left over the weekend.', ['weekend: 2019-04-13/2019-04-14']],
	['Ana met Tom earlier this week.', ['earlier this week: 2019-04-15/2019-04-21']],
	['Ana met Tom in the first week of April.', ['the first week of April: 2019-04-01/2019-04-07']],
	['Ana met Tom in the last week of February 2019.', ['the last week of February 2019: 2019-02-22/2019-02-28']],
	['Ana met Tom at the end of January.', ['end of January: 2019-01']],
	['Ana left late last year.', ['late last year: 2018']],
	['Ana left last October.', ['October: 2018-10']],
	['Ana left last March.', ['March: 2019-03']],
	['Ana left three years ago.', ['three years ago: 2016']],
	['Ana left two months ago.', ['two months ago: 2019-02']],
	['The quay is 900 years old, and was sold 200 years ago.', ['200 years ago: open']],
	['The 9/11 attacks and half of 7/8 of the cake.', []],
	['A few days earlier, Ana left.', ['A few days earlier: open']],
	['Ana left a couple of weeks ago.', ['a couple of weeks ago: open']],
	['Ana left several years ago.', ['several years ago: open']],
	['Ana waited for several days.', ['for several days: open']],
	['Ana wrote ten books over the last year.', ['last year: open']],
	['The fair lasted from 15 to 17 May.', ['15 to 17 May: 2019-05-15/2019-05-17']],
	['The fair lasted from May 15 to 17 of last year.', ['May 15 to 17: 2018-05-15/2018-05-17', 'last year: 2018']],
	['The fair lasted from May 2015 to June 2016.', ['May 2015 to June 2016: 2015-05/2016-06']],
	['Ana sailed between March and May.', ['March and May: 2019-03/2019-05']],
	['Ana sailed on 5 and 6 May.', ['on 5 and 6 May: 2019-05-05/2019-05-06']],
	['The fair lasted from April 3–5.', ['April 3–5: 2019-04-03/2019-04-05']],
	['The fair ran June 3 – 5, 2020.', ['June 3 – 5, 2020: 2020-06-03/2020-06-05']],
	['The fair ran May 30–June 2.', ['May 30: 2019-05-30', 'June 2: 2019-06-02']],
	['Peru beat Chile 2–1 on April 4.', ['April 4: 2019-04-04']],
	['The quay opens 9–11 am.', ['9–11 am: open']],
	['In May, 68 sailors were ill.', ['May: 2019-05']],
	['Ana was away in 2015 and 2016.', ['2015 and 2016: 2015/2016']],
	['The quay was sold in the 1960s.', ['1960s: 1960/1969']],
	['The quay was sold at the end of 1963.', ['1963: 1963']],
	['The quay was sold on the night of 5 May.', ['5 May: 2019-05-05']],
	['By Tuesday, 20 ships had come.', ['Tuesday: open']],
	['On Tuesday, 20 ships came.', ['On Tuesday: 2019-04-16']],
	['Ana told Harbour Today that the quay was sold.', []],
	['Ana left on May 5 and Tom died two days later.', ['May 5: 2019-05-05', 'two days later: 2019-05-07']],
	['Ana left in 1963, and a year later the quay was sold.', ['1963: 1963', 'a year later: 1964']],
	['Ana left in 1963 and Tom died two days later.', ['1963: 1963', 'two days later: open']],
	['The ship has room for 1952 people.', []],
	['Ana was mayor for three decades.', ['for three decades: open']],
	['The quay has changed in recent years.', ['in recent years: open']],
	['Ana slept for hours and paid for weeks of rest.', ['for hours: open']],
	['Ana spoke for two-year-old Tom.', []],
	['After three weeks they left.', ['After three weeks: open']],
	['The quay was built in the 13th century.', ['13th century: 1201/1300']],
	['The quay was built in the early nineteenth century.', ['early nineteenth century: open']],
	['Ana bought a 19th century desk.', []],
	['The vote will be held from February 3 to March 4.', ['February 3 to March 4: 2020-02-03/2020-03-04']],
	['The vote was held from February 3 to March 4.', ['February 3 to March 4: 2019-02-03/2019-03-04']],
	['The seats rose from 9 to 10.', []],
	['Ana left on May 5, and that night the quay burned.', ['May 5: 2019-05-05', 'that night: 2019-05-05']],
	['Ana left in 1963, and sold the quay that year.', ['1963: 1963', 'that year: 1963']],
	['Ana said that day care is dear.', []],
	['Ana swims every Monday, and each morning in May.', ['May: 2019-05']],
	['It was the worst storm in ten years.', []],
	['Ana spoke on February 6 - this year.', ['February 6 - this year: 2019-02-06']],
	['Ana slept at night, and missed the opening night.', ['night: open']],
	['The firm paid for it in 1500 people years.', []],
])('the times of “%s”', (text, expected) => {
	expect(timesIn(text)).toEqual(expected);
});

it('a time that counts from one told before is that many days from it', () => {
	const text = 'Tom left the same day.';
	expect(findTimes(text, {start: 0, end: text.length}, '2019-04-16', '2019-03-02')).toMatchObject([
		{value: '2019-03-02'},
	]);
	expect(findTimes(text, {start: 0, end: text.length}, '2019-04-16')[0]?.value).toBeUndefined();
});

it('an hour is one of the day that was told last, and of none where none was', () => {
	const text = 'Tom left at 7:30 a.m. local time.';
	const dayOf = (told?: string): string | undefined =>
		findTimes(text, {start: 0, end: text.length}, '2019-04-16', told)[0]?.value;
	expect(dayOf('2019-03-02')).toBe('2019-03-02');
	expect(dayOf('2019-03')).toBeUndefined();
	expect(dayOf('2019-03-02/2019-03-04')).toBeUndefined();
	expect(dayOf()).toBeUndefined();
});
