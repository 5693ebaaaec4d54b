import type {Range} from '../article/model.ts';

/* Tokens as Universal Dependencies has them for English: clitics, hyphenated words and currency signs stand alone. */

/** Abbreviations that keep their full stop, as a regular expression's alternatives. */
const abbreviations =
	'Mr|Mrs|Ms|Mx|Dr|Prof|Sen|Rep|Gov|Gen|Col|Capt|Cmdr|Lt|Sgt|Maj|Adm|Pvt|Rev|Fr|Hon|Pres|St|Jr|Sr|Inc|Ltd|Co|Corp|Bros|No|Nos|vs|etc|al|approx|ca|cf|est|dept|fig|Fig|vol|Vol|Mt|Ft|Ave|Blvd|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mlle|Mme';

const pattern = new RegExp(
	[
		String.raw`(?:https?:\/\/|www\.)[^\s<>"”]*[^\s<>"”.,;:!?)\]’']`,
		String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`,
		String.raw`[#@][\p{L}_][\p{L}\p{N}_]*`,
		// U.S., a.m., Ph.D., and an initial before another name
		String.raw`(?:\p{L}\.){2,}|(?:Ph|D)\.D\.|c\.(?=\s*\d)|\p{Lu}\.(?=\s+\p{Lu})`,
		String.raw`(?:${abbreviations})\.(?![\p{L}\p{N}])`,
		// 1,000.5  3:30  9/11  19th  1990s  4A
		String.raw`\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|s)?(?![\p{L}\d])|\.\d+(?!\p{L})`,
		String.raw`(?:[\p{L}\p{M}\d]|(?<=\p{L})[.&](?=\p{Lu})|(?<=[\p{L}\d])[’'](?=\p{L}))+`,
		String.raw`\[(?:\.\.\.|…)\]|\.{2,}|…|-{2,}|'{2}|\x60{2}|(?:US|[ACNH]|NZ|HK)?\$`,
		String.raw`[^\s]`,
	].join('|'),
	'gu',
);

const clitic = /(?<=.)(?:['’](?:s|re|ve|ll|d|m)|n['’]t)$/iu;
const fused: Readonly<Record<string, number>> = {cannot: 3, gonna: 3, gotta: 3, wanna: 3, lemme: 3, gimme: 3};

/** Parts before a hyphen that are no words of their own: `non-profit` is one token, `long-term` three. */
const prefixes = new Set(
	'non e mid re anti co pre pro cross post over semi multi ex sub counter mini neo inter micro un de ultra super intra bi quasi pseudo under trans socio psycho ninety'.split(
		' ',
	),
);

// Given names of two syllables, as they are written from Korean, Cantonese and Taiwanese: Jong-un, Wai-ching, Min-Woo.
const syllable = '(?:[bcdfghjklmnpqrstvwxyz]{0,2}(?:h|y|w)?[aeiou]{1,3}(?:ng|n|k|l|m|p|t|r|i|u)?h?)';
const givenName = new RegExp(`^(?=\\p{Lu})${syllable}-${syllable}$`, 'iu');
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
			if (/^\p{L}/u.test(after) && (prefixes.has(before.toLowerCase()) || isOneName(before, after))) {
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

/** Tokens of `range` of `text`, as ranges of it. */
export const tokensIn = (text: string, {start, end}: Range): readonly Range[] => {
	const tokens: Range[] = [];
	for (const match of text.slice(start, end).matchAll(pattern)) {
		const [word] = match;
		const from = start + match.index;
		const to = from + word.length;
		const cut = fused[word.toLowerCase()] ?? word.length - (clitic.exec(word)?.[0].length ?? 0);
		if (cut < word.length) {
			tokens.push({start: from, end: from + cut}, {start: from + cut, end: to});
		} else {
			tokens.push({start: from, end: to});
		}
	}
	return joined(text, tokens);
};
