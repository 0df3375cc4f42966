/**
 * One order for everything that stands in files.
 */
import type { InFile } from './parts.ts';

export interface Placed extends InFile {
  readonly at: number;
}

export function byPlace(a: Placed, b: Placed): number {
  return compareText(a.path, b.path) || a.at - b.at;
}

/** By code units: the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
