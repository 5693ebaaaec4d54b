import type {Range} from '../article/model.ts';
import {abbreviations} from './abbreviations.ts';

/* Tokens as Universal Dependencies has them for English: clitics, hyphenated words and currency signs stand alone. */

const domains = 'com|org|net|edu|gov|mil|info|io|co|tv|eu|uk|us|de|fr|ca|au|nz|ie|in|kr|cn|jp';
const fileTypes =
	'docx?|xlsx?|pptx?|pdf|txt|csv|html?|jpe?g|png|gif|mp[34]|zip|exe|DOCX?|XLSX?|PPTX?|PDF|TXT|HTML?|JPE?G';

/** What a number is written together with and is yet a word of its own: 6PM, $5M, 10km. */
const units =
	'[ap]\\.?m|AM|PM|k|K|m|M|mn|bn|B|b|tn|kg|mg|g|lbs?|oz|km|cm|mm|ft|mph|kph|kmh|ml|[KMGT]B|kb|mb|[kMG]?Hz|[kMGT]W|kWh|x|hrs?|mins?|secs?|yrs?';

// A comma parts thousands: 1,000 and 1,00,000; [13,14] are two numbers.
const number = String.raw`(?:\d+(?:,\d{2,3}){0,6},\d{3}(?!\d)|\d+)(?:[.:]\d+){0,4}`;
const dayOrMonth = String.raw`(?:[0-2]?\d|3[01])`;

// What repeats is bounded where it could be tried again from every place of a long word: hostile text must not hold anything up.
const source = [
	String.raw`(?:https?:\/\/|www\.|mailto:)[^\s<>"”]*[^\s<>"”.,;:!?)\]’']`,
	String.raw`[\w.%+-]{1,64}@[\w-]+(?:\.[\w-]+)*`,
	String.raw`[\p{L}\p{N}][\p{L}\p{N}-]{0,62}(?:\.[\p{L}\p{N}-]{1,62}){0,4}\.(?:${domains})(?:\/[^\s<>"”]*[^\s<>"”.,;:!?)\]’'])?(?![\p{L}\p{N}])`,
	String.raw`[\p{L}\p{N}][\p{L}\p{N}_-]{0,62}\.(?:${fileTypes})(?![\p{L}\p{N}])`,
	String.raw`[#@][\p{L}_][\p{L}\p{N}_]*`,
	...abbreviations,
	String.raw`(?:w\/o(?:ut)?|s\/he|b\/t)(?![\p{L}\p{N}])`,
	// Telephone numbers, and dates as 24-11-2004, 2004-11-24 and 9/11. Other numbers with a hyphen or a slash are two.
	String.raw`(?<![\d-])(?:\+?\d{1,3}-)?(?:\d{3}-)?\d{3}-\d{4}(?![\d-])|\+\d{1,3}(?![\d.,])|(?<![\d-])(?:${dayOrMonth}-${dayOrMonth}-(?:\d{2}){1,2}|\d{4}-\d{2}-\d{2})(?![\d-])`,
	String.raw`(?<![\d/])${dayOrMonth}\/${dayOrMonth}(?:\/(?:\d{2}){1,2})?(?![\d/])`,
	// 1930’s and ’72, but the possessive of 2008’s
	String.raw`(?<!\d)(?:1\d)?\d0[’']s(?!\p{L})|(?<![\p{L}\p{N}.])[’']\d\ds?(?![\p{L}\p{N}’'])`,
	String.raw`${number}(?=(?:${units})(?![\p{L}\d]))|\d+[.:]\d+(?=\p{L}{1,3}(?![\p{L}\d]))(?!s)`,
	// 1,000.5  3:30  19th  1990s
	String.raw`${number}(?:st|nd|rd|th|s)?(?![\p{L}\d])|(?<!\d)\.\d+(?!\p{L})`,
	String.raw`(?:US|U|[ACNH]|NZ|HK)?\$`,
	// A clitic that lost its word: `that 's`
	String.raw`(?<=\s)[’'](?:s|re|ve|ll|em|til|cause|bout|tis)(?![\p{L}\p{N}’'])`,
	// A word; its stops and signs inside: O’Neill, AT&T, file_1
	String.raw`(?:[\p{L}\p{M}\d]|(?<=\p{L})\u00AD(?=\p{L})|(?<=\p{L})&(?=\p{Lu})|(?<=[\p{L}\d])_(?=[\p{L}\d])|(?<=[\p{L}\d])[’'](?=\p{L}))+`,
	// Emoticons, which stand between spaces or behind a mark
	String.raw`(?<![^\s.!?,])(?:[:;=][-’']?[()DOPp/|\]\[*]+|\^_\^|<3)(?![\p{L}\p{N}])`,
	String.raw`\[(?:\.\.\.|…)\]|\.{2,}|…|[!?]{2,}|[’‘]{2}|'{2}|\x60{2}`,
	String.raw`([-*=_#+<>~$])\1+|[-=]{1,9}>|<[-=]{1,9}`,
	String.raw`[^\s]`,
].join('|');

/** What the classes of letters and figures are in a text that has no others than those of ASCII. */
const plainClasses: Readonly<Record<string, string>> = {L: 'A-Za-z', Lu: 'A-Z', Ll: 'a-z', N: '0-9', M: ''};
const classes = /\\p\{(\w+)\}/g;
/** The same pattern for such texts: with the classes of all Unicode it takes some milliseconds to be made. */
const plainSource = (): string =>
	source.replace(/\[(?:\\.|[^\]\\])*\]|\\p\{\w+\}/g, part => {
		const plain = part.replace(classes, (_, name: string) => plainClasses[name] ?? '');
		return part.startsWith('[') ? plain : `[${plain}]`;
	});

/** Anything but ASCII and marks that are no letters, figures or accents. */
const unusual = /[^\0-\x7f\xa0‘’“”–—…€£]/;
let pattern: RegExp | undefined;
let plainPattern: RegExp | undefined;
const patternFor = (text: string): RegExp => {
	if (unusual.test(text)) {
		pattern ??= new RegExp(source, 'gu');
		return pattern;
	}
	plainPattern ??= new RegExp(plainSource(), 'g');
	return plainPattern;
};

const clitic = /(?<=.)(?:['’](?:s|re|ve|ll|d|m)|n['’]t)$/iu;

/** Words written as one, by the length of the first. Those that can be one word, as its and lets, are none of them. */
const fused: Readonly<Record<string, number>> = {
	cannot: 3,
	gonna: 3,
	gotta: 3,
	wanna: 3,
	lemme: 3,
	gimme: 3,
	outta: 3,
	lotta: 3,
	dont: 2,
	doesnt: 4,
	didnt: 3,
	isnt: 2,
	arent: 3,
	aint: 2,
	wasnt: 3,
	werent: 4,
	wont: 2,
	cant: 2,
	couldnt: 5,
	wouldnt: 5,
	shouldnt: 6,
	hasnt: 3,
	havent: 4,
	im: 1,
	ive: 1,
	youre: 3,
	youll: 3,
	youve: 3,
	theyre: 4,
	thats: 4,
	theres: 5,
};

/** Parts before a hyphen that are no words of their own: `non-profit` is one token, `long-term` three. */
const prefixes = new Set(
	'non e mid re anti co pre pro cross post over semi multi ex sub counter mini neo inter micro un de ultra super intra bi quasi pseudo under trans socio psycho ninety'.split(
		' ',
	),
);

// Given names of two syllables, as they are written from Korean, Cantonese and Taiwanese: Jong-un, Wai-ching, Min-Woo.
const syllable = '(?:[bcdfghjklmnpqrstvwxyz]{0,2}(?:h|y|w)?[aeiou]{1,3}(?:ng|n|k|l|m|p|t|r|i|u)?h?)';
const givenName = new RegExp(`^${syllable}-${syllable}$`, 'i');
const smallWords = new Set(
	'in up on out off to by at all age era run led man men old do go way it like top cup tan fan pan ban can no so as and or the of for is be me my her him his'.split(
		' ',
	),
);

const isOneName = (first: string, second: string): boolean =>
	/^\p{Lu}\p{Ll}/u.test(first) &&
	first.length <= 6 &&
	second.length <= 6 &&
	!smallWords.has(second.toLowerCase()) &&
	givenName.test(`${first}-${second}`);

const hyphen = /^[-‐‑]$/;

/** Joins what a hyphen does not part. */
const joined = (text: string, tokens: readonly Range[]): readonly Range[] => {
	const result: Range[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const [first, middle, last] = [tokens[at], tokens[at + 1], tokens[at + 2]];
		if (
			first !== undefined &&
			middle !== undefined &&
			last !== undefined &&
			first.end === middle.start &&
			middle.end === last.start &&
			hyphen.test(text.slice(middle.start, middle.end))
		) {
			const [before, after] = [text.slice(first.start, first.end), text.slice(last.start, last.end)];
			const isPrefixed =
				prefixes.has(before.toLowerCase()) && (/^\p{L}/u.test(after) || /^(?:mid|pre|post)$/i.test(before));
			if (isPrefixed || (/^\p{L}/u.test(after) && isOneName(before, after))) {
				result.push({start: first.start, end: last.end});
				at += 2;
				continue;
			}
		}
		if (first !== undefined) {
			result.push(first);
		}
	}
	return result;
};

/** The index behind a word at `from` that is nothing but a word: plain letters before a space or a comma; `from` where there is none. */
const behindPlainWord = (text: string, from: number): number => {
	let to = from;
	for (let code = text.charCodeAt(to); (code >= 97 && code <= 122) || (code >= 65 && code <= 90); ) {
		code = text.charCodeAt(++to);
	}
	const next = text[to];
	return next === ' ' || next === ',' || next === undefined ? to : from;
};

/** Tokens of `range` of `text`, as ranges of it. */
export const tokensIn = (text: string, {start, end}: Range): readonly Range[] => {
	const tokens: Range[] = [];
	const own = text.slice(start, end);
	const pattern = patternFor(own);
	for (let at = 0; at < own.length; ) {
		if (own[at] === ' ') {
			at++;
			continue;
		}
		// Most words are plain, and the pattern, which finds the same in them, takes many times as long.
		const behind = behindPlainWord(own, at);
		if (behind > at && fused[own.slice(at, behind).toLowerCase()] === undefined) {
			tokens.push({start: start + at, end: start + behind});
			at = behind;
			continue;
		}
		pattern.lastIndex = at;
		const match = pattern.exec(own);
		if (match === null) {
			break;
		}
		const [word] = match;
		const from = start + match.index;
		at = match.index + word.length;
		const to = from + word.length;
		const cut = fused[word.toLowerCase()] ?? word.length - (clitic.exec(word)?.[0].length ?? 0);
		// A decade, as 1930’s, is one.
		if (cut < word.length && !/^\d+0[’']s$/.test(word)) {
			tokens.push({start: from, end: from + cut}, {start: from + cut, end: to});
		} else {
			tokens.push({start: from, end: to});
		}
	}
	return joined(text, tokens);
};
