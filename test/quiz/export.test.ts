import fc from 'fast-check';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {gfmFromMarkdown} from 'mdast-util-gfm';
import {gfm} from 'micromark-extension-gfm';
import {describe, expect, it} from 'vitest';
import {clean, cleanLine} from '../../source/article/clean.ts';
import type {Question} from '../../source/index.ts';
import {ankiNotes} from '../../source/quiz/export/anki.ts';
import {escapeMarkdown} from '../../source/quiz/export/escape-markdown.ts';
import {gapIn} from '../../source/quiz/export/gap.ts';
import {hashcards} from '../../source/quiz/export/hashcards.ts';
import {markdownSheet} from '../../source/quiz/export/markdown.ts';
import type {Origin} from '../../source/quiz/export/source-line.ts';
import {linesOfHtml, readAnki, readCloze, readDeck, shown} from './export-readers.ts';

const question = (
	stem: string,
	options: readonly string[],
	key: number,
	...evidence: readonly string[]
): Question & {readonly answer: string} => ({
	id: stem,
	kind: 'what',
	stem,
	options,
	key,
	answer: options[key] ?? '',
	accept: [],
	evidence: evidence.map(text => ({start: 0, end: text.length, text})),
	facts: [],
});

const bridge: Origin = {
	id: '0123456789abcdef',
	title: cleanLine('The bridge of Vell'),
	byline: cleanLine('Ana Reyes'),
	published: '2031-05-31',
	url: cleanLine('https://vell.example/the_bridge?a=1&b=2'),
};

const opened = question(
	'Who opened the bridge?',
	['Tom Hale', 'Ana Reyes', 'Ida Moss', 'Per Lund'],
	1,
	'Ana Reyes opened the bridge in May.',
);
const sold = question(
	'What did Tom Hale sell?',
	['The boat', 'The quay', 'The old quay', 'The net'],
	2,
	'He sold the old quay for $5 and 3 * 4 nets.',
	'Tom Hale is the old owner [of both].',
);

// Texts made of what one of the formats takes for its own.
const piece = fc.constantFrom(
	...'[]()!\\`*_<>&#;$~|:-+=.,"\'{}^/ \t\n\r',
	...[
		'Q:',
		'A:',
		'C:',
		'---',
		'::',
		'![',
		'](',
		']:',
		'&amp;',
		'&#91;',
		'<br>',
		'</b>',
		'{{c1::',
		'[sound:x.mp3]',
		'""',
	],
	...[
		'\n# ',
		'\n1. ',
		'\n> ',
		'\nQ: ',
		'\n---\n',
		'javascript:x',
		'\u001B[31m',
		'\u202E',
		'name',
		'é',
		'日本',
		'7',
		'👩‍🚀',
	],
);
const text = fc
	.array(piece, {minLength: 1, maxLength: 12})
	.map(pieces => clean(pieces.join('')))
	.filter(whole => cleanLine(whole) !== '');
const line = text.map(cleanLine);
const questions = fc.array(
	fc
		.record({
			stem: text,
			options: fc.array(text, {minLength: 4, maxLength: 4}),
			key: fc.integer({min: 0, max: 3}),
			evidence: fc.array(text, {maxLength: 2}),
			around: fc.option(fc.tuple(text, text)),
		})
		.map(({stem, options, key, evidence, around}) =>
			question(stem, options, key, ...(around === null ? [] : [around.join(options[key])]), ...evidence),
		),
	{minLength: 1, maxLength: 12},
);
const origin: fc.Arbitrary<Origin> = fc
	.record({title: line, byline: fc.option(line), site: fc.option(line), url: fc.option(line)})
	.map(({title, byline, site, url}) => ({
		id: '0123456789abcdef',
		title,
		...(byline === null ? {} : {byline}),
		...(site === null ? {} : {site}),
		...(url === null ? {} : {url}),
	}));

const always = (check: (quiz: readonly (Question & {readonly answer: string})[], from: Origin) => void): void =>
	fc.assert(fc.property(questions, origin, check), {numRuns: 100});

const known = ({byline, site, published}: Origin): string => [byline, site, published].filter(Boolean).join(' · ');
const named = (from: Origin): string => [from.title, known(from)].filter(Boolean).join(' · ');

describe('Markdown', () => {
	const blocks = (quiz: readonly (Question & {readonly answer: string})[], from: Origin): readonly string[] => [
		`heading ${from.title}`,
		...[known(from), from.url].filter(Boolean).map(each => `paragraph ${each}`),
		'heading Questions',
		...quiz.flatMap(({stem, options}) => [
			`item/paragraph ${cleanLine(stem)}`,
			...options.map(option => `item/item/paragraph ${cleanLine(option)}`),
		]),
		'heading Answers',
		...quiz.flatMap(({key, answer, evidence}) => [
			`item/paragraph ${key + 1} ${cleanLine(answer)}`,
			...evidence.map(each => `item/blockquote ${cleanLine(each.text)}`),
		]),
	];

	it('is the questions, and the key with its evidence at the end', () => {
		const sheet = markdownSheet([opened, sold], bridge);
		expect(shown(sheet)).toEqual(blocks([opened, sold], bridge));
		expect(sheet).toContain('\n1. Who opened the bridge?\n\n   1. Tom Hale\n   2. Ana Reyes\n');
		expect(sheet).toContain('\n2. **3** The old quay\n\n   > He sold the old quay for \\$5 and 3 \\* 4 nets.\n');
		expect(sheet).toContain('\n<https://vell.example/the_bridge?a=1&b=2>\n');
	});

	it('shows every text as it is, and keeps every item in its list', () => {
		always((quiz, from) => {
			expect(shown(markdownSheet(quiz, from))).toEqual(blocks(quiz, from));
		});
	});

	it.each(['~~gone~~', 'a[^1] b', '- [ ] task', '| a | b |', 'snake_case_name', 'https://a.example/b_c?d=1&e=2'])(
		'%s is text on GitHub too',
		written => {
			const tree = fromMarkdown(escapeMarkdown(written), {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]});
			const words = JSON.stringify(tree).matchAll(/"value":"([^"]*)"/g);
			expect([...words].map(([, value]) => value).join('')).toBe(written);
			expect(JSON.stringify(tree)).not.toMatch(/"type":"(?:delete|table|list|footnoteReference)"/);
		},
	);

	it('makes no link of an address that is not of the web', () => {
		expect(markdownSheet([opened], {...bridge, url: cleanLine('javascript:alert(1)')})).not.toContain('<javascript');
	});
});

describe('Anki', () => {
	const rows = (file: string): readonly (readonly (readonly string[])[])[] =>
		readAnki(file).rows.map(row => row.map(linesOfHtml));

	const notes = (quiz: readonly (Question & {readonly answer: string})[], from: Origin) =>
		quiz.map(({stem, options, answer, evidence}) => [
			[cleanLine(stem), '', ...options.map((option, at) => `${at + 1}. ${cleanLine(option)}`)],
			[cleanLine(answer)],
			evidence.length === 0 ? [''] : evidence.map(each => cleanLine(each.text)),
			[named(from), from.url].filter(Boolean),
		]);

	it('is a note for each question, with heads that say how to read it', () => {
		const file = ankiNotes([opened, sold], bridge);
		expect([...readAnki(file).heads]).toEqual([
			['separator', 'Tab'],
			['html', 'true'],
			['notetype', 'Basic'],
			['deck', 'readout'],
			['tags', 'readout'],
			['columns', 'Front\tBack\tEvidence\tSource\tTags'],
			['tags column', '5'],
		]);
		expect(rows(file).map(row => row.slice(0, 4))).toEqual(notes([opened, sold], bridge));
		expect(rows(file).map(row => row[4])).toEqual([
			['article::the-bridge-of-vell question::what'],
			['article::the-bridge-of-vell question::what'],
		]);
	});

	it('keeps every text in its field, and makes no markup of it', () => {
		always((quiz, from) => {
			const read = rows(ankiNotes(quiz, from));
			expect(read.map(row => row.slice(0, 4))).toEqual(notes(quiz, from));
			for (const [tags = ''] of read.map(row => row[4] ?? [])) {
				expect(tags).toMatch(/^article::[\p{L}\p{N}\p{M}-]+ question::what$/u);
			}
		});
	});
});

describe('hashcards', () => {
	const sides = (quiz: readonly (Question & {readonly answer: string})[]) =>
		quiz.map(({stem, answer, evidence}) => [
			`paragraph ${cleanLine(stem)}`,
			`paragraph ${cleanLine(answer)}`,
			...evidence.map(each => `blockquote ${cleanLine(each.text)}`),
		]);

	it('is the question with its answer and evidence, and the sentence with a gap', () => {
		const {name, cards} = readDeck(hashcards([opened, sold], bridge));
		expect(name).toBe('The bridge of Vell');
		expect(cards.map(card => Object.keys(card).join(''))).toEqual(['QA', 'C', 'QA', 'C']);
		expect(shown(cards[0]?.A ?? '')).toEqual([
			'paragraph Ana Reyes',
			'blockquote Ana Reyes opened the bridge in May.',
			'paragraph Source: The bridge of Vell · Ana Reyes · 2031-05-31 · https://vell.example/the_bridge?a=1&b=2',
		]);
		expect(cards[1]?.C).toMatch(/^\[Ana Reyes\] opened the bridge in May\.\n\nSource: The bridge of Vell · /);
		expect(cards[3]?.C).toMatch(/^He sold \[the old quay\] for /);
	});

	it('leaves the same words out of the same sentence once', () => {
		const again = {...opened, stem: 'Who was at the opening of the bridge?'};
		const {cards} = readDeck(hashcards([opened, again], bridge));
		expect(cards.map(card => Object.keys(card).join(''))).toEqual(['QA', 'C', 'QA']);
	});

	it('keeps every text on its side of its card, whatever it looks like', () => {
		let gaps = 0;
		always((quiz, from) => {
			const {name, cards} = readDeck(hashcards(quiz, from));
			expect(name).toBe(from.title);
			const asked = cards.filter(card => card.Q !== undefined);
			// The same question twice is one card.
			const once = [...new Map(sides(quiz).map(each => [each.join('\n'), each])).values()];
			expect(asked.map(({Q = '', A = ''}) => [...shown(Q), ...shown(A).slice(0, -1)])).toEqual(once);
			for (const {A = ''} of asked) {
				expect(shown(A).at(-1)).toBe(`paragraph Source: ${[named(from), from.url].filter(Boolean).join(' · ')}`);
			}
			for (const {C = ''} of cards.filter(card => card.C !== undefined)) {
				gaps++;
				const {sentence, words} = readCloze(C);
				const proven = quiz.filter(({evidence}) => evidence.some(each => cleanLine(each.text) === sentence));
				expect(proven.map(({answer}) => cleanLine(answer).toLowerCase())).toContain(words.toLowerCase());
			}
		});
		expect(gaps).toBeGreaterThan(20);
	});
});

describe('a gap in a sentence', () => {
	it.each([
		['Ana Reyes opened it.', 'Ana Reyes', 'Ana Reyes'],
		['Ana Reyes opened the bridge.', 'The bridge', 'the bridge'],
		['She paid for\nthe old bridge.', 'The old bridge', 'the old bridge'],
		['It is Ana’s bridge.', 'Ana', 'Ana'],
		['It cost 5.', '5', '5'],
		['It cost 3.5 million, or 5,000 a day.', '5', undefined],
		['Joanna opened it.', 'Anna', undefined],
		['Ana Reyes-Moss opened it.', 'Ana Reyes', undefined],
		['Mr O’Hara opened it.', 'Hara', undefined],
		['Tom may open it.', 'May', undefined],
		['In May they may open it.', 'May', undefined],
		['Ana saw Ana.', 'Ana', undefined],
		['Tom Hale opened it.', 'Ana Reyes', undefined],
		['“Ana Reyes.”', 'Ana Reyes', undefined],
		['Nothing is asked.', '', undefined],
	])('%j has “%s” as %j', (sentence, answer, words) => {
		expect(gapIn(sentence, answer)?.words).toBe(words);
	});
});
