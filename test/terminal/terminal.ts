import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {type IPty, spawn} from '@lydell/node-pty';
import {Terminal} from '@xterm/headless';

export const command = fileURLToPath(new URL('../../dist/readout.js', import.meta.url));
export const articleNamed = (name: string): string =>
	fileURLToPath(new URL(`../../content/articles/${name}`, import.meta.url));

/** A folder that is removed again. */
export const scratch = (): {readonly path: string; readonly remove: () => void} => {
	const path = mkdtempSync(join(tmpdir(), 'readout-test-'));
	return {path, remove: () => rmSync(path, {recursive: true, force: true})};
};

export type Session = {
	readonly pid: number;
	readonly write: (keys: string) => void;
	readonly resize: (columns: number, rows: number) => void;
	/** The lines on the screen now. */
	readonly screen: () => string;
	/** All bytes that the program has written. */
	readonly output: () => string;
	/** Whether the alternate screen is shown. */
	readonly alternate: () => boolean;
	/** Resolves when the screen contains, or matches, what is expected; rejects with the screen when it does not come. */
	readonly until: (expected: string | RegExp | ((screen: string) => boolean)) => Promise<void>;
	/** Resolves to the exit code and the signal's number when the program has ended. */
	readonly ended: Promise<{readonly exitCode: number; readonly signal?: number | undefined}>;
	readonly kill: (signal?: string) => void;
};

type Options = {
	readonly columns?: number;
	readonly rows?: number;
	readonly env?: Readonly<Record<string, string>>;
	readonly state: string;
	/** Another program than node, such as a shell. */
	readonly program?: string;
};

const patience = 20_000;

/** Runs a program in a pseudo-terminal, with a terminal behind it that understands what is written. */
export const start = (
	parameters: readonly string[],
	{columns = 80, rows = 24, env = {}, state, program}: Options,
): Session => {
	const {CI: _, NO_COLOR: __, FORCE_COLOR: ___, NODE_ENV: ____, ...inherited} = process.env;
	const pty: IPty = spawn(program ?? process.execPath, [...parameters], {
		name: 'xterm-256color',
		cols: columns,
		rows,
		env: {...inherited, XDG_STATE_HOME: state, TERM: 'xterm-256color', ...env},
	});
	const terminal = new Terminal({cols: columns, rows, allowProposedApi: true});
	let output = '';
	const listeners = new Set<() => void>();
	pty.onData(data => {
		output += data;
		terminal.write(data, () => {
			for (const listener of [...listeners]) {
				listener();
			}
		});
	});
	const screen = (): string => {
		const {active} = terminal.buffer;
		return Array.from({length: terminal.rows}, (_row, row) =>
			(active.getLine(active.baseY + row)?.translateToString(true) ?? '').trimEnd(),
		).join('\n');
	};
	const ended = new Promise<{exitCode: number; signal?: number | undefined}>(resolve => pty.onExit(resolve));
	return {
		pid: pty.pid,
		write: keys => pty.write(keys),
		resize: (newColumns, newRows) => {
			pty.resize(newColumns, newRows);
			terminal.resize(newColumns, newRows);
		},
		screen,
		output: () => output,
		alternate: () => terminal.buffer.active.type === 'alternate',
		until: expected =>
			new Promise((resolve, reject) => {
				const holds = (): boolean =>
					typeof expected === 'function'
						? expected(screen())
						: typeof expected === 'string'
							? screen().includes(expected)
							: expected.test(screen());
				const finish = (): void => {
					if (holds()) {
						clearTimeout(timer);
						listeners.delete(finish);
						resolve();
					}
				};
				const timer = setTimeout(() => {
					listeners.delete(finish);
					reject(new Error(`Not on the screen: ${String(expected)}\n${screen()}`));
				}, patience);
				listeners.add(finish);
				finish();
			}),
		ended,
		kill: signal => pty.kill(signal),
	};
};
