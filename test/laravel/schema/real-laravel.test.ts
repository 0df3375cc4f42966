import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { readSchemaDump } from '../../../server/src/laravel/schema/read-dump.ts';
import { findTable } from '../../../server/src/laravel/schema/schema.ts';
import { requirePart } from '../../support/requirements.ts';
import { filesBelow, readApplication, readFolder } from './read-application.ts';
import {
  expectedColumns,
  expectedForeignKeys,
  expectedIndexes,
  migrateReally,
  type RealTable,
  realColumns,
  realForeignKeys,
  realIndexes,
  sqlOfMigrations,
} from './real-tables.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');
const STRESS = join(FIXTURES, 'schema-stress');
const hasLaravel = requirePart('laravel');

/** Compares all tables, with columns, indexes and keys. */
function compare(
  tables: Awaited<ReturnType<typeof readFolder>>['schema']['tables'],
  real: Readonly<Record<string, RealTable>>,
): void {
  const { migrations: _, ...others } = real;
  const names = tables.map(({ name }) => name).filter((name) => name !== 'migrations');
  expect([...names].sort()).toEqual(Object.keys(others).sort());
  for (const table of tables) {
    const found = real[table.name] as RealTable;
    expect(expectedColumns(table), table.name).toEqual(realColumns(found));
    expect(expectedIndexes(table), table.name).toEqual(realIndexes(found));
    expect(expectedForeignKeys(table), table.name).toEqual(realForeignKeys(found));
    const stored = table.columns.filter((column) => column.virtualAs === undefined && column.storedAs === undefined);
    expect(stored.map(({ name }) => name)).toEqual(found.listing);
  }
}

describe.skipIf(!hasLaravel)('tables are those of the real migrated database', () => {
  it('of the sample shop', async () => {
    const { schema } = await readFolder(join(FIXTURES, 'shop'), { driver: 'sqlite' });
    expect(schema.problems).toEqual([]);
    compare(schema.tables, await migrateReally(join(FIXTURES, 'shop/database/migrations')));
  });

  it('of migrations of every form, from two folders', async () => {
    const folders = ['migrations', 'more'].map((name) => join(STRESS, name));
    const files = folders.flatMap((folder) => filesBelow(folder, '.php'));
    const { schema } = await readApplication(files, { driver: 'sqlite' });
    expect(schema.problems).toEqual([]);
    compare(schema.tables, await migrateReally(...folders));
  });

  it('whatever the order of the files', async () => {
    const files = ['more', 'migrations'].flatMap((name) => filesBelow(join(STRESS, name), '.php'));
    const { schema } = await readApplication(files.reverse(), { driver: 'sqlite' });
    const again = await readApplication(files.reverse(), { driver: 'sqlite' });
    expect(schema).toEqual(again.schema);
  });

  it('of a squashed schema and the migrations behind it', async () => {
    const folder = join(STRESS, 'squashed');
    const { schema } = await readFolder(folder, { driver: 'sqlite' });
    expect(schema.problems).toEqual([]);
    compare(
      schema.tables,
      await migrateReally(`--dump=${join(folder, 'sqlite-schema.sql')}`, join(folder, 'migrations')),
    );
    expect(findTable(schema, 'users')?.columns.find(({ name }) => name === 'role')?.allowed).toEqual(['admin', 'user']);
  });
});

test.skipIf(!(hasLaravel && requirePart('dbal')))(
  'changed, renamed and dropped columns are those of the real database',
  async () => {
    const folder = join(STRESS, 'alters');
    const { schema } = await readFolder(folder, { driver: 'sqlite', laravel: 8 });
    expect(schema.problems).toEqual([]);
    compare(schema.tables, spellDbal(await migrateReally(folder)));
  },
);

/** Doctrine writes the types of a table that it makes anew in its own words. */
function spellDbal(tables: Readonly<Record<string, RealTable>>): Readonly<Record<string, RealTable>> {
  const spell = (type: string) => type.replace(/^varchar.*/i, 'varchar').replace(/^clob$/i, 'text');
  const value = (sql: string | null) => (sql === 'NULL' ? null : (sql?.replace(/^\d+$/, "'$&'") ?? null));
  const entries = Object.entries(tables).map(([name, table]): [string, RealTable] => [
    name,
    {
      ...table,
      columns: table.columns.map((column) => ({
        ...{ ...column, type: spell(column.type), dflt_value: value(column.dflt_value) },
      })),
    },
  ]);
  return Object.fromEntries(entries);
}

test('what came after version 8 gives the tables that were recorded from Laravel 12', async () => {
  const folder = join(STRESS, 'newer');
  const real = JSON.parse(readFileSync(join(folder, 'tables.json'), 'utf8')) as Record<string, RealTable>;
  const { schema } = await readFolder(folder, { driver: 'sqlite', laravel: 12 });
  expect(schema.problems).toEqual([]);
  compare(schema.tables, real);
});

/** Types that are one in a database, though two in Laravel. */
const SAME = {
  mysql: {
    ...{ uuid: 'char', ipAddress: 'string', macAddress: 'string', jsonb: 'json', float: 'double' },
    ...{ dateTimeTz: 'dateTime', timeTz: 'time', timestampTz: 'timestamp' },
    ...{ geometrycollection: 'unknown', multipoint: 'unknown', multilinestring: 'unknown', multipolygon: 'unknown' },
  },
  pgsql: {
    ...{ tinyText: 'string', mediumText: 'text', longText: 'text', enum: 'string', float: 'double', year: 'integer' },
    ...{ tinyInteger: 'smallInteger', mediumInteger: 'integer', dateTime: 'timestamp', dateTimeTz: 'timestampTz' },
    ...Object.fromEntries(
      ['geometry', 'point', 'linestring', 'polygon', 'geometrycollection', 'multipoint', 'multilinestring'].map(
        (type) => [type, 'geography'],
      ),
    ),
    multipolygon: 'geography',
  },
} as const satisfies Record<string, Readonly<Record<string, string>>>;

describe.skipIf(!hasLaravel).each(['mysql', 'pgsql'] as const)('the SQL that Laravel makes for %s', (driver) => {
  it('read as a dump, has the same tables as the migrations', async () => {
    const folder = join(STRESS, 'migrations');
    const { schema } = await readFolder(folder, { driver });
    const dump = readSchemaDump(await sqlOfMigrations(driver, folder));
    const same: Readonly<Record<string, string>> = SAME[driver];
    expect(dump.tables.map(({ name }) => name)).toEqual(schema.tables.map(({ name }) => name));
    for (const [at, table] of schema.tables.entries()) {
      const real = dump.tables[at];
      expect(real?.columns.map(({ name }) => name)).toEqual(table.columns.map(({ name }) => name));
      expect(real?.primaryKey, table.name).toEqual(table.primaryKey);
      expect(real?.indexes, table.name).toEqual(table.indexes);
      expect(real?.foreignKeys, table.name).toEqual(table.foreignKeys);
      for (const [place, column] of table.columns.entries()) {
        const of = real?.columns[place];
        const title = `${table.name}.${column.name}`;
        expect(of?.type, title).toBe(same[column.type] ?? column.type);
        expect(of?.nullable, title).toBe(column.nullable);
        expect(of?.autoIncrement, title).toBe(column.autoIncrement);
        expect(of?.comment, title).toBe(driver === 'mysql' ? column.comment : undefined);
        expect(of?.useCurrent ?? false, title).toBe(column.useCurrent ?? column.name === 'now_too');
        if (driver === 'mysql') expect(of?.unsigned, title).toBe(column.unsigned);
        if (column.type === 'string' || column.type === 'char') expect(of?.length, title).toBe(column.length);
        if (column.type === 'decimal') expect([of?.total, of?.places], title).toEqual([column.total, column.places]);
        if (column.type === 'enum') expect(of?.allowed, title).toEqual(column.allowed);
      }
    }
  });
});
