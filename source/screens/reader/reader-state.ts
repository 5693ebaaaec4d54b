import {nextMatch, previousMatch} from '../../article/find.ts';
import type {Range} from '../../article/model.ts';
import {aroundEnd, calm, type Direction, type Finding, notFound, typing} from '../finding.ts';
import {openActors, openLinks, openOutline, openQuiz, openTimeline} from '../openings.ts';
import type {ScreenLogic, Step, World} from '../world.ts';

/** The reader. Its place is an anchor in the text: a resize or another width keeps the words. */
export type ReaderState = {
	readonly name: 'reader';
	/** Offset into the text; the page that holds it is shown. */
	readonly anchor: number;
	/** Called from another screen to show evidence: q returns there. */
	readonly visiting: boolean;
	readonly evidence: readonly Range[];
	/** The match that the search stands on. */
	readonly match?: Range;
} & Finding;

export const openReader = (anchor = 0): ReaderState => ({
	name: 'reader',
	anchor,
	visiting: false,
	evidence: [],
	query: '',
});

const withoutMatch = (state: ReaderState): ReaderState => {
	const {match: _, ...rest} = state;
	return rest;
};

/** Goes to the next match after (or last before) the place reached, round the end if need be. */
const search = (state: ReaderState, query: string, direction: Direction, {article, pages}: World): ReaderState => {
	const base = {...withoutMatch(calm(state)), query};
	if (query === '') {
		return base;
	}
	const here = pages.at(state.anchor);
	const from =
		state.match === undefined || query !== state.query
			? here.start
			: direction === 1
				? state.match.end
				: state.match.start;
	const {text} = article;
	const found = direction === 1 ? nextMatch(text, query, from) : previousMatch(text, query, from);
	const match = found ?? (direction === 1 ? nextMatch(text, query, 0) : previousMatch(text, query, text.length));
	if (match === undefined) {
		return {...base, query: '', message: notFound(query)};
	}
	const around = found === undefined ? {message: aroundEnd(direction)} : {};
	return {...base, anchor: match.start, match, ...around};
};

export const readerLogic: ScreenLogic<ReaderState> = {
	context: state => (state.prompt === undefined ? (state.visiting ? 'visit' : 'reader') : 'prompt'),
	reduce: (state, command, world) => {
		if (state.prompt !== undefined) {
			return {state: typing(state, command, (calmed, query) => search(calmed, query, 1, world))};
		}
		const {pages} = world;
		const page = pages.at(state.anchor);
		const calmed = calm(state);
		const go = (anchor: number): Step<ReaderState> => ({
			state: {...withoutMatch(calmed), anchor, evidence: state.visiting ? state.evidence : []},
		});
		switch (command.name) {
			case 'next-page': {
				const next = pages.next(page);
				if (next !== undefined) {
					return go(next.start);
				}
				return state.visiting ? {state: calmed} : openQuiz(world, state.anchor);
			}
			case 'previous-page':
				return go(pages.previous(page)?.start ?? page.start);
			case 'first':
				return go(command.count === undefined ? 0 : pages.page(command.count).start);
			case 'last':
				return go((command.count === undefined ? pages.last() : pages.page(command.count)).start);
			case 'find':
				return {state: {...calmed, prompt: ''}};
			case 'find-next':
				return {state: search(state, state.query, 1, world)};
			case 'find-previous':
				return {state: search(state, state.query, -1, world)};
			case 'cancel':
				return {state: {...withoutMatch(calmed), query: ''}};
			case 'actors':
				return {open: openActors};
			case 'timeline':
				return {open: openTimeline()};
			case 'quiz':
				return openQuiz(world, state.anchor);
			case 'outline':
				return {open: openOutline(world, state.anchor)};
			case 'links':
				return {open: openLinks(world, state.anchor)};
			case 'names':
				return {state: calmed, world: {names: !world.names}};
			case 'open':
				return state.visiting ? {readOn: state.anchor} : {};
			case 'back':
				return {back: true};
			case 'leave':
				return {leave: true};
			default:
				return {state: calmed};
		}
	},
};
