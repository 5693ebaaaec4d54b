import {parentPort, workerData} from 'node:worker_threads';
import {messagesOf} from './analysis/message.ts';
import {type AnalysisRequest, runAnalysis} from './analysis/run.ts';
import {english} from './english.ts';

// What the thread that starts us hands over is typed there, in analysis/analyser.ts.
const messageOf = messagesOf();
runAnalysis(workerData as AnalysisRequest, english, understanding => parentPort?.postMessage(messageOf(understanding)));
