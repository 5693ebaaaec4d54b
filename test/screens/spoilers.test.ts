import {beforeAll, describe, expect, it} from 'vitest';
import {type Article, readArticle} from '../../source/index.ts';
import type {Command, CommandName} from '../../source/keys.ts';
import type {Question} from '../../source/quiz/model.ts';
import {contextOf, type Machine, reduceMachine, startMachine, topOf} from '../../source/screens/machine.ts';
import {sessionOf} from '../../source/screens/quiz/quiz-state.ts';
import {renderFrames} from '../../source/testing/render-frames.tsx';

const paragraphs = Array.from(
	{length: 12},
	(_, index) =>
		`Ana Reyes opened harbour number ${index}. It rained for a long while then, and nobody came to look at it.`,
);

let article: Article;
beforeAll(async () => {
	article = await readArticle(`The harbours\n\n${paragraphs.join('\n\n')}\n`, 'harbours.txt');
});

/** A question about each of the paragraphs. */
const questionsOf = ({text}: Article): readonly Question[] =>
	paragraphs.map((paragraph, index): Question => {
		const start = text.indexOf(paragraph);
		const end = start + paragraph.indexOf('.') + 1;
		return {
			id: `q${index}`,
			kind: 'who',
			stem: `Who opened harbour number ${index}?`,
			options: ['Ana Reyes', 'Tom Hale', 'Ruth Moss', 'Ida Berg'],
			key: 0,
			accept: [],
			evidence: [{start, end, text: text.slice(start, end)}],
			facts: [],
		};
	});

const begin = (more: Partial<Parameters<typeof startMachine>[0]> = {}, questions = questionsOf(article)): Machine =>
	reduceMachine(startMachine({article, columns: 40, rows: 12, ...more}), {
		kind: 'understanding',
		understanding: {
			status: 'done',
			analysis: {article, sentences: [], actors: [], facts: [], analysedTo: article.text.length, english: true},
			questions,
		},
	});

const press = (machine: Machine, ...commands: readonly (CommandName | Command)[]): Machine =>
	commands.reduce(
		(now, command) =>
			reduceMachine(now, {kind: 'command', command: typeof command === 'string' ? {name: command} : command}),
		machine,
	);

const right: Command = {name: 'answer', option: 0};

const asked = ({world}: Machine): readonly string[] => sessionOf(world)?.questions.map(({id}) => id) ?? [];

describe('questions', () => {
	it('are about the pages that were read alone, and more of them as one reads on', () => {
		const first = press(begin(), 'quiz');
		const {end} = first.world.pages.at(0);
		expect(asked(first)).toEqual(
			questionsOf(article)
				.filter(({evidence}) => (evidence[0]?.end ?? 0) <= end)
				.map(({id}) => id),
		);
		expect(asked(first).length).toBeGreaterThan(0);
		const second = press(first, right, 'back', 'next-page', 'quiz');
		expect(asked(second).length).toBeGreaterThan(asked(first).length);
		// The quiz goes on where it was; what has come is asked behind the rest.
		expect(asked(second).slice(0, asked(first).length)).toEqual(asked(first));
		expect(sessionOf(second.world)?.phase).toBe('answered');
	});

	it('are about all of it once the end was read, wherever one is then', () => {
		expect(asked(press(begin(), 'last', 'first', 'quiz'))).toHaveLength(12);
		expect(asked(press(begin({anchor: 0, furthest: article.text.length}), 'quiz'))).toHaveLength(12);
	});

	it('are about all of it on a screen that shows all of it', () => {
		const large = reduceMachine(begin(), {kind: 'size', columns: 120, rows: 60});
		expect(asked(press(large, 'quiz'))).toHaveLength(12);
	});

	it('do not come to be about what was only looked at as evidence', () => {
		const ahead = press(begin(), 'quiz', right, 'show', 'last', 'back', 'back', 'quiz');
		expect(asked(ahead)).toEqual(asked(press(begin(), 'quiz')));
	});

	it('are about all of it by a key, in a quiz that has begun and after one', () => {
		const some = press(begin(), 'quiz', right);
		const more = press(some, 'everything');
		expect(asked(more)).toHaveLength(12);
		expect(sessionOf(more.world)?.answers[0]).toEqual({how: 'chosen', option: 0});
		const count = asked(some).length;
		let done = some;
		for (let index = 0; index < count; index++) {
			done = press(done, ...(index === 0 ? [] : [right]), 'open');
		}
		expect(topOf(done).name).toBe('result');
		const all = press(done, 'everything');
		expect(topOf(all).name).toBe('quiz');
		// What was asked already comes last.
		expect(asked(all).slice(-count)).toEqual(asked(some));
	});

	it('that are asked about all of it begin with the one at hand', () => {
		const late = press(begin({}, [...questionsOf(article)].reverse()), 'quiz');
		expect(asked(press(late, 'everything'))[0]).toBe(asked(late)[0]);
		expect(asked(late)[0]).not.toBe('q11');
	});

	it('that were missed come again alone', () => {
		const last = press(begin({}, questionsOf(article).slice(0, 1)), 'quiz', 'skip');
		expect(topOf(last).name).toBe('result');
		const again = press(reduceMachine(last, {kind: 'size', columns: 120, rows: 60}), 'retry');
		expect(asked(again)).toEqual(['q0']);
	});

	it('there are none of yet is said, with the key that asks about all', async () => {
		const late = press(begin({}, questionsOf(article).slice(-2)), 'quiz');
		expect(contextOf(late)).toBe('unread');
		expect(asked(late)).toEqual([]);
		expect(asked(press(late, 'everything'))).toEqual(['q10', 'q11']);
	});
});

describe.each([
	[40, 12],
	[80, 24],
	[120, 40],
])('at %i×%i', (columns, rows) => {
	const draw = async (machine: Machine): Promise<string> => {
		const [frame] = await renderFrames(machine, []);
		return frame?.text ?? '';
	};
	const small = (more: Parameters<typeof begin>[0], questions?: readonly Question[]): Machine => {
		// Begun where a page is small, so that there is something left to read.
		const machine = begin(more, questions);
		return {...machine, world: {...machine.world, columns, rows}};
	};

	it('what is left out is said under a question, an answer being typed, and the result', async () => {
		expect(await draw(press(small({}), 'quiz'))).toMatchSnapshot();
		expect(await draw(press(small({mode: 'type'}), 'quiz'))).toMatchSnapshot();
		expect(
			await draw(
				press(small({}, [...questionsOf(article).slice(0, 1), ...questionsOf(article).slice(-1)]), 'quiz', 'skip'),
			),
		).toMatchSnapshot();
	});

	it('that nothing is asked yet is said', async () => {
		expect(await draw(press(small({}, questionsOf(article).slice(-2)), 'quiz'))).toMatchSnapshot();
	});
});

describe('a book', () => {
	const chapter = (number: number): string =>
		`## Chapter ${number}\n\n${paragraphs.map(paragraph => paragraph.replace('harbour', `harbour ${number}-`)).join('\n\n')}\n\n${'It rained on and on. '.repeat(1100)}\n`;
	let book: Article;
	let questions: readonly Question[];
	beforeAll(async () => {
		book = await readArticle(`# The harbours\n\n${chapter(1)}\n${chapter(2)}\n`, 'harbours.md');
		questions = [1, 2].flatMap(number =>
			[0, 1].map((index): Question => {
				const sentence = `Ana Reyes opened harbour ${number}- number ${index}.`;
				const start = book.text.indexOf(sentence);
				const [known] = questionsOf(article);
				return {
					...(known as Question),
					id: `q${number}${index}`,
					stem: `Who opened harbour ${number}- number ${index}?`,
					evidence: [{start, end: start + sentence.length, text: sentence}],
				};
			}),
		);
	});
	const beginBook = (anchor: number): Machine => begin({article: book, anchor, furthest: book.text.length}, questions);
	const second = (): number => book.text.indexOf('Chapter 2');

	it('is asked about by chapters: the one that is being read', () => {
		expect(asked(press(beginBook(0), 'quiz'))).toEqual(['q10', 'q11']);
		expect(asked(press(beginBook(second() + 100), 'quiz'))).toEqual(['q20', 'q21']);
	});

	it('begins anew in the next chapter, and goes on in the same', () => {
		const begun = press(beginBook(0), 'quiz', right, 'open', 'back', 'quiz');
		expect(sessionOf(begun.world)).toMatchObject({at: 1});
		const there = press(begun, 'back', 'outline', 'last', 'quiz');
		expect(asked(there)).toEqual(['q20', 'q21']);
		expect(sessionOf(there.world)).toMatchObject({at: 0});
	});

	it('is asked about as a whole from its title in the outline, and about a chapter from that', () => {
		expect(asked(press(beginBook(0), 'outline', 'first', 'quiz'))).toHaveLength(4);
		expect(asked(press(beginBook(0), 'outline', 'last', 'quiz'))).toEqual(['q20', 'q21']);
	});

	it('says what chapter it is, where there is room', async () => {
		const there = press(
			{...beginBook(second() + 100), world: {...beginBook(second() + 100).world, columns: 80, rows: 24}},
			'quiz',
		);
		const frames = await renderFrames(there, []);
		expect(frames[0]?.text).toContain('Chapter 2 · 0 right');
	});
});
