import type {TimeExpression} from './model.ts';
import {numberOf} from './numbers.ts';

/* How long something went on, where chrono sees no time: `for three decades`, `over the past century`. Such times have no value. */

// One short pattern, and the words looked at one by one: a pattern for all of it takes longer to compile than a text to read.
const pattern =
	/\b(for|over|within|throughout|during|in) ((?:(?!(?:for|over|within|throughout|during|in) )[a-z\d-]+ ){0,6}?)(?:hour|day|night|week|month|season|year|decade|generation|centurie?)(s|y)?\b/gi;

const leading = new Set(
	'about around nearly almost over more less than at least up to roughly some the much of'.split(' '),
);
const relative = new Set('last past next first following coming'.split(' '));
const vague = new Set('a an several many few couple some half more straight consecutive'.split(' '));

/** Whether the words between a preposition and its unit tell how many of it, or which: `about three`, `the past`, or for `for` none of several. */
const counts = (preposition: string, words: readonly string[], plural: boolean): boolean => {
	if (words.length === 0) {
		return plural && (preposition === 'for' || preposition === 'over');
	}
	if (words.length === 1 && words[0] === 'the') {
		return plural && preposition === 'over';
	}
	if (words.length === 1 && words[0] === 'recent') {
		return plural && (preposition === 'in' || preposition === 'over');
	}
	const isPast = words.some(word => relative.has(word));
	const counted = words.some(word => numberOf(word) !== undefined || vague.has(word));
	return (
		(isPast || (preposition === 'for' && counted)) &&
		words.every(word => leading.has(word) || relative.has(word) || vague.has(word) || numberOf(word) !== undefined)
	);
};

/** What makes an age or a measure of it: `for two years old`, `for a day of rest`, `for five day’s pay`. */
const otherBehind =
	/^(?:[- ](?:olds?|long|ago|later|earlier|before|after)\b|['’]|-[a-z]| of (?!(?:the|this|that|last|\d)\b))/i;

/** Durations in a text, as chrono finds other times. */
export const durationsIn = (slice: string, offset: number): readonly TimeExpression[] =>
	[...slice.matchAll(pattern)].flatMap(({0: text, 1: preposition = '', 2: between = '', 3: ending, index}) => {
		const words = between.toLowerCase().trim().split(' ').filter(Boolean);
		const fits = counts(preposition.toLowerCase(), words, ending === 's');
		return fits && !otherBehind.test(slice.slice(index + text.length))
			? [{start: offset + index, end: offset + index + text.length, text}]
			: [];
	});
