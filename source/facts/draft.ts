import type {Range} from '../article/model.ts';
import type {Attribution} from './attribution.ts';
import type {Fact} from './model.ts';

/** A fact before it has an id. */
export type FactDraft = Omit<Fact, 'id'>;

/** What every fact has of the sentence that tells it: when, by whose word, and where it stands. */
export const toldIn = (
	{start, end}: Range,
	attribution: Attribution,
	time?: Fact['time'],
): Pick<FactDraft, 'time' | 'attribution' | 'evidence'> => ({
	...(time === undefined ? {} : {time}),
	...('argument' in attribution ? {attribution: attribution.argument} : {}),
	evidence: [{start, end}],
});
