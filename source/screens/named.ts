import type {Understanding} from '../analysis/run.ts';
import type {Article} from '../article/model.ts';
import type {Mode} from '../quiz/modes.ts';
import {reduceSession, type Session, startSession} from '../quiz/session.ts';
import {posed} from '../quiz/statements.ts';
import {groupActors} from './actors/actors-list.ts';
import {type Machine, reduceMachine, startMachine} from './machine.ts';
import {openActor, openActors, openTimeline} from './openings.ts';
import type {ScreenState} from './world.ts';

export const screenNames = [
	'reader',
	'actors',
	'actor',
	'timeline',
	'quiz',
	'result',
	'help',
	'outline',
	'links',
] as const;
export type ScreenName = (typeof screenNames)[number];

export const isScreenName = (word: string): word is ScreenName => screenNames.some(name => name === word);

/** A quiz gone through with the first option every time: what the result screen shows when nobody has answered. */
const firstOptions = (understanding: Understanding): Session | undefined => {
	if (understanding.status !== 'done' || understanding.questions.length === 0) {
		return undefined;
	}
	let session = startSession(posed(understanding.questions, understanding.analysis));
	while (session.phase !== 'finished') {
		session = reduceSession(
			session,
			session.phase === 'asking' ? {kind: 'answer', answer: {how: 'chosen', option: 0}} : {kind: 'next'},
		);
	}
	return session;
};

const stateNamed = (name: ScreenName, understanding: Understanding): ScreenState | undefined => {
	switch (name) {
		case 'reader':
			return undefined;
		case 'quiz':
			return {name};
		case 'help':
			return {name, about: 'reader', cursor: 0};
		case 'actor': {
			// The one on which the cursor of the actor index stands.
			const actors = understanding.status === 'done' ? groupActors(understanding.analysis.actors) : [];
			return openActor(actors[0]?.actors[0]?.id ?? '');
		}
		case 'result':
			return firstOptions(understanding) === undefined ? {name: 'quiz'} : {name, cursor: 0};
		case 'actors':
			return openActors;
		case 'outline':
			return {name, anchor: 0, cursor: 0, top: 0, skip: 0, query: ''};
		case 'links':
			return {name, page: {start: 0, end: Number.MAX_SAFE_INTEGER}, cursor: 0, top: 0, skip: 0, query: ''};
		case 'timeline':
			return openTimeline();
	}
};

export type NamedStart = {
	readonly screen: ScreenName;
	readonly article: Article;
	readonly understanding: Understanding;
	readonly columns: number;
	readonly rows: number;
	readonly mode?: Mode;
};

/** The program as it stands when a screen is opened by name. */
export const startAt = ({screen, article, understanding, columns, rows, mode = 'choose'}: NamedStart): Machine => {
	const state = stateNamed(screen, understanding);
	const started = startMachine({
		article,
		columns,
		rows,
		mode,
		// Whoever asks for a screen by its name has not begun to read, and wants to see all of it.
		...(state === undefined ? {} : {screen: state, furthest: article.text.length}),
	});
	const machine = reduceMachine(started, {kind: 'understanding', understanding});
	const session = screen === 'result' ? firstOptions(understanding) : undefined;
	return session === undefined ? machine : {...machine, world: {...machine.world, session}};
};
