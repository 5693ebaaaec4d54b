import {chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {articleNamed, command, type Session, scratch, start} from './terminal.ts';

const visit = articleNamed('01-a-visit-to-pyongyang.md');

let folder: ReturnType<typeof scratch>;
let open: Session[];
beforeEach(() => {
	folder = scratch();
	open = [];
});
afterEach(() => {
	for (const session of open) {
		session.kill('SIGKILL');
	}
	folder.remove();
});

const run = (parameters: readonly string[], options: Partial<Parameters<typeof start>[1]> = {}): Session => {
	const session = start([command, ...parameters], {state: join(folder.path, 'state'), ...options});
	open.push(session);
	return session;
};

const small = {columns: 40, rows: 12} as const;

describe.each([{}, {CI: 'true'}])('with the environment %j', env => {
	it('the first page is shown on the alternate screen, and q gives the terminal back', async () => {
		const session = run([visit], {env});
		await session.until(/1 of 3 · 36%/);
		expect(session.alternate()).toBe(true);
		await session.until('will visit Pyongyang on May 31');
		session.write('q');
		expect((await session.ended).exitCode).toBe(0);
		expect(session.alternate()).toBe(false);
		// The cursor is shown again.
		expect(session.output().lastIndexOf('\u001B[?25h')).toBeGreaterThan(session.output().lastIndexOf('\u001B[?25l'));
	});
});

describe('reading', () => {
	it('without an article begins with the first bundled one, and goes on with the last one read', async () => {
		const first = run([]);
		await first.until('A visit to Pyongyang');
		first.write('q');
		await first.ended;
		const lake = run([articleNamed('03-the-lake-under-the-ice.md')]);
		await lake.until(/1 of \d/);
		lake.write('q');
		await lake.ended;
		const again = run([]);
		await again.until('A lake under the ice keeps');
	});

	it.each([
		['three page keys', '\u001B[6~\u001B[6~\u001B[6~'],
		['six spaces', '      '],
	])('%s in one chunk of input are one turn', async (_, keys) => {
		const session = run([visit], small);
		await session.until('1 of 12');
		session.write(keys);
		await session.until('2 of 12');
		session.write('b');
		await session.until('1 of 12');
	});

	it('a resize keeps the words, and too small a screen says so until it grows', async () => {
		const session = run([visit]);
		await session.until('1 of 3');
		session.write(' ');
		await session.until('2 of 3');
		const words = session.screen().split('\n')[2]?.trim().split(' ').slice(0, 3).join(' ') ?? '';
		expect(words.length).toBeGreaterThan(8);
		session.resize(60, 14);
		await session.until(screen => screen.includes(words) && !screen.includes('2 of 3'));
		session.resize(30, 8);
		await session.until(/too\s+small/);
		session.resize(80, 24);
		await session.until(screen => screen.includes('2 of 3') && screen.includes(words));
	});

	it('goes on where it was left, even after kill -9', async () => {
		const session = run([visit], small);
		await session.until('1 of 12');
		session.write('7G');
		await session.until('7 of 12');
		// The place is on the disk before the next key is read.
		session.write('a');
		await session.until('Actors');
		session.kill('SIGKILL');
		await session.ended;
		const again = run([visit], small);
		await again.until('7 of 12');
	});

	it('a damaged place is set aside and named, and the article opens', async () => {
		const first = run([visit]);
		await first.until('1 of 3');
		first.write('q');
		await first.ended;
		const places = join(folder.path, 'state', 'readout', 'positions');
		const [name = ''] = readdirSync(places);
		writeFileSync(join(places, name), '{"anchor": 12');
		const again = run([visit]);
		await again.until('1 of 3');
		again.write('q');
		expect((await again.ended).exitCode).toBe(0);
		await again.until(/was damaged; it was\s+set aside/);
		expect(readdirSync(places).some(each => each.endsWith('.damaged'))).toBe(true);
		expect(JSON.parse(readFileSync(join(places, name), 'utf8'))).toMatchObject({anchor: 0});
	});

	it('a home that cannot be written to is no error', async () => {
		const state = join(folder.path, 'locked');
		// A file stands where the folder would be: that keeps root out as well.
		mkdirSync(state);
		writeFileSync(join(state, 'readout'), '');
		chmodSync(state, 0o500);
		const session = run([visit], {state});
		await session.until('1 of 3');
		session.write(' ');
		await session.until('2 of 3');
		session.write('q');
		expect((await session.ended).exitCode).toBe(0);
		expect(session.output()).not.toContain('readout:');
	});

	it('one line of a megabyte is an article like any other, and no key waits until it is understood', async () => {
		const path = join(folder.path, 'line.txt');
		writeFileSync(path, 'The mayor opened the bridge. '.repeat(36_000));
		const session = run([path]);
		await session.until('The mayor opened the bridge.');
		session.write('t');
		await session.until(/Reading the article …|the bridge/);
		session.write('q');
		await session.until(/^ line .*0%$/m);
		session.write('q');
		expect((await session.ended).exitCode).toBe(0);
	});

	it('a long text fills its lists as it is analysed, says how far that has come, and is read meanwhile', async () => {
		const path = join(folder.path, 'long.txt');
		const part = (name: string) => `${name} sold the bridge in May. ${'The rain fell on the town. '.repeat(1_300)}`;
		const names = ['Ana Reyes', 'Tom Hale', 'Ruth Moss', 'Ida Berg'];
		writeFileSync(path, `The bridge\n\n${names.map(part).join('\n\n')}\n`);
		const session = run([path]);
		await session.until('1 of');
		session.write('t');
		await session.until(/Timeline · \d+ +analysing … \d+%[\s\S]*Ana Reyes sold the bridge/);
		session.write('q');
		await session.until('1 of');
		session.write(' ');
		await session.until(/ 2 of \d+/);
		session.write('t');
		await session.until(/Timeline · 5 +The bridge[\s\S]*Ida Berg sold the bridge/);
	});

	it('an article on standard input takes its keys from the terminal', async () => {
		const session = start(['-c', `cat '${visit}' | '${process.execPath}' '${command}'`], {
			state: join(folder.path, 'state'),
			program: 'sh',
		});
		open.push(session);
		await session.until('1 of 3');
		session.write(' ');
		await session.until('2 of 3');
		session.write('q');
		expect((await session.ended).exitCode).toBe(0);
	});

	it('leads to the quiz, shows the proof, and comes to a result', async () => {
		const session = run([visit]);
		await session.until('1 of 3');
		session.write('G');
		await session.until('take the quiz');
		session.write(' ');
		await session.until('Question 1 of');
		session.write('1');
		await session.until(/[✓✗] (Right|Wrong)/);
		session.write('p');
		await session.until('▌');
		session.write('q');
		await session.until(/[✓✗] (Right|Wrong)/);
		session.write('\r');
		await session.until('Question 2 of');
		const count = Number(/Question 2 of (\d+)/.exec(session.screen())?.[1]);
		expect(count).toBeGreaterThan(2);
		for (let question = 3; question <= count; question++) {
			session.write('s');
			await session.until(`Question ${question} of`);
		}
		session.write('s');
		await session.until('Result');
		session.write('r');
		await session.until('Question 1 of');
	});

	it('takes up a quiz where it was left, in the way that it was asked', async () => {
		const first = run([visit, '--mode', 'type']);
		await first.until('1 of 3');
		// To the end, for questions about what was not read yet wait.
		first.write('G');
		await first.until('3 of 3');
		first.write('z');
		await first.until(/Question 1 of[\s\S]*❯/);
		first.write('quiz');
		await first.until('❯ quiz');
		first.write('\r');
		await first.until('✗ quiz');
		first.write('\r');
		await first.until('Question 2 of');
		first.write('\u001B');
		await first.until('3 of 3');
		first.write('q');
		expect((await first.ended).exitCode).toBe(0);

		const second = run([visit]);
		await second.until('3 of 3');
		second.write('z');
		await second.until(/Question 2 of.*✗◉[\s\S]*enter answer {2}tab/);
	});
});
