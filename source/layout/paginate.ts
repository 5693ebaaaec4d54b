import type {Flow, Place} from './flow.ts';
import type {Line} from './model.ts';

/** A page's lines and where the next page begins; no next one at the end. */
export type Cut = {readonly lines: readonly Line[]; readonly next: Place | undefined};

/** From this height on a paragraph leaves at least two lines on either side of a page break. */
const roomyHeight = 8;

type Placed = {readonly line: Line; readonly place: Place | undefined};

const isBlank = (line: Line): boolean => line.pieces.length === 0 && line.prefix.trim() === '';

/** Up to `height` lines from `start`, each with its place; blank lines between blocks have none. */
const fill = (
	flow: Flow,
	start: Place,
	height: number,
): {readonly placed: readonly Placed[]; readonly next: Place | undefined} => {
	const placed: Placed[] = [];
	let {unit, line} = start;
	while (unit < flow.units.length) {
		const lines = flow.lines(unit);
		if (line === 0 && placed.length > 0) {
			const gap = flow.gapBefore(unit);
			if (gap !== undefined) {
				if (placed.length + 1 >= height) {
					return {placed, next: {unit, line: 0}};
				}
				placed.push({line: gap, place: undefined});
			}
		}
		for (; line < lines.length; line++) {
			if (placed.length >= height) {
				return {placed, next: {unit, line}};
			}
			const here = lines[line];
			if (here !== undefined && (placed.length > 0 || !isBlank(here))) {
				placed.push({line: here, place: {unit, line}});
			}
		}
		unit++;
		line = 0;
	}
	return {placed, next: undefined};
};

/** Lines to take away from the end of a page, so that no paragraph leaves a single line behind or sends one ahead. */
const surplus = (flow: Flow, {unit, line}: Place, first: Place): number => {
	const {length} = flow.lines(unit);
	const from = first.unit === unit ? first.line : 0;
	const onPage = line - from;
	if (line === 0 || length < 2) {
		return 0;
	}
	if (from === 0 && onPage === 1) {
		return 1;
	}
	// The one line that would go ahead takes another with it; with that one gone too few might stay.
	return length - line === 1 ? (from === 0 && onPage === 2 ? 2 : 1) : 0;
};

/** The page that begins at `start`. Headings stay with what they head. Always at least one line, so that pages come to an end. */
export const cutPage = (flow: Flow, start: Place, height: number): Cut => {
	const {placed, next} = fill(flow, start, height);
	if (next === undefined) {
		return {lines: placed.map(({line}) => line), next};
	}
	let count = placed.length;
	if (height >= roomyHeight) {
		const fewer = count - surplus(flow, next, start);
		count = fewer > 0 ? fewer : count;
	}
	const last = (): Placed | undefined => placed[count - 1];
	const trim = (drop: (line: Line) => boolean): void => {
		let fewer = count;
		for (let line = placed[fewer - 1]?.line; line !== undefined && drop(line); line = placed[fewer - 1]?.line) {
			fewer--;
		}
		count = fewer > 0 ? fewer : count;
	};
	const blank = (line: Line): boolean => line.pieces.length === 0 && line.prefix === '';
	trim(blank);
	const end = last();
	// A heading of its own page is rather there than nowhere.
	if (end !== undefined && flow.isHeading(end.line)) {
		trim(line => flow.isHeading(line) || blank(line));
	}
	const ahead = placed.slice(count).find(({place}) => place !== undefined)?.place ?? next;
	return {lines: placed.slice(0, count).map(({line}) => line), next: ahead};
};

/** Where a page must begin to end just before `end`; the text's beginning when there is less than a page. */
export const pageBefore = (flow: Flow, end: Place, height: number): Place => {
	let {unit, line} = end;
	let room = height;
	let start = end;
	for (;;) {
		if (line > 0) {
			line--;
		} else {
			if (unit === 0) {
				return start;
			}
			room -= start === end || flow.gapBefore(unit) === undefined ? 0 : 1;
			unit--;
			line = Math.max(0, flow.lines(unit).length - 1);
		}
		if (room <= 0) {
			return start;
		}
		room--;
		start = {unit, line};
	}
};
