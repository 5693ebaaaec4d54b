import {parentPort, workerData} from 'node:worker_threads';
import {foldTags, makeNames, makeParser, makeTagger, type Settings, type TagsOfData} from './jobs.ts';

/** What one thread of the training does. */
export type Job =
	| {readonly kind: 'fold'; readonly fold: number}
	| {readonly kind: 'tagger'}
	| {readonly kind: 'names'; readonly tags: Tags; readonly named: TagsOfData['named']}
	| {readonly kind: 'forwards' | 'backwards'; readonly tags: Tags; readonly development: Tags};

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
			return makeTagger(settings, log);
		case 'names':
			return makeNames(job.tags, job.named, settings, log);
		default:
			return makeParser(job.kind, job.tags, job.development, settings, log);
	}
};

tell({result: run()});
