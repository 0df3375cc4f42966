/**
 * Types that hold for longer than the value at hand: what a method returns here another class may override, and what a
 * property holds now may change.
 */
import { hasParamPlaces } from '../param-place.ts';
import { sizeOf } from '../resolve/parts.ts';
import {
  ARRAY,
  type ArrayType,
  eitherType,
  isEmptyArray,
  NEVER,
  NULL,
  STRING,
  type StaticType,
  UNKNOWN,
} from '../types.ts';

/** Larger types, and arrays of more fields, say little that anyone uses and fill the cache. */
const LARGEST = 50;
const LARGEST_PART = 15;
const MOST_FIELDS = 24;

/** What a body returns, as callers may rely on it. `false` beside something else is how PHP says that it failed. */
export function widenReturn(type: StaticType): StaticType {
  switch (type.kind) {
    case 'never':
    case 'null':
      return UNKNOWN;
    case 'union':
      return mapMembers(type, (member) => (isFalse(member) ? member : widenReturn(member)));
    case 'array':
      return widenArray(type);
    default:
      return sizeOf(type) > LARGEST ? UNKNOWN : withoutValue(type);
  }
}

function widenArray({ key, value, shape, ...rest }: ArrayType): StaticType {
  if (value?.kind === 'never') return rest;
  const fields = shape !== undefined && shape.length <= MOST_FIELDS ? shape : undefined;
  const wideKey = key && widenPart(key);
  const wideValue = value && widenPart(value);
  return {
    ...rest,
    ...(wideKey === undefined || wideKey.kind === 'unknown' ? {} : { key: wideKey }),
    ...(wideValue === undefined || wideValue.kind === 'unknown' ? {} : { value: wideValue }),
    ...(fields === undefined ? {} : { shape: fields.map((field) => ({ ...field, type: widenPart(field.type) })) }),
  };
}

function widenPart(type: StaticType): StaticType {
  return sizeOf(type) > LARGEST_PART ? UNKNOWN : widenReturn(type);
}

/** What a property, or a global variable, may hold besides the values that this file gives it: an array is filled, a class name replaced. */
export function widenProperty(type: StaticType): StaticType {
  // Nobody can say later which call it was.
  if (hasParamPlaces(type)) return UNKNOWN;
  switch (type.kind) {
    case 'union':
      return mapMembers(type, widenProperty);
    case 'array':
      return isEmptyArray(type) || type.shape !== undefined ? { ...ARRAY, ...nullOf(type) } : type;
    case 'scalar':
      return type.classOf === undefined ? withoutValue(type) : { ...STRING, ...nullOf(type) };
    default:
      return type;
  }
}

function withoutValue(type: StaticType): StaticType {
  if (type.kind !== 'scalar' || type.value === undefined) return type;
  return { kind: 'scalar', name: type.name, ...nullOf(type) };
}

function mapMembers(
  { members, nullable }: Extract<StaticType, { kind: 'union' }>,
  change: (member: StaticType) => StaticType,
): StaticType {
  return members.map(change).reduce(eitherType, nullable ? NULL : NEVER);
}

function nullOf({ nullable }: { readonly nullable?: true }): { readonly nullable?: true } {
  return nullable ? { nullable } : {};
}

function isFalse(type: StaticType): boolean {
  return type.kind === 'scalar' && type.value === false;
}
