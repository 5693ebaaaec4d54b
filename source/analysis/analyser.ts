import {Worker} from 'node:worker_threads';
import {type Message, understandingsOf} from './message.ts';
import type {AnalysisRequest, Understanding} from './run.ts';

/** Analyses in a thread of its own, `script` being the bundle's worker, so that no key waits for it. Returns what stops it. */
export const analyseInThread = (
	script: URL,
	request: AnalysisRequest,
	tell: (understanding: Understanding) => void,
): (() => void) => {
	const worker = new Worker(script, {workerData: request});
	const understood = understandingsOf(request.article);
	worker.on('message', (message: Message) => tell(understood(message)));
	worker.on('error', error => tell({status: 'failed', message: error.message}));
	// Reading may end at any time: the thread must not keep the program alive.
	worker.unref();
	return () => void worker.terminate();
};
