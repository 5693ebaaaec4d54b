import {chmod, readFile, rm, stat, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {type BuildOptions, build} from 'esbuild';
import {writeDeclarations} from './declarations.ts';
import {licenses} from './licenses.ts';
import {yogaPlugin} from './yoga-plugin.ts';

/*
 * node source/tools/build.ts [--quiet] [--types]
 * Makes dist/: the launcher, the command with its lazy parts and the worker, the library, and the testing kit.
 */

const root = fileURLToPath(new URL('../../', import.meta.url));
const {argv} = process;

const shared: BuildOptions = {
	absWorkingDir: root,
	bundle: true,
	format: 'esm',
	platform: 'node',
	target: 'node20.19',
	minify: true,
	// Node 20 has the v flag and classes as \p{Lu}; taken for new, each expression would be made anew wherever it is used.
	supported: {'regexp-set-notation': true, 'regexp-unicode-property-escapes': true},
	legalComments: 'none',
	metafile: true,
	logLevel: 'warning',
	jsx: 'automatic',
	define: {'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"'},
	// Ink loads its developer tools only where DEV is set; they are not installed.
	external: ['react-devtools-core'],
	// Packages of the old module system ask for built-in modules with require.
	banner: {
		js: "import {createRequire as readoutRequire} from 'node:module';const require = readoutRequire(import.meta.url);",
	},
	plugins: [yogaPlugin],
};

await rm(`${root}dist`, {recursive: true, force: true});

const metafiles = (
	await Promise.all([
		build({
			...shared,
			entryPoints: {cli: 'source/cli.ts'},
			outdir: 'dist',
			splitting: true,
			chunkNames: 'parts/[name]-[hash]',
		}),
		// By itself: what it shared with the command would be split into many small files, each a wait before the first page.
		build({...shared, entryPoints: {worker: 'source/worker.ts'}, outdir: 'dist'}),
		build({
			...shared,
			entryPoints: {index: 'source/index.ts', testing: 'source/testing.tsx'},
			outdir: 'dist',
			splitting: true,
			chunkNames: 'library/[name]-[hash]',
			// The optional peers: the kit draws with the Ink and React of whoever tests with it.
			external: ['ink', 'react', 'react/jsx-runtime', 'react-devtools-core'],
		}),
	])
).flatMap(({metafile}) => (metafile === undefined ? [] : [metafile]));

const launcher = await readFile(`${root}source/tools/launcher.js`, 'utf8');
await writeFile(`${root}dist/readout.js`, launcher);
await chmod(`${root}dist/readout.js`, 0o755);
await writeFile(`${root}dist/THIRD-PARTY-LICENSES.txt`, licenses(metafiles));

if (argv.includes('--types')) {
	writeDeclarations(root, `${root}dist/types`, ['index', 'testing']);
}

if (!argv.includes('--quiet')) {
	for (const metafile of metafiles) {
		for (const [path, {bytes}] of Object.entries(metafile.outputs)) {
			process.stdout.write(`${String(Math.round(bytes / 1024)).padStart(6)} KB  ${path}\n`);
		}
	}
	process.stdout.write(`${(await stat(`${root}dist/readout.js`)).size} bytes of launcher\n`);
}
