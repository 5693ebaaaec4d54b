import {type Key, useInput} from 'ink';
import {useRef} from 'react';

const named: readonly (readonly [keyof Key, string])[] = [
	['upArrow', 'up'],
	['downArrow', 'down'],
	['leftArrow', 'left'],
	['rightArrow', 'right'],
	['pageDown', 'pagedown'],
	['pageUp', 'pageup'],
	['home', 'home'],
	['end', 'end'],
	['return', 'enter'],
	['escape', 'esc'],
	['backspace', 'backspace'],
	['delete', 'delete'],
	['tab', 'tab'],
];

/** Names of the keys in one event of Ink, which hands over unsplit text: six spaces at once are six names. */
export const keyNames = (input: string, key: Key): readonly string[] => {
	for (const [flag, name] of named) {
		if (key[flag]) {
			return [name];
		}
	}
	if (key.ctrl) {
		return [`ctrl-${input}`];
	}
	if (key.meta) {
		return [];
	}
	return [...input].map(character => {
		if (character === ' ') {
			return 'space';
		}
		return character === '\r' || character === '\n' ? 'enter' : character;
	});
};

/** Calls `onKeys` with all keys of one chunk of input together, once it has been read whole. */
export const useKeys = (onKeys: (keys: readonly string[]) => void): void => {
	const waiting = useRef<string[]>([]);
	useInput((input, key) => {
		if (waiting.current.length === 0) {
			queueMicrotask(() => {
				const keys = waiting.current;
				waiting.current = [];
				onKeys(keys);
			});
		}
		waiting.current.push(...keyNames(input, key));
	});
};
