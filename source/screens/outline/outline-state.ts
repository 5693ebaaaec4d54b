import type {Article} from '../../article/model.ts';
import type {Part} from '../../article/parts.ts';
import {sectionRange} from '../../article/section.ts';
import {columnWidth, remainingWidth, rowLines} from '../../components/rows.ts';
import {markerOf} from '../finding.ts';
import {frameSize} from '../frame-size.ts';
import {type ListContent, type ListState, listContext, reduceList} from '../list-state.ts';
import {listWidth} from '../list-width.ts';
import {pageLabel, pageLabelWidth} from '../page-label.ts';
import type {ScreenLogic, World} from '../world.ts';

/** The headings of an article or the chapters of a book. */
export type OutlineState = {
	readonly name: 'outline';
	/** Offset at which reading stands. */
	readonly anchor: number;
} & ListState;

/** Cells that a level is set in. */
const indent = 2;

/** Index of the section that holds an offset. */
export const sectionAt = ({article: {sections}}: World, offset: number): number =>
	Math.max(
		0,
		sections.findLastIndex(({start}) => start <= offset),
	);

/** What the quiz of a section asks about; the title has all of it. */
const partOf = (article: Article, index: number): Part => {
	const title = article.sections[index]?.title;
	const range = sectionRange(article, index);
	return title === undefined || index === 0 ? range : {...range, title};
};

export const outlineContent = ({anchor, query}: OutlineState, world: World): ListContent => {
	const {sections} = world.article;
	const here = sectionAt(world, anchor);
	const page = pageLabelWidth(world);
	const sign = columnWidth(['here'], 4);
	const title = remainingWidth(listWidth(world, 80), [sign, page]);
	const marker = markerOf(query);
	return {
		rows: {
			count: sections.length,
			lines: index => {
				const section = sections[index];
				if (section === undefined) {
					return [];
				}
				const depth = Math.min(4, section.level - 1) * indent;
				const lines = rowLines(
					[
						{text: section.title, width: Math.max(10, title - depth)},
						{text: index === here ? 'here' : '', width: sign, role: 'muted'},
						{text: pageLabel(world, section.start), width: page, align: 'right', role: 'muted'},
					],
					marker,
				);
				return lines.map(line => (depth === 0 ? line : [{text: ' '.repeat(depth)}, ...line]));
			},
		},
		words: index => sections[index]?.title ?? '',
		key: index => String(sections[index]?.start ?? index),
	};
};

export const outlineLogic: ScreenLogic<OutlineState> = {
	context: (state, world) => listContext(state, outlineContent(state, world), 'outline'),
	reduce: (state, command, world) => {
		const next = reduceList(state, command, outlineContent(state, world), frameSize(world.rows).content);
		if (next !== undefined) {
			return next === 'back' ? {back: true} : {state: next};
		}
		const section = world.article.sections[state.cursor];
		if (command.name === 'quiz' && section !== undefined) {
			return {open: {name: 'quiz'}, world: {within: partOf(world.article, state.cursor)}};
		}
		// The heading may stand at the foot of its page.
		return command.name === 'open' && section !== undefined
			? {readOn: section.start, mark: {start: section.start, end: section.start + section.title.length}}
			: {};
	},
};
