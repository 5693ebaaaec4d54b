import type {Range} from '../article/model.ts';
import {speechVerbs} from '../language/lexicon.ts';
import type {Sentence, TimeExpression, Token} from '../language/model.ts';
import {actorAt, argumentAt} from './argument.ts';
import {attributionOf, isQuoted} from './attribution.ts';
import {governed, type Modality, modalityOf} from './modality.ts';
import type {Actor, Argument, Fact, OtherRole} from './model.ts';

/** A fact before it has an id. */
export type FactDraft = Omit<Fact, 'id'>;

type Context = {
	readonly text: string;
	readonly sentence: Sentence;
	readonly actors: readonly Actor[];
	readonly times: readonly TimeExpression[];
};

const childrenOf = ({tokens}: Sentence, head: number): readonly number[] =>
	tokens.flatMap((token, index) => (token.head === head ? [index] : []));

const negations = new Set(['not', "n't", 'n’t', 'never', 'no']);

/** A verb with its auxiliaries and the verbs that it governs: `will visit`, `agreed to visit`. Undefined where they are broken up. */
type Group = {
	readonly range: Range;
	/** The verb that has the objects. */
	readonly last: number;
	readonly modality: Modality;
	readonly negative: boolean;
	readonly passive: boolean;
};

const groupOf = ({text, sentence}: Context, verb: number): Group | undefined => {
	const {tokens} = sentence;
	const children = childrenOf(sentence, verb);
	const auxiliaries = children.filter(index => /^aux/.test(tokens[index]?.label ?? ''));
	const particle = children.find(index => tokens[index]?.label === 'compound:prt' && index > verb);
	const adverbs = children.filter(index => tokens[index]?.label === 'advmod' && index < verb);
	const negative = adverbs.some(index => negations.has(tokens[index]?.text.toLowerCase() ?? ''));
	const first = Math.min(verb, ...auxiliaries);
	const to = children.find(index => tokens[index]?.label === 'xcomp' && tokens[index]?.agree === true);
	const start = tokens[first]?.start ?? 0;
	const own = modalityOf(auxiliaries.map(index => tokens[index]?.text.toLowerCase() ?? ''));
	const passive = auxiliaries.some(index => tokens[index]?.label === 'aux:pass');
	if (to === undefined) {
		const end = Math.max(tokens[verb]?.end ?? 0, tokens[particle ?? verb]?.end ?? 0);
		return {range: {start, end}, last: verb, modality: own, negative, passive};
	}
	const inner = governed(tokens[verb]?.lemma ?? '');
	const after = text.slice(tokens[verb]?.end, tokens[to]?.end);
	if (inner === undefined || !/^ to \S+$/.test(after)) {
		return undefined;
	}
	const modality = own === 'asserted' ? inner : own;
	return {range: {start, end: tokens[to]?.end ?? 0}, last: to, modality, negative, passive: false};
};

const roles: Readonly<Record<string, OtherRole>> = {with: 'with', from: 'source', about: 'topic', to: 'recipient'};

// Nouns that are half of a preposition: `in response to`, `in front of`.
const halves = new Set(
	'response order addition accordance connection favor favour spite terms front place case light result reaction exchange return line contrast relation regard respect charge support honor honour memory search need view'.split(
		' ',
	),
);

const placing = new Set(['in', 'at', 'near', 'outside', 'inside', 'across', 'off']);

/** What hangs on the verb behind it: prepositional phrases, and the purpose. */
type Attached = {readonly place?: Argument; readonly others: Fact['others']; readonly end: number};

const attachedTo = (context: Context, verb: number, from: number): Attached => {
	const {text, sentence, actors, times} = context;
	const {tokens} = sentence;
	let place: Argument | undefined;
	const others: {role: OtherRole; argument: Argument}[] = [];
	let end = from;
	for (const index of childrenOf(sentence, verb)) {
		const token = tokens[index];
		if (token === undefined || !token.agree || token.start < from) {
			continue;
		}
		if (token.label === 'obl:tmod' && token.start - end <= 12) {
			end = Math.max(end, token.end);
		}
		if (token.label === 'obl' || token.label === 'obl:agent') {
			const argument = argumentAt(text, sentence, index, actors);
			const preposition = tokens.find(({head, label}) => head === index && label === 'case');
			const time = times.some(({start, end: to}) => start <= token.start && token.end <= to);
			// Only what follows on without a gap is carried into the fact's sentence.
			const half = halves.has(token.text.toLowerCase());
			if ((argument === undefined && !time) || half || preposition === undefined || preposition.start > end + 2) {
				break;
			}
			end = argument?.end ?? token.end;
			const word = preposition.text.toLowerCase();
			const actor = actors.find(({id}) => id === argument?.actor);
			if (argument !== undefined && !time && placing.has(word) && actor?.type === 'place') {
				place ??= argument;
			} else if (argument !== undefined && !time && roles[word] !== undefined) {
				others.push({role: roles[word], argument});
			}
		}
		if (token.label === 'advcl') {
			const last = childrenOf(sentence, index).filter(at => tokens[at]?.label === 'obj' && tokens[at]?.agree === true);
			const object = last[0] === undefined ? undefined : argumentAt(text, sentence, last[0], actors);
			const mark = tokens.find(({head, label}) => head === index && label === 'mark');
			if (object !== undefined && mark !== undefined && mark.start <= end + 2) {
				others.push({
					role: 'purpose',
					argument: {start: mark.start, end: object.end, text: text.slice(mark.start, object.end)},
				});
				end = object.end;
			}
			break;
		}
	}
	return {...(place === undefined ? {} : {place}), others, end};
};

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
	const own = tokens.findIndex(({head, label, agree}) => head === verb && label.startsWith('nsubj') && agree);
	if (own >= 0) {
		return own;
	}
	const token = tokens[verb];
	if (token?.label !== 'conj' || !token.agree) {
		return undefined;
	}
	const shared = tokens.findIndex(({head, label, agree}) => head === token.head && label === 'nsubj' && agree);
	return shared < 0 ? undefined : shared;
};

/** The fact that the verb at `verb` tells; undefined where anything about it is in doubt. */
const eventAt = (context: Context, verb: number): FactDraft | undefined => {
	const {text, sentence, actors} = context;
	const {tokens} = sentence;
	const head = subjectIndex(context, verb);
	const group = groupOf(context, verb);
	if (head === undefined || group === undefined) {
		return undefined;
	}
	const first = argumentAt(text, sentence, head, actors);
	const attribution = attributionOf(text, sentence, verb, actors);
	if (first === undefined || attribution.kind === 'unknown') {
		return undefined;
	}
	const objects = childrenOf(sentence, group.last).filter(index => tokens[index]?.label === 'obj');
	const [objectHead] = objects;
	const object = objectHead === undefined ? undefined : argumentAt(text, sentence, objectHead, actors);
	if (objectHead !== undefined && (object === undefined || tokens[objectHead]?.agree !== true)) {
		return undefined;
	}
	const start = object?.end ?? group.range.end;
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
	const predicate = text.slice(group.range.start, group.range.end);
	const time = timeOf(context, group.last);
	const led = time !== undefined && time.start < group.range.start;
	const body = `${first.text} ${predicate}${text.slice(group.range.end, attached.end)}${led ? ` ${leadIn(context, time)}` : ''}`;
	if (/["“”\n]/.test(body) || (object !== undefined && text.slice(group.range.end, object.start).trim() !== '')) {
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
	if (verb === undefined || subject?.actor === undefined || object === undefined || attribution.kind === 'unknown') {
		return undefined;
	}
	const children = childrenOf(sentence, predicate).map(index => tokens[index]);
	const auxiliaries = children.flatMap(token => (token?.label === 'aux' ? [token.text.toLowerCase()] : []));
	const negative = children.some(token => token?.label === 'advmod' && negations.has(token.text.toLowerCase()));
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
