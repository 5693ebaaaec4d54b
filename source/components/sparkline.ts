const bars = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;

/** Counts as one line of bars, the highest count the highest bar; none at all is a space of the lowest. */
export const sparkline = (counts: readonly number[]): string => {
	const most = Math.max(1, ...counts);
	return counts
		.map(count => bars[count === 0 ? 0 : Math.max(1, Math.round((count / most) * (bars.length - 1)))] ?? '▁')
		.join('');
};
