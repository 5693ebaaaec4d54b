import {gzipSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import {kindOf} from '../../source/article/kind.ts';
import {openArticle} from '../../source/article/open.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('what a source holds', () => {
	it.each([
		['page', '<!DOCTYPE html><html><body>', 'story', ''],
		['page', '\uFEFF  <!-- saved --><html lang="en">', 'story', ''],
		['page', '<p>A part of a page', 'story.html', ''],
		['page', '<div>A part of a page', '', 'text/html'],
		['feed', '<?xml version="1.0"?><rss version="2.0">', 'news', 'text/html'],
		['feed', '<?xml version="1.0"?>\n<!-- ours --><feed xmlns="http://www.w3.org/2005/Atom">', '', ''],
		['feed', '<rdf:RDF xmlns:rdf="x">', '', ''],
		['feed', '{"version": "https://jsonfeed.org/version/1.1"', '', ''],
		['markdown', '# A title\n\nWords', '', ''],
		['markdown', '---\ntitle: x\n---\nWords', '', ''],
		['markdown', 'Words', 'notes.md', ''],
		['markdown', 'Words <b>here</b>', 'notes.md', ''],
		['text', '# Not a title in a text', 'notes.txt', ''],
		['text', 'The <html> element is old.', '', ''],
		['zip', 'PK\u0003\u0004', 'book', ''],
	] as const)('%s: %s', (kind, text, name, type) => {
		expect(kindOf(bytes(text), name, type)).toBe(kind);
	});

	it('is told of what is packed, by what comes out', async () => {
		const packed = gzipSync('# The bridge\n\nIt was rebuilt in May.');
		expect(kindOf(packed, 'bridge')).toBe('gzip');
		expect((await openArticle({bytes: packed, name: 'bridge.md.gz'})).title).toBe('The bridge');
		expect((await openArticle({bytes: gzipSync(packed), name: 'bridge.gz.gz'})).title).toBe('The bridge');
	});

	it.each([
		['grows beyond all bounds', gzipSync(new Uint8Array(80 * 1024 * 1024)), 'unpacks to more than 64 MB'],
		['is cut off', gzipSync('The bridge was rebuilt in May.').subarray(0, 20), 'is damaged'],
		['is packed again and again', gzipSync(gzipSync(gzipSync('x'))), 'packed several times over'],
	])('a packed source that %s says so', async (_, packed, why) => {
		await expect(openArticle({bytes: packed, name: 'bridge.gz'})).rejects.toThrow(why);
	});
});
