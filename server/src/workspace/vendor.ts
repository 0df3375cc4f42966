/**
 * The dependencies of the applications in a folder, as far as the applications use them. Nothing of them is the
 * application's code: they only say what its code means. The answer does not depend on the number of workers or on what
 * was cached.
 */
import { frameworkClasses, mentionedClasses } from '../laravel/framework-classes.ts';
import type { MapEntry } from '../php/autoload/generated-map.ts';
import type { FileProblem } from '../report/model.ts';
import type { ReaderCrew } from './crew.ts';
import { byPath } from './discover.ts';
import type { IndexCache } from './index-cache.ts';
import { type FolderIndex, type RootIndex, readFileIndex } from './index-folder.ts';
import { readClosure, type VendorLimits } from './vendor-closure.ts';
import { composeVendor } from './vendor-compose.ts';
import { openInnerFiles } from './vendor-files.ts';
import { findVendor, LIST_BYTES } from './vendor-places.ts';
import { openVendorReader } from './vendor-reader.ts';

export const VENDOR_LIMITS: VendorLimits = { maxBytes: 1_000_000, mostFiles: 6_000, mostBytes: 60_000_000 };

/**
 * The index with what the applications' dependencies declare; itself when none are installed, and no cache is opened.
 * @throws the crew's errors, and the signal's reason when it is aborted.
 */
export async function indexVendor(
  folder: string,
  index: FolderIndex,
  crew: ReaderCrew,
  openCache: () => IndexCache,
  limits: VendorLimits = VENDOR_LIMITS,
): Promise<FolderIndex> {
  const files = openInnerFiles(folder, limits.maxBytes);
  const reader = openVendorReader(folder, crew, openCache);
  const own = new Set(index.roots.flatMap((root) => root.files.map(({ path }) => inFolder(root, path))));
  const readMap = async (path: string): Promise<readonly MapEntry[]> => {
    const file = files.find(path, LIST_BYTES);
    const [json] = file === undefined ? [] : await reader.read('map', [file]);
    return json === undefined ? [] : (JSON.parse(json) as readonly MapEntry[]);
  };
  const roots: RootIndex[] = [];
  const problems: FileProblem[] = [];
  for (const root of index.roots) {
    const places = await findVendor(root.path, files, readMap);
    if (places === undefined) {
      roots.push(root);
      continue;
    }
    const read = await readClosure(firstNames(root), places, { files, own, reader, limits });
    roots.push({ ...root, vendor: composeVendor(read.files, places.path) });
    if (read.isCut) problems.push(cutOff(places.path, read.files.length));
  }
  if (roots.every((root) => root.vendor === undefined)) return index;
  reader.save();
  return { roots, problems: [...index.problems, ...problems].sort(byPath) };
}

function firstNames(root: RootIndex): ReadonlySet<string> {
  const names = new Set(frameworkClasses());
  for (const file of root.files) {
    for (const name of readFileIndex(file).mentions ?? []) for (const one of mentionedClasses(name)) names.add(one);
  }
  return names;
}

function inFolder(root: RootIndex, path: string): string {
  return root.path === '' ? path : `${root.path}/${path}`;
}

function cutOff(vendor: string, files: number): FileProblem {
  const detail = `${files} files of dependencies were read, which is as much as is read; the rest is known by name only`;
  return { kind: 'too-large', path: vendor, line: null, detail };
}
