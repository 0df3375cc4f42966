/**
 * What an application is made of: routes, tables, models, parts, views. Each is put together from the facts of all files
 * when it is first asked for, and again only after a file has changed in what it is made from.
 */
import { isKind, type Literal } from '../php/literal.ts';
import { type StaticType, sameName } from '../php/types.ts';
import type { Types } from '../php/world.ts';
import { settingAt } from './config/read-config.ts';
import type { LaravelFacts } from './facts.ts';
import type { FileIndex } from './index-file.ts';
import { MODEL } from './magic/names.ts';
import { buildModels, modelKeys } from './models/build-models.ts';
import type { ModelSource } from './models/lineage.ts';
import type { Model } from './models/model.ts';
import { buildParts } from './parts/build/build-parts.ts';
import type { Parts } from './parts/build/parts.ts';
import { driverOf, type Project } from './project.ts';
import { buildRoutes } from './routes/build.ts';
import type { RouteList } from './routes/list.ts';
import { buildSchema, type SchemaInput } from './schema/build-schema.ts';
import type { AppSettings } from './schema/resolve.ts';
import type { Schema } from './schema/schema.ts';
import { type AppViews, buildViews } from './views.ts';

export interface Contents {
  readonly project: Project;
  readonly routes: RouteList;
  readonly schema: Schema;
  /** What the migrations were run with: what only the application tells them. */
  readonly schemaInput: SchemaInput;
  /** By name. */
  readonly models: readonly Model[];
  readonly parts: Parts;
  readonly views: AppViews;
  /** A config entry by its dotted key, as it stands in the file. */
  config(key: string): Literal | undefined;
  /** What reading an attribute of a model gives; relations are told by the methods that declare them. */
  attribute(model: string, name: string): StaticType | undefined;
}

export interface ContentsSource {
  /** By path; changes are told to `changed`. */
  readonly files: ReadonlyMap<string, FileIndex>;
  readonly types: Types;
  readonly project: Project;
}

export interface LiveContents extends Contents {
  /** Tells that a file says something else now, or is gone. Answers whether the magic of the framework may be another. */
  changed(before: FileIndex | undefined, after: FileIndex | undefined): boolean;
  /** Tells that what lies below the application's own classes is another. */
  changedBelow(): void;
}

/** The facts that contents are made from, and the heads of classes. */
type Ground = 'paths' | 'heads' | 'registered' | keyof LaravelFacts;

export function openContents({ files, types, project }: ContentsSource): LiveContents {
  const versions = new Map<Ground, number>();
  const memo = <T>(grounds: readonly Ground[], make: () => T): (() => T) => remembered(versions, grounds, make);
  const all = <K extends keyof LaravelFacts>(key: K) => factsOf(files, key);
  const isModel = (fqn: string) => types.isClass(fqn, MODEL) === true;

  const sources = memo(['models', 'heads', 'paths'], () => modelSources(files));
  const settings = memo(['config', 'heads', 'registered'], () => settingsOf(contents, all('parts'), types, project));
  const modelInput = () => ({
    ...settings(),
    isModel,
    isEnum: (fqn: string) => types.world.classNamed(fqn)?.kind === 'enum',
  });
  const keys = memo(['config', 'heads', 'registered', 'models', 'paths'], () => modelKeys(sources(), modelInput()));
  const schemaInput = (): SchemaInput => ({ ...settings(), model: keys(), dumps: project.dumps });
  const schema = memo(['config', 'heads', 'registered', 'models', 'paths', 'migration'], () =>
    buildSchema(all('migration'), schemaInput()),
  );
  const models = memo(['config', 'heads', 'registered', 'models', 'paths', 'migration'], () =>
    buildModels(sources(), schema(), { ...modelInput(), model: keys() }),
  );
  const attributes = memo(['config', 'heads', 'registered', 'models', 'paths', 'migration'], () =>
    attributeTypes(models()),
  );
  const routes = memo(['routes', 'config', 'heads', 'paths'], () =>
    buildRoutes(all('routes'), {
      ...optional('version', project.composer?.framework?.major),
      ...(project.composer?.framework?.name === 'lumen' ? { lumen: true } : {}),
      paths: files.keys(),
      config: contents.config,
      constant: (of, name) => constantOf(types, of, name),
      hasClass: (name) => types.world.classNamed(name) !== undefined,
      parents: (name) => types.parentsOf(name),
    }),
  );
  const parts = memo(['parts', 'heads', 'paths'], () => buildParts(all('parts'), types));
  const views = memo(['blade', 'parts', 'paths'], () =>
    buildViews(
      all('blade'),
      all('parts').map(({ path, facts }) => ({ path, parts: facts })),
    ),
  );

  const contents: LiveContents = {
    project,
    get routes() {
      return routes();
    },
    get schema() {
      return schema();
    },
    get schemaInput() {
      return schemaInput();
    },
    get models() {
      return models();
    },
    get parts() {
      return parts();
    },
    get views() {
      return views();
    },
    config(key) {
      const [file = '', ...steps] = key.split('.');
      const config = files.get(`config/${file}.php`)?.laravel?.config;
      return steps.length === 0 ? config : settingAt(config, steps.join('.'));
    },
    attribute(model, name) {
      const known = attributes();
      for (let at: ClassNameOrNone = model, left = MOST_PARENTS; at !== undefined && left > 0; left--) {
        const type: StaticType | undefined = known.get(at.toLowerCase())?.get(name);
        if (type !== undefined) return type;
        at = types.world.classNamed(at)?.extends?.name;
      }
      return undefined;
    },
    changed(before, after) {
      const grounds = changedGrounds(before, after);
      for (const ground of grounds) versions.set(ground, (versions.get(ground) ?? 0) + 1);
      return grounds.some((ground) => ground === 'config' || ground === 'resources' || ground === 'registered');
    },
    changedBelow() {
      // All that asks about classes has their heads among its grounds.
      versions.set('heads', (versions.get('heads') ?? 0) + 1);
    },
  };
  return contents;
}

type ClassNameOrNone = string | undefined;
/** Classes extend each other in a ring only by mistake. */
const MOST_PARENTS = 20;

function remembered<T>(versions: ReadonlyMap<Ground, number>, grounds: readonly Ground[], make: () => T): () => T {
  let known: { readonly value: T; readonly key: string } | undefined;
  return () => {
    const key = grounds.map((ground) => versions.get(ground) ?? 0).join();
    if (known?.key !== key) known = { value: make(), key };
    return known.value;
  };
}

const FACTS: readonly (keyof LaravelFacts)[] = [
  ...(['config', 'routes', 'migration', 'models', 'parts', 'blade', 'resources'] as const),
];

function changedGrounds(before: FileIndex | undefined, after: FileIndex | undefined): readonly Ground[] {
  const grounds: Ground[] = FACTS.filter((key) => !sameJson(before?.laravel?.[key], after?.laravel?.[key]));
  if ((before === undefined) !== (after === undefined)) grounds.push('paths');
  if (!sameJson(headsOf(before), headsOf(after))) grounds.push('heads');
  if (!sameJson(registeredIn(before), registeredIn(after))) grounds.push('registered');
  return grounds;
}

function sameJson(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** What of the classes of a file decides what other files' classes are. */
function headsOf(index: FileIndex | undefined): unknown {
  return index?.summary.classes?.map(
    ({ name, kind, abstract, extends: parent, implements: given, traits, constants, properties }) => [
      ...[name, kind, abstract, parent?.name, given?.map((one) => one.name), traits?.map((one) => one.name)],
      constants?.map((one) => [one.name, one.value]),
      properties?.filter((one) => one.static).map((one) => [one.name, one.value]),
    ],
  );
}

/** Settings and bindings, without their places, which change with every key. */
function registeredIn(index: FileIndex | undefined): unknown {
  return index?.laravel?.parts?.registrations
    ?.filter(({ kind }) => kind === 'setting' || kind === 'binding')
    .map(({ at: _, ...one }) => one);
}

function factsOf<K extends keyof LaravelFacts>(
  files: ReadonlyMap<string, FileIndex>,
  key: K,
): { readonly path: string; readonly facts: NonNullable<LaravelFacts[K]> }[] {
  const found: { path: string; facts: NonNullable<LaravelFacts[K]> }[] = [];
  for (const [path, { laravel }] of files) {
    const facts = laravel?.[key];
    if (facts !== undefined) found.push({ path, facts });
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function modelSources(files: ReadonlyMap<string, FileIndex>): readonly ModelSource[] {
  const sources: ModelSource[] = [];
  for (const [path, { summary, laravel }] of files) {
    const facts = new Map(laravel?.models?.map((one) => [one.class.toLowerCase(), one.facts]));
    for (const { name, kind, abstract = false, extends: parent, traits } of summary.classes ?? []) {
      const own = facts.get(name.toLowerCase());
      const names = traits?.map((trait) => trait.name) ?? [];
      sources.push({ name, path, kind, abstract, extends: parent?.name, traits: names, facts: own });
    }
  }
  return sources;
}

function settingsOf(
  { config }: Contents,
  parts: readonly { readonly facts: NonNullable<LaravelFacts['parts']> }[],
  types: Types,
  { env, composer }: Project,
): AppSettings {
  const settings = parts.flatMap(({ facts }) => facts.registrations ?? []).filter((one) => one.kind === 'setting');
  const argument = (name: string) => settings.findLast((one) => sameName(one.name, name))?.args?.[0];
  const length = argument('Schema::defaultStringLength');
  const morph = argument('Schema::defaultMorphKeyType');
  const morphKey = settings.some(({ name }) => sameName(name, 'Schema::morphUsingUuids'))
    ? 'uuid'
    : settings.some(({ name }) => sameName(name, 'Schema::morphUsingUlids'))
      ? 'ulid'
      : morph;
  return {
    config,
    constant: (of, name) => constantOf(types, of, name),
    ...optional('driver', driverOf(config('database'), env)),
    ...optional('laravel', composer?.framework?.major),
    ...(typeof length === 'number' ? { stringLength: length } : {}),
    ...(morphKey === 'uuid' || morphKey === 'ulid' || morphKey === 'int' ? { morphKey } : {}),
  };
}

/** A constant, an enum's case or, with a dollar sign, the default of a static property. */
function constantOf(types: Types, of: string, name: string): Literal | undefined {
  let at = types.world.classNamed(of);
  for (let left = MOST_PARENTS; at !== undefined && left > 0; left--) {
    const value = name.startsWith('$')
      ? at.properties?.find((property) => property.name === name.slice(1))?.value
      : at.constants?.find((constant) => constant.name === name)?.value;
    // A constant of the class itself is written so: `self::A . 'b'`.
    if (value !== undefined) return isKind(value, 'unknown') ? undefined : value;
    at = at.extends === undefined ? undefined : types.world.classNamed(at.extends.name);
  }
  return undefined;
}

function attributeTypes(models: readonly Model[]): ReadonlyMap<string, ReadonlyMap<string, StaticType>> {
  return new Map(
    models.map(({ name, attributes }) => [
      name.toLowerCase(),
      new Map(attributes.flatMap(({ name: attribute, type }) => (isKnown(type) ? [[attribute, type] as const] : []))),
    ]),
  );
}

function isKnown(type: StaticType): boolean {
  return type.kind !== 'unknown';
}

function optional<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]?: V });
}
