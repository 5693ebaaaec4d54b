import type {Range} from '../article/model.ts';

/** What a token of one word is made of. */
const pattern = new RegExp(
	[
		// Addresses
		String.raw`(?:https?:\/\/|www\.)[^\s<>"”]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+`,
		// Abbreviations with full stops: U.S., a.m., N.
		String.raw`(?:\p{L}\.){2,}|\p{Lu}\.(?=\s+\p{Lu})`,
		// Titles and the like that keep their full stop
		String.raw`(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Capt|Lt|Sgt|St|Jr|Sr|Inc|Ltd|Co|Corp|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.`,
		// Numbers with separators, ordinals, percentages
		String.raw`\d+(?:[.,:/]\d+)*(?:st|nd|rd|th)?(?![\p{L}])`,
		// Words, with hyphens, inner apostrophes (O'Neill) and digits
		String.raw`[\p{L}\p{M}\d]+(?:[-‐‑'’&.][\p{L}\p{M}\d]+)*`,
		String.raw`\.{2,}|…|--|[^\s]`,
	].join('|'),
	'gu',
);

const clitic = /(?:['’](?:s|re|ve|ll|d|m)|n['’]t)$/iu;

/** Tokens of `range` of `text`, as ranges of it: words, numbers, marks; `’s` and `n’t` stand alone. */
export const tokenise = (text: string, {start, end}: Range): readonly Range[] => {
	const tokens: Range[] = [];
	for (const match of text.slice(start, end).matchAll(pattern)) {
		const from = start + match.index;
		const to = from + match[0].length;
		const cut = match[0].length - (clitic.exec(match[0])?.[0].length ?? 0);
		if (cut > 0 && cut < match[0].length) {
			tokens.push({start: from, end: from + cut}, {start: from + cut, end: to});
		} else {
			tokens.push({start: from, end: to});
		}
	}
	return tokens;
};
