import type {Article, Block, Range} from '../article/model.ts';
import type {Line} from './model.ts';
import {tableLines} from './table.ts';
import type {Unit} from './units.ts';
import {cells} from './width.ts';
import {wrapRange} from './wrap.ts';

/** Prefixes of the first line of a block and of those that follow, of the same width. */
type Prefixes = {readonly first: string; readonly rest: string};

const bar = '│ ';

const prefixesOf = ({kind, level = 1, marker}: Block, width: number, begins: boolean): Prefixes => {
	// Deep nesting must leave room for words.
	const depth = Math.max(0, Math.min(level, Math.floor(width / 8)));
	if (kind === 'quote') {
		return {first: bar.repeat(depth), rest: bar.repeat(depth)};
	}
	if (kind === 'list-item') {
		const indent = '  '.repeat(Math.max(0, depth - 1));
		const sign = `${indent}${marker ?? ' '} `;
		const rest = ' '.repeat(cells(sign));
		return {first: begins && marker !== undefined ? sign : rest, rest};
	}
	return {first: '', rest: ''};
};

/** Lines of the text between two line breaks; one empty line where there is nothing between them. */
const wrapped = (text: string, range: Range, width: number): readonly Range[] => {
	const rows = wrapRange(text, range, width);
	return rows.length === 0 ? [{start: range.start, end: range.start}] : rows;
};

/** Cut every `width` cells, without regard to words: code keeps its white space. */
const chopped = (text: string, range: Range, width: number): readonly Range[] => {
	// With every space a hard one there is nowhere to break but at the width.
	const solid = text.slice(range.start, range.end).replaceAll(' ', '\u00A0');
	const rows = wrapRange(solid, {start: 0, end: solid.length}, width);
	return rows.length === 0
		? [{start: range.start, end: range.start}]
		: rows.map(row => ({start: row.start + range.start, end: row.end + range.start}));
};

const cutSign = '↪ ';

/** Ranges between the line breaks of `range`. */
const hardLines = (text: string, {start, end}: Range): readonly Range[] => {
	const lines: Range[] = [];
	let from = start;
	for (let at = text.indexOf('\n', from); at !== -1 && at < end; at = text.indexOf('\n', from)) {
		lines.push({start: from, end: at});
		from = at + 1;
	}
	lines.push({start: from, end});
	return lines;
};

const codeLines = (text: string, unit: Unit, width: number): readonly Omit<Line, keyof Range>[] =>
	hardLines(text, unit).flatMap(line => {
		const [head, ...others] = chopped(text, line, Math.max(1, width - 2));
		const rows = head === undefined ? [] : [head, ...others];
		return rows.map((row, index) => ({
			block: unit.block,
			prefix: index === 0 || width < 4 ? '' : cutSign,
			pieces: row.start === row.end ? [] : [{...row, column: index === 0 || width < 4 ? 0 : 2}],
		}));
	});

const flowLines = (text: string, unit: Unit, block: Block, width: number): readonly Omit<Line, keyof Range>[] => {
	const {first, rest} = prefixesOf(block, width, unit.start === block.start);
	const column = cells(first);
	return hardLines(text, unit)
		.flatMap(line => wrapped(text, line, Math.max(1, width - column)))
		.map((row, index) => ({
			block: unit.block,
			prefix: index === 0 ? first : rest,
			pieces: row.start === row.end ? [] : [{...row, column}],
		}));
};

const drawn = (article: Article, unit: Unit, width: number): readonly Omit<Line, keyof Range>[] => {
	const block = article.blocks[unit.block];
	if (block === undefined) {
		return [];
	}
	switch (block.kind) {
		case 'rule':
			return [{block: unit.block, prefix: '─'.repeat(Math.min(width, 12)), pieces: []}];
		case 'code':
			return codeLines(article.text, unit, width);
		case 'table':
			return tableLines(article.text, unit.block, block, width);
		default:
			return flowLines(article.text, unit, block, width);
	}
};

/** The lines of a unit. Their ranges follow on each other and cover the unit whole, with the white space dropped at the breaks. */
export const linesOf = (article: Article, unit: Unit, width: number): readonly Line[] => {
	const lines = drawn(article, unit, width);
	const starts = lines.map(line =>
		line.pieces.reduce((least, piece) => Math.min(least, piece.start), Number.POSITIVE_INFINITY),
	);
	let start = unit.start;
	return lines.map((line, index) => {
		// A table may draw a row over several lines: its range ends where what is drawn next begins.
		const next = starts.slice(index + 1).find(Number.isFinite);
		const end = Math.max(start, index === lines.length - 1 ? unit.end : Math.min(next ?? unit.end, unit.end));
		const placed = {...line, start, end};
		start = end;
		return placed;
	});
};
