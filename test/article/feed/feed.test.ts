import {describe, expect, it} from 'vitest';
import {readFeed} from '../../../source/article/feed/feed.ts';
import {isTeaser, itemArticle} from '../../../source/article/feed/item-article.ts';

const rss = (items: string, more = ''): string =>
	`<?xml version="1.0"?>${more}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Arn &amp; its towns</title><link>https://arn.example/</link>${items}</channel></rss>`;

const read = (source: string) => readFeed(source, {name: 'feed', url: 'https://arn.example/feed'});

const titles = (source: string): readonly string[] => read(source).items.map(({title}) => title);

describe('a feed', () => {
	it.each([
		[
			'RSS',
			rss(
				'<item><title>Old</title><link>/old</link><pubDate>Mon, 09 Jun 2031 04:00:00 GMT</pubDate></item><item><title>New</title><link>https://arn.example/new</link><pubDate>Tue, 10 Jun 2031 04:00:00 +0200</pubDate><dc:creator>Ruth Moss</dc:creator></item>',
			),
		],
		[
			'Atom',
			'<feed xmlns="http://www.w3.org/2005/Atom"><title>The Arn</title><entry><title>Old</title><link href="https://arn.example/old"/><updated>2031-06-09T04:00:00Z</updated></entry><entry><title>New</title><link rel="self" href="/x"/><link rel="alternate" href="/new"/><published>2031-06-10T02:00:00Z</published><author><name>Ruth Moss</name></author></entry></feed>',
		],
		[
			'RDF',
			'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://arn.example/"><title>The Arn</title></channel><item rdf:about="https://arn.example/old"><title>Old</title><link>https://arn.example/old</link><dc:date>2031-06-09T04:00:00Z</dc:date></item><item rdf:about="https://arn.example/new"><title>New</title><link>https://arn.example/new</link><dc:date>2031-06-10T02:00:00Z</dc:date><dc:creator>Ruth Moss</dc:creator></item></rdf:RDF>',
		],
		[
			'JSON Feed',
			JSON.stringify({
				version: 'https://jsonfeed.org/version/1.1',
				title: 'The Arn',
				items: [
					{
						id: '1',
						title: 'Old',
						url: 'https://arn.example/old',
						content_text: 'x',
						date_published: '2031-06-09T04:00:00Z',
					},
					{
						id: '2',
						title: 'New',
						url: 'https://arn.example/new',
						content_html: '<p>x</p>',
						date_published: '2031-06-10T02:00:00Z',
						authors: [{name: 'Ruth Moss'}],
					},
				],
			}),
		],
	])('of the form %s has its items, the newest first', (_, source) => {
		expect(read(source).items).toMatchObject([
			{title: 'New', url: 'https://arn.example/new', published: '2031-06-10T02:00:00.000Z', byline: 'Ruth Moss'},
			{title: 'Old', url: 'https://arn.example/old', published: '2031-06-09T04:00:00.000Z'},
		]);
	});

	it('is read without dates, titles, addresses or ids', () => {
		const source = rss(
			'<item><description>&lt;p&gt;The ferry sank.&lt;/p&gt;</description></item><item><link>https://arn.example/2</link></item><item><title>Dated</title><pubDate>Mon, 09 Jun 2031 04:00:00 GMT</pubDate></item><item></item>',
		);
		expect(titles(source)).toEqual(['Dated', 'The ferry sank.', 'https://arn.example/2']);
		expect(read(source).title).toBe('The Arn & its towns');
	});

	it('brings no markup and no control into a line', () => {
		expect(
			titles(rss('<item><title>&lt;b&gt;A mill&lt;/b&gt; &amp;amp; a \u001B[31mbridge&#10;</title></item>')),
		).toEqual(['A mill & a bridge']);
	});

	it('declares no entities that explode, and reads no file by one', () => {
		const laughs = `<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY x SYSTEM "file:///etc/passwd">]>`;
		const [title = ''] = titles(rss('<item><title>&c; &x;</title></item>', laughs));
		expect(title.length).toBeLessThan(100);
		expect(title).not.toContain('root:');
	});

	it.each([
		['damaged', '<rss version="2.0"><channel><title>x'],
		['without items', rss('')],
		['nested beyond all bounds', rss(`<item>${'<a>'.repeat(50_000)}</item>`)],
		['no feed', '<feed>'],
	])('that is %s has no items, or says why in one line', (_, source) => {
		let failure: unknown;
		let items = 0;
		try {
			items = read(source).items.length;
		} catch (error) {
			failure = error;
		}
		expect(items <= 1 && (failure === undefined || (failure instanceof Error && failure.name === 'ArticleError'))).toBe(
			true,
		);
	});
});

describe('an item', () => {
	const item = (html: string) =>
		read(
			rss(
				`<item><title>The bridge</title><link>https://arn.example/bridge</link><pubDate>Tue, 10 Jun 2031 04:00:00 GMT</pubDate><content:encoded><![CDATA[${html}]]></content:encoded></item>`,
			),
		);

	it('is an article of what the feed has', () => {
		const feed = item('<h2>The plan</h2><p>Ana Reyes opened it. <a href="/plan">Read on</a></p><ul><li>One</li></ul>');
		const [first] = feed.items;
		const article = first === undefined ? undefined : itemArticle(first, feed);
		expect(article).toMatchObject({
			title: 'The bridge',
			site: 'The Arn & its towns',
			published: '2031-06-10',
			url: 'https://arn.example/bridge',
		});
		expect(article?.blocks.map(({kind}) => kind)).toEqual(['heading', 'heading', 'paragraph', 'list-item']);
	});

	it('with a line or two is a teaser, and its page has more', () => {
		expect(item('<p>Ana Reyes opened it.</p>').items.map(isTeaser)).toEqual([true]);
		expect(item(`<p>${'Ana Reyes opened it. '.repeat(50)}</p>`).items.map(isTeaser)).toEqual([false]);
	});

	it('without any text says so', () => {
		const feed = item('');
		const [first] = feed.items;
		expect(() => first && itemArticle(first, feed)).toThrow('has no text in its feed');
	});
});
