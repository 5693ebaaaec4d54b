import {type Random, shuffled} from './random.ts';

const nations =
	'French Brazilian Canadian Egyptian Indian Japanese Kenyan Mexican Norwegian Polish Spanish Turkish'.split(' ');

const nationalPost =
	/^(?:North |South )?(?:US|UK|\p{Lu}\p{L}+(?:an|ese|ish|ch|i)) ((?:prime |foreign |defen[cs]e |vice |interior |finance )?(?:president|minister|ambassador|chancellor|king|queen|premier))$/u;

/** The same post of other nations, where a role is a nation's, and nobody has it in `text`; none for any other role. */
export const rolesLike = (key: string, text: string, random: Random): readonly string[] => {
	const post = nationalPost.exec(key)?.[1];
	const own = post === undefined ? [] : nations.map(nation => `${nation} ${post}`);
	const lower = text.toLowerCase();
	return shuffled(
		own.filter(role => !lower.includes(role.toLowerCase())),
		random,
	);
};
