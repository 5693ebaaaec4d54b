import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {clean} from '../../source/article/clean.ts';
import {markdownArticle} from '../../source/article/markdown.ts';

const blocks = [
	'# The harbours of Vell',
	'Ana Reyes opened\n===',
	'It *rained* on [the quay](https://arn.example/quay), and on [the mill][m] and [the ferry].',
	'A note[^1] and one more[^two].',
	'- one\n- two\n\n  goes on\n  - deeper\n\n- three',
	'1. first\n2. second',
	'> It rained,\nsaid Tom Hale.\n\n> And again.',
	'```\ncode\n\n# no heading\n\n[m]: https://wrong.example\n```',
	'- item\n\n  ```\n  more code\n\n  still\n  ```\n\n  after',
	'    indented\n\n    code',
	'| a | b |\n|---|---|\n| [x][m] | y |',
	'<!-- a comment\n\nwith a gap -->',
	'<div>\n\nwords in a *division*\n\n</div>',
	'---',
	'[m]: https://arn.example/mill "The mill"',
	'[The Ferry]:\n  https://arn.example/ferry',
	'[^1]: The first note.\n\n    It goes on.',
	'[^two]: The second.',
	'Words ~~struck~~ and `code` — done.',
] as const;

const inPieces = (source: string, size: number) => markdownArticle(clean(source), 'notes', size);

describe('Markdown that is parsed in pieces', () => {
	it('is the same as parsed at once, wherever it is parted', () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom(...blocks), {minLength: 1, maxLength: 14}),
				fc.integer({min: 1, max: 200}),
				(chosen, size) => {
					const source = ['# Vell', ...chosen].join('\n\n');
					expect(inPieces(source, size)).toEqual(inPieces(source, Number.POSITIVE_INFINITY));
				},
			),
			{numRuns: 400},
		);
	});

	it('has its front matter from the first piece, and none from a rule further on', () => {
		const source = `---\ntitle: The quay\n---\n\n${'It rained. '.repeat(20)}\n\n---\n\ntitle: no\n\n---\n\nThe end.`;
		for (const size of [1, 30, 300]) {
			expect(inPieces(source, size)).toEqual(inPieces(source, Number.POSITIVE_INFINITY));
		}
		expect(inPieces(source, 30).title).toBe('The quay');
	});

	it('shows a block beyond all bounds as it stands, every word of it', () => {
		const lines = Array.from({length: 30_000}, (_, index) => `*word* ${index} on`);
		const {text} = inPieces(lines.join('\n'), 10_000);
		expect(text.match(/\d+ on/g)).toHaveLength(30_000);
	});
});
