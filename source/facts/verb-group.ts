import type {Range} from '../article/model.ts';
import {doForms, negations} from '../language/lexicon.ts';
import type {Sentence} from '../language/model.ts';
import {type Context, childrenOf} from './context.ts';
import {governed, type Modality, modalityOf} from './modality.ts';
import {isDenied, isNegation} from './supposed.ts';

/** A verb with its auxiliaries and the verbs that it governs: `will visit`, `agreed to visit`. Undefined where they are broken up. */
export type Group = {
	readonly range: Range;
	/** With the auxiliaries that it shares: `sell` of `will visit Lima and sell the harbour` is `will sell`. */
	readonly text: string;
	/** The verb that has the objects. */
	readonly last: number;
	readonly modality: Modality;
	readonly negative: boolean;
	readonly passive: boolean;
};

/** Adverbs that make something else of their verb. Lower case. */
const turningWords: ReadonlySet<string> = new Set(
	'never nearly almost barely hardly scarcely rarely seldom sometimes occasionally often usually generally typically normally ordinarily mostly mainly largely formerly previously originally initially temporarily reportedly allegedly supposedly purportedly apparently presumably potentially possibly probably partly partially only'.split(
		' ',
	),
);

/** Verbs that say what their subject is from then on, or still. Lemmas. */
export const becoming: ReadonlySet<string> = new Set(['become', 'remain']);

/** Adverbs that stand between a verb and its object, as particles do. Lower case. */
const particles = new Set('back up down off out away over in aside together apart forward home ashore'.split(' '));

/** Verbs that tell that another one begins, goes on or ends. Lemmas. */
const phases = new Set('begin start continue stop keep resume finish cease'.split(' '));

/** Verbs behind whose object a bare infinitive stands. Lemmas. */
const letting = new Set('help let make see watch hear have'.split(' '));

/** Auxiliaries that stand before the first of several verbs and count for this one; undefined where that cannot be told. */
export const sharedAuxiliaries = (sentence: Sentence, verb: number): readonly number[] | undefined => {
	const {tokens} = sentence;
	const token = tokens[verb];
	if (token?.label !== 'conj' || !/^VBN?$/.test(token.xpos)) {
		return [];
	}
	const auxiliaries = childrenOf(sentence, token.head).filter(index => /^aux/.test(tokens[index]?.label ?? ''));
	return auxiliaries.length === 0 || isDenied(sentence, token.head) ? undefined : auxiliaries;
};

export const groupOf = ({text, sentence}: Context, verb: number): Group | undefined => {
	const {tokens} = sentence;
	const children = childrenOf(sentence, verb);
	// `is to leave`, `is to be sold`: the form of `be` is no copula there, and what follows is a plan.
	const mark = children.find(index => tokens[index]?.label === 'mark' && tokens[index]?.text.toLowerCase() === 'to');
	const due = children.find(
		index =>
			mark === index + 1 &&
			/^(?:cop|aux)/.test(tokens[index]?.label ?? '') &&
			/^(?:is|are)$/i.test(tokens[index]?.text ?? ''),
	);
	const auxiliaries = children.filter(index => index === due || /^aux/.test(tokens[index]?.label ?? ''));
	const shared = auxiliaries.length === 0 ? sharedAuxiliaries(sentence, verb) : [];
	if (shared === undefined) {
		return undefined;
	}
	const words = (start: number, end: number): string =>
		[...shared.map(index => tokens[index]?.text ?? ''), text.slice(start, end)].join(' ');
	// `brought back the relic`
	const beside = tokens[verb + 1];
	const adverb =
		beside?.head === verb && beside.label === 'advmod' && particles.has(beside.text) ? verb + 1 : undefined;
	const particle = adverb ?? children.find(index => tokens[index]?.label === 'compound:prt' && index > verb);
	const adverbs = children.filter(index => tokens[index]?.label === 'advmod' && index < verb);
	const negative = children.some(index => tokens[index]?.label === 'advmod' && isNegation(sentence, index));
	// `never approved` and `nearly sank` are other things than `approved` and `sank`.
	const turning = adverbs.filter(
		index =>
			turningWords.has(tokens[index]?.text.toLowerCase() ?? '') &&
			tokens.slice(index + 1, verb).every(({head, label}) => head === verb && /^(?:aux|advmod)/.test(label)),
	);
	const first = Math.min(verb, ...auxiliaries, ...turning);
	// Behind an object the infinitive is what that is to do, and no part of this verb.
	const object = children.find(index => index > verb && tokens[index]?.label === 'obj');
	const complement = children.find(
		index => tokens[index]?.label === 'xcomp' && (object === undefined || index < object),
	);
	// What somebody becomes, or was found to be, is no verb that is governed: `was found guilty`.
	const infinitive = tokens.some(
		({head, label, text: word}) => head === complement && label === 'mark' && word === 'to',
	);
	const to = infinitive || tokens[complement ?? -1]?.upos === 'VERB' ? complement : undefined;
	const start = tokens[first]?.start ?? 0;
	const all = [...auxiliaries, ...shared];
	// `not only` denies nothing, and what follows it is half of what is said.
	const half = adverbs.some(
		index =>
			negations.has(tokens[index]?.text.toLowerCase() ?? '') &&
			/^(?:only|just|merely|simply)$/i.test(tokens[index + 1]?.text ?? ''),
	);
	// A verb that has a subject and no tense was misread, or tells what is wanted: `that he look at it`.
	const tenseless =
		(all.length === 0 && tokens[verb]?.xpos === 'VB') ||
		(all.length > 0 && all.every(index => /^(?:VB|VBG|VBN)$/.test(tokens[index]?.xpos ?? '')));
	// `helped the ships leave`: so does what was read as the present.
	const {label = '', xpos = ''} = tokens[verb] ?? {};
	const led =
		all.length === 0 &&
		xpos === 'VBP' &&
		/^(?:xcomp|ccomp)$/.test(label) &&
		letting.has(tokens[tokens[verb]?.head ?? -1]?.lemma ?? '');
	// `as far as it can as …`: a modal alone is half of a verb.
	if (half || tenseless || led || xpos === 'MD') {
		return undefined;
	}
	// No verb has both: `the good will did not last` was read with the wrong word for one.
	if (all.some(index => doForms.has(tokens[index]?.text.toLowerCase() ?? '')) && all.length > 1) {
		return undefined;
	}
	const own =
		due === undefined
			? modalityOf(
					all.map(index => tokens[index]?.text.toLowerCase() ?? ''),
					negative,
				)
			: 'planned';
	const passive = all.some(index => index !== due && tokens[index]?.label === 'aux:pass');
	if (to === undefined) {
		const end = Math.max(tokens[verb]?.end ?? 0, tokens[particle ?? verb]?.end ?? 0);
		return {range: {start, end}, text: words(start, end), last: verb, modality: own, negative, passive};
	}
	const after = text.slice(tokens[verb]?.end, tokens[to]?.end);
	// `was reported to have sold`, `is expected to be sold`
	// `began selling`
	const goesOn = phases.has(tokens[verb]?.lemma ?? '') && tokens[to]?.xpos === 'VBG' && to === verb + 1;
	if (!goesOn && !/^ to (?:have )?(?:be(?:en)? )?\S+$/.test(after)) {
		return undefined;
	}
	const undergone = childrenOf(sentence, to).some(index => tokens[index]?.label === 'aux:pass');
	const modality = own === 'asserted' ? governed(tokens[verb]?.lemma ?? '') : own;
	const end = tokens[to]?.end ?? 0;
	return {range: {start, end}, text: words(start, end), last: to, modality, negative, passive: undergone};
};
