import {organizationWords, titleWords} from '../../language/lexicon.ts';
import type {Gathering} from './draft.ts';

type Counts = {lower: number; capital: number};

const known = new WeakMap<Gathering, ReadonlyMap<string, Counts>>();

/** How often the article writes a word as a noun in lower case, and how often with a capital. By the word in lower case. */
const countsIn = (gathering: Gathering): ReadonlyMap<string, Counts> => {
	const before = known.get(gathering);
	if (before !== undefined) {
		return before;
	}
	const counts = new Map<string, Counts>();
	for (const {tokens} of gathering.sentences) {
		for (const {text, upos} of tokens) {
			const isCapital = /^\p{Lu}/u.test(text);
			if (isCapital || upos === 'NOUN') {
				const key = text.toLowerCase();
				const own = counts.get(key) ?? {lower: 0, capital: 0};
				own[isCapital ? 'capital' : 'lower']++;
				counts.set(key, own);
			}
		}
	}
	known.set(gathering, counts);
	return counts;
};

/**
 * Whether a word of a name is a name by itself: not the `Judge` of a judge, nor a `Festival` in an article that writes of festivals. A
 * name that gave its name to a thing, as Diesel did, is written with a capital far more often.
 */
export const standsAlone = (gathering: Gathering, word: string): boolean => {
	const key = word.toLowerCase();
	const {lower = 0, capital = 0} = countsIn(gathering).get(key) ?? {};
	return !titleWords.has(key) && !organizationWords.has(key) && lower * 2 <= capital;
};
