import type {Article} from '../../article/model.ts';

/** What is known of where the questions come from. */
export type Origin = Pick<Article, 'id' | 'title' | 'byline' | 'site' | 'url' | 'published'>;

/** Who published it, where and when; without the title, and empty when nothing is known. Plain text, for the format to escape. */
export const publication = ({byline, site, published}: Origin): string =>
	[byline, site, published].filter(part => part !== undefined && part !== '').join(' · ');

/** Title, author, site and date in one line of plain text, for the format to escape. */
export const sourceLine = (origin: Origin): string =>
	[origin.title, publication(origin)].filter(part => part !== '').join(' · ');
