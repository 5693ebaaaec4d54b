import {isLike, keyOf} from '../../facts/same-deed.ts';
import type {Candidate} from '../candidate.ts';
import {asked, inverted} from '../stem.ts';
import {
	attributionOf,
	base,
	called,
	dayPhrase,
	firstOf,
	isCountedFrom,
	isPassive,
	type Parts,
	restOf,
	withoutRelative,
} from './parts.ts';

const weekday = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;

/** `When will Sergey Lavrov visit North Korea?` */
export const timeQuestion = (parts: Parts): Candidate | undefined => {
	const {fact, inflect} = parts;
	const turned = inverted(fact.predicate, inflect);
	const who = called(firstOf(fact), parts);
	const rest = restOf(fact, {object: true, time: true, purpose: true});
	if (turned === undefined || who === undefined || rest === undefined || fact.time === undefined) {
		return undefined;
	}
	// What is still to come does not come in a year gone by: the time is that of another clause.
	const {published} = parts.analysis.article;
	const year = /^\d{4}/.exec(fact.time.value ?? '')?.[0];
	if (fact.modality === 'planned' && published !== undefined && year !== undefined && year < published.slice(0, 4)) {
		return undefined;
	}
	// Who returned in 1920 and again in 1925 has no one time.
	const twice = parts.analysis.facts.some(
		other => other !== fact && keyOf(other) === keyOf(fact) && isLike(other, fact),
	);
	if (twice) {
		return undefined;
	}
	// Since when, or until when, is another question, and so is what happened then.
	const {sentence, time} = fact;
	const before = sentence.slice(0, Math.max(0, sentence.toLowerCase().lastIndexOf(time.text.toLowerCase())));
	// `downgraded as of this morning`: when that was, nobody says.
	if (
		/^(?:when|since|until|till) /i.test(time.text) ||
		/\b(?:since|until|till|by|before|after|from|between)\s+(?:early |late |mid-)?$/i.test(before) ||
		isCountedFrom(fact, parts.analysis)
	) {
		return undefined;
	}
	// What is so in general has no day of its own, and what has been done is not told by its day.
	if (/^(?:does|is|are|has|have)$/.test(turned.auxiliary)) {
		return undefined;
	}
	// Of a weekday, or of yesterday, the day itself; where that is not known, there is nothing to ask for.
	const written =
		/\d{4}|^\p{Lu}\p{L}+(?: \d{1,2})?$|^\d{1,2} \p{Lu}\p{L}+$/u.test(fact.time.text) &&
		!weekday.test(fact.time.text) &&
		withoutRelative(fact.time.text) !== '';
	const day = written ? undefined : dayPhrase(fact)?.replace(/^on /, '');
	if (day === undefined && !written) {
		return undefined;
	}
	// `first elected in 1996`, and again later
	const {text} = parts.analysis.article;
	const first = /\bfirst $/i.test(text.slice(Math.max(0, fact.predicate.start - 7), fact.predicate.start))
		? 'first '
		: '';
	const object = isPassive(fact) ? '' : ` ${called(fact.object, parts) ?? ''}`;
	// Today, in the words of somebody, is the day on which he spoke; and of two years in a stem one would be in the way.
	const spoken =
		fact.attribution !== undefined && /\b(?:this|today|tonight|yesterday|tomorrow|last|next)\b/i.test(fact.time.text);
	if (spoken || /\b(?:1\d{3}|20\d{2})\b/.test(`${who}${object}${rest}`)) {
		return undefined;
	}
	return {
		...base(parts),
		kind: 'when',
		weight: parts.weight * 0.92,
		key: day ?? fact.time.text,
		accept: day === undefined ? [] : [fact.time.text],
		wanted: {as: 'date'},
		stem: asked(`when ${turned.auxiliary} ${who} ${first}${turned.rest}${object}${rest}`, attributionOf(parts)),
	};
};
