/* What the words of a time mean, counted from the day on which its text was published. */

/** What chrono knows of an instant, for sure or by guess. */
export type Known = {
	readonly isCertain: (part: 'year' | 'month' | 'day' | 'weekday') => boolean;
	readonly get: (part: 'year' | 'month' | 'day' | 'weekday') => number | null;
};

const two = (value: number): string => String(value).padStart(2, '0');

/** The ISO date of `days` days after another one. */
export const dayAfter = (date: string, days: number): string => {
	const day = new Date(`${date}T12:00:00Z`);
	day.setUTCDate(day.getUTCDate() + days);
	return day.toISOString().slice(0, 10);
};

/** The month of `months` months after that of an ISO date or month. */
export const monthAfter = (date: string, months: number): string => {
	const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
	return `${Math.floor(month / 12)}-${two((month % 12) + 1)}`;
};

/** The year of `years` years after that of an ISO date, month or year. */
export const yearAfter = (date: string, years: number): string => String(Number(date.slice(0, 4)) + years);

const steps: Readonly<Record<string, number>> = {last: -1, this: 0, next: 1};

/** Monday is 0. */
const weekdayOf = (date: string): number => (new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7;

/** `last year`, `this month`, `next week`, `this weekend`: the whole of it. */
const stepped = (reference: string, words: string): string | undefined => {
	const [, step = '', unit] = /^(last|this|next) (year|month|week|weekend)$/i.exec(words) ?? [];
	const by = steps[step.toLowerCase()] ?? 0;
	const monday = dayAfter(reference, 7 * by - weekdayOf(reference));
	switch (unit?.toLowerCase()) {
		case 'year':
			return yearAfter(reference, by);
		case 'month':
			return monthAfter(reference, by);
		case 'week':
			return `${monday}/${dayAfter(monday, 6)}`;
		case 'weekend':
			return `${dayAfter(monday, 5)}/${dayAfter(monday, 6)}`;
		default:
			return undefined;
	}
};

/** The weekend that a text tells of without saying which: the last one that is not all to come. */
const weekendBefore = (reference: string): string => {
	const saturday = dayAfter(reference, -((weekdayOf(reference) + 2) % 7));
	return `${saturday}/${dayAfter(saturday, 1)}`;
};

/** A day of the week that a text names without more: the one before publication, or after it where the text tells what is to come. */
const weekdayNear = (reference: string, weekday: number, ahead: boolean): string => {
	const forward = (weekday - ((weekdayOf(reference) + 1) % 7) + 7) % 7;
	return dayAfter(reference, ahead || forward === 0 ? forward : forward - 7);
};

// What is counted from today has no value while today is not known.
const relative =
	/\b(?:last|next|this|ago|today|yesterday|tomorrow|tonight|later|earlier|past|coming|day|week|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;
const absolute = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\d{4}/i;
/** `for several days`, `the past two years`: how long, not when. */
const lasting =
	/^for\b|\b(?:last|past|next|coming)\s+(?:few|several|many|\p{L}+|\d+)\s+(?:day|week|month|year|decade)s\b/iu;
/** Counted back so roughly that no more is known than the unit. */
const ago = /\b(year|month|week)s? ago$/i;
/** `900 years ago` is no year. */
const round = /\d{2,}|\b(?:twenty|thirty|forty|fifty|hundred|thousand)\b/i;

/** The ISO date, month, year or interval that `text` means; undefined where nobody can tell. */
export const isoOf = (
	known: Known,
	words: string,
	{
		reference,
		ahead,
		last = false,
	}: {readonly reference: string | undefined; readonly ahead: boolean; readonly last?: boolean},
): string | undefined => {
	const text = words.trim();
	const dated = absolute.test(text);
	if ((relative.test(text) && !dated && reference === undefined) || lasting.test(text)) {
		return undefined;
	}
	const [, unit] = ago.exec(text) ?? [];
	const counted =
		reference === undefined
			? undefined
			: /^(?:today|tonight|this (?:morning|afternoon|evening))$/i.test(text)
				? reference
				: /^(?:the )?weekend$/i.test(text)
					? weekendBefore(reference)
					: stepped(reference, text);
	if (counted !== undefined) {
		return counted;
	}
	if (unit !== undefined) {
		const length = {year: 4, month: 7}[unit.toLowerCase()];
		const [year, month] = [known.get('year'), known.get('month')];
		return length === undefined || round.test(text) || (length === 7 && month === null)
			? undefined
			: `${year}-${two(month ?? 1)}`.slice(0, length);
	}
	if (/\b(?:week|weekend|month|year)s?\b/i.test(text) && !dated) {
		return undefined;
	}
	const [year, month, day] = [known.isCertain('year'), known.isCertain('month'), known.isCertain('day')];
	const weekday = known.isCertain('weekday') ? known.get('weekday') : null;
	if (reference !== undefined && weekday !== null && !day && !/\b(?:last|next|coming|past)\b/i.test(text)) {
		return weekdayNear(reference, weekday, ahead);
	}
	const inferred = reference !== undefined && (month || day || weekday !== null);
	// `last October` is the one before the month of publication.
	const named = known.get('month') ?? 1;
	const lastYear =
		last && !year && reference !== undefined
			? Number(reference.slice(0, 4)) - (named < Number(reference.slice(5, 7)) ? 0 : 1)
			: known.get('year');
	// What is to come on a day without its year comes on the next one.
	const date = `${two(named)}-${two(known.get('day') ?? 1)}`.slice(0, day ? 5 : 2);
	const next =
		ahead && !year && month && reference !== undefined && `${lastYear}-${date}` < reference.slice(0, day ? 10 : 7)
			? 1
			: 0;
	const yearText = year || inferred ? String((lastYear ?? 0) + next) : 'XXXX';
	if (month || (reference !== undefined && (day || weekday !== null))) {
		const parts = `${yearText}-${two(known.get('month') ?? 1)}`;
		return day || (reference !== undefined && weekday !== null) ? `${parts}-${two(known.get('day') ?? 1)}` : parts;
	}
	return year ? yearText : undefined;
};
