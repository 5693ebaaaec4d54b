import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {stripVTControlCharacters} from 'node:util';
import {afterEach, beforeEach, expect, it} from 'vitest';
import {articleNamed, command, scratch, start} from './terminal.ts';

let folder: ReturnType<typeof scratch>;
beforeEach(() => {
	folder = scratch();
});
afterEach(() => {
	folder.remove();
});

/** The rows that a command prints to a terminal of 40 columns. */
const printed = async (parameters: readonly string[]): Promise<readonly string[]> => {
	const session = start([command, ...parameters], {columns: 40, state: join(folder.path, 'state')});
	expect((await session.ended).exitCode).toBe(0);
	return stripVTControlCharacters(session.output())
		.split(/\r?\n/)
		.filter(line => !line.startsWith('readout: '));
};

const wordsOf = (text: string): readonly string[] => text.match(/\S+/g) ?? [];

it.each(['quiz', 'facts', 'actors'])('%s cuts no word at the edge of a terminal, and loses none', async verb => {
	const parameters = [verb, articleNamed('01-a-visit-to-pyongyang.md')];
	const rows = await printed(parameters);
	expect(rows.filter(line => line.length > 40)).toEqual([]);
	const {stdout} = spawnSync(process.execPath, [command, ...parameters], {encoding: 'utf8'});
	expect(stdout.split('\n').some(line => line.length > 40)).toBe(true);
	expect(wordsOf(rows.join('\n'))).toEqual(wordsOf(stdout));
});
