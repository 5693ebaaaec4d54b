import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
	type Lines,
	listStart,
	move,
	type Position,
	type Rows,
	settle,
	showsAll,
	windowLines,
} from '../../source/components/list-window.ts';

/** Rows of these heights, whose lines say which they are: `2.0` is the first of row 2. */
const rowsOf = (heights: readonly number[], more: Partial<Rows> = {}): Rows => ({
	count: heights.length,
	lines: row => Array.from({length: heights[row] ?? 0}, (_, line) => [{text: `${row}.${line}`}]),
	...more,
});

const textOf = (lines: Lines): readonly string[] => lines.map(line => line.map(({text}) => text).join(''));

const shown = (rows: Rows, position: Position, height: number): readonly string[] =>
	textOf(windowLines(rows, position, height).map(({segments}) => segments));

const go = (rows: Rows, position: Position, name: string, height: number, count?: number): Position =>
	move(rows, position, count === undefined ? {name} : {name, count}, height) ?? position;

const at = (cursor: number, top = cursor): Position => ({cursor, top, skip: 0});

describe('a window over a list', () => {
	const rows = rowsOf([1, 2, 1, 3, 1, 1]);

	it('shows rows whole, and leaves the rest for the next page', () => {
		expect(shown(rows, listStart, 5)).toEqual(['0.0', '1.0', '1.1', '2.0']);
		const next = go(rows, listStart, 'next-page', 5);
		expect(next).toEqual(at(3));
		expect(shown(rows, next, 5)).toEqual(['3.0', '3.1', '3.2', '4.0', '5.0']);
	});

	it('stands still while the cursor moves inside it', () => {
		const down = go(rows, go(rows, listStart, 'down', 5), 'down', 5);
		expect(down).toEqual(at(2, 0));
		expect(go(rows, down, 'down', 5)).toEqual(at(3));
	});

	it('goes one window back, and is full at the end', () => {
		expect(go(rows, at(3), 'previous-page', 5)).toEqual(at(0));
		expect(go(rows, listStart, 'last', 5)).toEqual(at(5, 3));
		expect(go(rows, at(3), 'up', 5)).toEqual(at(2, 0));
	});

	it('goes as far as the number says, and to the row of the number', () => {
		expect(go(rows, listStart, 'down', 9, 2).cursor).toBe(2);
		expect(go(rows, listStart, 'last', 9, 3).cursor).toBe(2);
		expect(go(rows, listStart, 'down', 9, 999_999_999).cursor).toBe(5);
	});

	it('has the heading of its first row at the top, wherever it begins', () => {
		const grouped = rowsOf([1, 1, 1, 1], {group: row => (row < 3 ? 'People' : 'Places')});
		expect(shown(grouped, listStart, 8)).toEqual(['People', '0.0', '1.0', '2.0', '', 'Places', '3.0']);
		expect(shown(grouped, at(1), 3)).toEqual(['People', '1.0', '2.0']);
	});

	it('goes through a row that is higher than itself before it leaves it', () => {
		const high = rowsOf([7, 1]);
		const second = go(high, listStart, 'down', 4);
		expect(shown(high, listStart, 4)).toEqual(['0.0', '0.1', '0.2', '0.3']);
		expect(shown(high, second, 4)).toEqual(['0.3', '0.4', '0.5', '0.6']);
		expect(go(high, second, 'down', 4).cursor).toBe(1);
		expect(go(high, second, 'up', 4)).toEqual(listStart);
	});

	it('has nothing to move in without rows', () => {
		expect(move(rowsOf([]), listStart, {name: 'down'}, 5)).toBeUndefined();
		expect(showsAll(rowsOf([]), listStart, 5)).toBe(true);
		expect(shown(rowsOf([], {intro: [[{text: 'All right.'}]]}), listStart, 5)).toEqual(['All right.']);
	});

	type List = {
		readonly heights: readonly number[];
		readonly height: number;
		readonly grouped: boolean;
		readonly spaced: boolean;
		readonly intro: number;
	};

	/** Lists with rows of at most `highest` lines, in windows of at least `lowest`. */
	const lists = (highest: number, lowest: number): fc.Arbitrary<List> =>
		fc.record({
			heights: fc.array(fc.integer({min: 1, max: highest}), {minLength: 1, maxLength: 30}),
			height: fc.integer({min: lowest, max: 12}),
			grouped: fc.boolean(),
			spaced: fc.boolean(),
			intro: fc.integer({min: 0, max: 3}),
		});

	const make = ({heights, grouped, spaced, intro}: List): Rows =>
		rowsOf(heights, {
			spaced,
			...(grouped ? {group: row => `group ${Math.floor(row / 3)}`} : {}),
			...(intro === 0 ? {} : {intro: Array.from({length: intro}, (_, line) => [{text: `intro ${line}`}])}),
		});

	it.each([
		['next-page', 'first', lists(12, 3)],
		['down', 'first', lists(12, 3)],
		// On the way up a row that is higher than the window is met from its beginning, and not gone through.
		['previous-page', 'last', lists(3, 8)],
		['up', 'last', lists(3, 8)],
	] as const)('%s from the %s row comes by every line of every row', (name, from, arbitrary) => {
		fc.assert(
			fc.property(arbitrary, list => {
				const rows = make(list);
				const {height, heights} = list;
				let position = go(rows, listStart, from, height);
				const seen = new Set(shown(rows, position, height));
				for (let steps = 0; steps < 150; steps++) {
					position = go(rows, position, name, height);
					for (const line of shown(rows, position, height)) {
						seen.add(line);
					}
				}
				const lines = heights.flatMap((own, row) => Array.from({length: own}, (_, line) => `${row}.${line}`));
				expect(lines.filter(line => !seen.has(line))).toEqual([]);
				expect(position.cursor).toBe(from === 'first' ? heights.length - 1 : 0);
			}),
			{numRuns: 50},
		);
	});

	it('is never higher than there is room, and the cursor is in it', () => {
		fc.assert(
			fc.property(lists(12, 3), fc.integer({min: -3, max: 40}), fc.integer({min: -3, max: 40}), (list, cursor, top) => {
				const rows = make(list);
				const position = settle(rows, at(cursor, top), list.height);
				const lines = windowLines(rows, position, list.height);
				expect(lines.length).toBeLessThanOrEqual(list.height);
				if (list.intro + 3 <= list.height) {
					expect(lines.some(({item}) => item === position.cursor)).toBe(true);
				}
				expect(settle(rows, position, list.height)).toEqual(position);
			}),
		);
	});
});
