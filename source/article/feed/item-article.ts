import {ArticleError} from '../article-error.ts';
import {buildArticle} from '../build.ts';
import {blocksOf} from '../html/blocks.ts';
import {parseDocument} from '../html/dom.ts';
import type {Article} from '../model.ts';
import type {Feed, FeedItem} from './feed.ts';

/** Characters below which the text of an item is a teaser, and its page has more. */
const teaser = 700;

/** The item as an article of what the feed itself has. Throws ArticleError where that is nothing. */
export const itemArticle = ({title, url, published, byline, html}: FeedItem, feed: Feed): Article => {
	const body = parseDocument(html, title).body;
	const drafts = body === null ? [] : blocksOf(body, url === undefined ? {} : {base: url});
	if (drafts.length === 0) {
		throw new ArticleError(`“${title}” has no text in its feed, and no page. Choose another one.`);
	}
	return buildArticle(
		{
			title,
			site: feed.title,
			...(byline === undefined ? {} : {byline}),
			...(url === undefined ? {} : {url}),
			...(published === undefined ? {} : {published: published.slice(0, 10)}),
		},
		drafts,
	);
};

/** Whether an item has so little text that its page is to be fetched. */
export const isTeaser = ({html, url}: FeedItem): boolean =>
	url !== undefined && html.replace(/<[^>]*>/g, '').trim().length < teaser;
