/**
 * All migrations of an application, run in Laravel's order, as the tables they leave behind. What is not understood is
 * named among the problems; nothing throws, and the order of the files given does not matter.
 */
import type { SchemaDump } from './dump.ts';
import type { MigrationFacts } from './facts.ts';
import type { Building } from './migration-run.ts';
import type { AppSettings } from './resolve.ts';
import { runMigration } from './run.ts';
import type { Schema } from './schema.ts';
import { closeTable, openTable } from './table-draft.ts';

export interface MigrationFile {
  readonly path: string;
  readonly facts: MigrationFacts;
}

/** A squashed `database/schema/mysql-schema.sql`. */
export interface DumpFile {
  readonly path: string;
  readonly dump: SchemaDump;
}

export interface SchemaInput extends AppSettings {
  readonly dumps?: readonly DumpFile[];
}

export function buildSchema(files: readonly MigrationFile[], input: SchemaInput = {}): Schema {
  const { building, squashed } = openBuilding(input);
  for (const { path, facts } of migrationsInOrder(files)) {
    if (!squashed.has(migrationName(path)))
      runMigration(facts.ops, { ...building, path, connection: facts.connection });
  }
  return { tables: [...building.tables.values()].map(closeTable), problems: building.problems };
}

export interface Opened {
  /** The tables of the squashed dump, if there is one. */
  readonly building: Building;
  /** Names of the migrations that the dump stands for. */
  readonly squashed: ReadonlySet<string>;
}

export function openBuilding(input: SchemaInput): Opened {
  const building: Building = { tables: new Map(), problems: [], app: input };
  const dump = chooseDump(input.dumps ?? [], input.driver);
  if (dump !== undefined) loadDump(dump, building);
  return { building, squashed: new Set(dump?.dump.migrations) };
}

/** Laravel's name of a migration: that of the file, without folder and ending. */
export function migrationName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.php$/i, '');
}

/** By name, over all folders; of two with the same name Laravel runs the one found last. */
export function migrationsInOrder(files: readonly MigrationFile[]): readonly MigrationFile[] {
  const byName = new Map<string, MigrationFile>();
  for (const file of [...files].sort((a, b) => compare(a.path, b.path))) byName.set(migrationName(file.path), file);
  return [...byName].sort(([a], [b]) => compare(a, b)).map(([, file]) => file);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function chooseDump(dumps: readonly DumpFile[], driver: string | undefined): DumpFile | undefined {
  const named = (prefix: string) => dumps.find(({ path }) => path.slice(path.lastIndexOf('/') + 1).startsWith(prefix));
  const known = driver === undefined ? undefined : named(driver);
  const first = [...dumps].sort((a, b) => compare(a.path, b.path))[0];
  return known ?? named('mysql') ?? named('mariadb') ?? named('pgsql') ?? first;
}

function loadDump({ path, dump }: DumpFile, building: Building): void {
  for (const table of dump.tables) {
    const definedAt = { path, offset: table.offset };
    building.tables.set(table.name, {
      ...openTable(table.name, definedAt),
      columns: table.columns.map((column) => ({ ...column, definedAt: { path, offset: column.offset } })),
      primaryKey: [...table.primaryKey],
      indexes: [...table.indexes],
      foreignKeys: [...table.foreignKeys],
    });
  }
}
