/**
 * Who reads the files of a folder: this thread, and workers beside it when there is enough to do.
 */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { ProblemKind } from '../report/model.ts';
import type { SourceFile } from './discover.ts';
import { type Crew, openCrew } from './pool.ts';
import { openReader, type ReaderResult, type ReaderSetup, type ReaderTask } from './reader.ts';

export interface CrewSettings {
  /** Threads beside this one. Undefined: as many as fit the machine and the amount of work. */
  readonly workers: number | undefined;
  /** Whether this thread works too, or stays free to answer others (the default: a server must). */
  readonly thisThread?: 'works' | 'waits';
  readonly onDone?: ((task: ReaderTask) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface ReaderCrew extends Crew<ReaderTask, ReaderResult> {
  /** Tells how much there turned out to be to do, so that workers join where they pay. */
  expect(bytes: number): void;
}

/** `files` are what there is to do. Close the crew when it is done. */
export function openReaderCrew(files: readonly SourceFile[], setup: ReaderSetup, settings: CrewSettings): ReaderCrew {
  const script = join(setup.assets, 'worker.js');
  const least = settings.thisThread === 'works' ? 0 : 1;
  const mayHire = existsSync(script);
  const workers = mayHire ? Math.max(least, settings.workers ?? workersFor(files)) : 0;
  const isAlone = workers === 0;
  const crew = openCrew<ReaderTask, ReaderResult>({
    script,
    workers,
    data: setup,
    weight: (file) => file.bytes,
    batchWeight: BATCH_BYTES,
    timeLimit: SECONDS_PER_FILE * 1000,
    limits: WORKER_LIMITS,
    ...(isAlone || settings.thisThread === 'works'
      ? { here: { open: () => openReader(setup), canTake: (task) => isAlone || isForHere(task) } }
      : {}),
    onLost: ({ path }, reason) => failed(path, 'failed', reason),
    onDone: settings.onDone,
    signal: settings.signal,
  });
  const expect = (bytes: number): void => {
    if (mayHire && settings.workers === undefined) crew.grow(fittingWorkers(bytes));
  };
  return { ...crew, expect };
}

/** A worker compiles the same code and parsers once more before it is as fast as this thread; below this it never pays. */
const BYTES_PER_WORKER = 4_000_000;
/** Larger files are a worker's, whose memory has a limit of its own. */
const MOST_BYTES_HERE = 500_000;
/** More would fill memory, not save time. */
const MOST_WORKERS = 8;
/** Small enough that no worker is left with much when the others are done. */
const BATCH_BYTES = 64_000;
const SECONDS_PER_FILE = 60;
/** The young generation decides how much garbage lies around; the old one must hold the tree of the largest file. */
const WORKER_LIMITS = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 1024 };

function isForHere(file: { readonly bytes: number }): boolean {
  return file.bytes <= MOST_BYTES_HERE;
}

function workersFor(files: readonly SourceFile[]): number {
  const fitting = fittingWorkers(files.reduce((sum, file) => sum + file.bytes, 0));
  // A worker starts for a single large file too.
  return files.every(isForHere) ? fitting : Math.max(1, fitting);
}

function fittingWorkers(bytes: number): number {
  return Math.min(availableParallelism() - 1, MOST_WORKERS, Math.floor(bytes / BYTES_PER_WORKER));
}

function failed(path: string, kind: ProblemKind, detail: string): ReaderResult {
  return { job: 'problem', problem: { kind, path, line: null, detail } };
}
