/**
 * Tables as SQL: all that a database needs to make one from nothing. Statements stand without the semicolon.
 */
import type { Column, ForeignKey, Index } from '../../laravel/schema/schema.ts';
import { isKind } from '../../php/literal.ts';
import { columnList, columnType, type Dialect, defaultValue, quoted, text } from './dialect.ts';

/** What of a table matters to the database. */
export interface TableState {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly primaryKey: readonly string[];
  readonly indexes: readonly Index[];
  readonly foreignKeys: readonly ForeignKey[];
}

/** The statements that make the table with its keys. `name` is another one for the time being. */
export function createTable(table: TableState, dialect: Dialect, name = table.name): readonly string[] {
  const lines = [
    ...table.columns.map((column) => columnSql(column, dialect)),
    ...primaryLines(table, dialect),
    ...(dialect === 'sqlite' ? [] : table.indexes.flatMap((index) => indexLine(index, dialect))),
    ...table.foreignKeys.map((key) => foreignLine(key, dialect)),
  ];
  const create = `create table ${quoted(name, dialect)} (\n${lines.map((line) => `  ${line}`).join(',\n')}\n)`;
  return [create, ...separateIndexes(table, dialect)];
}

/** `"name" varchar(20) not null default 'x'`. */
export function columnSql(column: Column, dialect: Dialect): string {
  const type = columnType(column, dialect) ?? `text /* NOT PORTED: the type ${column.type} */`;
  const name = quoted(column.name, dialect);
  const parts = [name, type];
  if (dialect === 'mysql' && column.unsigned && !isKind(column.storedAs, 'unknown')) parts.push('unsigned');
  if (dialect !== 'mysql' && column.type === 'enum' && column.allowed !== undefined)
    parts.push(`check (${name} in (${column.allowed.map((value) => text(String(value))).join(', ')}))`);
  const computed = computedSql(column, dialect);
  if (computed !== undefined) {
    if (!column.nullable) return [...parts, computed, 'not null'].join(' ');
    return [...parts, computed].join(' ');
  }
  if (!column.nullable) parts.push('not null');
  else if (dialect !== 'sqlite') parts.push('null');
  const initial = initialSql(column, dialect);
  if (initial !== undefined) parts.push(`default ${initial}`);
  if (dialect === 'mysql' && column.useCurrentOnUpdate) parts.push('on update CURRENT_TIMESTAMP');
  if (column.autoIncrement) parts.push(INCREMENT[dialect]);
  if (dialect === 'mysql' && column.comment !== undefined) parts.push(`comment ${text(column.comment)}`);
  return parts.join(' ');
}

const INCREMENT: Readonly<Record<Dialect, string>> = {
  sqlite: 'primary key autoincrement',
  mysql: 'auto_increment primary key',
  postgres: 'primary key',
};

function computedSql({ storedAs, virtualAs }: Column, dialect: Dialect): string | undefined {
  if (typeof storedAs === 'string') {
    return dialect === 'postgres' ? `generated always as (${storedAs}) stored` : `as (${storedAs}) stored`;
  }
  if (typeof virtualAs !== 'string') return undefined;
  return dialect === 'postgres' ? `generated always as (${virtualAs}) stored` : `as (${virtualAs})`;
}

/** The default of a column, if the sources tell it. */
export function initialSql(column: Column, dialect: Dialect): string | undefined {
  if (column.useCurrent) {
    const digits = dialect === 'mysql' && column.precision ? `(${column.precision})` : '';
    return `CURRENT_TIMESTAMP${digits}`;
  }
  return column.default === undefined ? undefined : defaultValue(column.default);
}

function primaryLines({ primaryKey, columns }: TableState, dialect: Dialect): readonly string[] {
  const isSaid = columns.some((column) => column.autoIncrement === true && primaryKey.includes(column.name));
  return primaryKey.length === 0 || isSaid ? [] : [`primary key (${columnList(primaryKey, dialect)})`];
}

/** Keys that stand in the table itself. */
function indexLine({ name, kind, columns }: Index, dialect: Dialect): readonly string[] {
  const of = `${quoted(name, dialect)} (${columnList(columns, dialect)})`;
  if (dialect === 'postgres')
    return kind === 'unique' ? [`constraint ${quoted(name, dialect)} unique (${columnList(columns, dialect)})`] : [];
  switch (kind) {
    case 'unique':
      return [`unique ${of}`];
    case 'fulltext':
      return [`fulltext ${of}`];
    case 'spatial':
      return [`spatial index ${of}`];
    default:
      return [`index ${of}`];
  }
}

function separateIndexes(table: TableState, dialect: Dialect): readonly string[] {
  if (dialect === 'mysql') return [];
  const those = dialect === 'sqlite' ? table.indexes : table.indexes.filter(({ kind }) => kind !== 'unique');
  return those.flatMap((index) => addIndex(table.name, index, dialect));
}

/** The statement that adds an index to a table that there is. */
export function addIndex(table: string, index: Index, dialect: Dialect): readonly string[] {
  const { name, kind, columns } = index;
  const of = `${quoted(table, dialect)} (${columnList(columns, dialect)})`;
  switch (dialect) {
    case 'mysql':
      return indexLine(index, dialect).map((line) => `alter table ${quoted(table, dialect)} add ${line}`);
    case 'postgres':
      if (kind === 'unique')
        return indexLine(index, dialect).map((line) => `alter table ${quoted(table, dialect)} add ${line}`);
      if (kind === 'fulltext') {
        const words = columns.map((column) => `to_tsvector('english', ${quoted(column, dialect)})`).join(' || ');
        return [`create index ${quoted(name, dialect)} on ${quoted(table, dialect)} using gin ((${words}))`];
      }
      if (kind === 'spatial')
        return [
          `create index ${quoted(name, dialect)} on ${quoted(table, dialect)} using gist (${columnList(columns, dialect)})`,
        ];
      return [`create index ${quoted(name, dialect)} on ${of}`];
    case 'sqlite':
      // SQLite has neither indexes over words nor over shapes.
      if (kind !== 'unique' && kind !== 'index') return [];
      return [`create ${kind === 'unique' ? 'unique ' : ''}index ${quoted(name, dialect)} on ${of}`];
  }
}

export function dropIndex(table: string, { name, kind }: Index, dialect: Dialect): readonly string[] {
  if (dialect === 'mysql') return [`alter table ${quoted(table, dialect)} drop index ${quoted(name, dialect)}`];
  if (dialect === 'postgres' && kind === 'unique')
    return [`alter table ${quoted(table, dialect)} drop constraint ${quoted(name, dialect)}`];
  if (dialect === 'sqlite' && kind !== 'unique' && kind !== 'index') return [];
  return [`drop index ${quoted(name, dialect)}`];
}

/** `constraint "x" foreign key ("user_id") references "users" ("id") on delete cascade`. */
export function foreignLine(key: ForeignKey, dialect: Dialect): string {
  const name = dialect === 'sqlite' ? '' : `constraint ${quoted(key.name, dialect)} `;
  const to = `${quoted(key.table, dialect)} (${columnList(key.references, dialect)})`;
  const rules = [
    key.onDelete === undefined ? '' : ` on delete ${key.onDelete}`,
    key.onUpdate === undefined ? '' : ` on update ${key.onUpdate}`,
  ];
  return `${name}foreign key (${columnList(key.columns, dialect)}) references ${to}${rules.join('')}`;
}
