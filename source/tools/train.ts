// `npm run train -- DATA [OUT] [--effort N] [--bits N] [--pronouns]`: trains the models of the language from the treebanks and names in DATA and writes them to
// OUT, content/language unless told. The same data give the same bytes. --effort 0.2 is a trial of a fifth of the rounds; --bits 14 makes small
// models, of 2 ** 14 rows, for data that are small. --pronouns trains on the models as they are whom he and she mean, and writes that into the source.
import {existsSync, mkdirSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {Worker} from 'node:worker_threads';
import {argumentsOf} from './arguments.ts';
import {folds, type Settings} from './train/jobs.ts';
import {makePronouns} from './train/pronouns.ts';
import type {Job, Tags, Told} from './train/worker.ts';

const {values, positionals} = argumentsOf('train', {
	allowPositionals: true,
	options: {
		effort: {type: 'string', default: '1'},
		bits: {type: 'string'},
		pronouns: {type: 'boolean', default: false},
	},
});
const [folder = '', out = fileURLToPath(new URL('../../content/language', import.meta.url))] = positionals;
// The folder may be given as the one that has data/ in it.
const data = existsSync(join(folder, 'data', 'treebanks')) ? join(folder, 'data') : folder;
if (!existsSync(join(data, 'treebanks'))) {
	process.stderr.write(
		`train: ${folder === '' ? 'no folder of data was given' : `${folder} has no treebanks/`}. Give the folder that has: npm run train -- DATA\n`,
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

if (values.pronouns) {
	log(makePronouns(settings.data));
	process.exit();
}

mkdirSync(settings.out, {recursive: true});

/** Tags of all training trees, each given by a tagger that has not seen it. */
const jackknifed = async (): Promise<Tags> => {
	const parts: Tags[] = [];
	for (let fold = 0; fold < folds; fold++) {
		parts.push(await run<Tags>({kind: 'fold', fold}));
	}
	const count = parts.reduce((sum, part) => sum + part.length, 0);
	return Array.from({length: count}, (_, index) => parts[index % folds]?.[Math.floor(index / folds)] ?? []);
};

// Two at a time: two cores, and memory for two.
await Promise.all([
	run({kind: 'network'}),
	(async () => {
		await run({kind: 'lemmas'});
		await run({kind: 'names'});
		const tags = await jackknifed();
		const development = await run<Tags>({kind: 'tagger'});
		await run({kind: 'parser', tags, development});
	})(),
]);
log('done');
