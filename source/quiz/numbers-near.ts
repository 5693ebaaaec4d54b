import type {Range} from '../article/model.ts';
import type {Analysis} from '../facts/model.ts';
import {numberOf} from '../language/numbers.ts';

/**
 * Numbers near `value` and as round, the likeliest mistakes first; how many of the first three are smaller differs from number to number, for
 * the one in the middle would be the key.
 */
export const numbersNear = (value: number): readonly number[] => {
	if (!Number.isInteger(value) || value < 2) {
		return [];
	}
	const round =
		[1_000_000, 100_000, 10_000, 1_000, 100, 50, 10, 5].find(unit => value % unit === 0 && value > unit) ?? 1;
	const small = value <= 12;
	const steps = small ? [-3, -2, -1, 1, 2, 3, 4, 5] : [0.4, 0.6, 0.8, 1.25, 1.5, 1.75, 2, 2.5];
	const others = steps
		.map(step => (small ? value + step : Math.max(1, Math.round((value * step) / round)) * round))
		.filter((other, index, all) => other > 1 && other !== value && all.indexOf(other) === index);
	const smaller = others.filter(other => other < value).length;
	const first = Math.max(0, smaller - (value % 4));
	return [...others.slice(first), ...others.slice(0, first)];
};

/** Other numbers of the size of one that the article has, written alike, but those of the same sentence. */
export const numbersOf = (
	number: string,
	value: number,
	evidence: readonly Range[],
	analysis: Analysis,
): readonly number[] => {
	const {text} = analysis.article;
	const digits = /\d/.test(number);
	const found = analysis.sentences
		.filter(({start}) => !evidence.some(range => range.start === start))
		.flatMap(({tokens}) => tokens.filter(({upos}) => upos === 'NUM'))
		.filter(
			token =>
				/\d/.test(token.text) === digits &&
				!/[\p{L}\d$€£%.:-]/u.test(text.slice(token.end, token.end + 1) + text.slice(token.start - 1, token.start)),
		);
	const values = found.flatMap(token => numberOf(token.text) ?? []);
	const near = values.filter(
		other =>
			other > 1 &&
			other !== value &&
			other < value * 3 &&
			other * 3 > value &&
			Number.isInteger(other) &&
			(other < 1900 || other > 2100),
	);
	return [...new Set(near)].slice(0, 2);
};
