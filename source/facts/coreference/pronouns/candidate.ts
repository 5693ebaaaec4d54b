import type {Range} from '../../../article/model.ts';
import type {Gender} from '../../../language/given-names.ts';
import type {Sentence} from '../../../language/model.ts';
import type {Draft} from '../draft.ts';

/** A place where somebody is spoken of. */
export type Place = Range & {
	/** Numbers of its sentence and of its paragraph in the article. */
	readonly sentence: number;
	readonly paragraph: number;
	readonly tokens: Sentence['tokens'];
	/** Index of the token that the others hang on. */
	readonly head: number;
	readonly isQuoted: boolean;
	readonly by: 'name' | 'noun' | 'pronoun';
};

/** Somebody of whom was spoken: an actor, or one whom we cannot name and who may be meant all the same. */
export type Candidate = {
	readonly draft?: Draft;
	/** Undefined while nothing has told it. */
	gender: Gender | undefined;
	/** How often the article spoke of that one so far. */
	count: number;
	readonly first: Place;
	last: Place;
};

/** He or she where it stands. */
export type Pronoun = Place & {readonly gender: Gender};
