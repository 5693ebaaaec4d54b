import {beforeAll, describe, expect, it} from 'vitest';
import type {Understanding} from '../../source/analysis/run.ts';
import type {Actor, Analysis, Argument, Fact} from '../../source/facts/model.ts';
import {type Article, readArticle} from '../../source/index.ts';
import type {CommandName} from '../../source/keys.ts';
import {contextOf, type Machine, reduceMachine, startMachine, topOf} from '../../source/screens/machine.ts';
import {timelineContent} from '../../source/screens/timeline/timeline-list.ts';
import {renderFrames} from '../../source/testing/render-frames.tsx';

const text = [
	'The bridge at Port Ellis',
	'Ana Reyes opened the bridge. Tom Hale praised a speech by Ana Reyes. Ruth Moss sold a boat to Tom Hale. Ida Berg sang.',
].join('\n\n');

let article: Article;
beforeAll(async () => {
	article = await readArticle(text, 'bridge.txt');
});

const names = ['Ana Reyes', 'Tom Hale', 'Ruth Moss', 'Ida Berg'] as const;

/** Actors with ids by their order here, as more of the text being known would change it. */
const actorsOf = (...order: readonly string[]): readonly Actor[] =>
	order.map((name, index) => ({
		id: `a${index + 1}`,
		name,
		type: 'person',
		aliases: [],
		roles: [],
		mentions: [...article.text.matchAll(new RegExp(name, 'g'))].map(({index: start}) => ({
			start,
			end: start + name.length,
			kind: 'name',
		})),
	}));

const argumentOf = (words: string, actors: readonly Actor[]): Argument => {
	const start = article.text.indexOf(words);
	const actor = actors.find(({name}) => name === words)?.id;
	return {text: words, start, end: start + words.length, ...(actor === undefined ? {} : {actor})};
};

const factOf = (
	actors: readonly Actor[],
	[subject, verb, object]: readonly [string, string, string?],
	more: Partial<Fact> = {},
): Fact => {
	const sentence = `${subject} ${verb}${object === undefined ? '' : ` ${object}`}`;
	const start = article.text.indexOf(sentence);
	return {
		id: 'f1',
		kind: 'event',
		sentence,
		subject: argumentOf(subject, actors),
		predicate: {
			text: verb,
			lemma: verb,
			start: start + subject.length + 1,
			end: start + subject.length + 1 + verb.length,
		},
		...(object === undefined ? {} : {object: argumentOf(object, actors)}),
		others: [],
		modality: 'asserted',
		polarity: 'positive',
		evidence: [{start, end: start + sentence.length}],
		confidence: 1,
		...more,
	};
};

const told = [
	['Ana Reyes', 'opened', 'the bridge'],
	['Tom Hale', 'praised', 'a speech by Ana Reyes'],
	['Ruth Moss', 'sold', 'a boat'],
	['Ida Berg', 'sang'],
] as const;

const analysisWith = (actors: readonly Actor[], facts: readonly Fact[]): Analysis => ({
	article,
	sentences: [],
	actors,
	facts,
	analysedTo: article.text.length,
	english: true,
});

/** All four facts, or those told so far. */
const known = (count: number = told.length): Analysis => {
	const actors = actorsOf(...names);
	return analysisWith(
		actors,
		told.slice(0, count).map(each => factOf(actors, each)),
	);
};

const understand = (machine: Machine, understanding: Understanding): Machine =>
	reduceMachine(machine, {kind: 'understanding', understanding});

const working = (analysis: Analysis, done: number): Understanding => ({status: 'working', done, analysis});

const begin = (analysis = known()): Machine =>
	understand(startMachine({article, columns: 80, rows: 24}), {status: 'done', analysis, questions: []});

const press = (machine: Machine, ...commands: readonly (CommandName | `type ${string}`)[]): Machine =>
	commands.reduce(
		(now, command) =>
			reduceMachine(now, {
				kind: 'command',
				command: command.startsWith('type ')
					? {name: 'type', text: command.slice('type '.length)}
					: {name: command as CommandName},
			}),
		machine,
	);

/** The sentences of the timeline on top, and the one that is chosen. */
const timelineOn = (machine: Machine): {readonly facts: readonly string[]; readonly chosen: string | undefined} => {
	const top = topOf(machine);
	if (top.name !== 'timeline') {
		throw new Error(`${top.name} is on top`);
	}
	const facts = timelineContent(top, machine.world).facts.map(({sentence}) => sentence);
	return {facts, chosen: facts[top.cursor]};
};

describe('the timeline', () => {
	it('is that of one actor who was chosen: what they do and what is done with them', () => {
		const all = press(begin(), 'timeline', 'down');
		const choosing = press(all, 'filter');
		expect(contextOf(choosing)).toBe('choice');
		const one = press(choosing, 'open');
		expect(timelineOn(one).facts).toEqual(['Ana Reyes opened the bridge', 'Tom Hale praised a speech by Ana Reyes']);
		// One step back takes the choice away, and is where it was.
		expect(topOf(press(one, 'cancel'))).toEqual(topOf(all));
	});

	it('of another actor takes the place of the first one', () => {
		const other = press(begin(), 'timeline', 'filter', 'open', 'filter', 'down', 'down', 'open');
		expect(timelineOn(other).facts).toEqual(['Ruth Moss sold a boat']);
		expect(timelineOn(press(other, 'back')).facts).toHaveLength(4);
	});

	it('is kept when nobody is chosen', () => {
		const one = press(begin(), 'timeline', 'filter', 'open');
		expect(topOf(press(one, 'filter', 'cancel'))).toEqual(topOf(one));
	});

	it('of an actor is opened from the actor, and leads back there', () => {
		const actor = press(begin(), 'actors', 'down', 'open');
		const own = press(actor, 'timeline');
		expect(timelineOn(own).facts).toEqual(['Tom Hale praised a speech by Ana Reyes']);
		expect(topOf(press(own, 'back'))).toEqual(topOf(actor));
		expect(timelineOn(press(begin(), 'actors', 'down', 'timeline')).facts).toHaveLength(1);
	});
});

describe('in a list', () => {
	const find = (machine: Machine, word: string): Machine => press(machine, 'find', `type ${word}`, 'accept');

	it('a search goes to the next row with the words, on with n, back with N, and round the ends', () => {
		const first = find(press(begin(), 'timeline'), 'reyes');
		expect(timelineOn(first).chosen).toBe('Ana Reyes opened the bridge');
		const second = press(first, 'find-next');
		expect(timelineOn(second).chosen).toBe('Tom Hale praised a speech by Ana Reyes');
		expect(topOf(second)).not.toHaveProperty('message');
		const around = press(second, 'find-next');
		expect(topOf(around)).toMatchObject({cursor: 0, message: 'From the top again'});
		expect(topOf(press(around, 'find-previous'))).toMatchObject({cursor: 1, message: 'From the end again'});
	});

	it('what is not found is said, and the cursor stays', () => {
		const machine = press(begin(), 'timeline', 'down');
		expect(topOf(find(machine, 'zebra'))).toMatchObject({cursor: 1, query: '', message: 'Not found: zebra'});
	});

	it('what was found is marked, over the end of a line too', async () => {
		const narrow = reduceMachine(begin(), {kind: 'size', columns: 40, rows: 12});
		const [frame] = await renderFrames(find(press(narrow, 'timeline'), 'by ana'), []);
		expect(frame?.ansi).toContain('\u001B[7mby\u001B[27m');
		expect(frame?.ansi).toContain('\u001B[7mAna\u001B[27m Reyes');
	});

	it('esc takes away the prompt, then the marks, and then goes back', () => {
		const prompting = press(find(press(begin(), 'actors'), 'moss'), 'find');
		expect(contextOf(prompting)).toBe('prompt');
		const marked = press(prompting, 'cancel');
		expect(topOf(marked)).toMatchObject({name: 'actors', cursor: 2, query: 'moss'});
		const plain = press(marked, 'cancel');
		expect(topOf(plain)).toMatchObject({name: 'actors', cursor: 2, query: ''});
		expect(topOf(press(plain, 'cancel')).name).toBe('reader');
	});
});

describe('when more of the text is understood', () => {
	const early = (...commands: readonly CommandName[]): Machine => {
		const actors = actorsOf('Tom Hale', 'Ruth Moss');
		const facts = told.slice(1, 3).map(each => factOf(actors, each));
		const machine = startMachine({article, columns: 80, rows: 24});
		return press(understand(machine, working(analysisWith(actors, facts), 0.4)), ...commands);
	};

	it('the cursor of the timeline stays on its fact', () => {
		const before = early('timeline', 'down');
		expect(timelineOn(before).chosen).toBe('Ruth Moss sold a boat');
		const after = understand(before, working(known(), 0.9));
		expect(timelineOn(after)).toMatchObject({chosen: 'Ruth Moss sold a boat', facts: {length: 4}});
	});

	it('the cursor of the index and an open actor stay with the actor, whose id has become another', () => {
		const index = early('actors', 'down');
		expect(topOf(understand(index, working(known(), 0.9)))).toMatchObject({cursor: 2});
		const actor = understand(press(index, 'open'), working(known(), 0.9));
		expect(topOf(actor)).toMatchObject({name: 'actor', id: 'a3'});
		// The index lies below, and follows as well.
		expect(topOf(press(actor, 'back'))).toMatchObject({name: 'actors', cursor: 2});
		const own = understand(early('actors', 'timeline'), working(known(), 0.9));
		expect(timelineOn(own).facts).toEqual(['Tom Hale praised a speech by Ana Reyes']);
	});

	it('the same news again changes nothing on a screen', () => {
		const before = early('timeline', 'down');
		const {understanding} = before.world;
		expect(topOf(understand(before, {...understanding, done: 0.6} as Understanding))).toBe(topOf(before));
	});
});

describe.each([
	[40, 12],
	[80, 24],
	[120, 40],
])('at %i×%i', (columns, rows) => {
	const draw = async (understanding: Understanding, ...commands: readonly CommandName[]): Promise<string> => {
		const machine = understand(startMachine({article, columns, rows}), understanding);
		const [frame] = await renderFrames(press(machine, ...commands), []);
		return frame?.text ?? '';
	};

	it.each([
		['the actors', 'actors'],
		['the timeline', 'timeline'],
	] as const)('%s so far, with how far the analysis has come', async (_, command) => {
		expect(await draw(working(known(3), 0.43), command)).toMatchSnapshot();
	});

	it('one actor so far, with how far the analysis has come', async () => {
		expect(await draw(working(known(3), 0.43), 'actors', 'open')).toMatchSnapshot();
	});

	it('a text of which only the beginning was analysed says so', async () => {
		const analysis = {...known(), analysedTo: Math.ceil(article.text.length / 2)};
		expect(await draw({status: 'done', analysis, questions: []}, 'timeline')).toContain('of the first 50%');
	});

	it('what is planned, possible, denied or only said is told apart in words', async () => {
		const actors = actorsOf(...names);
		const [first, second, third, fourth] = told;
		const facts = [
			factOf(actors, first, {modality: 'planned'}),
			factOf(actors, second, {modality: 'possible'}),
			factOf(actors, third, {attribution: argumentOf('Tom Hale', actors)}),
			factOf(actors, fourth, {polarity: 'negative'}),
			factOf(actors, fourth, {sentence: 'Ida Berg never sang', polarity: 'negative'}),
		];
		const done: Understanding = {status: 'done', analysis: analysisWith(actors, facts), questions: []};
		expect(await draw(done, 'timeline')).toMatchSnapshot();
	});

	it('what an actor does by their own word alone is told apart from what they do', async () => {
		const actors = actorsOf(...names);
		const facts = [factOf(actors, told[2], {attribution: argumentOf('Ruth Moss', actors)}), factOf(actors, told[3])];
		const done: Understanding = {status: 'done', analysis: analysisWith(actors, facts), questions: []};
		const frame = await draw(done, 'actors', 'down', 'down', 'open');
		expect(frame.replace(/\s+/g, ' ')).toContain('Does ❯ sold a boat · by own account');
		expect(frame.replace(/\s+/g, ' ')).toMatch(/Says Ruth Moss sold a boat (p|\d)/);
	});
});
