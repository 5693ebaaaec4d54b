import {parentPort, workerData} from 'node:worker_threads';
import {developmentTags, foldTags, makeNames, makeParser, type Settings} from './jobs.ts';
import {makeLemmas} from './lemmas.ts';
import {makeNetwork} from './network/make.ts';

/** What one thread of the training does. */
export type Job =
	| {readonly kind: 'fold'; readonly fold: number}
	| {readonly kind: 'tagger' | 'lemmas' | 'names' | 'network'}
	| {readonly kind: 'parser'; readonly tags: Tags; readonly development: Tags};

export type Tags = readonly (readonly string[])[];

export type Told = {readonly line: string} | {readonly result: unknown};

const {job, settings} = workerData as {readonly job: Job; readonly settings: Settings};
const tell = (told: Told): void => parentPort?.postMessage(told);
const log = (line: string): void => tell({line});

const run = (): unknown => {
	switch (job.kind) {
		case 'fold':
			return foldTags(job.fold, settings, log);
		case 'tagger':
			return developmentTags(settings, log);
		case 'lemmas':
			return log(makeLemmas(settings.data, settings.out));
		case 'names':
			return makeNames(settings, log);
		case 'network':
			return makeNetwork(settings, log);
		default:
			return makeParser(job.tags, job.development, settings, log);
	}
};

tell({result: run()});
