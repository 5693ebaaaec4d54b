import type {Understanding} from '../analysis/run.ts';
import type {Article} from '../article/model.ts';
import type {Command, KeyContext} from '../keys.ts';
import {measure} from '../layout/measure.ts';
import {createPages} from '../layout/pages.ts';
import type {Kept} from '../quiz/kept.ts';
import type {Mode} from '../quiz/modes.ts';
import {actorLogic} from './actor/actor-state.ts';
import {actorsLogic} from './actors/actors-state.ts';
import {frameSize} from './frame-size.ts';
import {helpLogic} from './help/help-state.ts';
import {linksLogic} from './links/links-state.ts';
import {outlineLogic} from './outline/outline-state.ts';
import {quizLogic} from './quiz/quiz-state.ts';
import {openReader, readerLogic} from './reader/reader-state.ts';
import {resultLogic} from './result/result-state.ts';
import {timelineLogic} from './timeline/timeline-state.ts';
import {analysisOf, type ScreenLogic, type ScreenState, type Step, type World} from './world.ts';

/** The whole program on screen: what is shared, and the open screens, the reader at the bottom. */
export type Machine = {
	readonly world: World;
	readonly stack: readonly ScreenState[];
	readonly left: boolean;
	/** The address that it was left for. */
	readonly followed?: string;
	/** What is to be in the clipboard; another object each time. */
	readonly copied?: {readonly text: string};
};

export type Happening =
	| {readonly kind: 'command'; readonly command: Command}
	| {readonly kind: 'size'; readonly columns: number; readonly rows: number}
	| {readonly kind: 'understanding'; readonly understanding: Understanding}
	/** The pages have been counted: nothing changes but what the header can say. */
	| {readonly kind: 'counted'};

type Logics = {readonly [name in ScreenState['name']]: ScreenLogic<Extract<ScreenState, {name: name}>>};

const logics: Logics = {
	reader: readerLogic,
	actors: actorsLogic,
	actor: actorLogic,
	timeline: timelineLogic,
	quiz: quizLogic,
	result: resultLogic,
	help: helpLogic,
	outline: outlineLogic,
	links: linksLogic,
};

// The table pairs every name with the logic of just that state, which the compiler cannot follow through a lookup.
const logicOf = (state: ScreenState): ScreenLogic<ScreenState> =>
	logics[state.name] as unknown as ScreenLogic<ScreenState>;

const layOut = (article: Article, columns: number, rows: number) =>
	createPages(article, {width: measure(columns).width, height: frameSize(rows).content});

export type Start = {
	readonly article: Article;
	readonly columns: number;
	readonly rows: number;
	/** Offset into the text where reading goes on. */
	readonly anchor?: number;
	readonly screen?: ScreenState;
	/** Offset up to which the article has been read, the page of `anchor` aside. */
	readonly furthest?: number;
	/** The quiz as it was left. */
	readonly kept?: Kept;
	/** How questions are asked; as in the quiz that was left, or else with four options, unless told. */
	readonly mode?: Mode;
	/** Said in the footer until the next key. */
	readonly message?: string;
	/** Whether the terminal opens links (OSC 8); not unless told. */
	readonly hyperlinks?: boolean;
};

/** Offset up to which one has come: the reader's own place, whatever stands over it. */
export const anchorOf = ({stack}: Machine): number => {
	const [bottom] = stack;
	return bottom?.name === 'reader' ? bottom.anchor : 0;
};

/** The page on which the reader stands when something is done has been read. */
const read = (machine: Machine): Machine => {
	const {world} = machine;
	const {end} = world.pages.at(anchorOf(machine));
	return end <= world.furthest ? machine : {...machine, world: {...world, furthest: end}};
};

export const startMachine = ({
	article,
	columns,
	rows,
	anchor = 0,
	screen,
	furthest = 0,
	kept,
	mode,
	message,
	hyperlinks = false,
}: Start): Machine =>
	read({
		world: {
			article,
			columns,
			rows,
			pages: layOut(article, columns, rows),
			understanding: {status: 'working', done: 0},
			mode: mode ?? kept?.mode ?? 'choose',
			...(kept === undefined ? {} : {kept}),
			furthest,
			everything: false,
			hyperlinks,
			names: true,
		},
		stack: [
			message === undefined ? openReader(anchor) : {...openReader(anchor), message},
			...(screen === undefined ? [] : [screen]),
		],
		left: false,
	});

export const topOf = ({stack}: Machine): ScreenState => stack.at(-1) ?? openReader();

export const contextOf = (machine: Machine): KeyContext => {
	const top = topOf(machine);
	return logicOf(top).context(top, machine.world);
};

const take = (machine: Machine, step: Step): Machine => {
	const world = step.world === undefined ? machine.world : {...machine.world, ...step.world};
	if (step.readOn !== undefined) {
		const reader = openReader(step.readOn);
		return {...machine, world, stack: [step.mark === undefined ? reader : {...reader, evidence: [step.mark]}]};
	}
	const closed = Number(step.back ?? 0);
	// The reader at the bottom has nothing behind it.
	const own =
		closed > 0
			? machine.stack.slice(0, Math.max(1, machine.stack.length - closed))
			: [...machine.stack.slice(0, -1), step.state ?? topOf(machine)];
	return {
		world,
		stack: step.open === undefined ? own : [...own, step.open],
		left: machine.left || step.leave === true || step.follow !== undefined,
		...(step.follow === undefined ? {} : {followed: step.follow}),
		...(step.copy === undefined ? {} : {copied: {text: step.copy}}),
	};
};

/** The pure heart of the program: what is, and what happens → what is next. */
export const reduceMachine = (machine: Machine, happening: Happening): Machine => {
	const {world} = machine;
	switch (happening.kind) {
		case 'size': {
			const {columns, rows} = happening;
			if (columns === world.columns && rows === world.rows) {
				return machine;
			}
			return {...machine, world: {...world, columns, rows, pages: layOut(world.article, columns, rows)}};
		}
		case 'understanding': {
			const next = {...world, understanding: happening.understanding};
			const stack =
				analysisOf(world) === analysisOf(next)
					? machine.stack
					: machine.stack.map(state => logicOf(state).follow?.(state, world, next) ?? state);
			return {...machine, world: next, stack};
		}
		case 'counted':
			return {...machine, world: {...world}};
		case 'command': {
			const {command} = happening;
			if (command.name === 'help') {
				return {...machine, stack: [...machine.stack, {name: 'help', about: contextOf(machine), cursor: 0}]};
			}
			const top = topOf(machine);
			return read(take(machine, logicOf(top).reduce(top, command, world)));
		}
	}
};
