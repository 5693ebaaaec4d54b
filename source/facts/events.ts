import {speechVerbs} from '../language/lexicon.ts';
import type {Token} from '../language/model.ts';
import {actorAt} from './actor-index.ts';
import {argumentAt} from './argument.ts';
import {attachedTo, isCut} from './attached.ts';
import {attributionOf, isQuoted} from './attribution.ts';
import {isNameBeside} from './beside.ts';
import {type Context, childrenOf} from './context.ts';
import {modalityOf} from './modality.ts';
import type {Fact} from './model.ts';
import {isDenied, isSupposed} from './supposed.ts';
import {groupOf, sharedAuxiliaries} from './verb-group.ts';

/** A fact before it has an id. */
export type FactDraft = Omit<Fact, 'id'>;

/** The time of a verb: what hangs on it, or the lead-in of its sentence. */
const timeOf = ({sentence, times, text}: Context, verb: number): Fact['time'] => {
	const {tokens} = sentence;
	const own = childrenOf(sentence, verb).filter(index => /^obl/.test(tokens[index]?.label ?? ''));
	const attached = times.find(({start, end}) =>
		own.some(index => (tokens[index]?.start ?? -1) >= start && (tokens[index]?.end ?? 0) <= end),
	);
	const verbs = tokens.filter(({upos}, index) => upos === 'VERB' && index < verb).length;
	const lead =
		verbs === 0
			? times.find(({start}) => text.slice(sentence.start, start).length <= 12 && start < (tokens[verb]?.start ?? 0))
			: undefined;
	const time = attached ?? lead;
	return time === undefined
		? undefined
		: {
				start: time.start,
				end: time.end,
				text: time.text.replace(/^(?:on|in|at) /i, ''),
				...(time.value === undefined ? {} : {value: time.value}),
			};
};

const capitalised = (sentence: string): string => sentence.replace(/^\p{Ll}/u, letter => letter.toUpperCase());

/** The preposition that a lead-in time has, to set it behind the verb: `In April, X …` → `X … in April`. */
const leadIn = ({text, sentence}: Context, time: NonNullable<Fact['time']>): string => {
	const before = text.slice(sentence.start, time.start).trim();
	const whole = text.slice(time.start, time.end);
	if (/^(?:In|On|At|By|During)$/.test(before)) {
		return `${before.toLowerCase()} ${whole}`;
	}
	return /^(?:On|In|At|Earlier|Late|Later|Early|Last|This|Next|Yesterday|Today|Tomorrow)\b/.test(whole)
		? whole.charAt(0).toLowerCase() + whole.slice(1)
		: whole;
};

/** Chance that a fact of trusted arcs is right; what makes it less sure is taken off. Estimates until they are calibrated. */
const confidenceOf = (
	{sentence}: Context,
	verb: number,
	{subject, object}: Pick<Fact, 'subject' | 'object'>,
): number => {
	const {tokens} = sentence;
	const doubts = [
		subject?.actor === undefined && object?.actor === undefined ? 0.1 : 0,
		object === undefined ? 0.05 : 0,
		tokens.length > 40 ? 0.05 : 0,
		isQuoted(sentence, verb) ? 0.1 : 0,
		tokens[verb]?.label === 'conj' ? 0.05 : 0,
	];
	return Math.round((0.95 - doubts.reduce((sum, doubt) => sum + doubt, 0)) * 100) / 100;
};

const subjectIndex = ({sentence}: Context, verb: number): number | undefined => {
	const {tokens} = sentence;
	const own = tokens.findIndex(
		({head, label, agree}, index) =>
			head === verb &&
			/^nsubj(?::pass)?$/.test(label) &&
			(agree || (index < verb && isNameBeside(sentence, index, verb))),
	);
	if (own >= 0) {
		return own;
	}
	const token = tokens[verb];
	if (token?.label !== 'conj' || !token.agree) {
		return undefined;
	}
	// `was sold and demolished` shares its subject, `was sold and left` does not.
	const passive = token.xpos === 'VBN' && (sharedAuxiliaries(sentence, verb)?.length ?? 0) > 0;
	const shared = tokens.findIndex(
		({head, label, agree}) =>
			head === token.head && (label === 'nsubj' || (passive && label === 'nsubj:pass')) && agree,
	);
	return shared < 0 ? undefined : shared;
};

/** The fact that the verb at `verb` tells; undefined where anything about it is in doubt. */
const eventAt = (context: Context, verb: number): FactDraft | undefined => {
	const {text, sentence, actors} = context;
	const {tokens} = sentence;
	const head = subjectIndex(context, verb);
	const group = groupOf(context, verb);
	if (head === undefined || group === undefined || isSupposed(sentence, verb)) {
		return undefined;
	}
	const first = argumentAt(text, sentence, head, actors);
	const day = context.times.some(({start, end}) => first !== undefined && start <= first.start && first.end <= end);
	const attribution = attributionOf(text, sentence, verb, actors);
	if (first === undefined || day || attribution.kind === 'unknown') {
		return undefined;
	}
	const objects = childrenOf(sentence, group.last).filter(index => tokens[index]?.label === 'obj');
	const [objectHead] = objects;
	const object = objectHead === undefined ? undefined : argumentAt(text, sentence, objectHead, actors);
	const sure =
		objectHead === undefined ||
		tokens[objectHead]?.agree === true ||
		(objectHead > group.last && isNameBeside(sentence, objectHead, group.last));
	if (objectHead !== undefined && (object === undefined || !sure)) {
		return undefined;
	}
	const start = object?.end ?? group.range.end;
	if (
		object !== undefined &&
		isCut(sentence, start, group.last) &&
		tokens.find(token => token.start >= start)?.xpos !== 'VBG'
	) {
		return undefined;
	}
	const attached = attachedTo(context, group.last, start);
	if (!group.passive && object === undefined && attached.end === start) {
		return undefined;
	}
	const agentHead = group.passive
		? childrenOf(sentence, verb).find(index => tokens[index]?.label === 'obl:agent' && tokens[index]?.agree === true)
		: undefined;
	// An agent that could not be read is not to be left out without a word.
	if (group.passive && agentHead === undefined && tokens.slice(group.last).some(({text: word}) => word === 'by')) {
		return undefined;
	}
	const agent = agentHead === undefined ? undefined : argumentAt(text, sentence, agentHead, actors);
	const predicate = group.text;
	const time = timeOf(context, group.last);
	const led =
		time !== undefined && time.start < group.range.start && (time.end <= first.start || time.start >= first.end);
	const body = `${first.text} ${predicate}${text.slice(group.range.end, attached.end)}${led ? ` ${leadIn(context, time)}` : ''}`;
	// A score, a range: `lost 1–2` goes on where its first number ends.
	const goesOn = /^\s*[-–—/:]\s*\d/.test(text.slice(attached.end, attached.end + 6));
	if (
		goesOn ||
		/["“”\n]/.test(body) ||
		(object !== undefined && text.slice(group.range.end, object.start).trim() !== '')
	) {
		return undefined;
	}
	const [subject, patient] = group.passive ? [agent, first] : [first, object];
	const parts = {...(subject === undefined ? {} : {subject}), ...(patient === undefined ? {} : {object: patient})};
	return {
		kind: 'event',
		sentence: capitalised(body.replace(/\s+/g, ' ')),
		...parts,
		predicate: {...group.range, text: predicate, lemma: tokens[verb]?.lemma ?? predicate},
		...(attached.place === undefined ? {} : {place: attached.place}),
		others: attached.others,
		...(time === undefined ? {} : {time}),
		modality: group.modality,
		polarity: group.negative ? 'negative' : 'positive',
		...(attribution.kind === 'by' ? {attribution: attribution.argument} : {}),
		evidence: [{start: sentence.start, end: sentence.end}],
		confidence: confidenceOf(context, verb, parts),
	};
};

/** `X is a minister`: what somebody or something is. */
const stateAt = (context: Context, predicate: number): FactDraft | undefined => {
	const {text, sentence, actors} = context;
	const {tokens} = sentence;
	const cop = tokens.findIndex(({head, label, agree}) => head === predicate && label === 'cop' && agree);
	const head = tokens.findIndex(({head: own, label, agree}) => own === predicate && label === 'nsubj' && agree);
	const subject = head < 0 ? undefined : argumentAt(text, sentence, head, actors);
	const object = argumentAt(text, sentence, predicate, actors);
	const verb = tokens[cop];
	const attribution = attributionOf(text, sentence, cop, actors);
	if (
		verb === undefined ||
		subject?.actor === undefined ||
		object === undefined ||
		attribution.kind === 'unknown' ||
		isSupposed(sentence, predicate) ||
		tokens[predicate]?.upos === 'VERB'
	) {
		return undefined;
	}
	const children = childrenOf(sentence, predicate).map(index => tokens[index]);
	const auxiliaries = children.flatMap(token => (token?.label === 'aux' ? [token.text.toLowerCase()] : []));
	const negative = isDenied(sentence, predicate);
	const start = Math.min(verb.start, ...children.flatMap(token => (token?.label === 'aux' ? [token.start] : [])));
	const words = text.slice(start, object.start).trim();
	const role = actors.find(({id}) => id === subject.actor)?.type === 'person' && actorAt(actors, object) === undefined;
	return {
		kind: role ? 'role' : 'state',
		sentence: capitalised(`${subject.text} ${words} ${object.text}`),
		subject,
		predicate: {start, end: verb.end, text: words, lemma: 'be'},
		object,
		others: [],
		modality: modalityOf(auxiliaries),
		polarity: negative ? 'negative' : 'positive',
		...(attribution.kind === 'by' ? {attribution: attribution.argument} : {}),
		evidence: [{start: sentence.start, end: sentence.end}],
		confidence: 0.85,
	};
};

const isVerb = ({upos}: Token): boolean => upos === 'VERB';

/** Facts of one sentence, in its order. A question tells nothing. */
export const eventsIn = (context: Context): readonly FactDraft[] => {
	const {tokens} = context.sentence;
	if (tokens.some(({text}) => text === '?')) {
		return [];
	}
	return tokens.flatMap((token, index) => {
		const speech = isVerb(token) && speechVerbs.has(token.lemma);
		const copular = tokens.some(({head, label}) => head === index && label === 'cop');
		const draft = copular
			? stateAt(context, index)
			: isVerb(token) && !speech && token.xpos !== 'VBG'
				? eventAt(context, index)
				: undefined;
		return draft === undefined ? [] : [draft];
	});
};
