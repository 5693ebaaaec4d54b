import {cleanLine} from '../../article/clean.ts';

/** A sentence with the words to fill in taken out of it. */
export type Gap = {readonly before: string; readonly words: string; readonly after: string};

// A part of a word, of a name with a hyphen or of a number is not the word.
const wholeWords = (words: string): RegExp =>
	new RegExp(
		String.raw`(?<![\p{L}\p{N}\p{M}_'’-]|\d[.,])${words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}(?![\p{L}\p{N}\p{M}_-]|[.,]\d)`,
		'giu',
	);

// An answer has a capital that its words may not have had; of a single word, “May” and “may” are two.
const sameWords = (found: string, words: string): boolean =>
	found === words ||
	(words.includes(' ') && found.slice(1) === words.slice(1) && found.charAt(0) === words.charAt(0).toLowerCase());

/** `sentence` around `answer`; undefined unless its words stand there exactly once, as whole words, among others. */
export const gapIn = (sentence: string, answer: string): Gap | undefined => {
	const [line, words] = [cleanLine(sentence), cleanLine(answer)];
	if (words === '') {
		return undefined;
	}
	const [found, second] = [...line.matchAll(wholeWords(words))];
	if (found === undefined || second !== undefined || !sameWords(found[0], words)) {
		return undefined;
	}
	const [before, after] = [line.slice(0, found.index), line.slice(found.index + found[0].length)];
	return /\p{L}/u.test(before + after) ? {before, words: found[0], after} : undefined;
};
