/**
 * A table while migrations change it.
 */
import type { Column, ForeignKey, Index, Place, Table } from './schema.ts';

export interface TableDraft {
  name: string;
  columns: Column[];
  primaryKey: string[];
  indexes: Index[];
  foreignKeys: ForeignKey[];
  partial: true | undefined;
  readonly connection: string | undefined;
  readonly definedAt: Place;
}

export function openTable(name: string, definedAt: Place, connection?: string): TableDraft {
  return { name, columns: [], primaryKey: [], indexes: [], foreignKeys: [], partial: undefined, connection, definedAt };
}

export function closeTable({ partial, connection, ...table }: TableDraft): Table {
  return { ...table, ...(connection === undefined ? {} : { connection }), ...(partial ? { partial } : {}) };
}

/** Takes a column out of a table and of all that names it, as databases do. */
export function dropColumn(table: TableDraft, name: string): void {
  const others = (names: readonly string[]) => names.filter((each) => each !== name);
  table.columns = table.columns.filter((column) => column.name !== name);
  table.primaryKey = others(table.primaryKey);
  table.indexes = table.indexes
    .map((index) => ({ ...index, columns: others(index.columns) }))
    .filter(({ columns }) => columns.length > 0);
  table.foreignKeys = table.foreignKeys.filter(({ columns }) => !columns.includes(name));
}

export function renameColumn(table: TableDraft, from: string, to: string, changedAt: Place): void {
  const renamed = (names: readonly string[]) => names.map((name) => (name === from ? to : name));
  table.columns = table.columns.map((column) => (column.name === from ? { ...column, name: to, changedAt } : column));
  table.primaryKey = renamed(table.primaryKey);
  table.indexes = table.indexes.map((index) => ({ ...index, columns: renamed(index.columns) }));
  table.foreignKeys = table.foreignKeys.map((key) => ({ ...key, columns: renamed(key.columns) }));
}

/** Laravel's name of an index: `users_email_unique`. */
export function indexName(table: string, columns: readonly string[], kind: string): string {
  return `${table}_${columns.join('_')}_${kind}`.toLowerCase().replace(/[-.]/g, '_');
}

/** Gives a table another name, in the keys that refer to it too. */
export function renameTable(tables: Map<string, TableDraft>, draft: TableDraft, to: string): void {
  const from = draft.name;
  const entries = [...tables].map(([name, table]): [string, TableDraft] => [name === from ? to : name, table]);
  draft.name = to;
  tables.clear();
  for (const [name, table] of entries) {
    tables.set(name, table);
    table.foreignKeys = table.foreignKeys.map((key) => (key.table === from ? { ...key, table: to } : key));
  }
}
