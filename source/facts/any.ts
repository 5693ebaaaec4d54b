import type {Sentence} from '../language/model.ts';
import {childrenOf} from './context.ts';

const past = /^(?:VBD|VBN)$/;

/**
 * Whether the noun that a relative clause is about stands for whichever are like that, or for what somebody is said to be, so that nothing
 * is told of one that is known: `the nations that are covered`, `lines that reach the street`, `he is a linguist who developed it`.
 */
export const isAnyOfItsKind = (sentence: Sentence, noun: number, verb: number): boolean => {
	const {tokens} = sentence;
	if (tokens.slice(noun, verb).some(({text}) => text === ',')) {
		return false;
	}
	const children = childrenOf(sentence, noun).map(index => tokens[index]);
	const head = tokens[noun];
	const plural = /^NN(?:P)?S$/.test(head?.xpos ?? '');
	const counted = children.some(
		token => token?.label === 'nummod' || (token?.label === 'amod' && /^(?:several|many|few|most)$/i.test(token.text)),
	);
	if (plural) {
		return !counted;
	}
	const [determiner] = children.filter(token => token?.label === 'det');
	if (determiner === undefined || !/^an?$/i.test(determiner.text)) {
		return /^(?:any|every|each|no|some)$/i.test(determiner?.text ?? '');
	}
	const said = head?.label === 'appos' || children.some(token => token?.label === 'cop');
	const auxiliaries = childrenOf(sentence, verb).map(index => tokens[index]?.xpos ?? '');
	const happened = tokens[verb]?.xpos === 'VBD' || (past.test(tokens[verb]?.xpos ?? '') && auxiliaries.includes('VBD'));
	return said || !happened;
};
