import wrapAnsi from 'wrap-ansi';
import {cells, pad} from '../layout/width.ts';

/** A stretch of one look; `role` is looked up in the theme. */
export type Segment = {readonly text: string; readonly role?: string};

/** One line of a list; `item` is the row that it belongs to, absent for headings and blank lines. */
export type ListLine = {readonly segments: readonly Segment[]; readonly item?: number};

export type Cell = {
	readonly text: string;
	/** In cells of the terminal; 0 drops the column. */
	readonly width: number;
	readonly role?: string;
	readonly align?: 'right';
};

/** Words of `text` in lines of at most `width` cells; a word is cut only where it is wider than a line. */
export const wrapWords = (text: string, width: number): readonly string[] =>
	wrapAnsi(text, Math.max(1, width), {hard: true}).split('\n');

const gap = 2;

/** A row of columns, as many lines high as its highest cell: words go to the next line, never away. */
export const rowLines = (columns: readonly Cell[]): readonly (readonly Segment[])[] => {
	const shown = columns
		.filter(({width}) => width > 0)
		.map(cell => ({...cell, lines: wrapWords(cell.text, cell.width)}));
	const height = Math.max(1, ...shown.map(({lines}) => lines.length));
	return Array.from({length: height}, (_, line) =>
		shown.flatMap(({lines, width, role, align}, column): readonly Segment[] => {
			const text = lines[line] ?? '';
			const filled = align === 'right' ? ' '.repeat(Math.max(0, width - cells(text))) + text : pad(text, width);
			const last = column === shown.length - 1;
			const segment = role === undefined ? {text: last ? filled.trimEnd() : filled} : {text: filled, role};
			return last ? [segment] : [segment, {text: ' '.repeat(gap)}];
		}),
	);
};

/** The width that `texts` want as a column, at most `most` cells. */
export const columnWidth = (texts: readonly string[], most: number): number =>
	Math.min(
		most,
		texts.reduce((widest, text) => Math.max(widest, cells(text)), 0),
	);

/** Cells left for one column when the others, with the gaps between, have theirs. */
export const remainingWidth = (width: number, others: readonly number[]): number =>
	Math.max(1, width - others.filter(other => other > 0).reduce((sum, other) => sum + other + gap, 0));
