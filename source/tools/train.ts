// `npm run train -- DATA [OUT] [--effort N] [--bits N]`: trains the models of the language from the treebanks and names in DATA and writes them to
// OUT, content/language unless told. The same data give the same bytes. --effort 0.2 is a trial of a fifth of the rounds; --bits 14 makes small
// models, of 2 ** 14 rows, for data that are small.
import {existsSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {Worker} from 'node:worker_threads';
import {folds, type Settings, type TagsOfData} from './train/jobs.ts';
import type {Job, Tags, Told} from './train/worker.ts';

const {values, positionals} = parseArgs({
	allowPositionals: true,
	options: {effort: {type: 'string', default: '1'}, bits: {type: 'string'}},
});
const [given = '', out = fileURLToPath(new URL('../../content/language', import.meta.url))] = positionals;
// The folder may be given as the one that has data/ in it.
const data = existsSync(join(given, 'data', 'treebanks')) ? join(given, 'data') : given;
if (!existsSync(join(data, 'treebanks'))) {
	process.stderr.write(
		`train: ${given === '' ? 'no folder of data was given' : `${given} has no treebanks/`}. Give the folder that has: npm run train -- DATA\n`,
	);
	process.exit(1);
}
const settings: Settings = {
	data: resolve(data),
	out: resolve(out),
	effort: Number(values.effort),
	...(values.bits === undefined ? {} : {bits: Number(values.bits)}),
};

const begin = performance.now();
const log = (line: string): void => {
	process.stdout.write(`${String(Math.round((performance.now() - begin) / 1000)).padStart(5)} s  ${line}\n`);
};

const run = <Result>(job: Job): Promise<Result> =>
	new Promise((done, fail) => {
		const worker = new Worker(new URL('./train/worker.ts', import.meta.url), {
			workerData: {job, settings},
			resourceLimits: {maxOldGenerationSizeMb: 8000},
		});
		worker.on('message', (told: Told) => {
			if ('line' in told) {
				log(told.line);
			} else {
				done(told.result as Result);
			}
		});
		worker.on('error', fail);
	});

// Two at a time: two cores, and memory for two.
const [firstHalf, secondHalf] = await Promise.all([
	(async () => {
		const tags = [];
		for (let fold = 0; fold < folds; fold += 2) {
			tags.push(await run<Tags>({kind: 'fold', fold}));
		}
		return tags;
	})(),
	(async () => {
		const tags = [];
		for (let fold = 1; fold < folds; fold += 2) {
			tags.push(await run<Tags>({kind: 'fold', fold}));
		}
		return tags;
	})(),
]);
const parts = [...firstHalf.keys()].flatMap(index => [firstHalf[index] ?? [], secondHalf[index] ?? []]);
const count = parts.reduce((sum, part) => sum + part.length, 0);
const tags: Tags = Array.from({length: count}, (_, index) => parts[index % folds]?.[Math.floor(index / folds)] ?? []);
const {development, named} = await run<TagsOfData>({kind: 'tagger'});
await Promise.all([
	run({kind: 'forwards', tags, development}),
	run({kind: 'names', tags, named}).then(() => run({kind: 'backwards', tags, development})),
]);
log('done');
