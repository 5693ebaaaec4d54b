import type {ReactNode} from 'react';
import {bindings} from '../../keys.ts';
import {ListScreen} from '../list-screen.tsx';
import {progressLabel} from '../progress-label.ts';
import type {World} from '../world.ts';
import {actorContent} from './actor-list.ts';
import {type ActorState, actorLogic} from './actor-state.ts';

const typeNames = {person: 'person', organization: 'organisation', place: 'place', other: ''} as const;

export const Actor = ({state, world}: {readonly state: ActorState; readonly world: World}): ReactNode => {
	const content = actorContent(state, world);
	const {actor} = content;
	const type = actor === undefined ? '' : typeNames[actor.type];
	const progress = actor === undefined ? '' : progressLabel(world);
	// The type stands in the list of actors too.
	const parts = world.columns < 60 && progress !== '' ? [progress] : [type, progress].filter(part => part !== '');
	return (
		<ListScreen
			world={world}
			state={state}
			content={content}
			title={[actor?.name ?? 'Actor']}
			place={parts.join(' · ')}
			bindings={bindings[actorLogic.context(state, world)]}
			nothing="Nothing is known of this actor."
		/>
	);
};
