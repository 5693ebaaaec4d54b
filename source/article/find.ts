import type {Range} from './model.ts';

const alike: Readonly<Record<string, string>> = {
	"'": "['’‘ʼ]",
	'"': '["“”„]',
	'-': '[-‐‑–—]',
	'…': '(?:…|\\.\\.\\.)',
};

const escapeCharacter = (character: string): string =>
	alike[character] ?? character.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');

/** The query as a pattern: a capital in it makes capitals count, typographic signs match plain ones, a space any white space. */
const patternOf = (query: string): RegExp => {
	const source = query
		.trim()
		.split(/\s+/u)
		.map(word => [...word].map(escapeCharacter).join(''))
		.join('\\s+');
	return new RegExp(source, /\p{Lu}/u.test(query) ? 'gu' : 'giu');
};

const rangeOf = (match: RegExpExecArray): Range => ({start: match.index, end: match.index + match[0].length});

/** The first match that begins at `from` or after; undefined when there is none. The query is literal text, not a pattern. */
export const nextMatch = (text: string, query: string, from: number): Range | undefined => {
	if (query.trim() === '') {
		return undefined;
	}
	const pattern = patternOf(query);
	pattern.lastIndex = from;
	const match = pattern.exec(text);
	return match === null ? undefined : rangeOf(match);
};

/** How much is searched at a time on the way back: most matches are near. */
const stride = 64 * 1024;

/** The last match that begins before `from`; undefined when there is none. */
export const previousMatch = (text: string, query: string, from: number): Range | undefined => {
	for (let end = from; end > 0; end -= stride) {
		const last = matchesFrom(text, query, Math.max(0, end - stride), end).at(-1);
		if (last !== undefined) {
			return last;
		}
	}
	return undefined;
};

const matchesFrom = (text: string, query: string, from: number, before: number): readonly Range[] => {
	const found: Range[] = [];
	for (
		let match = nextMatch(text, query, from);
		match !== undefined && match.start < before;
		match = nextMatch(text, query, match.end)
	) {
		found.push(match);
	}
	return found;
};

/** The longest match that may begin before a range and reach into it. */
const reach = 400;

/** All matches that overlap `range`. */
export const matchesWithin = (text: string, query: string, range: Range): readonly Range[] =>
	matchesFrom(text, query, Math.max(0, range.start - reach), range.end).filter(match => match.end > range.start);
