/**
 * From one state of the tables to another as SQL. Where a database cannot change a table in place it is made anew and
 * takes over the rows.
 */
import type { Column } from '../../laravel/schema/schema.ts';
import { columnList, type Dialect, quoted } from './dialect.ts';
import { addIndex, columnSql, createTable, dropIndex, foreignLine, initialSql, type TableState } from './table-sql.ts';

/** By name, in the order of creation. */
export type Tables = ReadonlyMap<string, TableState>;

/** What a step renamed, which states do not tell. */
export interface Renaming {
  readonly table?: readonly [from: string, to: string];
  readonly column?: readonly [table: string, from: string, to: string];
}

export function changeSql(before: Tables, after: Tables, renaming: Renaming, dialect: Dialect): readonly string[] {
  const { table: renamed, column } = renaming;
  const statements: string[] = [];
  const known = new Map(before);
  if (renamed !== undefined && known.has(renamed[0]) && after.has(renamed[1])) {
    statements.push(renameTable(renamed, dialect));
    known.set(renamed[1], renamedState(known.get(renamed[0]) as TableState, after.get(renamed[1]) as TableState));
    known.delete(renamed[0]);
  }
  for (const [name] of [...known].reverse())
    if (!after.has(name)) statements.push(`drop table ${quoted(name, dialect)}`);
  for (const [name, table] of after) {
    const old = known.get(name);
    if (old === undefined) statements.push(...createTable(table, dialect));
    else if (column?.[0] === name && hasColumn(old, column[1]) && hasColumn(table, column[2]))
      statements.push(...renameColumn(old, table, column, dialect));
    else statements.push(...alterTable(old, table, dialect));
  }
  return statements;
}

/** Keys that refer to it follow a table by themselves. */
function renamedState(old: TableState, table: TableState): TableState {
  return { ...old, name: table.name, foreignKeys: table.foreignKeys };
}

function renameTable([from, to]: readonly [string, string], dialect: Dialect): string {
  if (dialect === 'mysql') return `rename table ${quoted(from, dialect)} to ${quoted(to, dialect)}`;
  return `alter table ${quoted(from, dialect)} rename to ${quoted(to, dialect)}`;
}

function renameColumn(
  old: TableState,
  table: TableState,
  [, from, to]: readonly [string, string, string],
  dialect: Dialect,
): readonly string[] {
  const statement = `alter table ${quoted(table.name, dialect)} rename column ${quoted(from, dialect)} to ${quoted(to, dialect)}`;
  // Indexes and keys follow the column.
  const columns = old.columns.map((column) =>
    column.name === from ? (table.columns.find(({ name }) => name === to) ?? column) : column,
  );
  const { primaryKey, foreignKeys } = table;
  const indexes = old.indexes.map((index) => table.indexes.find(({ name }) => name === index.name) ?? index);
  return [statement, ...alterTable({ ...old, columns, primaryKey, foreignKeys, indexes }, table, dialect)];
}

function alterTable(old: TableState, table: TableState, dialect: Dialect): readonly string[] {
  const added = table.columns.filter(({ name }) => !hasColumn(old, name));
  const dropped = old.columns.filter(({ name }) => !hasColumn(table, name));
  const changed = table.columns.filter((column) => {
    const before = old.columns.find(({ name }) => name === column.name);
    return before !== undefined && !sameColumn(before, column);
  });
  const goneIndexes = old.indexes.filter((index) => !table.indexes.some((one) => sameJson(one, index)));
  const newIndexes = table.indexes.filter((index) => !old.indexes.some((one) => sameJson(one, index)));
  const goneKeys = old.foreignKeys.filter((key) => !table.foreignKeys.some((one) => sameJson(one, key)));
  const newKeys = table.foreignKeys.filter((key) => !old.foreignKeys.some((one) => sameJson(one, key)));
  const isPrimaryNew = !sameJson(old.primaryKey, table.primaryKey);
  if (dialect === 'sqlite') {
    const needsRebuild =
      [changed.length > 0, isPrimaryNew, goneKeys.length > 0, newKeys.length > 0].includes(true) ||
      added.some((column) => !canBeAdded(column)) ||
      dropped.some(({ name }) => isInKey(old, name));
    if (needsRebuild) return rebuilt(old, table, dialect);
  }
  const at = `alter table ${quoted(table.name, dialect)}`;
  return [
    ...goneKeys.map(
      ({ name }) => `${at} drop ${dialect === 'mysql' ? 'foreign key' : 'constraint'} ${quoted(name, dialect)}`,
    ),
    ...goneIndexes.flatMap((index) => dropIndex(table.name, index, dialect)),
    ...(isPrimaryNew && old.primaryKey.length > 0 ? [dropPrimary(table.name, dialect)] : []),
    ...dropped.map(({ name }) => `${at} drop column ${quoted(name, dialect)}`),
    ...added.map((column) => `${at} add column ${columnSql(column, dialect)}${placeSql(table, column, dialect)}`),
    ...changed.flatMap((column) => changeColumn(old, table, column, dialect)),
    ...(isPrimaryNew && table.primaryKey.length > 0 && !added.some((column) => column.autoIncrement)
      ? [`${at} add primary key (${columnList(table.primaryKey, dialect)})`]
      : []),
    ...newIndexes.flatMap((index) => addIndex(table.name, index, dialect)),
    ...newKeys.map((key) => `${at} add ${foreignLine(key, dialect)}`),
  ];
}

function dropPrimary(table: string, dialect: Dialect): string {
  const at = `alter table ${quoted(table, dialect)}`;
  if (dialect === 'mysql') return `${at} drop primary key`;
  return `${at} drop constraint ${quoted(`${table}_pkey`, dialect)}`;
}

/** MySQL alone can put a column elsewhere than behind the last. */
function placeSql({ columns }: TableState, column: Column, dialect: Dialect): string {
  const place = columns.indexOf(column);
  const before = columns[place - 1];
  if (dialect !== 'mysql' || place === columns.length - 1) return '';
  return before === undefined ? ' first' : ` after ${quoted(before.name, dialect)}`;
}

function changeColumn(old: TableState, table: TableState, column: Column, dialect: Dialect): readonly string[] {
  const at = `alter table ${quoted(table.name, dialect)}`;
  if (dialect === 'mysql') return [`${at} modify column ${columnSql(column, dialect)}`];
  const name = quoted(column.name, dialect);
  const before = old.columns.find((one) => one.name === column.name);
  const type =
    columnSql({ ...column, nullable: true }, dialect)
      .slice(name.length + 1)
      .split(' null')[0] ?? '';
  const initial = initialSql(column, dialect);
  return [
    ...(before?.type === column.type && before.length === column.length && before.total === column.total
      ? []
      : [`${at} alter column ${name} type ${type} using ${name}::${type}`]),
    ...(before?.nullable === column.nullable
      ? []
      : [`${at} alter column ${name} ${column.nullable ? 'drop' : 'set'} not null`]),
    ...(sameJson(before?.default, column.default) && before?.useCurrent === column.useCurrent
      ? []
      : [`${at} alter column ${name} ${initial === undefined ? 'drop default' : `set default ${initial}`}`]),
  ];
}

/** Whether SQLite adds the column to a table that may have rows. */
function canBeAdded(column: Column): boolean {
  if (column.autoIncrement || column.storedAs !== undefined || column.useCurrent) return false;
  return column.nullable || (column.default !== undefined && typeof column.default !== 'object');
}

function isInKey({ primaryKey, indexes, foreignKeys }: TableState, name: string): boolean {
  if (primaryKey.includes(name) || foreignKeys.some(({ columns }) => columns.includes(name))) return true;
  return indexes.some(({ columns }) => columns.includes(name) && columns.length > 1);
}

/** The table made anew with the rows of the old one. */
function rebuilt(old: TableState, table: TableState, dialect: Dialect): readonly string[] {
  const temporary = `__new__${table.name}`;
  const shared = table.columns
    .filter((column) => hasColumn(old, column.name) && column.storedAs === undefined && column.virtualAs === undefined)
    .map(({ name }) => name);
  const [create = '', ...indexes] = createTable(table, dialect, temporary);
  const names = columnList(shared, dialect);
  return [
    create,
    `insert into ${quoted(temporary, dialect)} (${names}) select ${names} from ${quoted(old.name, dialect)}`,
    `drop table ${quoted(old.name, dialect)}`,
    `alter table ${quoted(temporary, dialect)} rename to ${quoted(table.name, dialect)}`,
    ...indexes,
  ];
}

function hasColumn({ columns }: TableState, name: string): boolean {
  return columns.some((column) => column.name === name);
}

function sameColumn(a: Column, b: Column): boolean {
  const { definedAt: _, changedAt: __, ...left } = a;
  const { definedAt: ___, changedAt: ____, ...right } = b;
  return a === b || sameJson(sorted(left), sorted(right));
}

function sorted(value: object): unknown {
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}

function sameJson(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
