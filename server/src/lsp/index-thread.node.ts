/**
 * Indexing a folder in a thread of its own: listing a large folder and hashing its files takes the better part of a
 * second, and a keystroke must never wait for it. The thread runs the server's own bundle, told by its data to index; it
 * starts workers that read the files, so that a file that ends a process ends neither.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { DEFAULT_DISCOVERY } from '../workspace/discover.ts';
import type { FolderIndex } from '../workspace/index-folder.ts';
import { openFolder } from '../workspace/open-folder.ts';
import type { IndexRun } from './host.ts';

export interface IndexTask {
  /** Path of the folder. */
  readonly root: string;
  /** Folder of the bundles and the data beside them. */
  readonly assets: string;
  /** Folder that indexes are kept in between runs. */
  readonly cache: string;
  readonly maxSize: number;
}

/** @throws the signal's reason when it is aborted, and an error that says why the folder cannot be read. */
export function indexInThread(task: IndexTask, { signal, progress, onIndexed }: IndexRun): Promise<FolderIndex> {
  const script = join(task.assets, 'server.node.js');
  // Run from its sources, without bundles.
  if (!existsSync(script)) return index(task, { progress, onIndexed: onIndexed ?? (() => undefined) });
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const thread = new Worker(script, { workerData: { index: task } });
    const abort = (): void => {
      reject(signal.reason);
      void thread.terminate();
    };
    signal.addEventListener('abort', abort, { once: true });
    let own: FolderIndex | undefined;
    thread.on('message', (message: Message) => {
      if (message.kind === 'progress') progress(message.done, message.total);
      else if (message.kind === 'indexed') {
        own = message.index;
        onIndexed?.(own);
      } else if (message.kind === 'complete') resolve({ roots: own?.roots ?? [], problems: message.problems });
      else if (message.kind === 'failed') reject(new Error(message.reason));
      else resolve(message.index);
    });
    thread.on('error', reject);
    thread.on('exit', () => {
      signal.removeEventListener('abort', abort);
      // Says nothing when there has been an answer.
      reject(new Error('The thread that reads the folder stopped.'));
    });
  });
}

/** The thread's side. Answers whether this process is such a thread at all. */
export function serveIndexThread(): boolean {
  const port = parentPort;
  const task = (workerData as { readonly index?: IndexTask } | null)?.index;
  if (port === null || task === undefined) return false;
  const say = (message: Message): void => port.postMessage(message);
  let last = 0;
  const progress: IndexRun['progress'] = (done, total) => {
    const now = Date.now();
    if (now - last < PROGRESS_INTERVAL) return;
    last = now;
    say({ kind: 'progress', done, total });
  };
  let told: FolderIndex | undefined;
  const onIndexed = (own: FolderIndex): void => {
    told = own;
    say({ kind: 'indexed', index: own });
  };
  index(task, { progress, onIndexed }).then(
    // Without dependencies all of it has been said already, but for the problems.
    (found) =>
      say(
        found.roots === told?.roots ? { kind: 'complete', problems: found.problems } : { kind: 'index', index: found },
      ),
    (reason: unknown) => say({ kind: 'failed', reason: reason instanceof Error ? reason.message : String(reason) }),
  );
  return true;
}

type Message =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'indexed' | 'index'; readonly index: FolderIndex }
  | { readonly kind: 'complete'; readonly problems: FolderIndex['problems'] }
  | { readonly kind: 'failed'; readonly reason: string };

/** Milliseconds. */
const PROGRESS_INTERVAL = 100;

async function index(
  { root, assets, cache, maxSize }: IndexTask,
  { progress, onIndexed }: Required<Pick<IndexRun, 'progress' | 'onIndexed'>>,
): Promise<FolderIndex> {
  const folder = await openFolder(root, {
    assets,
    cache,
    discovery: { ...DEFAULT_DISCOVERY, maxBytes: maxSize },
    rows: [],
    readsAgain: false,
    workers: undefined,
    thisThread: 'waits',
    onProgress: progress,
    onIndexed,
  });
  folder.close();
  return { ...folder.index, problems: [...folder.discovery.problems, ...folder.index.problems] };
}
