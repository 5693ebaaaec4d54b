import type {Command} from '../keys.ts';

/** Where the cursor of a list of `length` rows goes; undefined when the command does not move it. `page` is the height of the list. */
export const moveCursor = (cursor: number, command: Command, length: number, page: number): number | undefined => {
	const times = command.count ?? 1;
	const clamp = (row: number): number => Math.max(0, Math.min(length - 1, row));
	switch (command.name) {
		case 'down':
			return clamp(cursor + times);
		case 'up':
			return clamp(cursor - times);
		case 'next-page':
			return clamp(cursor + page);
		case 'previous-page':
			return clamp(cursor - page);
		case 'first':
			return clamp((command.count ?? 1) - 1);
		case 'last':
			return clamp((command.count ?? length) - 1);
		default:
			return undefined;
	}
};
