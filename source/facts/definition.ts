import type {Sentence} from '../language/model.ts';
import {actorAt} from './actor-index.ts';
import {definitionOf} from './asides.ts';
import {isQuoted} from './attribution.ts';
import type {Context} from './context.ts';
import {type FactDraft, toldIn} from './draft.ts';
import {capitalised, withArticle} from './wording.ts';

/** Whether what stands behind a comma goes on with what it did: `in Lima, a ship that was stranded left the town`. */
const goesOn = ({tokens}: Sentence, end: number): boolean => /^(?:that|which|who)$/i.test(tokens[end]?.text ?? '');

/** What organisations and places are said to be between commas: `Arles, a town in the south, …`. People have roles instead. */
export const definitionsIn = ({text, sentence, actors, isSpoken}: Context): readonly FactDraft[] =>
	sentence.names.flatMap((name): readonly FactDraft[] => {
		const aside = name.type === 'person' ? undefined : definitionOf(sentence, name);
		const actor = aside === undefined ? undefined : actorAt(actors, name);
		const [first, last] = [sentence.tokens[aside?.start ?? -1], sentence.tokens[(aside?.end ?? 0) - 1]];
		if (
			first === undefined ||
			last === undefined ||
			actor === undefined ||
			actor.type === 'person' ||
			goesOn(sentence, aside?.end ?? 0) ||
			// `Lima, the Vell Convention in Cusco`: the next of a list, and no kind of thing.
			!sentence.tokens
				.slice(aside?.start, aside?.end)
				.some(({upos, text: word}) => upos === 'NOUN' && /^\p{Ll}/u.test(word)) ||
			isQuoted(sentence, name.from) ||
			isSpoken(name.start)
		) {
			return [];
		}
		const range = {start: first.start, end: last.end};
		const words = text.slice(range.start, range.end);
		const verb = /^(?:an?|the) (?:former|defunct|then)\b/i.test(words) ? 'was' : 'is';
		const thing = withArticle(actor, text);
		return [
			{
				kind: 'state',
				sentence: capitalised(`${thing} ${verb} ${words}`),
				subject: {start: name.start, end: name.end, text: thing, actor: actor.id},
				predicate: {...range, text: verb, lemma: 'be'},
				object: {...range, text: words},
				others: [],
				modality: 'asserted',
				polarity: 'positive',
				...toldIn(sentence, {kind: 'none'}),
				confidence: 0.8,
			},
		];
	});
