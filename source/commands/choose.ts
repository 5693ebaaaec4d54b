import {renderChoice} from '../app.tsx';
import {openKeyboard} from '../platform/terminal.ts';
import {failureLine} from './failure.ts';
import type {Entry, EntryList, Loaded, Opened} from './load.ts';

/** Lets one of a list be chosen on the terminal; resolves to its index, or to the exit code where the list is left. */
const choose = async (
	{title, entries}: EntryList,
	cursor: number,
	message: string | undefined,
): Promise<{readonly index: number} | {readonly code: number}> => {
	const keyboard = openKeyboard();
	let result: {readonly index: number} | {readonly code: number} = {code: 0};
	keyboard.setRawMode(true);
	try {
		const instance = renderChoice(
			{
				title,
				items: entries.map(({title: name, date, note}) => ({
					title: name,
					...(date === undefined ? {} : {date}),
					...(note === undefined ? {} : {note}),
				})),
				cursor,
				...(message === undefined ? {} : {message}),
				onDone: done => {
					result = done;
				},
			},
			keyboard,
		);
		await instance.waitUntilExit();
		// The next screen is drawn by an instance of its own.
		instance.cleanup();
	} finally {
		keyboard.setRawMode(false);
		if (keyboard !== process.stdin) {
			keyboard.destroy();
		}
	}
	return result;
};

/** Reads what is chosen of a list, and comes back to it, until the list is left. Resolves to the exit code. */
export const chooseAndRead = async (list: EntryList, read: (loaded: Loaded) => Promise<number>): Promise<number> => {
	let cursor = 0;
	let {message} = list;
	for (;;) {
		const chosen = await choose(list, cursor, message);
		if ('code' in chosen) {
			return chosen.code;
		}
		cursor = chosen.index;
		message = undefined;
		const entry: Entry | undefined = list.entries[cursor];
		try {
			const opened: Opened | undefined = await entry?.open();
			const code =
				opened === undefined
					? 0
					: 'article' in opened
						? await read(opened.article)
						: await chooseAndRead(opened.list, read);
			if (code !== 0) {
				return code;
			}
		} catch (error) {
			// The list is still there, and others of it may open.
			message = failureLine(error);
		}
	}
};
