import {timeline} from '../../facts/timeline.ts';
import {frameSize} from '../frame-size.ts';
import {moveCursor} from '../list-cursor.ts';
import {analysisOf, type ScreenLogic, visit} from '../world.ts';

/** What happened, in the order in which it happened. */
export type TimelineState = {readonly name: 'timeline'; readonly cursor: number};

export const timelineLogic: ScreenLogic<TimelineState> = {
	context: (_, world) => (timeline(world.article, analysisOf(world)?.facts ?? []).length === 0 ? 'notice' : 'list'),
	reduce: (state, command, world) => {
		if (command.name === 'back') {
			return {back: true};
		}
		const facts = timeline(world.article, analysisOf(world)?.facts ?? []);
		const fact = facts[state.cursor];
		if (command.name === 'open' && fact !== undefined) {
			return {open: visit(fact.evidence)};
		}
		const cursor = moveCursor(state.cursor, command, facts.length, frameSize(world.rows).content);
		return cursor === undefined ? {} : {state: {...state, cursor}};
	},
};
