import wrapAnsi from 'wrap-ansi';
import type {Range} from '../article/model.ts';
import {cells, graphemesOf} from './width.ts';

/** Words of printable ASCII with single spaces between: what most paragraphs are. */
const simple = /^[!-~]+(?: [!-~]+)*$/;

/** Greedy wrapping of a simple text; undefined when a word is wider than the line. Breaks as wrap-ansi does, in a tenth of its time. */
const wrapSimple = (text: string, width: number): readonly Range[] | undefined => {
	const rows: Range[] = [];
	let start = 0;
	while (text.length - start > width) {
		const space = text.lastIndexOf(' ', start + width);
		if (space <= start) {
			return undefined;
		}
		rows.push({start, end: space});
		start = space + 1;
	}
	rows.push({start, end: text.length});
	return rows;
};

/** One character that is as wide as the grapheme: wrap-ansi normalises its input, and would so move every offset after it. */
const standIn = (grapheme: string): string => {
	if (grapheme === ' ' || /^[!-~]$/.test(grapheme)) {
		return grapheme;
	}
	return cells(grapheme) > 1 ? '一' : 'x';
};

const wrapAny = (text: string, width: number): readonly Range[] => {
	const parts = graphemesOf(text);
	const offsets: number[] = [0];
	for (const part of parts) {
		offsets.push((offsets.at(-1) ?? 0) + part.length);
	}
	const offset = (index: number): number => offsets[index] ?? text.length;
	const source = parts.map(standIn).join('');
	let at = 0;
	return wrapAnsi(source, width, {hard: true})
		.split('\n')
		.flatMap((row): readonly Range[] => {
			if (row === '') {
				return [];
			}
			// wrap-ansi takes spaces away at the ends of rows and changes nothing else.
			while (source[at] === ' ' && row[0] !== ' ') {
				at++;
			}
			const start = at;
			at += row.length;
			return [{start: offset(start), end: offset(at)}];
		});
};

/**
 * Rows of at most `width` cells of the text in `range`, as ranges of `text`; the white space between two rows is in neither.
 * A word is cut only where it is wider than a row, a grapheme never. `range` holds no line break.
 */
export const wrapRange = (text: string, range: Range, width: number): readonly Range[] => {
	const slice = text.slice(range.start, range.end);
	const rows = (simple.test(slice) ? wrapSimple(slice, width) : undefined) ?? wrapAny(slice, Math.max(1, width));
	return rows.map(row => ({start: row.start + range.start, end: row.end + range.start}));
};
