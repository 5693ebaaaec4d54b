import type {Range} from '../article/model.ts';

/** A stretch of the text drawn verbatim at `column` (cells from the left edge of the text column). */
export type Piece = Range & {readonly column: number};

/**
 * One line on the screen. Its range covers the text drawn and the white space dropped at its break, so that the lines of an
 * article joined are its text. A blank line between blocks has no piece and an empty range.
 */
export type Line = Range & {
	/** Index of the block in `article.blocks`. */
	readonly block: number;
	/** What we ourselves draw at column 0: a bullet, a quote bar, a rule. Empty on most lines. */
	readonly prefix: string;
	/** One piece on most lines; one a cell in a table row. */
	readonly pieces: readonly Piece[];
};

export type Page = Range & {readonly lines: readonly Line[]};

/** An article laid out at one width and height. Lazy: only what is asked for is wrapped, until all is counted. */
export type Pages = {
	readonly width: number;
	readonly height: number;
	/** The page that shows the text at `offset`. */
	readonly at: (offset: number) => Page;
	readonly next: (page: Page) => Page | undefined;
	readonly previous: (page: Page) => Page | undefined;
	readonly last: () => Page;
	/** Number of pages; undefined until counted. Counted at once when the text has at most 100 KB. */
	readonly total: () => number | undefined;
	/** From 1; undefined until counted. */
	readonly numberOf: (offset: number) => number | undefined;
	/** Page by number from 1, clamped; before the pages are counted the place in proportion is not known and it is counted up to there. */
	readonly page: (number: number) => Page;
	/** Counts on for about `lines` lines; true when all are counted. Never called, nothing is counted. */
	readonly count: (lines: number) => boolean;
};

/** Neutral: the layout does not know what a role means. */
export type MarkedRange = Range & {readonly role: string};

/**
 * A run of one style inside a piece. `roles`: kinds of the spans and roles of the ranges that cover it, outermost first.
 * `address`: that of the link it belongs to, if the link's own words show it whole.
 */
export type Run = {readonly text: string; readonly roles: readonly string[]; readonly address?: string};
