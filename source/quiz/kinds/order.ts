import {firstDay, lastDay} from '../../facts/days.ts';
import type {Analysis, Fact} from '../../facts/model.ts';
import {capitalised} from '../../facts/wording.ts';
import {similarLength} from '../alike.ts';
import type {Candidate} from '../candidate.ts';
import {isCutOff} from '../cut-off.ts';
import {called, firstOf, verbPhrase, weightOf, withoutRelative, withoutTime} from './parts.ts';

/** What happened, told without its day. */
type Dated = {
	readonly fact: Fact;
	readonly words: string;
	readonly first: string;
	readonly last: string;
	readonly weight: number;
};

/** What is always first or last in a life. Lemmas. */
const bounds = /^(?:bear|die|bury|kill|found|establish|begin|start|end|finish|close)$/;

/** Words that tell when something was, or point to what is not there. */
const telling =
	/\b(?:first|last|later|earlier|after|before|then|again|since|until|when|while|once|already|previously|following|next|new|former|returned|rejoined|reopened|resumed|\d{3,}|\d+(?:st|nd|rd|th)|January|February|March|April|May|June|July|August|September|October|November|December|he|she|it|they|him|them|we|us|I|this|these|those|such|there|another|other)\b|[“”"():;]/iu;

const optionCount = 4;
const fewestWords = 4;
const mostWords = 14;

/** What an article tells the day, the month or the year of, for sure, in the order of its happening. */
const datedIn = (analysis: Analysis, facts: readonly Fact[]): readonly Dated[] =>
	facts
		.flatMap((fact): readonly Dated[] => {
			const {time, predicate} = fact;
			const who = called(firstOf(fact), {analysis});
			const phrase = verbPhrase(fact);
			const value = time?.value ?? '';
			if (
				fact.kind !== 'event' ||
				fact.modality !== 'asserted' ||
				fact.polarity !== 'positive' ||
				fact.attribution !== undefined ||
				!/^\d{4}(?:-\d{2}){0,2}$/.test(value) ||
				who === undefined ||
				phrase === undefined ||
				bounds.test(predicate.lemma) ||
				/^(?:had|is|are|was being|has) /.test(predicate.text) ||
				isCutOff(fact, analysis.article.text)
			) {
				return [];
			}
			const words = capitalised(`${who} ${withoutRelative(withoutTime(phrase, fact)).trim()}`);
			const count = words.split(' ').length;
			return count < fewestWords ||
				count > mostWords ||
				telling.test(words.slice(1)) ||
				/\b(?:in|on|at|to|of|by)$/.test(words)
				? []
				: [{fact, words, first: firstDay(value), last: lastDay(value), weight: weightOf(analysis, fact)}];
		})
		.sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));

/** Of those with which `key` can be compared for sure, three of much the same length; undefined where there are fewer. */
const beside = (key: Dated, others: readonly Dated[]): readonly Dated[] | undefined => {
	const options = similarLength(
		key.words,
		others.map(({words}) => words),
	).filter(words => words !== key.words);
	const chosen = options.slice(0, optionCount - 1).flatMap(words => others.find(other => other.words === words) ?? []);
	return chosen.length < optionCount - 1 ? undefined : chosen;
};

/** `Which event happened first?` and `Which event happened last?`, of four of which the article tells when they were. */
export const orderQuestions = (analysis: Analysis, facts: readonly Fact[]): readonly Candidate[] => {
	const dated = datedIn(analysis, facts);
	const used = new Set<Dated>();
	return (['first', 'last'] as const).flatMap((which): readonly Candidate[] => {
		const first = which === 'first';
		const free = dated.filter(one => !used.has(one));
		const keys = [...(first ? free : free.toReversed())];
		for (const key of keys) {
			const others = beside(
				key,
				free.filter(other => (first ? key.last < other.first : other.last < key.first)),
			);
			if (others === undefined) {
				continue;
			}
			// The proof goes from the key on in the order of the days.
			const all = [key, ...others.toSorted((a, b) => (a.first < b.first === first ? -1 : 1))];
			for (const one of all) {
				used.add(one);
			}
			return [
				{
					kind: 'order',
					stem: `Which event happened ${which}?`,
					key: key.words,
					accept: [],
					fact: key.fact,
					evidence: all.flatMap(({fact}) => fact.evidence.slice(0, 1)),
					wanted: {as: 'pool', options: others.map(({words}) => words)},
					suspicious: [],
					weight: (all.reduce((sum, {weight}) => sum + weight, 0) / all.length) * 1.05,
				},
			];
		}
		return [];
	});
};
