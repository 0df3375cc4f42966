/**
 * The models of an application: facts of all its classes and traits, put together by inheritance, with the columns that
 * the migrations give them. It does not depend on the order of the classes, and ends for classes that inherit in a ring.
 */
import { isKind, type Literal } from '../../php/literal.ts';
import { sameName } from '../../php/types.ts';
import { type AppSettings, type ModelKey, resolve } from '../schema/resolve.ts';
import { findTable, type Schema } from '../schema/schema.ts';
import { classNames } from './boot.ts';
import type { ModelProperty, RelationFact } from './facts.ts';
import {
  addedTo,
  allIn,
  answerIn,
  argumentOf,
  attributeIn,
  type FindSource,
  type Lineage,
  lineageOf,
  type ModelSource,
  membersIn,
  propertyIn,
} from './lineage.ts';
import type { Inherited, Model } from './model.ts';
import { attributesOf } from './model-attributes.ts';
import { foreignKeyOf, keyOf, tableOf } from './model-key.ts';
import { resolveRelation } from './relation.ts';
import { classIn } from './relations.ts';

export interface ModelInput extends AppSettings {
  /** Whether a class of the application is below `Illuminate\Database\Eloquent\Model`. */
  readonly isModel: (fqn: string) => boolean;
  readonly isEnum?: (fqn: string) => boolean;
}

/** Sorted by name. Abstract models are among them, for what is typed by them. */
export function buildModels(sources: readonly ModelSource[], schema: Schema, input: ModelInput): readonly Model[] {
  const building = open(sources, input);
  const { lineages } = building;
  return [...lineages.values()].map((lineage) => buildModel(lineage, schema, building));
}

/** What migrations ask of models; no tables are needed to tell. */
export function modelKeys(sources: readonly ModelSource[], input: ModelInput): (fqn: string) => ModelKey | undefined {
  const { lineages, app } = open(sources, input);
  return (fqn) => {
    const lineage = lineages.get(fqn.toLowerCase());
    const table = lineage === undefined ? undefined : tableOf(lineage, app);
    if (lineage === undefined || table === undefined) return undefined;
    const { primaryKey, keyType, incrementing, uniqueIds } = keyOf(lineage, app);
    return { table, keyName: primaryKey, keyType: uniqueIds ?? keyType, incrementing };
  };
}

interface Building {
  readonly app: ModelInput;
  readonly find: FindSource;
  /** Of models only, by lower-case name. */
  readonly lineages: ReadonlyMap<string, Lineage>;
}

function open(sources: readonly ModelSource[], app: ModelInput): Building {
  const byName = new Map<string, ModelSource>();
  const sorted = [...sources].sort((a, b) => compare(a.name, b.name) || compare(a.path, b.path));
  for (const source of sorted)
    if (!byName.has(source.name.toLowerCase())) byName.set(source.name.toLowerCase(), source);
  const find: FindSource = (fqn) => byName.get(fqn.toLowerCase());
  const models = [...byName].filter(([, source]) => source.kind === 'class' && app.isModel(source.name));
  return { app, find, lineages: new Map(models.map(([key, source]) => [key, lineageOf(source, find)])) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const ELOQUENT = 'Illuminate\\Database\\Eloquent\\';

function buildModel(lineage: Lineage, schema: Schema, building: Building): Model {
  const { app } = building;
  const [source] = lineage.sources as [ModelSource];
  const name = source.name;
  const list = (property: ModelProperty) => listIn(lineage, property, app);
  const key = keyOf(lineage, app);
  const tableName = tableOf(lineage, app);
  const table = tableName === undefined ? undefined : findTable(schema, tableName);
  const isUnguarded = attributeIn(lineage, 'Unguarded') !== undefined || lineage.parents.some(isPivotClass);
  const relations = membersIn(lineage, (facts) => facts.relations);
  const attributes = attributesOf({ lineage, table, key, app, list, isUnguarded });
  const text = (literal: Literal | undefined) => textIn(literal, app);
  const connection =
    text(answerIn(lineage, 'getConnectionName') ?? propertyIn(lineage, 'connection')) ??
    attributeText(lineage, 'Connection', app);
  const perPage = propertyIn(lineage, 'perPage');
  const dateFormat = text(propertyIn(lineage, 'dateFormat')) ?? attributeText(lineage, 'DateFormat', app);
  return {
    name,
    path: source.path,
    ...(source.abstract ? { abstract: true as const } : {}),
    table: tableName,
    ...(table !== undefined && !table.partial ? { knownColumns: true as const } : {}),
    ...(connection === undefined ? {} : { connection }),
    ...key,
    ...(dateFormat === undefined ? {} : { dateFormat }),
    ...(typeof perPage === 'number' ? { perPage } : {}),
    fillable: list('fillable'),
    guarded: isUnguarded ? [] : (listOrUndefined(lineage, 'guarded', app) ?? ['*']),
    hidden: list('hidden'),
    visible: list('visible'),
    appends: list('appends'),
    with: list('with'),
    withCount: list('withCount'),
    touches: list('touches'),
    attributes,
    relations: relations.flatMap((fact) => relationOf(fact, lineage, relations, building, attributes) ?? []),
    scopes: membersIn(lineage, (facts) => facts.scopes),
    globalScopes: [...allIn(lineage, (facts) => facts.globalScopes), ...scopedBy(lineage)],
    events: allIn(lineage, (facts) => facts.events),
    dispatches: dispatchesOf(lineage),
    observers: [
      ...new Set([...lineage.sources.flatMap(({ facts }) => facts?.observers ?? []), ...observedBy(lineage)]),
    ],
    traits: lineage.traits,
    ...namedClasses(lineage),
    routeKey: text(answerIn(lineage, 'getRouteKeyName')) ?? attributeText(lineage, 'RouteKey', app) ?? key.primaryKey,
    ...(lineage.parents.some(isPivotClass) ? { pivot: true as const } : {}),
  };
}

function isPivotClass(fqn: string): boolean {
  return /^Illuminate\\Database\\Eloquent\\Relations\\(?:Morph)?Pivot$/i.test(fqn);
}

function textIn(literal: Literal | undefined, app: AppSettings): string | undefined {
  const known = literal === undefined ? undefined : resolve(literal, app);
  return typeof known === 'string' && known !== '' ? known : undefined;
}

function attributeText(lineage: Lineage, name: string, app: AppSettings): string | undefined {
  return textIn(argumentOf(attributeIn(lineage, name), 'name'), app);
}

/** Lists of names that a property, an attribute of the class and what is added to it say together. */
function listIn(lineage: Lineage, property: ModelProperty, app: AppSettings): readonly string[] {
  return listOrUndefined(lineage, property, app) ?? [];
}

const LIST_ATTRIBUTES: Readonly<Partial<Record<ModelProperty, string>>> = {
  fillable: 'Fillable',
  guarded: 'Guarded',
  hidden: 'Hidden',
  visible: 'Visible',
  appends: 'Appends',
  touches: 'Touches',
};

function listOrUndefined(lineage: Lineage, property: ModelProperty, app: AppSettings): readonly string[] | undefined {
  const value = propertyIn(lineage, property);
  const attributeName = LIST_ATTRIBUTES[property];
  const attribute = attributeName === undefined ? undefined : attributeIn(lineage, attributeName);
  const added = addedTo(lineage, property);
  if (value === undefined && attribute === undefined && added.length === 0) return undefined;
  const own = value === undefined ? [] : namesIn(resolve(value, app));
  return [...new Set([...own, ...(attribute?.args ?? []).flatMap(namesIn), ...added])];
}

/** Texts of a list; of `'author' => function …` the key. */
function namesIn(literal: Literal): readonly string[] {
  if (typeof literal === 'string') return [literal];
  if (!isKind(literal, 'array')) return [];
  return literal.items.flatMap(({ key, value }) => {
    const name = typeof key === 'string' ? key : value;
    return typeof name === 'string' ? [name] : [];
  });
}

function scopedBy(lineage: Lineage): readonly Model['globalScopes'][number][] {
  return lineage.sources.flatMap(({ facts, name, path }) =>
    (facts?.attributes ?? []).flatMap((attribute) =>
      attribute.name === 'ScopedBy'
        ? (attribute.args ?? []).flatMap(classNames).map((scope) => ({ name: scope, at: 0, in: name, path }))
        : [],
    ),
  );
}

function observedBy(lineage: Lineage): readonly string[] {
  return lineage.sources.flatMap(({ facts }) =>
    (facts?.attributes ?? []).flatMap(({ name, args = [] }) => (name === 'ObservedBy' ? args.flatMap(classNames) : [])),
  );
}

function dispatchesOf(lineage: Lineage): Model['dispatches'] {
  const value = propertyIn(lineage, 'dispatchesEvents');
  if (!isKind(value, 'array')) return [];
  return value.items.flatMap(({ key, value: by }) => {
    const [handler] = classNames(by);
    return typeof key === 'string' && handler !== undefined ? [{ event: key, class: handler }] : [];
  });
}

type NamedClasses = Pick<Model, 'collection' | 'builder'> & Partial<Pick<Model, 'factory' | 'policy' | 'resource'>>;

function namedClasses(lineage: Lineage): NamedClasses {
  const by = (attribute: string) => classIn(argumentOf(attributeIn(lineage, attribute), 'class'));
  const factory = classIn(answerIn(lineage, 'newFactory')) ?? by('UseFactory');
  const [policy, resource] = [by('UsePolicy'), by('UseResource')];
  return {
    collection: collectionOf(lineage),
    builder:
      classIn(answerIn(lineage, 'newEloquentBuilder')) ??
      classIn(propertyIn(lineage, 'builder')) ??
      by('UseEloquentBuilder') ??
      `${ELOQUENT}Builder`,
    ...(factory === undefined ? {} : { factory }),
    ...(policy === undefined ? {} : { policy }),
    ...(resource === undefined ? {} : { resource }),
  };
}

function collectionOf(lineage: Lineage): string {
  const attribute = classIn(argumentOf(attributeIn(lineage, 'CollectedBy'), 'collectionClass'));
  return (
    classIn(answerIn(lineage, 'newCollection')) ??
    classIn(propertyIn(lineage, 'collectionClass')) ??
    attribute ??
    `${ELOQUENT}Collection`
  );
}

function relationOf(
  fact: Inherited<RelationFact>,
  lineage: Lineage,
  relations: readonly Inherited<RelationFact>[],
  building: Building,
  attributes: Model['attributes'],
): Model['relations'][number] | undefined {
  const { app, lineages } = building;
  const lineageNamed = (fqn: string) => lineages.get(fqn.toLowerCase());
  const endsIn = (of: Lineage) => {
    const { primaryKey } = keyOf(of, app);
    return { name: (of.sources[0] as ModelSource).name, primaryKey, foreignKey: foreignKeyOf(of, app) };
  };
  const relation = resolveRelation(fact, {
    app,
    model: endsIn(lineage),
    endsOf: (fqn) => {
      const of = lineageNamed(fqn);
      return of === undefined ? undefined : endsIn(of);
    },
    tableOf: (fqn) => {
      const of = lineageNamed(fqn);
      return of === undefined ? undefined : tableOf(of, app);
    },
    collectionOf: (fqn) => {
      const of = lineageNamed(fqn);
      return of === undefined ? `${ELOQUENT}Collection` : collectionOf(of);
    },
    proxied: (fqn) => proxiedBy(fqn, building.find),
    sibling: (name) => relations.find((each) => sameName(each.name, name)),
    inherited: (of) => inheritedRelation(lineage, of),
    relationOf: (fqn, name) => {
      const of = lineageNamed(fqn);
      return of === undefined
        ? undefined
        : membersIn(of, (facts) => facts.relations).find((each) => sameName(each.name, name));
    },
  });
  if (relation?.kind !== 'belongsTo') return relation;
  const column = attributes.find(({ name }) => name === relation.foreignKey)?.column;
  return column?.nullable === false ? { ...relation, required: true } : relation;
}

const PROXY = 'Konekt\\Concord\\Proxies\\ModelProxy';

/** Concord's convention: `OrderProxy` stands for `Order` beside it, unless the application registers another. */
function proxiedBy(fqn: string, find: FindSource): string | undefined {
  const isProxy = sameName(find(fqn)?.extends ?? '', PROXY);
  return isProxy && /Proxy$/.test(fqn) ? fqn.slice(0, -'Proxy'.length) : undefined;
}

/** The relation of the same name behind the one that says `parent::…`. */
function inheritedRelation(lineage: Lineage, fact: Inherited<RelationFact>): Inherited<RelationFact> | undefined {
  const at = lineage.sources.findIndex((source) => sameName(source.name, fact.in));
  const rest = { ...lineage, sources: lineage.sources.slice(at + 1) };
  return membersIn(rest, (facts) => facts.relations).find((each) => sameName(each.name, fact.name));
}
