import {type Binding, bindings, type KeyContext} from '../../keys.ts';
import {frameSize} from '../frame-size.ts';
import {moveCursor} from '../list-cursor.ts';
import type {ScreenLogic} from '../world.ts';

/** The keys of the screen that it was called from. */
export type HelpState = {readonly name: 'help'; readonly about: KeyContext; readonly cursor: number};

export const helpLines = (about: KeyContext): readonly Binding[] => bindings[about];

export const helpLogic: ScreenLogic<HelpState> = {
	context: () => 'help',
	reduce: (state, command, world) => {
		if (command.name === 'back') {
			return {back: true};
		}
		const {content} = frameSize(world.rows);
		// The cursor is the first line shown: help has nothing to choose.
		const end = Math.max(1, helpLines(state.about).length - content + 1);
		const cursor = moveCursor(state.cursor, command, end, content);
		return cursor === undefined ? {} : {state: {...state, cursor}};
	},
};
