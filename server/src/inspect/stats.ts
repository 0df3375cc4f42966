/**
 * How much of the application's own code is understood: method calls whose receiver's class is known, and what is unknown
 * most often. What exists to test or to fill a database, and what others wrote, is not counted; migrations are.
 */
import type { LocatedCalls } from './calls.ts';
import type { InspectionStats, LeftOut, UnknownReceiver } from './inspection.ts';

export interface CountedFile {
  readonly path: string;
  readonly calls: LocatedCalls;
}

/** Why a file is not application code; `undefined` when it is. */
export function leftOutOf(path: string): LeftOut | undefined {
  if (path.endsWith('.blade.php')) return 'views';
  if (/(^|\/)vendor\//.test(path)) return 'vendor';
  if (/(^|\/)tests?\//i.test(path)) return 'tests';
  if (/(^|\/)database\/(seeders|seeds)\//i.test(path)) return 'seeders';
  return /(^|\/)database\/factories\//i.test(path) ? 'factories' : undefined;
}

/** Longer lists are for nobody. */
const SHOWN = 25;

/** `files` are those that were counted, by path; `leftOut` all others. */
export function makeStats(files: readonly CountedFile[], leftOut: readonly LeftOut[]): InspectionStats {
  const unknown = new Map<string, UnknownReceiver>();
  let [methodCalls, methodCallsResolved] = [0, 0];
  for (const { path, calls } of files) {
    methodCalls += calls.calls;
    methodCallsResolved += calls.resolved;
    for (const { receiver, method, line } of calls.unknown) {
      const call = `${receiver}->${method}`;
      const known = unknown.get(call);
      unknown.set(call, { call, count: (known?.count ?? 0) + 1, example: known?.example ?? { path, line } });
    }
  }
  const count = (kind: LeftOut): number => leftOut.filter((each) => each === kind).length;
  return {
    methodCalls,
    methodCallsResolved,
    unknown: [...unknown.values()].sort((a, b) => b.count - a.count || (a.call < b.call ? -1 : 1)).slice(0, SHOWN),
    files: files.length,
    leftOut: {
      ...{ tests: count('tests'), seeders: count('seeders'), factories: count('factories') },
      ...{ vendor: count('vendor'), views: count('views') },
    },
  };
}
