import {argumentAt} from './argument.ts';
import {attributionOf, isQuoted} from './attribution.ts';
import {isBeside} from './bearing.ts';
import {type Context, childrenOf} from './context.ts';
import {type FactDraft, toldIn} from './draft.ts';
import {sentenceOf} from './event.ts';
import {settingOf} from './setting.ts';
import {isSupposed} from './supposed.ts';
import {tailOf} from './tail.ts';
import {timeOf} from './time-of.ts';

/** Participles that say what something is like, and nothing that was done. Lemmas. */
const describing = new Set(
	'call know name entitle base relate involve concern regard associate compare give title dub interest limit oppose mean intend design aim suppose link use make expose locate situate see lead follow'.split(
		' ',
	),
);

/** Verbs that nobody does to anything. Lemmas. */
const intransitive = new Set('collapse happen occur die fall rise go come arrive age date'.split(' '));

/** What was done to the noun that a participle follows: `the summit, held in the zone in April`. */
export const participleAt = (context: Context, verb: number): FactDraft | undefined => {
	const {sentence} = context;
	const {tokens} = sentence;
	const token = tokens[verb];
	if (token?.xpos !== 'VBN' || token.label !== 'acl' || !isBeside(sentence, verb) || token.head > verb) {
		return undefined;
	}
	const noun = tokens[token.head];
	const children = childrenOf(sentence, verb).map(index => tokens[index]);
	const definite = tokens.some(
		({head, label, text, upos}) =>
			head === token.head &&
			((label === 'det' && /^(?:the|an?)$/i.test(text)) || label === 'nmod:poss' || upos === 'NUM'),
	);
	// `Peru is not one of the states covered by the ban`: what is told of the states is that they are such, and not which.
	const of = tokens[noun?.head ?? -1];
	const isOneOf = noun?.label === 'nmod' && /^(?:one|some|many|most|none|any|each|all)$/i.test(of?.text ?? '');
	const modified = children.some(
		child => child !== undefined && /^obl/.test(child.label) && (child.agree || child.alike),
	);
	if (
		noun === undefined ||
		describing.has(token.lemma) ||
		intransitive.has(token.lemma) ||
		isOneOf ||
		!modified ||
		children.some(child => child !== undefined && /^(?:aux|nsubj|mark|xcomp|obj)/.test(child.label)) ||
		!(definite || noun.upos === 'PROPN' || settingOf(context, token.head) === 'past') ||
		isQuoted(sentence, verb) ||
		isSupposed(sentence, token.head)
	) {
		return undefined;
	}
	const object = argumentAt(context, token.head);
	const attribution = attributionOf(context, verb);
	const tail = tailOf(context, verb, token.end, object?.actor ?? object?.text);
	const agentHead = childrenOf(sentence, verb).find(index => tokens[index]?.label === 'obl:agent');
	const agent = agentHead === undefined ? undefined : argumentAt(context, agentHead, object?.actor);
	if (
		object === undefined ||
		object.end > token.start ||
		attribution.kind === 'unknown' ||
		tail === undefined ||
		tail.words === '' ||
		tokens.some(
			({start, xpos, head, label}) =>
				start > token.end &&
				start < tail.end &&
				/^(?:VBZ|VBP|VBD|MD)$/.test(xpos) &&
				head !== verb &&
				!/^(?:acl|advcl|conj|aux|cop)/.test(label),
		) ||
		(agentHead !== undefined && agent === undefined)
	) {
		return undefined;
	}
	const time = timeOf(context, verb, false);
	const auxiliary =
		/^NNP?S$/.test(noun.xpos) || / and (?:the|an?|his|her|its|their|\p{Lu})/u.test(object.text) ? 'were' : 'was';
	const text = `${auxiliary} ${token.text}`;
	return {
		kind: 'event',
		sentence: sentenceOf(`${object.text} ${text}${tail.words}`, attribution),
		...(agent === undefined ? {} : {subject: agent}),
		object,
		predicate: {start: token.start, end: token.end, text, lemma: token.lemma},
		others: [],
		modality: 'asserted',
		polarity: 'positive',
		...toldIn(sentence, attribution, time),
		confidence: 0.8,
	};
};
