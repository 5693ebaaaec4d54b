import type {Name, Sentence} from '../language/model.ts';

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
