import wrapAnsi from 'wrap-ansi';
import {cells} from '../layout/width.ts';

/** A stretch of one look; `role` is looked up in the theme. A marked one is what was searched for; one with an address shows it, and is a link. */
export type Segment = {
	readonly text: string;
	readonly role?: string;
	readonly marked?: true;
	readonly address?: string;
};

/** Finds what is to be marked in a text. */
export type Marker = (text: string) => readonly {readonly start: number; readonly end: number}[];

export type Cell = {
	readonly text: string;
	/** In cells of the terminal; 0 drops the column. */
	readonly width: number;
	readonly role?: string;
	readonly align?: 'right';
	/** The address that the text shows. */
	readonly address?: string;
};

/** Words of `text` in lines of at most `width` cells; a word is cut only where it is wider than a line. */
export const wrapWords = (text: string, width: number): readonly string[] =>
	wrapAnsi(text, Math.max(1, width), {hard: true}).split('\n');

/** The lines of a text in stretches, those marked apart; a mark may go over the end of a line. */
const markedLines = (
	lines: readonly string[],
	{role, address}: Pick<Cell, 'role' | 'address'>,
	marker: Marker,
): readonly (readonly Segment[])[] => {
	const marks = marker(lines.join('\n'));
	const look = {...(role === undefined ? {} : {role}), ...(address === undefined ? {} : {address})};
	let start = 0;
	return lines.map(line => {
		const segments: Segment[] = [];
		let from = 0;
		for (const mark of marks) {
			const [begin, end] = [Math.max(from, mark.start - start), Math.min(line.length, mark.end - start)];
			if (begin < end) {
				segments.push({text: line.slice(from, begin), ...look}, {text: line.slice(begin, end), ...look, marked: true});
				from = end;
			}
		}
		start += line.length + 1;
		return [...segments, {text: line.slice(from), ...look}].filter(({text}) => text !== '');
	});
};

const gap = 2;

const nothing: Marker = () => [];

/** A row of columns, as many lines high as its highest cell: words go to the next line, never away. */
export const rowLines = (columns: readonly Cell[], marker = nothing): readonly (readonly Segment[])[] => {
	const shown = columns
		.filter(({width}) => width > 0)
		.map(cell => {
			const lines = wrapWords(cell.text, cell.width);
			return {...cell, lines, segments: markedLines(lines, cell, marker)};
		});
	const height = Math.max(1, ...shown.map(({lines}) => lines.length));
	return Array.from({length: height}, (_, line) =>
		shown.flatMap(({lines, segments, width, align}, column): readonly Segment[] => {
			const space = ' '.repeat(Math.max(0, width - cells(lines[line] ?? '')));
			const last = column === shown.length - 1;
			return [
				...(align === 'right' ? [{text: space}] : []),
				...(segments[line] ?? []),
				...(align === 'right' || last ? [] : [{text: space}]),
				...(last ? [] : [{text: ' '.repeat(gap)}]),
			].filter(({text}) => text !== '');
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
