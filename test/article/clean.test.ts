import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {clean, cleanLine} from '../../source/article/clean.ts';

/** Text made of what does harm, with letters between. */
const hostileText = fc
	.array(
		fc.oneof(
			fc.constantFrom(
				...['\u001B[', '\u001B]0;', '\u001B]52;c;aGk=', '\u0007', '\u001B\\', '\u009B', '\u009D', '\u009C', '\u0090'],
				...['31m', '\u001B', '\u0008', '\r', '\r\n', '\n', '\t', '\u007F', '\u0000', '\u0085', '\u2028'],
				...['\u202E', '\u2066', '\u200F', '\u061C', '\u200B', '\uFEFF', '\u200D', '\u200C', '\u00AD'],
				...['\u{E0041}', '\uD800', '\uDC00', 'a', 'word', ' ', 'é', 'e\u0301', '漢字', '👩‍👩‍👧', '🇫🇷', 'क्‍ष', 'می‌خواهم'],
			),
			fc.string({unit: 'binary', maxLength: 3}),
		),
		{maxLength: 30},
	)
	.map(parts => parts.join(''));

const forbidden =
	/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E0FFF}]/u;

describe('cleaning', () => {
	it('leaves nothing that a terminal acts on or that is not seen', () => {
		fc.assert(
			fc.property(hostileText, text => {
				const cleaned = clean(text);
				expect(cleaned.isWellFormed()).toBe(true);
				expect(forbidden.exec(cleaned)).toBeNull();
			}),
			{numRuns: 2000},
		);
	});

	it('twice is cleaning once', () => {
		fc.assert(
			fc.property(hostileText, text => {
				expect(clean(clean(text))).toBe(clean(text));
				expect(cleanLine(cleanLine(text))).toBe(cleanLine(text));
			}),
			{numRuns: 2000},
		);
	});

	it('keeps a title on one line', () => {
		fc.assert(
			fc.property(hostileText, text => {
				expect(cleanLine(text)).not.toMatch(/[\n\r\u2028\u2029\u0085]/);
			}),
		);
	});

	it.each([
		['a title that would rename the window', 'Rain\u001B]0;pwned\u0007 falls', 'Rain falls'],
		['a title without an end takes no more than its line', 'Rain\u001B]0;pwned\nfalls', 'Rain\nfalls'],
		['a write to the clipboard', 'a\u001B]52;c;aGk=\u001B\\b', 'ab'],
		['colours', '\u001B[31mred\u001B[0m and \u009B1mbold', 'red and bold'],
		['what overwrites', 'safe\u0008\u0008\u0008\u0008evil', 'safeevil'],
		['a carriage return', 'one\rtwo\r\nthree', 'one\ntwo\nthree'],
		['text turned round', 'abc\u202Efed\u202C', 'abcfed'],
		['a sequence broken up by what is not seen', '\u001B\u202E[31mred', '[31mred'],
		['half a character', 'a\uD83D b', 'a\uFFFD b'],
		['tabs', 'a\tb', 'a    b'],
		['a family is one emoji', '👩‍👩‍👧', '👩‍👩‍👧'],
		['a joiner where nothing joins', 'pass\u200Dword', 'password'],
		['a joiner that Persian needs', 'می‌خواهم', 'می‌خواهم'],
	])('%s', (_, text, cleaned) => {
		expect(clean(text)).toBe(cleaned);
	});
});
