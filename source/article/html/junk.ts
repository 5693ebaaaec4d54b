import {type DomElement, type DomNode, isElement, wordsOf} from './dom.ts';

/* What stands among the blocks of an article and is none of it. */

/** Words in classes and ids by which pages name what is beside the story. */
const beside =
	/(?:^|[-_\s])(?:share|sharing|sharebar|social|socials|newsletter|newsletters|signup|sign-up|subscribe|subscription|paywall|related|relateds|recirc|recirculation|recommend|recommended|recommendations|advert|advertisement|ad|ads|adslot|sponsor|sponsored|outbrain|taboola|comments?|disqus|breadcrumbs?|byline|bylines|dateline|timestamp|author-?(?:bio|box|info|card|meta)?|authors|bio|footer|cookie|consent|popup|modal|toolbar|trending|most-?read|readmore|read-more|next-?(?:up|article|post)|prev(?:ious)?-?(?:article|post)|pagination|pager|playlist|embed-?caption|screen-reader-text|sr-only|visually-?hidden|print-?only|noprint|skip-?link|correction-?link|follow|follow-us|app-?download|see-?also|metadata|entry-meta|post-meta|article-meta|article-footer|entry-footer|credit|credits|photo-credit|image-credit|copyright)(?:$|[-_\s])/i;

/** Words that name what is beside a story as well as what leads in to it: only links tell. */
const perhapsBeside =
	/(?:^|[-_\s])(?:promos?|promotion|teasers?|toc|jump|popular|topics|more-?(?:on|stories|from)|tags?|taglist|tag-list|ratings?|feedback)(?:$|[-_\s])/i;

const nameOf = (element: DomElement): string =>
	`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''} ${element.getAttribute('data-component') ?? ''}`.replace(
		/([a-z])([A-Z])/g,
		'$1-$2',
	);

const linkWords = (element: DomElement): number => {
	let length = 0;
	for (const link of element.querySelectorAll('a')) {
		length += wordsOf(link).length;
	}
	return length;
};

const caption =
	/(?:^|[-_\s])(?<!\b(?:no|has|with|without|hide|show)[-_])(?:captions?|wp-caption-text|cutline|image-(?:text|description)|photo-(?:text|description))(?:$|[-_\s])/i;

/** Whether an element is named as what stands below a picture, and is no longer than that. */
export const isCaption = (element: DomElement): boolean =>
	caption.test(nameOf(element)) &&
	element.querySelector('h1, h2, h3, h4, p + p + p') === null &&
	wordsOf(element).length < 600;

/** How a line begins that leads to another story: `Related: …`, `MORE: …`. */
const leading =
	/^(?:related|read(?: more| also| next)?|more|see(?: also| more)?|watch|also(?: read)?|must read|recommended|click|subscribe|sign up|follow|listen|don[’']t miss|up next|[A-Z][A-Z ]{2,24})\b[^.!?]{0,30}[:>»|]/i;

const sentence = /[.!?…]["”’)]?\s*$/;

/** Whether an element has nothing but links that tell of other pages: `Read more: …`, a list of stories. */
const isLinks = (element: DomElement, words: string): boolean => {
	const linked = linkWords(element) / Math.max(1, words.length);
	if (/^(?:ul|ol)$/.test(element.localName)) {
		const items = [...element.childNodes].filter(isElement).map(item => wordsOf(item));
		return items.length >= 2 && linked > 0.75 && !items.some(item => item.length > 160);
	}
	if (element.localName !== 'p' || words.length >= 200) {
		return false;
	}
	return (linked > 0.9 && !sentence.test(words)) || (linked > 0.4 && leading.test(words));
};

/** Most of a story that is taken away by the name that an element bears; more than that, and the name means something else. */
const mostOfStory = 0.3;

/** Finds what is no part of the story whose content is `content`. */
export const junkIn = (content: DomElement): ((element: DomElement) => boolean) => {
	const all = wordsOf(content).length;
	const known = new WeakMap<DomNode, boolean>();
	return element => {
		const found = known.get(element);
		if (found !== undefined) {
			return found;
		}
		const name = element.localName;
		const words = wordsOf(element);
		const named = beside.test(nameOf(element));
		const small = words.length < all * mostOfStory;
		const linked = linkWords(element) / Math.max(1, words.length);
		const junk =
			element.getAttribute('aria-hidden') === 'true' ||
			element.getAttribute('hidden') !== null ||
			/^(?:footer|aside|nav)$/.test(name) ||
			(named && small && (words.length < 250 || linked > 0.3)) ||
			(small && linked > 0.3 && perhapsBeside.test(nameOf(element))) ||
			isLinks(element, words);
		known.set(element, junk);
		return junk;
	};
};
