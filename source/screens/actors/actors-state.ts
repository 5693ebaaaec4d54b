import {frameSize} from '../frame-size.ts';
import {followList, type ListState, listContext, reduceList} from '../list-state.ts';
import {openActor, openTimeline} from '../openings.ts';
import type {ScreenLogic} from '../world.ts';
import {actorsContent} from './actors-list.ts';

/** The actor index. */
export type ActorsState = {
	readonly name: 'actors';
	/** An actor is being chosen for the timeline, which then takes the place of `closes` screens. */
	readonly choosing?: {readonly closes: 1 | 2};
} & ListState;

export const actorsLogic: ScreenLogic<ActorsState> = {
	context: (state, world) =>
		listContext(state, actorsContent(state, world), state.choosing === undefined ? 'actors' : 'choice'),
	reduce: (state, command, world) => {
		const content = actorsContent(state, world);
		const next = reduceList(state, command, content, frameSize(world.rows).content);
		if (next !== undefined) {
			return next === 'back' ? {back: true} : {state: next};
		}
		const actor = content.actors[state.cursor];
		if (actor === undefined) {
			return {};
		}
		if (state.choosing !== undefined) {
			return command.name === 'open' ? {back: state.choosing.closes, open: openTimeline(actor.id)} : {};
		}
		switch (command.name) {
			case 'open':
				return {open: openActor(actor.id)};
			case 'timeline':
				return {open: openTimeline(actor.id)};
			default:
				return {};
		}
	},
	follow: (state, before, after) => followList(state, actorsContent(state, before), actorsContent(state, after)),
};
