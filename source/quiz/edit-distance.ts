/**
 * Fewest insertions, deletions, substitutions and swaps of neighbours that turn `a` into `b`: optimal string alignment
 * (Damerau 1964; Boytsov 2011, section 2.2.1).
 */
export const editDistance = (a: string, b: string): number => {
	const [from, to] = [[...a], [...b]];
	let before: readonly number[] = [];
	let last: readonly number[] = Array.from({length: to.length + 1}, (_, index) => index);
	for (let row = 1; row <= from.length; row++) {
		const line = [row];
		for (let column = 1; column <= to.length; column++) {
			const same = from[row - 1] === to[column - 1] ? 0 : 1;
			const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
			line.push(
				Math.min(
					(last[column] ?? 0) + 1,
					(line[column - 1] ?? 0) + 1,
					(last[column - 1] ?? 0) + same,
					swapped && row > 1 && column > 1 ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
				),
			);
		}
		before = last;
		last = line;
	}
	return last[to.length] ?? 0;
};
