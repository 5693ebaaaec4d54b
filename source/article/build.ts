import {createHash} from 'node:crypto';
import type {CleanLine, CleanText} from './clean.ts';
import type {Article, Block, Section} from './model.ts';

/** Metadata of an article, as far as it is known. */
export type Metadata = Pick<Article, 'title'> & Partial<Pick<Article, 'byline' | 'site' | 'url' | 'published'>>;

/** A block before its place in the text is known: offsets of spans and rows are relative to its own text. */
export type Draft = Omit<Block, 'start' | 'end'> & {readonly text: string};

const between = '\n\n';

const place = (draft: Draft, start: number): Block => {
	const end = start + draft.text.length;
	// Most blocks of a long plain text are like this, and copying with rest and spread takes as long as all else.
	if (draft.kind === 'paragraph' && draft.spans.length === 0) {
		return {kind: draft.kind, role: draft.role, start, end, spans: draft.spans};
	}
	const {text: _, spans, rows, ...rest} = draft;
	return {
		...rest,
		start,
		end,
		spans: spans.map(span => ({...span, start: span.start + start, end: span.end + start})),
		...(rows === undefined
			? {}
			: {rows: rows.map(row => row.map(cell => ({start: cell.start + start, end: cell.end + start})))}),
	};
};

const sectionsOf = (blocks: readonly Block[], text: string): readonly Section[] => {
	const headings = blocks.filter(block => block.kind === 'heading');
	return headings.map((heading, index) => ({
		// A slice of clean text without a line break: headings have none.
		title: text.slice(heading.start, heading.end) as CleanLine,
		level: heading.level ?? 1,
		start: heading.start,
		end: headings[index + 1]?.start ?? text.length,
	}));
};

/**
 * Joins drafts into one article whose text begins with the title. The texts must be clean; joined with line breaks they stay so.
 */
export const buildArticle = (metadata: Metadata, drafts: readonly Draft[]): Article => {
	const blocks: Block[] = [];
	const texts: string[] = [];
	let start = 0;
	const add = (draft: Draft): void => {
		blocks.push(place(draft, start));
		texts.push(draft.text);
		start += draft.text.length + between.length;
	};
	add({kind: 'heading', level: 1, role: 'body', spans: [], text: metadata.title});
	for (const draft of drafts) {
		add(draft);
	}
	const text = texts.join(between) as CleanText;
	return {
		id: createHash('sha256').update(text).digest('hex').slice(0, 16),
		...metadata,
		text,
		blocks,
		sections: sectionsOf(blocks, text),
	};
};
