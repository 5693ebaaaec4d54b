import {describe, expect, it} from 'vitest';
import {dateLine, dayAtHead, placeLineLength} from '../../source/article/date-line.ts';
import {analyse, readArticle} from '../../source/index.ts';

it.each([
	['Tuesday, April 16, 2019', '2019-04-16'],
	['April 6, 2019', '2019-04-06'],
	['Published: 6 Sept. 2031', '2031-09-06'],
	['2031-03-12', '2031-03-12'],
	['April 2019', undefined],
	['April 41, 2019', undefined],
	['On April 16, 2019 the harbour was sold.', undefined],
	['Smarch 3, 2019', undefined],
])('the day of “%s” is %s', (line, day) => {
	expect(dateLine(line)).toBe(day);
});

it.each([
	['Tuesday, April 16, 2019  Ana Reyes sold the harbour.', '2019-04-16'],
	['Tuesday, 16 April 2019 – “No,” Ana Reyes said.', '2019-04-16'],
	['LIMA, April 16, 2019 (Harbour News) — Ana Reyes sold the harbour.', '2019-04-16'],
	['Tuesday, April 16, 2019, is the day on which Ana Reyes sold the harbour.', undefined],
	['April 16, 2019 was a day of rain.', undefined],
	['Ana Reyes sold the harbour on Tuesday, April 16, 2019.', undefined],
])('the day before “%s” is %s', (line, day) => {
	expect(dayAtHead(line)).toBe(day);
});

describe('an article with a line for its day', () => {
	const text =
		'The harbour\n\nTuesday, April 16, 2019\n\nAna Reyes sold the harbour yesterday. Tom Hale left on Sunday.\n';

	it('was published then, and its times are counted from there', async () => {
		const article = await readArticle(text);
		expect(article.published).toBe('2019-04-16');
		expect(article.text).toContain('Tuesday, April 16, 2019');
		const {facts} = analyse(article);
		expect(facts.map(({time}) => time?.value)).toEqual(['2019-04-15', '2019-04-14']);
	});

	it('has no day where a day is told far below', async () => {
		const later = `The harbour\n\n${'The harbour is old.\n\n'.repeat(4)}April 16, 2019\n`;
		expect((await readArticle(later)).published).toBeUndefined();
	});
});

it.each([
	['CAIRO — Gunmen killed two people.', 'Gunmen killed two people.'],
	['LIMA, Peru (Agency) – The bridge is open.', 'The bridge is open.'],
	['NEW YORK, May 12 (Reuters) - The bridge is open.', 'The bridge is open.'],
	['Lima (AP) -- The bridge is open.', 'The bridge is open.'],
	['The bridge — an old one — is open.', 'The bridge — an old one — is open.'],
	['US-led talks began.', 'US-led talks began.'],
	['NATO - the alliance - met.', 'NATO - the alliance - met.'],
])('where a report is from is told apart: %s', (paragraph, rest) => {
	expect(paragraph.slice(placeLineLength(paragraph))).toBe(rest);
});
