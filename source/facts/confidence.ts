import {isQuoted} from './attribution.ts';
import type {Context} from './context.ts';
import type {Fact} from './model.ts';
import type {Subject} from './subject.ts';

/** Chance that a fact of trusted arcs is right, two decimals; what makes it less sure is taken off. */
export const confidenceOf = (
	{sentence}: Context,
	verb: number,
	{subject, object}: Pick<Fact, 'subject' | 'object'>,
	{by, pronoun}: Pick<Subject, 'by'> & {readonly pronoun: boolean},
): number => {
	const {tokens} = sentence;
	const doubts = [
		subject?.actor === undefined && object?.actor === undefined ? 0.05 : 0,
		object === undefined ? 0.05 : 0,
		tokens.length > 40 ? 0.05 : 0,
		isQuoted(sentence, verb) ? 0.1 : 0,
		by === 'own' ? 0 : 0.05,
		pronoun ? 0.05 : 0,
	];
	return Math.round((0.95 - doubts.reduce((sum, doubt) => sum + doubt, 0)) * 100) / 100;
};
