import {spawnSync} from 'node:child_process';
import {cpSync, readFileSync, rmSync, truncateSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {type Session, scratch, start} from '../terminal/terminal.ts';

/*
 * The program with a file of its language missing or damaged: reading goes on, and all else says in one line what to do.
 */

const root = fileURLToPath(new URL('../../', import.meta.url));

let folder: ReturnType<typeof scratch>;
let session: Session | undefined;
let command: string;
let article: string;
beforeEach(() => {
	folder = scratch();
	for (const part of ['dist', 'content', 'package.json']) {
		cpSync(join(root, part), join(folder.path, part), {recursive: true});
	}
	command = join(folder.path, 'dist/readout.js');
	article = join(folder.path, 'bridge.txt');
	writeFileSync(article, 'The bridge\n\nAna Reyes will open the bridge on May 31.\n');
});
afterEach(() => {
	session?.kill('SIGKILL');
	session = undefined;
	folder.remove();
});

const run = (...parameters: readonly string[]): readonly [code: number | null, out: string, err: string] => {
	const {status, stdout, stderr} = spawnSync(process.execPath, [command, ...parameters], {encoding: 'utf8'});
	return [status, stdout, stderr];
};

const language = (name: string): string => join(folder.path, 'content/language', name);

const missing = (name: string) => rmSync(language(name));
const cut = (name: string) => truncateSync(language(name), Math.floor(readFileSync(language(name)).length / 2));
const strange = (name: string) => writeFileSync(language(name), 'This is no model.');

const damages = [
	['network.bin', 'missing', missing],
	['names.bin', 'missing', missing],
	['lemmas.bin', 'missing', missing],
	['names.bin', 'cut off', cut],
	['lemmas.bin', 'cut off', cut],
	['forwards.bin', 'cut off', cut],
	['network.bin', 'cut off', cut],
	['network.bin', 'something else', strange],
	['forwards.bin', 'something else', strange],
] as const;

describe.each(damages)('with %s %s', (name, _how, damage) => {
	it('the article is printed, and the command says which file and what to do', () => {
		damage(name);
		expect(run('print', article)).toEqual([0, 'The bridge\n\nAna Reyes will open the bridge on May 31.\n', '']);
		for (const verb of ['actors', 'facts', 'quiz']) {
			const [code, out, err] = run(verb, article, '--json');
			expect([code, out]).toEqual([1, '']);
			expect(err).toMatch(/^readout: “The bridge” could not be analysed: [^\n]+ Install readout again\. [^\n]+\n$/);
			const fault = damage === missing ? `${name} is missing` : `“${name.replace(/\..*/, '')}” is damaged`;
			expect(err).toContain(`the language file ${fault}`);
		}
	});
});

describe('with no language at all', () => {
	it('the article is printed, and the command says what to do', () => {
		rmSync(join(folder.path, 'content/language'), {recursive: true});
		expect(run('print', article)[0]).toBe(0);
		const [code, out, err] = run('facts', article);
		expect([code, out]).toEqual([1, '']);
		expect(err).toMatch(/^readout: [^\n]+content\/language[^\n]+ Install readout again\. [^\n]+\n$/);
	});
});

describe('on screen, with a damaged file', () => {
	it('reading works, and what needs the language says why it cannot', async () => {
		cut('names.bin');
		session = start([command, article], {state: join(folder.path, 'state')});
		await session.until('Ana Reyes will open');
		for (const key of ['a', 't', 'z']) {
			session.write(key);
			await session.until(/could not be analysed: The language file “names” is damaged.*Install\s+readout again/s);
			session.write('q');
			await session.until('Ana Reyes will open');
		}
		session.write('q');
		expect((await session.ended).exitCode).toBe(0);
		expect(session.output()).not.toContain('readout:');
	});
});
