import {argumentAt} from './argument.ts';
import {attributionOf, isQuoted} from './attribution.ts';
import {isCertainObject} from './certain.ts';
import {type Context, childrenOf} from './context.ts';
import {type FactDraft, toldIn} from './draft.ts';
import {sentenceOf} from './event.ts';
import {onlyVerbBefore} from './joined-verbs.ts';
import {subjectOf} from './subject.ts';
import {isSupposed} from './supposed.ts';
import {tailOf} from './tail.ts';
import {groupOf} from './verb-group.ts';

/** What such a participle says is no event of its own: `including`, `according to`. Lemmas. */
const joining = new Set(
	'include accord follow regard concern involve range depend consider use base add say tell compare bar exclude'.split(
		' ',
	),
);

/** What somebody did along with what the main verb tells, behind a comma: `Ana left the town, citing the noise`. */
export const companionAt = (context: Context, verb: number): FactDraft | undefined => {
	const {sentence, inflect} = context;
	const {tokens} = sentence;
	const token = tokens[verb];
	// `…, citing the noise and naming the owner`
	const first = token?.label === 'conj' && (token.agree || token.alike) ? token.head : verb;
	const lead = tokens[first];
	if (
		token?.xpos !== 'VBG' ||
		lead?.xpos !== 'VBG' ||
		lead.label !== 'advcl' ||
		!(lead.agree || onlyVerbBefore(sentence, first) === lead.head) ||
		lead.head > first ||
		joining.has(token.lemma)
	) {
		return undefined;
	}
	const main = tokens[lead.head];
	const children = childrenOf(sentence, verb);
	const alone = !children.some(index => /^(?:nsubj|mark|aux|ccomp)/.test(tokens[index]?.label ?? ''));
	const object = children.find(
		index => index > verb && tokens[index]?.label === 'obj' && isCertainObject(sentence, index, verb),
	);
	const own = main?.upos === 'VERB' ? subjectOf(sentence, lead.head) : undefined;
	const over = main?.upos === 'VERB' ? groupOf(context, lead.head) : undefined;
	// What comes with a plan, a possibility or a denial is none of the past.
	const past = main?.xpos === 'VBD' || (main?.xpos === 'VBN' && /^(?:has|have|had)\b/i.test(over?.text ?? ''));
	const told = past && over?.modality === 'asserted' && !over.negative && !over.passive;
	if (!alone || object === undefined || own === undefined || !told || tokens[first - 1]?.text !== ',') {
		return undefined;
	}
	const subject = argumentAt(context, own.head);
	const named = subject?.actor ?? subject?.text;
	const patient = argumentAt(context, object, named);
	const attribution = attributionOf(context, verb);
	const tail = tailOf(context, verb, token.end, named);
	if (
		subject === undefined ||
		patient === undefined ||
		attribution.kind === 'unknown' ||
		tail === undefined ||
		tail.end < patient.end ||
		isQuoted(sentence, verb) ||
		isSupposed(sentence, lead.head)
	) {
		return undefined;
	}
	const text = inflect(token.lemma, 'past');
	return {
		kind: 'event',
		sentence: sentenceOf(`${subject.text} ${text}${tail.words}`, attribution),
		subject,
		object: patient,
		predicate: {start: token.start, end: token.end, text, lemma: token.lemma},
		others: [],
		modality: 'asserted',
		polarity: 'positive',
		...toldIn(sentence, attribution),
		confidence: 0.8,
	};
};
