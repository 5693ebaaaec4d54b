import {nextMatch} from '../article/find.ts';
import {move, type Position, type Rows} from '../components/list-window.ts';
import type {Command, KeyContext} from '../keys.ts';
import {aroundEnd, calm, type Direction, type Finding, notFound, typing} from './finding.ts';

/** Where one is in a list, and what is searched for in it. */
export type ListState = Position & Finding;

/** The rows of a list with what the keys need to know of them. */
export type ListContent = {
	readonly rows: Rows;
	/** The words of a row, as they are searched in: also those for which a narrow screen has no column. */
	readonly words: (index: number) => string;
	/** What a row stands for, the same when more rows have come. */
	readonly key: (index: number) => string;
};

/** Which keys hold in a list: its own, unless something is being typed or there is nothing in it. */
export const listContext = ({prompt}: Finding, {rows}: ListContent, own: KeyContext): KeyContext => {
	if (prompt !== undefined) {
		return 'prompt';
	}
	return rows.count === 0 ? 'notice' : own;
};

/** Goes to the next row that has the words, the one at hand too when the search is new; round the end if need be. */
const search = <State extends ListState>(
	state: State,
	query: string,
	direction: Direction,
	{rows, words}: ListContent,
	isNew: boolean,
): State => {
	if (query === '' || rows.count === 0) {
		return {...state, query};
	}
	const {count} = rows;
	for (let step = isNew ? 0 : 1; step <= count; step++) {
		const far = state.cursor + direction * step;
		const cursor = ((far % count) + count) % count;
		if (nextMatch(words(cursor), query, 0) !== undefined) {
			return {...state, query, cursor, skip: 0, ...(far === cursor ? {} : {message: aroundEnd(direction)})};
		}
	}
	return {...state, query: '', message: notFound(query)};
};

/** The state after a command that all lists know, `back` for the way out of one; undefined when the command is another. */
export const reduceList = <State extends ListState>(
	state: State,
	command: Command,
	content: ListContent,
	height: number,
): State | 'back' | undefined => {
	if (state.prompt !== undefined) {
		return typing(state, command, (calmed, query) => search(calmed, query, 1, content, true));
	}
	const calmed = calm(state);
	switch (command.name) {
		case 'back':
			return 'back';
		case 'cancel':
			return state.query === '' ? 'back' : {...calmed, query: ''};
		case 'find':
			return {...calmed, prompt: ''};
		case 'find-next':
			return search(calmed, state.query, 1, content, false);
		case 'find-previous':
			return search(calmed, state.query, -1, content, false);
		default: {
			const position = move(content.rows, state, command, height);
			return position === undefined ? undefined : {...calmed, ...position};
		}
	}
};

/** The state when other rows have come: on the same row, and the window as it was, if those are still there. */
export const followList = <State extends ListState>(state: State, before: ListContent, after: ListContent): State => {
	if (before.rows.count === 0) {
		return state;
	}
	const keys = new Map(Array.from({length: after.rows.count}, (_, index) => [after.key(index), index]));
	const now = (index: number): number => keys.get(before.key(Math.min(index, before.rows.count - 1))) ?? index;
	return {...state, cursor: now(state.cursor), top: now(state.top)};
};
