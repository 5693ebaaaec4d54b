import type {Answer} from '../../quiz/answer.ts';
import {grade} from '../../quiz/grade.ts';
import type {Question} from '../../quiz/model.ts';
import type {Posed} from '../../quiz/statements.ts';

/** Cells before the words of an option: cursor, number, sign. */
export const indent = 5;

/** An answer as it is shown afterwards, by sign and by look. */
export type AnsweredLine = {
	/** What stands before it: the sign, and the number of an option. */
	readonly lead: string;
	readonly text: string;
	readonly role: 'right' | 'wrong' | 'muted';
	/** Gives way where the evidence needs its lines. */
	readonly spare?: true;
};

const chosen = ({options, key}: Question, given: number): readonly AnsweredLine[] =>
	options.map((text, index): AnsweredLine => {
		const number = `${index + 1}  `;
		if (index === key) {
			return {lead: `✓ ${number}`, text, role: 'right'};
		}
		return index === given
			? {lead: `✗ ${number}`, text, role: 'wrong'}
			: {lead: `  ${number}`, text, role: 'muted', spare: true};
	});

const typed = (question: Question, text: string): readonly AnsweredLine[] => {
	const expected: AnsweredLine = {lead: '✓ ', text: question.options[question.key] ?? '', role: 'right'};
	const how = grade(text, question);
	if (how === 'wrong') {
		return [{lead: '✗ ', text, role: 'wrong'}, expected];
	}
	const other = text.toLowerCase() !== expected.text.toLowerCase();
	return other ? [expected, {lead: '  ', text: `you typed ${text}`, role: 'muted', spare: true}] : [expected];
};

const judged = ({statements = [], key}: Posed, option: number, holds: boolean): readonly AnsweredLine[] => {
	const truth = option === key;
	// A false statement is put right.
	const right: AnsweredLine = {
		lead: '✓ ',
		text: truth ? 'True' : `False: ${statements[key] ?? ''}`,
		role: 'right',
	};
	return holds === truth ? [right] : [{lead: '✗ ', text: holds ? 'True' : 'False', role: 'wrong'}, right];
};

/** What was right and what was answered. */
export const answeredLines = (question: Posed, answer: Answer): readonly AnsweredLine[] => {
	switch (answer.how) {
		case 'chosen':
			return chosen(question, answer.option);
		case 'typed':
			return typed(question, answer.text);
		case 'judged':
			return judged(question, answer.option, answer.holds);
		case 'skipped':
			return [];
	}
};
