import {numberOf, writtenLike} from '../../language/numbers.ts';
import type {Candidate} from '../candidate.ts';
import {mentioned} from '../mentioned.ts';
import {numbersNear, numbersOf} from '../numbers-near.ts';
import {asked, inverted} from '../stem.ts';
import {agesNear} from './age.ts';
import {isOfWeight} from './how-many.ts';
import {attributionOf, base, called, firstOf, isPassive, type Parts, restOf} from './parts.ts';

const about =
	'(?:about|around|over|nearly|almost|at least|at most|up to|more than|fewer than|less than|roughly|approximately|only|just)';
const number = String.raw`\d[\d,]*(?:\.\d+)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+ty(?:-\p{L}+)?`;
const units =
	'years|months|weeks|days|hours|minutes|votes|points|goals|runs|seats|metres|meters|kilometres|kilometers|miles|feet|acres|hectares|degrees|pages|people|countries|times';

/** `sentenced to 12 years in prison`, `won by 12 votes`. Groups: what leads up to it, preposition, what stands before the number, the number, what is measured, the rest. */
const measured = new RegExp(
	String.raw`^((?: [^\d,]{1,60})?) (to|by|for|within|at) ((?:${about} )?)(${number}) ((?:${units})(?: in (?:federal |state )?prison| behind bars)?)(?![\p{L}-])(.*)$`,
	'u',
);

/** `fell 12 percent`, `rose by 3 percent`. Groups: what stands before the number, the number, the unit, the rest. */
const changed = new RegExp(
	`^ (?:by )?((?:${about} )?)(${number}) ?(percent|per cent|percentage points|%)(?! of)(.*)$`,
	'u',
);
const changing =
	/^(?:rise|fall|drop|increase|decrease|decline|grow|jump|climb|gain|shrink|plunge|slip|surge|soar|decline)$/;

/** `for $12 million`. Groups: what leads up to it, preposition, what stands before, sign, number, size, the rest. */
const paid = new RegExp(
	String.raw`^((?: [^\d,$€£]{1,60})?) (for|at|of|with) ((?:${about} )?)([$€£])(\d[\d,.]*\d|\d)((?: ?(?:million|billion|trillion))?)(?![\d.,]*\d)(.*)$`,
	'u',
);

/** `at the age of 79`, `aged 79`. Groups: what leads up to it, the age, the rest. */
const aged = /^((?: [^\d,]{1,60})?) (?:at the age of|at age|aged) (\d{1,3})(?![\d-])(.*)$/u;

type Found = {
	/** What stands before the auxiliary in the question. */
	readonly ask: string;
	readonly value: number;
	/** Another value as the text writes this one. */
	readonly written: (value: string) => string;
	readonly own: string;
	readonly rest: string;
};

const found = (rest: string, lemma: string): Found | undefined => {
	const [, lead = '', preposition = '', before = '', count = '', what = '', behind = ''] = measured.exec(rest) ?? [];
	if (preposition !== '') {
		const value = numberOf(count) ?? 0;
		const written = (other: string): string => `${before}${other}`;
		return {ask: `${preposition} how many ${what}`, value, written, own: count, rest: lead + behind};
	}
	const [, almost = '', share = '', unit = '', next = ''] = changing.test(lemma) ? (changed.exec(rest) ?? []) : [];
	if (share !== '') {
		const written = (other: string): string => `${almost}${other}${unit === '%' ? '' : ' '}${unit}`;
		return {ask: 'by how much', value: numberOf(share) ?? 0, written, own: share, rest: next};
	}
	const [, goods = '', by = '', more = '', sign = '', sum = '', size = '', last = ''] = paid.exec(rest) ?? [];
	if (by !== '') {
		const written = (other: string): string => `${more}${sign}${other}${size}`;
		return {
			ask: by === 'at' ? 'at what price' : `${by} how much`,
			value: numberOf(sum) ?? 0,
			written,
			own: sum,
			rest: goods + last,
		};
	}
	const [, where = '', age = '', after = ''] = aged.exec(rest) ?? [];
	return age === ''
		? undefined
		: {ask: 'at what age', value: Number(age), written: other => other, own: age, rest: where + after};
};

/** `To how many years in prison was Tom Hale sentenced?`, `By how much did prices rise?`, `At what age did Ruth Moss die?` */
export const measureQuestion = (parts: Parts): Candidate | undefined => {
	const {fact, analysis, inflect} = parts;
	const who = called(firstOf(fact), parts);
	const turned = inverted(fact.predicate, inflect);
	const rest = restOf(fact, {object: true, purpose: true});
	if (
		who === undefined ||
		turned === undefined ||
		// How long something has gone on changes every day.
		/^(?:do|does|is|are|has|have)$/.test(turned.auxiliary) ||
		rest === undefined ||
		!isOfWeight(parts)
	) {
		return undefined;
	}
	const told = found(rest, fact.predicate.lemma);
	if (told === undefined || told.value < 2 || /^\s*[-–—(]|^[ ,]*\d/.test(told.rest)) {
		return undefined;
	}
	const {ask, value, written, own} = told;
	const near = ask === 'at what age' ? agesNear(value) : numbersNear(value);
	const free = near.filter(other => other > 0 && !mentioned(writtenLike(other, own), analysis.article.text));
	// Numbers that the article has of other things come first: who has not read it well takes one for the other.
	// A sum or a share is no number of things.
	const others = /(?:how much|what price)$/.test(ask)
		? []
		: numbersOf(own, value, fact.evidence, analysis).filter(
				other => ask !== 'at what age' || (other > 9 && other < 110),
			);
	const options = [...others, ...free].map(other => written(writtenLike(other, own)));
	const object = isPassive(fact) || fact.object === undefined ? '' : ` ${called(fact.object, parts) ?? ''}`;
	const key = written(own);
	return {
		...base(parts),
		kind: 'how-many',
		key: key.charAt(0).toUpperCase() + key.slice(1),
		accept: [own],
		wanted: {as: 'pool', options: options.map(option => option.charAt(0).toUpperCase() + option.slice(1))},
		stem: asked(`${ask} ${turned.auxiliary} ${who} ${turned.rest}${object}${told.rest}`, attributionOf(parts)),
	};
};
