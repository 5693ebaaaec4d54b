import type {Fact} from '../facts/model.ts';
import type {QuestionKind} from './model.ts';

/** What stands beside the key: an actor like it, a date like it, or the best of a pool that the question came with. */
export type Wanted =
	| {readonly as: 'actor'; readonly id: string}
	| {readonly as: 'date'}
	| {readonly as: 'pool'; readonly options: readonly string[]};

/** A question without its distractors. */
export type Candidate = {
	readonly kind: QuestionKind;
	readonly stem: string;
	/** What the article is about and when that was, where the stem needs it to be understood. */
	readonly headline?: string;
	readonly key: string;
	readonly accept: readonly string[];
	readonly fact?: Fact;
	readonly evidence: Fact['evidence'];
	readonly wanted: Wanted;
	/** Words that speak for a distractor where they stand near it: lemma of the predicate, title of a role. Lower case. */
	readonly suspicious: readonly string[];
	readonly weight: number;
};
