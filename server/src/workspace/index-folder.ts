/**
 * Reads what every file of a folder declares: from the cache where the content is known, else in worker threads. The
 * answer does not depend on the number of workers, on what was cached, or on the order of the files.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Application, openApplication } from '../laravel/application.ts';
import type { FileIndex } from '../laravel/index-file.ts';
import type { ProjectTexts } from '../laravel/project.ts';
import { layerVendor } from '../php/signatures/layer.ts';
import type { Signatures } from '../php/signatures/signatures.ts';
import type { FileProblem } from '../report/model.ts';
import { byPath, type Discovery, type SourceFile } from './discover.ts';
import { type CacheEntry, hashOf, type IndexCache } from './index-cache.ts';
import type { Crew } from './pool.ts';
import { readProjectTexts } from './project.ts';
import type { ReaderResult, ReaderTask } from './reader.ts';
import { findRoots, rootOf } from './roots.ts';

export interface FolderIndex {
  /** By path; at least one, the folder itself. */
  readonly roots: readonly RootIndex[];
  /** Files that could not be read, by path. */
  readonly problems: readonly FileProblem[];
}

export interface RootIndex {
  /** Relative to the folder; empty for the folder itself. */
  readonly path: string;
  /** By path. */
  readonly files: readonly IndexedFile[];
  /** What stands beside the PHP. */
  readonly project: ProjectTexts;
  /** What its dependencies declare, for `layerVendor`; left out when they are not installed, or not read yet. */
  readonly vendor?: string;
}

export interface IndexedFile {
  /** Relative to the root, with forward slashes. */
  readonly path: string;
  /** The `FileIndex` as JSON: what workers say, what the cache holds, and what workers are told. */
  readonly json: string;
}

/** @throws the crew's errors, and the signal's reason when it is aborted. */
export async function indexFolder(
  root: string,
  discovery: Discovery,
  crew: Pick<Crew<ReaderTask, ReaderResult>, 'run'>,
  cache: IndexCache,
  onKnown?: (file: SourceFile) => void,
): Promise<FolderIndex> {
  const roots = findRoots(discovery.artisan);
  const files = [...discovery.php, ...discovery.blade].sort(byPath);
  const known = new Map<string, CacheEntry>();
  const open: SourceFile[] = [];
  for (const file of files) {
    const entry = findKnown(root, file.path, cache);
    if (entry === undefined) open.push(file);
    else {
      known.set(file.path, entry);
      onKnown?.(file);
    }
  }
  const tasks = open.map((file): ReaderTask => ({ job: 'index', root: rootOf(file.path, roots), ...file }));
  const problems: FileProblem[] = [];
  const entries = new Map(known);
  for (const [at, result] of (await crew.run(tasks)).entries()) {
    const { path } = open[at] as SourceFile;
    if (result.job === 'index') entries.set(path, { path, hash: result.hash, json: result.json });
    else if (result.job === 'problem') problems.push(result.problem);
  }
  const sorted = [...entries.values()].sort(byPath);
  cache.save(sorted);
  return { roots: split(root, sorted, roots), problems };
}

/**
 * The index of one file, read back; once, as its dependencies are found by it and its application is opened with it.
 * What a cache on disk holds may be anything; only text that this program wrote gets here.
 */
export function readFileIndex(file: IndexedFile): FileIndex {
  let index = indexes.get(file);
  if (index === undefined) {
    index = JSON.parse(file.json) as FileIndex;
    indexes.set(file, index);
  }
  return index;
}

const indexes = new WeakMap<IndexedFile, FileIndex>();

/** The application that an indexed root is: its files over its dependencies over what is built in. */
export function openRoot({ files, vendor, project }: RootIndex, builtins: Signatures): Application {
  return openApplication({
    files: files.map((file) => [file.path, readFileIndex(file)] as const),
    builtins: layerVendor(vendor, builtins),
    project,
  });
}

/** The name under which the cache of a folder is kept. */
export function cacheKey(root: string): string {
  return resolve(root);
}

/** The name under which the cache of a folder's dependencies is kept. */
export function vendorCacheKey(root: string): string {
  return `${resolve(root)}#vendor`;
}

function findKnown(root: string, path: string, cache: IndexCache): CacheEntry | undefined {
  if (!cache.has(path)) return undefined;
  try {
    const hash = hashOf(readFileSync(join(root, path)));
    const json = cache.find(path, hash);
    return json === undefined ? undefined : { path, hash, json };
  } catch {
    // Whoever reads it says why it cannot be read.
    return undefined;
  }
}

function split(folder: string, entries: readonly CacheEntry[], roots: readonly string[]): RootIndex[] {
  const byRoot = new Map<string, IndexedFile[]>(roots.map((path) => [path, []]));
  for (const { path, json } of entries) {
    const root = rootOf(path, roots);
    byRoot.get(root)?.push({ path: root === '' ? path : path.slice(root.length + 1), json });
  }
  return [...byRoot].map(([path, files]) => ({ path, files, project: readProjectTexts(join(folder, path)) }));
}
