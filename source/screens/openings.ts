import {listStart} from '../components/list-window.ts';
import type {ActorState} from './actor/actor-state.ts';
import type {ActorsState} from './actors/actors-state.ts';
import type {TimelineState} from './timeline/timeline-state.ts';

const list = {...listStart, query: ''} as const;

export const openActors: ActorsState = {name: 'actors', ...list};

/** Asks whose timeline to show, over a timeline of `actor` or of everyone. */
export const chooseActor = (actor: string | undefined): ActorsState => ({
	name: 'actors',
	...list,
	choosing: {closes: actor === undefined ? 1 : 2},
});

export const openActor = (id: string): ActorState => ({name: 'actor', id, ...list});

/** The timeline, of one actor alone when there is an `actor`. */
export const openTimeline = (actor?: string): TimelineState => ({
	name: 'timeline',
	...list,
	...(actor === undefined ? {} : {actor}),
});
