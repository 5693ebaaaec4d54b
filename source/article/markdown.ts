import type {ListItem, PhrasingContent, Root, RootContent, Table} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter';
import {gfmFromMarkdown} from 'mdast-util-gfm';
import {frontmatter} from 'micromark-extension-frontmatter';
import {gfm} from 'micromark-extension-gfm';
import {ArticleError} from './article-error.ts';
import {isBoilerplate} from './boilerplate.ts';
import {buildArticle, type Draft, type Metadata} from './build.ts';
import {type CleanText, clean, cleanLine} from './clean.ts';
import {readFrontMatter} from './front-matter.ts';
import {type Inline, joinInline, trimmedInline} from './inline.ts';
import {piecesOf} from './markdown-pieces.ts';
import type {Article, Range, SpanKind} from './model.ts';

const spanKinds: Readonly<Record<string, SpanKind>> = {
	emphasis: 'emphasis',
	strong: 'strong',
	delete: 'strikethrough',
	link: 'link',
	linkReference: 'link',
};

/** Addresses of `[text][label]` references, by label. */
type Addresses = ReadonlyMap<string, string>;

const tag = /<\/?[a-z][^>]*>|<!--[\s\S]*?-->/gi;

const inlineOf = (node: PhrasingContent, addresses: Addresses): Inline => {
	switch (node.type) {
		case 'text':
			// A line end in the source is a space; entities may bring back what cleaning took away.
			return {text: clean(node.value).replace(/\s*\n\s*/g, ' '), spans: []};
		case 'inlineCode': {
			const text = clean(node.value).replace(/\s*\n\s*/g, ' ');
			return {text, spans: [{kind: 'code', start: 0, end: text.length}]};
		}
		case 'break':
			return {text: '\n', spans: []};
		case 'image':
		case 'imageReference':
			return {text: cleanLine(node.alt ?? ''), spans: []};
		case 'html':
			return {text: cleanLine(node.value.replace(/^<br\b[^>]*>$/i, '\n').replace(tag, '')), spans: []};
		case 'footnoteReference':
			return {text: `[${cleanLine(node.label ?? node.identifier)}]`, spans: []};
		default: {
			if (!('children' in node)) {
				return {text: '', spans: []};
			}
			const inner = joinInline(node.children.map(child => inlineOf(child, addresses)));
			const kind = spanKinds[node.type];
			if (kind === undefined || inner.text === '') {
				return inner;
			}
			const address =
				node.type === 'link' ? node.url : node.type === 'linkReference' ? addresses.get(node.identifier) : undefined;
			const href = address === undefined ? {} : {href: cleanLine(address)};
			return {text: inner.text, spans: [{kind, start: 0, end: inner.text.length, ...href}, ...inner.spans]};
		}
	}
};

/** Where a block stands: how deep in quotes and lists, and the marker that its list item still has to show. */
type Surroundings = {readonly quotes: number; readonly lists: number; readonly marker?: string};

const phrase = (nodes: readonly PhrasingContent[], addresses: Addresses): Inline =>
	trimmedInline(joinInline(nodes.map(node => inlineOf(node, addresses))));

const flowDraft = (inline: Inline, around: Surroundings): Draft => {
	const base = {role: isBoilerplate(inline.text) ? 'boilerplate' : 'body', ...inline} as const;
	if (around.lists > 0) {
		return {
			...base,
			kind: 'list-item',
			level: around.lists,
			...(around.marker === undefined ? {} : {marker: cleanLine(around.marker)}),
		};
	}
	return around.quotes > 0 ? {...base, kind: 'quote', level: around.quotes} : {...base, kind: 'paragraph'};
};

const tableDraft = ({children}: Table, addresses: Addresses): Draft => {
	let text = '';
	const rows: Range[][] = [];
	for (const {children: cells} of children) {
		const row: Range[] = [];
		text += rows.length === 0 ? '' : '\n';
		for (const [column, cell] of cells.entries()) {
			text += column === 0 ? '' : ' | ';
			const words = phrase(cell.children, addresses).text.replaceAll('\n', ' ');
			row.push({start: text.length, end: text.length + words.length});
			text += words;
		}
		rows.push(row);
	}
	return {kind: 'table', role: 'body', spans: [], rows, text};
};

const markerOf = (item: ListItem, ordered: boolean, number: number): string => {
	if (item.checked !== null && item.checked !== undefined) {
		return item.checked ? '☑' : '☐';
	}
	return ordered ? `${number}.` : '•';
};

const draftsOf = (node: RootContent, around: Surroundings, addresses: Addresses): readonly Draft[] => {
	switch (node.type) {
		case 'heading': {
			const inline = phrase(node.children, addresses);
			const text = inline.text.replaceAll('\n', ' ');
			return text === '' ? [] : [{kind: 'heading', level: node.depth, role: 'body', spans: inline.spans, text}];
		}
		case 'paragraph': {
			const [only] = node.children;
			if (
				only !== undefined &&
				node.children.length === 1 &&
				(only.type === 'image' || only.type === 'imageReference')
			) {
				const text = cleanLine(only.alt ?? '');
				return text === '' ? [] : [{kind: 'image', role: 'caption', spans: [], text}];
			}
			const inline = phrase(node.children, addresses);
			return inline.text === '' ? [] : [flowDraft(inline, around)];
		}
		case 'blockquote':
			return node.children.flatMap(child => draftsOf(child, {...around, quotes: around.quotes + 1}, addresses));
		case 'list':
			return node.children.flatMap((item, index) => {
				const marker = markerOf(item, node.ordered === true, (node.start ?? 1) + index);
				return item.children.flatMap((child, position) => {
					const inside: Surroundings = {quotes: around.quotes, lists: around.lists + 1};
					return draftsOf(child, position === 0 ? {...inside, marker} : inside, addresses);
				});
			});
		case 'code': {
			const text = clean(node.value);
			return text.trim() === '' ? [] : [{kind: 'code', role: 'body', spans: [], text}];
		}
		case 'table':
			return [tableDraft(node, addresses)];
		case 'thematicBreak':
			return [{kind: 'rule', role: 'body', spans: [], text: ''}];
		case 'html': {
			const text = cleanLine(node.value.replace(tag, ' '));
			return text === '' ? [] : [flowDraft({text, spans: []}, around)];
		}
		case 'footnoteDefinition':
			return node.children.flatMap((child, position) =>
				draftsOf(
					child,
					{quotes: 0, lists: 1, ...(position === 0 ? {marker: `[${node.label ?? node.identifier}]`} : {})},
					addresses,
				),
			);
		default:
			return [];
	}
};

const isNote = ({type}: RootContent): boolean => type === 'footnoteDefinition';

const addressesOf = (tree: Root): Addresses =>
	new Map(tree.children.flatMap(node => (node.type === 'definition' ? [[node.identifier, node.url] as const] : [])));

/** Most signs that may mean something: each takes the parser up to two thousand bytes, and what it throws away is cleared late. */
const mostMarks = 400_000;

const parse = (source: string, isFirst: boolean): Root =>
	fromMarkdown(source, {
		extensions: [gfm(), ...(isFirst ? [frontmatter(['yaml'])] : [])],
		mdastExtensions: [gfmFromMarkdown(), ...(isFirst ? [frontmatterFromMarkdown(['yaml'])] : [])],
	});

/**
 * An article of Markdown: CommonMark with the extensions of GitHub, and front matter. `name` is its title when it has no other.
 * `size`: characters that are parsed at once.
 */
export const markdownArticle = (source: CleanText, name: string, size?: number): Article => {
	const marks = source.match(/[*_`[\]<|~]/g)?.length ?? 0;
	if (marks > mostMarks) {
		throw new ArticleError(
			`${cleanLine(name)} has more than ${mostMarks} marks of Markdown. Split it, or give a part of it.`,
		);
	}
	const drafts: Draft[] = [];
	// Notes are read after the text, wherever they stand in the source.
	const notes: Draft[] = [];
	let known: Partial<Metadata> = {};
	for (const {nodes, tree} of piecesOf(source, parse, size)) {
		const addresses = addressesOf(tree);
		for (const node of nodes) {
			if (node.type === 'yaml') {
				known = readFrontMatter(node.value);
			}
			(isNote(node) ? notes : drafts).push(...draftsOf(node, {quotes: 0, lists: 0}, addresses));
		}
	}
	const all = drafts.concat(notes);
	const [first] = all;
	const heading = first?.kind === 'heading' ? cleanLine(first.text) : undefined;
	const title = known.title ?? heading ?? cleanLine(name);
	return buildArticle({...known, title}, heading === title ? all.slice(1) : all);
};
