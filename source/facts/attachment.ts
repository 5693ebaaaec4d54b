import {datedNouns} from '../language/lexicon.ts';
import type {Sentence, TimeExpression, Token} from '../language/model.ts';

/** Nouns that tell what is done: a time behind one of them may be its own, as in `the demolition of the bridge last week`. */
const deed = /(?:[ts]ion|ment|ance|ence)$/;

const onVerb = /^(?:obj|iobj|obl|obl:agent|obl:unmarked|nsubj:pass)$/;

/** The verb whose object or adjunct a noun is; through other nouns only where `far`. */
const verbOver = (tokens: readonly Token[], noun: number, far: boolean): number | undefined => {
	for (let at = noun, steps = 0; steps < 5; steps++) {
		const token = tokens[at];
		if (token === undefined || datedNouns.has(token.lemma) || (steps > 0 && deed.test(token.lemma))) {
			return undefined;
		}
		if (onVerb.test(token.label)) {
			return tokens[token.head]?.upos === 'VERB' && token.head < at ? token.head : undefined;
		}
		if (!far || !token.label.startsWith('nmod')) {
			return undefined;
		}
		at = token.head;
	}
	return undefined;
};

/** Whether only its preposition stands between a token and the end of a time. */
const followsTime = (tokens: readonly Token[], index: number, end: number): boolean =>
	tokens
		.slice(0, index)
		.filter(({start}) => start >= end)
		.every(({head, label}) => head === index || label === 'compound');

/**
 * The object in doubt that stands between its verb and a time: `sold the harbour yesterday`. Parsers doubt whether the two nouns are
 * one name, and the time tells that they are not.
 */
const objectBefore = (tokens: readonly Token[], start: number): number | undefined => {
	const index = tokens.findLastIndex(({end}) => end <= start);
	const token = tokens[index];
	if (token?.label !== 'obj' || token.agree || token.head >= index) {
		return undefined;
	}
	const between = tokens.slice(token.head + 1, index);
	return between.every(({head, upos}) => head === index && /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON)$/.test(upos))
		? index
		: undefined;
};

/** The verb that follows a time which stands behind its subject: `the council on Monday closed the harbour`. */
const verbBehind = (tokens: readonly Token[], subject: number, end: number): number | undefined => {
	const next = tokens.findIndex(({start, upos}) => start >= end && upos !== 'ADV');
	const token = tokens[next];
	const verb = token?.label.startsWith('aux') ? token.head : next;
	const {label = '', head} = tokens[subject] ?? {};
	return tokens[verb]?.upos === 'VERB' && label.startsWith('nsubj') && head === verb && verb > subject
		? verb
		: undefined;
};

/**
 * Hangs on the verb what parsers like to hang on the noun before it: the time in `found the deed in February`, and the place behind
 * a time, as in `died in the evening in Lima`. A noun that has a date of its own, such as a meeting, keeps its time.
 */
export const reattached = (sentence: Sentence, times: readonly TimeExpression[]): Sentence => {
	const tokens = [...sentence.tokens];
	for (const {start, end} of times) {
		const inside = (index: number): boolean => {
			const token = tokens[index];
			return token !== undefined && token.start >= start && token.end <= end;
		};
		const object = objectBefore(tokens, start);
		const before = tokens[object ?? -1];
		if (object !== undefined && before !== undefined) {
			tokens[object] = {...before, agree: true};
		}
		const top = tokens.findIndex((token, index) => inside(index) && !inside(token.head));
		const time = tokens[top];
		if (time === undefined) {
			continue;
		}
		if (time.label.startsWith('nmod') && time.head < top) {
			const verb = verbOver(tokens, time.head, !time.agree) ?? verbBehind(tokens, time.head, end);
			if (verb !== undefined) {
				const label = time.label === 'nmod:unmarked' ? 'obl:unmarked' : 'obl';
				tokens[top] = {...time, head: verb, label, agree: true};
			}
		}
		const {head} = tokens[top] ?? time;
		if (tokens[head]?.upos === 'VERB') {
			for (const [index, token] of tokens.entries()) {
				const placed = tokens.some(
					other => other.head === index && other.label === 'case' && /^(?:in|at|near)$/i.test(other.text),
				);
				const onTime = token.label === 'nmod' && token.head === top;
				// In doubt between the time and the verb it is the verb's either way.
				const behind = token.label === 'obl' && token.head === head && followsTime(tokens, index, end);
				if ((onTime || behind) && token.upos === 'PROPN' && placed) {
					tokens[index] = {...token, head, label: 'obl', agree: true};
				}
			}
		}
	}
	return {...sentence, tokens};
};
