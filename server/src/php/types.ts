/**
 * The static types that the program is sure of, and nothing else: what it cannot tell is `unknown`, never a guess.
 */

export type ScalarName = 'string' | 'int' | 'float' | 'bool';

export type StaticType =
  /** An object of this class or below it. `name` is fully qualified, without a leading backslash, as declared or written. */
  | { readonly kind: 'class'; readonly name: string; readonly nullable?: true }
  | { readonly kind: 'scalar'; readonly name: ScalarName; readonly nullable?: true }
  | { readonly kind: 'array'; readonly nullable?: true }
  | { readonly kind: 'null' }
  | { readonly kind: 'unknown' };

export const UNKNOWN: StaticType = { kind: 'unknown' };
export const NULL: StaticType = { kind: 'null' };
export const STRING: StaticType = { kind: 'scalar', name: 'string' };
export const INT: StaticType = { kind: 'scalar', name: 'int' };
export const FLOAT: StaticType = { kind: 'scalar', name: 'float' };
export const BOOL: StaticType = { kind: 'scalar', name: 'bool' };
export const ARRAY: StaticType = { kind: 'array' };

export function classType(name: string): StaticType {
  return { kind: 'class', name };
}

/** The same type, or null. */
export function orNull(type: StaticType): StaticType {
  return type.kind === 'unknown' || type.kind === 'null' ? type : { ...type, nullable: true };
}

/** Names of classes and functions are compared without regard to case, in ASCII. */
export function sameName(a: string, b: string): boolean {
  return a === b || (a.length === b.length && a.toLowerCase() === b.toLowerCase());
}

export function sameType(a: StaticType, b: StaticType): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'null' || a.kind === 'unknown' || b.kind === 'null' || b.kind === 'unknown') return true;
  if (a.nullable !== b.nullable) return false;
  if (a.kind === 'array' || b.kind === 'array') return true;
  return sameName(a.name, b.name);
}

/** The type of something that is one or the other: the common one, made nullable where one side is null. */
export function eitherType(a: StaticType, b: StaticType): StaticType {
  if (sameType(a, b)) return a;
  if (a.kind === 'null') return orNull(b);
  if (b.kind === 'null') return orNull(a);
  const [left, right] = [orNull(a), orNull(b)];
  return left.kind !== 'unknown' && sameType(left, right) ? left : UNKNOWN;
}

/** The type when it is not null, as behind `??`. */
export function withoutNull(type: StaticType): StaticType {
  switch (type.kind) {
    case 'class':
    case 'scalar':
    case 'array': {
      const { nullable: _, ...rest } = type;
      return rest;
    }
    default:
      return type;
  }
}
