/** Widest line that is read with ease, in cells. */
const widest = 72;

/** The text column of a terminal `columns` cells wide: its width, and the cells left of it; at least two, for a sign in the margin. */
export const measure = (columns: number): {readonly width: number; readonly left: number} => {
	const width = Math.max(1, Math.min(widest, columns - 4));
	return {width, left: Math.max(0, Math.floor((columns - width) / 2))};
};
