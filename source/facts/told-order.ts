import type {Article} from '../article/model.ts';
import type {Fact} from './model.ts';

/* In which order the words of a text say that things happened, where no day does: `left after Tom had sold it`, `Earlier, Ana …`. */

/** What leads from the clause of a fact to that of another one that came before it, or behind it. */
const behind = /\b(?:after|once|since)(?: having)?\s*$/i;
const ahead = /\b(?:before|until|till)\s*$/i;

/** What begins a sentence that looks back. */
const lookingBack =
	/^[“"]?(?:earlier|before (?:that|this|then)|beforehand|previously|prior to (?:that|this)|(?:(?:just|shortly|long|[a-z]+) )?(?:moments|minutes|hours|days|weeks|months|years) (?:earlier|before)|(?:an?|one) (?:moment|minute|hour|day|week|month|year) (?:earlier|before))\b(?!,? (?:this|that|in|on) )/i;

/** Where the clause of a fact begins: with its subject, or, in the passive, with what undergoes it. */
const startOf = ({subject, object, predicate}: Fact): number =>
	Math.min(predicate.start, subject?.start ?? predicate.start, object?.start ?? predicate.start);

const isIn = (fact: Fact, {start, end}: {readonly start: number; readonly end: number}): boolean =>
	start <= fact.predicate.start && fact.predicate.end <= end;

/** Whether a fact lies further back than what is told around it: `had sold the ships`. */
const isPast = ({predicate, attribution, modality, polarity}: Fact): boolean =>
	/^had (?!to\b)/.test(predicate.text) &&
	attribution === undefined &&
	modality === 'asserted' &&
	polarity === 'positive';

/** So many facts of a sentence or two stand beside one another at most: a book has ten thousand. */
const nearby = 40;

/**
 * Facts, which are in the order of the text, in the order in which its words say that things happened. Facts are never moved beyond the
 * sentence before their own.
 */
export const inToldOrder = ({text}: Article, facts: readonly Fact[]): readonly Fact[] => {
	const ordered: Fact[] = [];
	for (const fact of facts) {
		const [evidence] = fact.evidence;
		const last = ordered.at(-1);
		if (evidence === undefined || last === undefined) {
			ordered.push(fact);
			continue;
		}
		const near = Math.max(0, ordered.length - nearby);
		const beside = ordered.slice(near);
		const own = beside.findLastIndex(other => isIn(other, evidence));
		const first = own < 0 ? -1 : near + own;
		const start = startOf(fact);
		const before = text.slice(evidence.start, start);
		// `After Tom left, Ana sold it` is in order, `Ana sold it after Tom left` is not.
		const within = first >= 0;
		const opening = within ? text.slice(evidence.start, startOf(ordered[first] ?? fact)) : '';
		const back = (within && behind.test(before)) || (within && ahead.test(opening) && !ahead.test(before));
		if (back) {
			ordered.splice(first, 0, fact);
			continue;
		}
		const previous = last.evidence[0];
		const looks = lookingBack.test(text.slice(evidence.start, evidence.end)) || (isPast(fact) && !isPast(last));
		if (!within && looks && previous !== undefined) {
			const from = beside.findIndex(other => isIn(other, previous));
			ordered.splice(from < 0 ? ordered.length : near + from, 0, fact);
			continue;
		}
		ordered.push(fact);
	}
	return ordered;
};
