import type {Range} from '../article/model.ts';

/** Universal part of speech (universaldependencies.org/u/pos). */
export type Upos =
	| 'ADJ'
	| 'ADP'
	| 'ADV'
	| 'AUX'
	| 'CCONJ'
	| 'DET'
	| 'INTJ'
	| 'NOUN'
	| 'NUM'
	| 'PART'
	| 'PRON'
	| 'PROPN'
	| 'PUNCT'
	| 'SCONJ'
	| 'SYM'
	| 'VERB'
	| 'X';

/** One token of a sentence; offsets refer to the article's text. */
export type Token = Range & {
	readonly text: string;
	readonly lemma: string;
	readonly upos: Upos;
	/** Penn Treebank tag, such as VBD or NNS. */
	readonly xpos: string;
	/** Index of the head in the sentence's tokens; -1 for the root, and where the head is not known. */
	readonly head: number;
	/** Universal dependency relation to the head, such as `nsubj:pass`; `dep` where it is not known. */
	readonly label: string;
	/** Whether the arc may be trusted: two parsers of different kinds agree on it. Facts are made from such arcs only. */
	readonly agree: boolean;
	/** Whether both parsers have the arc, though it may be one of several that they weigh: to be trusted where the words leave no other. */
	readonly alike: boolean;
};

export type NameType = 'person' | 'organization' | 'place';

/** A proper name: `from` inclusive to `to` exclusive in the sentence's tokens. */
export type Name = Range & {readonly type: NameType; readonly from: number; readonly to: number};

export type Sentence = Range & {readonly tokens: readonly Token[]; readonly names: readonly Name[]};

/** A time expression. `value` is an ISO 8601 date, month or interval, `XXXX-05-31` when the year is not known, absent when the text does not tell. */
export type TimeExpression = Range & {readonly text: string; readonly value?: string};

/** What can be asked of a language. Pure; offsets out are offsets into `text`. */
export type Language = {
	/** Sentences inside `blocks`, paragraphs of `text` that belong together: what is seen in one helps to read the others. */
	readonly sentences: (text: string, blocks: readonly Range[]) => readonly Sentence[];
	/** Time expressions inside `range`, resolved against `reference` (ISO date) when there is one, and `told`, the value of the last time before. */
	readonly times: (text: string, range: Range, reference?: string, told?: string) => readonly TimeExpression[];
	/** Another form of a verb: `inflect('visit', 'past')` is `visited`. */
	readonly inflect: (lemma: string, form: VerbForm) => string;
	/** Whether the text reads as English at all, judged from a sample. */
	readonly isEnglish: (text: string) => boolean;
};

export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'gerund';
