import type {Article, Range} from '../article/model.ts';

/** What is wrapped at once: a block, or a part of a very long one, so that a line of 1 MB need not be wrapped to show its first page. */
export type Unit = Range & {readonly block: number};

/** Code units of a block beyond which it is wrapped in parts. */
const longest = 8192;
/** How far back a part looks for a space to end at. */
const lookBack = 1024;

/** Where a part that may reach to `limit` ends: after a space if there is one, and never inside a character. */
const partEnd = (text: string, start: number, limit: number): number => {
	const space = text.lastIndexOf(' ', limit);
	if (space > Math.max(start, limit - lookBack)) {
		return space + 1;
	}
	let end = limit;
	while (end > start + 1 && /^(?:\p{M}|\p{Emoji_Modifier}|\u200D|\p{Surrogate})/u.test(text.slice(end, end + 2))) {
		end--;
	}
	return text[end - 1] === '\u200D' ? end - 1 : end;
};

const splits: ReadonlySet<string> = new Set(['paragraph', 'quote', 'list-item', 'heading']);

export const unitsOf = ({text, blocks}: Article): readonly Unit[] => {
	const units: Unit[] = [];
	for (let block = 0; block < blocks.length; block++) {
		const {start = 0, end = 0, kind = 'paragraph'} = blocks[block] ?? {};
		let from = start;
		while (end - from > longest && splits.has(kind)) {
			const to = partEnd(text, from, from + longest);
			units.push({block, start: from, end: to});
			from = to;
		}
		units.push({block, start: from, end});
	}
	return units;
};
