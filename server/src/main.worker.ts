/**
 * Entry of a worker thread that analyses files for the report; `workspace/analyse-files.ts` starts it.
 */
import { workerData } from 'node:worker_threads';
import { type AnalysisTask, openAnalyser } from './workspace/analyse-files.ts';
import { serveTasks } from './workspace/serve.ts';

void openAnalyser(workerData as AnalysisTask).then(serveTasks);
