import type {Analysis} from '../facts/model.ts';
import type {Language} from '../language/model.ts';
import type {Candidate} from './candidate.ts';
import {isCutOff} from './cut-off.ts';
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

/** All questions that could be asked about the facts. */
export const questionsFromFacts = (analysis: Analysis, inflect: Language['inflect']): readonly Candidate[] => {
	const {text} = analysis.article;
	const known = deedsOf(analysis, inflect);
	const told = analysis.facts
		.filter(fact => fact.kind !== 'speech' && fact.confidence >= sureEnough && fact.polarity === 'positive')
		// What a title says is asked for as a role.
		.filter(fact => !(fact.kind === 'role' && fact.predicate.start === fact.object?.start))
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
