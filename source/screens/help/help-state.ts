import {columnWidth, rowLines} from '../../components/rows.ts';
import {bindings, type Command, type KeyContext, writtenKey} from '../../keys.ts';
import {frameSize} from '../frame-size.ts';
import {moveCursor} from '../list-cursor.ts';
import type {ScreenLogic, World} from '../world.ts';

/** The keys of the screen that it was called from. */
export type HelpState = {readonly name: 'help'; readonly about: KeyContext; readonly cursor: number};

/** The lines of help on a screen of `columns` cells. */
export const helpRows = (about: KeyContext, columns: number): ReturnType<typeof rowLines> => {
	const lines = bindings[about];
	const keys = columnWidth(lines.map(writtenKey), 16);
	return lines.flatMap(binding =>
		rowLines([
			{text: writtenKey(binding), width: keys, role: 'key'},
			{text: binding.help, width: Math.max(1, columns - keys - 9)},
		]),
	);
};

/** The state after a command; undefined for the way back. */
export const reduceHelp = (
	state: HelpState,
	command: Command,
	{columns, rows}: Pick<World, 'columns' | 'rows'>,
): HelpState | undefined => {
	if (command.name === 'back') {
		return undefined;
	}
	const {content} = frameSize(rows);
	// The cursor is the first line shown: help has nothing to choose.
	const end = Math.max(1, helpRows(state.about, columns).length - content + 1);
	const cursor = moveCursor(state.cursor, command, end, content);
	return cursor === undefined ? state : {...state, cursor};
};

export const helpLogic: ScreenLogic<HelpState> = {
	context: () => 'help',
	reduce: (state, command, world) => {
		const next = reduceHelp(state, command, world);
		return next === undefined ? {back: true} : {state: next};
	},
};
