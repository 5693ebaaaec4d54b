import {decode, type KeyState, noKeys} from '../keys.ts';
import {contextOf, type Happening, type Machine, reduceMachine} from './machine.ts';

/** Holds the machine outside React, so that two keys in one chunk never act on the same old state. */
export type Store = {
	readonly get: () => Machine;
	readonly happen: (happening: Happening) => void;
	/** Keys of one chunk of input, by name. */
	readonly press: (keys: readonly string[]) => void;
	readonly subscribe: (listener: () => void) => () => void;
};

export const createStore = (start: Machine): Store => {
	let machine = start;
	let keys: KeyState = noKeys;
	const listeners = new Set<() => void>();
	const happen = (happening: Happening): void => {
		const next = reduceMachine(machine, happening);
		if (next === machine) {
			return;
		}
		machine = next;
		for (const listener of [...listeners]) {
			listener();
		}
	};
	return {
		get: () => machine,
		happen,
		press: names => {
			keys = decode(
				names,
				keys,
				() => contextOf(machine),
				command => happen({kind: 'command', command}),
			);
		},
		subscribe: listener => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
};
