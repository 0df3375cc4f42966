/**
 * Who reads the files of a folder: this thread, and workers beside it when there is enough to do.
 */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { ProblemKind } from '../report/model.ts';
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

export interface ReaderCrew extends Omit<Crew<ReaderTask, ReaderResult>, 'prepare' | 'grow'> {
  /** Has a worker start already, when one may be of use: it takes as long as listing a large folder. */
  prepare(): void;
  /** Tells how much there turned out to be to do, and in how large files, so that workers join where they pay. */
  expect(bytes: number, largest?: number): void;
}

/** Close the crew when it is done. */
export function openReaderCrew(setup: ReaderSetup, settings: CrewSettings): ReaderCrew {
  const script = join(setup.assets, 'worker.js');
  const mayHire = existsSync(script) && (settings.thisThread !== 'works' || settings.workers !== 0);
  const own = settings.thisThread === 'works' ? 1 : 0;
  let isAlone = !mayHire || settings.thisThread === 'works';
  const { prepare, grow, ...crew } = openCrew<ReaderTask, ReaderResult>({
    script,
    workers: isAlone ? 0 : Math.max(1, settings.workers ?? 1),
    data: setup,
    weight: (file) => file.bytes,
    batchWeight: BATCH_BYTES,
    timeLimit: SECONDS_PER_FILE * 1000,
    limits: WORKER_LIMITS,
    ...(isAlone ? { here: { open: () => openReader(setup), canTake: (task) => isAlone || isForHere(task) } } : {}),
    onLost: ({ path }, reason) => failed(path, 'failed', reason),
    onDone: settings.onDone,
    signal: settings.signal,
  });
  return {
    ...crew,
    prepare: () => {
      if (mayHire && (settings.workers !== undefined || availableParallelism() > 1)) prepare(1);
    },
    expect: (bytes, largest = 0) => {
      const fitting = Math.max(fittingHands(bytes) - own, isForHere({ bytes: largest }) ? 0 : 1);
      const workers = mayHire ? (settings.workers ?? fitting) : 0;
      if (workers > 0) isAlone = false;
      grow(workers);
    },
  };
}

/** A worker compiles the same code and parsers once more before it is as fast as this thread; below this it never pays. */
const BYTES_PER_WORKER = 4_000_000;
/** Larger files are a worker's, whose memory has a limit of its own. */
const MOST_BYTES_HERE = 500_000;
/** More would fill memory, not save time. */
const MOST_HANDS = 9;
/** Small enough that no worker is left with much when the others are done. */
const BATCH_BYTES = 64_000;
const SECONDS_PER_FILE = 60;
/** A young generation that holds the trees of a few files copies few of them; the old one must hold the largest tree. */
const WORKER_LIMITS = { maxYoungGenerationSizeMb: 64, maxOldGenerationSizeMb: 1024 };

function isForHere(file: { readonly bytes: number }): boolean {
  return file.bytes <= MOST_BYTES_HERE;
}

/** Threads that pay, this one among them when it works. */
function fittingHands(bytes: number): number {
  return Math.min(availableParallelism(), MOST_HANDS, 1 + Math.floor(bytes / BYTES_PER_WORKER));
}

function failed(path: string, kind: ProblemKind, detail: string): ReaderResult {
  return { job: 'problem', problem: { kind, path, line: null, detail } };
}
