import {spawn, spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import module from 'node:module';
import {basename, dirname, join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {articleNamed, command, scratch} from '../terminal/terminal.ts';

const visit = articleNamed('01-a-visit-to-pyongyang.md');
let folder: ReturnType<typeof scratch>;
beforeAll(() => {
	folder = scratch();
});
afterAll(() => folder.remove());

type Ran = {readonly code: number | null; readonly out: string; readonly err: string};

const run = (parameters: readonly string[], input: string | Uint8Array = ''): Promise<Ran> =>
	new Promise(resolve => {
		const child = spawn(process.execPath, [command, ...parameters], {
			env: {...process.env, XDG_STATE_HOME: join(folder.path, 'state')},
		});
		let out = '';
		let err = '';
		child.stdout.setEncoding('utf8').on('data', data => {
			out += data;
		});
		child.stderr.setEncoding('utf8').on('data', data => {
			err += data;
		});
		child.on('close', code => resolve({code, out, err}));
		// A program that says no before it reads all is no failure of the test.
		child.stdin.on('error', () => undefined);
		child.stdin.end(input);
	});

const file = (name: string, content: string | Uint8Array): string => {
	const path = join(folder.path, name);
	writeFileSync(path, content);
	return path;
};

describe('without a terminal', () => {
	it('an article is printed, one line a paragraph', async () => {
		const {code, out} = await run([visit]);
		expect(code).toBe(0);
		expect(out).toMatch(/^A visit to Pyongyang\n\nRussia is sending .*tests? its nuclear weapons\.\n/s);
	});

	it('a width wraps it', async () => {
		const {out} = await run(['print', visit, '--width', '40']);
		expect(Math.max(...out.split('\n').map(line => line.length))).toBeLessThanOrEqual(40);
	});

	it.each([['-'], []])('an article comes from a pipe, as %j says', async (...parameters) => {
		const {code, out} = await run(parameters, 'A title\n\nA sentence of it.\n');
		expect([code, out]).toEqual([0, 'A title\n\nA sentence of it.\n']);
	});

	it.each(['actors', 'facts', 'quiz'])(
		'%s --json is one document with the text, and the same every time',
		async verb => {
			const first = await run([verb, visit, '--json']);
			const {article, ...rest} = JSON.parse(first.out) as {article: {text: string}} & Record<string, unknown[]>;
			expect(article.text).toMatch(/^A visit to Pyongyang/);
			expect(Object.keys(rest)).toEqual({actors: ['actors'], facts: ['actors', 'facts'], quiz: ['questions']}[verb]);
			expect(Object.values(rest).every(list => list.length > 0)).toBe(true);
			expect((await run([verb, visit, '--json'])).out).toBe(first.out);
		},
	);

	it.each(['actors', 'facts', 'quiz'])(
		'%s of a text that has none is an empty list, and one line says why',
		async verb => {
			const path = file('note.txt', 'A short note\n\nIt was raining again, and so it went on.');
			const {code, out, err} = await run([verb, path]);
			expect([code, out]).toEqual([0, '']);
			expect(err).toMatch(/^readout: (No \w+: .*)\n$/);
		},
	);

	it('a quiz proves every answer on its sheet', async () => {
		const {out} = await run(['quiz', visit, '--questions', '2']);
		expect(out).toMatch(/1\. .*\?\n/);
		expect(out).toMatch(/“.+”|".+"|Evidence|proof/i);
	});

	it('a quiz is one JSON document by either name', async () => {
		const {out} = await run(['quiz', visit, '--format', 'json']);
		expect(out).not.toBe('');
		expect(out).toBe((await run(['quiz', visit, '--json'])).out);
	});

	it.each([
		['markdown', /^# A visit to Pyongyang\n[\s\S]*\n## Answers\n\n1\. \*\*[1-4]\*\* [\s\S]*\n {3}> .+\n/],
		[
			'anki',
			/^#separator:Tab\n#html:true\n[\s\S]*\n"[^\t]+<br><br>1\. [^\t]+"\t"[^\t]+"\t"[^\t]+"\t"A visit to Pyongyang · /,
		],
		['hashcards', /\n\nQ: .+\nA: .+\n\n> .+\n\nSource: A visit to Pyongyang · [\s\S]*\n\nC: .*\[.+\].*\n\nSource: /],
	])('a quiz in the format %s has its answers, evidence and source', async (format, expected) => {
		const {code, out, err} = await run(['quiz', visit, '--format', format]);
		expect(code).toBe(0);
		// Where fewer are asked than are wanted, that is said, and not in the file.
		expect(err).toMatch(/^(?:readout: \d of 10 questions: .*\n)?$/);
		expect(out).toMatch(expected);
		expect((await run(['quiz', visit, '--format', format])).out).toBe(out);
	});

	it.each(['markdown', 'anki', 'hashcards'])('a quiz without questions is no file of the format %s', async format => {
		const path = file('note.txt', 'A short note\n\nIt was raining again, and so it went on.');
		const {code, out, err} = await run(['quiz', path, '--format', format]);
		expect([code, out]).toEqual([0, '']);
		expect(err).toMatch(/^readout: No questions: .*\n$/);
	});

	it('a frame of a screen is written', async () => {
		const {out} = await run(['screen', 'actors', visit, '--columns', '60', '--rows', '14', '--keys', '<down>']);
		expect(out).toContain('Actors · ');
		expect(out).not.toContain('\u001B');
		expect((await run(['screen', 'actors', visit, '--format', 'ansi'])).out).toContain('\u001B[');
	});

	it('a reader of the output that has had enough is no error', async () => {
		const long = file('long.txt', `A long one\n\n${'many words and more '.repeat(100_000)}`);
		const child = spawn('sh', ['-c', '"$0" "$1" print "$2" | head -c 10; echo', process.execPath, command, long]);
		let err = '';
		child.stderr.on('data', data => {
			err += data;
		});
		await new Promise(resolve => child.on('close', resolve));
		expect(err).toBe('');
	});

	it('says its version and its usage', async () => {
		expect((await run(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
		expect((await run(['--help'])).out).toContain('readout quiz SOURCE');
	});
});

describe('the program', () => {
	/** A copy of it that no other test starts. */
	const installed = (): string => {
		const root = join(folder.path, 'installed');
		rmSync(root, {recursive: true, force: true});
		cpSync(dirname(command), join(root, 'dist'), {
			recursive: true,
			filter: path => basename(path) !== 'compiled',
		});
		cpSync(join(dirname(command), '..', 'package.json'), join(root, 'package.json'));
		return join(root, 'dist');
	};
	const version = (dist: string) =>
		spawnSync(process.execPath, [join(dist, 'readout.js'), '--version'], {encoding: 'utf8'});

	it('is compiled once, where the engine can keep that', () => {
		const dist = installed();
		expect(version(dist)).toMatchObject({status: 0, stderr: ''});
		expect(existsSync(join(dist, 'compiled'))).toBe(module.enableCompileCache !== undefined);
		expect(version(dist)).toMatchObject({status: 0, stderr: ''});
	});

	it('starts all the same where nothing can be kept', () => {
		const dist = installed();
		writeFileSync(join(dist, 'compiled'), 'no folder');
		expect(version(dist)).toMatchObject({status: 0, stderr: ''});
	});
});

describe('one section alone', () => {
	const book = [
		'# The harbours',
		'## One',
		'Ana Reyes opened the bridge in May 2031.',
		'### The ferry',
		'Tom Hale sold [the old ferry](ferry.md) on June 3, 2031.',
		'## Two',
		'Ruth Moss will visit Lima.',
	].join('\n\n');

	it('is printed with the sections below it, its heading as the title', async () => {
		const {out} = await run(['print', file('book.md', book), '--section', '2']);
		expect(out).toBe(
			'One\n\nAna Reyes opened the bridge in May 2031.\n\nThe ferry\n\nTom Hale sold the old ferry on June 3, 2031.\n',
		);
	});

	it('is what facts and actors are of, and their places are in its own text', async () => {
		const {out} = await run(['facts', file('book.md', book), '--section', '3', '--json']);
		const {article, facts} = JSON.parse(out);
		expect(facts).toMatchObject([{sentence: expect.stringContaining('Tom Hale sold the old ferry')}]);
		const [{start, end}] = facts[0].evidence;
		expect(article.text.slice(start, end)).toBe('Tom Hale sold the old ferry on June 3, 2031.');
		const [block] = article.blocks.filter((each: {spans: readonly unknown[]}) => each.spans.length > 0);
		expect(article.text.slice(block.spans[0].start, block.spans[0].end)).toBe('the old ferry');
	});

	it.each([
		['1', 'Ruth Moss'],
		['4', 'Two\n\nRuth Moss will visit Lima.\n'],
	])('%s of it', async (number, expected) => {
		expect((await run(['print', file('book.md', book), '--section', number])).out).toContain(expected);
	});

	it('that is not there is told, with how many there are', async () => {
		const {code, err} = await run(['print', file('book.md', book), '--section', '9']);
		expect([code, err]).toEqual([
			1,
			'readout: “The harbours” has 4 sections, and none with the number 9. The outline (o) lists them.\n',
		]);
	});
});

describe('what cannot be read says why in one line', () => {
	it.each([
		['a missing file', () => join(folder.path, 'missing.txt'), /missing\.txt is not there\. /],
		[
			'a folder',
			() => {
				mkdirSync(join(folder.path, 'folder'), {recursive: true});
				return join(folder.path, 'folder');
			},
			/folder is a folder\. /,
		],
		['an empty file', () => file('empty.txt', ''), /empty\.txt is empty\. /],
		[
			'a binary file',
			() =>
				file(
					'data.bin',
					new Uint8Array(2000).map((_, at) => at % 7),
				),
			/binary data, not text/,
		],
		['a name that is nothing', () => '', /“” is not there/],
		['a hostile name', () => join(folder.path, 'x\u001B]0;pwned\u0007\ny.txt'), /is not there/],
	])('%s', async (_, path, message) => {
		const {code, out, err} = await run(['print', path()]);
		expect([code, out]).toEqual([1, '']);
		expect(err).toMatch(/^readout: [^\n\u001B\u0007]+\n$/);
		expect(err).toMatch(message);
	});

	it('a wrong command line ends with exit code 2', async () => {
		expect((await run(['--colour'])).code).toBe(2);
		expect((await run(['screen', 'lobby', visit])).code).toBe(2);
		const {code, out, err} = await run(['quiz', visit, '--format', 'gif']);
		expect([code, out]).toEqual([2, '']);
		expect(err).toMatch(/^readout: --format takes text, json, markdown, anki or hashcards, not “gif”\.[^\n]*\n$/);
	});
});
