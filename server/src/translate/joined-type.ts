/**
 * The Go type that can hold each of two values: that of a variable which one of two branches sets.
 */
import type { Expr } from '../syntax/php/ast.ts';
import { convertTo } from './convert-to.ts';
import type { Emission } from './emission.ts';
import type { GoType } from './go-type.ts';
import { isHole } from './hole.ts';
import { typeOf } from './matching.ts';
import { goTypeFor, withNil } from './php-types.ts';
import { LIST, STRUCT, type Value, type Wanted } from './value.ts';

/** Undefined where no type holds both. `whole` is the PHP that gives one or the other. */
export function joinedType(
  emit: Emission,
  yes: Value,
  no: Value,
  whole: Expr,
  wanted: Wanted = undefined,
): GoType | undefined {
  if ([yes, no].some(({ type }) => type === STRUCT || type === LIST)) return undefined;
  if (yes.type === no.type) return yes.type === 'nil' ? 'any' : yes.type;
  if (isHole(yes.expr) && isWritable(no)) return no.type;
  if (isHole(no.expr) && isWritable(yes)) return yes.type;
  // JSON is made of whatever it is.
  if (wanted === 'json') return 'any';
  if (yes.type === 'nil') return withNil(emit, no.type);
  if (no.type === 'nil') return withNil(emit, yes.type);
  const both = (type: GoType): boolean => canBe(emit, yes, type) && canBe(emit, no, type);
  const declared = goTypeFor(emit, typeOf(emit, whole));
  if (declared !== 'any' && both(declared)) return declared;
  // A number that is an integer on one way prints otherwise than a float.
  if (!isNumberPair(yes.type, no.type)) {
    for (const { type } of [yes, no]) if (type !== 'any' && both(type)) return type;
  }
  return both('any') ? 'any' : undefined;
}

function canBe(emit: Emission, value: Value, type: GoType): boolean {
  return convertTo(emit, value, type) !== undefined;
}

function isNumberPair(a: GoType, b: GoType): boolean {
  return (a === 'int' && b === 'float64') || (a === 'float64' && b === 'int');
}

/** Whether the type of a value can stand in front of another. */
function isWritable({ type }: Value): boolean {
  return type !== 'nil' && type !== 'any';
}

/** Whether what is wanted leaves the type open. */
export function isLoose(wanted: Wanted): boolean {
  return wanted === undefined || wanted === 'json' || wanted === 'text' || wanted === 'truth' || wanted === 'array';
}
