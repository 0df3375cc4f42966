/**
 * What stands beside the PHP of an application and tells something of it: Composer's files, `.env.example`, squashed
 * schemas. The edge reads the texts; here they are data.
 */
import { isKind, type Literal, valueAt } from '../php/literal.ts';
import { settingAt, withoutEnv } from './config/read-config.ts';
import { type ComposerFacts, readComposer } from './parts/project/composer.ts';
import { type EnvKey, readDotEnv } from './parts/project/dot-env.ts';
import type { DumpFile } from './schema/build-schema.ts';
import { readSchemaDump } from './schema/read-dump.ts';

/** Everything may be missing. */
export interface ProjectTexts {
  /** `composer.json` */
  readonly composer?: string;
  /** `composer.lock` */
  readonly lock?: string;
  /** `.env.example`: what stands in `.env` is the machine's. */
  readonly env?: string;
  /** `database/schema/*.sql`, by path. */
  readonly dumps?: Readonly<Record<string, string>>;
}

export interface Project {
  readonly composer: ComposerFacts | undefined;
  readonly env: readonly EnvKey[];
  readonly dumps: readonly DumpFile[];
}

export function parseProject({ composer, lock, env, dumps = {} }: ProjectTexts): Project {
  return {
    composer: readComposer(composer, lock),
    env: env === undefined ? [] : readDotEnv(env),
    dumps: Object.entries(dumps).map(([path, text]) => ({ path, dump: readSchemaDump(text) })),
  };
}

/** The database driver that `config/database.php` and `.env.example` agree on; `undefined` when they do not tell. */
export function driverOf(database: Literal | undefined, env: readonly EnvKey[]): string | undefined {
  const said = settingAt(database, 'default');
  const key = isKind(said, 'call') && said.name === 'env' ? said.args[0] : undefined;
  const given = key === undefined ? undefined : env.find(({ name }) => name === key)?.value;
  const connection = given ?? withoutEnv(said);
  if (typeof connection !== 'string') return undefined;
  const connections = valueAt(database ?? null, 'connections');
  const driver = connections === undefined ? undefined : settingAt(connections, `${connection}.driver`);
  return typeof driver === 'string' ? driver : connection;
}
