import type {CleanLine, CleanText} from './clean.ts';

/** A stretch of `article.text` in UTF-16 code units, `start` inclusive, `end` exclusive. */
export type Range = {readonly start: number; readonly end: number};

export type SpanKind = 'emphasis' | 'strong' | 'code' | 'strikethrough' | 'link';

/** Inline markup. `href` belongs to links. Spans of a block are in order of `start` and may nest. */
export type Span = Range & {readonly kind: SpanKind; readonly href?: CleanLine};

export type BlockKind = 'heading' | 'paragraph' | 'quote' | 'list-item' | 'code' | 'table' | 'image' | 'rule';

/** What a block is for: only `body` is analysed. */
export type BlockRole = 'body' | 'caption' | 'boilerplate';

export type Block = Range & {
	readonly kind: BlockKind;
	/** Heading: 1 to 6. List item and quote: depth of nesting, from 1. */
	readonly level?: number;
	/** List item: what stands before it, such as `•` or `3.`; on its first block only. */
	readonly marker?: CleanLine;
	readonly role: BlockRole;
	readonly spans: readonly Span[];
	/** Table: cells of each row, the first row being the head, as ranges of the text. */
	readonly rows?: readonly (readonly Range[])[];
};

export type Section = Range & {readonly title: CleanLine; readonly level: number};

/** One clean text, which begins with the title, and what is known about it. All offsets refer to `text`. */
export type Article = {
	/** Hash of the text: 16 hexadecimal digits of its SHA-256. */
	readonly id: string;
	readonly title: CleanLine;
	readonly byline?: CleanLine;
	readonly site?: CleanLine;
	readonly url?: CleanLine;
	/** ISO 8601 date of publication. */
	readonly published?: string;
	readonly text: CleanText;
	/** In order, without overlap; between two blocks the text has `\n\n`. A rule is an empty block. */
	readonly blocks: readonly Block[];
	readonly sections: readonly Section[];
};
