import type {Range} from '../../article/model.ts';
import {rowLines} from '../../components/rows.ts';
import {markerOf} from '../finding.ts';
import {frameSize} from '../frame-size.ts';
import {type ListContent, type ListState, listContext, reduceList} from '../list-state.ts';
import {listWidth} from '../list-width.ts';
import type {ScreenLogic, World} from '../world.ts';

/** The links of the page that is read. */
export type LinksState = {
	readonly name: 'links';
	/** The page's stretch of the text. */
	readonly page: Range;
} & ListState;

export type Link = {readonly text: string; readonly href: string; readonly start: number};

/** The links in a stretch of the text, each address once. */
export const linksIn = ({article: {blocks, text}}: World, {start, end}: Range): readonly Link[] => {
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
			// The address in full below its words: what a link leads to is never hidden.
			lines: index => {
				const link = links[index];
				return link === undefined
					? []
					: [
							...rowLines([{text: link.text, width, role: 'link'}], marker),
							...(link.text === link.href ? [] : rowLines([{text: link.href, width, role: 'muted'}], marker)),
						];
			},
		},
		words: index => `${links[index]?.text}\n${links[index]?.href}`,
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
				return {follow: link.href};
			case 'copy':
				return {copy: link.href, state: {...state, message: `Copied: ${link.href}`}};
			default:
				return {};
		}
	},
};
