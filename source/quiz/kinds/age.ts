import type {Candidate} from '../candidate.ts';
import {mentioned} from '../mentioned.ts';
import {numbersOf} from '../numbers-near.ts';
import {asked} from '../stem.ts';

import {actorOf, attributionOf, base, called, type Parts} from './parts.ts';

/** Ages that somebody may as well have had. */
export const agesNear = (age: number): readonly number[] => [age - 4, age + 3, age - 7, age + 6];

const least = 10;
const most = 110;

/** `How old was Ruth Moss when she died?` without her gender, which nothing may tell: `at the time of death`. */
export const ageQuestion = (parts: Parts): Candidate | undefined => {
	const {fact, analysis} = parts;
	const {subject, sentence} = fact;
	// How old somebody is, only the day of the article tells.
	const [, about = '', age = ''] =
		/ was ((?:about |around |nearly |almost )?)(\d{1,3})(?: years old)?$/.exec(sentence) ?? [];
	const person = actorOf(analysis, subject?.actor);
	const who = called(subject, parts);
	if (person?.type !== 'person' || who === undefined || Number(age) < least || fact.predicate.lemma !== 'be') {
		return undefined;
	}
	const died = analysis.facts.some(
		({predicate: {lemma}, subject: other, modality, polarity}) =>
			lemma === 'die' && other?.actor === person.id && modality === 'asserted' && polarity === 'positive',
	);
	const when = died ? ' at the time of death' : '';
	const near = agesNear(Number(age)).filter(other => !mentioned(String(other), analysis.article.text));
	const told = numbersOf(age, Number(age), fact.evidence, analysis).filter(other => other >= least && other < most);
	return {
		...base(parts),
		kind: 'how-many',
		key: `${about}${age}`,
		accept: [age, `${age} years old`],
		wanted: {as: 'pool', options: [...told, ...near].map(other => `${about}${other}`)},
		stem: asked(`how old was ${who}${when}`, attributionOf(parts)),
	};
};
