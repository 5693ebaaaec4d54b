import type {Argument} from '../../facts/model.ts';
import {capitalised, lowered} from '../../facts/wording.ts';
import type {Candidate} from '../candidate.ts';
import {mentioned} from '../mentioned.ts';
import {headOf, isClearThing, thingsLike} from '../noun-class.ts';
import {asked, inverted} from '../stem.ts';
import {actorOf, attributionOf, base, called, firstOf, isPassive, type Parts, restOf} from './parts.ts';

const pointing =
	/\b(?:he|she|it|they|him|her|them|his|its|their|\p{L}+sel(?:f|ves)|we|us|our|this|these|those|such|other|another|ones?)\b/iu;

/** With another thing in its place these would say nothing: `the more open beer`, `meditation and wine`, `the very lake`. */
const comparing = /\b(?:more|most|less|very|same|own|\p{L}+er than|all|every|each)\b|^(?:the )?\p{L}+ and \p{L}+$/iu;

/** Words from which on a thing is told at length: `tunnels leading to its old mine`. */
const long = 5;

/** A thing as an option, and other things that could stand in its place; none for what is no thing of a known kind. */
const thingOf = (
	argument: Argument | undefined,
	{fact, analysis}: Parts,
): {readonly key: string; readonly options: readonly string[]} | undefined => {
	// `taught herself Japanese`: whom she taught has been left out.
	const {start} = argument ?? {start: 0};
	const between = analysis.article.text.slice(fact.predicate.end, Math.max(fact.predicate.end, start));
	if (
		argument === undefined ||
		actorOf(analysis, argument.actor) !== undefined ||
		/\b(?:\p{L}+sel(?:f|ves)|him|her|them)\b/iu.test(between)
	) {
		return undefined;
	}
	const words = lowered(argument.text);
	// `its site` is the site of whoever the question is of.
	const own = fact.object === argument && fact.subject?.actor !== undefined ? words.replace(/\bits\b/, '') : words;
	// `A church` may be a building or those who pray there; what kind of one it is tells, and is what a reader remembers.
	if (
		(words.split(' ').length < 3 && !isClearThing(words)) ||
		pointing.test(own) ||
		comparing.test(words) ||
		/[“”"():;\d]/.test(words) ||
		words.split(' ').length > 10
	) {
		return undefined;
	}
	const {text} = analysis.article;
	const told = fact.evidence.map(({start, end}) => text.slice(start, end)).join(' ');
	const options = thingsLike(words, text).filter(option => !mentioned(headOf(option), told));
	// Beside things that the article has not, the one that it has is seen at once, unless it is one of many that everybody knows.
	// Beside things that the article has not, the one that it has is seen at once; but for what many know, or what is told at length.
	const isObject = fact.object === argument && !isPassive(fact);
	const isLong = words.split(' ').length >= long;
	const likely =
		isObject && (isClearThing(words) || isLong) ? options : options.filter(option => mentioned(headOf(option), text));
	const known = mentioned(headOf(words), analysis.article.title);
	return options.length < 3 || likely.length < 2 || known
		? undefined
		: {key: capitalised(words), options: options.map(capitalised)};
};

/** `What was demolished in April?`, `What did Helena Marsh stop on Tuesday?` and `What sank off Lima in 1952?` */
export const thingQuestions = (parts: Parts): readonly Candidate[] => {
	const {fact, inflect} = parts;
	const turned = inverted(fact.predicate, inflect);
	const passive = isPassive(fact);
	const who = called(firstOf(fact), parts);
	if (turned === undefined || who === undefined) {
		return [];
	}
	// `What was sold?` asks for one thing, however many they are.
	const single = fact.predicate.text
		.replace(/^were\b/i, 'was')
		.replace(/^have\b/i, 'has')
		.replace(/^are\b/i, 'is');
	const question = (argument: Argument | undefined, words: string | undefined): readonly Candidate[] => {
		const thing = thingOf(argument, parts);
		return thing === undefined || words === undefined
			? []
			: [
					{
						...base(parts),
						kind: 'what',
						key: thing.key,
						accept: [],
						wanted: {as: 'pool', options: thing.options},
						stem: asked(words, attributionOf(parts)),
					},
				];
	};
	const behind = restOf(fact, {object: true, purpose: true});
	const ofFirst = restOf(fact, {purpose: true});
	const isDoing = turned.auxiliary !== 'do' && fact.predicate.lemma !== 'become';
	return [
		...(passive || !isDoing || behind === undefined
			? []
			: question(fact.object, `what ${turned.auxiliary} ${who} ${turned.rest}${behind}`)),
		...(ofFirst === undefined || !isDoing ? [] : question(firstOf(fact), `what ${single}${ofFirst}`)),
	];
};
