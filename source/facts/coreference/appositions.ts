import type {Range} from '../../article/model.ts';
import type {Sentence} from '../../language/model.ts';
import {appositionsOf, headOf} from '../roles.ts';
import {addMention, type Draft, type Gathering, ownersOf} from './draft.ts';

/** From the first word of a phrase to its noun, without the names in front of this: they are mentions of their own. */
export const upToNoun = ({tokens, names}: Sentence, from: number, head: number): Range => {
	const first = Math.max(from, ...names.map(({to}) => (to <= head ? to : 0)));
	// Neither does `Lima's mayor` begin with its clitic.
	const start = /^['’]s?$/.test(tokens[first]?.text ?? '') && first < head ? first + 1 : first;
	return {start: tokens[start]?.start ?? 0, end: tokens[head]?.end ?? 0};
};

type Name = {readonly from: number; readonly to: number};

/** Whether one noun stands beside one name with no more than a comma: not two people and what both are, not a list behind a colon. */
const isPlain = (sentence: Sentence, name: Name, noun: number): boolean => {
	const {tokens} = sentence;
	const between = noun < name.from ? tokens.slice(noun + 1, name.from) : tokens.slice(name.to, noun);
	const head = headOf(sentence, name);
	return (
		tokens[noun]?.xpos === 'NN' &&
		between.some(({text}) => text === ',') &&
		!between.some(({text}) => /^[:;"“”]$/.test(text)) &&
		!tokens.some(token => token.label === 'conj' && token.head === head)
	);
};

/** Sieve: what is said of a name between commas: `Kim Yong-chol, the vice leader of North Korea`. */
export const appositions = (gathering: Gathering): void => {
	const {names, drafts} = gathering;
	const owners: ReadonlyMap<number, Draft> = ownersOf(drafts.values());
	const taken = new Set(
		names.flatMap(({sentence, from, to}) => sentence.tokens.slice(from, to).map(({start}) => start)),
	);
	for (const {start, sentence, from, to} of names) {
		const owner = owners.get(start);
		for (const {members, head, isClose} of owner === undefined ? [] : appositionsOf(sentence, {from, to})) {
			const noun = sentence.tokens[head]?.start ?? 0;
			if (owner !== undefined && !isClose && !taken.has(noun) && isPlain(sentence, {from, to}, head)) {
				taken.add(noun);
				const range = upToNoun(sentence, members[0] ?? head, head);
				addMention(gathering, 'apposition', owner, {...range, kind: 'nominal'});
			}
		}
	}
};
