// `npm run bench [-- RUNS]`: what a person waits for, in a pseudo-terminal of 80×24. The machines that this runs on are noisy,
// so all that is compared runs turn by turn in one go, and the ratios are what counts. Also what it costs to read an article's
// language, for us and for compromise.
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {type IPty, spawn} from '@lydell/node-pty';
import {type Reader, type ReadingCost, readingBench} from './bench/reading.ts';

const runs = Number(process.argv[2] ?? 15);
const command = fileURLToPath(new URL('../../dist/readout.js', import.meta.url));
const article = fileURLToPath(new URL('../../content/articles/01-a-visit-to-pyongyang.md', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'));
const env = {...process.env, XDG_STATE_HOME: join(folder, 'state'), TERM: 'xterm-256color'};

const inTerminal = (parameters: readonly string[]): IPty =>
	spawn(process.execPath, [...parameters], {cols: 80, rows: 24, cwd: folder, env});

const ended = (terminal: IPty): Promise<void> => new Promise(resolve => terminal.onExit(() => resolve()));

/** Resolves to the milliseconds until what the terminal shows after now contains `expected`. */
const shown = (terminal: IPty, expected: string): Promise<number> => {
	const begin = performance.now();
	return new Promise(resolve => {
		let seen = '';
		const listening = terminal.onData(data => {
			seen += data;
			if (seen.includes(expected)) {
				listening.dispose();
				resolve(performance.now() - begin);
			}
		});
	});
};

const pause = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds));

const nothing = async (): Promise<number> => {
	const begin = performance.now();
	await ended(inTerminal(['-e', '0']));
	return performance.now() - begin;
};

/** Start to the footer of the first page, its last line. A place kept by an earlier run must not matter: the state is removed. */
const firstFrame = async (path: string): Promise<number> => {
	rmSync(env.XDG_STATE_HOME, {recursive: true, force: true});
	const terminal = inTerminal([command, path]);
	const time = await shown(terminal, 'help');
	const left = ended(terminal);
	terminal.write('q');
	await left;
	return time;
};

/** A page key to the first bytes of what it changed, page after page. */
const keyToFrame = async (path: string): Promise<number> => {
	rmSync(env.XDG_STATE_HOME, {recursive: true, force: true});
	const terminal = inTerminal([command, path]);
	await shown(terminal, 'help');
	await pause(1500);
	const times: number[] = [];
	for (let page = 0; page < 6; page++) {
		const begin = performance.now();
		const drawn = new Promise<number>(resolve => {
			const listening = terminal.onData(() => {
				listening.dispose();
				resolve(performance.now() - begin);
			});
		});
		terminal.write(' ');
		times.push(await drawn);
		await pause(50);
	}
	const left = ended(terminal);
	terminal.write('q');
	await left;
	return median(times);
};

const median = (values: readonly number[]): number => {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

/** An article of about `size` characters: paragraphs of the bundled one, with a number each, so that no two are the same. */
const write = (name: string, size: number): string => {
	const paragraphs = readFileSync(article, 'utf8').split('\n\n').slice(1);
	const parts = ['A long read'];
	for (let length = 0, at = 0; length < size; at++) {
		const paragraph = `${at + 1}. ${paragraphs[at % paragraphs.length]?.replaceAll('\n', ' ')}`;
		parts.push(paragraph);
		length += paragraph.length + 2;
	}
	const path = join(folder, name);
	writeFileSync(path, parts.join('\n\n'));
	return path;
};

const reading = await readingBench();

try {
	const small = write('10-kb.txt', 10_000);
	const large = write('1-mb.txt', 1_000_000);
	const huge = write('10-mb.txt', 10_000_000);
	const cases = {
		'node -e 0': nothing,
		'first frame, bundled article': () => firstFrame(article),
		'first frame, 10 KB': () => firstFrame(small),
		'first frame, 1 MB': () => firstFrame(large),
		'first frame, 10 MB': () => firstFrame(huge),
	} as const;
	type Case = keyof typeof cases;
	const times = new Map<Case, number[]>();
	const readers = ['nothing', 'own', 'compromise'] as const satisfies readonly Reader[];
	const costs = new Map<Reader, ReadingCost[]>();
	for (let run = 0; run <= runs; run++) {
		for (const [name, measure] of Object.entries(cases) as [Case, () => Promise<number>][]) {
			const time = await measure();
			// The first round fills the caches of the system.
			if (run > 0) {
				times.set(name, [...(times.get(name) ?? []), time]);
			}
		}
		for (const reader of readers) {
			const cost = reading.run(reader);
			if (run > 0) {
				costs.set(reader, [...(costs.get(reader) ?? []), cost]);
			}
		}
	}
	const of = (name: Case): number => median(times.get(name) ?? []);
	const rounded = (value: number): number => Math.round(value * 100) / 100;
	const ratio = (name: Case, base: Case): number => rounded(of(name) / of(base));
	const cost = (reader: Reader, what: keyof ReadingCost): number =>
		median((costs.get(reader) ?? []).map(measured => measured[what]));
	/** What a reader adds to a process that does nothing. */
	const added = (reader: Reader, what: keyof ReadingCost): number => cost(reader, what) - cost('nothing', what);
	const readingResult = {
		tokens: reading.tokens,
		milliseconds: Object.fromEntries(readers.map(reader => [reader, Math.round(cost(reader, 'milliseconds'))])),
		addedMilliseconds: {
			own: Math.round(added('own', 'milliseconds')),
			compromise: Math.round(added('compromise', 'milliseconds')),
		},
		addedMegabytes: {
			'own (below 60)': Math.round(added('own', 'memory') / 1024),
			compromise: Math.round(added('compromise', 'memory') / 1024),
		},
		ratios: {
			'load and read, own / compromise (at most 0.5)': rounded(
				added('own', 'milliseconds') / added('compromise', 'milliseconds'),
			),
			'whole process, own / compromise': rounded(cost('own', 'milliseconds') / cost('compromise', 'milliseconds')),
			'memory, own / compromise': rounded(added('own', 'memory') / added('compromise', 'memory')),
		},
	};
	const result = {
		node: process.version,
		runs,
		medianMilliseconds: Object.fromEntries(Object.keys(cases).map(name => [name, Math.round(of(name as Case))])),
		ratios: {
			'bundled article / node -e 0': ratio('first frame, bundled article', 'node -e 0'),
			'1 MB / 10 KB (at most 1.15)': ratio('first frame, 1 MB', 'first frame, 10 KB'),
			'10 MB / 10 KB (at most 2)': ratio('first frame, 10 MB', 'first frame, 10 KB'),
		},
		keyToFrameMilliseconds: {
			'10 KB': Math.round((await keyToFrame(small)) * 10) / 10,
			'1 MB': Math.round((await keyToFrame(large)) * 10) / 10,
		},
		reading: readingResult,
	};
	process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
} finally {
	rmSync(folder, {recursive: true, force: true});
	reading.remove();
}
