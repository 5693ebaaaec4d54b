import type {Mode} from '../../quiz/modes.ts';

/** Says why a question is asked with options where another way was wanted. */
export const whyOptions: {readonly [mode in Mode]: string} = {
	choose: '',
	type: 'No short answer to type here.',
	cloze: 'No gap to fill here.',
	'true-false': 'No statement to judge here.',
};

/** Says in one line that questions are only about what was read, and the key that changes it. */
export const soFar = (columns: number, key: string): string =>
	columns < 60
		? `About what was read; ${key} asks all.`
		: `About what you have read so far; ${key} asks about all of it.`;
