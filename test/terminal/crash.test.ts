import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {afterEach, beforeEach, expect, it} from 'vitest';
import {type Session, scratch, start} from './terminal.ts';

let folder: ReturnType<typeof scratch>;
let session: Session | undefined;
beforeEach(() => {
	folder = scratch();
});
afterEach(() => {
	session?.kill('SIGKILL');
	folder.remove();
});

it.each(['draw', 'key'])('a crash (%s) gives the terminal back, and says what happened after it', async when => {
	const fixture = join(folder.path, 'crash.mjs');
	await build({
		entryPoints: [fileURLToPath(new URL('../fixtures/crash.ts', import.meta.url))],
		outdir: folder.path,
		outExtension: {'.js': '.mjs'},
		// Ink's developer tools stay in a part that is never loaded.
		splitting: true,
		bundle: true,
		format: 'esm',
		platform: 'node',
		jsx: 'automatic',
		external: ['react-devtools-core'],
		define: {'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"'},
		banner: {js: "import {createRequire} from 'node:module';const require = createRequire(import.meta.url);"},
		logLevel: 'error',
	});
	session = start([fixture, when], {state: join(folder.path, 'state')});
	await session.until('The breaking point');
	if (when === 'key') {
		await new Promise(resolve => setTimeout(resolve, 800));
		session.write(' ');
	}
	expect((await session.ended).exitCode).toBe(1);
	await session.until('readout: The ink ran out. Your place is kept');
	expect(session.alternate()).toBe(false);
	// The message stands after the alternate screen was left, and no stack trace does.
	const output = session.output();
	expect(output.lastIndexOf('readout: The ink')).toBeGreaterThan(output.lastIndexOf('\u001B[?1049l'));
	expect(output.slice(output.lastIndexOf('\u001B[?1049l'))).not.toMatch(/^\s+at /m);
});
