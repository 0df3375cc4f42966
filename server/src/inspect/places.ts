/**
 * Places as people give them: from offsets in files of an application to lines in files of the inspected folder. Who
 * inspects brings the lines, since only the edge has the texts.
 */
import type { Place } from './inspection.ts';

/** The line, from one, of an offset in a file; the path is relative to the application. */
export type LineAt = (path: string, offset: number) => number;

export interface Places {
  path(path: string): string;
  at(path: string, offset: number): Place;
}

/** `root` is the application's folder, relative to the inspected one; empty for that itself. */
export function openPlaces(root: string, lineAt: LineAt): Places {
  const full = (path: string): string => (root === '' ? path : `${root}/${path}`);
  return { path: full, at: (path, offset) => ({ path: full(path), line: lineAt(path, offset) }) };
}

/** The key with its value, where there is one. */
export function optional<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]?: V });
}
