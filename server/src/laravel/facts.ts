/**
 * What of Laravel stands in one file, for the application to be put together from: plain data, a function of the file's
 * text and path. Each part is read by a module of its own and is left out where there is none.
 */
import { declaredName } from '../php/class-facts.ts';
import { readDeclarations } from '../php/declarations.ts';
import type { Literal } from '../php/literal.ts';
import { type FileNames, resolveNames } from '../php/names.ts';
import type { BladeFile } from '../syntax/blade/read.ts';
import type { Program } from '../syntax/php/ast.ts';
import { type BladeFacts, bladeFacts } from './blade/facts.ts';
import { readConfig } from './config/read-config.ts';
import { type ResourceUse, readResourceUses } from './magic/resource-uses.ts';
import type { ModelFacts } from './models/facts.ts';
import { readModel } from './models/read-model.ts';
import type { PartFacts } from './parts/facts.ts';
import { readParts } from './parts/read-parts.ts';
import type { RouteFacts } from './routes/facts.ts';
import { readRoutes } from './routes/read.ts';
import type { MigrationFacts } from './schema/facts.ts';
import { readMigration } from './schema/read-migration.ts';

export interface LaravelFacts {
  /** The array of a file in `config/`. */
  readonly config?: Literal;
  /** What resources are made around here. */
  readonly resources?: readonly ResourceUse[];
  readonly routes?: RouteFacts;
  readonly migration?: MigrationFacts;
  /** Classes and traits that say something of what Eloquent looks for. */
  readonly models?: readonly ClassModelFacts[];
  readonly parts?: PartFacts;
  /** Of a template. */
  readonly blade?: BladeFacts;
}

export interface ClassModelFacts {
  readonly class: string;
  readonly facts: ModelFacts;
}

/** `path` is relative to the application; it tells a config file from any other that returns an array. */
export function readLaravelFacts(path: string, program: Program, names: FileNames): LaravelFacts | undefined {
  return orNothing({
    ...(isConfig(path) ? some('config', readConfig(program, names)) : {}),
    ...some('resources', readResourceUses(program, names)),
    ...some('routes', readRoutes(program, names)),
    ...some('migration', readMigration(program, names)),
    ...some('models', readModels(program, names)),
    ...some('parts', readParts(path, program, names)),
  });
}

/** The facts of a template: what it is as one, and what its PHP uses. */
export function readBladeFacts(path: string, { blade, php }: BladeFile): LaravelFacts {
  const names = resolveNames(php);
  return {
    ...some('resources', readResourceUses(php, names)),
    ...some('parts', readParts(path, php, names)),
    blade: bladeFacts(blade),
  };
}

function readModels(program: Program, names: FileNames): readonly ClassModelFacts[] | undefined {
  const models = readDeclarations(program).classes.flatMap((node): ClassModelFacts[] => {
    const facts = readModel(node, names);
    return facts === undefined ? [] : [{ class: declaredName(names, node.name.text, node.start), facts }];
  });
  return models.length === 0 ? undefined : models;
}

function isConfig(path: string): boolean {
  return /^config\/[^/]+\.php$/.test(path);
}

function some<K extends keyof LaravelFacts>(key: K, value: LaravelFacts[K]): Partial<LaravelFacts> {
  return value === undefined ? {} : { [key]: value };
}

function orNothing(facts: LaravelFacts): LaravelFacts | undefined {
  return Object.keys(facts).length === 0 ? undefined : facts;
}
