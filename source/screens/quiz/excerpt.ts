const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** At most `height` of `lines`, those around the one with index `best`; what is left out before and after is shown by an ellipsis. */
export const around = (lines: readonly string[], best: number, height: number): readonly string[] => {
	if (lines.length <= height) {
		return lines;
	}
	const count = Math.max(1, height);
	const start = Math.max(0, Math.min(best - Math.floor((count - 1) / 2), lines.length - count));
	return lines.slice(start, start + count).map((line, index) => {
		const before = index === 0 && start > 0 ? '… ' : '';
		const after = index === count - 1 && start + count < lines.length ? ' …' : '';
		return `${before}${line}${after}`;
	});
};

/** At most `height` of `lines`, those around the words of `wanted` when not all fit. */
export const excerpt = (lines: readonly string[], wanted: string, height: number): readonly string[] => {
	const words = new Set(wordsOf(wanted));
	const hits = lines.map(line => wordsOf(line).filter(word => words.has(word)).length);
	return around(lines, Math.max(0, hits.indexOf(Math.max(...hits))), height);
};
