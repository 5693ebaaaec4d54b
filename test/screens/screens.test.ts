import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {beforeAll, describe, expect, it} from 'vitest';
import {type Article, analyse, questions, readArticle} from '../../source/index.ts';
import {modesFor} from '../../source/quiz/modes.ts';
import {type Posed, posed, toldOption} from '../../source/quiz/statements.ts';
import {type RenderScreenOptions, renderScreen} from '../../source/testing.tsx';

const bundled = (name: string) =>
	readFileSync(fileURLToPath(new URL(`../../content/articles/${name}`, import.meta.url)));

let visit: Article;

/** A quiz on an article, by the seed of the first one whose first question fits, and that question. */
type Quiz = {readonly article: Article; readonly seed: number; readonly first: Posed};

const quizWhere = (article: Article, fits: (first: Posed) => boolean): Quiz => {
	const analysis = analyse(article);
	for (let seed = 1; seed <= 100; seed++) {
		const [first] = posed(questions(analysis, {seed}), analysis);
		if (first !== undefined && fits(first)) {
			return {article, seed, first};
		}
	}
	throw new Error(`No quiz on ${article.title} begins with such a question`);
};

/** An answer with two of its letters exchanged. */
const withSlip = (answer: string): string => answer.replace(/(?<=\p{Lu}\p{Ll})(\p{Ll})(\p{Ll})/u, '$2$1');

let typeable: Quiz;
let untypeable: Quiz;
let untrue: Quiz;
let ordered: Quiz;
let gapped: Quiz;
let headlined: Quiz;

beforeAll(async () => {
	visit = await readArticle(bundled('01-a-visit-to-pyongyang.md'), '01-a-visit-to-pyongyang.md');
	const harbour = await readArticle(bundled('02-the-harbour-case.md'), '02-the-harbour-case.md');
	typeable = quizWhere(visit, first => modesFor(first).includes('cloze'));
	untypeable = quizWhere(harbour, first => !modesFor(first).includes('type'));
	ordered = quizWhere(harbour, ({kind}) => kind === 'order');
	const lake = await readArticle(bundled('03-the-lake-under-the-ice.md'), '03-the-lake-under-the-ice.md');
	gapped = quizWhere(lake, ({kind}) => kind === 'gap');
	const ferry = await readArticle(
		'Ferry sinks off the coast of Peru\n\nMay 4, 2031\n\nRuth Moss filmed the accident from a small boat. Ana Reyes is a pilot. Tom Hale is a sailor. Karl Berg is a cook. Ana Reyes, Tom Hale and Karl Berg came to help.\n',
	);
	headlined = quizWhere(ferry, ({stem}) => stem.startsWith('Ferry sinks'));
	untrue = quizWhere(visit, first => first.statements !== undefined && toldOption(first, false) !== first.key);
});

const sizes = [
	[40, 12],
	[80, 24],
	[120, 40],
] as const;

const widths = (frame: string): readonly number[] => frame.split('\n').map(line => [...line].length);

describe.each(sizes)('at %i×%i', (columns, rows) => {
	const draw = async (options: Omit<RenderScreenOptions, 'article' | 'columns' | 'rows'>, article = visit) => {
		const {text} = await renderScreen({...options, article, columns, rows});
		expect(text.split('\n').length).toBeLessThanOrEqual(rows);
		expect(Math.max(...widths(text))).toBeLessThanOrEqual(columns);
		return text;
	};

	it.each([
		['the first page', {screen: 'reader', keys: ''}],
		['the last page', {screen: 'reader', keys: 'G'}],
		['a page with what was searched', {screen: 'reader', keys: '/lavrov<enter>n'}],
		['a search that finds nothing', {screen: 'reader', keys: '/zebra<enter>'}],
		['a search being typed', {screen: 'reader', keys: '/pun'}],
		['the actor index', {screen: 'actors', keys: ''}],
		['the end of the actor index', {screen: 'actors', keys: 'G'}],
		['one actor', {screen: 'actor', keys: ''}],
		['what an actor does, on its page', {screen: 'actor', keys: '<enter>'}],
		['the timeline', {screen: 'timeline', keys: ''}],
		['the end of the timeline', {screen: 'timeline', keys: 'G'}],
		['the next page of the timeline', {screen: 'timeline', keys: '<space>'}],
		['the timeline with what was searched', {screen: 'timeline', keys: '/the<enter>n'}],
		['a search being typed in a list', {screen: 'actors', keys: '/pun'}],
		['the choice of an actor for the timeline', {screen: 'timeline', keys: 'f'}],
		['the timeline of one actor', {screen: 'timeline', keys: 'f/lavrov<enter><enter>'}],
		['the timeline of a place without any', {screen: 'actors', keys: '/seoul<enter>t'}],
		['the help of the timeline', {screen: 'timeline', keys: '?'}],
		['a question', {screen: 'quiz', keys: ''}],
		['a question answered', {screen: 'quiz', keys: '1'}],
		['the result of what was judged', {screen: 'quiz', mode: 'true-false', keys: 'ss1<enter>sssssss'}],
		['the help of a statement', {screen: 'quiz', mode: 'true-false', keys: '?'}],
		['the help of a question', {screen: 'quiz', keys: '?'}],
		['the proof on its page', {screen: 'quiz', keys: '1p'}],
		['the result', {screen: 'result', keys: ''}],
		['the help', {screen: 'help', keys: ''}],
		['the end of the help', {screen: 'help', keys: 'G'}],
	] as const)('%s', async (_, options) => {
		expect(await draw(options)).toMatchSnapshot();
	});

	const answerOf = ({options, key}: Posed): string => options[key] ?? '';

	it.each([
		['a question to be answered in words', 'type', () => typeable, () => ''],
		['an answer being typed', 'type', () => typeable, () => 'April<backspace>'],
		['an answer typed right', 'type', () => typeable, (first: Posed) => `${answerOf(first).toLowerCase()}<enter>`],
		['an answer typed wrong', 'type', () => typeable, () => 'in May<enter>'],
		['the help of an answer being typed', 'type', () => typeable, () => '?'],
		['a gap in a sentence', 'cloze', () => typeable, () => ''],
		[
			'a gap filled with a slip in it',
			'cloze',
			() => typeable,
			(first: Posed) => `${withSlip(answerOf(first))}<enter>`,
		],
		['a question that cannot be asked in words', 'type', () => untypeable, () => ''],
		['what came first, with the proof of all four', 'choose', () => ordered, () => '1'],
		['a sentence to be completed', 'choose', () => gapped, () => ''],
		['a sentence completed', 'choose', () => gapped, (first: Posed) => String(first.key + 1)],
		['a sentence to be completed in words', 'type', () => gapped, () => ''],
		['what means something under its headline', 'choose', () => headlined, () => ''],
		['a statement to be judged', 'true-false', () => untrue, () => ''],
		['a statement judged right', 'true-false', () => untrue, () => 'f'],
		['a statement judged wrong', 'true-false', () => untrue, () => '<enter>'],
	] as const)('%s', async (_, mode, quiz, keys) => {
		const {article, seed, first} = quiz();
		expect(await draw({screen: 'quiz', mode, seed, keys: keys(first)}, article)).toMatchSnapshot();
	});

	it.each(['actors', 'actor', 'timeline', 'quiz'] as const)('%s that has to wait says so', async screen => {
		expect(await draw({screen, analysis: 'waiting'})).toMatchSnapshot();
	});

	it.each(['actors', 'actor', 'timeline', 'quiz', 'result'] as const)(
		'%s of an article without any says why',
		async screen => {
			const article = await readArticle('A short note\n\nIt was raining again, and so it went on.', 'note.txt');
			expect(await draw({screen}, article)).toMatchSnapshot();
		},
	);

	it.each(['actors', 'quiz'] as const)('%s of a text that is not English says why', async screen => {
		const article = await readArticle(
			'Die Brücke\n\nDie neue Brücke wurde am Montag eröffnet, und die Leute aus der Stadt waren alle da, weil sie sich darauf gefreut hatten.',
			'bruecke.txt',
		);
		expect(await draw({screen}, article)).toMatchSnapshot();
	});

	it('a page with CJK, emoji, a list, a quote, code and a table', async () => {
		const article = await readArticle(
			[
				'# 東京 and the sea 🌊',
				'The word 漢字仮名交じり文 is long, so is Donaudampfschifffahrtsgesellschaft; the family 👩‍👩‍👧 fits.',
				'- one point that is long enough to take more than a single line on a narrow screen',
				'- another',
				'> A quote that somebody said at some length, and which therefore has to be wrapped.',
				'```\nconst answer = 42;\n```',
				'| Port | Ships |\n|---|---|\n| Lima | 12 |\n| 横浜 | 7 |',
			].join('\n\n'),
			'sea.md',
		);
		expect(await draw({}, article)).toMatchSnapshot();
	});
});

it('a screen that is too small says what it needs', async () => {
	const {text} = await renderScreen({article: visit, columns: 39, rows: 12});
	expect(text).toContain('39×12 is too small');
});

it('the names of people, organisations and places differ in more than colour, and can be switched off', async () => {
	const {frames} = await renderScreen({article: visit, keys: 'c'});
	const [first, second] = frames;
	expect(first?.ansi).toMatch(/\u001B\[4m/);
	expect(second?.ansi).not.toMatch(/\u001B\[36m/);
	expect(second?.text.split('\n').slice(2, -1)).toEqual(first?.text.split('\n').slice(2, -1));
});

it('space on the last page offers the quiz', async () => {
	const {text} = await renderScreen({article: visit, keys: 'G<space>'});
	expect(text).toContain('Question 1 of');
});

it('a count goes to that page', async () => {
	const {text} = await renderScreen({article: visit, columns: 40, rows: 12, keys: '3G'});
	expect(text).toContain('3 of');
});

it('a frame that is empty is an error and no snapshot', async () => {
	await expect(renderScreen({article: visit, keys: 'q'})).rejects.toThrow(/empty/);
});

it('a key that there is not is an error', async () => {
	await expect(renderScreen({article: visit, keys: '<hyper>'})).rejects.toThrow(/<hyper>/);
});
