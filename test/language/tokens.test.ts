import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {sentencesIn} from '../../source/language/sentences.ts';
import {tokensIn} from '../../source/language/tokens.ts';

const tokensOf = (text: string): readonly string[] =>
	tokensIn(text, {start: 0, end: text.length}).map(({start, end}) => text.slice(start, end));

const sentencesOf = (text: string): readonly string[] =>
	sentencesIn(text, tokensIn(text, {start: 0, end: text.length})).map(tokens =>
		text.slice(tokens[0]?.start, tokens.at(-1)?.end),
	);

/** Pieces of what the tokeniser knows, and of what it must not fall for. */
const pieces = fc.constantFrom(
	..."a|B|s|Ana|Jong|un|cannot|Mr|Ph.D.|U.S.|J. S|Feb. 3|La.|p.m|www.|http://|com|.|,| |-|’|'|1|0|st|$|€|#|@|/|:|(|[|!|…|“|_|&|<3|*|\n|\u00a0".split(
		'|',
	),
);

describe('tokens of a text in plain letters', () => {
	it('are those of a text in any letters', () => {
		fc.assert(
			fc.property(fc.array(pieces, {maxLength: 20}), parts => {
				const text = parts.join('');
				// A cross is no letter, but not plain either.
				expect(tokensOf(`${text} †`)).toEqual([...tokensOf(text), '†']);
			}),
			{numRuns: 1000},
		);
	});
});

describe('tokens', () => {
	it.each([
		['clitics stand alone', 'Hale’s dog didn’t bark.', 'Hale|’s|dog|did|n’t|bark|.'],
		['two words written as one', 'They cannot leave.', 'They|can|not|leave|.'],
		['a hyphenated word is three', 'a long-term plan', 'a|long|-|term|plan'],
		['a prefix is no word', 'a non-profit co-founder', 'a|non-profit|co-founder'],
		['a given name of two syllables is one', 'Kim Jong-un and Ri Yong-ho', 'Kim|Jong-un|and|Ri|Yong-ho'],
		['a place with a hyphen', 'at Punggye-ri', 'at|Punggye|-|ri'],
		['what is named after a place', 'a Lima-based firm', 'a|Lima|-|based|firm'],
		['abbreviations keep their full stops', 'N. Korea and the U.S. at 5 p.m.', 'N.|Korea|and|the|U.S.|at|5|p.m.'],
		['titles keep theirs', 'Dr. Reyes met Sen. Hale.', 'Dr.|Reyes|met|Sen.|Hale|.'],
		['numbers with their marks', '1,000.5 at 3:30, 9/11 and 19th', '1,000.5|at|3:30|,|9/11|and|19th'],
		['currency and percent', '$5 and 10% or €3', '$|5|and|10|%|or|€|3'],
		['quotes and brackets', '“He [Hale] even left,” she said.', '“|He|[|Hale|]|even|left|,|”|she|said|.'],
		['dashes and ellipses', 'Wait — no... yes – well…', 'Wait|—|no|...|yes|–|well|…'],
		['an apostrophe inside a name', 'O’Neill left', 'O’Neill|left'],
		['an address', 'see https://example.org/a?b=c.', 'see|https://example.org/a?b=c|.'],
		['company names', 'AT&T and Reyes & Co. won', 'AT&T|and|Reyes|&|Co.|won'],
		[
			'a site or a file is one',
			'See Hale.com, hale.co.uk/a and plan_1.pdf.',
			'See|Hale.com|,|hale.co.uk/a|and|plan_1.pdf|.',
		],
		['a missing space is no site', 'They came.Then they left.', 'They|came|.|Then|they|left|.'],
		['telephone numbers', 'Call 555-0142 or 1-800-555-0142', 'Call|555-0142|or|1-800-555-0142'],
		['dates with hyphens', 'from 24-11-2004 to 2005-01-31', 'from|24-11-2004|to|2005-01-31'],
		['a range is three', 'pages 10-20 and 1969–1970', 'pages|10|-|20|and|1969|–|1970'],
		['a fraction of a month is a date, others are none', 'on 9/11, in 2001/02', 'on|9/11|,|in|2001|/|02'],
		['units', '5km, 10.5kg, 6PM, 2p.m., 3G and 737s', '5|km|,|10.5|kg|,|6|PM|,|2|p.m.|,|3G|and|737s'],
		['money with a unit', 'US$4.5bn, A$3m, £20', 'US$|4.5|bn|,|A$|3|m|,|£|20'],
		['numbers between brackets', 'as said [13,14], 1,400 times', 'as|said|[|13|,|14|]|,|1,400|times'],
		['decades and years without a century', 'the 1930’s, ’72 and 2008’s', 'the|1930’s|,|’72|and|2008|’s'],
		['marks in a row are one', 'Why?! No!! *** ---', 'Why|?!|No|!!|***|---'],
		['emoticons', 'Good. :) Bad ;-( (see: below)', 'Good|.|:)|Bad|;-(|(|see|:|below|)'],
		['No. before a number', 'No. 5 won. No. They lost.', 'No.|5|won|.|No|.|They|lost|.'],
		['states behind a comma', 'Salem, Mass. has a Mass. Hale', 'Salem|,|Mass.|has|a|Mass|.|Hale'],
		['titles in capitals', 'MR. HALE AND GEN. REYES', 'MR.|HALE|AND|GEN.|REYES'],
		['a letter before a new sentence', 'Plan B. The others', 'Plan|B|.|The|others'],
		['slashes', 'and/or, w/o, he/she', 'and|/|or|,|w/o|,|he|/|she'],
		['words written as one without an apostrophe', 'dont, im, gonna, its', 'do|nt|,|i|m|,|gon|na|,|its'],
		['a soft hyphen inside a word', 'inter\u00ADnational', 'inter\u00ADnational'],
	])('%s', (_what, text, expected) => {
		expect(tokensOf(text).join('|')).toBe(expected);
	});

	it('cover all that is not white space, in order', () => {
		fc.assert(
			fc.property(fc.string({unit: 'grapheme', maxLength: 200}), text => {
				const tokens = tokensIn(text, {start: 0, end: text.length});
				expect(tokens.every(({start, end}, index) => start < end && start >= (tokens[index - 1]?.end ?? 0))).toBe(true);
				expect(tokens.map(({start, end}) => text.slice(start, end)).join('')).toBe(text.replace(/\s/gu, ''));
			}),
		);
	});
});

describe('hostile text', () => {
	it.each([
		'a-',
		'a.',
		'-=',
		'11,',
		'1:',
		'A. ',
		'( ',
		'[x ',
		'" ',
		'a@',
		'1-',
		'’',
		'.)',
		'[1]',
		':) ',
		'?"',
		'Monday, May 1, 2015 ',
	])('of %j over and over is cut', unit => {
		const text = unit.repeat(100_000 / unit.length);
		const sentences = sentencesIn(text, tokensIn(text, {start: 0, end: text.length}));
		expect(sentences.length).toBeGreaterThan(0);
		expect(sentences.every(tokens => tokens.length <= 300)).toBe(true);
	});
});

describe('sentences', () => {
	it.each([
		['end at full stops', 'Ana left. Tom stayed!  Why? Nobody knows.', 4],
		['do not end at a title', 'Dr. Reyes met Mr. Hale. They left.', 2],
		['do not end inside a name', 'Officials of the U.S. Navy left.', 1],
		['end at an abbreviation before a word that begins one', 'He went to the U.S. The trip was long.', 2],
		['do not end at an initial', 'John F. Kennedy spoke.', 1],
		['take the closing quote with them', '“We left.” The bus was late.', 2],
		['go on after a quote in lower case', '“Stop!” she said.', 1],
		['go on after an ellipsis in lower case', 'He waited ... and left.', 1],
		['keep their reference', 'He was sent to Lima.[12] His mother wrote.', 2],
		['keep their numbers', 'It cost 3.5 million. Nobody paid.', 2],
		['keep an editor’s note', 'He lived in Rome. [citation needed] She left.', 2],
		['do not end at a mark inside a title', 'She wrote Viva Lima! (1965), and two songs.', 1],
		['do not end at a number that counts', '2. The mayor left.', 1],
		['end at a number that is said', 'The mayor won in 2012. The others left.', 2],
		['end before a word in lower case when it is a subject', 'The car was old. we sold it.', 2],
		['of those who write without capitals end at each mark', 'hello there. good food! will come again', 3],
		['end before a small brand', 'Nobody paid. eBay closed.', 2],
		['end where a space is missing', 'They went to Iran.The minister left.', 2],
		['end at the time of day', 'It began at 5 p.m. Police closed the road.', 2],
		['do not end before a time zone', 'It began at 5 p.m. EST on Monday.', 1],
		['do not end at U.S. before a quotation', 'The U.S. “war on drugs” went on.', 1],
		['do not end at an example', 'Fruit (e.g. Peruvian grapes) is sold.', 1],
		['do not end at an example that begins as a sentence does', 'Papers (e.g. The Lima Post) are sold.', 1],
		['do not end at a title before any name', 'They asked Mr. Most and Dr. Now.', 1],
		['take an emoticon with them', 'We won. :) They lost.', 2],
		['begin with money', 'Nobody paid. $5 was enough.', 2],
		['begin with a word that an editor put in', 'He left. [she] stayed on.', 2],
		['end before the maker of a picture', 'The harbour of Lima Image: Ana Reyes', 2],
		['end at the line with the date', 'Storm hits Lima Sunday, May 3, 2015', 2],
		['do not end before a date in them', 'They met on Sunday, May 3, 2015', 1],
		['go on behind words left out', 'The minister [...] left.', 1],
	])('%s', (_what, text, count) => {
		expect(sentencesOf(text)).toHaveLength(count);
	});

	it('take a closing quote behind a space with them', () => {
		expect(sentencesOf('She said, " I know. " Then she left.')).toEqual(['She said, " I know. "', 'Then she left.']);
	});

	it('of a text without a full stop are cut, and quickly', () => {
		expect(sentencesOf('word '.repeat(20_000)).every(sentence => sentence.split(' ').length <= 250)).toBe(true);
	});
});
