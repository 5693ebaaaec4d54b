import type {Root, RootContent} from 'mdast';
import {keepMemoryLow} from './memory.ts';

/** A stretch of Markdown that is whole blocks, parsed; the notes and addresses that it refers to and others have are known in it. */
export type Piece = {readonly nodes: readonly RootContent[]; readonly tree: Root};

/** Makes the tree of a source; only the first piece can have front matter. */
export type Parse = (source: string, isFirst: boolean) => Root;

/** So much is parsed at once, in characters: the parser takes up to a thousand bytes for one. */
const usual = 10_000;
/** A single block of more is shown as it stands, a paragraph for each of its own. */
const longest = 200_000;

const labelled = /^ {0,3}\[((?:\\.|[^[\]\\\n]){1,300})\]:[ \t]*\n?[ \t]*(\S+)/gm;
/** Code, in which nothing is defined. */
const fenced = /^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?^ {0,3}\1[`~]*[ \t]*$/gm;
const brackets = /\[((?:\\.|[^[\]\\\n]){1,300})\]/g;

/** Labels are the same whatever their case and white space: CommonMark 0.31, 6.3. */
const plain = (label: string): string => label.toLowerCase().replace(/\s+/g, ' ').trim();

/** What a label stands for, as Markdown: `[a]: https://example.org`, and of a note that there is one. */
const definitionsOf = (source: string): ReadonlyMap<string, string> => {
	const found = new Map<string, string>();
	for (const [, label = '', target = ''] of source.replace(fenced, '').matchAll(labelled)) {
		const key = plain(label);
		// The first one holds.
		if (!found.has(key)) {
			found.set(key, `[${label}]: ${label.startsWith('^') ? '…' : target}`);
		}
	}
	return found;
};

/** What has to stand before a piece so that it knows the labels it uses; the comment ends whatever note stands last. */
const preludeOf = (piece: string, definitions: ReadonlyMap<string, string>): string => {
	if (definitions.size === 0) {
		return '';
	}
	const used = new Set(Array.from(piece.matchAll(brackets), ([, label = '']) => plain(label)));
	const lines = [...used].flatMap(label => definitions.get(label) ?? []);
	return lines.length === 0 ? '' : `${lines.join('\n\n')}\n\n<!-- -->\n\n`;
};

const startOf = ({position}: RootContent): number => position?.start.offset ?? 0;

const lineStart = (source: string, offset: number): number => source.lastIndexOf('\n', offset - 1) + 1;

const lineEnd = (source: string, offset: number): number => {
	const at = offset >= source.length ? -1 : source.indexOf('\n', offset);
	return at < 0 ? source.length : at + 1;
};

const asItStands = (source: string): Piece => {
	const nodes = source
		.split(/\n\s*\n/)
		.map((value): RootContent => ({type: 'paragraph', children: [{type: 'text', value}]}));
	return {nodes, tree: {type: 'root', children: nodes}};
};

/**
 * Parses a source piece by piece, in bounded memory. A block is done when another one follows it, so the last block of a
 * piece is parsed anew with what comes behind it. `size`: characters of a piece.
 */
export function* piecesOf(source: string, parse: Parse, size = usual): Generator<Piece> {
	if (source.length <= size) {
		const tree = parse(source, true);
		yield {nodes: tree.children, tree};
		return;
	}
	keepMemoryLow();
	const definitions = definitionsOf(source);
	let from = 0;
	// Front matter is not parted.
	let length = size + (/^---\n[\s\S]*?\n---(?=\n|$)/.exec(source)?.[0].length ?? 0);
	while (from < source.length) {
		const to = lineEnd(source, from + length);
		const piece = source.slice(from, to);
		// Front matter is known at the very beginning alone.
		const prelude = from === 0 && piece.startsWith('---') ? '' : preludeOf(piece, definitions);
		const tree = parse(prelude + piece, from === 0);
		const own = tree.children.filter(node => startOf(node) >= prelude.length);
		const last = own.at(-1);
		if (to >= source.length) {
			yield {nodes: own, tree};
			return;
		}
		const next = last === undefined ? to : from + lineStart(prelude + piece, startOf(last)) - prelude.length;
		if (next > from) {
			yield {nodes: last === undefined ? own : own.slice(0, -1), tree};
			from = next;
			length = size;
		} else if (length < longest) {
			length *= 2;
		} else {
			yield asItStands(piece);
			from = to;
			length = size;
		}
	}
}
