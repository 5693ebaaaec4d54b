import type {Range} from '../article/model.ts';
import {type Random, shuffled} from './random.ts';

const months = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const neighbours = (names: readonly string[], name: string): readonly string[] => {
	const index = names.indexOf(name);
	return index < 0 ? [] : [-3, -2, -1, 1, 2, 3].map(step => names[(index + step + names.length) % names.length] ?? '');
};

/** Steps to three others near something, of which by chance none, one, two or all are before it: what stands in the middle would be the key. */
export const stepsNear = (random: Random, widest: number): readonly number[] => {
	const before = Math.floor(random() * 4);
	const away = (): readonly number[] => {
		let sum = 0;
		return Array.from({length: 6}, () => (sum += 1 + Math.floor(random() * widest)));
	};
	const [earlier, later] = [away().map(step => -step), away()];
	const first = [...earlier.slice(0, before), ...later.slice(0, 3 - before)];
	return [...first, ...earlier.slice(before), ...later.slice(3 - before)];
};

/** Days near a day of a month, in the way it is written: `May 31` or `31 May`. */
const daysNear = (
	month: string,
	day: number,
	steps: readonly number[],
	written: (month: string, day: number) => string,
): readonly string[] => {
	const index = months.indexOf(month);
	return steps.flatMap(step => {
		const other = day + step;
		if (index < 0) {
			return [];
		}
		if (other < 1) {
			const before = (index + 11) % 12;
			return [written(months[before] ?? '', (lengths[before] ?? 30) + other)];
		}
		const length = lengths[index] ?? 30;
		return [other > length ? written(months[(index + 1) % 12] ?? '', other - length) : written(month, other)];
	});
};

/** Years between a date and another one that could stand for it. */
const nearYears = 12;

const anyMonth = `(?:${months.join('|')})`;
/** Forms in which times are written, to find others of the form of one of them. */
const forms = [
	String.raw`${anyMonth} \d{1,2}, \d{4}`,
	String.raw`\d{1,2} ${anyMonth} \d{4}`,
	String.raw`${anyMonth} \d{4}`,
	String.raw`${anyMonth} \d{1,2}(?!\d|, \d{4})`,
	String.raw`\d{1,2} ${anyMonth}(?! \d{4})`,
	`${anyMonth}(?! \\d)`,
	`(?:${weekdays.join('|')})`,
	String.raw`(?:1\d{3}|20\d{2})`,
].map(form => ({
	whole: new RegExp(`^${form}$`),
	all: new RegExp(String.raw`(?<![\p{L}\d])${form}(?![\p{L}\d])`, 'gu'),
}));

/** Other times of the form of `key` that the article has, in its order, but those in the sentences of `evidence`; no more than `years` from it. */
export const datesOf = (
	key: string,
	text: string,
	evidence: readonly Range[],
	years: number = nearYears,
): readonly string[] => {
	const form = forms.find(({whole}) => whole.test(key));
	const found = form === undefined ? [] : [...text.matchAll(form.all)];
	const own = found.filter(({index}) => !evidence.some(({start, end}) => start <= index && index < end));
	const told = new Set(evidence.flatMap(({start, end}) => text.slice(start, end).match(form?.all ?? /$^/g) ?? []));
	// A year far from the key is none that it could be.
	const [year] = /\d{4}/.exec(key) ?? [];
	const near = (words: string): boolean => {
		const [other] = /\d{4}/.exec(words) ?? [];
		return year === undefined || other === undefined || Math.abs(Number(year) - Number(other)) <= years;
	};
	return [...new Set(own.map(([words]) => words))].filter(words => words !== key && !told.has(words) && near(words));
};

/** Times that are written like `key` and near it, none of them in `text`; empty for a time that has no plain neighbours. */
export const datesLike = (key: string, text: string, random: Random): readonly string[] => {
	const monthDay = /^([A-Z][a-z]+) (\d{1,2})$/.exec(key);
	const dayMonth = /^(\d{1,2}) ([A-Z][a-z]+)$/.exec(key);
	const year = /^(\d{4})$/.exec(key);
	// `the late 1950s`
	const [, part = '', decade] = /^((?:(?:early|mid|late)[ -])?)(\d{3}0)s$/.exec(key) ?? [];
	if (decade !== undefined) {
		return stepsNear(random, 1)
			.map(step => `${part}${Number(decade) + 10 * step}s`)
			.filter(other => !text.includes(other.replace(part, '')));
	}
	// `October 11, 2019`, `11 October 2019`, `October 2019`, `early October`: the day or the month differs, the rest stays.
	const [, before = '', core = '', after = ''] =
		/^((?:early|mid|late)[ -])?([A-Z][a-z]+(?: \d{1,2})?|\d{1,2} [A-Z][a-z]+)((?:,? \d{4})?)$/.exec(key) ?? [];
	if ((before !== '' || after !== '') && months.some(month => core.includes(month))) {
		// A week after December 31 begins another year.
		const year = (other: string): number =>
			/December/.test(core) && /January/.test(other) ? 1 : /January/.test(core) && /December/.test(other) ? -1 : 0;
		const hasDay = /\d/.test(core);
		return datesLike(core, text, random).map(
			other =>
				before + other + (hasDay ? after.replace(/\d{4}/, digits => String(Number(digits) + year(other))) : after),
		);
	}
	const near = monthDay
		? daysNear(monthDay[1] ?? '', Number(monthDay[2]), stepsNear(random, 4), (month, day) => `${month} ${day}`)
		: dayMonth
			? daysNear(dayMonth[2] ?? '', Number(dayMonth[1]), stepsNear(random, 4), (month, day) => `${day} ${month}`)
			: year
				? stepsNear(random, 3).map(step => String(Number(key) + step))
				: shuffled([...neighbours(months, key), ...neighbours(weekdays, key)], random);
	return near.filter(other => other !== '' && !new RegExp(`\\b${other}\\b`, 'i').test(text));
};
