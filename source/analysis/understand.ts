import type {Article} from '../article/model.ts';
import type {Language} from '../language/model.ts';
import {runAnalysis, type Understanding} from './run.ts';

/** Analyses an article in this thread, for what has to wait for the end of it anyway. */
export const understand = (
	article: Article,
	quiz: {readonly count: number; readonly seed: number},
	language: () => Language,
): Understanding => {
	let result: Understanding = {status: 'working', done: 0};
	runAnalysis({article, quiz}, language, understanding => {
		result = understanding;
	});
	return result;
};
