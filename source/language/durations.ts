import type {TimeExpression} from './model.ts';

/* How long something went on, where chrono sees no time: `for three decades`, `over the past century`. Such times have no value. */

const count = String.raw`(?:(?:about|around|nearly|almost|over|more than|less than|at least|up to|roughly|some) )?(?:\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}{3,7}teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\p{L}+)?|several|many|a few|a couple of|some|half an?)`;
const unit = '(?:hour|day|night|week|month|season|year|decade|generation|century|centurie)';
const past = '(?:last|past|next|first|following|coming)';

const pattern = new RegExp(
	[
		String.raw`\bfor (?:${count}|(?:the )?${past}(?: ${count})?|much of the ${past}) (?:(?:more|straight|consecutive) )?${unit}s?\b`,
		String.raw`\bfor (?:hours|days|weeks|months|years|decades|generations|centuries)\b`,
		String.raw`\b(?:over|within|throughout|during|in) (?:the )?${past} (?:${count} )?${unit}s?\b`,
		String.raw`\b(?:in|over) recent (?:days|weeks|months|years|decades)\b`,
		String.raw`\bover (?:the )?(?:years|decades|centuries|generations)\b`,
	].join('|'),
	'giu',
);

/** What makes an age or a measure of it: `for two years old`, `for a day of rest`, `for five day’s pay`. */
const otherBehind =
	/^(?:[- ](?:olds?|long|ago|later|earlier|before|after)\b|['’]|-\p{L}| of (?!(?:the|this|that|last|\d)\b))/iu;

/** Durations in a text, as chrono finds other times. */
export const durationsIn = (slice: string, offset: number): readonly TimeExpression[] =>
	[...slice.matchAll(pattern)].flatMap(({0: text, index}) =>
		otherBehind.test(slice.slice(index + text.length))
			? []
			: [{start: offset + index, end: offset + index + text.length, text}],
	);
