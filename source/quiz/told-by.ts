import type {Range} from '../article/model.ts';
import type {Question} from './model.ts';

/** The questions whose evidence the text has given up to an offset: no other can be answered by who has read so far. */
export const toldBy = <Some extends Question>(questions: readonly Some[], offset: number): readonly Some[] =>
	questions.filter(({evidence}) => evidence.every(({end}) => end <= offset));

/** The questions whose answers a stretch of the text proves. */
export const provedIn = <Some extends {readonly evidence: readonly Range[]}>(
	questions: readonly Some[],
	{start, end}: Range,
): readonly Some[] => questions.filter(({evidence}) => evidence.every(each => each.start >= start && each.end <= end));
