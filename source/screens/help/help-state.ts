import {columnWidth, rowLines} from '../../components/rows.ts';
import {bindings, type KeyContext, writtenKey} from '../../keys.ts';
import {frameSize} from '../frame-size.ts';
import {moveCursor} from '../list-cursor.ts';
import type {ScreenLogic} from '../world.ts';

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

export const helpLogic: ScreenLogic<HelpState> = {
	context: () => 'help',
	reduce: (state, command, world) => {
		if (command.name === 'back') {
			return {back: true};
		}
		const {content} = frameSize(world.rows);
		// The cursor is the first line shown: help has nothing to choose.
		const end = Math.max(1, helpRows(state.about, world.columns).length - content + 1);
		const cursor = moveCursor(state.cursor, command, end, content);
		return cursor === undefined ? {} : {state: {...state, cursor}};
	},
};
