/**
 * A folder opened for reading: listed, indexed, and with a crew that knows the whole of it. Report, inspection and
 * conversion all begin here.
 */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledRow } from '../table/pattern.ts';
import { type CrewSettings, openReaderCrew, type ReaderCrew } from './crew.ts';
import { type DiscoverOptions, type Discovery, discoverFiles, type SourceFile } from './discover.ts';
import { errorCode, Failure } from './errors.ts';
import { openCache } from './index-cache.ts';
import { cacheKey, type FolderIndex, indexFolder, vendorCacheKey } from './index-folder.ts';
import type { ReaderNews, ReaderResult, ReaderTask } from './reader.ts';
import { findRoots, rootOf } from './roots.ts';
import { indexVendor } from './vendor.ts';
import { VERSION } from './version.ts';

export interface FolderOptions extends Omit<CrewSettings, 'onDone'> {
  /** Folder of the wasm binaries, the table and the signatures. */
  readonly assets: string;
  readonly discovery: DiscoverOptions;
  readonly rows: readonly CompiledRow[];
  /** Where indexes are kept between runs; undefined for nowhere. */
  readonly cache: string | undefined;
  /** Whether files are read once more after they were indexed. */
  readonly readsAgain: boolean;
  /** Whether installed dependencies are read; they are unless this says no. */
  readonly readsVendor?: boolean;
  /** Called once, before the first file is read. */
  readonly onDiscovered?: (discovery: Discovery) => void;
  /** Bytes that were read, of those that will be, as far as is known by now. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Called once, when the application's own files are known and its dependencies are not. */
  readonly onIndexed?: (index: FolderIndex) => void;
}

export interface OpenFolder {
  readonly discovery: Discovery;
  readonly index: FolderIndex;
  /** Asks about files, now that everything is indexed; one result a file, in their order. */
  ask(job: ReaderTask['job'], files: readonly SourceFile[]): Promise<readonly ReaderResult[]>;
  /** Tells the crew what it needs besides for what it is asked next. */
  tell(news: ReaderNews): void;
  close(): void;
}

/**
 * @throws Failure saying what is wrong when `root` is no folder that can be read, and the signal's reason when aborted.
 */
export async function openFolder(root: string, options: FolderOptions): Promise<OpenFolder> {
  assertFolder(root);
  const setup = { folder: root, assets: options.assets, rows: options.rows, keepsTrees: options.readsAgain };
  const progress = { done: 0, total: 0 };
  const advance = ({ bytes }: SourceFile): void => {
    progress.done += bytes;
    options.onProgress?.(progress.done, Math.max(progress.done, progress.total));
  };
  const onDone = (task: ReaderTask): void => {
    // How much of the dependencies is needed shows on the way: they do not count for progress.
    if (task.job !== 'declare' && task.job !== 'map') advance(task);
  };
  const crew: ReaderCrew = openReaderCrew(setup, { ...options, onDone });
  try {
    const maker = makerOf(options.assets);
    const cache = openCache(options.cache, cacheKey(root), maker);
    if (cache.isEmpty || options.readsAgain) crew.prepare();
    const discovery = discoverFiles(root, options.discovery);
    options.onDiscovered?.(discovery);
    const files = [...discovery.php, ...discovery.blade];
    progress.total = bytesOf(files) + (options.readsAgain ? bytesOf(discovery.php) : 0);
    crew.expect(
      bytesOf(files),
      files.reduce((most, { bytes }) => Math.max(most, bytes), 0),
    );
    const own = await indexFolder(root, discovery, crew, cache, advance);
    options.onIndexed?.(own);
    const openVendorCache = () => openCache(options.cache, vendorCacheKey(root), maker);
    const index = options.readsVendor === false ? own : await indexVendor(root, own, crew, openVendorCache);
    const news: ReaderNews = { roots: index.roots };
    if (options.readsAgain) crew.tell(news);
    const roots = findRoots(discovery.artisan);
    return {
      discovery,
      index,
      ask: (job, asked) => crew.run(asked.map((file) => ({ job, root: rootOf(file.path, roots), ...file }))),
      tell: (news) => crew.tell(news),
      close: () => crew.close(),
    };
  } catch (error) {
    crew.close();
    throw error;
  }
}

function bytesOf(files: readonly SourceFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Another version reads files in another way; so does the same one with another worker. */
function makerOf(assets: string): string {
  const hash = createHash('sha1').update(VERSION);
  for (const name of ['worker.js', 'tree-sitter-php.wasm']) {
    try {
      hash.update(readFileSync(join(assets, name)));
    } catch {
      // Run from its sources, without a bundle.
      hash.update(name);
    }
  }
  return hash.digest('base64url');
}

export function assertFolder(root: string): void {
  let isFolder: boolean;
  try {
    isFolder = statSync(root).isDirectory();
  } catch (error) {
    throw new Failure(`${root} cannot be read (${errorCode(error)}). Give the folder of a PHP application.`);
  }
  if (!isFolder) throw new Failure(`${root} is a file. Give the folder of a PHP application.`);
}
