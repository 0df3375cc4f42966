/**
 * Migrations as pairs of SQL files that golang-migrate runs, for each of three databases.
 */
import type { MigrationFile, SchemaInput } from '../../laravel/schema/build-schema.ts';
import { changeSql } from './change-sql.ts';
import { type Dialect, DRIVERS } from './dialect.ts';
import { type FollowedMigration, followMigrations, type MigrationStep } from './follow.ts';

export interface SqlFile {
  /** `migrations/sqlite/20210301090000_create_users_table.up.sql` */
  readonly path: string;
  readonly text: string;
}

export interface MigrationsInput extends SchemaInput {
  /** What a migration does besides changing tables, by its path; each becomes a comment that says so. */
  readonly besides?: (path: string) => readonly string[];
}

export function migrationFiles(
  files: readonly MigrationFile[],
  input: MigrationsInput,
  dialect: Dialect,
): readonly SqlFile[] {
  const followed = followMigrations(files, { ...input, driver: DRIVERS[dialect] });
  const isOwn = DRIVERS[dialect] === (input.driver ?? 'mysql');
  const versions = versionsOf(followed);
  return followed.flatMap((migration, at) => {
    const base = `migrations/${dialect}/${versions[at]}_${plainName(migration.name)}`;
    const notes = migration.path === undefined ? [] : (input.besides?.(migration.path) ?? []);
    const head = migration.path === undefined ? '-- The schema dump.\n' : `-- ${migration.path}\n`;
    const missing = [...notes, ...unknowns(migration)].map((what) => `-- NOT PORTED: ${oneLine(what)}\n`).join('');
    const up = migration.steps.flatMap((step) => upSql(step, dialect, isOwn));
    const down = [...migration.steps].reverse().flatMap((step) => downSql(step, dialect));
    return [
      { path: `${base}.up.sql`, text: head + missing + script(up) },
      { path: `${base}.down.sql`, text: head + script(down) },
    ];
  });
}

function unknowns({ steps }: FollowedMigration): readonly string[] {
  return steps.flatMap((step) => (step.kind === 'unknown' ? [step.what] : []));
}

function upSql(step: MigrationStep, dialect: Dialect, isOwn: boolean): readonly string[] {
  switch (step.kind) {
    case 'change':
      return changeSql(step.before, step.after, step.renaming, dialect);
    case 'sql': {
      const changes = changeSql(step.before, step.after, {}, dialect);
      return isOwn || changes.length === 0 ? [step.sql.trim().replace(/;$/, '')] : changes;
    }
    case 'unknown':
      return [];
  }
}

function downSql(step: MigrationStep, dialect: Dialect): readonly string[] {
  switch (step.kind) {
    case 'change':
      return changeSql(step.after, step.before, reversed(step.renaming), dialect);
    case 'sql':
      return changeSql(step.after, step.before, {}, dialect);
    case 'unknown':
      return [];
  }
}

function reversed({ table, column }: Extract<MigrationStep, { kind: 'change' }>['renaming']) {
  return {
    ...(table === undefined ? {} : { table: [table[1], table[0]] as const }),
    ...(column === undefined ? {} : { column: [column[0], column[2], column[1]] as const }),
  };
}

function script(statements: readonly string[]): string {
  return statements.map((statement) => `\n${statement};\n`).join('');
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** Laravel's times where they ascend, else numbers: golang-migrate runs by them, and takes each once. */
function versionsOf(migrations: readonly FollowedMigration[]): readonly string[] {
  const times = migrations.map(({ name }) => /^(\d{4})_(\d{2})_(\d{2})_(\d{6})/.exec(name)?.slice(1).join(''));
  const ascend = times.every((time, at) => {
    const before = times[at - 1];
    return time !== undefined && (at === 0 || (before !== undefined && before < time));
  });
  return migrations.map((_, at) => (ascend ? (times[at] as string) : String(at + 1).padStart(6, '0')));
}

function plainName(name: string): string {
  return name.replace(/^\d{4}_\d{2}_\d{2}_\d{6}_/, '').replace(/[^A-Za-z0-9_-]+/g, '_');
}
