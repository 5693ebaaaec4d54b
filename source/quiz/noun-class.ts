/*
 * Things of one kind, to stand beside one another: `the bridge`, `the tower`, `the tunnel`. What one of them undergoes another could.
 * Ours.
 */

const classes: readonly (readonly string[])[] = [
	'bridge tunnel tower wall road railway harbour lighthouse dam canal airport pier'.split(' '),
	'building hospital school church museum library theatre factory warehouse hotel stadium prison market'.split(' '),
	'ship boat ferry submarine tanker yacht trawler'.split(' '),
	'helicopter airship glider drone balloon'.split(' '),
	'car bus motorcycle bicycle tram train'.split(' '),
	'picture painting drawing photograph statue map'.split(' '),
	'phone computer tablet printer radio television'.split(' '),
	'rifle pistol knife bomb grenade missile rocket sword'.split(' '),
	'flood storm earthquake avalanche landslide drought'.split(' '),
	'crown helmet cloak ring sword shield veil'.split(' '),
	'dog cat horse cow sheep goat pig'.split(' '),
	'shark whale dolphin seal turtle octopus'.split(' '),
	'bread cheese rice fish meat fruit soup'.split(' '),
	'beer wine coffee tea milk water'.split(' '),
	'cigarette cigar pipe candle lamp'.split(' '),
	'backpack suitcase basket box bottle bag'.split(' '),
	'strike march boycott'.split(' '),
	'virus bacterium parasite fungus'.split(' '),
	'lake river glacier volcano island mountain forest desert'.split(' '),
	'satellite rocket probe telescope'.split(' '),
];

const irregular: Readonly<Record<string, string>> = {
	knife: 'knives',
	bacterium: 'bacteria',
	fungus: 'fungi',
	fish: 'fish',
	sheep: 'sheep',
	aircraft: 'aircraft',
	series: 'series',
};

const pluralOf = (noun: string): string =>
	irregular[noun] ??
	(/(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`);

type Entry = {readonly members: readonly string[]; readonly plural: boolean};

const byNoun: ReadonlyMap<string, Entry> = new Map(
	classes.flatMap(members =>
		members.flatMap((noun): readonly (readonly [string, Entry])[] => [
			[pluralOf(noun), {members, plural: true}],
			[noun, {members, plural: false}],
		]),
	),
);

/** The article for a word by its sound, roughly: by its first letter. */
const indefinite = (word: string): string => (/^[aeiou]/i.test(word) ? 'an' : 'a');

const core =
	/ (?:of|for|in|on|at|to|from|with|by|about|over|against|between|that|which|who|leading|held|among|as|into|under|near) |,/;

/** Nouns that are a part of the noun behind them: it changes its kind with another one. */
const compounding =
	/^(?:apartment|office|bell|power|fire|police|school|hospital|church|city|town|train|bus|railway|sea|water|air|cargo|passenger|fishing|oil|gas|stone|brick|suspension|cable|cell|phone|control|clock|radio|television|nuclear|test|launch|data|shopping|community|art|cruise|war|crown|bank|car|parking|swimming|prison|border|safety|security|space|weather)$/i;

/** The noun that a phrase is of: the last word before what hangs on it. */
export const headOf = (phrase: string): string => (phrase.split(core)[0] ?? '').trim().split(' ').at(-1) ?? '';

/**
 * Phrases like `phrase` for other things of its kind, `the old bridge` for `the old tower`: the noun changes, the rest stays. None where
 * the noun is of no kind that is known. What `text` has comes first, for that is what a reader may mix up.
 */
export const thingsLike = (phrase: string, text: string): readonly string[] => {
	const head = headOf(phrase);
	const entry = byNoun.get(head.toLowerCase());
	if (entry === undefined) {
		return [];
	}
	const at = (phrase.split(core)[0] ?? '').trimEnd().length - head.length;
	// `an apartment building`, `the walls of the hall`: what else is of the kind is none of such.
	const modifier = phrase.slice(0, at).trim().split(' ').at(-1) ?? '';
	// Nor has a name others of its kind: `the Bardo museum`.
	if (compounding.test(modifier) || /^\p{Lu}/u.test(modifier) || /^ of /.test(phrase.slice(at + head.length))) {
		return [];
	}
	const others = entry.members
		.map(noun => (entry.plural ? pluralOf(noun) : noun))
		.filter(noun => noun !== head.toLowerCase())
		.map(noun => ({noun, told: new RegExp(String.raw`\b${noun}\b`, 'i').test(text)}))
		.sort((a, b) => Number(b.told) - Number(a.told));
	return others.map(({noun}) => {
		const before = phrase.slice(0, at);
		const article = /^an? $/i.test(before) ? `${indefinite(noun)} ` : before;
		return article + noun + phrase.slice(at + head.length);
	});
};
