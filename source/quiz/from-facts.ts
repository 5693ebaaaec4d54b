import type {Analysis} from '../facts/model.ts';
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

/** All questions that could be asked about the facts. */
export const questionsFromFacts = (analysis: Analysis, inflect: Language['inflect']): readonly Candidate[] => {
	const {text} = analysis.article;
	const known = deedsOf(analysis, inflect);
	const told = analysis.facts
		.filter(
			fact =>
				fact.kind === 'event' &&
				fact.confidence >= sureEnough &&
				fact.polarity === 'positive' &&
				fact.modality !== 'possible',
		)
		.filter(fact => {
			const end = Math.max(
				fact.predicate.end,
				fact.object?.end ?? 0,
				fact.place?.end ?? 0,
				...fact.others.filter(({role}) => role !== 'purpose').map(({argument}) => argument.end),
			);
			const [own] = fact.evidence;
			const inside =
				fact.time === undefined || own === undefined || fact.time.end > own.end
					? end
					: Math.max(end, fact.time.start < fact.predicate.start ? 0 : fact.time.end);
			return !goesOn.test(text.slice(inside, inside + 12));
		})
		.flatMap(fact => {
			const parts: Parts = {fact, analysis, inflect, weight: weightOf(analysis, fact)};
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
