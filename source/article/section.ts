import {buildArticle, type Draft} from './build.ts';
import type {Article, Block, Range} from './model.ts';

/** The stretch of a section by its index, with the sections below it; the first one, the title, has all of them. */
export const sectionRange = ({sections, text}: Article, index: number): Range => {
	const own = sections[index];
	const next = sections.find(({level}, at) => at > index && index > 0 && level <= (own?.level ?? 1));
	return {start: own?.start ?? 0, end: next?.start ?? text.length};
};

const draftOf = ({start, end, spans, rows, ...rest}: Block, text: string): Draft => {
	const moved = <Some extends Range>(range: Some): Some => ({
		...range,
		start: range.start - start,
		end: range.end - start,
	});
	return {
		...rest,
		spans: spans.map(moved),
		...(rows === undefined ? {} : {rows: rows.map(row => row.map(moved))}),
		text: text.slice(start, end),
	};
};

/** One section of an article by its index, as an article of its own: its heading is the title, all else that is known stays. */
export const sectionArticle = (article: Article, index: number): Article => {
	const {text, blocks, sections, id: _, ...metadata} = article;
	const {start, end} = sectionRange(article, index);
	const [, ...own] = blocks.filter(block => block.start >= start && block.end <= end);
	return buildArticle(
		{...metadata, title: sections[index]?.title ?? article.title},
		own.map(block => draftOf(block, text)),
	);
};
