import type {Actor} from '../../facts/model.ts';
import {frameSize} from '../frame-size.ts';
import {moveCursor} from '../list-cursor.ts';
import {analysisOf, type ScreenLogic} from '../world.ts';

/** The actor index. */
export type ActorsState = {readonly name: 'actors'; readonly cursor: number};

const groups = [
	['person', 'People'],
	['organization', 'Organisations'],
	['place', 'Places'],
	['other', 'Others'],
] as const;

/** Actors grouped by type, the most important first in each. */
export const groupActors = (
	actors: readonly Actor[],
): readonly {readonly title: string; readonly actors: readonly Actor[]}[] =>
	groups
		.map(([type, title]) => ({title, actors: actors.filter(actor => actor.type === type)}))
		.filter(group => group.actors.length > 0);

export const actorsLogic: ScreenLogic<ActorsState> = {
	context: (_, world) => ((analysisOf(world)?.actors.length ?? 0) === 0 ? 'notice' : 'list'),
	reduce: (state, command, world) => {
		const actors = groupActors(analysisOf(world)?.actors ?? []).flatMap(group => group.actors);
		if (command.name === 'back') {
			return {back: true};
		}
		const actor = actors[state.cursor];
		if (command.name === 'open' && actor !== undefined) {
			return {open: {name: 'actor', id: actor.id, cursor: 0}};
		}
		const cursor = moveCursor(state.cursor, command, actors.length, frameSize(world.rows).content);
		return cursor === undefined ? {} : {state: {...state, cursor}};
	},
};
