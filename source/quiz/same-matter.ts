import type {Candidate} from './candidate.ts';

const weighty = (text: string): ReadonlySet<string> =>
	new Set(
		(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter(word => !/^(?:when|where|what|which|that|said)$/.test(word)),
	);

/** Whether two questions ask for one thing in much the same words: who tells the second has told the first. */
export const isSameMatter = (a: Candidate, b: Candidate): boolean => {
	// `Where was Ana born?`, `Where was Ana Reyes born around 1940?`
	if (a.kind === b.kind && a.key === b.key && a.fact?.predicate.lemma === b.fact?.predicate.lemma && a.kind !== 'who') {
		return true;
	}
	// `When did they hurl stones?`, `When did they storm the town hall?`, of one sentence and one day.
	if (a.kind === b.kind && a.key === b.key && a.kind === 'when' && a.evidence[0]?.start === b.evidence[0]?.start) {
		return true;
	}
	const [first, second] = [weighty(`${a.stem} ${a.key}`), weighty(`${b.stem} ${b.key}`)];
	const shared = [...first].filter(word => second.has(word)).length;
	return shared >= 4 && shared >= 0.6 * Math.min(first.size, second.size);
};
