import {en} from 'chrono-node';
import type {Range} from '../article/model.ts';
import type {TimeExpression} from './model.ts';

// What chrono takes for a time and a reader does not: modals, bare numbers, words alone.
const silly =
	/^(?:may|march|sun|sat|mar|second|now|this|(?:last|past|next|this) (?:the|an?)\b.*|.*\b(?:after|before)|\d{1,4}|at \d{1,2}|in \d{1,3})$/i;

// After these a capitalised May, March or Sunday's short form is a time after all.
const beforeMonth = /\b(?:in|of|since|until|by|last|early|late|mid-?|next|during|from|through)\s*$/i;

/** Expressions that begin with these stand between the text's own time and another one; the day is not ours to work out. */
const vagueBefore =
	/(?:\b(?:earlier|later|late|early)(?: in| on)?|\bmid-?|\b(?:by|since|until|before|after|around|about|between|from)|\b(?:hours?|days?|weeks?|months?|years?) (?:after|before))\s*$/i;

const leads = /\b(?:(?:earlier|later|late|early) (?:in|on|this|last) |early |late |mid-|mid )$/i;

const weekday = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;

const two = (value: number): string => String(value).padStart(2, '0');

type Known = {
	readonly isCertain: (part: 'year' | 'month' | 'day' | 'weekday') => boolean;
	readonly get: (part: 'year' | 'month' | 'day') => number | null;
};

const steps: Readonly<Record<string, number>> = {last: -1, this: 0, next: 1};

/** The year or the month before, of, or after a day. */
const stepped = (reference: string, step: string, unit: string): string => {
	const by = steps[step.toLowerCase()] ?? 0;
	const year = Number(reference.slice(0, 4));
	if (unit.toLowerCase() === 'year') {
		return String(year + by);
	}
	const month = year * 12 + Number(reference.slice(5, 7)) - 1 + by;
	return `${Math.floor(month / 12)}-${two((month % 12) + 1)}`;
};

const isoOf = (known: Known, text: string, reference: string | undefined): string | undefined => {
	const day = known.isCertain('day');
	const month = known.isCertain('month');
	const year = known.isCertain('year');
	// What is counted from today has no value while today is not known.
	const relative =
		/\b(?:last|next|this|ago|today|yesterday|tomorrow|tonight|later|earlier|past|coming|day|week|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i.test(
			text,
		);
	const absolute = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\d{4}/i.test(text);
	if (relative && !absolute && reference === undefined) {
		return undefined;
	}
	if (reference !== undefined && /^(?:today|tonight|this (?:morning|afternoon|evening))$/i.test(text.trim())) {
		return reference;
	}
	const counted = /^(last|this|next) (year|month)$/i.exec(text.trim());
	if (counted !== null && reference !== undefined) {
		return stepped(reference, counted[1] ?? '', counted[2] ?? '');
	}
	if (/\b(?:week|weekend|month|year)s?\b/i.test(text) && !absolute) {
		return undefined;
	}
	const yearText =
		year || (reference !== undefined && (month || day || known.isCertain('weekday')))
			? String(known.get('year'))
			: 'XXXX';
	if (month || (reference !== undefined && (day || known.isCertain('weekday')))) {
		const parts = `${yearText}-${two(known.get('month') ?? 1)}`;
		return day || (reference !== undefined && known.isCertain('weekday'))
			? `${parts}-${two(known.get('day') ?? 1)}`
			: parts;
	}
	return year ? yearText : undefined;
};

const years = String.raw`(?:1\d{3}|20\d{2})`;
/** A year where nothing but a year can stand, and a range of two; chrono takes neither for a time. */
const yearPattern = new RegExp(
	String.raw`\b(?:from|between) (?<first>${years}) (?:to|until|and|through) (?<last>${years})\b|\b(?:in|since|until|by|during|before|after|(?:early|late|mid)(?: in)?) (?:early |late |mid-)?(?<only>${years})\b(?![,.]?\d| ?(?:%|per|people|meters|metres|feet|miles|km))`,
	'gi',
);

/** Years in a text, as chrono finds other times. */
const yearsIn = (slice: string, offset: number): readonly TimeExpression[] =>
	[...slice.matchAll(yearPattern)].map(({0: whole, index, groups}) => {
		const {first, last, only} = groups ?? {};
		const words = only ?? whole.replace(/^\w+ /, '');
		const start = offset + index + whole.length - words.length;
		const vague = /^(?:since|until|by|before|after)/i.test(whole);
		const value = only === undefined ? `${first}/${last}` : only;
		return {start, end: start + words.length, text: words, ...(vague ? {} : {value})};
	});

/**
 * Time expressions in `range`, found by chrono. With a `reference` (ISO date) those counted from today are resolved against it;
 * without, they have no value, and a day without its year is `XXXX-05-31`. Nothing is invented.
 */
export const findTimes = (text: string, range: Range, reference?: string): readonly TimeExpression[] => {
	const slice = text.slice(range.start, range.end);
	// Noon in a time zone of no offset: the day is then the same wherever this runs.
	const instant = new Date(`${reference ?? '2001-06-15'}T12:00:00Z`);
	// `March of 2019` is March 2019; the offsets stay.
	const readable = slice.replace(
		/(?<=\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*) of (?=\d{4}\b)/gi,
		'    ',
	);
	const found = en.parse(readable, {instant, timezone: 'UTC'}, {forwardDate: false});
	const times = found
		.filter(
			({text: words, index}) =>
				!silly.test(words.replace(/[\s,.;:]+$/, '')) ||
				(/^[A-Z]/.test(words) && beforeMonth.test(slice.slice(0, index))),
		)
		.map(result => {
			const before = slice.slice(0, result.index);
			const lead = leads.exec(before)?.[0] ?? '';
			const start = range.start + result.index - lead.length;
			const end = range.start + result.index + result.text.replace(/[\s,.;:]+$/, '').length;
			// The 75th minute is no day.
			const vague = (lead === '' && vagueBefore.test(before)) || /\b(?:minute|second|hour)s?\b/i.test(result.text);
			const first = isoOf(result.start, result.text, reference);
			const last =
				result.end === null || result.end === undefined ? undefined : isoOf(result.end, result.text, reference);
			const exact =
				first === undefined || (lead !== '' && !weekday.test(result.text))
					? first?.slice(0, 7)
					: last === undefined
						? first
						: `${first}/${last}`;
			return {start, end, text: text.slice(start, end), ...(exact === undefined || vague ? {} : {value: exact})};
		});
	const others = yearsIn(slice, range.start).filter(
		({start, end}) => !times.some(time => time.start < end && start < time.end),
	);
	return [...times, ...others].sort((a, b) => a.start - b.start);
};
