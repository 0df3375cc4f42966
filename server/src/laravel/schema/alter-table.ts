/**
 * One operation of a `create` or `alter`, done to its table.
 */
import { isKind, type Literal } from '../../php/literal.ts';
import { tableOfForeignKey } from '../models/naming.ts';
import { changeColumn, columnName, makeColumn } from './column.ts';
import type { ColumnOp, ForeignOp, IndexKind, SchemaOp } from './facts.ts';
import { type MigrationRun, report } from './migration-run.ts';
import { textOf, textsOf } from './resolve.ts';
import type { Column } from './schema.ts';
import { dropColumn, indexName, renameColumn, renameTable, type TableDraft } from './table-draft.ts';

/** Operations that are not about a table's inside are left alone. */
export function alterTable(op: SchemaOp, table: TableDraft, at: MigrationRun): void {
  switch (op.op) {
    case 'column':
      addColumn(op, table, at);
      break;
    case 'drop-columns': {
      const names = textsOf(op.names, at.app);
      if (names === undefined) reportPart(op.at, 'the name of a column that is dropped', table, at);
      for (const name of names ?? []) dropColumn(table, realName(table, name));
      return;
    }
    case 'rename-column': {
      const [from, to] = [textOf(op.from, at.app), textOf(op.to, at.app)];
      if (from === undefined || to === undefined) reportPart(op.at, 'the name of a column that is renamed', table, at);
      else renameColumn(table, realName(table, from), to, { path: at.path, offset: op.at });
      return;
    }
    case 'index': {
      const columns = textsOf(op.columns, at.app);
      // An index over expressions has no columns to tell of.
      if (columns !== undefined)
        addIndex(table, op.kind, columns, op.name === undefined ? undefined : textOf(op.name, at.app));
      return;
    }
    case 'foreign':
      addForeignKey(op, table, at);
      break;
    case 'drop-index':
      dropIndex(op, table, at);
      break;
    case 'rename-index': {
      const [from, to] = [textOf(op.from, at.app), textOf(op.to, at.app)];
      table.indexes = table.indexes.map((index) =>
        index.name === from && to !== undefined ? { ...index, name: to } : index,
      );
      return;
    }
    case 'rename-this': {
      const to = textOf(op.to, at.app);
      if (to !== undefined) renameTable(at.tables, table, to);
      return;
    }
    case 'drop-this':
      at.tables.delete(table.name);
      return;
    case 'unknown':
      table.partial = true;
      report(at, op.at, `${op.what} is not known`);
      return;
  }
}

function reportPart(offset: number, what: string, table: TableDraft, at: MigrationRun): void {
  table.partial = true;
  report(at, offset, `${what} of ${table.name} is not in the sources`);
}

/** Databases find columns without regard to case. */
function realName(table: TableDraft, name: string): string {
  const lower = name.toLowerCase();
  return table.columns.find((column) => column.name.toLowerCase() === lower)?.name ?? name;
}

function addColumn(op: ColumnOp, table: TableDraft, at: MigrationRun): void {
  const name = columnName(op, at.app);
  if (name === undefined) {
    reportPart(op.at, 'the name of a column', table, at);
    return;
  }
  const place = table.columns.findIndex((column) => column.name === realName(table, name));
  const known = table.columns[place];
  const column =
    known !== undefined && op.is?.change !== undefined
      ? changeColumn(known, op, at)
      : makeColumn(op, name, { path: at.path, offset: op.at }, at.app);
  if (known !== undefined && op.is?.change === undefined)
    report(at, op.at, `the column ${table.name}.${name} is there already`);
  if (known !== undefined) table.columns[place] = column;
  else table.columns.push(column);
  if (op.is?.after !== undefined || op.is?.first !== undefined) moveColumn(table, column, op.is, at);
  addFluentIndexes(op, name, table, at);
}

/** MySQL alone knows an order other than that of creation, and does not when it creates the table. */
function moveColumn(table: TableDraft, column: Column, is: NonNullable<ColumnOp['is']>, at: MigrationRun): void {
  if (!/^(?:mysql|mariadb)$/.test(at.app.driver ?? 'mysql')) return;
  const after = is.after === undefined ? undefined : textOf(is.after, at.app);
  const others = table.columns.filter((each) => each !== column);
  const before = is.first === true ? -1 : others.findIndex(({ name }) => name === after);
  if (before === -1 && is.first !== true) return;
  others.splice(before + 1, 0, column);
  table.columns = others;
}

const FLUENT = ['primary', 'unique', 'index', 'fulltext', 'spatialIndex', 'vectorIndex'] as const;

function addFluentIndexes(op: ColumnOp, column: string, table: TableDraft, at: MigrationRun): void {
  if (op.is?.autoIncrement === true) table.primaryKey = [column];
  for (const kind of FLUENT) {
    const value = op.is?.[kind];
    if (value === undefined || value === null) continue;
    const indexKind: IndexKind = kind === 'spatialIndex' ? 'spatial' : kind === 'vectorIndex' ? 'vector' : kind;
    if (value !== false) addIndex(table, indexKind, [column], textOf(value, at.app));
    // From version 10 on, `->unique(false)->change()` drops the index.
    else if (op.is?.change !== undefined) removeIndex(table, indexKind, indexName(table.name, [column], kind));
    // Laravel looks at the first of them only.
    return;
  }
}

function addIndex(table: TableDraft, kind: IndexKind, columns: readonly string[], name: string | undefined): void {
  if (kind === 'primary') {
    table.primaryKey = [...columns];
    return;
  }
  const long = kind === 'spatial' ? 'spatialindex' : kind === 'vector' ? 'vectorindex' : kind;
  const known = name ?? indexName(table.name, columns, long);
  table.indexes = [...table.indexes.filter((index) => index.name !== known), { name: known, kind, columns }];
}

function addForeignKey(op: ForeignOp, table: TableDraft, at: MigrationRun): void {
  const columns = foreignColumns(op, at);
  const model = op.model === undefined ? undefined : at.app.model?.(op.model);
  const conventional = op.conventional ? (model?.keyName ?? 'id') : undefined;
  const references = op.references === undefined ? toList(conventional) : textsOf(op.references, at.app);
  const [first] = columns ?? [];
  if (columns === undefined || references === undefined || first === undefined) return;
  const guessed = op.conventional ? (model?.table ?? tableOfForeignKey(first, references[0] ?? 'id')) : undefined;
  const on = op.on === undefined ? guessed : textOf(op.on, at.app);
  if (on === undefined) return;
  const name =
    (op.name === undefined ? undefined : textOf(op.name, at.app)) ?? indexName(table.name, columns, 'foreign');
  const rule = (value: Literal | undefined) => (value === undefined ? undefined : textOf(value, at.app)?.toLowerCase());
  const [onDelete, onUpdate] = [rule(op.onDelete), rule(op.onUpdate)];
  table.foreignKeys = [
    ...table.foreignKeys.filter((key) => key.name !== name),
    { name, columns, table: on, references, ...(onDelete ? { onDelete } : {}), ...(onUpdate ? { onUpdate } : {}) },
  ];
}

function foreignColumns(op: ForeignOp, at: MigrationRun): readonly string[] | undefined {
  if (op.columns !== null || op.model === undefined) return textsOf(op.columns, at.app);
  const is = { model: { kind: 'class', name: op.model } } as const;
  return toList(columnName({ op: 'column', name: null, type: 'model-key', is, at: op.at }, at.app));
}

function toList(name: string | undefined): readonly string[] | undefined {
  return name === undefined ? undefined : [name];
}

function dropIndex(op: Extract<SchemaOp, { op: 'drop-index' }>, table: TableDraft, at: MigrationRun): void {
  if (op.kind === 'primary') {
    table.primaryKey = [];
    return;
  }
  const names = textsOf(op.index, at.app);
  const [first] = names ?? [];
  if (names === undefined || first === undefined) return;
  const isName = !isKind(op.index, 'array');
  const long = op.kind === 'spatial' ? 'spatialindex' : op.kind === 'vector' ? 'vectorindex' : op.kind;
  removeIndex(table, op.kind, isName ? first : indexName(table.name, names, long));
}

function removeIndex(table: TableDraft, kind: IndexKind | 'foreign', name: string): void {
  if (kind === 'primary') table.primaryKey = [];
  else if (kind === 'foreign') table.foreignKeys = table.foreignKeys.filter((key) => key.name !== name);
  else table.indexes = table.indexes.filter((index) => index.name !== name);
}
