import type {World} from './world.ts';

const percent = (share: number): string => `${Math.floor(share * 100)}%`;

/** How far the article has been analysed, while that goes on or where it stopped short; empty when it is all. */
export const progressLabel = ({article, understanding}: World): string => {
	if (understanding.status === 'working') {
		return `analysing … ${percent(understanding.done)}`;
	}
	const length = article.text.length;
	return understanding.status === 'done' && understanding.analysis.analysedTo < length
		? `of the first ${percent(understanding.analysis.analysedTo / length)}`
		: '';
};

/** What a list of `count` rows has at the right of its header: how far they have come, else the title of the article where there is room. */
export const listPlace = (world: World, count: number): string =>
	// An empty list says itself that it waits.
	(count > 0 && progressLabel(world)) || (world.columns < 60 ? '' : world.article.title);
