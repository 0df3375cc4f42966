/**
 * The types of expressions that are values as they stand.
 */
import type { Expr } from '../../syntax/php/ast.ts';
import { BOOL, FLOAT, INT, literalType, NULL, type StaticType } from '../types.ts';

/** `undefined` for expressions that are more than a literal. */
export function typeOfLiteral(expr: Expr): StaticType | undefined {
  switch (expr.kind) {
    case 'StringLit':
      return literalType(expr.value);
    case 'IntLit':
      return integerType(expr.raw);
    case 'FloatLit':
      return FLOAT;
    case 'BoolLit':
      return expr.value ? TRUE : FALSE;
    case 'NullLit':
      return NULL;
    default:
      return undefined;
  }
}

const TRUE = literalType(true);
const FALSE = literalType(false);

/** Integers that a number of JSON does not hold have no value here; those that PHP does not hold are floats. */
function integerType(raw: string): StaticType {
  const digits = raw.replaceAll('_', '').toLowerCase();
  const text = /^0[0-7]+$/.test(digits) ? `0o${digits.slice(1)}` : digits;
  const value = Number(text);
  if (Number.isSafeInteger(value)) return literalType(value);
  return /^(?:0x[\da-f]+|0b[01]+|0o[0-7]+|\d+)$/.test(text) && BigInt(text) <= LARGEST ? INT : FLOAT;
}

const LARGEST = 2n ** 63n - 1n;

export function boolType(value: boolean | undefined): StaticType {
  return value === undefined ? BOOL : value ? TRUE : FALSE;
}
