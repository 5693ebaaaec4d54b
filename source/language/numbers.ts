const small =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' ',
	);
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** The value of a number of one token, in figures or in words: `1,000`, `3.5`, `three`, `twenty-one`. Undefined for any other word. */
export const numberOf = (word: string): number | undefined => {
	const plain = word.toLowerCase();
	if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/.test(plain)) {
		return Number(plain.replaceAll(',', ''));
	}
	const one = small.indexOf(plain);
	if (one >= 0) {
		return one;
	}
	const [first = '', second] = plain.split('-');
	const ten = tens.indexOf(first);
	const unit = second === undefined ? 0 : small.indexOf(second);
	return ten < 0 || unit < 0 || unit > 9 ? undefined : 20 + ten * 10 + unit;
};

/** A whole number as it is written beside `like`: in words where that is and there are such, with commas where that has them. */
export const writtenLike = (value: number, like: string): string => {
	if (/\d/.test(like)) {
		const digits = String(value);
		return value >= 10_000 || like.includes(',') ? digits.replace(/\B(?=(?:\d{3})+(?!\d))/g, ',') : digits;
	}
	if (value < 20) {
		return small[value] ?? String(value);
	}
	const ten = tens[Math.floor(value / 10) - 2];
	return ten === undefined ? String(value) : value % 10 === 0 ? ten : `${ten}-${small[value % 10]}`;
};
