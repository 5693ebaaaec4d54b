import type {Name, Sentence, Token} from '../language/model.ts';

/** The end of a name with what a hyphen ties to it: `Punggye` goes on as `Punggye-ri`. Not `US-led`, whose second half is a verb. */
export const endOf = ({tokens}: Sentence, {to}: Name): number => {
	const [last, hyphen, next] = [tokens[to - 1], tokens[to], tokens[to + 1]];
	// A preposition may be a syllable: `Jae-in`.
	const tied =
		last !== undefined &&
		hyphen !== undefined &&
		next !== undefined &&
		/^[-‐‑]$/.test(hyphen.text) &&
		last.end === hyphen.start &&
		hyphen.end === next.start &&
		/^\p{Ll}/u.test(next.text) &&
		(/^(?:PROPN|ADP|PART|X)$/.test(next.upos) || next.label === 'flat');
	return tied ? to + 2 : to;
};

export const nameOf = ({tokens}: Sentence, {from, to, type}: Pick<Name, 'from' | 'to' | 'type'>): Name => ({
	from,
	to,
	type,
	start: tokens[from]?.start ?? 0,
	end: tokens[to - 1]?.end ?? 0,
});

const isCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '');

/** Whether a stretch of a sentence that ends at `end` has the first half of a name alone, found as one or not: `the Committee on Ways and Means`. */
export const isInsideName = ({names, tokens}: Sentence, end: number): boolean => {
	const last = tokens.findLastIndex(token => token.end <= end);
	const known = (index: number): boolean => names.some(({from, to}) => from <= index && index < to);
	const joined =
		isCapital(tokens[last]) && /^(?:and|&)$/.test(tokens[last + 1]?.text ?? '') && isCapital(tokens[last + 2]);
	return (
		names.some(name => name.start < end && end + 1 < name.end) ||
		(last >= 0 && joined && !known(last) && !known(last + 2))
	);
};
