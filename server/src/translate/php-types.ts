/**
 * PHP's static types in the light of the plan: the Go type of a value, and whether it can be null.
 */
import { isNullable, type StaticType } from '../php/types.ts';
import type { Emission } from './emission.ts';
import { type GoType, isNilable } from './go-type.ts';
import { scalarGoType } from './types.ts';

/** The Go type of values that PHP has as this type; `any` where nothing is known. */
export function goTypeFor(emit: Emission, type: StaticType): GoType {
  const { plan } = emit.subject;
  return plan === undefined ? (scalarGoType(type) ?? 'any') : plan.typeOf(type);
}

/** Whether PHP surely has a value there that is not null. */
export function isNeverNull(type: StaticType): boolean {
  switch (type.kind) {
    case 'scalar':
    case 'array':
    case 'class':
    case 'object':
    case 'callable':
    case 'union':
      return !isNullable(type);
    default:
      return false;
  }
}

/** Whether the Go type is an interface that the application declares. */
export function isInterfaceType(emit: Emission, type: GoType): boolean {
  return emit.subject.plan?.classOfType(type)?.kind === 'interface';
}

/** Whether nil is a value of the Go type. */
export function hasNil(emit: Emission, type: GoType): boolean {
  return isNilable(type) || isInterfaceType(emit, type);
}

/** The Go type that holds the values of a type and null. */
export function withNil(emit: Emission, type: GoType): GoType {
  return hasNil(emit, type) ? type : `*${type}`;
}

const SCALAR_TYPES: ReadonlySet<GoType> = new Set(['bool', 'int', 'float64', 'string']);

/** `int`, `float64`, `string` or `bool`. */
export function isScalarType(type: GoType): boolean {
  return SCALAR_TYPES.has(type);
}
