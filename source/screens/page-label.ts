import {cells} from '../layout/width.ts';
import type {World} from './world.ts';

/** Where an offset is: `p 3`, or in percent until the pages are counted. */
export const pageLabel = ({article, pages}: World, offset: number): string => {
	const number = pages.numberOf(offset);
	return number === undefined ? `${Math.round((offset / Math.max(1, article.text.length)) * 100)}%` : `p ${number}`;
};

/** Cells that the longest label takes: that of the last page, or all percents. */
export const pageLabelWidth = (world: World): number => {
	const {text} = world.article;
	return cells(pageLabel(world, Math.max(0, text.length - 1)));
};
