import {grade} from './grade.ts';
import type {Question} from './model.ts';
import type {Posed} from './statements.ts';

/** What was answered: the index of an option, words, whether the statement of an option holds, or nothing. */
export type Answer =
	| {readonly how: 'chosen'; readonly option: number}
	| {readonly how: 'typed'; readonly text: string}
	| {readonly how: 'judged'; readonly option: number; readonly holds: boolean}
	| {readonly how: 'skipped'};

/** Whether an answer is right. */
export const isRightAnswer = (question: Question, answer: Answer): boolean => {
	switch (answer.how) {
		case 'chosen':
			return answer.option === question.key;
		case 'typed':
			return grade(answer.text, question) !== 'wrong';
		case 'judged':
			return answer.holds === (answer.option === question.key);
		case 'skipped':
			return false;
	}
};

/** Whether it is an answer to this question at all. */
export const isAnswerTo = ({options}: Question, answer: Answer): boolean => {
	switch (answer.how) {
		case 'chosen':
		case 'judged':
			return Number.isInteger(answer.option) && answer.option >= 0 && answer.option < options.length;
		case 'typed':
			return /[\p{L}\p{N}]/u.test(answer.text);
		case 'skipped':
			return true;
	}
};

/** An answer in words, for a list of them. */
export const saidIn = ({options, statements}: Posed, answer: Answer): string => {
	switch (answer.how) {
		case 'chosen':
			return `you said ${options[answer.option] ?? ''}`;
		case 'typed':
			return `you typed ${answer.text}`;
		case 'judged':
			return `you said ${answer.holds ? 'true' : 'false'}: ${statements?.[answer.option] ?? options[answer.option] ?? ''}`;
		case 'skipped':
			return 'skipped';
	}
};
