/**
 * Units as a Go module: each file once, with the helpers that they mention and what the module depends on, and what a
 * reader of all that has to know.
 */
import { type HelperLibrary, helperFiles, moduleFiles } from '../helpers.ts';
import type { ConvertedUnit } from './convert-application.ts';
import type { GoFile } from './go-file.ts';

export interface ConvertedModule {
  /** By path. */
  readonly files: readonly ModuleFile[];
  readonly summary: ConversionSummary;
  /** By path and line. */
  readonly holes: readonly LocatedHole[];
  /** What is not carried over, with the PHP files where it stands. */
  readonly ledger: readonly LedgerEntry[];
  /** Mistakes of the translator: declarations that were no Go. */
  readonly broken: readonly { readonly path: string; readonly error: string }[];
}

export interface ModuleFile extends GoFile {
  /** The PHP file; left out for helpers and what is made of the whole application. */
  readonly from?: string;
}

export interface ConversionSummary {
  /** What routes lead to. */
  readonly actions: { readonly total: number; readonly withoutHoles: number };
  readonly functions: { readonly total: number; readonly withoutHoles: number };
  readonly holes: number;
  /** Lines of the Go made of PHP, helpers left out. */
  readonly lines: number;
  readonly files: number;
  /** Most frequent first. */
  readonly causes: readonly { readonly why: string; readonly count: number }[];
}

export interface LocatedHole {
  /** The PHP file. */
  readonly path: string;
  readonly line: number;
  readonly why: string;
}

export interface LedgerEntry {
  readonly what: string;
  readonly paths: readonly string[];
}

export function assembleModule(
  helpers: HelperLibrary,
  module: string,
  units: readonly ConvertedUnit[],
): ConvertedModule {
  const files = new Map<string, ModuleFile>();
  // A class `Server` does not take the place of a helper's `server.go`, whether that is needed or not.
  const reserved = new Set(helpers.files.map((helper) => `internal/${helper.package}/${helper.name}`));
  for (const { file, from } of units) {
    const path = freePath(file.path, (free) => files.has(free) || reserved.has(free));
    files.set(path, { path, text: file.text, ...(from === '' ? {} : { from }) });
  }
  const own = [...files.values()];
  for (const helper of [...helperFiles(helpers, own, module), ...moduleFiles(helpers, module)]) {
    files.set(helper.path, helper);
  }
  const holes = units.flatMap(({ from, holes: made }) => made.map((hole): LocatedHole => ({ path: from, ...hole })));
  return {
    files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
    summary: summaryOf(units, own, holes),
    holes: [...holes].sort((a, b) => (a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1)),
    ledger: ledgerOf(units),
    broken: units.flatMap(({ file, broken }) => broken.map((error) => ({ path: file.path, error }))),
  };
}

function freePath(path: string, isTaken: (path: string) => boolean): string {
  let free = path;
  for (let count = 2; isTaken(free); count++) free = path.replace(/(\.[^./]*)$/, `_${count}$1`);
  return free;
}

function summaryOf(
  units: readonly ConvertedUnit[],
  own: readonly ModuleFile[],
  holes: readonly LocatedHole[],
): ConversionSummary {
  const functions = units.flatMap(({ functions: made }) => made);
  const count = (some: typeof functions) => ({
    total: some.length,
    withoutHoles: some.filter((each) => each.holes === 0).length,
  });
  const causes = new Map<string, number>();
  for (const { why } of holes) causes.set(why, (causes.get(why) ?? 0) + 1);
  return {
    actions: count(functions.filter(({ isHandler }) => isHandler)),
    functions: count(functions),
    holes: holes.length,
    lines: own.reduce((sum, { path, text }) => sum + (path.endsWith('.go') ? text.split('\n').length - 1 : 0), 0),
    files: own.length,
    causes: [...causes]
      .map(([why, times]) => ({ why, count: times }))
      .sort((a, b) => b.count - a.count || (a.why < b.why ? -1 : 1)),
  };
}

function ledgerOf(units: readonly ConvertedUnit[]): LedgerEntry[] {
  const paths = new Map<string, Set<string>>();
  for (const { from, ledger } of units) {
    for (const what of ledger) {
      const known = paths.get(what);
      if (known === undefined) paths.set(what, new Set([from]));
      else known.add(from);
    }
  }
  return [...paths]
    .map(([what, from]) => ({ what, paths: [...from].sort() }))
    .sort((a, b) => b.paths.length - a.paths.length || (a.what < b.what ? -1 : 1));
}
