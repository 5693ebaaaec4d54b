import {describe, expect, it} from 'vitest';
import {openArticle} from '../../../source/article/open.ts';

const story = [
	'The council of Vell voted on Monday to rebuild the old bridge over the Arn, which a flood had carried away in March.',
	'“It is the way to school for two hundred children,” said the mayor, Ana Reyes, who had asked for the money twice before.',
	'Work begins in June, and the first carts are to cross by the end of the year, if the river lets the masons do their work.',
	'The old stones were found a mile down the river; most of them can be used again, as the engineer Tom Hale has promised.',
];

const page = (body: string, head = ''): string =>
	`<!doctype html><html lang="en"><head><title>The bridge of Vell | The Arn Herald</title>${head}</head><body>${body}</body></html>`;

const framed = (inside: string): string =>
	`<nav><ul><li><a href="/a">Home</a></li><li><a href="/b">Sport</a></li></ul></nav>
	<article><h1>The bridge of Vell</h1>${inside}</article><footer>© The Arn Herald. All rights reserved.</footer>`;

const paragraphs = story.map(text => `<p>${text}</p>`).join('\n');

const open = (html: string | Uint8Array, name = 'page.html', more: {url?: string; type?: string} = {}) =>
	openArticle({bytes: typeof html === 'string' ? new TextEncoder().encode(html) : html, name, ...more});

const told = ({text, blocks}: Awaited<ReturnType<typeof open>>): readonly string[] =>
	blocks.map(({start, end, kind, role}) => `${kind} ${role}: ${text.slice(start, end).slice(0, 40)}`);

describe('a web page', () => {
	it('is its story, without what stands around it', async () => {
		const article = await open(
			page(
				framed(`<p class="byline">By Ruth Moss</p><div class="share-bar"><a href="#">Facebook</a> <a href="#">Tweet</a></div>
				${paragraphs}<p><a href="/more">Read more: The ferry of Vell</a></p>
				<h2>Related stories</h2><ul><li><a href="/x">The ferry sinks again</a></li><li><a href="/y">A mill is sold</a></li></ul>
				<div class="newsletter">Sign up for our newsletter and never miss a story of the Arn.</div>`),
			),
		);
		expect(article.title).toBe('The bridge of Vell');
		expect(told(article)).toEqual([
			'heading body: The bridge of Vell',
			...story.map(text => `paragraph body: ${text.slice(0, 40)}`),
		]);
	});

	it.each([
		[
			'without the tags that may be left out',
			`<!doctype html><html lang="en"><head><title>The bridge of Vell</title></head>${framed(paragraphs)}`,
		],
		['without a head', `<html>${framed(paragraphs)}</html>`],
		[
			'with a story behind its end',
			`<html><head><title>The bridge of Vell</title></head><body><p>Ads</p></body></html>${framed(paragraphs)}`,
		],
	])('%s is read as a browser reads it', async (_, html) => {
		expect(told(await open(html)).slice(1)).toEqual(story.map(text => `paragraph body: ${text.slice(0, 40)}`));
	});

	it('has its author, site, day and address from linked data, from meta elements, or from what it shows', async () => {
		const data = {
			'@context': 'https://schema.org',
			'@graph': [
				{'@type': 'WebSite', name: 'x'},
				{
					'@type': 'NewsArticle',
					headline: 'The bridge of Vell',
					datePublished: '2031-05-12T08:00:00Z',
					author: [{'@type': 'Person', name: 'Ruth Moss'}],
					publisher: {name: 'The Arn Herald'},
				},
			],
		};
		const linked = await open(
			page(framed(paragraphs), `<script type="application/ld+json">${JSON.stringify(data)}</script>`),
			'x.html',
			{url: 'https://arn.example/2031/bridge?a=1'},
		);
		expect(linked).toMatchObject({
			title: 'The bridge of Vell',
			byline: 'Ruth Moss',
			site: 'The Arn Herald',
			published: '2031-05-12',
			url: 'https://arn.example/2031/bridge?a=1',
		});
		const meta = await open(
			page(
				framed(paragraphs),
				'<meta property="og:title" content="The bridge of Vell"><meta property="og:site_name" content="The Arn Herald"><meta name="author" content="Ruth Moss"><meta property="article:published_time" content="2031-05-12"><link rel="canonical" href="https://arn.example/bridge">',
			),
		);
		expect(meta).toMatchObject({
			title: 'The bridge of Vell',
			byline: 'Ruth Moss',
			site: 'The Arn Herald',
			published: '2031-05-12',
			url: 'https://arn.example/bridge',
		});
		const shown = await open(page(framed(`<time datetime="2031-05-12T08:00">12 May</time>${paragraphs}`)));
		expect(shown.published).toBe('2031-05-12');
		expect(shown.title).toBe('The bridge of Vell');
	});

	it('keeps headings, lists, quotes, code, tables, pictures with their captions, and links', async () => {
		const article = await open(
			page(
				framed(`${paragraphs}<h2>The plan</h2><ol start="3"><li>Stones<ul><li>old ones</li></ul></li><li>Lime</li></ol>
				<blockquote><p>No bridge, no school.</p></blockquote><pre>width = 12
  height = 3</pre>
				<table><tr><th>Year</th><th>Carts</th></tr><tr><td>2029</td><td>1,200</td></tr></table>
				<figure><img src="a.jpg" alt="A broken arch"><figcaption>The bridge in April. Photo: Ida Berg</figcaption></figure>
				<p>The <em>plan</em> is on the <a href="/plan">page of the town</a>, and <a href="javascript:alert(1)">here</a>. It has been read by everybody in Vell, and by some in the towns around it.</p>`),
			),
			'x.html',
			{url: 'https://arn.example/news/bridge'},
		);
		expect(told(article).slice(1 + story.length)).toEqual([
			'heading body: The plan',
			'list-item body: Stones',
			'list-item body: old ones',
			'list-item body: Lime',
			'quote body: No bridge, no school.',
			'code body: width = 12\n  height = 3',
			'table body: Year | Carts\n2029 | 1,200',
			'image caption: A broken arch',
			'paragraph caption: The bridge in April. Photo: Ida Berg',
			'paragraph body: The plan is on the page of the town, and',
		]);
		expect(
			article.blocks.filter(({kind}) => kind === 'list-item').map(({marker, level}) => `${level} ${marker}`),
		).toEqual(['1 3.', '2 •', '1 4.']);
		const spans = article.blocks.flatMap(block => block.spans);
		expect(spans.map(({kind, href, start, end}) => [kind, article.text.slice(start, end), href])).toEqual([
			['emphasis', 'plan', undefined],
			['link', 'page of the town', 'https://arn.example/plan'],
		]);
	});

	it('takes what a page calls a caption for one, and lines that lead elsewhere for none of it', async () => {
		const article = await open(
			page(
				framed(
					`${paragraphs}<div class="wp-caption"><img src="a.jpg"><p class="wp-caption-text">The quay of Vell in the rain</p></div>
					<p><strong>MORE:</strong> <a href="/x">How the ferry of Vell was lost and found again</a></p>
					<p>Related: <a href="/y">What the masons of the Arn say about it.</a></p>
					<p>The mayor calls it <a href="/z">the bridge of all bridges</a>, and nobody laughed.</p>`,
				),
			),
		);
		expect(told(article).slice(1 + story.length)).toEqual([
			'paragraph caption: The quay of Vell in the rain',
			'paragraph body: The mayor calls it the bridge of all bri',
		]);
	});

	it('tells what is said of its author apart', async () => {
		const article = await open(
			page(
				framed(`${paragraphs}<p>Ruth Moss has covered the Arn since 2012.</p>`),
				'<meta name="author" content="Ruth Moss">',
			),
		);
		expect(told(article).at(-1)).toBe('paragraph boilerplate: Ruth Moss has covered the Arn since 2012');
	});

	it.each([
		['utf-8 with its mark', Buffer.from(`\uFEFF${page(framed(paragraphs))}`, 'utf8'), undefined],
		['utf-16', Buffer.from(`\uFEFF${page(framed(paragraphs))}`, 'utf16le'), undefined],
		[
			'windows-1252 by its header',
			Buffer.from(
				page(framed(paragraphs)).replace(/[“”]/g, q => (q === '“' ? '\x93' : '\x94')),
				'latin1',
			),
			'text/html; charset=windows-1252',
		],
		[
			'windows-1252 by its own word',
			Buffer.from(
				page(framed(paragraphs), '<meta charset="iso-8859-1">').replace(/[“”]/g, q => (q === '“' ? '\x93' : '\x94')),
				'latin1',
			),
			undefined,
		],
		[
			'windows-1252 without a word',
			Buffer.from(
				page(framed(paragraphs)).replace(/[“”]/g, q => (q === '“' ? '\x93' : '\x94')),
				'latin1',
			),
			undefined,
		],
		['an encoding that nobody knows', Buffer.from(page(framed(paragraphs), '<meta charset="x-nothing">')), undefined],
	])('is read in %s', async (_, bytes, type) => {
		const article = await open(bytes, 'page.html', type === undefined ? {} : {type});
		expect(article.text).toContain('“It is the way to school');
	});

	it.each([
		['an index', page('<ul><li><a href="/a">One</a></li><li><a href="/b">Two</a></li></ul>'), 'has no article in it'],
		[
			'made by scripts alone',
			page('<div id="root"></div><noscript>Please enable JavaScript to view this page.</noscript>'),
			'JavaScript alone',
		],
		['for subscribers', page('<p>Subscribe to continue reading.</p>'), 'subscribers alone'],
		['empty', '<!doctype html>', 'has no article in it'],
	])('that is %s says so in one line', async (_, html, why) => {
		const failure = await open(html, 'page.html').catch((error: unknown) => error);
		expect(String(failure)).toContain(why);
		expect(String(failure)).not.toContain('\n');
	});

	it('nested a hundred thousand deep is an article or a line that says why not', async () => {
		const deep = `${'<div>'.repeat(100_000)}${paragraphs}${'</div>'.repeat(100_000)}`;
		const outcome = await open(page(deep)).then(
			({title}) => title,
			(error: unknown) => (error instanceof Error ? error.name : ''),
		);
		expect(['The bridge of Vell', 'ArticleError']).toContain(outcome);
	}, 30_000);

	it('brings nothing to the terminal that is not text', async () => {
		const article = await open(
			page(
				framed(`<p>\u001B]0;owned\u0007${story[0]}&#27;[31m&#x202E;</p>${paragraphs}`),
				'<meta property="og:title" content="The &#27;[2J bridge&#10;of Vell">',
			),
		);
		expect(JSON.stringify(article)).not.toMatch(/\\u001b|\\u0007|\\u202e|\u202E/i);
		expect(article.title).not.toContain('\n');
	});
});
