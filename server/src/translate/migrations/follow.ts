/**
 * Follows an application's migrations step by step: the tables before and after each of them, in the order in which
 * Laravel runs them.
 */
import { conditionIn } from '../../laravel/schema/ask.ts';
import {
  type MigrationFile,
  migrationName,
  migrationsInOrder,
  openBuilding,
  type SchemaInput,
} from '../../laravel/schema/build-schema.ts';
import type { SchemaOp } from '../../laravel/schema/facts.ts';
import type { MigrationRun } from '../../laravel/schema/migration-run.ts';
import { textOf } from '../../laravel/schema/resolve.ts';
import { runMigration } from '../../laravel/schema/run.ts';
import type { Renaming, Tables } from './change-sql.ts';
import type { TableState } from './table-sql.ts';

export interface FollowedMigration {
  readonly name: string;
  /** `undefined` for the tables of a squashed dump. */
  readonly path: string | undefined;
  readonly steps: readonly MigrationStep[];
}

export type MigrationStep =
  | { readonly kind: 'change'; readonly before: Tables; readonly after: Tables; readonly renaming: Renaming }
  /** SQL that the migration runs itself, and what it does to the tables. */
  | { readonly kind: 'sql'; readonly sql: string; readonly before: Tables; readonly after: Tables }
  /** What the sources do not tell. */
  | { readonly kind: 'unknown'; readonly what: string; readonly at: number };

export function followMigrations(files: readonly MigrationFile[], input: SchemaInput): readonly FollowedMigration[] {
  const { building, squashed } = openBuilding(input);
  const followed: FollowedMigration[] = [];
  const begun = tablesOf(building);
  if (begun.size > 0) {
    const step: MigrationStep = { kind: 'change', before: new Map(), after: begun, renaming: {} };
    followed.push({ name: 'schema', path: undefined, steps: [step] });
  }
  for (const { path, facts } of migrationsInOrder(files)) {
    const name = migrationName(path);
    if (squashed.has(name)) continue;
    const at: MigrationRun = { ...building, path, connection: facts.connection };
    const problems = at.problems.length;
    const steps: MigrationStep[] = [];
    runSteps(facts.ops, at, (step) => steps.push(step));
    for (const { message, offset } of at.problems.slice(problems))
      steps.push({ kind: 'unknown', what: message, at: offset });
    followed.push({ name, path, steps });
  }
  return followed;
}

type Emit = (step: MigrationStep) => void;

/** Answers whether the body ended before its last operation. */
function runSteps(ops: readonly SchemaOp[], at: MigrationRun, emit: Emit): boolean {
  for (const op of ops) {
    switch (op.op) {
      case 'stop':
        return true;
      case 'block':
        runSteps(op.body, at, emit);
        break;
      case 'if':
        if (runSteps(chosen(op, at), at, emit)) return true;
        break;
      case 'alter':
        runAlter(op, at, emit);
        break;
      case 'raw': {
        const sql = textOf(op.sql, at.app);
        const before = tablesOf(at);
        runMigration([op], at);
        if (sql !== undefined) emit({ kind: 'sql', sql, before, after: tablesOf(at) });
        break;
      }
      case 'rename':
        change([op], at, emit, renamingOf(textOf(op.from, at.app), textOf(op.to, at.app)));
        break;
      default:
        change([op], at, emit, {});
    }
  }
  return false;
}

function renamingOf(from: string | undefined, to: string | undefined): Renaming {
  return from === undefined || to === undefined ? {} : { table: [from, to] };
}

function change(ops: readonly SchemaOp[], at: MigrationRun, emit: Emit, renaming: Renaming): void {
  const before = tablesOf(at);
  runMigration(ops, at);
  emit({ kind: 'change', before, after: tablesOf(at), renaming });
}

/** One operation of a body after the other; its conditions see the tables as they were before the first. */
function runAlter(op: Extract<SchemaOp, { op: 'create' | 'alter' }>, at: MigrationRun, emit: Emit): void {
  const inside: SchemaOp[] = [];
  flatten(op.body, at, inside);
  let name = textOf(op.table, at.app);
  for (const each of inside) {
    const body: SchemaOp = { ...op, table: name ?? op.table, body: [each] };
    if (each.op === 'rename-this') {
      const to = textOf(each.to, at.app);
      change([body], at, emit, renamingOf(name, to));
      name = to ?? name;
      continue;
    }
    const from = each.op === 'rename-column' ? textOf(each.from, at.app) : undefined;
    const to = each.op === 'rename-column' ? textOf(each.to, at.app) : undefined;
    const isRenamed = name !== undefined && from !== undefined && to !== undefined;
    change([body], at, emit, isRenamed ? { column: [name as string, from, to] } : {});
  }
}

function flatten(ops: readonly SchemaOp[], at: MigrationRun, into: SchemaOp[]): boolean {
  for (const op of ops) {
    if (op.op === 'stop') return true;
    if (op.op === 'block') flatten(op.body, at, into);
    else if (op.op === 'if') {
      if (flatten(chosen(op, at), at, into)) return true;
    } else into.push(op);
  }
  return false;
}

/** As `runMigration` chooses. */
function chosen(op: Extract<SchemaOp, { op: 'if' }>, at: MigrationRun): readonly SchemaOp[] {
  const isGuard = op.yes.length === 1 && op.yes[0]?.op === 'stop';
  return (conditionIn(op.condition, at) ?? !isGuard) ? op.yes : (op.no ?? []);
}

/** The tables as they are now; what changes them later does not show. */
function tablesOf({ tables }: Pick<MigrationRun, 'tables'>): Tables {
  return new Map(
    [...tables].map(([name, table]): [string, TableState] => [
      name,
      {
        name,
        columns: [...table.columns],
        primaryKey: [...table.primaryKey],
        indexes: [...table.indexes],
        foreignKeys: [...table.foreignKeys],
      },
    ]),
  );
}
