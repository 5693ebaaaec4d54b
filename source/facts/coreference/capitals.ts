import {speechVerbs} from '../../language/lexicon.ts';
import type {Sentence} from '../../language/model.ts';
import {countries, countryNamed} from '../../language/world.ts';
import {type Draft, type Gathering, keyOf, type Named} from './draft.ts';
import {headIn} from './people.ts';

/** What governments do and cities do not. Lemmas. */
const governing = new Set(
	'accuse agree ally condemn criticize criticise defend demand expel impose invade invite negotiate offer oppose order pledge promise promote provoke pull reject refuse recall recognize recognise respond retaliate sanction seek sign summon support suspend threaten urge veto vow want withdraw call'.split(
		' ',
	),
);

/** What governments have. Lemmas. */
const governed =
	/(?:^(?:ally|ambassador|army|arsenal|demand|envoy|foreign|government|leader|leadership|military|nuclear|policy|position|president|minister|missile|navy|offer|promise|regime|response|sanction|stance|test|troop|weapon)$|ment$|[ts]ion$)/;

/** Nouns for what is between governments. Lemmas. */
const between =
	/^(?:talk|tie|relation|relationship|tension|negotiation|agreement|alliance|deal|treaty|summit|conflict|war)$/;

/** Whether the name of a capital stands for its government: `Lima denied it`, `Lima's commitment`, `talks with Lima`. */
const isGovernment = (sentence: Sentence, {from, to}: Named): boolean => {
	const {tokens} = sentence;
	const own = tokens[headIn(sentence, from, to)];
	const over = tokens[own?.head ?? -1];
	if (own === undefined || over === undefined) {
		return false;
	}
	const preposition = tokens[from - 1]?.text.toLowerCase();
	return (
		(own.label === 'nsubj' && over.upos === 'VERB' && (speechVerbs.has(over.lemma) || governing.has(over.lemma))) ||
		(own.label === 'nmod:poss' && governed.test(over.lemma)) ||
		(own.label === 'nmod' && (preposition === 'with' || preposition === 'between') && between.test(over.lemma)) ||
		// The second one of `talks between Lima and Quito`.
		(own.label === 'conj' && over.label === 'nmod' && between.test(tokens[over.head]?.lemma ?? ''))
	);
};

/**
 * A capital that stands for its country somewhere is another name of that, when the article names it. The city stays an actor of its
 * own with all of its mentions: some may well be of the city.
 */
export const capitals = ({names, drafts}: Gathering): void => {
	const known = new Map<string, Draft>();
	for (const {name, capital} of countries) {
		const country = drafts.get(keyOf(name, 'place'));
		if (capital !== '' && country !== undefined) {
			known.set(capital.toLowerCase(), country);
		}
	}
	for (const name of names) {
		const country = known.get(name.text.toLowerCase());
		if (country !== undefined && countryNamed(name.text) === undefined && isGovernment(name.sentence, name)) {
			country.capitals.add(name.text);
		}
	}
};
