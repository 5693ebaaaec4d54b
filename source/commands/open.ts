import {analyseInThread} from '../analysis/analyser.ts';
import {type Instance, renderApp, type SuspendTerminal} from '../app.tsx';
import type {Article} from '../article/model.ts';
import {positionsFolder, sessionsFolder} from '../platform/folders.ts';
import {jsonFolder} from '../platform/json-store.ts';
import {openKeyboard, stopJob, watchEndings} from '../platform/terminal.ts';
import type {Mode} from '../quiz/modes.ts';
import {startMachine} from '../screens/machine.ts';
import {createStore, type Store} from '../screens/store.ts';
import {loadPosition} from '../study/positions.ts';
import {loadSession} from '../study/sessions.ts';
import {failureLine} from './failure.ts';
import {keepPlace, keepSession} from './keep.ts';
import type {Loaded} from './load.ts';

// All that is needed on screen is one part of the bundle: a file more is a wait more.
export {chooseAndRead} from './choose.ts';
export {followAndRead} from './follow.ts';
export {waitOnTerminal} from './waiting.ts';

/** Questions in a quiz on screen. */
const quizLength = 10;

/** Lines counted between two looks at the keyboard: a few milliseconds. */
const countedLines = 400;

/** Counts the pages of a long text while nothing else is to be done. */
const countPages = (store: Store): void => {
	const {pages} = store.get().world;
	if (pages.total() !== undefined) {
		return;
	}
	const goOn = (): void => {
		// A resize lays the text out anew; its own count has been begun then.
		if (store.get().left || store.get().world.pages !== pages) {
			return;
		}
		if (pages.count(countedLines)) {
			store.happen({kind: 'counted'});
		} else {
			setTimeout(goOn, 0).unref();
		}
	};
	setTimeout(goOn, 0).unref();
};

/** Whether the terminal opens links; not asked where there are none to open. */
const opensLinks = async ({blocks}: Article): Promise<boolean> =>
	blocks.some(({spans}) => spans.some(({href}) => href !== undefined)) &&
	(await import('supports-hyperlinks')).default.stdout;

/** How the reader was left: its exit code, and the address that it was left for. */
export type Left = {readonly code: number; readonly follow?: string};

/** Opens the reader on the terminal; resolves when it is left. Rejects with ArticleError where there are no keys. */
export const openOnScreen = async (
	loaded: Loaded,
	{worker, mode, message}: {readonly worker: URL; readonly mode?: Mode; readonly message?: string},
): Promise<Left> => {
	const {article} = loaded;
	const keyboard = openKeyboard();
	const positions = jsonFolder(positionsFolder(process.env, process.platform));
	const sessions = jsonFolder(sessionsFolder(process.env, process.platform));
	const {position, damaged} = loadPosition(positions, article);
	const {kept, damaged: damagedSession} = loadSession(sessions, article);
	const hyperlinks = await opensLinks(article);
	const store = createStore(
		startMachine({
			article,
			hyperlinks,
			columns: process.stdout.columns ?? 80,
			rows: process.stdout.rows ?? 24,
			anchor: position?.anchor ?? 0,
			furthest: position?.furthest ?? 0,
			...(mode === undefined ? {} : {mode}),
			...(message === undefined ? {} : {message}),
			...(kept === undefined ? {} : {kept}),
		}),
	);
	let code = 0;
	let failure: {readonly error: unknown} | undefined;
	let instance: Instance | undefined;
	let suspendTerminal: SuspendTerminal | undefined;
	let stop: 'none' | 'wanted' | 'going on' = 'none';
	// A stop may be asked for before there is anything that could give the terminal away for it.
	const stopWhenReady = (): void => {
		if (stop === 'wanted' && suspendTerminal !== undefined) {
			stop = 'going on';
			void suspendTerminal(stopJob).finally(() => {
				stop = 'none';
			});
		}
	};
	const wantStop = (): void => {
		if (stop === 'none') {
			stop = 'wanted';
			stopWhenReady();
		}
	};
	let ended = false;
	const end = (): void => {
		ended = true;
		instance?.unmount();
	};
	// Before the first frame: a key that answers to it must find the terminal ready, and so must a signal.
	keyboard.setRawMode(true);
	const unwatch = watchEndings(keyboard, {
		end: value => {
			code = value;
			end();
		},
		stop: wantStop,
		fail: error => {
			failure ??= {error};
			end();
		},
	});
	let stopAnalysis = (): void => undefined;
	try {
		instance = renderApp(
			{
				store,
				onLeave: value => {
					code = value;
				},
				onSuspend: wantStop,
				onReady: ready => {
					suspendTerminal = ready;
					stopWhenReady();
				},
			},
			keyboard,
		);
		if (ended) {
			instance.unmount();
		}
		await instance.waitUntilRenderFlush();
		// The first page is on the screen; now there is time for everything else.
		keepPlace(store, loaded, positions);
		keepSession(store, loaded, sessions);
		countPages(store);
		let {pages} = store.get().world;
		store.subscribe(() => {
			if (store.get().world.pages !== pages) {
				pages = store.get().world.pages;
				countPages(store);
			}
		});
		stopAnalysis = analyseInThread(worker, {article, quiz: {count: quizLength, seed: 1, byPart: true}}, understanding =>
			store.happen({kind: 'understanding', understanding}),
		);
		await instance.waitUntilExit();
		// What is read next is drawn by an instance of its own.
		instance.cleanup();
	} catch (error) {
		failure ??= {error};
	} finally {
		unwatch();
		stopAnalysis();
		keyboard.setRawMode(false);
		if (keyboard !== process.stdin) {
			keyboard.destroy();
		}
	}
	if (failure !== undefined) {
		code = 1;
		process.stderr.write(`readout: ${failureLine(failure.error)} Your place is kept; readout opens it again.\n`);
	}
	for (const [what, path] of [
		['place', damaged],
		['quiz', damagedSession],
	] as const) {
		if (path !== undefined) {
			process.stderr.write(
				`readout: the ${what} kept for this article was damaged; it was set aside as ${failureLine(path)}.\n`,
			);
		}
	}
	const {followed} = store.get();
	return {code, ...(code === 0 && followed !== undefined ? {follow: followed} : {})};
};
