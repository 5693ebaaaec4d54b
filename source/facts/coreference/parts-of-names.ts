import {countryOfAdjective} from '../../language/world.ts';
import {standsAlone} from './common-nouns.ts';
import {type Draft, type Gathering, mainName, merge} from './draft.ts';

/** Parts of a name as they are compared: `De Blasio`, which begins a sentence, is `de Blasio`. */
const partsIn = (draft: Draft): readonly string[] => {
	const all = mainName(draft).split(' ');
	// `Zara Moss DBE`, `Robert Hale Jr.`
	const last = all.findLastIndex(part => !/^(?:\p{Lu}{2,4}|[JS]r\.?|[IVX]{2,})$/u.test(part));
	const parts = last > 0 ? all.slice(0, last + 1) : all;
	const of = parts.indexOf('of');
	return parts.map((part, at) =>
		// `Theodora of Tabenna`: the place is no part that stands for her.
		of > 0 && at >= of
			? `of ${part}`
			: /^(?:Al|Da|De|Del|Della|Den|Der|Di|Du|El|La|Le|Van|Von|Bin|Bint|Ibn)$/.test(part)
				? part.toLowerCase()
				: part,
	);
};

const firstOf = ({mentions}: Draft): number => Math.min(...mentions.map(({start}) => start));

/**
 * Of people who share a surname the one who has it alone: who was named before the others, and was written of by it before they came
 * up. The others then have their whole names.
 */
const namedFirst = (people: readonly Draft[], alone: Draft): Draft | undefined => {
	const [first, second] = [...people].sort((a, b) => firstOf(a) - firstOf(b));
	const from = firstOf(alone);
	return first !== undefined && second !== undefined && firstOf(first) < from && from < firstOf(second)
		? first
		: undefined;
};

/** Code units of a text within which somebody begins it. */
const beginning = 40;
/** How often a surname alone means somebody whom an article is about. */
const often = 5;

/**
 * Of people who share a surname the one whom the article is about: whom alone its title names, or
 * its first words where the surname stands alone again and again.
 */
const titled = (people: readonly Draft[], alone: Draft, {article}: Gathering): Draft | undefined => {
	const namedBefore = (end: number): Draft | undefined => {
		const named = people.filter(({mentions}) => mentions.some(({start}) => start < end));
		return named.length === 1 ? named[0] : undefined;
	};
	const first = alone.mentions.length >= often ? namedBefore(article.title.length + beginning) : undefined;
	return namedBefore(article.title.length) ?? first;
};

/** A person with the parts of its name. */
type Whole = {readonly key: string; readonly draft: Draft; readonly parts: readonly string[]};

/** How often two words stand alone that are no name together where they stood side by side once: `said the Parsee Ahab`. */
const manyTimes = 10;

/** Whether a name of two words came once, and both of them stand alone again and again: two people, whom the finder took for one. */
const isChance = ({draft, parts}: Whole, alone: ReadonlyMap<string, number>): boolean =>
	parts.length === 2 && draft.mentions.length === 1 && parts.every(part => (alone.get(part) ?? 0) >= manyTimes);

const isPart = (parts: readonly string[], {parts: whole}: Whole): boolean =>
	whole.length > parts.length &&
	parts.every(part => whole.includes(part)) &&
	// A name in the middle, `Orlo` of `Ana Orlo Reyes`, is what nobody is called by.
	(parts.length > 1 || parts[0] === whole[0] || parts[0] === whole.at(-1));

/**
 * Sieve: part of a person's name, when it is part of exactly one, the longest first; and the same parts in another order, family name
 * first. Two people of one surname never merge, and their surname alone is nobody of its own.
 */
export const partsOfNames = (gathering: Gathering): void => {
	const {drafts} = gathering;
	const people = [...drafts]
		.filter(([, {type}]) => type === 'person')
		.map(([key, draft]): Whole => ({key, draft, parts: partsIn(draft)}))
		.sort((a, b) => b.parts.length - a.parts.length);
	const alone = new Map(
		people.flatMap(({parts: [part = '', ...more], draft}) =>
			more.length > 0 ? [] : [[part, draft.mentions.length] as const],
		),
	);
	const byPart = new Map<string, Whole[]>();
	for (const person of people) {
		const whole = person.parts.length > 1 && !isChance(person, alone);
		for (const part of new Set(whole ? person.parts : [])) {
			byPart.set(part, [...(byPart.get(part) ?? []), person]);
		}
	}
	for (const {key, draft, parts} of people) {
		// `Americans` are not the `Black Americans` of before.
		const isPeople = parts.every(part => countryOfAdjective(part.replace(/s$/, '')) !== undefined);
		if (isPeople || !parts.some(part => standsAlone(gathering, part))) {
			continue;
		}
		const others = (byPart.get(parts[0] ?? '') ?? []).filter(other => other.key !== key && drafts.has(other.key));
		const turned = others.find(
			other =>
				parts.length === other.parts.length &&
				firstOf(other.draft) < firstOf(draft) &&
				parts.every(part => other.parts.includes(part)),
		);
		if (turned !== undefined && parts.length > 1) {
			merge(gathering, 'partsOfNames', turned.draft, key);
			continue;
		}
		const fuller = others.filter(other => isPart(parts, other)).map(({draft: other}) => other);
		const [only] = fuller;
		if (only !== undefined && fuller.length === 1) {
			merge(gathering, 'partsOfNames', only, key);
		} else if (fuller.length > 1 && parts.length === 1) {
			const meant = titled(fuller, draft, gathering) ?? namedFirst(fuller, draft);
			if (meant === undefined) {
				drafts.delete(key);
			} else {
				merge(gathering, 'sharedSurname', meant, key);
			}
		}
	}
};
