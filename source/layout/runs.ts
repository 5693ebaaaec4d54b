import type {Article, Block} from '../article/model.ts';
import type {MarkedRange, Piece, Run} from './model.ts';

/** Splits what a piece draws where its style changes: at the ends of the block's spans and of `marks`. */
export const runs = ({text}: Article, {spans}: Block, piece: Piece, marks: readonly MarkedRange[]): readonly Run[] => {
	const covers = [
		...spans.map(({start, end, kind, href}) => ({start, end, role: kind as string, href})),
		...marks.map(({start, end, role}) => ({start, end, role, href: undefined})),
	].filter(({start, end}) => start < piece.end && end > piece.start);
	if (covers.length === 0) {
		return [{text: text.slice(piece.start, piece.end), roles: []}];
	}
	const cuts = new Set([piece.start, piece.end]);
	for (const {start, end} of covers) {
		cuts.add(Math.max(start, piece.start));
		cuts.add(Math.min(end, piece.end));
	}
	const sorted = [...cuts].sort((a, b) => a - b);
	return sorted.slice(0, -1).map((start, index) => {
		const end = sorted[index + 1] ?? piece.end;
		const here = covers.filter(cover => cover.start <= start && cover.end >= end);
		const href = here.find(cover => cover.href !== undefined)?.href;
		return {text: text.slice(start, end), roles: here.map(({role}) => role), ...(href === undefined ? {} : {href})};
	});
};
