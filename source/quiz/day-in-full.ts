const months = 'January February March April May June July August September October November December'.split(' ');

/** `2031-03-11` as people write it: `March 11, 2031`; a month with its year. Undefined for what is neither, or of no known year. */
export const dayInFull = (value: string): string | undefined => {
	const [, year = '', month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(value) ?? [];
	const name = months[Number(month) - 1];
	if (name === undefined) {
		return undefined;
	}
	return day === undefined ? `${name} ${year}` : `${name} ${Number(day)}, ${year}`;
};
