import {type Answer, isAnswerTo} from './answer.ts';
import type {Mode} from './modes.ts';
import type {Session} from './session.ts';
import type {Posed} from './statements.ts';

/** A quiz as it is kept until it is taken up again. The questions are made anew; what they were is told by their words. */
export type Kept = {
	readonly mode: Mode;
	/** Whether the last answer was still on the screen. */
	readonly shown: boolean;
	/** Those that were missed before, asked by themselves. */
	readonly again: boolean;
	readonly asked: readonly {
		readonly stem: string;
		readonly options: readonly string[];
		readonly answer?: Answer;
	}[];
};

export const keptOf = ({questions, answers, phase, again}: Session, mode: Mode): Kept => ({
	mode,
	shown: phase === 'answered',
	again,
	asked: questions.map(({stem, options}, index) => {
		const answer = answers[index];
		return {stem, options, ...(answer === undefined ? {} : {answer})};
	}),
});

const isSame = (question: Posed, {stem, options}: Kept['asked'][number]): boolean =>
	question.stem === stem &&
	question.options.length === options.length &&
	question.options.every((option, index) => option === options[index]);

/** The quiz that was kept, with the questions as they are now; undefined when they have become others. */
export const restored = ({asked, shown, again}: Kept, all: readonly Posed[]): Session | undefined => {
	const questions = asked.flatMap(each => all.find(question => isSame(question, each)) ?? []);
	const answers = asked.map(({answer}) => answer);
	const given = answers.indexOf(undefined);
	const count = given < 0 ? answers.length : given;
	const sound =
		questions.length === asked.length &&
		new Set(questions).size === questions.length &&
		questions.length > 0 &&
		questions.every((question, index) => {
			const answer = answers[index];
			return index < count ? answer !== undefined && isAnswerTo(question, answer) : answer === undefined;
		});
	if (!sound) {
		return undefined;
	}
	if (shown && count > 0) {
		return {questions, answers, again, at: count - 1, phase: 'answered'};
	}
	return {questions, answers, again, at: count, phase: count < questions.length ? 'asking' : 'finished'};
};
