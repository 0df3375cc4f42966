/**
 * The table in memory: its rows, and their patterns in an index. Made from compiled rows, which the build keeps as JSON.
 */
import { createIndex, type Entry, type NodeIndex } from './index.ts';
import type { CompiledRow, Constraint } from './pattern.ts';
import type { Row } from './row.ts';

export interface Table {
  readonly rows: readonly Row[];
  readonly byId: ReadonlyMap<string, Row>;
  readonly expressions: NodeIndex;
  /** By the first statement of a pattern. */
  readonly statements: NodeIndex;
}

/** The order of rows decides between patterns that are equally specific. */
export function createTable(compiled: readonly CompiledRow[]): Table {
  const rows = compiled.map((one) => one.row);
  const entries = entriesOf(compiled);
  return {
    rows,
    byId: new Map(rows.map((row) => [row.id, row])),
    expressions: createIndex(entries.filter((entry) => entry.pattern.target === 'expr')),
    statements: createIndex(entries.filter((entry) => entry.pattern.target === 'stmts')),
  };
}

/** What `readTable` reads: the same rows give the same bytes. */
export function printTable(compiled: readonly CompiledRow[]): string {
  return `${JSON.stringify({ version: VERSION, rows: compiled })}\n`;
}

/**
 * The table that the build made.
 * @throws Error when the data is not of this version: it is part of the program, not of the user's folder.
 */
export function readTable(data: unknown): Table {
  return createTable(readCompiledRows(data));
}

/** The rows in the build's data, to make one table of them and of the user's own rows. */
export function readCompiledRows(data: unknown): readonly CompiledRow[] {
  const { version, rows } = (data ?? {}) as { version?: unknown; rows?: unknown };
  if (version !== VERSION || !Array.isArray(rows)) throw new Error(`not a compiled table of version ${VERSION}`);
  return rows as readonly CompiledRow[];
}

/** Changes when the shape of compiled rows does. */
const VERSION = 1;

function entriesOf(compiled: readonly CompiledRow[]): readonly Entry[] {
  const entries = compiled.flatMap((row, at) =>
    row.patterns.map((pattern) => ({ row, pattern, at, wheres: Object.keys(row.where).length })),
  );
  entries.sort(
    (a, b) =>
      b.pattern.nodes.length - a.pattern.nodes.length ||
      b.pattern.weight - a.pattern.weight ||
      b.wheres - a.wheres ||
      a.at - b.at,
  );
  return entries.map(({ row, pattern }, rank) => ({ row: row.row, pattern, rank, where: prepare(row) }));
}

/** Constraints with a regex come first, since their groups bind what others may speak of. */
function prepare(row: CompiledRow): Entry['where'] {
  const isRegex = (alternatives: readonly Constraint[]) => (alternatives.some((one) => one.kind === 'regex') ? 0 : 1);
  const entries = Object.entries(row.where).sort(([, a], [, b]) => isRegex(a) - isRegex(b));
  return entries.map(([name, alternatives]) => ({
    name,
    alternatives: alternatives.map((one) =>
      one.kind === 'regex' ? { kind: 'regex', regex: new RegExp(one.source, one.flags) } : one,
    ),
  }));
}
