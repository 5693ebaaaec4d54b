import {grade} from './grade.ts';
import type {Question} from './model.ts';

/** What was answered: the index of an option, words, or nothing. */
export type Answer =
	| {readonly how: 'chosen'; readonly option: number}
	| {readonly how: 'typed'; readonly text: string}
	| {readonly how: 'skipped'};

/** Whether an answer is right. */
export const isRightAnswer = (question: Question, answer: Answer): boolean => {
	switch (answer.how) {
		case 'chosen':
			return answer.option === question.key;
		case 'typed':
			return grade(answer.text, question) !== 'wrong';
		case 'skipped':
			return false;
	}
};

/** Whether it is an answer to this question at all. */
export const isAnswerTo = ({options}: Question, answer: Answer): boolean => {
	switch (answer.how) {
		case 'chosen':
			return Number.isInteger(answer.option) && answer.option >= 0 && answer.option < options.length;
		case 'typed':
			return /[\p{L}\p{N}]/u.test(answer.text);
		case 'skipped':
			return true;
	}
};

/** An answer in words, for a list of them. */
export const saidIn = ({options}: Question, answer: Answer): string => {
	switch (answer.how) {
		case 'chosen':
			return `you said ${options[answer.option] ?? ''}`;
		case 'typed':
			return `you typed ${answer.text}`;
		case 'skipped':
			return 'skipped';
	}
};
