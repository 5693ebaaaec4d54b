import {stripVTControlCharacters} from 'node:util';
import {render} from 'ink-testing-library';
import {App} from '../app.tsx';
import type {Machine} from '../screens/machine.ts';
import {createStore} from '../screens/store.ts';

/** A screen as it stood: `ansi` with colours, `text` without; lines without white space at their end, one a row. */
export type ScreenFrame = {readonly text: string; readonly ansi: string};

/** Nothing was drawn, which a snapshot must never take for a screen. */
export class EmptyFrameError extends Error {
	override readonly name = 'EmptyFrameError';
}

const turn = (milliseconds: number): Promise<void> =>
	new Promise(resolve => setTimeout(() => setImmediate(resolve), milliseconds));

/** Turns of the event loop without a change after which a screen is taken to be finished. */
const calm = 4;

/** Resolves when the frame has stood still: effects of a frame draw another one in a later turn. */
const settled = async (frame: () => string | undefined): Promise<void> => {
	for (let still = 0, last = frame(); still < calm; still++) {
		await turn(0);
		const now = frame();
		if (now !== last) {
			still = 0;
			last = now;
		}
	}
};

// Ink holds a lone escape back for 20 ms, for it may be the beginning of a longer sequence.
const escapeWait = 25;

const plain = (ansi: string): string =>
	stripVTControlCharacters(ansi)
		.split('\n')
		.map(line => line.trimEnd())
		.join('\n');

/** Draws `machine` on a screen of its own size, then once more after each of `sequences`, what a terminal sends for a key. */
export const renderFrames = async (machine: Machine, sequences: readonly string[]): Promise<readonly ScreenFrame[]> => {
	const {columns, rows} = machine.world;
	const store = createStore(machine);
	let left = false;
	const {stdin, stdout, lastFrame, unmount} = render(
		<App
			store={store}
			onLeave={() => {
				left = true;
			}}
		/>,
	);
	try {
		// ink-testing-library has a width of its own and no height at all.
		Object.defineProperty(stdout, 'columns', {value: columns});
		Object.defineProperty(stdout, 'rows', {value: rows});
		stdout.emit('resize');
		await settled(lastFrame);
		const frames: ScreenFrame[] = [];
		const take = (): void => {
			const ansi = lastFrame() ?? '';
			const text = plain(ansi);
			if (text.trim() === '') {
				throw new EmptyFrameError(
					left ? 'The screen is empty: a key left the program.' : 'The screen is empty: nothing was drawn.',
				);
			}
			frames.push({text, ansi});
		};
		take();
		for (const sequence of sequences) {
			stdin.write(sequence);
			await turn(sequence === '\u001B' ? escapeWait : 0);
			await settled(lastFrame);
			take();
		}
		return frames;
	} finally {
		unmount();
	}
};
