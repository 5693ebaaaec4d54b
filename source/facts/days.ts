/* Days that a time value can mean, for ordering. */

/** First day that a time value can mean, `YYYY-MM-DD`, in `year` where its own is not known. */
export const firstDay = (value: string, year = '0000'): string => {
	// `../1995` is told by its end.
	const [date = ''] = value.replace(/^\.\.\//, '').split('/');
	const known = date.replace(/^X{4}/, year);
	return known + '-01-01'.slice(Math.max(0, known.length - 4));
};

/** Last day that a date, month or year can mean, `YYYY-MM-DD`; of every month the 31st, for no day is compared with it. */
export const lastDay = (value: string): string => value + '-12-31'.slice(Math.max(0, value.length - 4));
