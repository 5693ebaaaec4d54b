import {numberOf} from '../language/numbers.ts';

/** Letters that no decomposition takes apart (Unicode 15, chapter 3.11), as people without that key type them. */
const letters: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ı: 'i',
};

const months = 'january february march april may june july august september october november december'.split(' ');
const days = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const named = [...months, ...days];

/** `apr`, `sept` and `tues` at full length. */
const inFull = (word: string): string =>
	word.length < 3 || word.length > 4 ? word : (named.find(name => name.startsWith(word)) ?? word);

export const isTimeName = (word: string): boolean => named.includes(word);

/** What may stand in front of an answer and says nothing: articles, the preposition of a time or place, titles. */
const leading = /^(?:(?:the|an?|in|on|at|by|mr|mrs|ms|dr|sir)(?: |$))+/;

/**
 * The words of an answer as it is compared: small letters without accents, numbers in figures, months and days in full, without
 * an article in front. Empty where nothing was said.
 */
export const answerWords = (answer: string): readonly string[] => {
	const plain = answer
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[ßæœøłđðþı]/g, letter => letters[letter] ?? letter)
		.replace(/(?<=\p{L})\.(?=\p{L}\b)/gu, '')
		.replaceAll('&', ' and ')
		.replace(/(?<=\d),(?=\d{3}\b)/g, '')
		.replace(/(?<=\d)(?:st|nd|rd|th)\b/g, '')
		.replace(/[’‘'`]/g, '');
	// `twenty-one` is one number, and `Jong-un` two words.
	const parts = plain.match(/\d+(?:[.,:]\d+)*|[\p{L}\p{N}$€£%]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
	const words = parts.flatMap(part => {
		const value = numberOf(part);
		return value === undefined ? part.split('-').map(inFull) : [String(value)];
	});
	const stripped = words.join(' ').replace(leading, '');
	return stripped === '' ? words : stripped.split(' ');
};
