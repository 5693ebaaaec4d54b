import {titleWords} from '../../language/lexicon.ts';
import type {Sentence, Token} from '../../language/model.ts';
import {countryNamed} from '../../language/world.ts';
import {addMention, type Gathering, ownersOf} from './draft.ts';
import {describes, type Office, officeOf} from './office.ts';

/** Code units behind which a description that tells the title alone, `the judge`, may be of somebody new. */
const forgotten = 1_500;

const isTitle = ({upos, xpos, text}: Token): boolean =>
	/^(?:NOUN NN|PROPN NNP)$/.test(`${upos} ${xpos}`) &&
	(titleWords.has(text.toLowerCase()) || text.toLowerCase() === 'official');

/** `the`, adjectives and nouns up to that of a title, and perhaps the country of which it is; no name follows. */
const descriptionAt = (
	{tokens, names}: Sentence,
	noun: number,
): {readonly from: number; readonly office: Office} | undefined => {
	let from = noun;
	while (/^(?:ADJ|NOUN|PROPN)$/.test(tokens[from - 1]?.upos ?? '')) {
		from--;
	}
	const next = tokens[noun + 1];
	if (tokens[from - 1]?.text.toLowerCase() !== 'the' || /^(?:PROPN|NOUN)$/.test(next?.upos ?? '')) {
		return undefined;
	}
	const words = tokens.slice(from, noun + 1).map(({text}) => text);
	if (!/^(?:of|for|at|in|from|who|that)$/.test(next?.text ?? '')) {
		return {from: from - 1, office: officeOf(words)};
	}
	const place = names.find(name => next?.text === 'of' && name.from === noun + 2);
	const country = tokens.slice(place?.from ?? 0, place?.to ?? 0).map(({text}) => text);
	return countryNamed(country.join(' ')) === undefined
		? undefined
		: {from: from - 1, office: officeOf([...words, 'of', ...country])};
};

/**
 * Sieve: `the Russian minister`, when the title and the country fit exactly one person of the article so far. `The judge` alone only
 * while that person is in mind, and no other judge without a name has come up.
 */
export const descriptions = (gathering: Gathering): void => {
	const {drafts, sentences} = gathering;
	const offices = [...drafts.values()].flatMap(draft =>
		draft.type === 'person'
			? draft.roles.map(({text, evidence}) => ({draft, start: evidence.start, office: officeOf(text.split(' '))}))
			: [],
	);
	const owners = ownersOf(drafts.values());
	/** Where a title was last said of somebody unknown. */
	const unknown = new Map<string, number>();
	for (const sentence of sentences) {
		for (const [noun, token] of sentence.tokens.entries()) {
			const isOfName = sentence.names.some(({from, to}) => from === noun + 1 || (from < noun && noun < to));
			if (!isTitle(token) || isOfName || owners.has(token.start)) {
				continue;
			}
			const found = descriptionAt(sentence, noun);
			const start = sentence.tokens[found?.from ?? noun]?.start ?? token.start;
			const fitting =
				found === undefined
					? []
					: offices.filter(({start: said, office}) => said < sentence.start && describes(found.office, office));
			const people = new Set(fitting.map(({draft}) => draft));
			const [draft] = people;
			const last = Math.max(
				-1,
				...(draft?.mentions ?? []).map(mention => (mention.start < start ? mention.start : -1)),
			);
			const isBare = found !== undefined && found.office.country === undefined && found.office.modifiers.size === 0;
			const isInMind = start - last < forgotten && last > (unknown.get(token.text.toLowerCase()) ?? -1);
			if (draft !== undefined && people.size === 1 && !owners.has(start) && (!isBare || isInMind)) {
				addMention(gathering, 'description', draft, {start, end: token.end, kind: 'nominal'});
			} else {
				unknown.set(token.text.toLowerCase(), token.start);
			}
		}
	}
};
