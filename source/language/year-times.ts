import type {TimeExpression} from './model.ts';

/* Years, decades and seasons, which chrono takes for no times; and times that are told from another one. */

const year = String.raw`(?:1\d{3}|20\d{2})`;
const season = '(?:spring|summer|autumn|fall|winter)';
const part = `(?:end|start|beginning|middle|first half|second half|(?:first|second|third|fourth|last) quarter|${season})`;
const ordinals =
	'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
		' ',
	);
const firstOrdinal = 10;
const unit = String.raw`(?![,.]?\d|%| ?(?:per|people|meters|metres|feet|miles|km)\b)`;

/** A year where nothing but a year can stand, and a range of two. */
const yearPattern = new RegExp(
	[
		String.raw`\b(?:from|between) (?<first>${year}) (?:to|until|and|through) (?<last>${year})\b`,
		String.raw`\b(?:in|during|from|between|of) (?<from>${year})(?: ?[–—-] ?| and )(?<to>${year})\b`,
		String.raw`\b(?<begins>${year})–(?<ends>${year})\b`,
		String.raw`\b(?:in|since|until|by|during|before|after|(?:early|late|mid)(?: in)?|${part} of|${season}) (?:early |late |mid-)?(?<only>${year})\b${unit}`,
		String.raw`(?<=\bthe )(?:(?:early|late|mid)[ -])?(?<century>(?:\d{1,2}(?:st|nd|rd|th)|${ordinals.join('|')}) century)\b(?! BCE?\b| B\.C\.)`,
		String.raw`\b(?<decade>(?:(?:early|late|mid)[ -])?(?:1[5-9]|20)\d0)['’]?s\b`,
	].join('|'),
	'gi',
);

/**
 * `2011/..` of `since 2011`, `../1995` of `until 1995`: an interval that is open at one end (ISO 8601-2). Undefined where `words`, which
 * end before the time or with it, have no such bound.
 */
export const openInterval = (words: string, value: string): string | undefined => {
	const [, bound] = /\b(since|until|till)(?: the)?(?: early| late| mid-)?(?: \d{4})?\s*$/i.exec(words) ?? [];
	return bound === undefined || value.includes('/')
		? undefined
		: /^since$/i.test(bound)
			? `${value}/..`
			: `../${value}`;
};

const vagueBefore = /^(?:since|until|by|before|after)/i;

/** Years in a text, as chrono finds other times. */
export const yearsIn = (slice: string, offset: number): readonly TimeExpression[] =>
	[...slice.matchAll(yearPattern)].map(({0: whole, index, groups}) => {
		const {first = groups?.from ?? groups?.begins, last = groups?.to ?? groups?.ends, only, decade} = groups ?? {};
		if (decade !== undefined) {
			const from = Number(/\d{4}/.exec(decade)?.[0]);
			const vague = /(?:since|until|by|before|after) (?:the )?$/i.test(slice.slice(0, index));
			const value = /\p{L}/u.test(decade) || vague ? {} : {value: `${from}/${from + 9}`};
			return {start: offset + index, end: offset + index + whole.length, text: whole, ...value};
		}
		const {century} = groups ?? {};
		if (century !== undefined) {
			const which =
				Number.parseInt(century, 10) || ordinals.indexOf(century.split(' ')[0]?.toLowerCase() ?? '') + firstOrdinal;
			const vague = whole !== century || /(?:since|until|by|before|after) the $/i.test(slice.slice(0, index));
			const value = vague || which < 11 ? {} : {value: `${which - 1}01/${which}00`};
			return {start: offset + index, end: offset + index + whole.length, text: whole, ...value};
		}
		const words = only ?? whole.replace(/^\p{L}+ /u, '');
		const start = offset + index + whole.length - words.length;
		const told = only === undefined ? `${first}/${last}` : only;
		const value = openInterval(whole, told) ?? (vagueBefore.test(whole) ? undefined : told);
		return {start, end: start + words.length, text: words, ...(value === undefined ? {} : {value})};
	});
