import type {Article} from '../article/model.ts';
import {english} from '../language/compromise.ts';
import {runAnalysis, type Understanding} from './run.ts';

/** Analyses an article in this thread, for what has to wait for the end of it anyway. */
export const understand = (article: Article, quiz: {readonly count: number; readonly seed: number}): Understanding => {
	let result: Understanding = {status: 'working', done: 0};
	runAnalysis({article, quiz}, english, understanding => {
		result = understanding;
	});
	return result;
};
