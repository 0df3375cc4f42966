/**
 * What was read of an application's files, kept on disk by their content: a second start reads the files and knows the
 * rest. The cache is never trusted: whatever is not as it was written is left aside and made again.
 *
 * One text file for each folder: a line that says who wrote it, then for each source file its path, the hash of its
 * content and what was read, between tabs. JSON holds neither line breaks nor tabs.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { writeWhole } from './write.ts';

export interface IndexCache {
  /** What was read of a file, as JSON, when its content still has this hash. */
  find(path: string, hash: string): string | undefined;
  /** Whether anything is known of the file, so that hashing it may pay. */
  has(path: string): boolean;
  /** Whether nothing is known at all. */
  readonly isEmpty: boolean;
  /** Replaces everything. A cache that cannot be written costs the next start its time, and nothing else. */
  save(entries: readonly CacheEntry[]): void;
}

export interface CacheEntry {
  readonly path: string;
  readonly hash: string;
  /** JSON, or another text without tabs and line breaks. */
  readonly json: string;
}

/** Short enough to write for every file; far from where two contents would meet by accident. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha1').update(bytes).digest('base64url');
}

/** Where caches lie when nobody names a place: the user's cache folder, by the custom of the system. */
export function defaultCacheFolder(env: NodeJS.ProcessEnv = process.env, platform = process.platform): string {
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'laragin', 'Cache');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'laragin');
  return join(env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'laragin');
}

/**
 * `folder` is where caches lie; undefined for none. `root` is the absolute path of the application. `maker` names the
 * program that reads files: what another one wrote is of no use.
 */
export function openCache(folder: string | undefined, root: string, maker: string): IndexCache {
  if (folder === undefined) {
    return { isEmpty: true, find: () => undefined, has: () => false, save: () => undefined };
  }
  const path = join(folder, 'index', `${hashOf(Buffer.from(root))}.tsv`);
  const header = `laragin index ${maker}`;
  const known = readCache(path, header);
  return {
    isEmpty: known.size === 0,
    find: (file, hash) => {
      const entry = known.get(file);
      return entry?.hash === hash ? entry.json : undefined;
    },
    has: (file) => known.has(file),
    save: (entries) => {
      if (isKnown(entries, known)) return;
      const lines = entries.map(({ path: file, hash, json }) => `${file}\t${hash}\t${json}`);
      try {
        writeWhole(path, `${header}\n${lines.join('\n')}\n`);
      } catch {
        // A read-only home or a full disk: the index is there, only the next start is slower.
      }
    },
  };
}

function readCache(path: string, header: string): ReadonlyMap<string, CacheEntry> {
  const entries = new Map<string, CacheEntry>();
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return entries;
  }
  if (!text.startsWith(`${header}\n`)) return entries;
  for (const line of text.slice(header.length + 1).split('\n')) {
    const [file, hash, json] = line.split('\t');
    if (file !== undefined && hash !== undefined && json !== undefined) entries.set(file, { path: file, hash, json });
  }
  return entries;
}

function isKnown(entries: readonly CacheEntry[], known: ReadonlyMap<string, CacheEntry>): boolean {
  return entries.length === known.size && entries.every(({ path, hash }) => known.get(path)?.hash === hash);
}
