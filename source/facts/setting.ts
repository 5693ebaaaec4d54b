import type {Sentence} from '../language/model.ts';
import {type Context, childrenOf} from './context.ts';
import {isDenied, isSupposed} from './supposed.ts';
import {groupOf} from './verb-group.ts';

/** Verbs of which what they are about need not be so, or not yet. Lemmas. */
const open = new Set(
	'want need seek demand call urge propose plan oppose avoid prevent stop block ban forbid prohibit request require consider expect await face threaten fear lack offer promise allow permit support suggest recommend predict hope wish try attempt fail refuse deny reject doubt imagine draft envision deserve aim intend mean warn'.split(
		' ',
	),
);

/** How many nouns and their like may stand between a noun and the verb that it hangs on. */
const farthest = 5;

/** The verb, or what is said of something, whose clause a token stands in as a phrase. */
export const clauseOver = ({tokens}: Sentence, index: number): number | undefined => {
	let at = index;
	for (let steps = 0; steps < farthest; steps++) {
		const token = tokens[at];
		if (token === undefined || token.head < 0) {
			return undefined;
		}
		if (!/^(?:nsubj|nsubj:pass|obj|iobj|obl|obl:agent|nmod|nmod:poss|conj|appos)$/.test(token.label)) {
			return undefined;
		}
		at = token.head;
		if (tokens[at]?.upos === 'VERB' || tokens.some(({head, label}) => head === at && label === 'cop')) {
			return at;
		}
	}
	return undefined;
};

/** When what is told of a phrase is so, by the clause that it stands in: undefined where that clause is a plan, a wish, a condition or a denial. */
export const settingOf = (context: Context, index: number): 'past' | 'present' | undefined => {
	const {sentence} = context;
	const {tokens} = sentence;
	const verb = clauseOver(sentence, index);
	if (verb === undefined || isSupposed(sentence, verb) || isDenied(sentence, verb)) {
		return undefined;
	}
	const children = childrenOf(sentence, verb);
	const token = tokens[verb];
	if (token?.upos !== 'VERB') {
		const cop = tokens[children.find(at => tokens[at]?.label === 'cop') ?? -1];
		return cop === undefined || children.some(at => tokens[at]?.label === 'aux')
			? undefined
			: cop.xpos === 'VBD'
				? 'past'
				: 'present';
	}
	const group = groupOf(context, verb);
	if (group === undefined || group.modality !== 'asserted' || group.negative || open.has(token.lemma)) {
		return undefined;
	}
	const finite = tokens[children.find(at => /^aux/.test(tokens[at]?.label ?? '')) ?? verb];
	if (finite?.xpos === 'VBD') {
		return 'past';
	}
	return /^VB[ZP]$/.test(finite?.xpos ?? '')
		? /^(?:has|have)$/.test(finite?.text ?? '')
			? 'past'
			: 'present'
		: undefined;
};
