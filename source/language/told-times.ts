import type {Range} from '../article/model.ts';
import type {TimeExpression} from './model.ts';
import {dayAfter, monthAfter, yearAfter} from './time-values.ts';

/* Times that are told from another one: `the same day`, `two years later`. */

const words = 'a an one two three four five six seven eight nine ten eleven twelve'.split(' ');
const numbers: ReadonlyMap<string, number> = new Map(words.map((word, index) => [word, Math.max(1, index - 1)]));

const same = String.raw`\b(?:on |in )?(?:(?:the same|that same|that very) (?<same>day|month|year|week)|(?<!\b(?:say|says|said|so|told|think|know|known|believe) )that (?<part>day|year|morning|afternoon|evening|night)(?! (?:after|care|by|in and|job|camp|school|shift)\b))\b`;
const beside = String.raw`\b(?:on |in )?the (?<step>following|next|previous) (?<near>day|month|year)\b`;
const counted = String.raw`\b(?<many>${words.join('|')}|\d{1,2}) (?<unit>day|week|month|year)s? (?<way>later|earlier|afterwards|beforehand)\b`;
const pattern = new RegExp([same, beside, counted].join('|'), 'gi');

/** An hour, of the day that was told last. */
const clock =
	/^(?:at |about |around )?(?:\d{1,2}(?::\d{2})?\s?(?:[ap]\.?m\b.*)|\d{1,2}:\d{2}(?: (?:in the|at) \p{L}+)?|noon|midnight)$/iu;

/** What lies `by` units from a day, month or year, as exactly as that unit can say it; undefined where the first is not told so exactly. */
const from = (told: string, by: number, unit: string): string | undefined => {
	const isDay = /^\d{4}-\d{2}-\d{2}$/.test(told);
	switch (unit) {
		case 'day':
			return isDay ? dayAfter(told, by) : by === 0 ? told : undefined;
		case 'week':
			return isDay && by !== 0 ? dayAfter(told, 7 * by) : undefined;
		case 'month':
			return /^\d{4}-\d{2}(?:-\d{2})?$/.test(told) ? monthAfter(told, by) : undefined;
		default:
			return /^\d{4}(?:-\d{2}){0,2}$/.test(told) ? yearAfter(told, by) : undefined;
	}
};

/**
 * The times of a stretch of text with those that count from another one: the last that is told before them, `before` if it is not in
 * the stretch itself. Without one they have no value.
 */
export const withTold = (
	text: string,
	range: Range,
	times: readonly TimeExpression[],
	before?: string,
): readonly TimeExpression[] => {
	const slice = text.slice(range.start, range.end);
	const all: TimeExpression[] = times.map((time, index) => {
		const told = times.slice(0, index).findLast(({value}) => value !== undefined)?.value ?? before;
		const isHour = time.value === undefined && clock.test(time.text);
		return isHour && told !== undefined && /-\d{2}-\d{2}$/.test(told) && !told.includes('/')
			? {...time, value: told}
			: time;
	});
	for (const {0: whole, index, groups = {}} of slice.matchAll(pattern)) {
		const start = range.start + index;
		const end = start + whole.length;
		const told = all.findLast(time => time.end <= start && time.value !== undefined)?.value ?? before;
		const {step, near, many = '', way = '', part} = groups;
		const back = /^(?:earlier|beforehand)$/i.test(way) || step?.toLowerCase() === 'previous';
		const count = many === '' ? (step === undefined ? 0 : 1) : (numbers.get(many.toLowerCase()) ?? Number(many));
		// `that night` is one of the day that was told.
		const of = part === undefined ? undefined : part.toLowerCase() === 'year' ? 'year' : 'day';
		const unit = (groups.same ?? of ?? near ?? groups.unit ?? '').toLowerCase();
		const value = told === undefined ? undefined : from(told, back ? -count : count, unit);
		const inside = all.findIndex(time => time.start < end && start < time.end);
		if (inside >= 0) {
			all.splice(inside, 1);
		}
		all.push({start, end, text: whole, ...(value === undefined ? {} : {value})});
		all.sort((a, b) => a.start - b.start);
	}
	return all;
};
