import type {Article, Block} from '../article/model.ts';
import type {MarkedRange, Piece, Run} from './model.ts';

/** Whether words show an address whole: the scheme and a last slash may be left out, as they are in print. */
const shows = (words: string, address: string): boolean =>
	['', 'https://', 'http://'].some(scheme => [`${scheme}${words}`, `${scheme}${words}/`].includes(address));

/** Splits what a piece draws where its style changes: at the ends of the block's spans and of `marks`. */
export const runs = ({text}: Article, {spans}: Block, piece: Piece, marks: readonly MarkedRange[]): readonly Run[] => {
	const covers = [
		...spans.map(({start, end, kind, href}) => ({
			start,
			end,
			role: kind as string,
			...(href !== undefined && shows(text.slice(start, end), href) ? {address: href} : {}),
		})),
		...marks.map(({start, end, role}) => ({start, end, role, address: undefined})),
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
		const address = here.find(cover => cover.address !== undefined)?.address;
		return {
			text: text.slice(start, end),
			roles: here.map(({role}) => role),
			...(address === undefined ? {} : {address}),
		};
	});
};
