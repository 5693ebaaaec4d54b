import type {Language, Sentence, TimeExpression} from '../language/model.ts';
import type {Actor} from './model.ts';

/** What facts are made from: one sentence, and what is known of it. */
export type Context = {
	readonly text: string;
	readonly sentence: Sentence;
	readonly actors: readonly Actor[];
	readonly times: readonly TimeExpression[];
	readonly inflect: Language['inflect'];
	/** Whether an offset stands in words of somebody, which may have begun in a sentence before. */
	readonly isSpoken: (offset: number) => boolean;
};

/** Indexes of the tokens that hang on `head`. */
export const childrenOf = ({tokens}: Sentence, head: number): readonly number[] =>
	tokens.flatMap((token, index) => (token.head === head ? [index] : []));
