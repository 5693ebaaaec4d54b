import type {Analysis, Fact} from '../facts/model.ts';
import type {Language} from '../language/model.ts';
import type {Candidate} from './candidate.ts';
import {deedQuestion, deedsOf} from './kinds/does.ts';
import {numberQuestions} from './kinds/how-many.ts';
import {type Parts, weightOf} from './kinds/parts.ts';
import {saysQuestions} from './kinds/says.ts';
import {thingQuestions} from './kinds/what.ts';
import {timeQuestion} from './kinds/when.ts';
import {placeQuestion} from './kinds/where.ts';
import {agentQuestion, shortSubjectQuestion, subjectQuestion} from './kinds/who.ts';
import {purposeQuestion} from './kinds/why.ts';

/** Facts less sure than this are not asked about. */
const sureEnough = 0.8;

/** Words after a fact's last one that say that something of it was cut off. */
const goesOn = /^\s*(?:that|of|who|which|whose|whom|by|about|over|against|between|than|if|whether|how|why|-|–|—)\b/i;

/** Characters at the end of a fact's sentence by which its place in the text is found. */
const lastWords = 20;

/** Whether something of a fact is missing from its sentence: the text goes on where that ends. */
const isCutOff = ({sentence, evidence}: Fact, text: string): boolean => {
	const [own] = evidence;
	const last = sentence.slice(-lastWords);
	const at = own === undefined ? -1 : text.indexOf(last, own.start);
	return (
		own !== undefined && at >= 0 && at < own.end && goesOn.test(text.slice(at + last.length, at + last.length + 12))
	);
};

/** All questions that could be asked about the facts. */
export const questionsFromFacts = (analysis: Analysis, inflect: Language['inflect']): readonly Candidate[] => {
	const {text} = analysis.article;
	const known = deedsOf(analysis, inflect);
	const told = analysis.facts
		.filter(fact => fact.kind !== 'speech' && fact.confidence >= sureEnough && fact.polarity === 'positive')
		.filter(fact => !isCutOff(fact, text))
		.flatMap(fact => {
			const parts: Parts = {fact, analysis, inflect, weight: weightOf(analysis, fact)};
			if (fact.kind !== 'event' || fact.modality === 'possible') {
				return [subjectQuestion(parts)].filter(candidate => candidate !== undefined);
			}
			return [
				subjectQuestion(parts),
				shortSubjectQuestion(parts),
				agentQuestion(parts),
				placeQuestion(parts),
				timeQuestion(parts),
				...thingQuestions(parts),
				deedQuestion(parts, known),
				purposeQuestion(parts, known),
				...numberQuestions(parts),
			].filter(candidate => candidate !== undefined);
		});
	return [...told, ...saysQuestions(analysis)];
};
