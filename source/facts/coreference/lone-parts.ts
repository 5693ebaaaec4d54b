import type {Range} from '../../article/model.ts';
import {genderOfName} from '../../language/given-names.ts';
import {standsAlone} from './common-nouns.ts';
import {addMention, type Draft, type Gathering} from './draft.ts';

const particles = new Set(
	'Al El De La Le Du Van Von Bin Ben Abu al el de la le du van von bin ben abu of the and'.split(' '),
);

/** Words of a person's name that can stand for the whole: not initials, and not words in front of it. */
const partsOf = (name: string): readonly string[] =>
	name.split(' ').filter(part => part.length > 1 && !part.endsWith('.') && !particles.has(part));

const isTitleLike = (word: string): boolean =>
	/^(?:Mr|Mrs|Ms|Dr|President|Minister|Professor|Senator|Judge|King|Queen|Prince|Princess|General|Captain)\.?$/.test(
		word,
	);

/** Whether a draft is a person as its given name tells, and no game or ship that was taken for one. */
const isSurely = ({type, names}: Draft): boolean =>
	type === 'person' &&
	[...names.keys()].some(
		name => / /.test(name) && (genderOfName(name.split(' ')[0] ?? '') !== undefined || /-\p{Ll}/u.test(name)),
	);

/** Sieve: a lone capitalised word that is part of exactly one person's name, where the tagger found no name: `Lavrov said`. */
export const loneParts = (gathering: Gathering): void => {
	const {sentences, drafts} = gathering;
	const owners = new Map<string, Draft[]>();
	for (const draft of drafts.values()) {
		for (const part of isSurely(draft) ? new Set([...draft.names.keys()].flatMap(partsOf)) : []) {
			owners.set(part, [...(owners.get(part) ?? []), draft]);
		}
	}
	// In the order of the text, as the sentences are: one look at each.
	const spans: readonly Range[] = [...drafts.values()]
		.flatMap(({mentions}) => [...mentions])
		.sort((a, b) => a.start - b.start);
	let next = 0;
	for (const {tokens, names} of sentences) {
		for (const [index, token] of tokens.entries()) {
			while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) {
				next++;
			}
			const own = owners.get(token.text);
			if (own === undefined) {
				continue;
			}
			const inName =
				names.some(({from, to}) => from <= index && index < to) ||
				(spans[next]?.start ?? Number.POSITIVE_INFINITY) <= token.start;
			const [only] = own;
			// Beside another capital it is part of a name that we do not know.
			const alone = ![tokens[index - 1], tokens[index + 1]].some(
				beside =>
					beside !== undefined &&
					beside.upos === 'PROPN' &&
					/^\p{Lu}/u.test(beside.text) &&
					!owners.has(beside.text) &&
					!isTitleLike(beside.text),
			);
			if (only !== undefined && own.length === 1 && !inName && alone && standsAlone(gathering, token.text)) {
				addMention(gathering, 'loneParts', only, {start: token.start, end: token.end, kind: 'name'}, token.text);
			}
		}
	}
};
