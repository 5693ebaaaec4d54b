import type {Actor, Analysis} from '../facts/model.ts';
import type {Sentence} from '../language/model.ts';
import {countries, countryNamed} from '../language/world.ts';
import type {Candidate} from './candidate.ts';
import {datesLike} from './dates.ts';
import {namesOf} from './from-facts.ts';
import {type Random, shuffled} from './random.ts';

const wanted = 3;

/** Of what kind a place is, as far as we know: a country does for a country, a capital for a capital. */
const placeKind = (name: string): string => {
	if (countryNamed(name) !== undefined) {
		return 'country';
	}
	return countries.some(({capital}) => capital === name) ? 'capital' : 'place';
};

const mentioned = (name: string, text: string): boolean => text.toLowerCase().includes(name.toLowerCase());

const isIn = (actor: Actor, {start, end}: Pick<Sentence, 'start' | 'end'>): boolean =>
	actor.mentions.some(mention => mention.start >= start && mention.end <= end);

const speaksFor = ({tokens}: Sentence, words: readonly string[]): boolean =>
	tokens.some(({lemma, text}) => words.includes(lemma) || words.includes(text.toLowerCase()));

/**
 * Whether an actor could be defended as an answer: it stands in the evidence, or anywhere in a sentence with the predicate
 * or the title that is asked for.
 */
const defensible = (actor: Actor, {evidence, suspicious, stem}: Candidate, {sentences, actors}: Analysis): boolean => {
	// `Who works at the institute?`: whoever is named together with the institute may well work there.
	const named = actors.filter(other => other.id !== actor.id && namesOf(other).some(name => mentioned(name, stem)));
	return (
		evidence.some(range => isIn(actor, range)) ||
		sentences.some(
			sentence =>
				isIn(actor, sentence) && (speaksFor(sentence, suspicious) || named.some(other => isIn(other, sentence))),
		)
	);
};

const overlaps = (a: string, b: string): boolean => {
	const [first, second] = [a.toLowerCase(), b.toLowerCase()];
	return first.includes(second) || second.includes(first);
};

const fromArticle = (candidate: Candidate, key: Actor, analysis: Analysis): readonly string[] =>
	analysis.actors
		.filter(actor => actor.id !== key.id && actor.type === key.type)
		.filter(actor => actor.type !== 'place' || placeKind(actor.name) === placeKind(key.name))
		// One word may be half of a name that was not recognised whole.
		.filter(actor => actor.type !== 'person' || actor.name.includes(' ') || !key.name.includes(' '))
		.filter(actor => !defensible(actor, candidate, analysis))
		.filter(actor => !namesOf(actor).some(name => mentioned(name, candidate.stem)))
		.map(({name}) => name);

const fromWorld = (candidate: Candidate, key: Actor, {article}: Analysis, random: Random): readonly string[] => {
	const kind = key.type === 'place' ? placeKind(key.name) : '';
	const names =
		kind === 'country'
			? countries.map(({name}) => name)
			: kind === 'capital'
				? countries.map(({capital}) => capital)
				: [];
	const home = countries.find(({name, capital}) => name === key.name || capital === key.name);
	return shuffled(
		names.filter(
			name => name !== '' && name !== home?.name && !mentioned(name, article.text) && !mentioned(name, candidate.stem),
		),
		random,
	);
};

/** Three options that are wrong and of one kind with the key; fewer where there are not so many. */
export const distractorsFor = (candidate: Candidate, analysis: Analysis, random: Random): readonly string[] => {
	if (candidate.wanted.as === 'date') {
		return datesLike(candidate.key, analysis.article.text, random);
	}
	const {id} = candidate.wanted;
	const key = analysis.actors.find(actor => actor.id === id);
	if (key === undefined) {
		return [];
	}
	const chosen: string[] = [];
	for (const name of [...fromArticle(candidate, key, analysis), ...fromWorld(candidate, key, analysis, random)]) {
		if (
			chosen.length < wanted &&
			![candidate.key, ...candidate.accept, ...chosen].some(other => overlaps(other, name))
		) {
			chosen.push(name);
		}
	}
	return chosen;
};
