/**
 * The file system below the folder that a user named, for whatever reads dependencies: their own lists say where files
 * lie, and links may lead anywhere, but nothing outside of the folder is ever opened.
 */
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { decodeText } from './decode.ts';
import type { SourceFile } from './discover.ts';

/** Paths are relative to the folder, with forward slashes. */
export interface InnerFiles {
  /** The file at a path, by its path without links; `undefined` when it is not there, too large, or outside. */
  find(path: string, maxBytes?: number): SourceFile | undefined;
  /** The text of a file; `undefined` as above, and when it is no text. */
  read(path: string, maxBytes?: number): string | undefined;
  /** Files with PHP's ending below a folder, or the file itself, by path and not more than `most`. Links are left out. */
  listPhp(path: string, most: number): readonly string[];
}

/** `usualBytes` is how large a file may be where nothing else is said. */
export function openInnerFiles(folder: string, usualBytes: number): InnerFiles {
  const root = realOf(folder) ?? folder;
  const real = (path: string): string | undefined => {
    const found = realOf(join(root, path));
    return found === root || found?.startsWith(root + sep) === true ? found : undefined;
  };
  const find: InnerFiles['find'] = (path, maxBytes = usualBytes) => {
    const found = real(path);
    const stats = found === undefined ? undefined : statSync(found, { throwIfNoEntry: false });
    if (found === undefined || stats?.isFile() !== true || stats.size > maxBytes) return undefined;
    return { path: found.slice(root.length + 1).replaceAll(sep, '/'), bytes: stats.size };
  };
  return {
    find,
    read(path, maxBytes) {
      const found = find(path, maxBytes);
      if (found === undefined) return undefined;
      try {
        const decoded = decodeText(readFileSync(join(root, found.path)));
        return decoded.ok ? decoded.text : undefined;
      } catch {
        return undefined;
      }
    },
    listPhp(path, most) {
      const start = real(path);
      if (start === undefined) return [];
      const found: string[] = [];
      const walk = (absolute: string, relative: string): void => {
        for (const entry of entriesOf(absolute)) {
          if (found.length >= most) return;
          const below = `${relative}/${entry.name}`;
          if (entry.isDirectory()) walk(join(absolute, entry.name), below);
          else if (entry.isFile() && /\.(?:php|inc|hh)$/.test(entry.name)) found.push(below);
        }
      };
      if (find(path) !== undefined) found.push(path);
      else walk(start, path);
      return found;
    },
  };
}

function realOf(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    // Not there, a link in circles, or a name that no file can have.
    return undefined;
  }
}

function entriesOf(path: string): ReturnType<typeof readEntries> {
  try {
    return readEntries(path);
  } catch {
    return [];
  }
}

function readEntries(path: string) {
  return readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
}
