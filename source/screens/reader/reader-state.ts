import {nextMatch, previousMatch} from '../../article/find.ts';
import type {Range} from '../../article/model.ts';
import type {Command} from '../../keys.ts';
import type {ScreenLogic, Step, World} from '../world.ts';

/** The reader. Its place is an anchor in the text: a resize or another width keeps the words. */
export type ReaderState = {
	readonly name: 'reader';
	/** Offset into the text; the page that holds it is shown. */
	readonly anchor: number;
	/** Called from another screen to show evidence: q returns there. */
	readonly visiting: boolean;
	readonly evidence: readonly Range[];
	/** What was searched for; its matches are shown. */
	readonly query: string;
	/** The match that the search stands on. */
	readonly match?: Range;
	/** What is being typed after `/`. */
	readonly prompt?: string;
	/** One line for the footer until the next key. */
	readonly message?: string;
};

export const openReader = (anchor = 0): ReaderState => ({
	name: 'reader',
	anchor,
	visiting: false,
	evidence: [],
	query: '',
});

const without = (state: ReaderState, ...keys: readonly ('match' | 'prompt' | 'message')[]): ReaderState => {
	const rest = {...state};
	for (const key of keys) {
		delete rest[key];
	}
	return rest;
};

/** Goes to the next match after (or last before) the place reached, round the end if need be. */
const search = (state: ReaderState, query: string, direction: 1 | -1, {article, pages}: World): ReaderState => {
	const base = {...without(state, 'match', 'prompt', 'message'), query};
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
		return {...base, query: '', message: `Not found: ${query}`};
	}
	const around = found === undefined ? {message: direction === 1 ? 'From the top again' : 'From the end again'} : {};
	return {...base, anchor: match.start, match, ...around};
};

const prompting = (state: ReaderState, command: Command, world: World): Step<ReaderState> => {
	const prompt = state.prompt ?? '';
	switch (command.name) {
		case 'type':
			return {state: {...state, prompt: prompt + (command.text ?? '')}};
		case 'erase':
			return {state: prompt === '' ? without(state, 'prompt') : {...state, prompt: [...prompt].slice(0, -1).join('')}};
		case 'accept':
			// As in less: an empty pattern is the last one again.
			return {state: search(state, prompt === '' ? state.query : prompt, 1, world)};
		default:
			return {state: without(state, 'prompt')};
	}
};

export const readerLogic: ScreenLogic<ReaderState> = {
	context: state => (state.prompt === undefined ? (state.visiting ? 'visit' : 'reader') : 'prompt'),
	reduce: (state, command, world) => {
		if (state.prompt !== undefined) {
			return prompting(state, command, world);
		}
		const {pages} = world;
		const page = pages.at(state.anchor);
		const calm = without(state, 'message');
		const go = (anchor: number): Step<ReaderState> => ({state: {...without(calm, 'match'), anchor}});
		switch (command.name) {
			case 'next-page': {
				const next = pages.next(page);
				if (next !== undefined) {
					return go(next.start);
				}
				return state.visiting ? {state: calm} : {open: {name: 'quiz'}};
			}
			case 'previous-page':
				return go(pages.previous(page)?.start ?? page.start);
			case 'first':
				return go(command.count === undefined ? 0 : pages.page(command.count).start);
			case 'last':
				return go((command.count === undefined ? pages.last() : pages.page(command.count)).start);
			case 'find':
				return {state: {...calm, prompt: ''}};
			case 'find-next':
				return {state: search(state, state.query, 1, world)};
			case 'find-previous':
				return {state: search(state, state.query, -1, world)};
			case 'cancel':
				return {state: {...without(calm, 'match'), query: ''}};
			case 'actors':
				return {open: {name: 'actors', cursor: 0}};
			case 'timeline':
				return {open: {name: 'timeline', cursor: 0}};
			case 'quiz':
				return {open: {name: 'quiz'}};
			case 'names':
				return {state: calm, world: {names: !world.names}};
			case 'open':
				return state.visiting ? {readOn: state.anchor} : {};
			case 'back':
				return {back: true};
			case 'leave':
				return {leave: true};
			default:
				return {state: calm};
		}
	},
};
