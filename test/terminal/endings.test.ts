import {join} from 'node:path';
import {afterEach, beforeEach, expect, it} from 'vitest';
import {articleNamed, command, type Session, scratch, start} from './terminal.ts';

const visit = articleNamed('01-a-visit-to-pyongyang.md');

let folder: ReturnType<typeof scratch>;
let session: Session | undefined;
beforeEach(() => {
	folder = scratch();
});
afterEach(() => {
	session?.kill('SIGKILL');
	folder.remove();
});

const opened = async (): Promise<Session> => {
	session = start([command, visit], {state: join(folder.path, 'state')});
	await session.until('1 of 3');
	return session;
};

const expectTerminalBack = (output: string): void => {
	expect(output.lastIndexOf('\u001B[?1049l')).toBeGreaterThan(output.lastIndexOf('\u001B[?1049h'));
	expect(output.lastIndexOf('\u001B[?25h')).toBeGreaterThan(output.lastIndexOf('\u001B[?25l'));
};

it('Ctrl-C gives the terminal back, with exit code 130', async () => {
	const reader = await opened();
	reader.write('\u0003');
	expect((await reader.ended).exitCode).toBe(130);
	expectTerminalBack(reader.output());
});

it.each([
	['SIGTERM', 143],
	['SIGHUP', 129],
	['SIGINT', 130],
] as const)('%s gives the terminal back, with exit code %i', async (signal, code) => {
	const reader = await opened();
	process.kill(reader.pid, signal);
	expect((await reader.ended).exitCode).toBe(code);
	expectTerminalBack(reader.output());
});

/** A shell with job control in the terminal. */
const inShell = async (): Promise<Session> => {
	session = start(['--norc', '--noprofile', '-i'], {
		state: join(folder.path, 'state'),
		program: 'bash',
		env: {PS1: 'shell> ', HISTFILE: '/dev/null', NODE: process.execPath, READOUT: command, VISIT: visit},
	});
	await session.until('shell>');
	session.write('"$NODE" "$READOUT" "$VISIT"\n');
	await session.until('1 of 3');
	return session;
};

const comesBack = async (shell: Session): Promise<void> => {
	await shell.until(/Stopped/);
	expect(shell.alternate()).toBe(false);
	// The shell is in charge of the keys.
	shell.write('echo so$((40+2))\n');
	await shell.until('so42');
	shell.write('fg\n');
	await shell.until(screen => screen.includes('1 of 3') && screen.includes('will visit Pyongyang'));
	expect(shell.alternate()).toBe(true);
	shell.write(' ');
	await shell.until('2 of 3');
	shell.write('q');
	await shell.until(screen => !shell.alternate() && screen.trimEnd().endsWith('shell>'));
	shell.write('echo left=$?\n');
	await shell.until('left=0');
};

it('Ctrl-Z stops it and fg goes on', async () => {
	const shell = await inShell();
	shell.write('\u001A');
	await comesBack(shell);
});

it('a stop from outside and fg work as well', async () => {
	const shell = await inShell();
	const {execFileSync} = await import('node:child_process');
	const child = execFileSync('ps', ['-o', 'pid=', '--ppid', String(shell.pid)], {encoding: 'utf8'}).trim();
	process.kill(Number(child.split(/\s+/)[0]), 'SIGTSTP');
	await comesBack(shell);
});
