/**
 * The worker's side of `pool.ts`: answers each task of each batch, one message a task, so that the pool knows which task
 * a dying worker was busy with.
 */
import { parentPort } from 'node:worker_threads';
import type { CrewMessage, Hand, WorkerMessage } from './pool.ts';

/** @throws when it does not run in a worker thread. */
export function serveTasks<Task, Result>(hand: Hand<Task, Result>): void {
  const port = parentPort;
  if (port === null) throw new Error('this script runs as a worker only');
  const say = (message: WorkerMessage<Result>): void => port.postMessage(message);
  port.on('message', (message: CrewMessage<Task>) => {
    if ('kind' in message) hand.hear?.(message.news);
    else for (const { index, task } of message) say({ kind: 'result', index, result: hand.answer(task) });
  });
  say({ kind: 'ready' });
}
