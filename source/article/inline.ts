import type {Span} from './model.ts';

/** Words with the markup inside of them; offsets of spans are relative to `text`. */
export type Inline = {readonly text: string; readonly spans: readonly Span[]};

const shift = (span: Span, by: number): Span => ({...span, start: span.start + by, end: span.end + by});

export const joinInline = (parts: readonly Inline[]): Inline => {
	let text = '';
	const spans: Span[] = [];
	for (const part of parts) {
		spans.push(...part.spans.map(span => shift(span, text.length)));
		text += part.text;
	}
	return {text, spans};
};

/** Takes white space from both ends, moving the spans along. */
export const trimmedInline = ({text, spans}: Inline): Inline => {
	const start = text.length - text.trimStart().length;
	const words = text.trim();
	return {
		text: words,
		spans: spans
			.map(span => ({...span, start: Math.max(0, span.start - start), end: Math.min(words.length, span.end - start)}))
			.filter(span => span.end > span.start)
			.sort((a, b) => a.start - b.start || b.end - a.end),
	};
};
