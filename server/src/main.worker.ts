/**
 * Entry of a worker thread that reads files; `workspace/crew.ts` starts it.
 */
import { workerData } from 'node:worker_threads';
import { openReader, type ReaderSetup } from './workspace/reader.ts';
import { serveTasks } from './workspace/serve.ts';

void openReader(workerData as ReaderSetup).then(serveTasks);
