/**
 * What real Laravel makes of migrations, and what laragin's schema would be there: both in the words of the database.
 */
import { join } from 'node:path';
import type { Column, Table } from '../../../server/src/laravel/schema/schema.ts';
import { isKind, type Literal } from '../../../server/src/php/literal.ts';
import { runPhp } from '../../support/php.ts';

export interface RealTable {
  readonly columns: readonly RealColumn[];
  readonly listing: readonly string[];
  readonly indexes: readonly { readonly name: string; readonly unique: boolean; readonly columns: readonly string[] }[];
  readonly foreign: readonly RealForeignKey[];
}

export interface RealColumn {
  readonly name: string;
  readonly type: string;
  readonly notnull: number;
  readonly dflt_value: string | null;
  /** The place in the primary key, from one; 0 outside of it. */
  readonly pk: number;
  /** 2 and 3 for computed columns. */
  readonly hidden: number;
}

interface RealForeignKey {
  readonly from: string;
  readonly table: string;
  readonly to: string;
  readonly on_delete: string;
  readonly on_update: string;
}

/** Runs the migrations of folders in SQLite; the tables by name. */
export async function migrateReally(...folders: string[]): Promise<Readonly<Record<string, RealTable>>> {
  return JSON.parse(await run('sqlite', ...folders)) as Record<string, RealTable>;
}

/** The SQL that Laravel would run. */
export async function sqlOfMigrations(driver: 'mysql' | 'pgsql', ...folders: string[]): Promise<string> {
  return `${(JSON.parse(await run(driver, ...folders)) as string[]).join(';\n')};\n`;
}

async function run(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await runPhp([join(import.meta.dirname, 'migrate.php'), ...args]);
  if (code !== 0) throw new Error(`migrate.php ${args.join(' ')} failed:\n${stderr}`);
  return stdout;
}

/** A table as SQLite describes it, from what laragin knows of it. */
export function expectedColumns(table: Table): readonly Omit<RealColumn, 'hidden'>[] {
  return table.columns.map((column) => ({
    name: column.name,
    type: sqliteType(column.type),
    notnull: column.nullable ? 0 : 1,
    dflt_value: sqliteDefault(column),
    pk: table.primaryKey.indexOf(column.name) + 1,
  }));
}

export function realColumns({ columns }: RealTable): readonly Omit<RealColumn, 'hidden'>[] {
  return columns.map(({ name, type, notnull, dflt_value, pk }) => ({
    ...{ name, type: type.toLowerCase().replace('double', 'float'), notnull, dflt_value, pk },
  }));
}

export function expectedIndexes({ indexes }: Table): RealTable['indexes'] {
  return indexes.map(({ name, kind, columns }) => ({ name, unique: kind === 'unique', columns })).sort(byName);
}

export function realIndexes({ indexes }: RealTable): RealTable['indexes'] {
  return [...indexes].sort(byName);
}

export function expectedForeignKeys({ foreignKeys }: Table): readonly string[] {
  return foreignKeys
    .map((key) => {
      const rules = `${key.onDelete ?? 'no action'}, ${key.onUpdate ?? 'no action'}`;
      return `${key.columns.join()} → ${key.table}.${key.references.join()} (${rules})`;
    })
    .sort();
}

export function realForeignKeys({ foreign }: RealTable): readonly string[] {
  return foreign
    .map((key) => `${key.from} → ${key.table}.${key.to} (${key.on_delete}, ${key.on_update})`.replace(/\(.*/, lower))
    .sort();
}

function lower(text: string): string {
  return text.toLowerCase();
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : 1;
}

/** As `SQLiteGrammar` has it, up to Laravel 10, where `double` is a `float`. */
function sqliteType(type: string): string {
  return SQLITE[type] ?? type;
}

const SQLITE: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['string', 'char', 'uuid', 'ipAddress', 'macAddress', 'enum'].map((type) => [type, 'varchar'])),
  ...Object.fromEntries(['tinyText', 'mediumText', 'longText', 'json', 'jsonb'].map((type) => [type, 'text'])),
  ...Object.fromEntries(
    ['tinyInteger', 'smallInteger', 'mediumInteger', 'bigInteger', 'year'].map((type) => [type, 'integer']),
  ),
  ...Object.fromEntries(['dateTime', 'dateTimeTz', 'timestamp', 'timestampTz'].map((type) => [type, 'datetime'])),
  double: 'float',
  geography: 'geometry',
  decimal: 'numeric',
  boolean: 'tinyint(1)',
  timeTz: 'time',
  binary: 'blob',
};

function sqliteDefault(column: Column): string | null {
  if (column.useCurrent) return 'CURRENT_TIMESTAMP';
  return column.default === undefined ? null : sqlOf(column.default);
}

function sqlOf(value: Literal): string {
  // SQLite gives an expression without the brackets around it.
  if (isKind(value, 'new')) return String(value.args[0]).replace(/^\((.*)\)$/, '$1');
  if (typeof value === 'boolean') return value ? "'1'" : "'0'";
  return `'${String(value)}'`;
}
