import type {Range} from '../../article/model.ts';
import {type Marker, rowLines, type Segment} from '../../components/rows.ts';
import {markerOf} from '../finding.ts';
import {frameSize} from '../frame-size.ts';
import {type ListContent, type ListState, listContext, reduceList} from '../list-state.ts';
import {listWidth} from '../list-width.ts';
import {type ScreenLogic, visit, type World} from '../world.ts';

/** The links of the page that is read. */
export type LinksState = {
	readonly name: 'links';
	/** The page's stretch of the text. */
	readonly page: Range;
} & ListState;

/** A link with its address, or the sign of a note with the stretch of the text that has it. */
export type Link = {readonly text: string; readonly start: number} & ({readonly href: string} | {readonly note: Range});

/** What a link leads to, in full: its address, or the note. */
const targetOf = (link: Link, {article}: World): string =>
	'href' in link ? link.href : article.text.slice(link.note.start, link.note.end).replace(/\s+/g, ' ');

/** The links in a stretch of the text, each address once. */
const addressesIn = ({article: {blocks, text}}: World, {start, end}: Range): readonly Link[] => {
	const links = blocks
		.filter(block => block.start < end && block.end > start)
		.flatMap(({spans}) => spans)
		.flatMap(({kind, href, ...span}) =>
			kind === 'link' && href !== undefined && span.start < end && span.end > start
				? [{href, text: text.slice(span.start, span.end).replace(/\s+/g, ' ').trim(), start: span.start}]
				: [],
		);
	return links.filter(({href}, index) => links.findIndex(other => other.href === href) === index);
};

/** The notes whose signs, such as `[1]`, stand in a stretch of the text: blocks that are marked so. */
const notesIn = ({article: {blocks, text}}: World, {start, end}: Range): readonly Link[] =>
	[...text.slice(start, end).matchAll(/\[[\p{L}\p{N}*†‡]{1,6}\]/gu)].flatMap(({0: sign, index}) => {
		const at = start + index;
		// A chapter has its own note 1, behind it.
		const note = blocks.find(block => block.marker === sign && block.start > at);
		return note === undefined ? [] : [{text: sign, start: at, note: {start: note.start, end: note.end}}];
	});

/** The links and notes of a stretch of the text, in its order. */
export const linksIn = (world: World, page: Range): readonly Link[] =>
	[...addressesIn(world, page), ...notesIn(world, page)].sort((a, b) => a.start - b.start);

type Drawn = {readonly width: number; readonly marker: Marker; readonly hyperlinks: boolean};

/** The words of a link and, below them, what it leads to in full: that is never hidden. */
const linkLines = (link: Link, target: string, {width, marker, hyperlinks}: Drawn): readonly (readonly Segment[])[] => {
	const address = 'href' in link && hyperlinks ? {address: target} : {};
	return link.text === target
		? rowLines([{text: target, width, role: 'link', ...address}], marker)
		: [
				...rowLines([{text: link.text, width, role: 'link'}], marker),
				...rowLines([{text: target, width, role: 'href' in link ? 'muted' : '', ...address}], marker),
			];
};

export const linksContent = (
	{page, query}: LinksState,
	world: World,
): ListContent & {readonly links: readonly Link[]} => {
	const links = linksIn(world, page);
	const width = listWidth(world, 92);
	const marker = markerOf(query);
	return {
		links,
		rows: {
			count: links.length,
			spaced: true,
			lines: index => {
				const link = links[index];
				return link === undefined
					? []
					: linkLines(link, targetOf(link, world), {width, marker, hyperlinks: world.hyperlinks});
			},
		},
		words: index => {
			const link = links[index];
			return link === undefined ? '' : `${link.text}\n${targetOf(link, world)}`;
		},
		key: index => String(links[index]?.start ?? index),
	};
};

export const linksLogic: ScreenLogic<LinksState> = {
	context: (state, world) => listContext(state, linksContent(state, world), 'links'),
	reduce: (state, command, world) => {
		const content = linksContent(state, world);
		const next = reduceList(state, command, content, frameSize(world.rows).content);
		if (next !== undefined) {
			return next === 'back' ? {back: true} : {state: next};
		}
		const link = content.links[state.cursor];
		if (link === undefined) {
			return {};
		}
		switch (command.name) {
			case 'open':
				return 'href' in link ? {follow: link.href} : {open: visit([link.note])};
			case 'copy':
				return {copy: targetOf(link, world), state: {...state, message: `Copied: ${targetOf(link, world)}`}};
			default:
				return {};
		}
	},
};
