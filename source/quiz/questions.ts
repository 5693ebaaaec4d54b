import type {Range} from '../article/model.ts';
import type {Analysis} from '../facts/model.ts';
import type {Language} from '../language/model.ts';
import type {Candidate} from './candidate.ts';
import {isAskable} from './checks.ts';
import {distractorsFor} from './distractors.ts';
import {questionsFromFacts} from './from-facts.ts';
import {headed, headlineOf, shownStem, topicsUnder} from './headline.ts';
import {gapQuestions} from './kinds/gap.ts';
import {questionsFromRoles} from './kinds/post.ts';
import {roleQuestions} from './kinds/role.ts';
import type {Question} from './model.ts';
import {type Random, randomFrom, shuffled} from './random.ts';
import {isSameMatter} from './same-matter.ts';
import {completed, isParticular, standsAlone} from './standing.ts';
import {provedIn} from './told-by.ts';

export type QuizOptions = {
	/** The most that are asked. */
	readonly count: number;
	/** Decides the order, and which distractors are taken where there is a choice. */
	readonly seed: number;
	readonly inflect: Language['inflect'];
	/** The stretch of the text that must prove the answers: all of it, unless told. */
	readonly within?: Range;
};

const optionCount = 4;
/** With fewer questions than these, some are asked whose options are not so likely. */
const enough = 7;

/** At most so many questions for who holds a post, and as many for what somebody is: they are sure, but soon dull. */
const mostRoles = 2;
/** At most so many questions with one and the same answer. */
const mostOfOneKey = 2;

/** Candidates looked at for each question that is wanted, the best ones: a book has thousands. */
const mostCandidates = 40;

type Complete = {readonly candidate: Candidate; readonly distractors: readonly string[]};

/** Whether one question asks for somebody by a post and the other for the post of that one. */
const isReversed = (a: Candidate, b: Candidate): boolean =>
	a.fact === undefined && b.fact === undefined && (a.stem.includes(b.key) || b.stem.includes(a.key));

/** Whether the stem of one question says what another asks for. */
const givesAway = (a: Candidate, b: Candidate): boolean => {
	const stem = a.stem.toLowerCase();
	// Of one sentence, the answer to one question must not be in the other, not even in part.
	const together = a.evidence[0]?.start === b.evidence[0]?.start;
	const words = b.key.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
	if (together && words.some(word => stem.includes(word))) {
		return true;
	}
	const asksRole = b.fact === undefined;
	return (
		stem.includes(b.key.toLowerCase()) &&
		(asksRole ? b.suspicious.some(word => stem.includes(word)) : a.fact === b.fact)
	);
};

/** Beside those chosen `before`, the best candidates first, without two about the same fact, and none that answers another; such as find enough distractors. */
const select = (
	candidates: readonly Candidate[],
	count: number,
	distractorsOf: (candidate: Candidate) => readonly string[],
	before: readonly Complete[] = [],
): readonly Complete[] => {
	const chosen: Complete[] = [...before];
	for (const candidate of candidates) {
		if (chosen.length >= count) {
			break;
		}
		const others = chosen.map(({candidate: other}) => other);
		const twice = others.some(other => other.fact !== undefined && other.fact === candidate.fact);
		const roles = others.filter(({fact, kind}) => fact === undefined && kind === candidate.kind).length;
		const sameSentence =
			candidate.kind === 'gap' &&
			others.some(other => other.evidence.some(({start}) => start === candidate.evidence[0]?.start));
		const sameKey = others.filter(({key}) => key === candidate.key).length;
		const known = others.some(
			other =>
				other.stem === candidate.stem ||
				isSameMatter(other, candidate) ||
				isReversed(other, candidate) ||
				givesAway(other, candidate) ||
				givesAway(candidate, other),
		);
		const most = candidate.kind === 'gap' ? enough : mostRoles;
		if (twice || known || sameSentence || sameKey >= mostOfOneKey || (candidate.fact === undefined && roles >= most)) {
			continue;
		}
		const distractors = distractorsOf(candidate);
		if (distractors.length === optionCount - 1) {
			chosen.push({candidate, distractors});
		}
	}
	return chosen;
};

/** Positions of the keys: each of the four comes equally often. */
const positionsFor = (count: number, random: Random): readonly number[] =>
	Array.from({length: Math.ceil(count / optionCount)}, () => shuffled([0, 1, 2, 3], random)).flat();

/** By weight, with a little less for every kind that has had its turn, so that kinds alternate. */
const alternating = (candidates: readonly Candidate[]): readonly Candidate[] => {
	const asked = new Map<string, number>();
	const rest = [...candidates];
	const ordered: Candidate[] = [];
	while (rest.length > 0) {
		const score = ({kind, weight}: Candidate): number => weight - 0.06 * (asked.get(kind) ?? 0);
		const best = rest.reduce((top, next) => (score(next) > score(top) ? next : top));
		ordered.push(best);
		asked.set(best.kind, (asked.get(best.kind) ?? 0) + 1);
		rest.splice(rest.indexOf(best), 1);
	}
	return ordered;
};

/** So many questions for one person: the article is a life of that one. */
const hero = 5;

/**
 * Who an article is all about is what most of its facts could be asked for, and what every reader would guess: where such a fact can be
 * asked about in another way, that comes first, and who it was is left for the facts that can be asked about in no other.
 */
const sparing = (candidates: readonly Candidate[]): readonly Candidate[] => {
	const keys = new Map<string, number>();
	for (const {kind, key} of candidates) {
		keys.set(key, (keys.get(key) ?? 0) + (kind === 'who' ? 1 : 0));
	}
	const others = new Set(candidates.flatMap(({kind, fact}) => (kind === 'who' || fact === undefined ? [] : [fact])));
	return candidates.map(candidate => {
		const {kind, key, fact} = candidate;
		const often = kind === 'who' && (keys.get(key) ?? 0) >= hero;
		return often && fact !== undefined && others.has(fact) ? {...candidate, weight: candidate.weight * 0.9} : candidate;
	});
};

/**
 * What is asked where there is little else: what means something under the headline alone, and then sentences with a gap. They ask less than
 * a question that stands by itself, but more than none.
 */
const asides = (askable: readonly Candidate[], analysis: Analysis, within: Range | undefined): readonly Candidate[] => {
	const {article} = analysis;
	const underHeadline = (candidate: Candidate): readonly Candidate[] => {
		const question = headed(candidate, article);
		return question !== undefined &&
			// A headline says which event it was, and not which of several people, or which bill.
			candidate.kind !== 'what' &&
			!/^\S+ \S+ (?:an?|several|many|some|one) /.test(candidate.stem) &&
			standsAlone({...question, stem: shownStem(question)}, analysis, topicsUnder(article))
			? [question]
			: [];
	};
	const gaps = gapQuestions(analysis, within).toSorted((a, b) => b.weight - a.weight);
	return [
		...alternating(askable.filter(candidate => !standsAlone(candidate, analysis)).flatMap(underHeadline)),
		// A sentence with a year and a name says itself what it is about.
		...gaps.flatMap(gap =>
			headlineOf(article) === undefined
				? [gap]
				: (headed(gap, article) ?? (/\b\d{4}\b/.test(gap.stem) && isParticular(gap.stem) ? [gap] : [])),
		),
	];
};

/**
 * At most `count` multiple-choice questions about an article, with the sentences that prove their answers. Fewer when fewer
 * are good; the same analysis, count and seed give the same quiz.
 */
export const questions = (analysis: Analysis, {count, seed, inflect, within}: QuizOptions): readonly Question[] => {
	// The article's own hash parts the quizzes of many articles from one another.
	const random = randomFrom((seed + Number.parseInt(analysis.article.id.slice(0, 8), 16)) >>> 0);
	const {text} = analysis.article;
	const {facts} = analysis;
	const read = within === undefined ? analysis : {...analysis, facts: provedIn(facts, within)};
	const candidates = [
		...questionsFromFacts(read, inflect),
		...questionsFromRoles(analysis),
		...roleQuestions(analysis),
	];
	const askable = (within === undefined ? candidates : provedIn(candidates, within))
		.map(candidate => completed(candidate, analysis))
		.filter(isAskable)
		.map((candidate, index) => ({candidate, index}))
		.sort((a, b) => b.candidate.weight - a.candidate.weight || a.index - b.index)
		.slice(0, count * mostCandidates)
		.map(({candidate}) => candidate);
	const distractorsOf =
		(strict: boolean) =>
		(candidate: Candidate): readonly string[] =>
			distractorsFor(candidate, analysis, random, strict);
	const best = alternating(sparing(askable.filter(candidate => standsAlone(candidate, analysis))));
	const first = select(best, count, distractorsOf(true));
	// Somewhat easier questions are better than no quiz.
	const few = Math.min(count, enough);
	const more = first.length < few ? select(best, few, distractorsOf(false), first) : first;
	const all = more.length < few ? select(asides(askable, analysis, within), few, distractorsOf(true), more) : more;
	const chosen = shuffled(all, random);
	const positions = positionsFor(chosen.length, random);
	return chosen.map(({candidate, distractors}, index): Question => {
		const key = positions[index] ?? 0;
		return {
			id: `q${index + 1}`,
			kind: candidate.kind,
			stem: shownStem(candidate),
			options: [...distractors.slice(0, key), candidate.key, ...distractors.slice(key)],
			key,
			accept: candidate.accept,
			evidence: candidate.evidence.map(({start, end}) => ({start, end, text: text.slice(start, end)})),
			facts: candidate.fact === undefined ? [] : [candidate.fact.id],
		};
	});
};

/** A quiz of each part, one after the other: nobody is asked in the third chapter for what the tenth tells. */
export const questionsOfParts = (
	analysis: Analysis,
	parts: readonly Range[],
	options: Omit<QuizOptions, 'within'>,
): readonly Question[] => {
	const known = new Set<string>();
	return parts
		.flatMap(within => questions(analysis, {...options, within}))
		.filter(({stem}) => !known.has(stem) && known.add(stem))
		.map((question, index) => ({...question, id: `q${index + 1}`}));
};
