/**
 * The operations of one migration, done to the tables there are: which of them run, and on which table. What one of
 * them does to a table is not known here.
 */
import type { Literal } from '../../php/literal.ts';
import { alterTable } from './alter-table.ts';
import { conditionIn } from './ask.ts';
import type { CreateOp, IfOp, SchemaOp } from './facts.ts';
import { type MigrationRun, report } from './migration-run.ts';
import { runSql } from './raw-sql.ts';
import { textOf } from './resolve.ts';
import { openTable, renameTable, type TableDraft } from './table-draft.ts';

export function runMigration(ops: readonly SchemaOp[], at: MigrationRun): void {
  runBody(ops, at, []);
}

/**
 * Runs what is about whole tables, and puts the rest into `onTable`: a blueprint is filled first and run then, so its
 * conditions see the tables as they were. Answers whether the body ended before its last operation.
 */
function runBody(ops: readonly SchemaOp[], at: MigrationRun, onTable: SchemaOp[]): boolean {
  for (const op of ops) {
    switch (op.op) {
      case 'stop':
        return true;
      case 'block':
        runBody(op.body, at, onTable);
        break;
      case 'if':
        if (runBody(chooseBranch(op, at), at, onTable)) return true;
        break;
      case 'create':
      case 'alter':
        changeTable(op, at);
        break;
      case 'rename': {
        const to = textOf(op.to, at.app);
        const draft = tableOf(op.from, op.at, at);
        if (draft !== undefined && to !== undefined) renameTable(at.tables, draft, to);
        break;
      }
      case 'drop': {
        const name = textOf(op.table, at.app);
        if (name === undefined) report(at, op.at, UNNAMED);
        else at.tables.delete(name);
        break;
      }
      case 'drop-all':
        at.tables.clear();
        break;
      case 'raw': {
        const sql = textOf(op.sql, at.app);
        if (sql === undefined || !runSql(sql, op.at, at))
          report(at, op.at, `this SQL is not understood: ${excerpt(op.sql)}`);
        break;
      }
      default:
        onTable.push(op);
    }
  }
  return false;
}

/**
 * The operations that a condition leads to. When nobody can tell, the branch that goes on: a guard that only returns or
 * throws is passed by.
 */
function chooseBranch(op: IfOp, at: MigrationRun): readonly SchemaOp[] {
  const answer = conditionIn(op.condition, at);
  const isGuard = op.yes.length === 1 && op.yes[0]?.op === 'stop';
  return (answer ?? !isGuard) ? op.yes : (op.no ?? []);
}

const UNNAMED = 'the name of this table is not in the sources';

function tableOf(name: Literal, offset: number, at: MigrationRun): TableDraft | undefined {
  const known = textOf(name, at.app);
  if (known === undefined) report(at, offset, UNNAMED);
  else if (!at.tables.has(known)) report(at, offset, `no migration here creates the table ${known}`);
  return known === undefined ? undefined : at.tables.get(known);
}

function changeTable(op: CreateOp, at: MigrationRun): void {
  const name = textOf(op.table, at.app);
  if (name === undefined) {
    report(at, op.at, UNNAMED);
    return;
  }
  const known = at.tables.get(name);
  const place = { path: at.path, offset: op.at };
  if (op.op === 'create' && known !== undefined) {
    report(at, op.at, `the table ${name} is there already`);
    return;
  }
  const onTable: SchemaOp[] = [];
  runBody(op.body, at, onTable);
  if (op.op === 'alter' && onTable.length === 0) return;
  const draft = known ?? openTable(name, place, at.connection);
  if (op.op === 'alter' && known === undefined) {
    report(at, op.at, `no migration here creates the table ${name}`);
    draft.partial = true;
  }
  at.tables.set(name, draft);
  for (const each of onTable) alterTable(each, draft, at);
}

function excerpt(sql: Literal): string {
  const text = JSON.stringify(typeof sql === 'object' && sql !== null && sql.kind === 'concat' ? sql.parts : sql);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
