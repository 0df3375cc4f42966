import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildSchema, type MigrationFile } from '../../../server/src/laravel/schema/build-schema.ts';
import { readSchemaDump } from '../../../server/src/laravel/schema/read-dump.ts';
import type { Column } from '../../../server/src/laravel/schema/schema.ts';
import { migrationFiles, type SqlFile } from '../../../server/src/translate/migrations/migration-files.ts';
import { createTable } from '../../../server/src/translate/migrations/table-sql.ts';
import { filesBelow, readApplication } from '../../laravel/schema/read-application.ts';
import { migrateReally, type RealTable } from '../../laravel/schema/real-tables.ts';
import { runPhp } from '../../support/php.ts';
import { requirePart } from '../../support/requirements.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');
const STRESS = join(FIXTURES, 'schema-stress');
const folder = mkdtempSync(join(tmpdir(), 'laragin-migrations-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function migrationsOf(...folders: string[]): Promise<readonly MigrationFile[]> {
  const files = folders.flatMap((each) => filesBelow(each, '.php'));
  return (await readApplication(files, { driver: 'sqlite' })).migrations;
}

/** The tables after all of the files, in the words of SQLite. */
async function tablesAfter(files: readonly SqlFile[]): Promise<Readonly<Record<string, RealTable>>> {
  mkdirSync(folder, { recursive: true });
  const paths = files.map(({ path, text }, at) => {
    const name = join(folder, `${String(at).padStart(3, '0')}_${basename(path)}`);
    writeFileSync(name, text);
    return name;
  });
  const { code, stdout, stderr } = await runPhp([join(import.meta.dirname, 'run-sql.php'), ...paths]);
  expect(code, stderr).toBe(0);
  return JSON.parse(stdout) as Record<string, RealTable>;
}

/** Without what no one can see: the numbers of keys, and their order. */
function comparable(tables: Readonly<Record<string, RealTable>>): unknown {
  const { migrations: _, ...others } = tables;
  return Object.fromEntries(
    Object.entries(others)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, { columns, listing, indexes, foreign }]) => [
        name,
        {
          columns: columns.map(({ name: column, type, notnull, dflt_value, pk, hidden }) => ({
            ...{ column, type: type.toLowerCase(), notnull, dflt_value, pk, hidden },
          })),
          listing: [...listing].sort(),
          indexes: [...indexes].sort((a, b) => (a.name < b.name ? -1 : 1)),
          foreign: foreign.map((key) => [key.from, key.table, key.to, key.on_delete, key.on_update].join(' ')).sort(),
        },
      ]),
  );
}

const isUp = ({ path }: SqlFile): boolean => path.endsWith('.up.sql');

describe.skipIf(!requirePart('laravel')).each([
  ['the sample shop', [join(FIXTURES, 'shop/database/migrations')]],
  ['migrations of every form', [join(STRESS, 'migrations'), join(STRESS, 'more')]],
])('the SQL of %s', (_, folders) => {
  it('makes the database that Laravel makes', async () => {
    const files = migrationFiles(await migrationsOf(...folders), { driver: 'sqlite' }, 'sqlite');
    expect(comparable(await tablesAfter(files.filter(isUp)))).toEqual(comparable(await migrateReally(...folders)));
  });

  it('is taken back migration by migration', async () => {
    const files = migrationFiles(await migrationsOf(...folders), { driver: 'sqlite' }, 'sqlite');
    const ups = files.filter(isUp);
    const downs = files.filter((file) => !isUp(file));
    let before = comparable({});
    for (const [at, down] of downs.entries()) {
      const done = ups.slice(0, at + 1);
      expect(comparable(await tablesAfter([...done, down])), down.path).toEqual(before);
      before = comparable(await tablesAfter(done));
    }
  });
});

describe.each([
  ['mysql', 'mysql'],
  ['postgres', 'pgsql'],
] as const)('SQL for %s', (dialect, driver) => {
  it.each([
    ['the sample shop', [join(FIXTURES, 'shop/database/migrations')]],
    ['migrations of every form', [join(STRESS, 'migrations'), join(STRESS, 'more')]],
  ])('says of the tables of %s what the migrations say', async (_, folders) => {
    const wanted = buildSchema(await migrationsOf(...folders), { driver }).tables;
    const text = wanted.flatMap((table) => createTable(table, dialect).map((statement) => `${statement};\n`)).join('');
    const read = readSchemaDump(text).tables;
    for (const table of wanted) {
      const found = read.find(({ name }) => name === table.name);
      expect(found?.columns.map(plainColumn), table.name).toEqual(table.columns.map(plainColumn));
      expect(found?.primaryKey, table.name).toEqual(table.primaryKey);
      expect(found?.foreignKeys.map(({ name }) => name).sort()).toEqual(
        table.foreignKeys.map(({ name }) => name).sort(),
      );
    }
  });
});

function plainColumn({ name, nullable, autoIncrement }: Pick<Column, 'name' | 'nullable' | 'autoIncrement'>): unknown {
  return { name, nullable, autoIncrement };
}
