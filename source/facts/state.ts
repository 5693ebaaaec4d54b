import type {Sentence} from '../language/model.ts';
import {actorAt} from './actor-index.ts';
import {argumentAt} from './argument.ts';
import {attributionOf} from './attribution.ts';
import {isSaidAtOnce} from './certain.ts';
import {type Context, childrenOf} from './context.ts';
import {type FactDraft, toldIn} from './draft.ts';
import {isCutShort} from './endings.ts';
import {isNone, sentenceOf} from './event.ts';
import {antecedentOf, isOverstated, isUnfilled, leadingLimit} from './limits.ts';
import {modalityOf} from './modality.ts';
import {hasLooseMark} from './short-quotes.ts';
import {subjectOf} from './subject.ts';
import {isDenied, isSupposed} from './supposed.ts';
import {tailOf} from './tail.ts';
import {inThirdPerson, isFirstPerson, isMusing} from './third-person.ts';
import {timeOf} from './time-of.ts';
import {groupOf} from './verb-group.ts';

/** Whether token `index` is the form of `be` that says something of what the predicate's subject is: for sure, or with nothing between the two. */
const isCopula = ({tokens}: Sentence, index: number, predicate: number): boolean => {
	const token = tokens[index];
	// `missing` and `injured` may be read as adjectives with an auxiliary.
	const links = token?.label === 'cop' || (token?.label.startsWith('aux') === true && token.lemma === 'be');
	const between = tokens.slice(index + 1, predicate);
	return (
		token?.head === predicate &&
		links &&
		(token.agree || (index < predicate && between.every(({head, upos}) => head === predicate && upos !== 'PUNCT')))
	);
};

/** `X is a minister`: what the noun or adjective at `predicate` says that somebody or something is. */
export const stateAt = (context: Context, predicate: number): FactDraft | undefined => {
	const {text, sentence, actors} = context;
	const {tokens} = sentence;
	const cop = tokens.findIndex((_, index) => isCopula(sentence, index, predicate));
	const atOnce = tokens.findIndex(
		({head: over, label}, index) => over === predicate && label === 'nsubj' && isSaidAtOnce(sentence, index, cop),
	);
	const own = subjectOf(sentence, predicate) ?? (atOnce < 0 ? undefined : {head: atOnce, by: undefined});
	const head = own?.head ?? -1;
	const verb = tokens[cop];
	// `a town that is old` is any; `Lima, which is old` is said of it.
	const restricted = own?.by === 'relative' && !tokens.slice(head, cop).some(({text: mark}) => mark === ',');
	const bare = tokens[head]?.upos === 'NUM' && childrenOf(sentence, head).length === 0;
	const day = context.times.some(
		({start, end}) => start <= (tokens[head]?.start ?? 0) && (tokens[head]?.end ?? 0) <= end,
	);
	if (
		verb === undefined ||
		head < 0 ||
		restricted ||
		bare ||
		day ||
		(isFirstPerson(tokens[head]?.text) && isMusing(sentence, predicate)) ||
		tokens[predicate]?.upos === 'VERB' ||
		isSupposed(sentence, predicate)
	) {
		return undefined;
	}
	const phrase = argumentAt(context, head);
	const subject = phrase !== undefined && own?.by === 'relative' ? antecedentOf(phrase) : phrase;
	const object = argumentAt(context, predicate, subject?.actor ?? subject?.text);
	const attribution = attributionOf(context, predicate);
	if (subject === undefined || object === undefined || attribution.kind === 'unknown') {
		return undefined;
	}
	const children = childrenOf(sentence, predicate).map(index => tokens[index]);
	const auxiliaries = children.flatMap(token => (token?.label === 'aux' ? [token] : []));
	const start = Math.min(verb.start, ...auxiliaries.map(token => token.start));
	const spelt = text.slice(start, object.start).trim();
	const words = isFirstPerson(tokens[head]?.text) ? inThirdPerson(spelt, sentence, cop, context.inflect) : spelt;
	const tail = tailOf(context, predicate, object.end, subject.actor ?? subject.text);
	const time = timeOf(context, predicate);
	const person = subject.actor !== undefined && actors.find(({id}) => id === subject.actor)?.type === 'person';
	const isRole = person && tokens[predicate]?.upos === 'NOUN' && actorAt(actors, object) === undefined;
	const limit = leadingLimit(context, head);
	const body = `${subject.text} ${words} ${object.text}${tail?.words ?? ''}${limit ?? ''}`;
	const rest = text.slice(tail?.end ?? object.end, sentence.end);
	if (
		limit === undefined ||
		isMoment(sentence, predicate) ||
		/^because\b/i.test(object.text) ||
		// `is as strong`, as when?
		/^as \p{L}+(?: (?!as )\p{L}+)?$/u.test(`${object.text}${tail?.words ?? ''}`) ||
		isUnfilled(sentence, predicate, tail?.end ?? object.end) ||
		// `was the area where they failed`
		(/^the \p{L}+$/u.test(`${object.text}${tail?.words ?? ''}`) &&
			/^\s*(?:where|that|which|who|when|in which)\b/i.test(rest)) ||
		// `are the first: Lima and Cusco`
		/^\s*:/.test(rest) ||
		isOverstated(subject.text, text.slice(subject.end, sentence.end)) ||
		isOverstated(`${object.text}${tail?.words ?? ''}`, rest) ||
		/[’']s because\b|\n|\b(?:do|does|did|doing|done) so\b/.test(body) ||
		hasLooseMark(body)
	) {
		return undefined;
	}
	return {
		kind: isRole ? 'role' : 'state',
		sentence: sentenceOf(body, attribution),
		subject,
		predicate: {start, end: verb.end, text: words, lemma: 'be'},
		object,
		others: [],
		modality: modalityOf(auxiliaries.map(token => token.text.toLowerCase())),
		polarity:
			(isDenied(sentence, predicate) || isNone(subject)) !== (attribution.kind === 'denied') ? 'negative' : 'positive',
		...toldIn(sentence, attribution, time),
		confidence: subject.actor === undefined ? 0.8 : 0.85,
	};
};

/** `When Ana was young, …`: what something else went on in, and told for its sake alone. */
const isMoment = (sentence: Sentence, predicate: number): boolean => {
	const token = sentence.tokens[predicate];
	return (
		token?.upos === 'ADJ' &&
		token.label.startsWith('advcl') &&
		childrenOf(sentence, predicate).some(
			index => /^(?:when|while|as)$/i.test(sentence.tokens[index]?.text ?? '') && index < predicate,
		)
	);
};

/** `There were 40 people on board`: what the verb at `verb` says that there is. */
export const existsAt = (context: Context, verb: number): FactDraft | undefined => {
	const {sentence} = context;
	const {tokens} = sentence;
	const children = childrenOf(sentence, verb);
	const there = children.find(index => tokens[index]?.label === 'expl' && /^there$/i.test(tokens[index]?.text ?? ''));
	const head = children.find(
		index => index > verb && tokens[index]?.label === 'nsubj' && tokens[index]?.agree === true,
	);
	const group = groupOf(context, verb);
	if (there === undefined || head === undefined || group === undefined || isSupposed(sentence, verb)) {
		return undefined;
	}
	const object = argumentAt(context, head);
	const attribution = attributionOf(context, verb);
	const tail = tailOf(context, verb, group.range.end, undefined);
	const cut =
		tail !== undefined &&
		isCutShort(context, {words: tail.words, verb, from: group.range.end, end: tail.end, hasObject: true});
	if (cut || object === undefined || attribution.kind === 'unknown' || tail === undefined || tail.end < object.end) {
		return undefined;
	}
	const time = timeOf(context, verb);
	return {
		kind: 'state',
		sentence: sentenceOf(`there ${group.text}${tail.words}`, attribution),
		object,
		predicate: {...group.range, text: group.text, lemma: 'be'},
		others: [],
		modality: group.modality,
		polarity: (group.negative || isNone(object)) !== (attribution.kind === 'denied') ? 'negative' : 'positive',
		...toldIn(sentence, attribution, time),
		confidence: 0.85,
	};
};
