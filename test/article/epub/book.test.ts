import {strToU8, type Zippable, zipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import {openArticle} from '../../../source/article/open.ts';

const container =
	'<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>';

const opf = (manifest: string, spine: string, toc = ''): string =>
	`<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/" version="3.0"><metadata><dc:title>The bridges of Vell</dc:title><dc:creator>Ruth Moss</dc:creator><dc:creator>Ida Berg</dc:creator><dc:publisher>Arn Press</dc:publisher><dc:date>2031-05-12</dc:date></metadata><manifest>${manifest}</manifest><spine${toc}>${spine}</spine></package>`;

const chapter = (body: string): Uint8Array =>
	strToU8(
		`<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title/></head><body>${body}</body></html>`,
	);

const item = (id: string, href = `${id}.xhtml`, more = ''): string =>
	`<item id="${id}" href="${href}" media-type="application/xhtml+xml"${more}/>`;

const files = (more: Zippable): Zippable => ({
	mimetype: strToU8('application/epub+zip'),
	'META-INF/container.xml': strToU8(container),
	...more,
});

const plainBook = files({
	'OEBPS/book.opf': strToU8(
		opf(
			`${item('one')}${item('two', 'text/second%20part.xhtml')}${item('nav', 'nav.xhtml', ' properties="nav"')}${item('beside')}`,
			'<itemref idref="nav"/><itemref idref="two"/><itemref idref="beside" linear="no"/><itemref idref="one"/>',
		),
	),
	'OEBPS/nav.xhtml': chapter(
		'<nav epub:type="toc"><ol><li><a href="text/second%20part.xhtml#x">The <i>flood</i></a></li><li><a href="one.xhtml">The stones</a></li></ol></nav>',
	),
	'OEBPS/one.xhtml': chapter(
		'<h1>The stones</h1><p>They lay a mile down the river.<a epub:type="noteref" href="#n1">1</a></p><span epub:type="pagebreak" title="12">12</span><aside epub:type="footnote" id="n1"><p>1. Some of them.</p></aside><p>Tom Hale found them.</p>',
	),
	'OEBPS/text/second part.xhtml': chapter('<a id="x"/><p>It rained for a week, and then the bridge was gone.</p>'),
	'OEBPS/beside.xhtml': chapter('<p>Beside the book</p>'),
});

const open = (book: Zippable) => openArticle({bytes: zipSync(book), name: 'bridges.epub'});

describe('a book', () => {
	it('is read in the order of its spine, with its chapters as sections and its notes behind them', async () => {
		const article = await open(plainBook);
		expect(article).toMatchObject({
			title: 'The bridges of Vell',
			byline: 'Ruth Moss, Ida Berg',
			site: 'Arn Press',
			published: '2031-05-12',
		});
		expect(
			article.blocks.map(({start, end, kind, marker}) => `${kind} ${marker ?? ''}: ${article.text.slice(start, end)}`),
		).toEqual([
			'heading : The bridges of Vell',
			'heading : The flood',
			'paragraph : It rained for a week, and then the bridge was gone.',
			'heading : The stones',
			'paragraph : They lay a mile down the river.[1]',
			'paragraph : Tom Hale found them.',
			'list-item [1]: Some of them.',
		]);
		expect(article.sections.map(({title, level}) => `${level} ${title}`)).toEqual([
			'1 The bridges of Vell',
			'2 The flood',
			'2 The stones',
		]);
	});

	it('has its titles from the NCX where it is of the older form', async () => {
		const article = await open(
			files({
				'OEBPS/book.opf': strToU8(
					opf(
						`${item('one')}<item id="toc" href="toc.ncx" media-type="application/x-dtbncx+xml"/>`,
						'<itemref idref="one"/>',
						' toc="toc"',
					),
				),
				'OEBPS/toc.ncx': strToU8(
					'<?xml version="1.0"?><ncx><navMap><navPoint><navLabel><text>The flood</text></navLabel><content src="one.xhtml#a"/></navPoint></navMap></ncx>',
				),
				'OEBPS/one.xhtml': chapter('<p>It rained for a week.</p>'),
			}),
		);
		expect(article.sections.map(({title}) => title)).toEqual(['The bridges of Vell', 'The flood']);
	});

	it('with fonts that are enciphered is read, and one whose chapters are says that it is locked', async () => {
		const cipher = (uri: string): Zippable => ({
			'META-INF/encryption.xml': strToU8(
				`<encryption><EncryptedData><CipherData><CipherReference URI="${uri}"/></CipherData></EncryptedData></encryption>`,
			),
		});
		expect((await open({...plainBook, ...cipher('OEBPS/fonts/arn.otf')})).title).toBe('The bridges of Vell');
		await expect(open({...plainBook, ...cipher('OEBPS/one.xhtml')})).rejects.toThrow('without DRM');
	});

	it.each([
		['no EPUB', {'a.txt': strToU8('x')}, 'no EPUB'],
		[
			'one whose chapters are missing',
			{...plainBook, 'OEBPS/one.xhtml': new Uint8Array(), 'OEBPS/text/second part.xhtml': new Uint8Array()},
			'no text in its chapters',
		],
		[
			'one with a chapter beyond all bounds',
			{...plainBook, 'OEBPS/one.xhtml': new Uint8Array(20 * 1024 * 1024)},
			'larger than 8 MB',
		],
		[
			'one whose package explodes',
			files({
				'OEBPS/book.opf': strToU8(`<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(1000)}">]>${opf('', '')}`),
			}),
			'no text in its chapters',
		],
		[
			'one that leads out of the archive',
			files({'OEBPS/book.opf': strToU8(opf(item('one', '../../../../etc/passwd'), '<itemref idref="one"/>'))}),
			'no text in its chapters',
		],
	])('%s says so in one line', async (_, book, why) => {
		await expect(open(book as Zippable)).rejects.toThrow(why);
	});

	it('that is cut off or garbled says so', async () => {
		const bytes = zipSync(plainBook);
		for (const broken of [
			bytes.subarray(0, bytes.length / 2),
			bytes.map((byte, at) => (at > 40 && at < 900 ? byte ^ 0x55 : byte)),
		]) {
			await expect(openArticle({bytes: broken, name: 'x.epub'})).rejects.toThrow(/is damaged|no EPUB|no text/);
		}
	});

	it('within a book is not opened: nothing but its chapters is', async () => {
		const article = await open({...plainBook, 'OEBPS/inner.zip': zipSync({'big.xhtml': new Uint8Array(1_000_000)})});
		expect(article.sections).toHaveLength(3);
	});
});
