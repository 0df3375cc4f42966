/**
 * The attributes of a model: its columns in order, then what only casts, defaults and accessors know.
 */
import { isKind, type Literal } from '../../php/literal.ts';
import { INT, orNull, STRING, type StaticType, UNKNOWN } from '../../php/types.ts';
import { resolve } from '../schema/resolve.ts';
import type { Column, Table } from '../schema/schema.ts';
import type { ModelInput } from './build-models.ts';
import { dateType, readCast, typeOfCast, typeOfColumn } from './cast-type.ts';
import type { AccessorFact, ModelProperty } from './facts.ts';
import { allIn, castsIn, type Lineage, propertyIn } from './lineage.ts';
import type { Cast, Inherited, ModelAttribute } from './model.ts';
import type { Key } from './model-key.ts';

export interface AttributeContext {
  readonly lineage: Lineage;
  readonly table: Table | undefined;
  readonly key: Key;
  readonly app: ModelInput;
  /** A list of names that the model says, such as `fillable`. */
  readonly list: (property: ModelProperty) => readonly string[];
  /** Nothing is guarded. */
  readonly isUnguarded: boolean;
}

export function attributesOf(context: AttributeContext): readonly ModelAttribute[] {
  const { lineage, table, app } = context;
  const columns = new Map((table?.columns ?? []).map((column) => [column.name, column]));
  const casts = new Map(castsIn(lineage).map((fact) => [fact.name, readCast(fact, app.isEnum ?? (() => false))]));
  const accessors = accessorsIn(lineage, 'get');
  const mutators = accessorsIn(lineage, 'set');
  const defaults = defaultsOf(propertyIn(lineage, 'attributes'));
  const dates = new Set([...datesOf(context)]);
  const appended = new Set(context.list('appends'));
  const names = new Set([
    ...columns.keys(),
    ...casts.keys(),
    ...defaults.keys(),
    ...accessors.keys(),
    ...mutators.keys(),
  ]);
  if (table === undefined || table.partial) for (const name of dates) names.add(name);
  const isFillable = fillableIn(context);
  const isHidden = hiddenIn(context);
  return [...names].map((name) => {
    const column = columns.get(name);
    const cast = casts.get(name);
    const accessor = accessors.get(name);
    const mutator = mutators.get(name);
    return {
      name,
      type: accessor?.get ?? typeOf(name, column, cast, dates, context),
      ...(column === undefined ? {} : { column }),
      ...(cast === undefined ? {} : { cast }),
      ...(accessor === undefined ? {} : { accessor }),
      ...(mutator === undefined ? {} : { mutator }),
      ...(defaults.has(name) ? { default: resolve(defaults.get(name) ?? null, app) } : {}),
      fillable: isFillable(name),
      hidden: isHidden(name),
      ...(appended.has(name) ? { appended: true as const } : {}),
    };
  });
}

function accessorsIn(lineage: Lineage, way: 'get' | 'set'): ReadonlyMap<string, Inherited<AccessorFact>> {
  const found = new Map<string, Inherited<AccessorFact>>();
  for (const fact of allIn(lineage, (facts) => facts.accessors))
    if (fact[way] !== undefined && !found.has(fact.name)) found.set(fact.name, fact);
  return found;
}

function defaultsOf(value: Literal | undefined): ReadonlyMap<string, Literal> {
  if (!isKind(value, 'array')) return new Map();
  return new Map(value.items.flatMap(({ key, value: of }) => (typeof key === 'string' ? [[key, of] as const] : [])));
}

/** What Laravel makes a date without a cast. `$dates` counts up to version 9. */
function datesOf({ key, app, list }: AttributeContext): readonly string[] {
  const own = (app.laravel ?? 0) >= 10 ? [] : list('dates');
  return [key.createdAt, key.updatedAt, key.deletedAt, ...own].filter((name) => name !== undefined);
}

function typeOf(
  name: string,
  column: Column | undefined,
  cast: Cast | undefined,
  dates: ReadonlySet<string>,
  { key, app, table }: AttributeContext,
): StaticType {
  // Without its column nothing tells that a value is always there.
  const isNullable = column?.nullable ?? true;
  if (cast !== undefined) return typeOfCast(cast, isNullable);
  if (name === key.primaryKey && key.incrementing) return key.keyType === 'int' ? INT : STRING;
  if (dates.has(name)) return dateType(isNullable);
  if (column !== undefined) return typeOfColumn(column, app.driver ?? 'mysql');
  return table === undefined || table.partial ? UNKNOWN : orNull(UNKNOWN);
}

function fillableIn({ list, isUnguarded, lineage }: AttributeContext): (name: string) => boolean {
  const fillable = new Set(list('fillable'));
  const isSaid = propertyIn(lineage, 'guarded') !== undefined || list('guarded').length > 0;
  const guarded = new Set(isSaid ? list('guarded') : ['*']);
  return (name) => {
    if (isUnguarded || fillable.has(name)) return true;
    if (guarded.has('*') || guarded.has(name)) return false;
    return fillable.size === 0 && !name.startsWith('_');
  };
}

function hiddenIn({ list }: AttributeContext): (name: string) => boolean {
  const hidden = new Set(list('hidden'));
  const visible = new Set(list('visible'));
  return (name) => hidden.has(name) || (visible.size > 0 && !visible.has(name));
}
