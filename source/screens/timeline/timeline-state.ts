import {frameSize} from '../frame-size.ts';
import {followList, type ListState, listContext, reduceList} from '../list-state.ts';
import {chooseActor} from '../openings.ts';
import {sameActor} from '../same-actor.ts';
import {analysisOf, type ScreenLogic, visit} from '../world.ts';
import {timelineContent} from './timeline-list.ts';

/** What happened, in the order in which it happened. */
export type TimelineState = {
	readonly name: 'timeline';
	/** Id of the actor whose timeline it is; of everyone without. */
	readonly actor?: string;
} & ListState;

export const timelineLogic: ScreenLogic<TimelineState> = {
	context: (state, world) => listContext(state, timelineContent(state, world), 'timeline'),
	reduce: (state, command, world) => {
		const content = timelineContent(state, world);
		const next = reduceList(state, command, content, frameSize(world.rows).content);
		if (next !== undefined) {
			return next === 'back' ? {back: true} : {state: next};
		}
		const fact = content.facts[state.cursor];
		switch (command.name) {
			case 'open':
				return fact === undefined ? {} : {open: visit(fact.evidence)};
			case 'filter':
				return {open: chooseActor(state.actor)};
			default:
				return {};
		}
	},
	follow: (state, before, after) => {
		const {actor} = state;
		const now =
			actor === undefined ? state : {...state, actor: sameActor(actor, analysisOf(before), analysisOf(after))};
		return followList(now, timelineContent(state, before), timelineContent(now, after));
	},
};
