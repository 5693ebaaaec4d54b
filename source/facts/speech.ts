import {speechVerbs} from '../language/lexicon.ts';
import {argumentAt} from './argument.ts';
import {denials, isQuoted} from './attribution.ts';
import {type Context, childrenOf} from './context.ts';
import type {FactDraft} from './draft.ts';
import {goesOnBefore} from './limits.ts';
import {subjectOf} from './subject.ts';
import {isDenied, isSupposed} from './supposed.ts';
import {tailOf} from './tail.ts';
import {isFirstPerson} from './third-person.ts';
import {leadIn, timeOf} from './time-of.ts';
import {groupOf} from './verb-group.ts';
import {capitalised} from './wording.ts';

/** Verbs that have whoever listens behind them. Lemmas. */
const telling = new Set('tell inform remind assure warn'.split(' '));

/** `X said that …`: who said what, whole; undefined where it cannot be told away from its place. */
export const speechAt = (context: Context, verb: number): FactDraft | undefined => {
	const {sentence, text} = context;
	const {tokens} = sentence;
	const content = childrenOf(sentence, verb).find(index => index > verb && tokens[index]?.label === 'ccomp');
	const own = subjectOf(sentence, verb);
	const group = groupOf(context, verb);
	const {lemma = ''} = tokens[verb] ?? {};
	const finite =
		content !== undefined &&
		(!/^VB[NG]$/.test(tokens[content]?.xpos ?? '') ||
			childrenOf(sentence, content).some(index => /^(?:aux|cop)/.test(tokens[index]?.label ?? '')));
	const heard = telling.has(lemma)
		? childrenOf(sentence, verb).find(
				index => index > verb && index < (content ?? 0) && /^i?obj$/.test(tokens[index]?.label ?? ''),
			)
		: undefined;
	if (
		content === undefined ||
		!finite ||
		// Of `told the paper it was ending` the parser takes the paper for what is told.
		(lemma === 'tell' && heard === undefined) ||
		own === undefined ||
		// `I think that …`: whoever speaks, says so.
		isFirstPerson(tokens[own.head]?.text) ||
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
	if (subject === undefined || goesOnBefore(context, subject.end, verb)) {
		return undefined;
	}
	// `told the paper on Monday that …`: to whom and when stand before what is said.
	const listener = heard === undefined ? undefined : argumentAt(context, heard);
	const time = timeOf(context, verb);
	const said = tokens[content]?.start ?? 0;
	const between = time !== undefined && time.start > group.range.end && time.end < said ? time : undefined;
	const from = Math.max(group.range.end, listener?.end ?? 0, between?.end ?? 0);
	const tail = from > said ? undefined : tailOf(context, verb, from, subject.actor ?? subject.text);
	const last = tokens[content];
	const told = tokens.filter(({start}) => start >= from && start < (tail?.end ?? from));
	const isClause = told.some(({upos}) => /^(?:VERB|AUX)$/.test(upos));
	// `that fear is an effective, if dear, way`
	const [article, noun] = told.slice(-2);
	const nounless = noun?.upos === 'ADJ' && /^an?$/i.test(article?.text ?? '');
	if (tail === undefined || last === undefined || tail.end < last.end || !isClause || nounless) {
		return undefined;
	}
	const words = tail.words.replace(/^\s*(?:that )?/, '');
	if (/^(?:if|when|while|although|though|as|because|in|after|before)\b/i.test(words) && !words.includes(',')) {
		return undefined;
	}
	const start = text.indexOf(words.split(' ')[0] ?? '', from);
	const to = listener === undefined ? '' : ` ${listener.text}`;
	const when =
		time === undefined
			? ''
			: between === undefined
				? leadIn(context, time)
				: text.slice(listener?.end ?? group.range.end, time.end);
	return {
		kind: 'speech',
		sentence: capitalised(`${subject.text} ${group.text}${to} ${when} that ${words}`.replace(/\s+/g, ' ')),
		subject,
		predicate: {...group.range, text: group.text, lemma},
		object: {start: start < 0 ? from : start, end: tail.end, text: words},
		others: [],
		modality: group.modality,
		polarity: denials.has(lemma) ? 'negative' : 'positive',
		...(time === undefined ? {} : {time}),
		evidence: [{start: sentence.start, end: sentence.end}],
		confidence: 0.85,
	};
};
