import type {Analysis, Fact} from '../../facts/model.ts';
import {capitalised} from '../../facts/wording.ts';
import {speechVerbs} from '../../language/lexicon.ts';
import type {Language} from '../../language/model.ts';
import type {Candidate} from '../candidate.ts';
import {isCutOff} from '../cut-off.ts';
import {mentionsAny} from '../mentioned.ts';
import {namesOf} from '../names-of.ts';
import {pointsBack} from '../standing.ts';
import {actorKey, actorOf, clauseOf, firstOf, startedSmall, weightOf} from './parts.ts';
import {interrogative} from './who.ts';

/** Something that somebody said: by which actor, with which verb, and what. */
type Saying = {readonly fact: Fact; readonly speaker: string; readonly verb: string; readonly clause: string};

/** Names of papers, agencies and stations. */
const press =
	/\b(?:BBC|CNN|NBC|CBS|ABC|PBS|NPR|AFP|AP|RT|Reuters|Associated Press|Agence|Jazeera|Xinhua|Guardian|Times|Post|Herald|Tribune|Journal|Gazette|Telegraph|Independent|Mail|Mirror|Press|News|Network|Radio|Television|TV|Daily|Weekly|Magazine|Observer|Chronicle|Bloomberg|Politico|Wikinews|Today|Broadcasting)\b/;

/** Words that mean something only where they were said. */
const pointing =
	/\b(?:he|she|it|they|him|her|them|his|its|their|we|us|our|i|my|you|your|there(?! (?:is|are|was|were|will|has|have)\b)|here|this|these|those|such|also|now|however|too)\b/i;

/** Whether the one whose word a fact is said it, and has not learned or found it: with a verb of speech, or as what it is according to. */
const isSpoken = ({sentences, article}: Analysis, {attribution}: Fact): boolean => {
	if (attribution === undefined) {
		return false;
	}
	const {start, end} = attribution;
	const sentence = sentences.find(own => own.start <= start && start < own.end);
	const speaks = sentence?.tokens.some(token => {
		const verb = sentence.tokens[token.head];
		return token.start >= start && token.end <= end && token.label === 'nsubj' && speechVerbs.has(verb?.lemma ?? '');
	});
	return speaks === true || /according to (?:the )?$/i.test(article.text.slice(Math.max(0, start - 20), start));
};

const sayingsOf = (analysis: Analysis): readonly Saying[] =>
	analysis.facts.flatMap(fact => {
		const speech = fact.kind === 'speech';
		const speaker = speech ? fact.subject?.actor : fact.attribution?.actor;
		const clause = speech
			? fact.object && startedSmall(fact.object.text, analysis)
			: clauseOf(fact, analysis, firstOf(fact));
		const denied = !speech && fact.polarity === 'negative' && fact.sentence.includes(' denied that ');
		const plain = speech ? /^\p{L}+$/u.test(fact.predicate.text) : true;
		const words = clause?.split(' ').length ?? 0;
		const spoken = speech || isSpoken(analysis, fact);
		return !spoken || speaker === undefined || clause === undefined || denied || !plain || words < 4 || words > 24
			? []
			: [{fact, speaker, verb: speech ? fact.predicate.text.toLowerCase() : 'said', clause}];
	});

const shifted: Readonly<Record<string, string>> = {
	is: 'was',
	are: 'were',
	has: 'had',
	have: 'had',
	will: 'would',
	can: 'could',
	may: 'might',
	does: 'did',
	do: 'did',
};

/** What somebody said, in the tense of what was said: `is` becomes `was`, `sells` becomes `sold`; the rest stays. Undefined where that cannot be done. */
const toldInPast = (clause: string, {predicate}: Fact, inflect: Language['inflect']): string | undefined => {
	const [finite = ''] = predicate.text.split(' ');
	const past =
		shifted[finite.toLowerCase()] ??
		(finite === inflect(predicate.lemma, 'present') ||
		(finite === predicate.lemma && finite !== inflect(predicate.lemma, 'past'))
			? inflect(predicate.lemma, 'past')
			: finite);
	// Another verb of the clause would keep its own tense.
	const at = clause.indexOf(` ${finite} `);
	const rest = at < 0 ? '' : clause.slice(at + finite.length + 1);
	return past === finite
		? clause
		: at < 0 || /\b(?:is|are|has|have|will|can|does|do)\b/.test(rest)
			? undefined
			: `${clause.slice(0, at)} ${past}${rest}`;
};

/** `Who said that the talks would help?`; what somebody said, without its occasion, is no question */
export const saysQuestions = (analysis: Analysis, inflect: Language['inflect']): readonly Candidate[] => {
	const sayings = sayingsOf(analysis).filter(({clause}) => !pointing.test(clause) && !/[“”"():;]/.test(clause));
	return sayings.flatMap(({fact, speaker, verb, clause}): readonly Candidate[] => {
		const actor = actorOf(analysis, speaker);
		const word = actor === undefined ? undefined : interrogative(actor);
		const isPresent = /^(?:says|claims|argues|believes|thinks|states|denies)$/.test(verb);
		const told = isPresent || fact.kind === 'speech' ? clause : toldInPast(clause, fact, inflect);
		// Which paper had it is nothing to remember of the news.
		if (
			actor === undefined ||
			word === undefined ||
			press.test(actor.name) ||
			told === undefined ||
			isCutOff(fact, analysis.article.text) ||
			pointsBack(`Who ${verb} that ${told}?`) ||
			// What is said of nobody and of no place could be said of anything.
			!/\p{Lu}|\d/u.test(told.slice(1)) ||
			mentionsAny(clause, namesOf(actor)) ||
			fact.confidence < 0.8
		) {
			return [];
		}
		const shared = {fact, evidence: fact.evidence, weight: weightOf(analysis, fact)};
		const past = /(?:ed|said|told|wrote|thought)$/.test(verb);
		const who: Candidate = {
			...shared,
			...actorKey(actor),
			kind: 'says',
			stem: `${capitalised(word)} ${verb} that ${told}?`,
			suspicious: [],
		};
		return isPresent || past ? [who] : [];
	});
};
