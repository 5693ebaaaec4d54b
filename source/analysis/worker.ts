import {parentPort, workerData} from 'node:worker_threads';
import {english} from '../language/compromise.ts';
import {withoutArticle} from './message.ts';
import {type AnalysisRequest, runAnalysis} from './run.ts';

// What the thread that starts us hands over is typed there, in analyser.ts.
runAnalysis(workerData as AnalysisRequest, english, understanding =>
	parentPort?.postMessage(withoutArticle(understanding)),
);
