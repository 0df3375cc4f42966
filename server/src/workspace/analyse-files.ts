/**
 * Reads and analyses the PHP files of a folder: in worker threads when there is enough to do, else here. A file that
 * cannot be analysed is a problem in the report, never the end of it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { laravelKnowledge } from '../laravel/knowledge.ts';
import { type Analyser, analyseFile } from '../report/analyse.ts';
import type { FileAnalysis } from '../report/analysis.ts';
import type { FileProblem, ProblemKind } from '../report/model.ts';
import { loadGrammars } from '../syntax/grammar.ts';
import type { CompiledRow } from '../table/pattern.ts';
import { createTable } from '../table/table.ts';
import { readGrammarBytes } from './assets.ts';
import { decodeText } from './decode.ts';
import type { SourceFile } from './discover.ts';
import { errorCode } from './errors.ts';
import { runPool } from './pool.ts';

export interface AnalysisTask {
  readonly root: string;
  /** Folder of the wasm binaries and of the worker's bundle. */
  readonly assets: string;
  readonly rows: readonly CompiledRow[];
}

export interface AnalysisOptions {
  /** Threads beside this one. Undefined: as many as fit the machine and the amount of work. */
  readonly workers: number | undefined;
  /** Whether this thread works too, or stays free to answer others (the default: a server must). */
  readonly thisThread?: 'works' | 'waits';
  readonly onDone?: ((file: SourceFile) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

export type FileResult =
  | { readonly ok: true; readonly analysis: FileAnalysis }
  | { readonly ok: false; readonly problem: FileProblem };

/**
 * One result a file, in the order of the files.
 * @throws the signal's reason when it is aborted.
 */
export async function analyseFiles(
  files: readonly SourceFile[],
  task: AnalysisTask,
  options: AnalysisOptions,
): Promise<readonly FileResult[]> {
  const script = join(task.assets, 'worker.js');
  const least = options.thisThread === 'works' ? 0 : 1;
  const workers = existsSync(script) ? Math.max(least, options.workers ?? workersFor(files)) : 0;
  if (workers === 0) return analyseHere(files, task, options);
  return runPool<SourceFile, FileResult>(files, {
    script,
    workers,
    data: task,
    weight: (file) => file.bytes,
    batchWeight: BATCH_BYTES,
    timeLimit: SECONDS_PER_FILE * 1000,
    limits: WORKER_LIMITS,
    ...(options.thisThread === 'works' ? { here: { open: () => openAnalyser(task), canTake: isForHere } } : {}),
    onLost: ({ path }, reason) => failed(path, 'failed', reason),
    onDone: options.onDone,
    signal: options.signal,
  });
}

/** The answer to one file after another; what a worker does for each of its tasks. */
export async function openAnalyser(task: AnalysisTask): Promise<(file: SourceFile) => FileResult> {
  const { php } = await loadGrammars(readGrammarBytes(task.assets));
  const analyser: Analyser = { php, table: createTable(task.rows), knowledge: laravelKnowledge };
  return ({ path }) => analyseOne(analyser, task.root, path);
}

/** A worker compiles the same code and parsers once more before it is as fast as this thread; below this it never pays. */
const BYTES_PER_WORKER = 6_000_000;
/** Larger files are a worker's, whose memory has a limit of its own. */
const MOST_BYTES_HERE = 500_000;
/** More would fill memory, not save time. */
const MOST_WORKERS = 8;
/** Small enough that no worker is left with much when the others are done. */
const BATCH_BYTES = 64_000;
const SECONDS_PER_FILE = 60;
/** The young generation decides how much garbage lies around; the old one must hold the tree of the largest file. */
const WORKER_LIMITS = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 1024 };

function isForHere(file: SourceFile): boolean {
  return file.bytes <= MOST_BYTES_HERE;
}

function workersFor(files: readonly SourceFile[]): number {
  // A worker starts for a single large file too.
  if (!files.every(isForHere)) return Math.max(1, workersForBytes(files));
  return workersForBytes(files);
}

function workersForBytes(files: readonly SourceFile[]): number {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return Math.min(availableParallelism() - 1, MOST_WORKERS, Math.floor(bytes / BYTES_PER_WORKER));
}

async function analyseHere(
  files: readonly SourceFile[],
  task: AnalysisTask,
  { onDone, signal }: AnalysisOptions,
): Promise<FileResult[]> {
  signal?.throwIfAborted();
  const answer = await openAnalyser(task);
  const results: FileResult[] = [];
  let breath = performance.now();
  for (const file of files) {
    results.push(answer(file));
    onDone?.(file);
    if (performance.now() - breath >= BREATH_EVERY) {
      // Lets the signal be heard and the progress be drawn.
      await new Promise((resume) => setImmediate(resume));
      breath = performance.now();
    }
    signal?.throwIfAborted();
  }
  return results;
}

/** Milliseconds of work after which others get a turn; less than a person notices. */
const BREATH_EVERY = 20;

function analyseOne(analyser: Analyser, root: string, path: string): FileResult {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(join(root, path));
  } catch (error) {
    return failed(path, 'unreadable', errorCode(error));
  }
  const decoded = decodeText(bytes);
  if (!decoded.ok) return failed(path, 'binary', `${bytes.length} bytes`);
  try {
    return { ok: true, analysis: analyseFile(analyser, path, decoded.text) };
  } catch (error) {
    return failed(path, 'failed', error instanceof Error ? error.message : String(error));
  }
}

function failed(path: string, kind: ProblemKind, detail: string): FileResult {
  return { ok: false, problem: { kind, path, line: null, detail } };
}
