import type {Article} from './article/model.ts';
import {openArticle} from './article/open.ts';
import {parseKeyNotation} from './key-notation.ts';
import type {Mode} from './quiz/modes.ts';
import type {ScreenName} from './screens/named.ts';
import type {ScreenFrame} from './testing/render-frames.tsx';

export type {Mode} from './quiz/modes.ts';
export type {ScreenName} from './screens/named.ts';
export type {ScreenFrame} from './testing/render-frames.tsx';

export type RenderScreenOptions = {
	/** `reader` unless told. `actor` is the first of the index; `result` that of a quiz answered with the first option throughout. */
	readonly screen?: ScreenName;
	/** An article, or its text: plain, or Markdown with front matter. */
	readonly article: Article | string;
	/** Width in cells; 80 unless told. */
	readonly columns?: number;
	/** Height in cells; 24 unless told. */
	readonly rows?: number;
	/** Keys to press, as in `a<down><enter>`. */
	readonly keys?: string;
	/** Decides the order of questions and options; 1 unless told. */
	readonly seed?: number;
	/** How questions are asked, where they can be asked so; with four options (`choose`) unless told. */
	readonly mode?: Mode;
	/** `waiting` shows the screen before the article has been analysed; `done` unless told. */
	readonly analysis?: 'done' | 'waiting';
};

export type RenderedScreen = {
	/** The first frame, then one after each key. */
	readonly frames: readonly ScreenFrame[];
	/** The last of them. */
	readonly text: string;
	/** The last of them with its colours, as escape sequences. */
	readonly ansi: string;
};

/**
 * Draws a screen of readout as a terminal of `columns` × `rows` cells would show it, for snapshot tests.
 * The same options give the same frames, on every machine. Rejects with EmptyFrameError when nothing is drawn,
 * and with KeyNotationError when a key has no such name.
 */
export const renderScreen = async ({
	screen = 'reader',
	article,
	columns = 80,
	rows = 24,
	keys = '',
	seed = 1,
	mode = 'choose',
	analysis = 'done',
}: RenderScreenOptions): Promise<RenderedScreen> => {
	const sequences = parseKeyNotation(keys);
	const opened =
		typeof article === 'string'
			? await openArticle({bytes: new TextEncoder().encode(article), name: 'article'})
			: article;
	// Colours are decided when Ink is loaded, by this variable; what the caller's terminal can show must not matter.
	const {FORCE_COLOR} = process.env;
	process.env.FORCE_COLOR = '3';
	// One after the other: the loader of jest loses its way when modules with common parts are asked for at once.
	const {renderFrames} = await import('./testing/render-frames.tsx');
	const {startAt} = await import('./screens/named.ts');
	const {understand} = await import('./analysis/understand.ts');
	const {english} = await import('./english.ts');
	if (FORCE_COLOR === undefined) {
		delete process.env.FORCE_COLOR;
	} else {
		process.env.FORCE_COLOR = FORCE_COLOR;
	}
	const understanding =
		analysis === 'done' ? understand(opened, {count: 10, seed}, english) : ({status: 'working', done: 0} as const);
	const frames = await renderFrames(startAt({screen, article: opened, understanding, columns, rows, mode}), sequences);
	const last = frames.at(-1);
	return {frames, text: last?.text ?? '', ansi: last?.ansi ?? ''};
};
