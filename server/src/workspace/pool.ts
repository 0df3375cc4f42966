/**
 * Runs tasks in worker threads and in this one. Results come back in the order of the tasks, whoever was faster. A worker that dies or
 * hangs costs the one task that it was busy with: that task is answered by `onLost`, and a new worker takes the rest.
 *
 * It knows nothing of what a task is. The script on the other side is a loop over `serveTasks` (`serve.ts`).
 */
import { type ResourceLimits, Worker } from 'node:worker_threads';

export interface PoolOptions<Task, Result> {
  /** Path of the worker's script. */
  readonly script: string;
  /** At least one. */
  readonly workers: number;
  /** Given to each worker when it starts. */
  readonly data: unknown;
  /** How much work a task is; tasks are handed out in batches of about `batchWeight`. */
  readonly weight: (task: Task) => number;
  readonly batchWeight: number;
  /** Milliseconds for one task, after which its worker is taken for hanging. */
  readonly timeLimit: number;
  readonly limits?: ResourceLimits;
  /**
   * This thread's own hand, if it lends one: it works while the workers start and beside them. It leaves alone what
   * `canTake` refuses: a task that may end a process must not end this one.
   */
  readonly here?: Here<Task, Result>;
  /** The answer for a task whose worker died. */
  readonly onLost: (task: Task, reason: string) => Result;
  readonly onDone?: ((task: Task) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface Here<Task, Result> {
  readonly open: () => Promise<(task: Task) => Result>;
  readonly canTake: (task: Task) => boolean;
}

/** What a worker says: that it is ready for its first batch, or the result of one task of the batch. */
export type WorkerMessage<Result> =
  | { readonly kind: 'ready' }
  | { readonly kind: 'result'; readonly index: number; readonly result: Result };

/** What a worker is told: tasks with the index that each result must name. */
export type Batch<Task> = readonly { readonly index: number; readonly task: Task }[];

/**
 * @throws the signal's reason when it is aborted, and an error when a worker cannot even start.
 */
export async function runPool<Task, Result>(
  tasks: readonly Task[],
  options: PoolOptions<Task, Result>,
): Promise<Result[]> {
  options.signal?.throwIfAborted();
  if (tasks.length === 0) return [];
  return new Promise((resolve, reject) => {
    const queue = batchesOf(tasks, options);
    const results = new Array<Result>(tasks.length);
    const crew = new Set<Worker>();
    let open = tasks.length;

    const finish = (settle: () => void): void => {
      options.signal?.removeEventListener('abort', abort);
      for (const worker of crew) void worker.terminate();
      crew.clear();
      settle();
    };
    const abort = (): void => finish(() => reject(options.signal?.reason));
    options.signal?.addEventListener('abort', abort, { once: true });

    const answer = (index: number, result: Result): void => {
      results[index] = result;
      options.onDone?.(tasks[index] as Task);
      if (--open === 0) finish(() => resolve(results));
    };

    const hire = (): void => {
      const worker = new Worker(options.script, { workerData: options.data, resourceLimits: options.limits ?? {} });
      crew.add(worker);
      /** What the worker has been given and not answered yet, in the order in which it works. */
      let pending: Batch<Task> = [];
      let ready = false;
      let reason = 'the worker stopped';
      let clock: NodeJS.Timeout | undefined;

      const next = (): void => {
        clearTimeout(clock);
        if (pending.length === 0) {
          pending = queue.shift() ?? [];
          if (pending.length === 0) return;
          worker.postMessage(pending);
        }
        clock = setTimeout(() => {
          reason = `no answer within ${options.timeLimit / 1000} s`;
          void worker.terminate();
        }, options.timeLimit);
      };

      worker.on('message', (message: WorkerMessage<Result>) => {
        if (!crew.has(worker)) return;
        if (message.kind === 'ready') ready = true;
        else {
          pending = pending.slice(1);
          answer(message.index, message.result);
        }
        if (crew.has(worker)) next();
      });
      worker.on('error', (error: Error) => {
        reason = error.message;
      });
      worker.on('exit', () => {
        clearTimeout(clock);
        if (!crew.delete(worker)) return;
        if (!ready) return finish(() => reject(new Error(`A worker could not start: ${reason}`)));
        const [lost, ...rest] = pending;
        if (rest.length > 0) queue.unshift(rest);
        if (lost !== undefined) answer(lost.index, options.onLost(lost.task, reason));
        if (queue.length > 0) hire();
      });
    };

    const workHere = async (here: Here<Task, Result>): Promise<void> => {
      const answerTo = await here.open();
      for (let batch = takeHere(queue, here); batch !== undefined; batch = takeHere(queue, here)) {
        for (const { index, task } of batch) {
          answer(index, answerTo(task));
          // Lets workers report and the signal be heard.
          await new Promise((resume) => setImmediate(resume));
          if (options.signal?.aborted === true) return;
        }
      }
    };

    for (let count = Math.min(options.workers, queue.length); count > 0; count--) hire();
    if (options.here !== undefined) workHere(options.here).catch((error: unknown) => finish(() => reject(error)));
  });
}

/** The next batch that this thread may work on. */
function takeHere<Task, Result>(queue: Batch<Task>[], here: Here<Task, Result>): Batch<Task> | undefined {
  const at = queue.findIndex((batch) => batch.every(({ task }) => here.canTake(task)));
  return at === -1 ? undefined : queue.splice(at, 1)[0];
}

function batchesOf<Task, Result>(tasks: readonly Task[], options: PoolOptions<Task, Result>): Batch<Task>[] {
  const batches: { index: number; task: Task }[][] = [];
  let weight = Number.POSITIVE_INFINITY;
  tasks.forEach((task, index) => {
    if (weight >= options.batchWeight) {
      batches.push([]);
      weight = 0;
    }
    batches.at(-1)?.push({ index, task });
    weight += options.weight(task);
  });
  return batches;
}
