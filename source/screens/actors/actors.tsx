import type {ReactNode} from 'react';
import {bindings} from '../../keys.ts';
import {ListScreen} from '../list-screen.tsx';
import {listPlace} from '../progress-label.ts';
import type {World} from '../world.ts';
import {actorsContent} from './actors-list.ts';
import {type ActorsState, actorsLogic} from './actors-state.ts';

export const Actors = ({state, world}: {readonly state: ActorsState; readonly world: World}): ReactNode => {
	const content = actorsContent(state, world);
	const {count} = content.rows;
	const title = state.choosing === undefined ? 'Actors' : 'Whose timeline?';
	return (
		<ListScreen
			world={world}
			state={state}
			content={content}
			title={[count === 0 || state.choosing !== undefined ? title : `${title} · ${count}`]}
			place={listPlace(world, count)}
			bindings={bindings[actorsLogic.context(state, world)]}
			nothing={
				state.choosing === undefined
					? 'No actors: the text names no person, organisation or place.'
					: 'No person, organisation or place is in the timeline.'
			}
		/>
	);
};
