import {argumentAt} from '../../facts/argument.ts';
import type {Analysis, Argument, Fact} from '../../facts/model.ts';
import {capitalised} from '../../facts/wording.ts';
import {similarLength} from '../alike.ts';
import type {Candidate} from '../candidate.ts';
import {classOf, headOf} from '../noun-class.ts';
import {asked, inverted} from '../stem.ts';
import {actorOf, attributionOf, base, called, firstOf, isPassive, type Parts, restOf} from './parts.ts';

/** A thing of the article, as an option says it. */
export type Thing = {
	readonly argument: Argument;
	readonly words: string;
	readonly head: string;
	readonly kind: string;
	readonly lemma: string;
};

const pointing =
	/\b(?:he|she|it|they|him|her|them|his|its|their|we|us|our|this|these|those|such|other|another|one|ones)\b/i;

const thingOf = (argument: Argument | undefined, analysis: Analysis, lemma: string): readonly Thing[] => {
	if (argument === undefined || actorOf(analysis, argument.actor) !== undefined) {
		return [];
	}
	const words = argument.text
		.replace(/^The /, 'the ')
		.replace(/^(An?) /, (_, article: string) => `${article.toLowerCase()} `);
	const head = headOf(words);
	const kind = classOf(words);
	const length = words.split(' ').length;
	return pointing.test(words) || /[“”"():;\d]/.test(words) || length > 10 || length < 2 || kind === undefined
		? []
		: [{argument, words, head, kind, lemma}];
};

/** Sentences whose phrases are looked at, from the first one: a book has enough in them. */
const mostSentences = 400;

/** The things that an article tells of anywhere, in its order. */
const thingsIn = (analysis: Analysis): readonly Thing[] =>
	analysis.sentences.slice(0, mostSentences).flatMap(sentence => {
		const context = {
			text: analysis.article.text,
			sentence,
			actors: analysis.actors,
			times: [],
			inflect: (lemma: string) => lemma,
		};
		return sentence.tokens.flatMap((token, index) => {
			const verb = sentence.tokens[token.head];
			const told = token.upos === 'NOUN' && token.agree && /^(?:obj|nsubj|nsubj:pass|obl)$/.test(token.label);
			return told ? thingOf(argumentAt(context, index), analysis, verb?.lemma ?? '') : [];
		});
	});

/** The things that are done something to, or do something, in an article; behind them all others that it tells of. */
export const thingsOf = (analysis: Analysis): readonly Thing[] => [
	...analysis.facts.flatMap(fact => [
		...thingOf(fact.subject, analysis, fact.predicate.lemma),
		...thingOf(fact.object, analysis, fact.predicate.lemma),
		...fact.others.filter(({role}) => role !== 'purpose').flatMap(({argument}) => thingOf(argument, analysis, '')),
	]),
	...thingsIn(analysis),
];

const isPlural = (words: string): boolean => /s$/.test(headOf(words)) || / and /.test(words);

/** What things of the same kind could stand for the key: no part of it, nor of the stem, nor what the same is done to. */
const optionsFor = (
	own: Thing,
	things: readonly Thing[],
	stem: string,
	evidence: Fact['evidence'],
): readonly string[] =>
	things
		.filter(
			other =>
				!evidence.some(({start, end}) => start <= other.argument.start && other.argument.end <= end) &&
				other.kind === own.kind &&
				other.head !== own.head &&
				other.lemma !== own.lemma &&
				isPlural(other.words) === isPlural(own.words) &&
				!stem.toLowerCase().includes(other.head.toLowerCase()),
		)
		.map(({words}) => capitalised(words));

/** `What was demolished?` and `What did Helena Marsh stop on Tuesday?` */
export const thingQuestion = (parts: Parts, things: readonly Thing[]): Candidate | undefined => {
	const {fact, inflect} = parts;
	const own = things.find(({argument}) => argument === fact.object);
	const turned = inverted(fact.predicate, inflect);
	const who = called(firstOf(fact), parts);
	const rest = restOf(fact, {object: true, purpose: true});
	if (
		own === undefined ||
		turned === undefined ||
		who === undefined ||
		rest === undefined ||
		fact.predicate.lemma === 'become'
	) {
		return undefined;
	}
	// `What was sold?` asks for one thing, however many they are.
	const passive = fact.predicate.text.replace(/^were\b/i, 'was').replace(/^have\b/i, 'has');
	const words = isPassive(fact) ? `what ${passive}${rest}` : `what ${turned.auxiliary} ${who} ${turned.rest}${rest}`;
	const stem = asked(words, attributionOf(parts));
	return {
		...base(parts),
		kind: 'what',
		key: capitalised(own.words),
		accept: [],
		wanted: {as: 'pool', options: similarLength(own.words, optionsFor(own, things, stem, fact.evidence))},
		stem,
	};
};

/** Words behind the verb that a question for its subject must have, to ask for one thing. */
const fewestWords = 4;

/** `What lasted for about an hour in April?`: a thing that does something. */
export const thingSubjectQuestion = (parts: Parts, things: readonly Thing[]): Candidate | undefined => {
	const {fact, inflect} = parts;
	const own = things.find(({argument}) => argument === fact.subject);
	const rest = restOf(fact, {purpose: true});
	const turned = inverted(fact.predicate, inflect);
	if (own === undefined || isPassive(fact) || rest === undefined || turned === undefined || own.kind === 'people') {
		return undefined;
	}
	const verb = /^(?:did|does)$/.test(turned.auxiliary)
		? fact.predicate.text
		: fact.predicate.text
				.replace(/^were\b/, 'was')
				.replace(/^are\b/, 'is')
				.replace(/^have\b/, 'has');
	const plural = isPlural(own.words) && turned.auxiliary !== 'did' && verb === fact.predicate.text;
	if (rest.trim().split(' ').length < fewestWords || plural || own.words.split(' ').length < 3) {
		return undefined;
	}
	const stem = asked(`what ${verb}${rest}`, attributionOf(parts));
	return {
		...base(parts),
		kind: 'what',
		key: capitalised(own.words),
		accept: [],
		wanted: {as: 'pool', options: similarLength(own.words, optionsFor(own, things, stem, fact.evidence))},
		stem,
		weight: parts.weight * 0.85,
	};
};
