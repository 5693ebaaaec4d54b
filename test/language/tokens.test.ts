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
	])('%s', (_what, text, count) => {
		expect(sentencesOf(text)).toHaveLength(count);
	});

	it('of a text without a full stop are cut, and quickly', () => {
		expect(sentencesOf('word '.repeat(20_000)).every(sentence => sentence.split(' ').length <= 250)).toBe(true);
	});
});
