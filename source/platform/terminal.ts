import {openSync} from 'node:fs';
import {ReadStream} from 'node:tty';
import {ArticleError} from '../article/article-error.ts';

/** Where keys come from: standard input when it is a terminal, else, with an article on it, the terminal itself. */
export const openKeyboard = (): ReadStream => {
	if (process.stdin.isTTY === true) {
		return process.stdin;
	}
	try {
		return new ReadStream(openSync(process.platform === 'win32' ? 'CONIN$' : '/dev/tty', 'r'));
	} catch {
		throw new ArticleError('There is no terminal to take keys from. readout print - prints the text without one.');
	}
};

export type Endings = {
	/** A signal ends the program: called with its exit code, 128 + the signal's number. */
	readonly end: (code: number) => void;
	/** A stop from outside (SIGTSTP). */
	readonly stop: () => void;
	/** An error that nobody caught. */
	readonly fail: (error: unknown) => void;
};

const signals = {SIGHUP: 129, SIGTERM: 143, SIGINT: 130} as const;

/** Listens for what ends or stops the program from outside: signals, and a terminal that is closed. Returns what ends the listening. */
export const watchEndings = (keyboard: ReadStream, {end, stop, fail}: Endings): (() => void) => {
	const handlers = Object.entries(signals).map(([signal, code]) => [signal, () => end(code)] as const);
	for (const [signal, handler] of handlers) {
		process.on(signal, handler);
	}
	process.on('SIGTSTP', stop);
	process.on('uncaughtException', fail);
	// A closed terminal is as good as a hang-up.
	const closed = (): void => end(signals.SIGHUP);
	keyboard.on('end', closed).on('error', closed);
	process.stdout.on('error', closed);
	return () => {
		for (const [signal, handler] of handlers) {
			process.off(signal, handler);
		}
		process.off('SIGTSTP', stop);
		process.off('uncaughtException', fail);
		keyboard.off('end', closed).off('error', closed);
		process.stdout.off('error', closed);
	};
};

/**
 * Stops the whole foreground job, as Ctrl-Z does, and resolves when it goes on. Every process of the job is stopped (process
 * group 0), for npm or a script may stand between us and the shell that is to notice.
 */
export const stopJob = async (): Promise<void> => {
	// Reading keys is what keeps the program alive; while it is stopped nothing else would.
	const alive = setInterval(() => undefined, 2 ** 30);
	try {
		await new Promise<void>(resolve => {
			process.once('SIGCONT', resolve);
			process.kill(0, 'SIGSTOP');
		});
	} finally {
		clearInterval(alive);
	}
};
