import {speechVerbs} from '../language/lexicon.ts';
import {argumentAt} from './argument.ts';
import {denials, isQuoted} from './attribution.ts';
import {type Context, childrenOf} from './context.ts';
import type {FactDraft} from './draft.ts';
import {subjectOf} from './subject.ts';
import {isDenied, isSupposed} from './supposed.ts';
import {tailOf} from './tail.ts';
import {groupOf} from './verb-group.ts';
import {capitalised} from './wording.ts';

/** `X said that …`: who said what, whole; undefined where it cannot be told away from its place. */
export const speechAt = (context: Context, verb: number): FactDraft | undefined => {
	const {sentence, text} = context;
	const {tokens} = sentence;
	const content = childrenOf(sentence, verb).find(index => index > verb && tokens[index]?.label === 'ccomp');
	const own = subjectOf(sentence, verb);
	const group = groupOf(context, verb);
	const {lemma = ''} = tokens[verb] ?? {};
	if (
		content === undefined ||
		own === undefined ||
		group === undefined ||
		group.passive ||
		!speechVerbs.has(lemma) ||
		isQuoted(sentence, verb) ||
		isSupposed(sentence, verb) ||
		isDenied(sentence, verb)
	) {
		return undefined;
	}
	const subject = argumentAt(context, own.head);
	if (subject === undefined) {
		return undefined;
	}
	const tail = tailOf(context, verb, group.range.end, subject.actor ?? subject.text);
	const last = tokens[content];
	if (tail === undefined || last === undefined || tail.end < last.end) {
		return undefined;
	}
	const words = tail.words.replace(/^\s*(?:that )?/, '');
	if (/^(?:if|when|while|although|though|as|because|in|after|before)\b/i.test(words) && !words.includes(',')) {
		return undefined;
	}
	const start = text.indexOf(words.split(' ')[0] ?? '', group.range.end);
	return {
		kind: 'speech',
		sentence: capitalised(`${subject.text} ${group.text} that ${words}`.replace(/\s+/g, ' ')),
		subject,
		predicate: {...group.range, text: group.text, lemma},
		object: {start: start < 0 ? group.range.end : start, end: tail.end, text: words},
		others: [],
		modality: group.modality,
		polarity: denials.has(lemma) ? 'negative' : 'positive',
		evidence: [{start: sentence.start, end: sentence.end}],
		confidence: 0.85,
	};
};
