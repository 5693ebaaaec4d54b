/** The smallest screen that is drawn. */
export const smallest = {columns: 40, rows: 12} as const;

/** From this many rows on the content is set off from header and footer by blank lines. */
const airyRows = 16;

/** How the rows of a screen are shared out: header, blank, content, blank, footer; without the lower blank on small screens. */
export const frameSize = (rows: number): {readonly content: number; readonly airy: boolean} => {
	const airy = rows >= airyRows;
	return {content: Math.max(1, rows - (airy ? 4 : 3)), airy};
};
