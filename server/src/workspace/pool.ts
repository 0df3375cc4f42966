/**
 * Runs tasks in worker threads and in this one. Results come back in the order of the tasks, whoever was faster. A worker
 * that dies or hangs costs the one task that it was busy with: that task is answered by `onLost`, and a new worker takes
 * the rest. A crew stays between runs, so that what its workers have compiled and kept serves the next one.
 *
 * It knows nothing of what a task is. The script on the other side is a loop over `serveTasks` (`serve.ts`).
 */
import { type ResourceLimits, Worker } from 'node:worker_threads';

export interface CrewOptions<Task, Result> {
  /** Path of the worker's script. */
  readonly script: string;
  /** At least one, unless this thread works too. */
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

/** Whoever answers tasks: a worker, or this thread. */
export interface Hand<Task, Result> {
  answer(task: Task): Result;
  /** Takes what all following tasks build on. */
  hear?(news: unknown): void;
}

export interface Here<Task, Result> {
  readonly open: () => Promise<Hand<Task, Result>>;
  readonly canTake: (task: Task) => boolean;
}

export interface Crew<Task, Result> {
  /**
   * One run at a time.
   * @throws the signal's reason when it is aborted, and an error when a worker cannot even start.
   */
  run(tasks: readonly Task[]): Promise<Result[]>;
  /** Hires so many workers already, to start while it is still found out what there is to do. */
  prepare(workers: number): void;
  /** Tells every hand, those that are hired later too, before its next task. */
  tell(news: unknown): void;
  /** Lets so many workers be hired for what follows, when there turns out to be more to do. */
  grow(workers: number): void;
  /** Ends the workers. */
  close(): void;
}

/** What a worker says: that it is ready for its first batch, or the result of one task of the batch. */
export type WorkerMessage<Result> =
  | { readonly kind: 'ready' }
  | { readonly kind: 'result'; readonly index: number; readonly result: Result };

/** What a worker is told: tasks with the index that each result must name, or news. */
export type CrewMessage<Task> = Batch<Task> | { readonly kind: 'news'; readonly news: unknown };
export type Batch<Task> = readonly { readonly index: number; readonly task: Task }[];

/** One run of a crew that is not needed again. */
export async function runPool<Task, Result>(
  tasks: readonly Task[],
  options: CrewOptions<Task, Result>,
): Promise<Result[]> {
  const crew = openCrew(options);
  try {
    return await crew.run(tasks);
  } finally {
    crew.close();
  }
}

export function openCrew<Task, Result>(options: CrewOptions<Task, Result>): Crew<Task, Result> {
  const workers = new Set<Hired<Task>>();
  const told: unknown[] = [];
  let hand: Promise<Hand<Task, Result>> | undefined;
  let current: Run<Task, Result> | undefined;
  let mostWorkers = options.workers;

  const hire = (): void => {
    const thread = new Worker(options.script, { workerData: options.data, resourceLimits: options.limits ?? {} });
    const worker: Hired<Task> = { thread, pending: [], ready: false, reason: 'the worker stopped', clock: undefined };
    workers.add(worker);
    for (const news of told) thread.postMessage({ kind: 'news', news });

    thread.on('message', (message: WorkerMessage<Result>) => {
      if (!workers.has(worker)) return;
      if (message.kind === 'ready') worker.ready = true;
      else {
        worker.pending = worker.pending.slice(1);
        current?.answer(message.index, message.result);
      }
      give(worker);
    });
    thread.on('error', (error: Error) => {
      worker.reason = error.message;
    });
    thread.on('exit', () => {
      clearTimeout(worker.clock);
      if (!workers.delete(worker)) return;
      if (!worker.ready) return current?.fail(new Error(`A worker could not start: ${worker.reason}`));
      const [lost, ...rest] = worker.pending;
      if (rest.length > 0) current?.queue.unshift(rest);
      if (lost !== undefined) current?.answer(lost.index, options.onLost(lost.task, worker.reason));
      if ((current?.queue.length ?? 0) > 0) hire();
    });
  };

  /** Hands out the next batch to a worker that has none, and watches over the one it has. */
  const give = (worker: Hired<Task>): void => {
    clearTimeout(worker.clock);
    if (current === undefined || !worker.ready || !workers.has(worker)) return;
    if (worker.pending.length === 0) {
      worker.pending = current.queue.shift() ?? [];
      if (worker.pending.length === 0) return;
      worker.thread.postMessage(worker.pending);
    }
    worker.clock = setTimeout(() => {
      worker.reason = `no answer within ${options.timeLimit / 1000} s`;
      void worker.thread.terminate();
    }, options.timeLimit);
  };

  const workHere = async (run: Run<Task, Result>, here: Here<Task, Result>): Promise<void> => {
    hand ??= here.open().then((opened) => {
      for (const news of told) opened.hear?.(news);
      return opened;
    });
    const opened = await hand;
    for (let batch = takeHere(run.queue, here); batch !== undefined; batch = takeHere(run.queue, here)) {
      for (const { index, task } of batch) {
        run.answer(index, opened.answer(task));
        // Lets workers report and the signal be heard.
        await new Promise((resume) => setImmediate(resume));
        if (current !== run) return;
      }
    }
  };

  return {
    async run(tasks) {
      options.signal?.throwIfAborted();
      if (tasks.length === 0) return [];
      try {
        return await new Promise<Result[]>((resolve, reject) => {
          const run = openRun(tasks, options, resolve, reject);
          current = run;
          for (const worker of workers) give(worker);
          while (workers.size < Math.min(mostWorkers, run.queue.length)) hire();
          if (options.here !== undefined) workHere(run, options.here).catch(run.fail);
        });
      } finally {
        current?.end();
        current = undefined;
        if (options.signal?.aborted === true) this.close();
      }
    },
    prepare(count) {
      while (workers.size < count) hire();
    },
    tell(news) {
      told.push(news);
      for (const { thread } of workers) thread.postMessage({ kind: 'news', news });
      void hand?.then((opened) => opened.hear?.(news));
    },
    grow(count) {
      mostWorkers = Math.max(mostWorkers, count);
    },
    close() {
      for (const { thread, clock } of workers) {
        clearTimeout(clock);
        void thread.terminate();
      }
      workers.clear();
    },
  };
}

interface Hired<Task> {
  readonly thread: Worker;
  /** What the worker has been given and not answered yet, in the order in which it works. */
  pending: Batch<Task>;
  ready: boolean;
  /** Why it ended, should it end. */
  reason: string;
  clock: NodeJS.Timeout | undefined;
}

interface Run<Task, Result> {
  readonly queue: Batch<Task>[];
  answer(index: number, result: Result): void;
  readonly fail: (reason: unknown) => void;
  end(): void;
}

function openRun<Task, Result>(
  tasks: readonly Task[],
  options: CrewOptions<Task, Result>,
  resolve: (results: Result[]) => void,
  reject: (reason: unknown) => void,
): Run<Task, Result> {
  const results = new Array<Result>(tasks.length);
  let open = tasks.length;
  const abort = (): void => reject(options.signal?.reason);
  options.signal?.addEventListener('abort', abort, { once: true });
  return {
    queue: batchesOf(tasks, options),
    answer(index, result) {
      results[index] = result;
      options.onDone?.(tasks[index] as Task);
      if (--open === 0) resolve(results);
    },
    fail: reject,
    end: () => options.signal?.removeEventListener('abort', abort),
  };
}

/** The next batch that this thread may work on. */
function takeHere<Task, Result>(queue: Batch<Task>[], here: Here<Task, Result>): Batch<Task> | undefined {
  const at = queue.findIndex((batch) => batch.every(({ task }) => here.canTake(task)));
  return at === -1 ? undefined : queue.splice(at, 1)[0];
}

function batchesOf<Task, Result>(tasks: readonly Task[], options: CrewOptions<Task, Result>): Batch<Task>[] {
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
