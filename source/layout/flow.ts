import type {Article} from '../article/model.ts';
import {linesOf} from './lines.ts';
import type {Line} from './model.ts';
import {type Unit, unitsOf} from './units.ts';

/** A line of an article: `line` counts inside its unit. */
export type Place = {readonly unit: number; readonly line: number};

/** All lines of an article at one width, wrapped when they are asked for. */
export type Flow = {
	readonly units: readonly Unit[];
	readonly lines: (unit: number) => readonly Line[];
	/** Whether a blank line stands before a unit that is not the first on its page; `undefined` when not. */
	readonly gapBefore: (unit: number) => Line | undefined;
	readonly isHeading: (line: Line) => boolean;
	/** The line that draws the text at `offset`, or the last before it. */
	readonly placeOf: (offset: number) => Place;
	readonly offsetOf: (place: Place) => number;
};

/** Wrapped units that are kept; a whole book of them is let go at once, for what is on the screen is soon there again. */
const kept = 5000;

export const createFlow = (article: Article, width: number): Flow => {
	const units = unitsOf(article);
	const cache = new Map<number, readonly Line[]>();
	const lines = (unit: number): readonly Line[] => {
		const known = cache.get(unit);
		if (known !== undefined) {
			return known;
		}
		const here = units[unit];
		const made = here === undefined ? [] : linesOf(article, here, width);
		if (cache.size >= kept) {
			cache.clear();
		}
		cache.set(unit, made);
		return made;
	};
	const gapBefore = (unit: number): Line | undefined => {
		const before = units[unit - 1];
		const here = units[unit];
		if (before === undefined || here === undefined || before.block === here.block) {
			return undefined;
		}
		const [above, below] = [article.blocks[before.block], article.blocks[here.block]];
		if (above?.kind === 'list-item' && below?.kind === 'list-item') {
			return undefined;
		}
		const quoted = above?.kind === 'quote' && below?.kind === 'quote';
		const depth = Math.min(above?.level ?? 1, below?.level ?? 1);
		return {
			start: before.end,
			end: before.end,
			block: before.block,
			prefix: quoted ? '│ '.repeat(depth).trimEnd() : '',
			pieces: [],
		};
	};
	const placeOf = (offset: number): Place => {
		let low = 0;
		let high = units.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((units[middle]?.start ?? 0) <= offset) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		const line = lines(low).findLastIndex(({start}) => start <= offset);
		return {unit: low, line: Math.max(0, line)};
	};
	return {
		units,
		lines,
		gapBefore,
		isHeading: line => article.blocks[line.block]?.kind === 'heading',
		placeOf,
		offsetOf: ({unit, line}) => lines(unit)[line]?.start ?? units[unit]?.start ?? article.text.length,
	};
};
