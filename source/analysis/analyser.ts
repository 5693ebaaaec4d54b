import {Worker} from 'node:worker_threads';
import {type Message, withArticle} from './message.ts';
import type {AnalysisRequest, Understanding} from './run.ts';

/** Analyses in a thread of its own, `script` being the bundle's worker, so that no key waits for it. Returns what stops it. */
export const analyseInThread = (
	script: URL,
	request: AnalysisRequest,
	tell: (understanding: Understanding) => void,
): (() => void) => {
	const worker = new Worker(script, {workerData: request});
	worker.on('message', (message: Message) => tell(withArticle(message, request.article)));
	worker.on('error', error => tell({status: 'failed', message: error.message}));
	// Reading may end at any time: the thread must not keep the program alive.
	worker.unref();
	return () => void worker.terminate();
};
