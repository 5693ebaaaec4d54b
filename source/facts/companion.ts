import type {Token} from '../language/model.ts';
import {argumentAt} from './argument.ts';
import {attributionOf, isQuoted} from './attribution.ts';
import {type Context, childrenOf} from './context.ts';
import {type FactDraft, toldIn} from './draft.ts';
import {sentenceOf} from './event.ts';
import {subjectOf} from './subject.ts';
import {isSupposed} from './supposed.ts';
import {tailOf} from './tail.ts';
import {timeOf} from './time-of.ts';
import {groupOf} from './verb-group.ts';

/** What such a participle says is no event of its own: `including`, `according to`. Lemmas. */
const joining = new Set(
	'include accord follow regard concern involve range depend consider use base add say tell compare bar exclude'.split(
		' ',
	),
);

/** What such a verb tells behind a comma is done by all that was told before, and by nobody. Lemmas. */
const resulting = new Set(
	'make leave allow cause mean bring prompt give force raise lead result stem mark surpass render enable create become spark trigger help let'.split(
		' ',
	),
);

/** After such a verb what follows `before` was not done: `died before finishing`. Lemmas. */
const ending = new Set('die stop cancel fail refuse quit abandon'.split(' '));

/** How a participle without a subject of its own is joined to the clause whose subject it shares. */
type Joint = 'comma' | 'first' | 'after' | 'while' | 'by' | 'without';

const joints: Readonly<Record<string, Joint>> = {
	after: 'after',
	since: 'after',
	before: 'after',
	upon: 'after',
	while: 'while',
	by: 'by',
	without: 'without',
};

const jointOf = (context: Context, verb: number): Joint | undefined => {
	const {tokens} = context.sentence;
	const token = tokens[verb];
	const main = tokens[token?.head ?? -1];
	const before = tokens[verb - 1];
	const led = childrenOf(context.sentence, verb).some(
		index => index < verb && /^(?:nsubj|mark|case|aux|cop|expl)/.test(tokens[index]?.label ?? '') && index !== verb - 1,
	);
	if (token === undefined || main === undefined || led) {
		return undefined;
	}
	const word = before?.text.toLowerCase() ?? '';
	const marks = before?.head === verb && /^(?:mark|case)$/.test(before.label);
	if (marks) {
		const joint = Object.hasOwn(joints, word) ? joints[word] : undefined;
		// Behind an object what is done `by` or `while` doing something may be that one's.
		return word === 'before' && ending.has(main.lemma) ? undefined : joint;
	}
	if (verb === 0) {
		return tokens.slice(verb, token.head).some(({text}) => text === ',') ? 'first' : undefined;
	}
	return word === ',' && token.head < verb && !resulting.has(token.lemma) ? 'comma' : undefined;
};

/** How what a participle says is told as something that its subject did. */
const toldAs = (inflect: Context['inflect'], {lemma, text}: Token, joint: Joint, plural: boolean): string => {
	switch (joint) {
		case 'while':
			return `${plural ? 'were' : 'was'} ${text}`;
		case 'without':
			return `did not ${inflect(lemma, 'base')}`;
		default:
			return inflect(lemma, 'past');
	}
};

/** What somebody did along with what the main verb tells: `Ana left the town, citing the noise`, `after selling the harbour`. */
export const companionAt = (context: Context, verb: number): FactDraft | undefined => {
	const {sentence, inflect} = context;
	const {tokens} = sentence;
	const token = tokens[verb];
	// `…, citing the noise and naming the owner`
	const first = token?.label === 'conj' && (token.agree || token.alike) ? token.head : verb;
	const lead = tokens[first];
	const joint = jointOf(context, first);
	if (
		token?.xpos !== 'VBG' ||
		lead?.xpos !== 'VBG' ||
		lead.label !== 'advcl' ||
		joint === undefined ||
		!(lead.agree || lead.alike) ||
		joining.has(token.lemma)
	) {
		return undefined;
	}
	const main = tokens[lead.head];
	const children = childrenOf(sentence, verb);
	const object = children.find(index => index > verb && tokens[index]?.label === 'obj');
	const own = main?.upos === 'VERB' ? subjectOf(sentence, lead.head) : undefined;
	const over = main?.upos === 'VERB' ? groupOf(context, lead.head) : undefined;
	const auxiliary = childrenOf(sentence, lead.head).find(index => /^aux/.test(tokens[index]?.label ?? ''));
	const finite = tokens[auxiliary ?? lead.head];
	const past = finite?.xpos === 'VBD' || /^(?:has|have)$/.test(finite?.text ?? '');
	// What comes with a plan, a possibility or a denial is none of the past; what comes with a passive may be done by whoever does that.
	const told =
		past && over?.modality === 'asserted' && !over.negative && !(over.passive && /^(?:comma|by)$/.test(joint));
	const doubtful = object !== undefined && tokens[object]?.agree !== true && tokens[object]?.alike !== true;
	if (own === undefined || !told || doubtful || children.some(index => tokens[index]?.label === 'ccomp')) {
		return undefined;
	}
	const subject = argumentAt(context, own.head);
	const named = subject?.actor ?? subject?.text;
	const patient = object === undefined ? undefined : argumentAt(context, object, named);
	const attribution = attributionOf(context, verb);
	const tail = tailOf(context, verb, token.end, named);
	if (
		subject === undefined ||
		(object !== undefined && patient === undefined) ||
		attribution.kind === 'unknown' ||
		tail === undefined ||
		tail.words === '' ||
		tail.end < (patient?.end ?? 0) ||
		isQuoted(sentence, verb) ||
		isSupposed(sentence, lead.head)
	) {
		return undefined;
	}
	const plural = /S$/.test(tokens[own.head]?.xpos ?? '') || / and /.test(subject.text);
	const text = toldAs(inflect, token, joint, plural);
	// What is done along with something else is done when that is; what is done `after` it is not.
	const goesAlong = joint !== 'after';
	return {
		kind: 'event',
		sentence: sentenceOf(`${subject.text} ${text}${tail.words}`, attribution),
		subject,
		...(patient === undefined ? {} : {object: patient}),
		predicate: {start: token.start, end: token.end, text, lemma: token.lemma},
		others: [],
		modality: 'asserted',
		polarity: (joint === 'without') !== (attribution.kind === 'denied') ? 'negative' : 'positive',
		...toldIn(
			sentence,
			attribution,
			timeOf(context, verb, false) ?? (goesAlong ? timeOf(context, lead.head) : undefined),
		),
		confidence: 0.8,
	};
};
