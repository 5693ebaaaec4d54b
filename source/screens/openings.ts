import {partAt, partsOf} from '../article/parts.ts';
import {listStart} from '../components/list-window.ts';
import type {ActorState} from './actor/actor-state.ts';
import type {ActorsState} from './actors/actors-state.ts';
import type {LinksState} from './links/links-state.ts';
import {type OutlineState, sectionAt} from './outline/outline-state.ts';
import {remember} from './remember.ts';
import type {TimelineState} from './timeline/timeline-state.ts';
import type {Step, World} from './world.ts';

const list = {...listStart, query: ''} as const;

export const openActors: ActorsState = {name: 'actors', ...list};

/** Asks whose timeline to show, over a timeline of `actor` or of everyone. */
export const chooseActor = (actor: string | undefined): ActorsState => ({
	name: 'actors',
	...list,
	choosing: {closes: actor === undefined ? 1 : 2},
});

export const openActor = (id: string): ActorState => ({name: 'actor', id, ...list});

/** The outline, on the section in which reading stands. */
export const openOutline = (world: World, anchor: number): OutlineState => ({
	name: 'outline',
	anchor,
	...list,
	cursor: sectionAt(world, anchor),
});

/** The links of the page that shows `anchor`. */
export const openLinks = ({pages}: World, anchor: number): LinksState => {
	const {start, end} = pages.at(anchor);
	return {name: 'links', page: {start, end}, ...list};
};

/** The timeline, of one actor alone when there is an `actor`. */
export const openTimeline = (actor?: string): TimelineState => ({
	name: 'timeline',
	...list,
	...(actor === undefined ? {} : {actor}),
});

const partsIn = remember(partsOf);

/** The quiz about what stands around `anchor`: of a book the chapter, of an article all of it. */
export const openQuiz = ({article}: World, anchor: number): Pick<Step, 'open' | 'world'> => {
	const parts = partsIn(article);
	return {open: {name: 'quiz'}, world: {within: partAt(parts, anchor)}};
};
