import {beForms} from './lexicon.ts';
import type {Tagged} from './tag.ts';

/** A stretch of a sentence that belongs together; `from` inclusive, `to` exclusive, `head` the token it hangs by. */
export type Chunk = {
	readonly kind:
		| 'np'
		| 'vp'
		| 'infinitive'
		| 'gerund'
		| 'prep'
		| 'time'
		| 'comma'
		| 'that'
		| 'conj'
		| 'relative'
		| 'adverb'
		| 'adjective'
		| 'end'
		| 'other';
	readonly from: number;
	readonly to: number;
	readonly head: number;
	/** Verb phrases: with a form of be before a participle. */
	readonly passive?: boolean;
	/** Verb phrases: a form of be, and nothing else. */
	readonly copula?: boolean;
	/** Verb phrases: a bare past tense, which may be a participle. */
	readonly bare?: boolean;
};

const nounLike = (token: Tagged | undefined): boolean =>
	token !== undefined &&
	(token.upos === 'NOUN' || token.upos === 'PROPN' || token.upos === 'NUM' || token.text === '$' || token.text === '%');

const inNounPhrase = (tokens: readonly Tagged[], at: number): boolean => {
	const token = tokens[at];
	if (token === undefined || token.time) {
		return false;
	}
	if (
		nounLike(token) ||
		token.upos === 'ADJ' ||
		token.upos === 'DET' ||
		token.xpos === 'PRP$' ||
		token.xpos === 'POS' ||
		token.text === '€' ||
		token.text === '£'
	) {
		return true;
	}
	const next = tokens[at + 1];
	// `pressing issues`, `proposed law`: a participle before a noun.
	return (
		token.upos === 'VERB' &&
		/^(?:VBG|VBN|VBD)$/.test(token.xpos) &&
		next !== undefined &&
		(next.upos === 'NOUN' || next.upos === 'ADJ') &&
		at > 0 &&
		/^(?:DET|ADJ)$|^PRON$/.test(tokens[at - 1]?.upos ?? '') &&
		tokens[at - 1]?.xpos !== 'PRP'
	);
};

const nounPhrase = (tokens: readonly Tagged[], from: number): Chunk | undefined => {
	const first = tokens[from];
	if (first?.upos === 'PRON' && first.xpos === 'PRP') {
		return {kind: 'np', from, to: from + 1, head: from};
	}
	let to = from;
	while (inNounPhrase(tokens, to)) {
		// A determiner in the middle begins another phrase.
		if (
			to > from &&
			(tokens[to]?.upos === 'DET' || tokens[to]?.xpos === 'PRP$') &&
			tokens[to - 1]?.lower !== 'all' &&
			tokens[to - 1]?.lower !== 'both'
		) {
			break;
		}
		to++;
	}
	while (to > from && !nounLike(tokens[to - 1])) {
		to--;
	}
	if (to === from) {
		return first?.upos === 'DET' && /^(?:this|that|these|those)$/.test(first.lower)
			? {kind: 'np', from, to: from + 1, head: from}
			: undefined;
	}
	return {kind: 'np', from, to, head: to - 1};
};

const timePhrase = (tokens: readonly Tagged[], from: number): Chunk | undefined => {
	let to = from;
	while (
		/^(?:last|next|this|that|the|early|late|mid|one|two|three|a|an|every|each|same|previous|following|\d[\d,.:]*(?:st|nd|rd|th)?)$/.test(
			tokens[to]?.lower ?? '',
		)
	) {
		to++;
	}
	if (tokens[to]?.time !== true) {
		return undefined;
	}
	while (
		tokens[to]?.time === true ||
		tokens[to]?.upos === 'NUM' ||
		(tokens[to]?.text === ',' && tokens[to + 1]?.upos === 'NUM' && tokens[to - 1]?.upos === 'NUM')
	) {
		to++;
	}
	return {kind: 'time', from, to, head: to - 1};
};

const verbPhrase = (tokens: readonly Tagged[], from: number): Chunk | undefined => {
	let to = from;
	let be = false;
	let auxiliary = false;
	let modal = false;
	for (;;) {
		const token = tokens[to];
		if (token?.upos === 'AUX') {
			be = beForms.has(token.lower);
			modal ||= token.xpos === 'MD';
			auxiliary = true;
			to++;
		} else if (auxiliary && (token?.upos === 'ADV' || token?.upos === 'PART') && token.xpos !== 'POS') {
			to++;
		} else if (token?.upos === 'ADV' && (tokens[to + 1]?.upos === 'VERB' || tokens[to + 1]?.upos === 'AUX')) {
			to++;
		} else {
			break;
		}
	}
	const verb = tokens[to];
	if (verb?.upos === 'VERB') {
		const particle = /^(?:up|down|out|off|over|away|back)$/.test(tokens[to + 1]?.lower ?? '') ? 1 : 0;
		const participle = verb.xpos === 'VBD' || verb.xpos === 'VBN';
		if (!auxiliary && verb.xpos === 'VBG') {
			return {kind: 'gerund', from, to: to + 1, head: to};
		}
		return {
			kind: 'vp',
			from,
			to: to + 1 + particle,
			head: to,
			passive: be && participle,
			bare: !auxiliary && participle,
		};
	}
	if (!auxiliary) {
		return undefined;
	}
	// What is left is the last auxiliary as the verb itself: `has a dog`, `is a minister`.
	let head = to - 1;
	while (head > from && tokens[head]?.upos !== 'AUX') {
		head--;
	}
	return tokens[head]?.upos === 'AUX' && !(modal && head === from)
		? {kind: 'vp', from, to, head, copula: be}
		: undefined;
};

const single = (kind: Chunk['kind'], at: number): Chunk => ({kind, from: at, to: at + 1, head: at});

const chunkAt = (tokens: readonly Tagged[], at: number): Chunk => {
	const token = tokens[at];
	if (token === undefined) {
		return single('other', at);
	}
	const time = timePhrase(tokens, at);
	if (time !== undefined) {
		return time;
	}
	if (token.lower === 'to' && (tokens[at + 1]?.upos === 'VERB' || tokens[at + 1]?.upos === 'AUX')) {
		const verb = verbPhrase(tokens, at + 1);
		return verb === undefined ? single('prep', at) : {...verb, kind: 'infinitive', from: at};
	}
	if (token.upos === 'SCONJ') {
		return single(token.lower === 'that' ? 'that' : 'other', at);
	}
	if (token.upos === 'PRON' && token.xpos === 'WP') {
		return single('relative', at);
	}
	if (token.upos === 'CCONJ') {
		return single('conj', at);
	}
	if (token.upos === 'PUNCT') {
		return single(token.text === ',' ? 'comma' : /^(?:[.!?;:–—-]|--|…|\.{2,})$/.test(token.text) ? 'end' : 'other', at);
	}
	const verb =
		token.upos === 'AUX' || token.upos === 'VERB' || token.upos === 'ADV' ? verbPhrase(tokens, at) : undefined;
	if (verb !== undefined) {
		return verb;
	}
	const noun = nounPhrase(tokens, at);
	if (noun !== undefined) {
		return noun;
	}
	if (token.upos === 'ADP') {
		return single('prep', at);
	}
	return single(token.upos === 'ADV' ? 'adverb' : token.upos === 'ADJ' ? 'adjective' : 'other', at);
};

/** Chunks that cover a sentence from its first token to its last. */
export const chunk = (tokens: readonly Tagged[]): readonly Chunk[] => {
	const chunks: Chunk[] = [];
	for (let at = 0; at < tokens.length; ) {
		const next = chunkAt(tokens, at);
		chunks.push(next);
		at = next.to;
	}
	return chunks;
};
