/**
 * A relation with Laravel's conventions filled in: keys, pivot tables, and the type that reading it gives.
 */
import type { Literal } from '../../php/literal.ts';
import { isKind } from '../../php/literal.ts';
import { classType, INT, orNull, type StaticType, UNKNOWN } from '../../php/types.ts';
import { type AppSettings, resolve } from '../schema/resolve.ts';
import type { RelationFact, RelationKind } from './facts.ts';
import type { Inherited, Pivot, Relation } from './model.ts';
import { conventionalForeignKey, conventionalMorphTable, joiningTable, snake } from './naming.ts';
import { classIn } from './relations.ts';

/** What relations ask of the model they are on and of others. */
export interface Ends {
  readonly name: string;
  readonly primaryKey: string;
  readonly foreignKey: string;
}

export interface RelationContext {
  readonly app: AppSettings;
  readonly model: Ends;
  /** Of a model of the application; a model of a package goes by the conventions. */
  readonly endsOf: (fqn: string) => Ends | undefined;
  readonly tableOf: (fqn: string) => string | undefined;
  readonly collectionOf: (fqn: string) => string;
  /** The model behind a proxy class. */
  readonly proxied: (fqn: string) => string | undefined;
  /** Other relations of the model, by name. */
  readonly sibling: (name: string) => Inherited<RelationFact> | undefined;
  /** The relation of this name that the class declaring this one inherits. */
  readonly inherited: (fact: Inherited<RelationFact>) => Inherited<RelationFact> | undefined;
  /** A relation of another model. */
  readonly relationOf: (fqn: string, name: string) => Inherited<RelationFact> | undefined;
}

const MANY: ReadonlySet<RelationKind> = new Set([
  ...(['hasMany', 'belongsToMany', 'morphMany', 'morphToMany', 'morphedByMany', 'hasManyThrough'] as const),
]);

/** Relations made from relations: further than this nobody goes. */
const DEEPEST = 5;

/** `undefined` for what turns out to be no relation. */
export function resolveRelation(fact: Inherited<RelationFact>, context: RelationContext): Relation | undefined {
  const based = baseOf(fact, context, DEEPEST);
  if (based === undefined) return undefined;
  const calls = based.calls.map((call) => ({ ...call, lower: call.name.toLowerCase() }));
  const isOne = calls.some(({ lower }) => /^(?:one|ofmany|latestofmany|oldestofmany)$/.test(lower));
  const kind = isOne ? (SINGLE[based.kind] ?? based.kind) : based.kind;
  const given = (name: string) => textIn(based.args[name], context.app);
  const related = relatedIn(based.args.related, context);
  const withDefault = calls.some(({ lower }) => lower === 'withdefault');
  const many = MANY.has(kind);
  const shape = shapeOf(kind, based.name, related, given, context, calls, based.args);
  return {
    name: fact.name,
    kind,
    related,
    many,
    type: typeOf(related, many, withDefault, context),
    relationClass: `Illuminate\\Database\\Eloquent\\Relations\\${classOfKind(kind)}`,
    ...shape,
    ...(withDefault ? { withDefault } : {}),
    constraints: calls.filter(({ lower }) => !SHAPING.has(lower)).map(({ name }) => name),
    definedIn: fact.in,
    definedAt: { path: fact.path, offset: fact.at },
  };
}

const SINGLE: Readonly<Partial<Record<RelationKind, RelationKind>>> = {
  hasMany: 'hasOne',
  morphMany: 'morphOne',
  hasManyThrough: 'hasOneThrough',
};

const SHAPING: ReadonlySet<string> = new Set([
  ...['withpivot', 'withtimestamps', 'as', 'using', 'withdefault', 'one', 'chaperone', 'inverse'],
]);

function classOfKind(kind: RelationKind): string {
  return kind === 'morphedByMany' ? 'MorphToMany' : kind.charAt(0).toUpperCase() + kind.slice(1);
}

type Call = NonNullable<RelationFact['calls']>[number];

interface Base {
  /** Of the method that calls Eloquent's: conventions go by it. */
  readonly name: string;
  readonly kind: RelationKind;
  readonly args: Readonly<Record<string, Literal>>;
  readonly calls: readonly Call[];
}

function baseOf(fact: Inherited<RelationFact>, context: RelationContext, depth: number): Base | undefined {
  if (depth === 0) return undefined;
  const { kind, name, args = {}, calls = [] } = fact;
  if (kind === 'through') return throughBase(fact, context, depth);
  if (kind !== 'same' && kind !== 'parent') return { name, kind, args, calls };
  const of =
    kind === 'parent' ? context.inherited(fact) : typeof args.of === 'string' ? context.sibling(args.of) : undefined;
  const base = of === undefined || of === fact ? undefined : baseOf(of, context, depth - 1);
  return base === undefined ? undefined : { ...base, calls: [...base.calls, ...calls] };
}

/** `through('a')->has('b')`: the keys are those of the two relations. */
function throughBase(fact: Inherited<RelationFact>, context: RelationContext, depth: number): Base | undefined {
  const { through, has } = fact.args ?? {};
  const first = typeof through === 'string' ? context.sibling(through) : undefined;
  const firstBase = first === undefined ? undefined : baseOf(first, context, depth - 1);
  const middle = first === undefined ? undefined : relatedIn(firstBase?.args.related, context);
  if (firstBase === undefined || middle === undefined || typeof has !== 'string') return undefined;
  const second = context.relationOf(middle, has);
  const args = second?.args ?? {};
  if (second === undefined || second.kind === 'through' || second.kind === 'same' || second.kind === 'parent')
    return undefined;
  const many = firstBase.kind === 'hasMany' || second.kind === 'hasMany';
  const key = (name: string, value: Literal | undefined) => (value === undefined ? {} : { [name]: value });
  return {
    name: fact.name,
    kind: many ? 'hasManyThrough' : 'hasOneThrough',
    args: {
      ...key('related', args.related),
      through: { kind: 'class', name: middle },
      ...key('firstKey', firstBase.args.foreignKey),
      ...key('secondKey', args.foreignKey),
      ...key('localKey', firstBase.args.localKey),
      ...key('secondLocalKey', args.localKey),
    },
    calls: fact.calls ?? [],
  };
}

function textIn(literal: Literal | undefined, app: AppSettings): string | undefined {
  if (literal === undefined) return undefined;
  const known = resolve(literal, app);
  return typeof known === 'string' && known !== '' ? known : undefined;
}

function relatedIn(literal: Literal | undefined, context: RelationContext): string | undefined {
  if (literal === undefined) return undefined;
  const known = resolve(literal, context.app);
  const isOwn =
    (isKind(known, 'call') && /^(?:get_class|get_called_class)$/.test(known.name)) ||
    (isKind(known, 'constant') && known.name === '__CLASS__');
  const [proxy] = isKind(known, 'call') && known.name === 'modelclass' ? known.args : [];
  if (isKind(proxy, 'class')) return context.proxied(proxy.name);
  const name = isOwn ? context.model.name : classIn(known);
  // A trait's `self` and `static` are the class that uses it; a class's `static` is the class below it.
  if (name !== undefined && /^(?:self|static)$/i.test(name)) return context.model.name;
  return name;
}

function typeOf(
  related: string | undefined,
  many: boolean,
  withDefault: boolean,
  context: RelationContext,
): StaticType {
  if (related === undefined) return UNKNOWN;
  if (many) return classType(context.collectionOf(related), [INT, classType(related)]);
  return withDefault ? classType(related) : orNull(classType(related));
}

type Shape = Pick<Relation, 'foreignKey' | 'localKey' | 'morph' | 'pivot' | 'through'>;

function shapeOf(
  kind: RelationKind,
  name: string,
  related: string | undefined,
  given: (name: string) => string | undefined,
  context: RelationContext,
  calls: readonly (Call & { readonly lower: string })[],
  args: Readonly<Record<string, Literal>>,
): Shape {
  const { model } = context;
  const other = related === undefined ? undefined : endsOf(related, context);
  const relatedKey = other?.primaryKey ?? 'id';
  switch (kind) {
    case 'hasOne':
    case 'hasMany':
      return { foreignKey: given('foreignKey') ?? model.foreignKey, localKey: given('localKey') ?? model.primaryKey };
    case 'belongsTo': {
      const relation = given('relation') ?? name;
      return {
        foreignKey: given('foreignKey') ?? `${snake(relation)}_${relatedKey}`,
        localKey: given('ownerKey') ?? relatedKey,
      };
    }
    case 'morphTo': {
      const morph = given('name') ?? snake(name);
      return { morph: morphOf(morph, given), ...optional('localKey', given('ownerKey')) };
    }
    case 'morphOne':
    case 'morphMany': {
      const morph = given('name');
      return {
        ...(morph === undefined ? {} : { morph: morphOf(morph, given) }),
        localKey: given('localKey') ?? model.primaryKey,
      };
    }
    case 'belongsToMany':
    case 'morphToMany':
    case 'morphedByMany':
      return manyToMany(kind, related, other, given, context, calls);
    case 'hasOneThrough':
    case 'hasManyThrough': {
      const middle = classIn(args.through === undefined ? undefined : resolve(args.through, context.app));
      const ends = middle === undefined ? undefined : endsOf(middle, context);
      return {
        foreignKey: given('firstKey') ?? model.foreignKey,
        localKey: given('localKey') ?? model.primaryKey,
        through: {
          model: middle,
          ...optional('secondKey', given('secondKey') ?? ends?.foreignKey),
          ...optional('secondLocalKey', given('secondLocalKey') ?? ends?.primaryKey),
        },
      };
    }
  }
}

function optional<K extends string>(key: K, value: string | undefined): { readonly [P in K]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]?: string });
}

function endsOf(fqn: string, context: RelationContext): Ends {
  return context.endsOf(fqn) ?? { name: fqn, primaryKey: 'id', foreignKey: conventionalForeignKey(fqn, 'id') };
}

function morphOf(name: string, given: (name: string) => string | undefined): NonNullable<Relation['morph']> {
  return { name, type: given('type') ?? `${name}_type`, id: given('id') ?? `${name}_id` };
}

const PIVOT = 'Illuminate\\Database\\Eloquent\\Relations\\Pivot';
const MORPH_PIVOT = 'Illuminate\\Database\\Eloquent\\Relations\\MorphPivot';

function manyToMany(
  kind: 'belongsToMany' | 'morphToMany' | 'morphedByMany',
  related: string | undefined,
  other: Ends | undefined,
  given: (name: string) => string | undefined,
  context: RelationContext,
  calls: readonly (Call & { readonly lower: string })[],
): Shape {
  const { model, app } = context;
  const morph = kind === 'belongsToMany' ? undefined : given('name');
  const using = calls.findLast(({ lower }) => lower === 'using')?.args?.[0];
  const pivotClass = using === undefined ? undefined : classIn(resolve(using, app));
  // The table may be named by a pivot class, too.
  const table = given('table') ?? '';
  const named = /\\/.test(table) || context.endsOf(table) !== undefined ? context.tableOf(table) : table;
  const conventional =
    kind === 'belongsToMany'
      ? related === undefined
        ? undefined
        : joiningTable(model.name, related)
      : morph === undefined
        ? undefined
        : conventionalMorphTable(morph);
  const inverse = morph === undefined ? undefined : `${morph}_id`;
  const relatedForeign = other?.foreignKey;
  const pivot: Pivot = {
    table: named === '' ? conventional : named,
    foreignPivotKey:
      given('foreignPivotKey') ?? (kind === 'morphToMany' ? (inverse ?? model.foreignKey) : model.foreignKey),
    ...optional('relatedPivotKey', given('relatedPivotKey') ?? (kind === 'morphedByMany' ? inverse : relatedForeign)),
    parentKey: given('parentKey') ?? model.primaryKey,
    relatedKey: given('relatedKey') ?? other?.primaryKey ?? 'id',
    columns: calls.flatMap((call) => (call.lower === 'withpivot' ? pivotColumns(call.args ?? [], app) : [])),
    timestamps: calls.some(({ lower }) => lower === 'withtimestamps'),
    accessor: textIn(calls.findLast(({ lower }) => lower === 'as')?.args?.[0], app) ?? 'pivot',
    class: pivotClass ?? (/\\/.test(table) ? table : kind === 'belongsToMany' ? PIVOT : MORPH_PIVOT),
  };
  return morph === undefined ? { pivot } : { pivot, morph: morphOf(morph, () => undefined) };
}

function pivotColumns(args: readonly Literal[], app: AppSettings): readonly string[] {
  return args.flatMap((arg) => {
    const known = resolve(arg, app);
    if (typeof known === 'string') return [known];
    return isKind(known, 'array')
      ? pivotColumns(
          known.items.map((item) => item.value),
          app,
        )
      : [];
  });
}
