import type {Nodes} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';

/* What other programs make of an exported quiz: small readers, stricter than theirs. */

const textOf = (node: Nodes): string => {
	switch (node.type) {
		case 'text':
			return node.value;
		case 'link': {
			if (!/^https?:/.test(node.url)) {
				throw new Error(`A link to ${node.url}`);
			}
			return node.children.map(textOf).join('');
		}
		case 'paragraph':
		case 'heading':
		case 'strong':
		case 'blockquote':
			return node.children.map(textOf).join('');
		default:
			throw new Error(`Nothing of ours is a ${node.type}`);
	}
};

/** The blocks that Markdown shows: type and text; a list is an item a block, what stands in one after a slash. */
export const shown = (markdown: string): readonly string[] => {
	const blocks = (node: Nodes, under: string): readonly string[] => {
		if (node.type === 'root' || node.type === 'list') {
			return node.children.flatMap(child => blocks(child, under));
		}
		if (node.type === 'listItem') {
			return node.children.flatMap(child => blocks(child, `${under}item/`));
		}
		return [`${under}${node.type} ${textOf(node)}`];
	};
	return blocks(fromMarkdown(markdown), '');
};

export type Card = {readonly [side in 'Q' | 'A' | 'C']?: string};

/** Reads a deck as hashcards and repeater do: a mark counts at the start of a line, and for repeater behind spaces too. */
export const readDeck = (deck: string): {readonly name: string; readonly cards: readonly Card[]} => {
	const [opening, name = '', closing, ...lines] = deck.split('\n');
	if (opening !== '---' || closing !== '---') {
		throw new Error('No name of the deck');
	}
	const cards: {Q?: string; A?: string; C?: string}[] = [];
	let side: keyof Card | undefined;
	for (const line of lines) {
		const [, mark, rest = ''] = /^\s*([QAC]):(.*)$/.exec(line) ?? [];
		if (/^\s*---/.test(line) || line.includes('::')) {
			throw new Error(`A separator: ${line}`);
		}
		if (mark === 'Q' || mark === 'C' || mark === 'A') {
			if ((mark === 'A') !== (side === 'Q')) {
				throw new Error(`${mark}: after ${side}:`);
			}
			if (mark !== 'A') {
				cards.push({});
			}
			side = mark;
			Object.assign(cards.at(-1) ?? {}, {[mark]: rest.trim()});
		} else if (side !== undefined) {
			const card = cards.at(-1) ?? {};
			card[side] = `${card[side]}\n${line}`;
		}
	}
	return {name: JSON.parse(name.replace(/^name = /, '')) as string, cards};
};

/** The text of a `C:` card around and in its one pair of brackets; nothing may make an image or a link of it. */
export const readCloze = (text: string): {readonly sentence: string; readonly words: string} => {
	const [line = ''] = text.split('\n');
	const [, before, words, after] = /^([^[\]]*[^[\]\\!]|)\[([^[\]]+)\](?![(:])([^[\]]*)$/.exec(line) ?? [];
	if (before === undefined || words === undefined) {
		throw new Error(`Not one gap: ${line}`);
	}
	const read = (markdown: string): string => shown(`x${markdown}x`).join('\n').slice('paragraph x'.length, -1);
	return {sentence: shown(`${before}${words}${after}`).join('\n').replace('paragraph ', ''), words: read(words)};
};

export type Table = {readonly heads: ReadonlyMap<string, string>; readonly rows: readonly (readonly string[])[]};

/** Reads a text file as Anki does: heads that begin with #, then records with fields in quotation marks. */
export const readAnki = (file: string): Table => {
	const heads = new Map<string, string>();
	let rest = file;
	for (let head = /^#([^:\n]+):(.*)\n/.exec(rest); head !== null; head = /^#([^:\n]+):(.*)\n/.exec(rest)) {
		heads.set(head[1] ?? '', head[2] ?? '');
		rest = rest.slice(head[0].length);
	}
	const rows: string[][] = [];
	let row: string[] = [];
	while (rest !== '') {
		const [whole, quoted, bare = '', end] = /^(?:"((?:[^"]|"")*)"|([^\t\n"]*))(\t|\n|$)/.exec(rest) ?? [];
		if (whole === undefined || (row.length === 0 && whole.startsWith('#'))) {
			throw new Error(`No record: ${rest.slice(0, 40)}`);
		}
		row.push(quoted?.replaceAll('""', '"') ?? bare);
		rest = rest.slice(whole.length);
		if (end !== '\t') {
			rows.push(row);
			row = [];
		}
	}
	return {heads, rows};
};

const named: Readonly<Record<string, string>> = {'&lt;': '<', '&gt;': '>', '&amp;': '&'};

/** The lines that a field of HTML shows; there is no element in it but the line break. */
export const linesOfHtml = (html: string): readonly string[] =>
	html.split('<br>').map(line => {
		if (/[<>]|&(?!(?:lt|gt|amp|#\d+);)|\[(?:sound|latex|anki):/.test(line)) {
			throw new Error(`Markup: ${line}`);
		}
		return line.replace(/&[^;]+;/g, found => named[found] ?? String.fromCodePoint(Number(found.slice(2, -1))));
	});
