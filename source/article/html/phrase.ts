import {type CleanLine, clean, cleanLine} from '../clean.ts';
import {type Inline, joinInline, trimmedInline} from '../inline.ts';
import type {SpanKind} from '../model.ts';
import {webAddress} from '../web-address.ts';
import {type DomElement, type DomNode, isElement} from './dom.ts';

/** What is neither read nor shown. */
export const skipped = new Set(
	'script style noscript template head meta link iframe object embed svg canvas form button input select textarea audio video map area dialog nav'.split(
		' ',
	),
);

export type BlockOptions = {
	/** What relative addresses are relative to. */
	readonly base?: string;
	/** Elements that belong to a picture. */
	readonly isCaption?: (element: DomElement) => boolean;
	/** Elements that are left out as boilerplate. */
	readonly isJunk?: (element: DomElement) => boolean;
};

const spanKinds: Readonly<Record<string, SpanKind>> = {
	em: 'emphasis',
	i: 'emphasis',
	cite: 'emphasis',
	dfn: 'emphasis',
	var: 'emphasis',
	b: 'strong',
	strong: 'strong',
	code: 'code',
	kbd: 'code',
	samp: 'code',
	tt: 'code',
	del: 'strikethrough',
	s: 'strikethrough',
	strike: 'strikethrough',
	a: 'link',
};

/** Absolute address of a link; none for what is no page and no mail. */
const addressOf = (element: DomElement, base: string | undefined): CleanLine | undefined => {
	const href = element.getAttribute('href')?.trim() ?? '';
	if (href.startsWith('#')) {
		return undefined;
	}
	return /^mailto:/i.test(href) ? cleanLine(href) : webAddress(href, base);
};

const plain = (text: string): Inline => ({text, spans: []});

/** Runs of white space as one space, or as their line breaks, with the spans moved along. */
const collapsed = ({text, spans}: Inline): Inline => {
	const moved = new Int32Array(text.length + 1);
	let result = '';
	let at = 0;
	for (const {0: run, index} of text.matchAll(/[^\S\n]*\n\s*|\s{2,}/g)) {
		for (; at < index; at++) {
			moved[at] = result.length;
			result += text[at];
		}
		for (; at < index + run.length; at++) {
			moved[at] = result.length;
		}
		const breaks = run.match(/\n/g)?.length ?? 0;
		result += breaks === 0 ? ' ' : '\n'.repeat(Math.min(2, breaks));
	}
	for (; at < text.length; at++) {
		moved[at] = result.length;
		result += text[at];
	}
	moved[text.length] = result.length;
	return {
		text: result,
		spans: spans.map(span => ({...span, start: moved[span.start] ?? 0, end: moved[span.end] ?? result.length})),
	};
};

const inlineOf = (node: DomNode, options: BlockOptions): Inline => {
	if (!isElement(node)) {
		// Line ends of the source are spaces; those of `br` come later.
		return plain(node.nodeType === 3 ? clean(node.textContent ?? '').replace(/\s+/gu, ' ') : '');
	}
	const name = node.localName;
	if (name === 'br') {
		return plain('\n');
	}
	if (skipped.has(name) || (options.isJunk?.(node) === true && !/^(?:a|span|em|strong|b|i)$/.test(name))) {
		return plain('');
	}
	const inner = joinInline([...node.childNodes].map(child => inlineOf(child, options)));
	const kind = spanKinds[name];
	if (kind === undefined || inner.text.trim() === '') {
		return inner;
	}
	const href = kind === 'link' ? addressOf(node, options.base) : undefined;
	if (kind === 'link' && href === undefined) {
		return inner;
	}
	return {
		text: inner.text,
		spans: [{kind, start: 0, end: inner.text.length, ...(href === undefined ? {} : {href})}, ...inner.spans],
	};
};

/** Inline words of nodes, with white space as a browser shows it and `\n` for `br`. */
export const phraseOf = (nodes: readonly DomNode[], options: BlockOptions): Inline =>
	trimmedInline(collapsed(joinInline(nodes.map(node => inlineOf(node, options)))));
