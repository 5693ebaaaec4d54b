import type {Range} from '../article/model.ts';
import type {Sentence} from '../language/model.ts';

/** Tokens that a phrase in quotation marks has at most; what is longer is what somebody said. */
const longest = 7;

/**
 * Phrases of a sentence in quotation marks, with their marks: `"two deep wounds"`, which are part of what is told. What somebody said,
 * a clause or words behind a comma or a colon, is none.
 */
export const shortQuotesIn = ({tokens}: Sentence): readonly Range[] => {
	const found: Range[] = [];
	let open = -1;
	for (const [index, {text, start, end}] of tokens.entries()) {
		if (!/^["“”]$/.test(text)) {
			continue;
		}
		// An opening mark stands at its word, behind a space.
		const opens = tokens[index + 1]?.start === end && (tokens[index - 1]?.end ?? -1) < start;
		if (opens || open < 0) {
			open = opens ? index : -1;
			continue;
		}
		const inside = tokens.slice(open + 1, index);
		const said =
			inside.length === 0 ||
			inside.length > longest ||
			/^[,:]$/.test(tokens[open - 1]?.text ?? '') ||
			tokens[index + 1]?.text === '(' ||
			inside.some(({xpos, text: word}) => /^(?:VBD|VBZ|VBP|MD|PRP)$/.test(xpos) || /^[.,;:!?…]$/.test(word)) ||
			/^(?:said|says|told)$/.test(tokens[open - 1]?.text ?? '');
		if (!said) {
			found.push({start: tokens[open]?.start ?? 0, end});
		}
		open = -1;
	}
	return found;
};

/** A stretch with the marks of the short quotes that begin or end in it. */
export const withQuotes = (sentence: Sentence, {start, end}: Range): Range => {
	const parted = shortQuotesIn(sentence).filter(
		quote => quote.start < end && quote.end > start && !(quote.start < start && quote.end > end),
	);
	return {
		start: Math.min(start, ...parted.map(quote => quote.start)),
		end: Math.max(end, ...parted.map(quote => quote.end)),
	};
};

/** Whether a stretch of a sentence has quotation marks in it other than those of short quotes that are whole there. */
export const breaksQuote = (sentence: Sentence, {start, end}: Range): boolean => {
	const whole = shortQuotesIn(sentence).filter(quote => start <= quote.start && quote.end <= end);
	return sentence.tokens.some(
		token =>
			/^["“”]$/.test(token.text) &&
			token.start >= start &&
			token.end <= end &&
			!whole.some(quote => quote.start === token.start || quote.end === token.end),
	);
};

/** Whether a fact's own sentence has a quotation mark or a bracket without its other one. */
export const hasLooseMark = (words: string): boolean => {
	const count = (mark: RegExp): number => words.match(mark)?.length ?? 0;
	return (
		count(/"/g) % 2 !== 0 ||
		count(/“/g) !== count(/”/g) ||
		count(/\(/g) !== count(/\)/g) ||
		count(/\[/g) !== count(/\]/g)
	);
};
