/**
 * The arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez, Satta 2011). The stack holds tokens that may still get dependents or a
 * head, the buffer those to come. SHIFT puts the first of the buffer on the stack; LEFT makes it the head of the top of the stack;
 * RIGHT makes the second of the stack the head of the top. Below the stack stands the root, which takes one dependent, at the end.
 */
export const shift = 0;
export const left = 1;
export const right = 2;

/** A transition: what it does, and with which label. */
export type Move = {readonly kind: number; readonly label: number};

export type ParseState = {
	/** Number of tokens; as an index it is the root. */
	readonly size: number;
	depth: number;
	/** First token of the buffer. */
	next: number;
	/**
	 * All that is kept by token, in one array so that a state is copied at once: row `r` begins at `r * (size + 1)`.
	 * Tokens that are not there are -1.
	 */
	readonly data: Int32Array;
};

/** Rows of the data: the stack, heads, labels, the outermost and second outermost dependents on each side, and their numbers. */
export const rowOf = {
	stack: 0,
	head: 1,
	label: 2,
	left1: 3,
	left2: 4,
	right1: 5,
	right2: 6,
	leftCount: 7,
	rightCount: 8,
} as const;
const rows = 9;

export const startState = (size: number): ParseState => {
	const data = new Int32Array(rows * (size + 1)).fill(-1, 0, rowOf.leftCount * (size + 1));
	data[0] = size;
	return {size, depth: 1, next: 0, data};
};

export const copyState = ({size, depth, next, data}: ParseState): ParseState => ({
	size,
	depth,
	next,
	data: data.slice(),
});

/** The token at `place` of the stack, 0 being the top; -1 where there is none. */
export const stacked = ({depth, data}: ParseState, place: number): number =>
	place < depth ? (data[depth - 1 - place] as number) : -1;

export const headsOf = ({size, data}: ParseState): Int32Array =>
	data.slice(rowOf.head * (size + 1), rowOf.head * (size + 1) + size);

export const labelsOf = ({size, data}: ParseState): Int32Array =>
	data.slice(rowOf.label * (size + 1), rowOf.label * (size + 1) + size);

export const isDone = ({depth, next, size}: ParseState): boolean => depth === 1 && next === size;

/** Bits of the kinds of transition that are allowed: `1 << kind`. */
export const allowedMoves = ({depth, next, size}: ParseState): number => {
	const buffered = next < size;
	return (
		(buffered ? 1 << shift : 0) |
		(buffered && depth > 1 ? 1 << left : 0) |
		// The root takes its one dependent when nothing else is left.
		(depth > 2 || (depth === 2 && !buffered) ? 1 << right : 0)
	);
};

const attach = ({size, data}: ParseState, head: number, dependent: number, label: number): void => {
	const width = size + 1;
	data[rowOf.head * width + dependent] = head;
	data[rowOf.label * width + dependent] = label;
	const toLeft = dependent < head && head !== size;
	const outer = (toLeft ? rowOf.left1 : rowOf.right1) * width + head;
	const count = (toLeft ? rowOf.leftCount : rowOf.rightCount) * width + head;
	data[outer + width] = data[outer] as number;
	data[outer] = dependent;
	data[count] = (data[count] as number) + 1;
};

export const apply = (state: ParseState, kind: number, label: number): void => {
	if (kind === shift) {
		state.data[state.depth++] = state.next++;
		return;
	}
	const top = stacked(state, 0);
	state.depth--;
	attach(state, kind === left ? state.next : stacked(state, 0), top, label);
};
