import {spawnSync} from 'node:child_process';
import {mkdirSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {tokensIn} from '../../language/tokens.ts';

/* What it costs to read an article of 600 tokens in a process of its own, for us and for compromise: each is bundled as we are. */

/** Milliseconds since the process began, and its peak memory in KB. */
export type ReadingCost = {readonly milliseconds: number; readonly memory: number};

const root = fileURLToPath(new URL('../../../', import.meta.url));
// In the project: the program looks for the language's files in the folders above it.
const folder = join(root, 'dist', 'bench');

const report =
	'process.stdout.write(JSON.stringify({milliseconds: performance.now(), memory: process.resourceUsage().maxRSS, read}));';

/** Each tells in `read` how much it found, so that nothing is left for later. */
const programs = {
	nothing: `const read = 0; ${report}`,
	own: `
		import {english} from './source/english.ts';
		const text = process.argv[2];
		const sentences = english().sentences(text, [{start: 0, end: text.length}]);
		const read = sentences.reduce((sum, {tokens, names}) => sum + tokens.length + names.length, 0);
		${report}`,
	compromise: `
		import nlp from 'compromise/three';
		const document = nlp(process.argv[2]);
		const terms = document.json({terms: {tags: true}}).flatMap(sentence => sentence.terms);
		const found = [document.sentences(), document.people(), document.places(), document.organizations()];
		const read = terms.length + found.reduce((sum, view) => sum + view.json().length, 0);
		${report}`,
} as const;

export type Reader = keyof typeof programs;

/** Paragraphs of the articles of the package up to `size` tokens. */
const articleOf = (size: number): string => {
	const articles = join(root, 'content', 'articles');
	const paragraphs = readdirSync(articles)
		.sort()
		.flatMap(name => readFileSync(join(articles, name), 'utf8').split('\n\n').slice(1))
		.map(paragraph => paragraph.replaceAll('\n', ' ').trim());
	let text = '';
	for (const paragraph of paragraphs) {
		if (tokensIn(text, {start: 0, end: text.length}).length >= size) {
			break;
		}
		text += `${paragraph}\n\n`;
	}
	return text;
};

/** Makes the programs; what comes back runs one of them. `remove` takes them away again. */
export const readingBench = async (): Promise<{
	readonly tokens: number;
	readonly run: (reader: Reader) => ReadingCost;
	readonly remove: () => void;
}> => {
	const text = articleOf(600);
	mkdirSync(folder, {recursive: true});
	for (const [name, contents] of Object.entries(programs)) {
		await build({
			stdin: {contents, resolveDir: root, loader: 'ts'},
			outfile: join(folder, `${name}.mjs`),
			bundle: true,
			format: 'esm',
			platform: 'node',
			target: 'node20.19',
			minify: true,
			supported: {'regexp-set-notation': true, 'regexp-unicode-property-escapes': true},
			logLevel: 'warning',
		});
	}
	return {
		tokens: tokensIn(text, {start: 0, end: text.length}).length,
		run: reader => {
			const {stdout, status, stderr} = spawnSync(process.execPath, [join(folder, `${reader}.mjs`), text], {
				encoding: 'utf8',
			});
			if (status !== 0) {
				throw new Error(`The program ${reader} of the benchmark failed: ${stderr}`);
			}
			const {milliseconds, memory, read} = JSON.parse(stdout) as ReadingCost & {readonly read: number};
			if (reader !== 'nothing' && read < 500) {
				throw new Error(`The program ${reader} of the benchmark read only ${read} things.`);
			}
			return {milliseconds, memory};
		},
		remove: () => rmSync(folder, {recursive: true, force: true}),
	};
};
