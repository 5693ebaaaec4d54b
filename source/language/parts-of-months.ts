import type {TimeExpression} from './model.ts';
import {dayAfter} from './time-values.ts';

const weeks: ReadonlyMap<string, number> = new Map(
	['first', 'second', 'third', 'fourth'].map((word, index) => [word, index]),
);

const weekOf = /\bthe (?<which>first|second|third|fourth|last|final)(?: full)? week of $/i;
const partOf = /^(?:the )?(?:very )?(?:end|beginning|start|middle|close|first half|second half) of (?=\p{L})/iu;
const month = /^(?:\d{4}|XXXX)-\d{2}$/;

/** The days of a week of a month, whose first begins with its first day and whose last ends with its last. */
const daysOf = (value: string, which: string): string => {
	const first = `${value}-01`;
	const next = Number(value.slice(5)) === 12 ? `${Number(value.slice(0, 4)) + 1}-01-01` : undefined;
	const index = weeks.get(which);
	if (index !== undefined) {
		const start = dayAfter(first, 7 * index);
		return `${start}/${dayAfter(start, 6)}`;
	}
	const following = next ?? `${value.slice(0, 5)}${String(Number(value.slice(5)) + 1).padStart(2, '0')}-01`;
	return `${dayAfter(following, -7)}/${dayAfter(following, -1)}`;
};

/** `the first week of April` is its first seven days; `the end of July` is told no more exactly than its month. */
export const withPartOfMonth = (text: string, time: TimeExpression): TimeExpression => {
	const {value} = time;
	if (partOf.test(time.text) && value !== undefined && /^(?:\d{4}|XXXX)-\d{2}-\d{2}$/.test(value)) {
		return {...time, value: value.slice(0, -3)};
	}
	const {0: words = '', groups} = weekOf.exec(text.slice(Math.max(0, time.start - 40), time.start)) ?? {};
	if (words === '') {
		return time;
	}
	const start = time.start - words.length;
	const {value: _, ...rest} = time;
	const whole = {...rest, start, text: text.slice(start, time.end)};
	return value !== undefined && month.test(value) && !value.startsWith('X')
		? {...whole, value: daysOf(value, groups?.which?.toLowerCase() ?? '')}
		: whole;
};
