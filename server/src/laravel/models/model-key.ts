/**
 * A model's table, key and times, as Laravel decides them: what a method answers, what a property says, what an
 * attribute of the class says, and else the conventions.
 */

import { isKind, type Literal } from '../../php/literal.ts';
import { type AppSettings, resolve } from '../schema/resolve.ts';
import { answerIn, argumentOf, attributeIn, constantIn, type Lineage, propertyIn } from './lineage.ts';
import type { Model } from './model.ts';
import { conventionalForeignKey, conventionalPivotTable, conventionalTable } from './naming.ts';

/** `undefined` when only the running application knows. */
export function tableOf(lineage: Lineage, app: AppSettings): string | undefined {
  const name = lineage.sources[0]?.name ?? '';
  const own = lineage.sources[0]?.facts;
  // `#[Table]` on the class itself wins over a property that it inherits.
  const isOwnAttribute =
    own?.properties?.table === undefined && own?.attributes?.some((attribute) => attribute.name === 'Table') === true;
  const said = answerIn(lineage, 'getTable') ?? (isOwnAttribute ? undefined : propertyIn(lineage, 'table'));
  const value = said === undefined ? null : resolve(said, app);
  if (value !== null) {
    if (typeof value === 'string' && value !== '') return value;
    // A method may start from what the property says; what it adds to it is not known.
    return undefined;
  }
  const attribute = argumentOf(attributeIn(lineage, 'Table'), 'name');
  if (typeof attribute === 'string') return attribute;
  const isPivot = lineage.parents.some((parent) =>
    /^Illuminate\\Database\\Eloquent\\Relations\\(?:Morph)?Pivot$/i.test(parent),
  );
  return isPivot ? conventionalPivotTable(name) : conventionalTable(name);
}

export interface Key extends Pick<Model, 'primaryKey' | 'keyType' | 'incrementing' | 'timestamps'> {
  readonly uniqueIds?: 'uuid' | 'ulid';
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly deletedAt?: string;
}

const UNIQUE: readonly (readonly [trait: RegExp, kind: 'uuid' | 'ulid'])[] = [
  [/\\Concerns\\Has(?:Version[47])?Uuids$/i, 'uuid'],
  [/\\Concerns\\HasUlids$/i, 'ulid'],
];

export function keyOf(lineage: Lineage, app: AppSettings): Key {
  const table = attributeIn(lineage, 'Table');
  const value = (...ways: readonly (Literal | undefined)[]) => {
    const said = ways.find((way) => way !== undefined && way !== null);
    return said === undefined ? undefined : resolve(said, app);
  };
  const text = (...ways: readonly (Literal | undefined)[]) => {
    const known = value(...ways);
    return typeof known === 'string' && known !== '' ? known : undefined;
  };
  const uniqueIds = UNIQUE.find(([trait]) => lineage.traits.some((name) => trait.test(name)))?.[1];
  const primaryKey =
    text(answerIn(lineage, 'getKeyName'), propertyIn(lineage, 'primaryKey'), argumentOf(table, 'key', 1)) ?? 'id';
  const keyType = text(
    answerIn(lineage, 'getKeyType'),
    propertyIn(lineage, 'keyType'),
    argumentOf(table, 'keyType', 2),
  );
  const isPivot = lineage.parents.some((parent) => /\\Relations\\(?:Morph)?Pivot$/i.test(parent));
  const isPlain = attributeIn(lineage, 'WithoutIncrementing') === undefined;
  const incrementing = value(
    answerIn(lineage, 'getIncrementing'),
    isPlain ? undefined : false,
    propertyIn(lineage, 'incrementing'),
    argumentOf(table, 'incrementing', 3),
  );
  const hasNoTimes = attributeIn(lineage, 'WithoutTimestamps') !== undefined;
  const timestamps = value(
    answerIn(lineage, 'usesTimestamps'),
    hasNoTimes ? false : undefined,
    propertyIn(lineage, 'timestamps'),
    argumentOf(table, 'timestamps', 4),
  );
  const created = timeColumn(lineage, 'CREATED_AT', 'getCreatedAtColumn', 'created_at', app);
  const updated = timeColumn(lineage, 'UPDATED_AT', 'getUpdatedAtColumn', 'updated_at', app);
  const deleted = lineage.traits.some((name) => /^Illuminate\\Database\\Eloquent\\SoftDeletes$/i.test(name))
    ? timeColumn(lineage, 'DELETED_AT', 'getDeletedAtColumn', 'deleted_at', app)
    : undefined;
  const hasTimes = timestamps !== false;
  return {
    primaryKey,
    keyType: keyType === 'string' || (uniqueIds !== undefined && keyType === undefined) ? 'string' : 'int',
    incrementing: incrementing === undefined ? uniqueIds === undefined && !isPivot : incrementing === true,
    ...(uniqueIds === undefined ? {} : { uniqueIds }),
    timestamps: hasTimes,
    ...(hasTimes && created !== undefined ? { createdAt: created } : {}),
    ...(hasTimes && updated !== undefined ? { updatedAt: updated } : {}),
    ...(deleted === undefined ? {} : { deletedAt: deleted }),
  };
}

/** The column by which others refer to the model. */
export function foreignKeyOf(lineage: Lineage, app: AppSettings): string {
  const said = answerIn(lineage, 'getForeignKey');
  const known = said === undefined ? undefined : resolve(said, app);
  if (typeof known === 'string' && known !== '') return known;
  return conventionalForeignKey(lineage.sources[0]?.name ?? '', keyOf(lineage, app).primaryKey);
}

/** `const UPDATED_AT = null;` says that there is none. */
function timeColumn(
  lineage: Lineage,
  constant: 'CREATED_AT' | 'UPDATED_AT' | 'DELETED_AT',
  method: 'getCreatedAtColumn' | 'getUpdatedAtColumn' | 'getDeletedAtColumn',
  otherwise: string,
  app: AppSettings,
): string | undefined {
  const said = answerIn(lineage, method) ?? constantIn(lineage, constant);
  if (said === undefined) return otherwise;
  const known = resolve(said, app);
  if (typeof known === 'string') return known;
  return known === null || isKind(known, 'unknown') ? undefined : otherwise;
}
