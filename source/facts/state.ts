import {actorAt} from './actor-index.ts';
import {argumentAt} from './argument.ts';
import {attributionOf} from './attribution.ts';
import {type Context, childrenOf} from './context.ts';
import type {FactDraft} from './draft.ts';
import {sentenceOf} from './event.ts';
import {modalityOf} from './modality.ts';
import {isDenied, isSupposed} from './supposed.ts';
import {tailOf} from './tail.ts';

/** `X is a minister`: what the noun or adjective at `predicate` says that somebody or something is. */
export const stateAt = (context: Context, predicate: number): FactDraft | undefined => {
	const {text, sentence, actors} = context;
	const {tokens} = sentence;
	const cop = tokens.findIndex(({head, label, agree}) => head === predicate && label === 'cop' && agree);
	const head = tokens.findIndex(({head: own, label, agree}) => own === predicate && label === 'nsubj' && agree);
	const verb = tokens[cop];
	if (verb === undefined || head < 0 || tokens[predicate]?.upos === 'VERB' || isSupposed(sentence, predicate)) {
		return undefined;
	}
	const subject = argumentAt(context, head);
	const object = argumentAt(context, predicate, subject?.actor ?? subject?.text);
	const attribution = attributionOf(context, predicate);
	if (subject?.actor === undefined || object === undefined || attribution.kind === 'unknown') {
		return undefined;
	}
	const children = childrenOf(sentence, predicate).map(index => tokens[index]);
	const auxiliaries = children.flatMap(token => (token?.label === 'aux' ? [token] : []));
	const start = Math.min(verb.start, ...auxiliaries.map(token => token.start));
	const words = text.slice(start, object.start).trim();
	const tail = tailOf(context, predicate, object.end, subject.actor);
	const person = actors.find(({id}) => id === subject.actor)?.type === 'person';
	const isRole = person && tokens[predicate]?.upos === 'NOUN' && actorAt(actors, object) === undefined;
	const body = `${subject.text} ${words} ${object.text}${tail?.words ?? ''}`;
	if (/["“”\n]/.test(body)) {
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
		polarity: isDenied(sentence, predicate) !== (attribution.kind === 'denied') ? 'negative' : 'positive',
		...(attribution.kind === 'none' ? {} : {attribution: attribution.argument}),
		evidence: [{start: sentence.start, end: sentence.end}],
		confidence: 0.85,
	};
};
