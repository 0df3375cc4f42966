/**
 * Types of arrays as code builds and reads them: literals, writes under a key, elements.
 */
import {
  ARRAY_KEY,
  type ArrayType,
  anyOf,
  arrayOf,
  EMPTY_ARRAY,
  eitherType,
  INT,
  isEmptyArray,
  NEVER,
  orNull,
  type ShapeField,
  STRING,
  type StaticType,
  UNKNOWN,
  withoutNull,
} from '../types.ts';

/** Arrays of more keys are known by what their values have in common. */
const MOST_FIELDS = 40;

export type Key = string | number;

/** The key as PHP stores it: `'5'` is 5, true is 1. */
export function arrayKey(value: string | number | boolean): Key {
  if (typeof value !== 'string') return Math.trunc(Number(value));
  return /^(?:0|-?[1-9]\d{0,14})$/.test(value) ? Number(value) : value;
}

/** One item of an array literal. */
export interface BuiltItem {
  /** `undefined` where it is not known. */
  readonly key: Key | undefined;
  readonly keyType: StaticType;
  readonly type: StaticType;
}

export function buildArray(items: readonly BuiltItem[]): StaticType {
  if (items.length === 0) return EMPTY_ARRAY;
  let key = NEVER;
  let value = NEVER;
  for (const [at, item] of items.entries()) {
    key = eitherType(key, item.keyType);
    // The first few tell as much as thousands more, but for what else there may be.
    value = eitherType(value, at < MOST_FIELDS ? item.type : generalType(item.type));
  }
  const fields = items.length <= MOST_FIELDS ? fieldsOf(items) : undefined;
  return fields === undefined ? arrayOf(value, key) : { kind: 'array', key, value, shape: fields };
}

/** `undefined` when a key is not known. */
function fieldsOf(items: readonly BuiltItem[]): readonly ShapeField[] | undefined {
  const fields = new Map<Key, StaticType>();
  for (const { key, type } of items) {
    if (key === undefined) return undefined;
    fields.set(key, type);
  }
  return [...fields].map(([key, type]) => ({ key, type }));
}

/** Without what only holds for one value: literals and fields. */
export function generalType(type: StaticType): StaticType {
  switch (type.kind) {
    case 'scalar': {
      if (type.value === undefined) return type;
      const { value: _, ...rest } = type;
      return rest;
    }
    case 'array': {
      if (type.shape === undefined) return type;
      const { shape: _, ...rest } = type;
      return rest;
    }
    default:
      return type;
  }
}

/** What stands behind a key of an array; `key` is undefined where it is not known which. */
export function elementOfArray(array: ArrayType, key: Key | undefined): StaticType {
  if (key !== undefined && array.shape !== undefined) {
    const field = array.shape.find((candidate) => candidate.key === key);
    // A field that is not known is not there, or was put there out of sight.
    return field === undefined ? UNKNOWN : field.optional ? orNull(field.type) : field.type;
  }
  return array.value === undefined || array.value.kind === 'never' ? UNKNOWN : array.value;
}

export function keyOfArray(array: ArrayType): StaticType {
  if (array.key !== undefined && array.key.kind !== 'never') return array.key;
  return array.iterable ? UNKNOWN : ARRAY_KEY;
}

/** Where a value is written: under a known key, under one of a type, or behind the last (`$a[] =`). */
export type Place = { readonly key: Key } | { readonly of: StaticType } | 'end';

/** An array after a write; `undefined` when it is no array and does not become one. */
export function writeElement(base: StaticType, place: Place, value: StaticType): StaticType | undefined {
  const array = base.kind === 'null' ? EMPTY_ARRAY : withoutNull(base);
  if (array.kind !== 'array' || array.iterable) return undefined;
  const shape = writtenShape(array, place, value);
  const keyType = typeof place === 'string' ? INT : 'of' in place ? place.of : typeOfKey(place.key);
  if (shape !== undefined) {
    return {
      kind: 'array',
      key: anyOf(shape.map((field) => typeOfKey(field.key))),
      value: anyOf(shape.map((field) => field.type)),
      shape,
    };
  }
  if (isEmptyArray(array)) return arrayOf(generalType(value), keyType);
  const key = array.key && eitherType(array.key, keyType);
  const joined = array.value && eitherType(array.value, generalType(value));
  return { kind: 'array', ...(key ? { key } : {}), ...(joined ? { value: joined } : {}) };
}

/** The fields after a write; `undefined` when they are not known one by one. */
function writtenShape(array: ArrayType, place: Place, value: StaticType): readonly ShapeField[] | undefined {
  if (typeof place === 'string' || 'of' in place) return undefined;
  const { key } = place;
  if (isEmptyArray(array)) return typeof key === 'string' ? [{ key, type: value }] : undefined;
  if (array.shape === undefined) return undefined;
  const at = array.shape.findIndex((field) => field.key === key);
  if (at >= 0) return array.shape.with(at, { key, type: value });
  return array.shape.length >= MOST_FIELDS ? undefined : [...array.shape, { key, type: value }];
}

function typeOfKey(key: Key): StaticType {
  return typeof key === 'number' ? INT : STRING;
}

/** A list of the values, in their order but counted anew; for arrays that are sorted or cut. */
export function listOfValues(type: StaticType): StaticType {
  const array = withoutNull(type);
  if (array.kind !== 'array' || isEmptyArray(array)) return type;
  return { kind: 'array', key: INT, ...(array.value ? { value: array.value } : {}) };
}

/** An array of the same values, of which no field is known any more. */
export function looseArray(type: StaticType): StaticType {
  if (type.kind !== 'array') return type;
  return isEmptyArray(type) ? { kind: 'array' } : generalType(type);
}

export function variadicType(type: StaticType): StaticType {
  return type.kind === 'unknown' ? { kind: 'array' } : { kind: 'array', key: ARRAY_KEY, value: type };
}
