/**
 * Counts of one kind of thing over the files: how often, in how many files, and where first.
 */
import type { Place } from './model.ts';

/** Enough to look at the evidence, few enough to read. */
export const PLACES_SHOWN = 5;

export interface Tally {
  sites: number;
  files: number;
  readonly places: Place[];
  /** The file counted last, to tell files apart while they come in order. */
  last: string | undefined;
}

/** Counts one place. Places come file by file, so a new path is a new file. */
export function count(tallies: Map<string, Tally>, key: string, place: Place): void {
  let tally = tallies.get(key);
  if (tally === undefined) {
    tally = { sites: 0, files: 0, places: [], last: undefined };
    tallies.set(key, tally);
  }
  tally.sites++;
  if (tally.last !== place.path) {
    tally.files++;
    tally.last = place.path;
  }
  if (tally.places.length < PLACES_SHOWN) tally.places.push(place);
}

/** Most sites first, then by key: the order of a list in the report. */
export function ranked(tallies: ReadonlyMap<string, Tally>): (readonly [string, Tally])[] {
  return [...tallies].sort(([a, x], [b, y]) => y.sites - x.sites || compareText(a, b));
}

/** By code units: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
