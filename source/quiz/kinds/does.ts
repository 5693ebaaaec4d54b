import type {Analysis, Fact} from '../../facts/model.ts';
import {capitalised} from '../../facts/wording.ts';
import type {Language} from '../../language/model.ts';
import {similarLength} from '../alike.ts';
import type {Candidate} from '../candidate.ts';
import {isCutOff} from '../cut-off.ts';
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
				/\b(?:an)?other\b|\b(?:possibly|probably|perhaps|maybe)\b/.test(said) ||
				pointing.test(said) ||
				/\b(?:its|their|his place|her place)\b/.test(said) ||
				/\b(?:1\d|20)\d{2}\b/.test(said) ||
				/[“”"():;]/.test(said)
				? []
				: [{fact, doer, auxiliary, words: capitalised(said)}];
		});

/** The year of a time that is one; of an interval without an end there is none. */
const yearOf = ({time}: Fact): string | undefined =>
	time?.value?.includes('..') === true ? undefined : /^\d{4}/.exec(time?.value ?? '')?.[0];

/** What was done more years before or after is seen to be of another part of a life. */
const mostYears = 12;

/** Whether a deed was surely at another time than the one that is asked for: of both a year is known, and neither is within the other. */
const atAnotherTime = (other: Fact, asked: Fact): boolean => {
	const [a, b] = [other.time?.value, asked.time?.value];
	const years = Math.abs(Number(yearOf(other)) - Number(yearOf(asked)));
	return (
		a !== undefined &&
		b !== undefined &&
		years <= mostYears &&
		yearOf(other) !== undefined &&
		yearOf(asked) !== undefined &&
		!a.startsWith(b) &&
		!b.startsWith(a)
	);
};

/** What goes on for years, and so at many times. Lemmas. */
const lasting =
	/^(?:remain|live|serve|work|teach|study|be|stay|like|dislike|love|hate|know|want|believe|keep|continue|rise|grow|spend|support|lead|run|own|hold|reside|represent|play|practice|practise|focus|identify|tend|suffer|include|contain|mean|seem|appear to)$/;

/** `What did Helena Marsh do on Tuesday?`, beside what she did at other times. Without a day it could be anything. */
export const deedQuestion = (parts: Parts, deeds: readonly Deed[]): Candidate | undefined => {
	const {fact, analysis} = parts;
	const own = deeds.find(deed => deed.fact === fact);
	const doer = actorOf(analysis, own?.doer);
	if (own === undefined || doer === undefined || fact.kind !== 'event' || fact.attribution !== undefined) {
		return undefined;
	}
	const who = called(fact.subject, parts) ?? '';
	const day = dayPhrase(fact);
	const time = day === undefined ? (timePhrase(fact) ?? '') : ` ${day}`;
	const [given = ''] = doer.name.split(' ');
	const options = deeds
		.filter(
			other =>
				atAnotherTime(other.fact, fact) &&
				!lasting.test(other.fact.predicate.lemma) &&
				// What others did is seen to be theirs.
				other.doer === own.doer &&
				other.auxiliary === own.auxiliary &&
				other.fact.predicate.lemma !== fact.predicate.lemma &&
				// `Began Ana Marsh’s career` may be her own under another name.
				!(given.length > 2 && other.words.includes(given)) &&
				!other.fact.evidence.some(({start, end}) =>
					fact.evidence.some(range => range.start === start && range.end === end),
				),
		)
		.map(({words}) => words);
	// Without a doer who can be named, or where what is left of a day tells nothing, nothing is asked for.
	if (
		who === '' ||
		!/\d|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/.test(time)
	) {
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
		weight: parts.weight * 0.95,
	};
};
