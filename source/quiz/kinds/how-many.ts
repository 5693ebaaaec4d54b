import type {Argument} from '../../facts/model.ts';
import {capitalised} from '../../facts/wording.ts';
import {numberOf, writtenLike} from '../../language/numbers.ts';
import type {Candidate} from '../candidate.ts';
import {mentioned} from '../mentioned.ts';
import {numbersNear, numbersOf} from '../numbers-near.ts';
import {asked, inverted} from '../stem.ts';
import {attributionOf, base, called, firstOf, isCountedFrom, isPassive, type Parts, restOf} from './parts.ts';

/** A number at the head of a phrase: `over 1,000 rescuers`. Groups: what stands before it, the number, what is counted. */
const counted =
	/^((?:(?:about|around|over|nearly|almost|at least|at most|up to|some|more than|fewer than|less than|roughly|approximately|only|just)\s+)?)([\d,.]+|[a-z]+(?:-[a-z]+)?)\s+((?!percent|per |million|billion|thousand|hundred|dollars|o’clock)\p{L}.*)$/iu;

const lead =
	/\b(?:about|around|over|nearly|almost|at least|at most|up to|more than|fewer than|less than|roughly|approximately) $/i;

/** An article of a few sentences, in code units: it tells one thing. */
const short = 400;

/** The beginning of an article, in code units, however short it is. */
const beginning = 600;

/** A number worth remembering is told in the beginning, or of whom or what the article is about: of 18 others judges took six. */
export const isOfWeight = ({fact, analysis: {actors, article}}: Parts): boolean => {
	// How many there were is so of a day, which the stem has, or the article itself.
	if (article.published === undefined && !/\b(?:1\d|20)\d{2}\b/.test(fact.time?.value ?? '')) {
		return article.text.length < short;
	}
	const main = new Set(actors.slice(0, 2).map(({id}) => id));
	return (
		(fact.evidence[0]?.start ?? 0) < Math.max(beginning, article.text.length / 3) ||
		[fact.subject, fact.object].some(argument => main.has(argument?.actor ?? ''))
	);
};

/** `How many people died?`: a question for the number of an argument. */
const numberQuestion = (
	parts: Parts,
	argument: Argument,
	ask: (what: string) => string | undefined,
): Candidate | undefined => {
	const {analysis} = parts;
	const {text} = analysis.article;
	const [, own = '', number = '', what = ''] = counted.exec(argument.text) ?? [];
	// `More than` may have been left out of the phrase.
	const before = lead.exec(text.slice(Math.max(0, argument.start - 20), argument.start))?.[0] ?? '';
	const about = own === '' ? before.toLowerCase() : own;
	const value = numberOf(number);
	const words = what === '' || value === undefined ? undefined : ask(what);
	// One is a single thing, and a year is no number of things.
	if (
		value === undefined ||
		value < 2 ||
		words === undefined ||
		// `two brothers, Niklaus and Johann`, `five people, who were all sailors`
		/,/.test(what) ||
		// `three years in the army`: what they were spent in would stand before the verb.
		/ (?:in|at|on|from|with|for|to|by|as) /.test(what) ||
		/^all\b/.test(parts.fact.object?.text ?? '') ||
		!/s\b|people|men|women|children|police/.test(what.split(' ').slice(0, 4).join(' '))
	) {
		return undefined;
	}
	// `Only 60` is what somebody thinks of it.
	const bound = about.replace(/^(?:only|just|some) /i, '');
	const written = (other: number): string => capitalised(`${bound}${writtenLike(other, number)}`);
	const near = numbersNear(value).filter(other => !mentioned(writtenLike(other, number), analysis.article.text));
	const options = [...numbersOf(number, value, parts.fact.evidence, analysis), ...near].map(written);
	return {
		...base(parts),
		kind: 'how-many',
		key: capitalised(`${bound}${number}`),
		accept: [number],
		wanted: {as: 'pool', options},
		stem: asked(`how many ${words}`, attributionOf(parts)),
	};
};

/** `How many apartments were damaged?` and `How many fishermen did the judge see?` */
export const numberQuestions = (parts: Parts): readonly (Candidate | undefined)[] => {
	const {fact, inflect} = parts;
	// How many there are is so only for a while, and how many since a day is no number of that day.
	const [finite = ''] = fact.predicate.text.split(' ');
	const isPresent =
		/^(?:is|are|has|have|does|do)$/.test(finite) ||
		finite === inflect(fact.predicate.lemma, 'present') ||
		(finite === fact.predicate.lemma && finite !== inflect(fact.predicate.lemma, 'past'));
	if (isPresent || isCountedFrom(fact, parts.analysis) || !isOfWeight(parts)) {
		return [];
	}
	const first = firstOf(fact);
	const rest = restOf(fact);
	const asksFirst =
		first === undefined || rest === undefined
			? undefined
			: numberQuestion(parts, first, what => `${what} ${fact.predicate.text}${rest}`);
	const {object} = fact;
	const turned = inverted(fact.predicate, inflect);
	const who = called(fact.subject, parts);
	const behind = restOf(fact, {object: true}) ?? '';
	const asksObject =
		object === undefined || isPassive(fact) || turned === undefined || who === undefined
			? undefined
			: numberQuestion(parts, object, what => `${what} ${turned.auxiliary} ${who} ${turned.rest}${behind}`);
	return [asksFirst, asksObject];
};
