import {isBoilerplate} from '../boilerplate.ts';
import type {Draft} from '../build.ts';
import {clean, cleanLine} from '../clean.ts';
import {type Inline, trimmedInline} from '../inline.ts';
import type {BlockRole, Range} from '../model.ts';
import {type DomElement, type DomNode, isElement, wordsOf} from './dom.ts';
import {type BlockOptions, phraseOf, skipped} from './phrase.ts';

const blockNames = new Set(
	'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
		' ',
	),
);

/** Where a block stands: how deep in quotes and lists, what its list item is marked with, whether it is beside the story. */
type Surroundings = {
	readonly quotes: number;
	readonly lists: number;
	readonly marker?: string;
	readonly role?: BlockRole;
};

const known = new WeakMap<DomNode, boolean>();

/** Whether an element is laid out as a block, or has one inside. */
const isBlock = (node: DomNode): boolean => {
	const found = known.get(node);
	if (found !== undefined || !isElement(node)) {
		return found ?? false;
	}
	const block =
		blockNames.has(node.localName) ||
		(!skipped.has(node.localName) && node.localName !== 'br' && [...node.childNodes].some(isBlock));
	known.set(node, block);
	return block;
};

class Blocks {
	readonly drafts: Draft[] = [];
	readonly #options: BlockOptions;

	constructor(options: BlockOptions) {
		this.#options = options;
	}

	/** The children of an element, blocks by themselves and what stands between them as paragraphs. */
	flow(element: DomElement, around: Surroundings): void {
		let open: DomNode[] = [];
		let {marker} = around;
		const here = (): Surroundings => {
			const {marker: _, ...rest} = around;
			return marker === undefined ? rest : {...rest, marker};
		};
		const add = (): void => {
			const before = this.drafts.length;
			this.#paragraphs(open, here());
			open = [];
			marker = this.drafts.length > before ? undefined : marker;
		};
		for (const child of element.childNodes) {
			if (isBlock(child) && isElement(child)) {
				add();
				const before = this.drafts.length;
				this.#block(child, here());
				marker = this.drafts.length > before ? undefined : marker;
			} else {
				open.push(child);
			}
		}
		add();
	}

	#block(element: DomElement, around: Surroundings): void {
		const name = element.localName;
		if (skipped.has(name) || this.#options.isJunk?.(element) === true) {
			return;
		}
		const {marker: _, ...plainAround} = around;
		if (this.#options.isCaption?.(element) === true && around.role === undefined) {
			this.flow(element, {...plainAround, role: 'caption'});
			return;
		}
		switch (name) {
			case 'h1':
			case 'h2':
			case 'h3':
			case 'h4':
			case 'h5':
			case 'h6': {
				const inline = phraseOf([element], this.#options);
				const text = inline.text.replaceAll('\n', ' ');
				if (text !== '') {
					this.drafts.push({
						kind: 'heading',
						level: Number(name[1]),
						role: around.role ?? 'body',
						spans: inline.spans,
						text,
					});
				}
				return;
			}
			case 'blockquote':
				this.flow(element, {...around, quotes: around.quotes + 1});
				return;
			case 'ul':
			case 'ol':
				this.#list(element, plainAround);
				return;
			case 'dt':
				this.flow(element, around);
				return;
			case 'dd':
				this.flow(element, {...plainAround, lists: around.lists + 1});
				return;
			case 'pre': {
				const text = clean(element.textContent ?? '').replace(/^\n+|\s+$/g, '');
				if (text !== '') {
					this.drafts.push({kind: 'code', role: around.role ?? 'body', spans: [], text});
				}
				return;
			}
			case 'hr':
				this.drafts.push({kind: 'rule', role: 'body', spans: [], text: ''});
				return;
			case 'figure':
				this.#figure(element, plainAround);
				return;
			case 'figcaption':
				this.flow(element, {...plainAround, role: 'caption'});
				return;
			case 'table':
				this.#table(element, around);
				return;
			default:
				this.flow(element, around);
				return;
		}
	}

	#list(list: DomElement, around: Surroundings): void {
		let number = Number(list.getAttribute('start') ?? 1) || 1;
		for (const child of list.childNodes) {
			if (!isElement(child)) {
				continue;
			}
			if (child.localName !== 'li') {
				this.#block(child, around);
			} else if (this.#options.isJunk?.(child) !== true) {
				const marker = list.localName === 'ol' ? `${number}.` : '•';
				number++;
				this.flow(child, {...around, lists: around.lists + 1, marker});
			}
		}
	}

	/** The picture's own words and its caption. */
	#figure(figure: DomElement, around: Surroundings): void {
		const caption = figure.querySelector('figcaption');
		const quoted = figure.querySelector('blockquote, pre, table, p');
		if (quoted !== null && caption?.querySelector('p') === null) {
			this.flow(figure, around);
			return;
		}
		const alt = cleanLine(figure.querySelector('img')?.getAttribute('alt') ?? '');
		const words = caption === null ? '' : cleanLine(wordsOf(caption));
		if (alt !== '' && alt !== words) {
			this.drafts.push({kind: 'image', role: 'caption', spans: [], text: alt});
		}
		if (words !== '') {
			this.drafts.push({kind: 'paragraph', role: 'caption', spans: [], text: words});
		}
	}

	/** A table as one, where it has several columns and no blocks in its cells; a layout made of a table as what stands in it. */
	#table(table: DomElement, around: Surroundings): void {
		const rows = [...table.querySelectorAll('tr')].map(row =>
			[...row.childNodes].filter(cell => isElement(cell) && /^t[dh]$/.test(cell.localName)),
		);
		const columns = Math.max(0, ...rows.map(row => row.length));
		const nested = table.querySelector('table, p + p, ul, ol, blockquote, h1, h2, h3, pre') !== null;
		const long = rows.flat().some(cell => wordsOf(cell).length > 600);
		if (rows.length < 2 || columns < 2 || nested || long) {
			this.flow(table, around);
			return;
		}
		let text = '';
		const ranges: Range[][] = [];
		for (const row of rows.filter(cells => cells.some(cell => wordsOf(cell) !== ''))) {
			const own: Range[] = [];
			text += ranges.length === 0 ? '' : '\n';
			for (const [column, cell] of row.entries()) {
				text += column === 0 ? '' : ' | ';
				const words = phraseOf([cell], this.#options).text.replaceAll('\n', ' ');
				own.push({start: text.length, end: text.length + words.length});
				text += words;
			}
			ranges.push(own);
		}
		if (ranges.length > 0) {
			this.drafts.push({kind: 'table', role: around.role ?? 'body', spans: [], rows: ranges, text});
		}
	}

	/** Words between blocks; two line breaks in a row part paragraphs. */
	#paragraphs(nodes: readonly DomNode[], around: Surroundings): void {
		const [only] = nodes.filter(node => (node.textContent ?? '').trim() !== '' || isElement(node));
		const picture =
			only !== undefined && isElement(only) ? (only.localName === 'img' ? only : only.querySelector('img')) : null;
		const whole = phraseOf(nodes, this.#options);
		if (whole.text === '') {
			const alt = cleanLine(picture?.getAttribute('alt') ?? '');
			if (alt !== '') {
				this.drafts.push({kind: 'image', role: 'caption', spans: [], text: alt});
			}
			return;
		}
		let start = 0;
		let {marker} = around;
		for (const part of [...whole.text.matchAll(/\s*\n\s*\n\s*|$/g)]) {
			const text = whole.text.slice(start, part.index);
			const end = part.index;
			const from = start;
			start = end + part[0].length;
			if (text.trim() === '') {
				continue;
			}
			const spans = whole.spans.flatMap(span =>
				span.start < end && span.end > from
					? [{...span, start: Math.max(0, span.start - from), end: Math.min(end, span.end) - from}]
					: [],
			);
			this.#paragraph(trimmedInline({text, spans}), marker === undefined ? around : {...around, marker});
			marker = undefined;
		}
	}

	#paragraph(inline: Inline, around: Surroundings): void {
		const role = around.role ?? (isBoilerplate(inline.text) ? 'boilerplate' : 'body');
		if (around.lists > 0) {
			this.drafts.push({
				...inline,
				kind: 'list-item',
				role,
				level: around.lists,
				...(around.marker === undefined ? {} : {marker: cleanLine(around.marker)}),
			});
		} else if (around.quotes > 0) {
			this.drafts.push({...inline, kind: 'quote', role, level: around.quotes});
		} else {
			this.drafts.push({...inline, kind: 'paragraph', role});
		}
	}
}

/** The blocks of an element of a page or a chapter, in their order. Their texts are clean. */
export const blocksOf = (element: DomElement, options: BlockOptions = {}): readonly Draft[] => {
	const blocks = new Blocks(options);
	blocks.flow(element, {quotes: 0, lists: 0});
	return blocks.drafts;
};
