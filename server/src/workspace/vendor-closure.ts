/**
 * Reads the dependencies that some classes lead to: their own files, then those of the classes above them and of what
 * their members answer, round by round until nothing new is met.
 */
import { byPath, type SourceFile } from './discover.ts';
import type { VendorFile } from './vendor-compose.ts';
import { parseEntry } from './vendor-entry.ts';
import type { InnerFiles } from './vendor-files.ts';
import type { VendorPlaces } from './vendor-places.ts';
import type { VendorReader } from './vendor-reader.ts';

export interface VendorLimits {
  /** Larger files declare nothing that anyone uses. */
  readonly maxBytes: number;
  readonly mostFiles: number;
  /** Of all files of one application's dependencies. */
  readonly mostBytes: number;
}

export interface Reading {
  readonly files: InnerFiles;
  /** Paths that belong to applications: what they declare is known. */
  readonly own: ReadonlySet<string>;
  readonly reader: VendorReader;
  readonly limits: VendorLimits;
}

export interface Closure {
  /** By path. */
  readonly files: readonly VendorFile[];
  /** Whether more is needed than the limits let in. */
  readonly isCut: boolean;
}

/** `names` are classes to start from; files that PHP always runs are read whatever they declare. */
export async function readClosure(
  names: Iterable<string>,
  places: VendorPlaces,
  { files, own, reader, limits }: Reading,
): Promise<Closure> {
  const read = new Map<string, VendorFile>();
  const asked = new Set<string>();
  let bytes = 0;
  let isCut = false;
  let wanted = wantedFiles(
    names,
    asked,
    places,
    places.alwaysRun.flatMap((path) => files.find(path) ?? []),
  );
  while (wanted.length > 0) {
    const batch: WantedFile[] = [];
    for (const one of wanted) {
      const { path } = one.file;
      const known = read.get(path);
      if (known !== undefined) read.set(path, { ...known, classes: [...known.classes, ...one.classes] });
      else if (own.has(path)) continue;
      else if (read.size + batch.length >= limits.mostFiles || bytes + one.file.bytes > limits.mostBytes) isCut = true;
      else {
        bytes += one.file.bytes;
        batch.push(one);
      }
    }
    const texts = await reader.read(
      'declare',
      batch.map(({ file }) => file),
    );
    const met = new Set<string>();
    for (const [at, { file, classes }] of batch.entries()) {
      const { lines, references } = parseEntry(texts[at] ?? '');
      read.set(file.path, { path: file.path, classes, lines });
      for (const name of references) met.add(name);
    }
    wanted = wantedFiles(met, asked, places);
  }
  return { files: [...read.values()].sort(byPath), isCut };
}

interface WantedFile {
  readonly file: SourceFile;
  /** The classes that it is wanted for, in lower case. */
  readonly classes: readonly string[];
}

/** The files of classes that were not asked for before, and others with them, by path. */
function wantedFiles(
  names: Iterable<string>,
  asked: Set<string>,
  places: VendorPlaces,
  others: readonly SourceFile[] = [],
): readonly WantedFile[] {
  const wanted = new Map(others.map((file) => [file.path, { file, classes: [] as string[] }]));
  for (const name of [...names].sort()) {
    if (asked.has(name)) continue;
    asked.add(name);
    const file = places.findClass(name);
    if (file === undefined) continue;
    const found = wanted.get(file.path) ?? { file, classes: [] };
    found.classes.push(name.toLowerCase());
    wanted.set(file.path, found);
  }
  return [...wanted.values()].sort((a, b) => byPath(a.file, b.file));
}
