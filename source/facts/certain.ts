import type {Sentence, Token} from '../language/model.ts';
import {isNameBeside} from './beside.ts';

/** The first and the last token of all that hangs on `root`, marks at its ends left out. */
const spanOf = ({tokens}: Sentence, root: number): readonly [first: number, last: number] => {
	const members = new Set([root]);
	// Members are added while they are gone through.
	for (const member of members) {
		for (const [index, {head, label}] of tokens.entries()) {
			if (head === member && label !== 'punct') {
				members.add(index);
			}
		}
	}
	return [Math.min(...members), Math.max(...members)];
};

const finite = ({xpos}: Token): boolean => /^(?:VBZ|VBP|VBD|MD)$/.test(xpos);

/** Whether a verb is finite for sure: `expressed` or `began` may be of a clause inside of another where a second verb follows. */
const isFiniteFor = ({tokens}: Sentence, verb: number): boolean => {
	const auxiliary = tokens.some(token => token.head === verb && /^(?:aux|cop)/.test(token.label) && finite(token));
	const own = tokens[verb];
	const rest = tokens.slice(verb + 1);
	const end = rest.findIndex(({upos, xpos}) => /^(?:PUNCT|CCONJ|SCONJ)$/.test(upos) || /^W/.test(xpos));
	return own !== undefined && (auxiliary || finite(own)) && !rest.slice(0, end < 0 ? rest.length : end).some(finite);
};

/** Pronouns that are nothing but subjects; `it` may stand for nothing, as in `it remains unclear`. */
const nominative = /^(?:i|we|he|she|they|who)$/i;

/** Whether a phrase that starts at token `first` begins the clause of the verb. */
const beginsClause = ({tokens}: Sentence, first: number, verb: number): boolean => {
	const before = tokens[first - 1];
	return (
		before === undefined ||
		/^(?:PUNCT|SCONJ)$/.test(before.upos) ||
		(before.head === verb && (before.upos === 'CCONJ' || before.xpos === 'WRB')) ||
		// `The ministry says roads and tunnels were shut`
		(tokens[verb]?.label === 'ccomp' && tokens[verb]?.head === first - 1)
	);
};

/**
 * Whether the words leave nothing else for a noun than to be the subject of the verb: its phrase begins the clause, and the finite
 * verb follows at once. Parsers that weigh several heads then weigh those inside of the phrase, as in `roads and tunnels were shut`.
 */
const leadsTo = (sentence: Sentence, index: number, verb: number): boolean => {
	const {tokens} = sentence;
	const [first, last] = spanOf(sentence, index);
	const {upos, text = ''} = tokens[index] ?? {};
	const between = tokens.slice(last + 1, verb);
	return (
		last < verb &&
		(upos !== 'PRON' || nominative.test(text)) &&
		beginsClause(sentence, first, verb) &&
		between.every(
			({head, label, text: mark}) => mark === ',' || (head === verb && /^(?:aux|cop|advmod|obl:unmarked)/.test(label)),
		) &&
		isFiniteFor(sentence, verb)
	);
};

/** Whether token `index` is the subject of the verb or predicate that it hangs on for sure. */
export const isCertainSubject = (sentence: Sentence, index: number): boolean => {
	const token = sentence.tokens[index];
	return (
		token !== undefined &&
		(token.agree ||
			(index < token.head && isNameBeside(sentence, index, token.head)) ||
			(token.alike && leadsTo(sentence, index, token.head)))
	);
};

/** Whether what hangs on a verb as its object is that for sure: so is a phrase right behind the verb that nothing follows which might be of it. */
export const isCertainObject = (sentence: Sentence, index: number, verb: number): boolean => {
	const {tokens} = sentence;
	const token = tokens[index];
	const [first, last] = spanOf(sentence, index);
	const next = tokens[last + 1];
	const ends = next === undefined || /^(?:ADP|CCONJ|SCONJ)$/.test(next.upos) || /^[.,;:]$/.test(next.text);
	return (
		token !== undefined &&
		(token.agree ||
			(index > verb && isNameBeside(sentence, index, verb)) ||
			(token.alike && first === verb + 1 && token.upos !== 'PRON' && ends))
	);
};
