import {en} from 'chrono-node';
import type {Range} from '../article/model.ts';
import {durationsIn} from './durations.ts';
import type {TimeExpression} from './model.ts';
import {withPartOfMonth} from './parts-of-months.ts';
import {isoOf} from './time-values.ts';
import {withTold} from './told-times.ts';
import {openInterval, yearsIn} from './year-times.ts';

// What chrono takes for a time and a reader does not: modals, bare numbers, words alone.
const silly =
	/^(?:may|march|sun|sat|mar|second|now|this|(?:from )?\d{1,2} to \d{1,2}|(?:last|past|next|this) (?:the|an?)\b.*|.*\b(?:after|before)|\d{1,4}|at \d{1,2}|in \d{1,3})$/i;

// After these a capitalised May, March or Sunday's short form is a time after all.
const beforeMonth = /\b(?:in|of|since|until|by|last|early|late|mid-?|next|during|from|through|between)\s*$/i;

/** Expressions that begin with these stand between the text's own time and another one; the day is not ours to work out. */
const vagueBefore =
	/(?:\b(?:earlier|later|late|early)(?: in| on)?|\bmid-?|\b(?:by|since|until|before|after|around|about|between|from)|\b(?:hours?|days?|weeks?|months?|years?) (?:after|before))\s*$/i;

/** What chrono takes along that is no part of a time: marks, and `they` of `after two weeks they left`. */
const trailing = /(?:\s+th(?:ey|ere|em|eir|ese|ose|is|at))?[\s,.;:]+$|\s+th(?:ey|ere|em|eir|ese|ose|is|at)$/i;

const leads = /\b(?:(?:earlier|later|late|early) (?:in|on) |earlier |later |early |late |mid-|mid )$/i;

/** Words that tell what is still to come, before a time or, where it leads in its sentence, behind it. */
const coming =
	/\b(?:will|shall|won['’]t|going to|tomorrow|upcoming|plans?|planning|intends?|(?:is|are|be|been) (?:now |currently )?(?:set|due|expected|likely|scheduled|to be)|scheduled for)\b[^,;:“”"]*$/i;
const comingAfter = /^[^;:“”"]*?\b(?:will|shall|going to|(?:is|are) (?:set|due|expected|scheduled|to))\b/i;
const past = /\b(?:was|were|had been) (?:set|due|expected|likely|scheduled)\b[^,;:“”"]*$/i;

/** Whether the time that stands between two stretches of a sentence is told to be still to come. */
const isAhead = (before: string, after: string): boolean =>
	(coming.test(before.slice(-80)) && !past.test(before.slice(-80))) ||
	(before.trim().length <= 3 && comingAfter.test(after.slice(0, 120)));

const monthName = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';

/** A text as chrono reads it better; the offsets stay. */
const readableTo = (slice: string): string =>
	slice
		// `March of 2019` is March 2019.
		.replace(new RegExp(String.raw`(?<=\b${monthName}) of (?=\d{4}\b)`, 'gi'), '    ')
		// `the night of 5 May`
		.replace(
			new RegExp(String.raw`\b(?:morning|afternoon|evening|night) of (?=\d{1,2} ${monthName}|${monthName} \d)`, 'gi'),
			words => ' '.repeat(words.length),
		)
		// `May 3–5`
		.replace(new RegExp(String.raw`(?<=\b${monthName}\.? \d{1,2} ?)[–—](?= ?(?:${monthName} )?\d{1,2}\b)`, 'gi'), '-')
		// `May 30–June 2` is no 30 June.
		.replace(new RegExp(String.raw`(?<=\b${monthName}\.? \d{1,2})-(?=${monthName} \d{1,2}\b)`, 'gi'), '|')
		// `won 3–1` is a score and no hours.
		.replace(
			new RegExp(
				String.raw`(?<!\b(?:${monthName}|from|between|at)\.? |[\d:.])\d{1,2} ?[–—] ?\d{1,2}(?![\d:]|\.\d| ?(?:of )?${monthName}\b| ?[ap]\.?m)`,
				'gi',
			),
			score => '|'.repeat(score.length),
		)
		// `on Tuesday, 20 people came`
		.replace(/(?<=day), (?=\d{1,2} \p{Ll})/gu, ' | ')
		// `in May, 20 people came`
		.replace(new RegExp(String.raw`(?<=\b${monthName}), (?=\d{1,3} \p{L})`, 'giu'), '| ')
		.replace(/\bmid-(?=\p{Lu})/gu, 'mid ')
		.replace(
			new RegExp(
				String.raw`(?<=\bbetween (?:\d{1,2} )?${monthName}(?: \d{1,2})?(?:,? \d{4})?) and (?=(?:\d{1,2} )?${monthName})`,
				'gi',
			),
			' to  ',
		)
		.replace(new RegExp(String.raw`(?<=\b\d{1,2}) and (?=\d{1,2} ${monthName}\b)`, 'gi'), ' to  ')
		.replace(new RegExp(String.raw`(?<=\b${monthName} \d{1,2}) and (?=\d{1,2}\b)`, 'gi'), ' to  ')
		// `from 15 to 17 May` is read as hours.
		.replace(new RegExp(String.raw`\bfrom (?=\d{1,2} (?:to|until) {1,2}\d{1,2} ${monthName})`, 'gi'), '     ');

/** Whether a time has an end of its own, or is one day by a word such as `earlier` in `earlier this year`. */
const isRange = (before: string, {text, end}: {readonly text: string; readonly end?: unknown}): boolean =>
	(/\b(?:from|between)\s*$/i.test(before) && end !== null && end !== undefined) ||
	(/\b(?:earlier|later|late|early)\s*$/i.test(before) && /^this /i.test(text));

/** `May` of `May last year`, `May 5 of this year`: the year is told behind it. */
const ofYear = (time: TimeExpression, next: TimeExpression | undefined, between: string): TimeExpression => {
	const apart = next !== undefined && /^(?:,? | of )$/.test(between) && /^(?:last|this|next) year$/i.test(next.text);
	return apart && time.value !== undefined && next.value !== undefined && !/^\d{4}$/.test(time.value)
		? {...time, value: time.value.replace(/(?:\d{4}|XXXX)(?=-)/g, next.value)}
		: time;
};

/**
 * Time expressions in `range`, found by chrono. With a `reference` (ISO date) those counted from today are resolved against it;
 * without, they have no value, and a day without its year is `XXXX-05-31`. Nothing is invented.
 */
export const findTimes = (text: string, range: Range, reference?: string, told?: string): readonly TimeExpression[] => {
	const slice = text.slice(range.start, range.end);
	// Noon in a time zone of no offset: the day is then the same wherever this runs.
	const instant = new Date(`${reference ?? '2001-06-15'}T12:00:00Z`);
	const found = en.parse(readableTo(slice), {instant, timezone: 'UTC'}, {forwardDate: false});
	const times = found
		.filter(
			({text: words, index}) =>
				!(/^(?:Today|Morning|Night|Evening)\b/.test(words) && /\p{Lu}[\p{L}.]* $/u.test(slice.slice(0, index))),
		)
		// `the 9/11 attacks`, `1/2 cup`
		.filter(
			({text: words, index}) =>
				!/^\d{1,2}\/\d{1,2}$/.test(words) ||
				/(?:^|[,(]|\b(?:on|by|until|till|from|to|due))\s*$/i.test(slice.slice(0, index)),
		)
		// `every Monday`, `each spring`: no day of its own; `the worst in ten years`: none at all.
		.filter(
			({text: words, index}) =>
				!/\b(?:every|each|any)(?: other)?\s*$/i.test(slice.slice(0, index)) &&
				!(
					/^in [a-z]+ (?:years|decades|months|weeks|days)$/i.test(words) &&
					/\b(?:first|only|worst|best|most|least|[a-z]{3,}est)\b[^,.;:]{0,30}$/i.test(slice.slice(0, index))
				),
		)
		// `the opening night`
		.filter(
			({text: words, index}) =>
				!/^(?:night|morning|afternoon|evening)$/i.test(words) ||
				/\b(?:at|by|(?:in|of|into|during|through|throughout) the|that|all|one)\s*$/i.test(slice.slice(0, index)),
		)
		.filter(
			({text: words, index}) =>
				!silly.test(words.replace(/[\s,.;:]+$/, '')) ||
				(/^[A-Z]/.test(words) && beforeMonth.test(slice.slice(0, index))),
		)
		.map(result => {
			const before = slice.slice(0, result.index);
			const lead = leads.exec(before)?.[0] ?? '';
			const start = range.start + result.index - lead.length;
			const end = range.start + result.index + result.text.replace(trailing, '').length;
			// The 75th minute is no day.
			const vague =
				(lead === '' && vagueBefore.test(before) && !isRange(before, result)) ||
				// Nor are a few days three.
				/\b(?:minute|second|hour)s?\b|\b(?:few|several|some|many|couple)\b/i.test(result.text);
			const told = {
				reference,
				last: /\blast $/i.test(before),
				ahead: isAhead(before, slice.slice(result.index + result.text.length)),
			};
			const first = isoOf(result.start, result.text, told);
			const last = result.end === null || result.end === undefined ? undefined : isoOf(result.end, result.text, told);
			const counted = /\bthe $/i.test(before) && /^(?:last|past) \p{L}+$/iu.test(result.text);
			// `May 6 - this year` is one day of it.
			const whole = first !== undefined && last !== undefined && last.length >= first.length;
			const exact = whole ? `${first}/${last}` : first;
			const clear = first !== undefined && !/\b(?:hour|minute|few|several|many)/i.test(result.text);
			const open = vague && clear && lead === '' ? openInterval(before, first) : undefined;
			const value = open ?? (vague || counted ? undefined : exact);
			return {start, end, text: text.slice(start, end), ...(value === undefined ? {} : {value})};
		});
	const others = [...yearsIn(slice, range.start), ...durationsIn(slice, range.start)].filter(
		({start, end}) => !times.some(time => time.start < end && start < time.end),
	);
	const all = [...times, ...others].sort((a, b) => a.start - b.start);
	const dated = all.map((time, index) => {
		const next = all[index + 1];
		return withPartOfMonth(text, ofYear(time, next, text.slice(time.end, next?.start ?? time.end)));
	});
	// `last week` of `the last week of June` was no time.
	const whole = dated.filter(
		({start, end}, index) => !dated.some((time, at) => at > index && time.start < end && start < time.end),
	);
	return withTold(text, range, whole, told);
};
