import type {Sentence, Token} from '../../language/model.ts';
import {addMention, type Gathering, keyOf, newDraft} from './draft.ts';

const isCapital = (token: Token | undefined): boolean =>
	token !== undefined && /^\p{Lu}[\p{L}'’-]+$/u.test(token.text) && (token.upos === 'PROPN' || token.upos === 'NOUN');

/** Capitalised words side by side that are of no name. */
const runsIn = ({tokens, names}: Sentence): readonly (readonly Token[])[] =>
	tokens.flatMap((_, index) => {
		const named = names.some(({from, to}) => from <= index && index < to);
		if (named || !isCapital(tokens[index]) || isCapital(tokens[index - 1])) {
			return [];
		}
		let to = index;
		while (isCapital(tokens[to])) {
			to++;
		}
		return [tokens.slice(index, to)];
	});

/**
 * Sieve: two capitalised words that nothing else told of, whose second one stands alone elsewhere in the text. That is how
 * people are written of, first with both names and then with the last.
 */
export const surnamesAgain = (gathering: Gathering): void => {
	const {sentences, drafts} = gathering;
	const runs = sentences.flatMap(runsIn);
	const alone = new Set(runs.flatMap(run => (run.length === 1 ? [run[0]?.text ?? ''] : [])));
	for (const [first, last, ...more] of runs) {
		if (
			first === undefined ||
			last === undefined ||
			more.length > 0 ||
			!alone.has(last.text) ||
			alone.has(first.text)
		) {
			continue;
		}
		const name = `${first.text} ${last.text}`;
		const draft = drafts.get(keyOf(name, 'person')) ?? newDraft('person');
		drafts.set(keyOf(name, 'person'), draft);
		addMention(gathering, 'surnamesAgain', draft, {start: first.start, end: last.end, kind: 'name'}, name);
	}
};
