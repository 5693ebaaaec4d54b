import type {Analysis, Argument, Fact} from '../facts/model.ts';
import type {Language} from '../language/model.ts';
import type {Candidate} from './candidate.ts';
import {isCutOff} from './cut-off.ts';
import {isMistaken} from './fitness.ts';
import {ageQuestion} from './kinds/age.ts';
import {attachedQuestions} from './kinds/attached.ts';
import {type Deed, deedQuestion, deedsOf} from './kinds/does.ts';
import {numberQuestions} from './kinds/how-many.ts';
import {measureQuestion} from './kinds/measure.ts';
import {orderQuestions} from './kinds/order.ts';
import {type Parts, weightOf} from './kinds/parts.ts';
import {saysQuestions} from './kinds/says.ts';
import {thingQuestions} from './kinds/what.ts';
import {timeQuestion} from './kinds/when.ts';
import {placeQuestion} from './kinds/where.ts';
import {agentQuestion, shortSubjectQuestion, subjectQuestion} from './kinds/who.ts';
import {patientQuestion} from './kinds/whom.ts';
import {purposeQuestion} from './kinds/why.ts';
import {companionQuestions} from './kinds/with.ts';

/** Facts less sure than this are not asked about. */
const sureEnough = 0.8;

/** Facts that are asked about at most, the weightiest: a book has ten thousand and more. */
const mostFacts = 400;

/** The analysis with its weightiest facts alone, in the order of the text. */
const weightiest = (analysis: Analysis): Analysis => {
	const {facts} = analysis;
	if (facts.length <= mostFacts) {
		return analysis;
	}
	const weights = new Map(facts.map(fact => [fact, weightOf(analysis, fact)]));
	const kept = new Set([...facts].sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0)).slice(0, mostFacts));
	return {...analysis, facts: facts.filter(fact => kept.has(fact))};
};

/** A fact of the past perfect in the past: before what that was, its own sentence alone tells. `had ordered` is `ordered`. */
const inSimplePast = (fact: Fact, inflect: Language['inflect']): Fact => {
	const {predicate, sentence} = fact;
	const [, participle = ''] = /^had (\p{Ll}+)$/u.exec(predicate.text) ?? [];
	const past = inflect(predicate.lemma, 'past');
	return participle !== inflect(predicate.lemma, 'participle') || !sentence.includes(` ${predicate.text}`)
		? fact
		: {...fact, predicate: {...predicate, text: past}, sentence: sentence.replace(` ${predicate.text}`, ` ${past}`)};
};

/** Whether a noun phrase without a name has its name behind a comma. */
const isNamedBehind = ({actor, text: words, end}: Argument, text: string): boolean =>
	actor === undefined &&
	!/^\p{Lu}/u.test(words.split(' ').at(-1) ?? '') &&
	/^, (?:[Tt]he )?\p{Lu}[\p{L}\d’'.: -]{1,40}(?:,|\.\s|\.$)/u.test(text.slice(end, end + 60));

/** Whether something was nearly so: `virtually decided events`. */
const isHedged = ({predicate: {start, end}}: Fact, text: string): boolean =>
	/\b(?:virtually|almost|nearly|practically|all but)\b/i.test(text.slice(Math.max(0, start - 12), end));

/** Verbs of what is so all the time: `a language spoken in Laos` was not spoken there once. Lemmas. */
const lasting = new Set('speak use own know find locate situate base grow produce make call name'.split(' '));

/** Whether the tense of a fact is not the text's own, which has the participle alone: `spoken in Laos`. */
const isTenseless = ({predicate: {text: words, lemma, start}, time}: Fact, text: string): boolean =>
	time === undefined &&
	lasting.has(lemma) &&
	/^(?:was|were) /.test(words) &&
	!/^(?:was|were)\b/.test(text.slice(start, start + 5));

/** All questions about one fact. */
const candidatesOf = (parts: Parts, known: readonly Deed[]): readonly Candidate[] => {
	const {fact} = parts;
	if (fact.kind !== 'event' || fact.modality === 'possible') {
		const counts = fact.modality === 'possible' ? [] : [ageQuestion(parts), ...numberQuestions(parts)];
		return [subjectQuestion(parts), ...counts].filter(candidate => candidate !== undefined);
	}
	return [
		subjectQuestion(parts),
		shortSubjectQuestion(parts),
		agentQuestion(parts),
		patientQuestion(parts),
		...companionQuestions(parts),
		placeQuestion(parts),
		...attachedQuestions(parts),
		timeQuestion(parts),
		...thingQuestions(parts),
		deedQuestion(parts, known),
		purposeQuestion(parts),
		...numberQuestions(parts),
		measureQuestion(parts),
	].filter(candidate => candidate !== undefined);
};

/** All questions that could be asked about the facts. */
export const questionsFromFacts = (whole: Analysis, inflect: Language['inflect']): readonly Candidate[] => {
	const analysis = weightiest(whole);
	const {text} = analysis.article;
	const known = deedsOf(analysis, inflect);
	const mistaken = new Set(analysis.actors.filter(actor => isMistaken(actor, text)).map(({id}) => id));
	const told = analysis.facts
		.filter(fact => fact.kind !== 'speech' && fact.confidence >= sureEnough && fact.polarity === 'positive')
		// What a title says is asked for as a role.
		.filter(fact => !(fact.kind === 'role' && fact.predicate.start === fact.object?.start))
		.filter(({subject, object}) => !mistaken.has(subject?.actor ?? '') && !mistaken.has(object?.actor ?? ''))
		// `the host of a horror series, Room 401,`: which one, the name behind the comma tells, and a question would not.
		.filter(
			({subject, object, others}) =>
				![subject, object, ...others.map(({argument}) => argument)].some(
					argument => argument !== undefined && isNamedBehind(argument, text),
				),
		)
		.filter(fact => !isHedged(fact, text) && !isTenseless(fact, text))
		// A verb in quotation marks cannot be put in another form.
		.filter(fact => !isCutOff(fact, text) && !/["“”]/.test(fact.predicate.text))
		.flatMap(own => {
			const fact = inSimplePast(own, inflect);
			const parts: Parts = {fact, analysis, inflect, weight: weightOf(analysis, own)};
			const asked = candidatesOf(parts, known);
			return asked.map(candidate => (candidate.fact === fact ? {...candidate, fact: own} : candidate));
		});
	return [
		...told,
		...saysQuestions(analysis, inflect),
		...orderQuestions(
			analysis,
			analysis.facts.filter(({confidence}) => confidence >= sureEnough),
		),
	];
};
