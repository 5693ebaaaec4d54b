import type {Argument} from '../../facts/model.ts';
import {capitalised} from '../../facts/wording.ts';
import {numberOf, writtenLike} from '../../language/numbers.ts';
import type {Candidate} from '../candidate.ts';
import {mentioned} from '../mentioned.ts';
import {asked, inverted} from '../stem.ts';
import {attributionOf, base, called, firstOf, isCountedFrom, isPassive, type Parts, restOf} from './parts.ts';

/** A number at the head of a phrase: `over 1,000 rescuers`. Groups: what stands before it, the number, what is counted. */
const counted =
	/^((?:(?:about|around|over|nearly|almost|at least|at most|up to|some|more than|fewer than|less than|roughly|approximately|only|just)\s+)?)([\d,.]+|[a-z]+(?:-[a-z]+)?)\s+((?!percent|per |million|billion|thousand|hundred|dollars|o’clock)\p{L}.*)$/iu;

const lead =
	/\b(?:about|around|over|nearly|almost|at least|at most|up to|more than|fewer than|less than|roughly|approximately) $/i;

/**
 * Numbers near `value` and as round, the likeliest mistakes first; how many of the first three are smaller differs from number to number, for
 * the one in the middle would be the key.
 */
export const numbersNear = (value: number): readonly number[] => {
	if (!Number.isInteger(value) || value < 2) {
		return [];
	}
	const round =
		[1_000_000, 100_000, 10_000, 1_000, 100, 50, 10, 5].find(unit => value % unit === 0 && value > unit) ?? 1;
	const small = value <= 12;
	const steps = small ? [-3, -2, -1, 1, 2, 3, 4, 5] : [0.4, 0.6, 0.8, 1.25, 1.5, 1.75, 2, 2.5];
	const others = steps
		.map(step => (small ? value + step : Math.max(1, Math.round((value * step) / round)) * round))
		.filter((other, index, all) => other > 1 && other !== value && all.indexOf(other) === index);
	const smaller = others.filter(other => other < value).length;
	const first = Math.max(0, smaller - (value % 4));
	return [...others.slice(first), ...others.slice(0, first)];
};

/** Other numbers of the size of one that the article has, written alike, but those of the same sentence. */
export const numbersOf = (number: string, value: number, {fact, analysis}: Parts): readonly number[] => {
	const {text} = analysis.article;
	const digits = /\d/.test(number);
	const found = analysis.sentences
		.filter(({start}) => !fact.evidence.some(range => range.start === start))
		.flatMap(({tokens}) => tokens.filter(({upos}) => upos === 'NUM'))
		.filter(
			token =>
				/\d/.test(token.text) === digits &&
				!/[\p{L}\d$€£%.:-]/u.test(text.slice(token.end, token.end + 1) + text.slice(token.start - 1, token.start)),
		);
	const values = found.flatMap(token => numberOf(token.text) ?? []);
	const near = values.filter(
		other =>
			other > 1 &&
			other !== value &&
			other < value * 3 &&
			other * 3 > value &&
			Number.isInteger(other) &&
			(other < 1900 || other > 2100),
	);
	return [...new Set(near)].slice(0, 2);
};

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
	const options = [...numbersOf(number, value, parts), ...near].map(written);
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
