/** Says why a question is asked with options where another way was wanted. */
export const onlyOptions = (columns: number): string =>
	columns < 60 ? 'This one only with options.' : 'This one can only be asked with options.';

/** Says in one line that questions are only about what was read, and the key that changes it. */
export const soFar = (columns: number, key: string): string =>
	columns < 60
		? `About what was read; ${key} asks all.`
		: `About what you have read so far; ${key} asks about all of it.`;
