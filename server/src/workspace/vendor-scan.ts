/**
 * Classes in folders that a package has mapped, where Composer's generated map is missing: first by the file's name,
 * then, once, by looking into all of them.
 */
import { excludedBy } from '../php/autoload/excluded.ts';
import { scanClasses } from '../php/autoload/scan-classes.ts';
import type { InnerFiles } from './vendor-files.ts';

export interface MappedFolder {
  readonly package: string;
  /** Of a folder or a file. */
  readonly path: string;
  readonly excluded: readonly string[];
}

/** Answers the path of the file that declares a class. Nothing is listed or read before the first question. */
export function openScan(files: InnerFiles, folders: readonly MappedFolder[]): (fqn: string) => string | undefined {
  let listed: ReadonlyMap<string, readonly string[]> | undefined;
  let scanned: ReadonlyMap<string, string> | undefined;
  return (fqn) => {
    if (folders.length === 0) return undefined;
    listed ??= listByName(files, folders);
    const name = fqn.toLowerCase();
    const named = listed.get(name.slice(name.lastIndexOf('\\') + 1)) ?? [];
    const found = named.find((path) => classesIn(files, path).includes(name));
    if (found !== undefined) return found;
    scanned ??= scanAll(files, [...listed.values()].flat().sort());
    return scanned.get(name);
  };
}

const MOST_LISTED = 20_000;
const MOST_SCANNED = 4_000;

function listByName(files: InnerFiles, folders: readonly MappedFolder[]): ReadonlyMap<string, readonly string[]> {
  const listed = new Map<string, string[]>();
  let left = MOST_LISTED;
  for (const folder of folders) {
    const isExcluded = excludedBy(folder.excluded);
    for (const path of files.listPhp(folder.path, left)) {
      left--;
      if (isExcluded(path.slice(folder.package.length + 1))) continue;
      const name = path.slice(path.lastIndexOf('/') + 1, path.lastIndexOf('.')).toLowerCase();
      const known = listed.get(name);
      if (known === undefined) listed.set(name, [path]);
      else if (!known.includes(path)) known.push(path);
    }
  }
  return listed;
}

function scanAll(files: InnerFiles, paths: readonly string[]): ReadonlyMap<string, string> {
  const classes = new Map<string, string>();
  for (const path of paths.slice(0, MOST_SCANNED)) {
    for (const name of classesIn(files, path)) if (!classes.has(name)) classes.set(name, path);
  }
  return classes;
}

function classesIn(files: InnerFiles, path: string): readonly string[] {
  return scanClasses(files.read(path) ?? '').map((name) => name.toLowerCase());
}
