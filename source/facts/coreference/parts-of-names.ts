import {countryOfAdjective} from '../../language/world.ts';
import {standsAlone} from './common-nouns.ts';
import {type Draft, type Gathering, mainName, merge} from './draft.ts';

/** Parts of a name as they are compared: `De Blasio`, which begins a sentence, is `de Blasio`. */
const partsIn = (draft: Draft): readonly string[] => {
	const parts = mainName(draft).split(' ');
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

/**
 * Sieve: part of a person's name, when it is part of exactly one. Two people of one surname never merge, and their surname alone
 * is nobody of its own.
 */
export const partsOfNames = (gathering: Gathering): void => {
	const {drafts} = gathering;
	const people = [...drafts].filter(([, {type}]) => type === 'person');
	const byPart = new Map<string, {readonly draft: Draft; readonly whole: readonly string[]}[]>();
	for (const [, draft] of people) {
		const whole = partsIn(draft);
		for (const part of new Set(whole.length > 1 ? whole : [])) {
			byPart.set(part, [...(byPart.get(part) ?? []), {draft, whole}]);
		}
	}
	for (const [key, draft] of people) {
		const parts = partsIn(draft);
		// `Americans` are not the `Black Americans` of before.
		const isPeople = parts.every(part => countryOfAdjective(part.replace(/s$/, '')) !== undefined);
		if (isPeople || !parts.some(part => standsAlone(gathering, part))) {
			continue;
		}
		const fuller = (byPart.get(parts[0] ?? '') ?? [])
			.filter(
				({draft: other, whole}) =>
					other !== draft && whole.length > parts.length && parts.every(part => whole.includes(part)),
			)
			.map(({draft: other}) => other);
		const [only] = fuller;
		if (only !== undefined && fuller.length === 1) {
			merge(gathering, 'partsOfNames', only, key);
		} else if (fuller.length > 1 && parts.length === 1) {
			const first = namedFirst(fuller, draft);
			if (first === undefined) {
				drafts.delete(key);
			} else {
				merge(gathering, 'sharedSurname', first, key);
			}
		}
	}
};
