import type {Sentence} from '../language/model.ts';
import {agentOf} from './agent.ts';
import {isAnyOfItsKind} from './any.ts';
import {argumentAt} from './argument.ts';
import {attachedTo, isCut} from './attached.ts';
import {type Attribution, attributionOf} from './attribution.ts';
import {isCertainObject} from './certain.ts';
import {confidenceOf} from './confidence.ts';
import {type Context, childrenOf} from './context.ts';
import {type FactDraft, toldIn} from './draft.ts';
import {isCutShort, needy} from './endings.ts';
import {
	antecedentOf,
	goesOnBefore,
	isBehindPronoun,
	isHalfOfAll,
	isOverstated,
	isUnfilled,
	leadingLimit,
	withHearsay,
} from './limits.ts';
import type {Argument} from './model.ts';
import {isInsideName} from './name-span.ts';
import {hasLooseMark} from './short-quotes.ts';
import {spoken} from './spoken.ts';
import {subjectOf} from './subject.ts';
import {isSupposed} from './supposed.ts';
import {tailOf} from './tail.ts';
import {inThirdPerson, isFirstPerson, isMusing} from './third-person.ts';
import {isNow, leadIn, timeOf} from './time-of.ts';
import {becoming, type Group, groupOf} from './verb-group.ts';
import {capitalised, lowered} from './wording.ts';

/** Verbs that say what their object is. Lemmas. */
const calling = new Set('call consider name dub deem label term title declare describe nickname rank'.split(' '));

/** Verbs that say little without what is done: `made its name selling ships`, `spent years building them`. Lemmas. */
const spending = new Set('make spend waste keep leave have catch find see hear watch pass'.split(' '));

/** Whether what is told ends at `end`: nothing follows that might belong to it. */
const endsAt = ({tokens}: Sentence, end: number): boolean => {
	const next = tokens.find(({start}) => start >= end);
	return next === undefined || /^(?:PUNCT|CCONJ|SCONJ)$/.test(next.upos);
};

/** The object of a verb, or what it says that its subject becomes. */
const objectOf = (sentence: Sentence, verb: number): number | undefined => {
	const {tokens} = sentence;
	const becomes = becoming.has(tokens[verb]?.lemma ?? '');
	return childrenOf(sentence, verb).find(index => {
		const {label = '', upos = ''} = tokens[index] ?? {};
		return label === 'obj' || (becomes && label === 'xcomp' && index > verb && /^(?:NOUN|PROPN)$/.test(upos));
	});
};

/** The object, none, or `unsure` where there is one that cannot be told: by itself, or at all where not even what follows it tells `upTo` where it goes. */
const sureObject = (
	context: Context,
	{last, range}: Group,
	subject: string | undefined,
	upTo: number,
): Argument | 'none' | 'unsure' => {
	const {text, sentence} = context;
	const {tokens} = sentence;
	const head = objectOf(sentence, last);
	if (head === undefined) {
		return 'none';
	}
	const read = argumentAt(context, head, subject);
	// `married Ana Reyes, a lawyer and sailor`: where the clause ends with the name, what she is has been read as another one.
	const name = sentence.names.find(({from, to}) => from <= head && head < to);
	const named = read !== undefined && read.end > upTo && name?.end === upTo && name.start === read.start;
	const object = named ? {...read, end: upTo, text: text.slice(read.start, upTo)} : read;
	// What is told whole goes on as the article does, whatever hangs on what in it.
	const sure = isCertainObject(sentence, head, last) || (object !== undefined && object.end <= upTo);
	// `suffered "two deep wounds"`
	// `gave Ana the option`
	const hearer = childrenOf(sentence, last).find(
		index => tokens[index]?.label === 'iobj' && index > last && index < head,
	);
	const whom = hearer === undefined ? undefined : argumentAt(context, hearer, subject);
	const isBehind = (end: number, start: number): boolean => /^\s*["“]?$/.test(text.slice(end, start));
	const beside =
		object !== undefined &&
		(isBehind(range.end, object.start) ||
			(whom !== undefined && isBehind(range.end, whom.start) && isBehind(whom.end, object.start)));
	if (object === undefined || !sure || !beside) {
		return 'unsure';
	}
	// `the tunnels leading to the site`, `the talks held in Lima`
	const next = tokens.find(({start}) => start >= object.end);
	const half = next?.head === last && object.end >= upTo && spending.has(tokens[last]?.lemma ?? '');
	const described = (next?.xpos === 'VBG' && !half) || (next?.xpos === 'VBN' && next.label === 'acl');
	// A score, a range: `lost 1–2` goes on where its first number ends.
	const behind = text.slice(object.end, object.end + 6);
	// So does `called it “a disaster”`.
	const goesOn = /^\s*[-–—/:]\s*\d/.test(behind) || (calling.has(tokens[last]?.lemma ?? '') && /^\s*["“]/.test(behind));
	return goesOn || (isCut(sentence, object.end, last) && !described) ? 'unsure' : object;
};

/** `no deaths`: what is said of them is denied. */
export const isNone = ({text}: Argument): boolean => /^(?:no|neither|none|nobody|nothing)\b/i.test(text);

/** The words of a fact as a sentence of its own, by whose word it is denied where it is. */
export const sentenceOf = (body: string, attribution: Attribution): string => {
	// `There’s` is two words for a parser, and one for a reader; `Microsoft ’s come` is no owner's.
	const words = body
		.replace(/\s+/g, ' ')
		.replace(/^((?:there|here|it|he|she|that|who|what|they|we|you|i)) (?=[’'](?:s|re|ve|ll|d|m)\b)/i, '$1')
		// Behind a name it would be an owner's.
		.replace(
			/ [’']s (?=(?:just |also |already |recently )?(?:\p{L}+(?:ed|en|wn)|been|come|become|won|made|gone|had|put|got|built|sold)\b)/u,
			' has ',
		)
		.replace(/ [’']s /, ' is ')
		.trim();
	return capitalised(
		attribution.kind === 'denied' ? `${attribution.argument.text} denied that ${lowered(words)}` : words,
	);
};

/** The fact that the verb at `verb` tells; undefined where anything about it is in doubt. */
export const eventAt = (context: Context, verb: number): FactDraft | undefined => {
	const {sentence, times} = context;
	const {tokens} = sentence;
	const own = subjectOf(sentence, verb);
	const group = groupOf(context, verb);
	if (own === undefined || group === undefined || isSupposed(sentence, verb)) {
		return undefined;
	}
	if (isFirstPerson(tokens[own.head]?.text) && isMusing(sentence, verb)) {
		return undefined;
	}
	const phrase = argumentAt(context, own.head);
	const first = phrase !== undefined && own.by === 'relative' ? antecedentOf(phrase) : phrase;
	const day = times.some(({start, end}) => first !== undefined && start <= first.start && first.end <= end);
	const some = own.by === 'relative' && first?.actor === undefined && isAnyOfItsKind(sentence, own.head, verb);
	const attribution = attributionOf(context, verb);
	if (some || first === undefined || day || attribution.kind === 'unknown') {
		return undefined;
	}
	if (own.by === 'own' && (goesOnBefore(context, first.end, verb) || isBehindPronoun(sentence, first.start))) {
		return undefined;
	}
	// `Never again would Ana trust him`: what turns the words around turns what they say as well.
	if (first.start > group.range.start && first.end < group.range.end) {
		return undefined;
	}
	const named = first.actor ?? first.text;
	const rest = tailOf(context, group.last, group.range.end, named);
	const object = sureObject(context, group, named, rest?.end ?? 0);
	const agent = group.passive ? agentOf(context, verb, group, rest?.end ?? 0) : 'none';
	if (object === 'unsure' || agent === 'unsure') {
		return undefined;
	}
	const start = object === 'none' ? group.range.end : object.end;
	if (object === 'none' && !group.passive && needy.has(tokens[group.last]?.lemma ?? '')) {
		return undefined;
	}
	const attached = attachedTo(context, group.last, start, named);
	const upTo = (end: number): ReturnType<typeof spoken> => spoken(context, {start: group.range.end, end}, named);
	const hanging = upTo(attached.end);
	// Half of what hangs on the verb is none of it: `was banned as it …`.
	const tail = rest ?? (hanging.end < attached.end ? upTo(start) : hanging);
	if (tail.end < start || (!group.passive && tail.end === group.range.end && !endsAt(sentence, start))) {
		return undefined;
	}
	// What leads in a sentence says nothing of what a noun in it is told to do besides.
	const limit = own.by === 'relative' ? '' : leadingLimit(context, own.head);
	const nameless = calling.has(tokens[group.last]?.lemma ?? '') && agent !== 'none' && tail.end <= agent.end;
	const uncalled = calling.has(tokens[group.last]?.lemma ?? '') && object !== 'none' && tail.end <= object.end;
	if (limit === undefined || nameless || (uncalled && group.range.end === tokens[group.last]?.end)) {
		return undefined;
	}
	const time = timeOf(context, group.last, own.by !== 'relative');
	// `in last week’s vote` is no time that leads in.
	const owning = time !== undefined && /^[’']s/.test(context.text.slice(time.end, time.end + 2));
	const led =
		time !== undefined &&
		!owning &&
		!isNow(time.text) &&
		time.start < group.range.start &&
		(time.end <= first.start || time.start >= first.end);
	const firstPerson = isFirstPerson(tokens[own.head]?.text);
	const toldVerb = firstPerson ? inThirdPerson(group.text, sentence, verb, context.inflect) : group.text;
	const said = withHearsay(sentence, verb, toldVerb);
	const body = `${first.text} ${said}${tail.words}${limit}${led ? ` ${leadIn(context, time)}` : ''}`;
	const objectHead = tokens.findLast(({end}) => object !== 'none' && end === object.end);
	const unfilled = isUnfilled(sentence, objectHead === undefined ? -1 : tokens.indexOf(objectHead), tail.end);
	// `the surface makes the surface smooth`: whoever does it was read wrong.
	const itself = objectHead !== undefined && objectHead.upos === 'NOUN' && first.text.endsWith(` ${objectHead.text}`);
	const told = {
		words: tail.words,
		from: group.range.end,
		end: tail.end,
		verb: group.last,
		hasObject: object !== 'none',
	};
	if (
		isCutShort(context, told) ||
		isInsideName(sentence, tail.end) ||
		unfilled ||
		itself ||
		isOverstated(first.text, context.text.slice(first.end, sentence.end)) ||
		(object !== 'none' && isHalfOfAll(object.text, context.text.slice(tail.end, sentence.end))) ||
		/\b(?:do|does|did|doing|done) so\b/.test(body) ||
		/\n/.test(body) ||
		hasLooseMark(body)
	) {
		return undefined;
	}
	const [subject, patient] = group.passive ? [agent, first] : [first, object];
	const parts = {
		...(subject === 'none' ? {} : {subject}),
		...(patient === 'none' ? {} : {object: patient}),
	};
	const pronoun = tokens[own.head]?.upos === 'PRON';
	// `announced that it would close the harbour`: who says of oneself what one would do has planned it.
	const teller = attribution.kind === 'by' ? attribution.argument.actor : undefined;
	const plans =
		/^would (?!have\b)/.test(group.text) &&
		!/^(?:be|like|love|prefer|die|want|need)$/.test(tokens[group.last]?.lemma ?? '') &&
		teller !== undefined &&
		teller === first.actor &&
		!group.passive;
	return {
		kind: 'event',
		sentence: sentenceOf(body, attribution),
		...parts,
		predicate: {...group.range, text: toldVerb, lemma: tokens[verb]?.lemma ?? group.text},
		...(attached.place === undefined ? {} : {place: attached.place}),
		others: attached.others,
		// What nobody could do was not done.
		modality: plans
			? 'planned'
			: isNone(first) && /^c(?:ould|an) (?!have\b)/.test(group.text)
				? 'asserted'
				: group.modality,
		polarity:
			(group.negative || isNone(first) || (object !== 'none' && isNone(object))) !== (attribution.kind === 'denied')
				? 'negative'
				: 'positive',
		...toldIn(sentence, attribution, time),
		confidence: confidenceOf(context, verb, parts, {by: own.by, pronoun}),
	};
};
