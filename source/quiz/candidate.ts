import type {Fact} from '../facts/model.ts';
import type {QuestionKind} from './model.ts';

/** A question without its distractors. */
export type Candidate = {
	readonly kind: QuestionKind;
	readonly stem: string;
	readonly key: string;
	readonly accept: readonly string[];
	readonly fact?: Fact;
	readonly evidence: Fact['evidence'];
	/** What stands for the key among the distractors: an actor like it, or a date like it. */
	readonly wanted: {readonly as: 'actor'; readonly id: string} | {readonly as: 'date'};
	/** Words that speak for a distractor where they stand near it: lemma of the predicate, title of a role. Lower case. */
	readonly suspicious: readonly string[];
	readonly weight: number;
};
