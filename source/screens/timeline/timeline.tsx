import type {ReactNode} from 'react';
import {bindings} from '../../keys.ts';
import {ListScreen} from '../list-screen.tsx';
import {listPlace} from '../progress-label.ts';
import {analysisOf, type World} from '../world.ts';
import {timelineOf} from './actor-facts.ts';
import {timelineContent} from './timeline-list.ts';
import {type TimelineState, timelineLogic} from './timeline-state.ts';

export const Timeline = ({state, world}: {readonly state: TimelineState; readonly world: World}): ReactNode => {
	const analysis = analysisOf(world);
	const content = timelineContent(state, world);
	const {count} = content.rows;
	const all = analysis === undefined ? 0 : timelineOf(analysis).length;
	const name = analysis?.actors.find(({id}) => id === state.actor)?.name;
	const titles =
		name === undefined
			? [count === 0 ? 'Timeline' : `Timeline · ${count}`]
			: [`Timeline · ${count} of ${all} · ${name}`, `${count} of ${all} · ${name}`, name];
	return (
		<ListScreen
			world={world}
			state={state}
			content={content}
			title={titles}
			place={listPlace(world, count)}
			bindings={bindings[timelineLogic.context(state, world)]}
			nothing={
				state.actor === undefined
					? 'No events: nothing that the text tells could be made out for sure.'
					: `No events with ${name ?? 'this actor'}.`
			}
		/>
	);
};
