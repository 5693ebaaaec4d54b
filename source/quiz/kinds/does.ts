import type {Analysis, Fact} from '../../facts/model.ts';
import {capitalised} from '../../facts/wording.ts';
import {genderOfName} from '../../language/given-names.ts';
import type {Language} from '../../language/model.ts';
import {similarLength} from '../alike.ts';
import type {Candidate} from '../candidate.ts';
import {isCutOff} from '../cut-off.ts';
import {mentionsAny} from '../mentioned.ts';
import {namesOf} from '../names-of.ts';
import {asked, inverted} from '../stem.ts';
import {
	actorOf,
	base,
	called,
	dayPhrase,
	isPassive,
	type Parts,
	timePhrase,
	verbPhrase,
	withoutRelative,
	withoutTime,
} from './parts.ts';

/** What somebody did, as an option says it: `Stopped the sale of the harbour`. */
export type Deed = {
	readonly fact: Fact;
	readonly doer: string;
	/** The auxiliary that a question for it needs: did, will, has. */
	readonly auxiliary: string;
	readonly words: string;
};

/** Several people, of whom none is one of the actors. */
const people =
	/^(?!the |these |those )[^,]*\b(?:[\p{L}]+(?:ers|ors|ists|ians|ants|ents)|police|people|men|women|officials|authorities|witnesses|families|crews|troops|children|allies|critics|fans)$/iu;

/** What acts like a person and is none. */
const groups =
	/^(?:the )?(?:[\p{L}-]+ ){0,2}(?:government|council|company|police|team|ministry|court|party|group|army|navy|board|committee|commission|parliament|crowd|family|families|residents|protesters|authorities|officials|researchers|scientists|soldiers|rescuers|firefighters|workers|students|voters|doctors)$/iu;

const pointing = /\b(?:he|she|it|they|him|her|them|we|us|our|there|here|this|these|those|such)\b/i;

/** The deeds of the actors of an article, which stand beside one another as options. */
export const deedsOf = ({facts, article}: Analysis, inflect: Language['inflect']): readonly Deed[] =>
	facts
		.filter(fact => !isCutOff(fact, article.text))
		.flatMap(fact => {
			const words = verbPhrase(fact);
			const doer =
				fact.subject?.actor ?? (people.test(fact.subject?.text ?? '') ? (fact.subject?.text ?? '') : undefined);
			const turned = inverted(fact.predicate, inflect);
			const fits =
				(fact.kind === 'event' || fact.kind === 'speech') &&
				fact.polarity === 'positive' &&
				// What somebody has is nothing that was done.
				!/^ha(?:s|ve|d)$/.test(fact.predicate.text) &&
				fact.modality !== 'possible';
			if (!fits || words === undefined || doer === undefined || isPassive(fact) || turned === undefined) {
				return [];
			}
			const {auxiliary} = turned;
			if (!/^(?:did|will|has|have)$/.test(auxiliary)) {
				return [];
			}
			const said = withoutRelative(withoutTime(auxiliary === 'did' ? words : words.replace(/^\S+ /, ''), fact));
			const length = said.split(' ').length;
			// `a level of fame that rivals`, which goes on.
			const half =
				/\b(?:that|which|who|whose|of|in|at|to) \S+$/.test(said) &&
				/(?:\b(?:that|which|who|whose) \p{Ll}+|\b(?:of|in|at|to))$/u.test(said);
			return length < 3 ||
				length > 16 ||
				half ||
				/\b(?:an)?other\b/.test(said) ||
				pointing.test(said) ||
				/[“”"():;]/.test(said)
				? []
				: [{fact, doer, auxiliary, words: capitalised(said)}];
		});

const dayless = (fact: Fact): boolean =>
	dayPhrase(fact) === undefined &&
	!/\d|January|February|March|April|May|June|July|August|September|October|November|December/.test(
		fact.time?.text ?? '',
	);

const yearOf = ({time}: Fact): string | undefined =>
	time?.value?.includes('..') === true ? undefined : /^\d{4}/.exec(time?.value ?? '')?.[0];

/**
 * Whether a deed was surely at another time than the one that is asked for: both are known (`2019` holds `2019-05`), or that one is a year
 * gone by and the other deed stands in a paragraph that has not got it.
 */
const atAnotherTime = (other: Fact, asked: Fact, {article}: Analysis): boolean => {
	const [a, b] = [other.time?.value, asked.time?.value];
	const year = yearOf(asked);
	if (year === undefined || b === undefined) {
		return false;
	}
	if (a !== undefined) {
		return yearOf(other) !== undefined && !a.startsWith(b) && !b.startsWith(a);
	}
	const at = other.evidence[0]?.start ?? 0;
	const block = article.blocks.find(({start, end}) => start <= at && at < end);
	const told = block === undefined ? year : article.text.slice(block.start, block.end);
	return other.time === undefined && article.published?.startsWith(year) !== true && !told.includes(year);
};

/** Whether a doer may be somebody of that given name under another one: `Jenna Marbles`, `Jenna Mourey`. */
const mayBe = (given: string, doer: string, analysis: Analysis): boolean =>
	actorOf(analysis, doer)?.name.split(' ').includes(given) === true;

/** `What did Helena Marsh do on Tuesday?`, or without a day, beside what she did at other times, and what others did. */
export const deedQuestion = (parts: Parts, deeds: readonly Deed[]): Candidate | undefined => {
	const {fact, analysis} = parts;
	const own = deeds.find(deed => deed.fact === fact);
	const doer = actorOf(analysis, own?.doer);
	if (own === undefined || doer === undefined || fact.kind !== 'event' || fact.attribution !== undefined) {
		return undefined;
	}
	const who = called(fact.subject, parts) ?? '';
	const day = dayPhrase(fact);
	// Somebody does much: without a day it is only asked which of these deeds was one of them.
	const open = dayless(fact);
	const time = open ? '' : day === undefined ? (timePhrase(fact) ?? '') : ` ${day}`;
	const names = namesOf(doer);
	const [given = ''] = doer.name.split(' ');
	const gender = doer.type === 'person' ? genderOfName(given) : undefined;
	const foreign =
		doer.type !== 'person'
			? /\b(?:his|her)\b/
			: gender === 'male'
				? /\b(?:her|its|their)\b/
				: gender === 'female'
					? /\b(?:his|its|their)\b/
					: /\b(?:its|their)\b/;
	const done = new Set(
		analysis.facts.flatMap(({subject, predicate}) => (subject?.actor === doer.id ? [predicate.lemma] : [])),
	);
	const options = deeds
		.filter(
			other =>
				(other.doer !== own.doer || atAnotherTime(other.fact, fact, analysis)) &&
				// `the company` may be the one that is asked for.
				(doer.type === 'person' || !groups.test(other.doer)) &&
				other.auxiliary === own.auxiliary &&
				other.fact.predicate.lemma !== fact.predicate.lemma &&
				!(open && (done.has(other.fact.predicate.lemma) || mayBe(given, other.doer, analysis))) &&
				(other.doer === own.doer || !mentionsAny(other.words, names)) &&
				// `Sold her ships` is of a woman for sure.
				(other.doer === own.doer || !foreign.test(other.words)) &&
				!other.fact.evidence.some(({start, end}) =>
					fact.evidence.some(range => range.start === start && range.end === end),
				),
		)
		.map(({words}) => words);
	// Without a doer who can be named, or where what is left of a day tells nothing, nothing is asked for.
	if (who === '' || (!open && time.trim() === '') || (open && doer.type !== 'person')) {
		return undefined;
	}
	if (day === undefined && /\b(?:yesterday|today|tomorrow|tonight|ago|last|this|next)\b/i.test(time)) {
		return undefined;
	}
	return {
		...base(parts),
		kind: 'does',
		key: own.words,
		accept: [],
		wanted: {as: 'pool', options: similarLength(own.words, options)},
		stem: asked(`what ${own.auxiliary} ${who} do${time}`, undefined),
		weight: parts.weight * (open ? 0.7 : 0.95),
	};
};
