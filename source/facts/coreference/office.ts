import {countryNamed, countryOfAdjective} from '../../language/world.ts';

/** An office in parts: `Russian foreign minister` and `foreign minister of Russia` are the same. All but the country in lower case. */
export type Office = {
	readonly noun: string;
	readonly modifiers: ReadonlySet<string>;
	readonly country: string | undefined;
};

/** Words that make another office of one: the vice president is not the president. */
const ranks = new Set(
	'vice deputy former ex acting interim assistant associate outgoing incoming designate junior shadow'.split(' '),
);

/** Offices whose holders are called officials, and words that say no more than that these are high ones. */
const official = /^(?:president|minister|chancellor|premier|secretary|governor|mayor|ambassador|envoy|commissioner)$/;
const high = /^(?:top|senior|high|ranking|-|leading)$/;

/** Takes the words of a noun phrase apart, without its article; what follows a preposition tells at most the country. */
export const officeOf = (words: readonly string[]): Office => {
	const end = words.findIndex(word => /^(?:of|for|at|in|from|to|and|who|,)$/i.test(word));
	const front = end < 0 ? words : words.slice(0, end);
	let country = end < 0 ? undefined : countryNamed(words.slice(end + 1).join(' '))?.name;
	const modifiers = new Set<string>();
	for (let at = 0; at < front.length - 1; at++) {
		const [first = '', second = ''] = front.slice(at);
		const pair = `${first} ${second}`;
		const two = at < front.length - 2 ? (countryOfAdjective(pair) ?? countryNamed(pair)) : undefined;
		const one = countryOfAdjective(first) ?? countryNamed(first);
		if (two === undefined && one === undefined) {
			modifiers.add(first.toLowerCase());
		} else {
			country = (two ?? one)?.name;
			at += two === undefined ? 0 : 1;
		}
	}
	return {noun: (front.at(-1) ?? '').toLowerCase(), modifiers, country};
};

/** Whether a description may tell of the holder of an office: it says as much or less, and `the Russian official` no more than the country. */
export const describes = (description: Office, office: Office): boolean => {
	const isOfficial = description.noun === 'official' && description.country !== undefined && official.test(office.noun);
	return (
		(description.noun === office.noun || isOfficial) &&
		(description.country === undefined || description.country === office.country) &&
		[...description.modifiers].every(word => office.modifiers.has(word) || (isOfficial && high.test(word))) &&
		[...office.modifiers].every(word => !ranks.has(word) || description.modifiers.has(word))
	);
};
