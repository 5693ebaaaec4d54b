import type {Article} from '../../article/model.ts';
import type {Sentence} from '../../language/model.ts';
import {withSettledNames} from '../names.ts';
import {acronyms} from './acronyms.ts';
import {appositions} from './appositions.ts';
import {capitals} from './capitals.ts';
import {compassNames} from './compass-names.ts';
import {descriptions} from './descriptions.ts';
import type {Gathering, Named, Sieve} from './draft.ts';
import {exact} from './exact.ts';
import {firstPersons} from './first-person.ts';
import {itOfSubject} from './it-of-subject.ts';
import {loneParts} from './lone-parts.ts';
import {loneTitles} from './lone-titles.ts';
import {partsOfNames} from './parts-of-names.ts';
import {pronouns} from './pronouns/pronouns.ts';
import {speakers} from './speakers.ts';
import {stateBodies} from './state-bodies.ts';
import {surnamesAgain} from './surnames-again.ts';
import {titles} from './titles.ts';

/** In the order in which they are asked: the surest first, after those that they build on. */
const sieves: readonly Sieve[] = [
	exact,
	partsOfNames,
	acronyms,
	stateBodies,
	surnamesAgain,
	loneParts,
	compassNames,
	capitals,
	titles,
	loneTitles,
	appositions,
	descriptions,
	pronouns,
	speakers,
	itOfSubject,
	firstPersons,
];

const namesIn = (text: string, sentences: readonly Sentence[]): readonly Named[] =>
	sentences.flatMap(sentence =>
		sentence.names.map(({start, end, type, from, to}) => ({
			start,
			end,
			type,
			sentence,
			from,
			to,
			text: text.slice(start, end),
		})),
	);

/** Gathers the mentions of every person, organisation and place of an article. */
export const gathered = (article: Article, read: readonly Sentence[]): Gathering => {
	const sentences = withSettledNames(read);
	const gathering: Gathering = {
		article,
		sentences,
		names: namesIn(article.text, sentences),
		drafts: new Map(),
		links: [],
	};
	for (const sieve of sieves) {
		sieve(gathering);
	}
	return gathering;
};
