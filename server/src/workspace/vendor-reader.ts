/**
 * Reads files of dependencies: from the cache where their content is known, else by the crew. What cannot be read says
 * nothing: it is somebody else's, and no problem of the application.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReaderCrew } from './crew.ts';
import { byPath, type SourceFile } from './discover.ts';
import { type CacheEntry, hashOf, type IndexCache } from './index-cache.ts';
import type { ReaderTask } from './reader.ts';

export interface VendorReader {
  /** What was read of each file, in their order. */
  read(job: 'declare' | 'map', files: readonly SourceFile[]): Promise<readonly (string | undefined)[]>;
  /** Keeps what was read for the next start. */
  save(): void;
}

/** What is asked for first is about a third of all that it leads to. */
const MORE_BEHIND = 3;

export function openVendorReader(folder: string, crew: ReaderCrew, openCache: () => IndexCache): VendorReader {
  const entries = new Map<string, CacheEntry>();
  let opened: IndexCache | undefined;
  const cache = (): IndexCache => {
    opened ??= openCache();
    return opened;
  };
  return {
    async read(job, files) {
      const open = files.filter((file) => !entries.has(file.path) && !know(file.path));
      crew.expect(MORE_BEHIND * open.reduce((sum, { bytes }) => sum + bytes, 0));
      const results = await crew.run(open.map((file): ReaderTask => ({ job, root: '', ...file })));
      for (const [at, result] of results.entries()) {
        const { path } = open[at] as SourceFile;
        if (result.job === 'declare' || result.job === 'map') {
          entries.set(path, { path, hash: result.hash, json: result.text });
        }
      }
      return files.map(({ path }) => entries.get(path)?.json);
    },
    save: () => cache().save([...entries.values()].sort(byPath)),
  };

  function know(path: string): boolean {
    if (!cache().has(path)) return false;
    try {
      const hash = hashOf(readFileSync(join(folder, path)));
      const json = cache().find(path, hash);
      if (json !== undefined) entries.set(path, { path, hash, json });
      return json !== undefined;
    } catch {
      return false;
    }
  }
}
