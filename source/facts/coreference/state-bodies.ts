import {countryNamed, countryOfAdjective, isKnownPlace} from '../../language/world.ts';
import {type Draft, type Gathering, mainName, merge, withoutArticle} from './draft.ts';

/** Whether words say whose a body is: `US`, `Tunisian`, `United Nations`, `Puerto Rico`. */
const isOwner = (words: string): boolean =>
	/^(?:U\.?S\.?|U\.?K\.?|U\.?N\.?|E\.?U\.?|United Nations|European)$/.test(words) ||
	countryNamed(words) !== undefined ||
	countryOfAdjective(words) !== undefined ||
	isKnownPlace(words);

/** Sieve: `the Supreme Court` is `the US Supreme Court` where the article names no other one. */
export const stateBodies = (gathering: Gathering): void => {
	const bodies = [...gathering.drafts].filter(([, {type}]) => type === 'organization');
	const owned = new Map<string, Draft[]>();
	for (const [, draft] of bodies) {
		const words = withoutArticle(mainName(draft)).split(' ');
		for (let at = 1; at < words.length; at++) {
			const rest = words.slice(at).join(' ').toLowerCase();
			if (isOwner(words.slice(0, at).join(' '))) {
				owned.set(rest, [...(owned.get(rest) ?? []), draft]);
			}
		}
	}
	for (const [key, draft] of bodies) {
		const whole = owned.get(withoutArticle(mainName(draft)).toLowerCase()) ?? [];
		const [only] = whole;
		if (only !== undefined && whole.length === 1 && only !== draft) {
			merge(gathering, 'stateBodies', only, key);
		}
	}
};
