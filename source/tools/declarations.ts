import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';

const imported = /\b(?:from|import)\s*\(?\s*["'](\.[^"']+)["']/g;

/** The declaration files that `entry` leads to, itself among them. */
const reachable = (entry: string, known = new Set<string>()): ReadonlySet<string> => {
	if (known.has(entry)) {
		return known;
	}
	known.add(entry);
	for (const [, path = ''] of readFileSync(entry, 'utf8').matchAll(imported)) {
		reachable(resolve(dirname(entry), path.replace(/\.tsx?$/, '.d.ts')), known);
	}
	return known;
};

/** Writes the declarations of the public entries to `folder`, and of what they mention, nothing else. */
export const writeDeclarations = (root: string, folder: string, entries: readonly string[]): void => {
	execFileSync(
		process.execPath,
		[
			join(root, 'node_modules/typescript/bin/tsc'),
			...['--noEmit', 'false', '--emitDeclarationOnly', '--declaration'],
			...['--rootDir', 'source', '--outDir', folder, '--project', 'tsconfig.build.json'],
		],
		{cwd: root, stdio: 'inherit'},
	);
	const wanted = new Set(entries.flatMap(entry => [...reachable(join(folder, `${entry}.d.ts`))]));
	for (const file of readdirSync(folder, {recursive: true, encoding: 'utf8'})) {
		const path = join(folder, file);
		if (file.endsWith('.d.ts') && !wanted.has(path)) {
			rmSync(path);
		}
	}
	const missing = [...wanted].filter(path => !existsSync(path));
	if (missing.length > 0) {
		throw new Error(`Declarations are missing: ${missing.join(', ')}`);
	}
};
