import type {Article, Range} from '../article/model.ts';
import type {NameType, Sentence} from '../language/model.ts';

export type Mention = Range & {readonly kind: 'name' | 'nominal' | 'pronoun'};

/** A person, organisation or place of the article, with all that refers to it. */
export type Actor = {
	readonly id: string;
	readonly name: string;
	readonly type: NameType | 'other';
	/** Other names that the article uses, the most frequent first. */
	readonly aliases: readonly string[];
	/** What it is said to be, such as `foreign minister of Russia`; the current role first. */
	readonly roles: readonly {readonly text: string; readonly evidence: Range}[];
	readonly mentions: readonly Mention[];
};

export type Argument = Range & {
	readonly text: string;
	/** Id of the actor that the argument is. */
	readonly actor?: string;
	readonly quantity?: {readonly value: number; readonly unit?: string};
};

export type OtherRole = 'recipient' | 'with' | 'topic' | 'source' | 'reason' | 'purpose' | 'manner';

/** Who did what, when, where, said by whom. */
export type Fact = {
	readonly id: string;
	readonly kind: 'event' | 'state' | 'role' | 'speech';
	/** The fact as a sentence of its own. */
	readonly sentence: string;
	/** None in a passive without an agent. */
	readonly subject?: Argument;
	readonly predicate: Range & {readonly text: string; readonly lemma: string};
	readonly object?: Argument;
	readonly place?: Argument;
	readonly others: readonly {readonly role: OtherRole; readonly argument: Argument}[];
	/** `value` is an ISO 8601 date, month or interval; `XXXX-05-31` when the year is not known; never invented. */
	readonly time?: Range & {readonly text: string; readonly value?: string};
	/** Facts that this one follows, by the text's own words. */
	readonly after?: readonly string[];
	readonly modality: 'asserted' | 'planned' | 'possible';
	readonly polarity: 'positive' | 'negative';
	readonly attribution?: Argument;
	/** Whole sentences, best first. */
	readonly evidence: readonly Range[];
	/** 0 to 1, two decimals. */
	readonly confidence: number;
};

/** All that is known of an article. Plain JSON data. */
export type Analysis = {
	readonly article: Article;
	readonly sentences: readonly Sentence[];
	/** The most important first. */
	readonly actors: readonly Actor[];
	/** In the order of the text. */
	readonly facts: readonly Fact[];
	/** How far into the text the analysis went: less than its length on very long texts. */
	readonly analysedTo: number;
	/** Whether the text reads as English; if not there are no actors and no facts. */
	readonly english: boolean;
};
