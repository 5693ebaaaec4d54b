import type {CleanLine} from './clean.ts';
import type {Article, Range} from './model.ts';

/** A stretch that is taken by itself, such as a chapter; the parts of an article follow on each other and are all of it. */
export type Part = Range & {readonly title?: CleanLine};

/** Up to so many characters a text is one part, whatever headings it has: half an hour's reading. */
const longest = 40_000;
/** Where no heading parts a long text, about so many characters are one part. */
const usual = 30_000;
/** A title page, or the name of a volume alone: less than this is no part, and goes with what follows. */
const shortest = 1500;

/** The headings of the highest level that has several: the chapters. */
const chaptersOf = ({sections}: Article): Article['sections'] => {
	const headings = sections.slice(1);
	const levels = [...new Set(headings.map(({level}) => level))].sort((a, b) => a - b);
	const level = levels.find(each => headings.filter(heading => heading.level === each).length > 1);
	return headings.filter(heading => heading.level === level);
};

/** Starts of pieces of the usual length, each at the beginning of a block. */
const piecesOf = ({blocks}: Article): readonly Range[] => {
	const starts: Range[] = [];
	for (const block of blocks) {
		if (block.start - (starts.at(-1)?.start ?? 0) >= usual) {
			starts.push(block);
		}
	}
	return starts;
};

/** The chapters of a book or, where a long text has none, pieces of it; an article is one part. */
export const partsOf = (article: Article): readonly Part[] => {
	const {text} = article;
	if (text.length <= longest) {
		return [{start: 0, end: text.length}];
	}
	const chapters = chaptersOf(article);
	const begun: readonly (Range & {readonly title?: CleanLine})[] = chapters.length > 0 ? chapters : piecesOf(article);
	const starts = [{start: 0}, ...begun.map(({start, title}) => ({start, ...(title === undefined ? {} : {title})}))];
	const parts = starts.map((each, index) => ({...each, end: starts[index + 1]?.start ?? text.length}));
	const joined: Part[] = [];
	// From the end, so that what is short can go with what follows.
	for (const part of parts.reverse()) {
		const next = joined.at(-1);
		if (part.end - part.start < shortest && next !== undefined) {
			joined[joined.length - 1] = {...next, start: part.start};
		} else {
			joined.push(part);
		}
	}
	return joined.reverse();
};

/** The part that holds an offset. */
export const partAt = (parts: readonly Part[], offset: number): Part =>
	parts.findLast(({start}) => start <= offset) ?? {start: 0, end: 0};
