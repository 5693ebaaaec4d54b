import {frameSize} from '../frame-size.ts';
import {followList, type ListState, listContext, reduceList} from '../list-state.ts';
import {openTimeline} from '../openings.ts';
import {sameActor} from '../same-actor.ts';
import {analysisOf, type ScreenLogic, visit} from '../world.ts';
import {actorContent} from './actor-list.ts';

/** What is known of one actor; `id` is the actor's. */
export type ActorState = {readonly name: 'actor'; readonly id: string} & ListState;

export const actorLogic: ScreenLogic<ActorState> = {
	context: (state, world) => listContext(state, actorContent(state, world), 'actor'),
	reduce: (state, command, world) => {
		const content = actorContent(state, world);
		const next = reduceList(state, command, content, frameSize(world.rows).content);
		if (next !== undefined) {
			return next === 'back' ? {back: true} : {state: next};
		}
		switch (command.name) {
			case 'open':
				return content.rows.count === 0 ? {} : {open: visit(content.evidence(state.cursor))};
			case 'timeline':
				return {open: openTimeline(state.id)};
			default:
				return {};
		}
	},
	follow: (state, before, after) => {
		const now = {...state, id: sameActor(state.id, analysisOf(before), analysisOf(after))};
		return followList(now, actorContent(state, before), actorContent(now, after));
	},
};
