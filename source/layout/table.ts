import type {Block, Range} from '../article/model.ts';
import type {Line, Piece} from './model.ts';
import {cells} from './width.ts';
import {wrapRange} from './wrap.ts';

const gap = 2;
/** A column narrower than this is no column: the rows become records. */
const narrowest = 6;

type Rows = NonNullable<Block['rows']>;

/** Widths of the columns within `width`, the widest giving way first; undefined when they cannot fit. */
const columnWidths = (text: string, rows: Rows, width: number): readonly number[] | undefined => {
	const count = Math.max(0, ...rows.map(row => row.length));
	const widths = Array.from({length: count}, (_, column) =>
		Math.max(1, ...rows.map(row => cells(text.slice(row[column]?.start ?? 0, row[column]?.end ?? 0)))),
	);
	const room = width - gap * Math.max(0, count - 1);
	let total = widths.reduce((sum, each) => sum + each, 0);
	while (total > room) {
		const widest = Math.max(...widths);
		if (widest <= narrowest) {
			return undefined;
		}
		widths[widths.indexOf(widest)] = widest - 1;
		total--;
	}
	return widths;
};

const cellRows = (text: string, cell: Range | undefined, width: number): readonly Range[] =>
	cell === undefined || cell.start === cell.end ? [] : wrapRange(text, cell, width);

/** Lines of a table: columns where they fit, else one cell a line, those after the first indented. */
export const tableLines = (
	text: string,
	index: number,
	{rows = []}: Block,
	width: number,
): readonly Omit<Line, keyof Range>[] => {
	const widths = columnWidths(text, rows, width);
	if (widths === undefined) {
		return rows.flatMap(row =>
			row.flatMap((cell, column) => {
				const indent = column === 0 || width < 8 ? 0 : 2;
				return cellRows(text, cell, Math.max(1, width - indent)).map(range => ({
					block: index,
					prefix: '',
					pieces: [{...range, column: indent}],
				}));
			}),
		);
	}
	const lefts = widths.map((_, column) => widths.slice(0, column).reduce((sum, each) => sum + each + gap, 0));
	return rows.flatMap((row, at) => {
		const wrapped = widths.map((each, column) => cellRows(text, row[column], each));
		const height = Math.max(1, ...wrapped.map(lines => lines.length));
		const lines = Array.from({length: height}, (_, line) => ({
			block: index,
			prefix: '',
			pieces: wrapped.flatMap((cell, column): readonly Piece[] => {
				const range = cell[line];
				return range === undefined ? [] : [{...range, column: lefts[column] ?? 0}];
			}),
		}));
		const rule = {block: index, prefix: '─'.repeat((lefts.at(-1) ?? 0) + (widths.at(-1) ?? 0)), pieces: []};
		return at === 0 && rows.length > 1 ? [...lines, rule] : lines;
	});
};
