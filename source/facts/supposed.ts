import {negations} from '../language/lexicon.ts';
import type {Sentence} from '../language/model.ts';

const supposing = new Set(['if', 'unless', 'whether', 'lest']);
/** What these introduce has happened only where its verb says so: `when the council votes` is still to come. */
const awaiting = new Set(['when', 'once', 'before', 'after', 'until', 'till', 'as']);

/** `areas where the floor is thick with kelp`: such there are, and no more is said; `Lima, where the floor is wet` is one. */
const isOfSome = ({tokens}: Sentence, clause: number): boolean => {
	const index = tokens.findIndex(
		({head, label, text}) => head === clause && label === 'advmod' && /^(?:where|when|why)$/i.test(text),
	);
	return tokens[clause]?.label.startsWith('acl') === true && index > 0 && tokens[index - 1]?.text !== ',';
};

/** Whether a verb stands in a condition, in what is still waited for, or in what only some of its kind are like; so nothing says that it happens. */
export const isSupposed = (sentence: Sentence, verb: number): boolean => {
	const {tokens} = sentence;
	let at = verb;
	for (let steps = 0; steps < 8; steps++) {
		const children = tokens.filter(({head}) => head === at);
		const marks = children
			.filter(({label, xpos}) => label === 'mark' || (label === 'advmod' && xpos === 'WRB'))
			.map(({text}) => text.toLowerCase());
		const finite = children.find(({label}) => label === 'cop' || label.startsWith('aux')) ?? tokens[at];
		const present =
			finite !== undefined && /^(?:VBZ|VBP|VB)$/.test(finite.xpos) && !/^(?:has|have)$/i.test(finite.text);
		if (
			isOfSome(sentence, at) ||
			marks.some(mark => supposing.has(mark)) ||
			(present && marks.some(mark => awaiting.has(mark)))
		) {
			return true;
		}
		const token = tokens[at];
		if (token === undefined || token.head < 0 || !/^(?:conj|ccomp|xcomp)$/.test(token.label)) {
			return false;
		}
		at = token.head;
	}
	return false;
};

/** Whether an adverb denies its verb: `not`, `never`, and `longer` of `no longer`. */
export const isNegation = ({tokens}: Sentence, index: number): boolean => {
	const word = tokens[index]?.text.toLowerCase() ?? '';
	return negations.has(word) || (word === 'longer' && tokens[index - 1]?.text.toLowerCase() === 'no');
};

/** Whether a verb or a predicate is denied. */
export const isDenied = (sentence: Sentence, verb: number): boolean =>
	sentence.tokens.some(({head, label}, index) => head === verb && label === 'advmod' && isNegation(sentence, index));
