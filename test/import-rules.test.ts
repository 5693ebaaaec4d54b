import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, normalize, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';

const source = fileURLToPath(new URL('../source', import.meta.url));

/** The rooms that each room may take from. */
const allowed: Readonly<Record<string, readonly string[]>> = {
	article: [],
	language: ['article'],
	facts: ['article', 'language'],
	quiz: ['article', 'language', 'facts'],
	analysis: ['article', 'language', 'facts', 'quiz'],
	study: ['article', 'language', 'facts', 'quiz'],
	platform: ['article', 'language'],
	layout: ['article'],
	components: ['layout', 'keys.ts', 'theme.ts'],
	screens: ['article', 'facts', 'quiz', 'layout', 'components', 'keys.ts', 'theme.ts'],
};

/** What a room is handed as a parameter, it knows by its type alone. */
const facesOnly: Readonly<Record<string, string>> = {study: 'platform', screens: 'analysis'};

type Import = {readonly file: string; readonly from: string; readonly typeOnly: boolean; readonly lazy: boolean};

const files = readdirSync(source, {recursive: true, encoding: 'utf8'})
	.filter(name => /\.tsx?$/.test(name))
	.map(name => name.split(sep).join('/'));

const importsOf = (file: string): readonly Import[] => {
	const text = readFileSync(join(source, file), 'utf8');
	const statements = text.matchAll(
		/(?:^|\n)(import|export)\s+(type\s)?[^'";]*?from '([^']+)'|import\('([^']+)'\)|(?:^|\n)import '([^']+)'/g,
	);
	return [...statements].map(([, , type, from, lazy, bare]) => ({
		file,
		from: from ?? lazy ?? bare ?? '',
		typeOnly: type !== undefined,
		lazy: lazy !== undefined,
	}));
};

const imports = files.flatMap(importsOf);

const roomOf = (file: string): string => file.split('/')[0] ?? '';

describe('the rooms', () => {
	it('are read by this test at all', () => {
		expect(imports.length).toBeGreaterThan(200);
		expect(imports.some(({from}) => from === 'ink')).toBe(true);
	});

	for (const [room, others] of Object.entries(allowed)) {
		it(`${room}/ takes nothing from further down`, () => {
			const wrong = imports
				.filter(({file, from}) => roomOf(file) === room && from.startsWith('.'))
				.map(({file, from, typeOnly}) => ({
					file,
					target: roomOf(
						normalize(join(dirname(file), from))
							.split(sep)
							.join('/'),
					),
					typeOnly,
				}))
				.filter(({target}) => target !== room && !others.includes(target))
				.filter(({target, typeOnly}) => !(typeOnly && facesOnly[room] === target));
			expect(wrong).toEqual([]);
		});
	}

	it('only what draws knows ink and react', () => {
		const wrong = imports.filter(
			({file, from}) =>
				/^(ink|react)(\/|-|$)/.test(from) &&
				!['app.tsx', 'testing.tsx', 'screens', 'components', 'testing'].includes(roomOf(file)),
		);
		expect(wrong).toEqual([]);
	});

	it('nothing of the language is loaded before the first page is on the screen', () => {
		// What the command line, and the reader that it opens, cannot start without.
		const loaded = new Set(['cli.ts', 'commands/open.ts', 'commands/load.ts']);
		for (const own of loaded) {
			for (const {from, typeOnly, lazy} of imports.filter(({file}) => file === own)) {
				if (from.startsWith('.') && !typeOnly && !lazy) {
					loaded.add(
						normalize(join(dirname(own), from))
							.split(sep)
							.join('/'),
					);
				}
			}
		}
		expect(loaded).toContain('screens/machine.ts');
		// The words of numbers are a few lines, which grading an answer needs.
		const few = ['language/numbers.ts'];
		expect(
			[...loaded].filter(
				file => /^(?:language|english\.ts|worker\.ts|quiz\/questions)/.test(file) && !few.includes(file),
			),
		).toEqual([]);
	});

	it('only the language room knows the library that reads times, and only the tools others that read language', () => {
		const wrong = imports.filter(
			({file, from}) =>
				(from.startsWith('chrono-node') && roomOf(file) !== 'language') ||
				(/^(?:compromise|wink)/.test(from) && roomOf(file) !== 'tools'),
		);
		expect(wrong).toEqual([]);
	});

	it('only platform/, commands/, tools/ and the command line itself touch files, processes and the terminal', () => {
		const wrong = imports.filter(
			({file, from}) =>
				/^node:(fs|tty|os|process|child_process|net|http)/.test(from) &&
				!['platform', 'commands', 'tools', 'cli.ts', 'version.ts'].includes(roomOf(file)),
		);
		expect(wrong).toEqual([]);
	});
});
