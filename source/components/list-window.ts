import type {Segment} from './rows.ts';

export type Lines = readonly (readonly Segment[])[];

/** A list of rows, each of one line or more. A row is laid out when it is asked for: a book has ten thousand of them. */
export type Rows = {
	readonly count: number;
	/** The lines of a row, at least one. */
	readonly lines: (index: number) => Lines;
	/** The heading that a row stands under. It is shown again at the top of every window. */
	readonly group?: (index: number) => string | undefined;
	/** Lines above the first row. */
	readonly intro?: Lines;
	/** Whether a blank line stands before every row. */
	readonly spaced?: boolean;
};

/** Where one is in a list. */
export type Position = {
	/** Index of the chosen row. */
	readonly cursor: number;
	/** Index of the row that the window begins with. */
	readonly top: number;
	/** Lines of the window's first row that are above the window: more than none only where a row is higher than a window. */
	readonly skip: number;
};

export const listStart: Position = {cursor: 0, top: 0, skip: 0};

/** One line of a window; `item` is the row that it belongs to, absent for headings and blank lines. */
export type ListLine = {readonly segments: readonly Segment[]; readonly item?: number};

const headOf = ({intro = [], group, spaced = false}: Rows, index: number, atTop: boolean): Lines => {
	const above = index === 0 ? intro : [];
	const title = group?.(index);
	const begins = index === 0 || title !== group?.(index - 1);
	return [
		...above,
		...((spaced || begins) && (above.length > 0 || !atTop) ? [[]] : []),
		...(title !== undefined && (begins || atTop) ? [[{text: title, role: 'muted'}]] : []),
	];
};

const heightOf = (rows: Rows, index: number, atTop = false): number =>
	headOf(rows, index, atTop).length + rows.lines(index).length;

/** The last row that is shown whole in a window. */
const lastWhole = (rows: Rows, {top, skip}: Position, height: number): number => {
	let used = heightOf(rows, top, true) - skip;
	let last = top;
	while (last + 1 < rows.count) {
		used += heightOf(rows, last + 1);
		if (used > height) {
			break;
		}
		last++;
	}
	return last;
};

/** The first row of the window that ends with row `index`. */
const topEndingWith = (rows: Rows, index: number, height: number): number => {
	let below = 0;
	let top = index;
	while (top > 0) {
		below += heightOf(rows, top);
		if (below + heightOf(rows, top - 1, true) > height) {
			break;
		}
		top--;
	}
	return top;
};

/**
 * The position with its cursor inside the window, and the window full where there are rows enough: after a move, another size
 * of the screen, or other rows. The list stands still while the cursor moves inside the window.
 */
export const settle = (rows: Rows, {cursor, top, skip}: Position, height: number): Position => {
	if (rows.count === 0) {
		return listStart;
	}
	const within = (index: number): number => Math.max(0, Math.min(rows.count - 1, index));
	const chosen = within(cursor);
	const before = within(top);
	let first = before;
	if (chosen < before) {
		first = topEndingWith(rows, chosen, height);
	} else if (chosen > lastWhole(rows, {cursor: chosen, top: before, skip: 0}, height)) {
		first = chosen;
	}
	first = Math.min(first, topEndingWith(rows, rows.count - 1, height));
	const hidden = first === top && first === chosen ? Math.max(0, heightOf(rows, first, true) - height) : 0;
	return {cursor: chosen, top: first, skip: Math.min(skip, hidden)};
};

/** The commands that move in a list. */
type Move = {readonly name: string; readonly count?: number};

const once = (rows: Rows, position: Position, name: string, height: number): Position | undefined => {
	const {cursor, top, skip} = position;
	const forward = name === 'down' || name === 'next-page';
	// A row higher than the window is gone through before it is left; a line of it stays for the eye.
	if (forward && cursor === top && heightOf(rows, top, true) - skip > height) {
		return {...position, skip: skip + Math.max(1, height - 1)};
	}
	if ((name === 'up' || name === 'previous-page') && skip > 0) {
		return {...position, skip: Math.max(0, skip - Math.max(1, height - 1))};
	}
	const last = rows.count - 1;
	switch (name) {
		case 'down':
			return {...position, cursor: Math.min(last, cursor + 1)};
		case 'up':
			return {...position, cursor: Math.max(0, cursor - 1)};
		case 'next-page': {
			const next = lastWhole(rows, position, height) + 1;
			return next > last ? {...position, cursor: last} : {cursor: next, top: next, skip: 0};
		}
		case 'previous-page': {
			const before = top === 0 ? 0 : topEndingWith(rows, top - 1, height);
			return {cursor: before, top: before, skip: 0};
		}
		default:
			return undefined;
	}
};

/** Where a move leads in a window of `height` lines; undefined when the command is none. */
export const move = (rows: Rows, from: Position, {name, count}: Move, height: number): Position | undefined => {
	if (rows.count === 0) {
		return undefined;
	}
	let position = settle(rows, from, height);
	if (name === 'first' || name === 'last') {
		const cursor = (count ?? (name === 'first' ? 1 : rows.count)) - 1;
		return settle(rows, {...position, cursor}, height);
	}
	for (let times = 0; times < (count ?? 1); times++) {
		const next = once(rows, position, name, height);
		if (next === undefined) {
			return undefined;
		}
		const settled = settle(rows, next, height);
		const {cursor, top, skip} = position;
		if (settled.cursor === cursor && settled.top === top && settled.skip === skip) {
			break;
		}
		position = settled;
	}
	return position;
};

/** The lines that a window of `height` shows. */
export const windowLines = (rows: Rows, from: Position, height: number): readonly ListLine[] => {
	if (rows.count === 0) {
		return (rows.intro ?? []).slice(0, height).map(segments => ({segments}));
	}
	const position = settle(rows, from, height);
	const {top, skip} = position;
	// Half a sentence can say something else than the whole: what does not fit waits for the next window.
	const last = lastWhole(rows, position, height);
	const shown: ListLine[] = [];
	for (let item = top; item <= last; item++) {
		shown.push(
			...headOf(rows, item, item === top).map(segments => ({segments})),
			...rows.lines(item).map(segments => ({segments, item})),
		);
	}
	return shown.slice(skip, skip + height);
};

/** Whether all rows are in the window. */
export const showsAll = (rows: Rows, from: Position, height: number): boolean => {
	const position = settle(rows, from, height);
	return (
		rows.count === 0 ||
		(position.top === 0 && position.skip === 0 && lastWhole(rows, position, height) === rows.count - 1)
	);
};
