/**
 * Reads a folder of PHP as the workspace would: facts of each file on its own, then the schema and the models of all.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildModels, modelKeys } from '../../../server/src/laravel/models/build-models.ts';
import type { ModelSource } from '../../../server/src/laravel/models/lineage.ts';
import type { Model } from '../../../server/src/laravel/models/model.ts';
import { readModel } from '../../../server/src/laravel/models/read-model.ts';
import { buildSchema, type DumpFile, type MigrationFile } from '../../../server/src/laravel/schema/build-schema.ts';
import { readSchemaDump } from '../../../server/src/laravel/schema/read-dump.ts';
import { readMigration } from '../../../server/src/laravel/schema/read-migration.ts';
import type { AppSettings } from '../../../server/src/laravel/schema/resolve.ts';
import type { Schema } from '../../../server/src/laravel/schema/schema.ts';
import { factOf } from '../../../server/src/php/class-facts.ts';
import { readDeclarations } from '../../../server/src/php/declarations.ts';
import { resolveNames } from '../../../server/src/php/names.ts';
import { parsePhp } from '../../../server/src/syntax/php/parse.ts';
import { testGrammars } from '../../support/grammars.ts';

export interface ReadApplication {
  readonly schema: Schema;
  readonly models: readonly Model[];
  readonly sources: readonly ModelSource[];
  readonly migrations: readonly MigrationFile[];
}

export interface PhpFile {
  readonly path: string;
  readonly text: string;
}

/** Files below a folder, sorted; `vendor` and `node_modules` left out. */
export function filesBelow(folder: string, ending: string): PhpFile[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry): PhpFile[] => {
      const path = join(folder, entry.name);
      if (entry.isDirectory())
        return /^(?:vendor|node_modules|\.git)$/.test(entry.name) ? [] : filesBelow(path, ending);
      return entry.isFile() && entry.name.endsWith(ending) ? [{ path, text: readFileSync(path, 'utf8') }] : [];
    });
}

export async function readFolder(folder: string, app: AppSettings = {}): Promise<ReadApplication> {
  const dumps = filesBelow(folder, '-schema.sql').map(({ path, text }) => ({ path, dump: readSchemaDump(text) }));
  return readApplication(filesBelow(folder, '.php'), app, dumps);
}

export async function readApplication(
  files: readonly PhpFile[],
  app: AppSettings = {},
  dumps: readonly DumpFile[] = [],
): Promise<ReadApplication> {
  const { php } = await testGrammars();
  const sources: ModelSource[] = [];
  const migrations: MigrationFile[] = [];
  for (const { path, text } of files) {
    const program = parsePhp(php, text);
    const names = resolveNames(program);
    const facts = readMigration(program, names);
    if (facts !== undefined) migrations.push({ path, facts });
    for (const node of readDeclarations(program).classes) {
      const { name, kind, traits, extends: parent } = factOf(node, names);
      const abstract = node.kind === 'ClassDecl' && node.modifiers.abstract;
      sources.push({ name, path, kind, abstract, extends: parent, traits, facts: readModel(node, names) });
    }
  }
  const input = { ...app, isModel: modelTest(sources), isEnum: enumTest(sources) };
  const model = modelKeys(sources, input);
  const schema = buildSchema(migrations, { ...app, model, dumps });
  return { schema, models: buildModels(sources, schema, { ...input, model }), sources, migrations };
}

const BASES =
  /^Illuminate\\(?:Database\\Eloquent\\(?:Model|Relations\\(?:Morph)?Pivot)|Foundation\\Auth\\User|Notifications\\DatabaseNotification)$|\\Models?\\[A-Z]\w*$/i;

function modelTest(sources: readonly ModelSource[]): (fqn: string) => boolean {
  const byName = new Map(sources.map((source) => [source.name.toLowerCase(), source]));
  const isModel = (fqn: string, seen: ReadonlySet<string>): boolean => {
    const key = fqn.toLowerCase();
    const source = byName.get(key);
    if (source === undefined) return BASES.test(fqn);
    if (source.extends === undefined || seen.has(key)) return false;
    return isModel(source.extends, new Set([...seen, key]));
  };
  return (fqn) => isModel(fqn, new Set());
}

function enumTest(sources: readonly ModelSource[]): (fqn: string) => boolean {
  const enums = new Set(sources.filter(({ kind }) => kind === 'enum').map(({ name }) => name.toLowerCase()));
  return (fqn) => enums.has(fqn.toLowerCase());
}
