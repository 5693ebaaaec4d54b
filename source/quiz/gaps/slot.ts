import type {Range} from '../../article/model.ts';
import type {Candidate} from '../candidate.ts';

/** A word, or a name, of a sentence that may be left out of it: where it stands, and what stands beside it among the options. */
export type Slot = Range & Pick<Candidate, 'key' | 'accept' | 'wanted'>;
