import type {Fact} from '../../facts/model.ts';
import {isLike, keyOf} from '../../facts/same-deed.ts';
import type {Candidate} from '../candidate.ts';
import {mentionsAny} from '../mentioned.ts';
import {namesOf} from '../names-of.ts';
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

/** An article of so many years or more tells a history. */
const manyYears = 3;

/** A month or a day of a month with the year that is known of it: `June 2015` for `June`. */
const withYear = ({time}: Fact): string | undefined => {
	const [, year] = /^(\d{4})-\d{2}(?:-\d{2})?$/.exec(time?.value ?? '') ?? [];
	const [, month, day] = /^(\p{Lu}\p{L}+)(?: (\d{1,2}))?$/u.exec(time?.text ?? '') ?? [];
	return year === undefined ||
		month === undefined ||
		weekday.test(month) ||
		/^(?:Yesterday|Today|Tomorrow)$/.test(month)
		? undefined
		: day === undefined
			? `${month} ${year}`
			: `${month} ${day}, ${year}`;
};

/** `since 2013`, `until 1995`: the year in which something began or ended, and how that is asked for. */
const boundOf = ({time, predicate}: Fact): {readonly word: string; readonly year: string} | undefined => {
	const [, last, first] = /^(?:\.\.\/(\d{4})|(\d{4})\/\.\.)$/.exec(time?.value ?? '') ?? [];
	return last !== undefined
		? {word: 'until when', year: last}
		: first !== undefined && /^ha[sd]\b|^have\b/.test(predicate.text)
			? {word: 'since when', year: first}
			: undefined;
};

/** Verbs of going somewhere. Lemmas. */
const going = new Set('go come leave return move travel sail fly emigrate arrive visit'.split(' '));

/** Whether somebody went to one place twice; with what, or what for, would tell the two apart. */
const isSameWay = (other: Fact, fact: Fact, {actors}: Parts['analysis']): boolean =>
	going.has(other.predicate.lemma) &&
	going.has(fact.predicate.lemma) &&
	fact.subject?.actor !== undefined &&
	fact.subject.actor === other.subject?.actor &&
	!/ (?:with|as|to) (?=\p{Ll})/u.test(fact.sentence) &&
	actors.some(
		actor =>
			actor.type === 'place' &&
			mentionsAny(fact.sentence, namesOf(actor)) &&
			mentionsAny(other.sentence, namesOf(actor)),
	);

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
	// Who returned in 1920 and again in 1925 has no one time, nor has who left for a country and returned to it.
	const twice = parts.analysis.facts.some(
		other =>
			other !== fact &&
			((keyOf(other) === keyOf(fact) && isLike(other, fact)) || isSameWay(other, fact, parts.analysis)),
	);
	if (twice) {
		return undefined;
	}
	// What happened since then, or before, is another question.
	const {sentence, time} = fact;
	const bound = boundOf(fact);
	const before = sentence.slice(0, Math.max(0, sentence.toLowerCase().lastIndexOf(time.text.toLowerCase())));
	// `downgraded as of this morning`: when that was, nobody says.
	if (
		/^when /i.test(time.text) ||
		(bound === undefined &&
			(/^(?:since|until|till) /i.test(time.text) ||
				/\b(?:since|until|till|by|before|after|from|between|(?:throughout|through|within)(?: the)?)\s+(?:early |late |mid-)?$/i.test(
					before,
				))) ||
		isCountedFrom(fact, parts.analysis)
	) {
		return undefined;
	}
	// What is so in general has no day of its own, and what has been done is not told by its day.
	if (bound?.word !== 'since when' && /^(?:does|is|are|has|have)$/.test(turned.auxiliary)) {
		return undefined;
	}
	// Of a weekday, or of yesterday, the day itself; where that is not known, there is nothing to ask for.
	const written =
		/\d{4}|^\p{Lu}\p{L}+(?: \d{1,2})?$|^\d{1,2} \p{Lu}\p{L}+$/u.test(fact.time.text) &&
		!weekday.test(fact.time.text) &&
		withoutRelative(fact.time.text) !== '';
	// `that same year`, `a year later`: the year itself
	// The year of the article itself is nothing to ask for.
	const inYear =
		/^\d{4}$/.test(time.value ?? '') && !time.text.includes(time.value ?? '') && published?.slice(0, 4) !== time.value
			? time.value
			: undefined;
	// `June` alone, of a year that is known
	const full = withYear(fact);
	const day = bound?.year ?? full ?? (written ? undefined : (dayPhrase(fact)?.replace(/^on /, '') ?? inYear));
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
	// A day that is counted from the article’s own must be one that a reader can know.
	const counted =
		day !== undefined && ![day, published ?? ''].some(words => text.includes(/\d{4}/.exec(words)?.[0] ?? 'no year'));
	// A day of one of many years: which, the reader of a life or a history does not know.
	const yearless =
		!/\d{4}/.test(day ?? fact.time.text) && new Set(text.match(/\b(?:1\d|20)\d{2}\b/g)).size >= manyYears;
	if (spoken || counted || yearless || /\b(?:1\d{3}|20\d{2})\b/.test(`${who}${object}${rest}`)) {
		return undefined;
	}
	return {
		...base(parts),
		kind: 'when',
		weight: parts.weight * 0.92,
		key: day ?? fact.time.text,
		accept: day === undefined ? [] : [fact.time.text],
		wanted: {as: 'date'},
		stem: asked(
			`${bound?.word ?? 'when'} ${turned.auxiliary} ${who} ${first}${turned.rest}${object}${rest}`,
			attributionOf(parts),
		),
	};
};
