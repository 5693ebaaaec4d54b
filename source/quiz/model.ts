import type {Range} from '../article/model.ts';

export type QuestionKind =
	| 'who'
	| 'what'
	| 'where'
	| 'when'
	| 'why'
	| 'how-many'
	| 'says'
	| 'does'
	| 'order'
	| 'role'
	| 'gap';

/** A multiple-choice question with its proof. */
export type Question = {
	readonly id: string;
	readonly kind: QuestionKind;
	readonly stem: string;
	/** Four, of one kind; the key among them. */
	readonly options: readonly string[];
	/** Index of the right option. */
	readonly key: number;
	/** Other right answers, when the answer is typed. */
	readonly accept: readonly string[];
	/** Whole sentences of the article, best first. */
	readonly evidence: readonly (Range & {readonly text: string})[];
	/** Ids of the facts that it asks about. */
	readonly facts: readonly string[];
};
