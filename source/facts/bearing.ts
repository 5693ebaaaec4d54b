import type {Sentence} from '../language/model.ts';
import {argumentAt} from './argument.ts';
import {attributionOf, isQuoted} from './attribution.ts';
import {type Context, childrenOf} from './context.ts';
import {type FactDraft, toldIn} from './draft.ts';
import {sentenceOf} from './event.ts';
import {settingOf} from './setting.ts';
import {tailOf} from './tail.ts';
import {timeOf} from './time-of.ts';

/** Participles that lead on to something else, and say nothing that is done. Lemmas. */
const leading = new Set(
	'include involve concern regard relate follow accord pertain pend depend belong be exceed date end begin start total amount lead come go range stand bar say call know ongo'.split(
		' ',
	),
);

/** What somebody has in doing something, and does not do. Lemmas. */
const had = new Set('difficulty trouble problem time fun luck success experience hope chance interest risk'.split(' '));

/** Texts that do not yet hold where they are spoken of. Lemmas. */
const drafts = new Set('bill proposal amendment plan measure resolution motion petition treaty deal draft'.split(' '));

/** Whether a noun is told as one that there is: `the ship`, `three ships`, and not `ships` of any kind. */
export const isParticular = ({sentence: {tokens}}: Context, noun: number): boolean =>
	tokens[noun]?.upos === 'PROPN' ||
	tokens.some(
		({head, label, text, upos}) =>
			head === noun &&
			((label === 'det' && /^(?:the|an?|another|several|some)$/i.test(text)) ||
				label === 'nmod:poss' ||
				upos === 'NUM'),
	);

/** Whether the participle at `verb` is of the noun that it hangs on: that stands right before it, or the parsers are sure. */
export const isBeside = (sentence: Sentence, verb: number): boolean => {
	const {head = -1, agree, alike} = sentence.tokens[verb] ?? {};
	const name = sentence.names.find(({from, to}) => from <= head && head < to);
	const last = Math.max(head, (name?.to ?? 0) - 1);
	return agree === true || (alike === true && last === verb - 1);
};

/** What the noun did, or was doing, that a participle follows: `a ship carrying grain`, `three men wearing masks`. */
export const bearingAt = (context: Context, verb: number): FactDraft | undefined => {
	const {sentence, inflect} = context;
	const {tokens} = sentence;
	const token = tokens[verb];
	const noun = tokens[token?.head ?? -1];
	if (
		token?.xpos !== 'VBG' ||
		noun === undefined ||
		token.label !== 'acl' ||
		noun.label === 'appos' ||
		(had.has(noun.lemma) && /^(?:have|face|find|take|get)$/.test(tokens[noun.head]?.lemma ?? '')) ||
		token.head > verb ||
		!isBeside(sentence, verb) ||
		leading.has(token.lemma) ||
		!/^(?:NOUN|PROPN)$/.test(noun.upos) ||
		childrenOf(sentence, verb).some(
			index => /^(?:aux|nsubj|mark|case|xcomp|ccomp|advmod)/.test(tokens[index]?.label ?? '') && index < verb,
		) ||
		isQuoted(sentence, verb)
	) {
		return undefined;
	}
	const subject = argumentAt(context, token.head);
	const setting = settingOf(context, token.head);
	const attribution = attributionOf(context, verb);
	if (
		subject === undefined ||
		subject.end !== tokens[verb - 1]?.end ||
		setting === undefined ||
		!(setting === 'past' || isParticular(context, token.head)) ||
		attribution.kind === 'unknown'
	) {
		return undefined;
	}
	const named = subject.actor ?? subject.text;
	const tail = tailOf(context, verb, token.end, named);
	const head = childrenOf(sentence, verb).find(index => index > verb && tokens[index]?.label === 'obj');
	const object = head === undefined ? undefined : argumentAt(context, head, named);
	if (
		tail === undefined ||
		tail.words === '' ||
		(head !== undefined && (object === undefined || object.end > tail.end))
	) {
		return undefined;
	}
	const open = drafts.has(noun.lemma);
	const plural = /S$/.test(noun.xpos) || / and /.test(subject.text);
	const text = open
		? `would ${inflect(token.lemma, 'base')}`
		: setting === 'past'
			? inflect(token.lemma, 'past')
			: `${plural ? 'are' : 'is'} ${token.text}`;
	const time = timeOf(context, verb, false);
	return {
		kind: 'event',
		sentence: sentenceOf(`${subject.text} ${text}${tail.words}`, attribution),
		subject,
		...(object === undefined ? {} : {object}),
		predicate: {start: token.start, end: token.end, text, lemma: token.lemma},
		others: [],
		modality: open ? 'possible' : 'asserted',
		polarity: 'positive',
		...toldIn(sentence, attribution, time),
		confidence: 0.8,
	};
};
