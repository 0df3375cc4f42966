/**
 * Numbers, booleans and null. A literal becomes the Go literal of the same value, which is not always the same text.
 */
import type { BasicLit, Expr as GoExpr } from '../go/ast.ts';
import { call, floatLit, ident, intLit, selector, unary } from '../go/build.ts';
import type { Expr, FloatLit, IntLit } from '../syntax/php/ast.ts';
import { statusExpr } from './http-status.ts';
import type { Value, Wanted } from './value.ts';

/** The value of a literal with its sign; undefined for every other expression. */
export function literalValue(expr: Expr, wanted: Wanted): Value | undefined {
  switch (expr.kind) {
    case 'IntLit':
      return intValue(expr, false, wanted);
    case 'FloatLit':
      return floatValue(expr, false);
    case 'BoolLit':
      return constant(ident(String(expr.value)), 'bool');
    case 'NullLit':
      return constant(ident('nil'), 'nil');
    case 'Unary':
      if (expr.op !== '-') return undefined;
      if (expr.expr.kind === 'IntLit') return intValue(expr.expr, true, wanted);
      return expr.expr.kind === 'FloatLit' ? floatValue(expr.expr, true) : undefined;
    default:
      return undefined;
  }
}

/** The number of an integer literal, of any size; undefined when it is none. */
export function integerOf(literal: IntLit): bigint | undefined {
  const digits = literal.raw.replaceAll('_', '').toLowerCase();
  const octal = /^0o?([0-7]+)$/.exec(digits);
  const text = octal === null ? digits : `0o${octal[1]}`;
  return /^(\d+|0x[0-9a-f]+|0o[0-7]+|0b[01]+)$/.test(text) ? BigInt(text) : undefined;
}

function constant(expr: GoExpr, type: string): Value {
  return { expr, type, stable: true };
}

function intValue(literal: IntLit, negative: boolean, wanted: Wanted): Value | undefined {
  const number = integerOf(literal);
  if (number === undefined) return undefined;
  // PHP reads a literal that does not fit as a float, before it applies the sign.
  if (number > MAX_INT) return numberValue(negative ? -Number(number) : Number(number));
  const status = wanted === 'status' && !negative ? statusExpr(Number(number)) : undefined;
  if (status !== undefined) return constant(status, 'int');
  const text: BasicLit = { ...intLit(0), value: goInteger(literal.raw) };
  return constant(negative && number !== 0n ? unary('-', text) : text, 'int');
}

function floatValue(literal: FloatLit, negative: boolean): Value {
  const number = Number(literal.raw.replaceAll('_', ''));
  return numberValue(negative ? -number : number);
}

/** A float as Go writes it: a literal, or a call where Go has none. */
export function numberValue(number: number): Value {
  // Go has no literal for these: its constant -0.0 is 0.
  if (Object.is(number, -0)) {
    return {
      expr: call(selector('math', 'Copysign'), intLit(0), unary('-', intLit(1))),
      type: 'float64',
      stable: true,
    };
  }
  if (!Number.isFinite(number)) {
    const sign = number > 0 ? intLit(1) : unary('-', intLit(1));
    return { expr: call(selector('math', 'Inf'), sign), type: 'float64', stable: true };
  }
  const literal = floatLit(Math.abs(number));
  return constant(number < 0 ? unary('-', literal) : literal, 'float64');
}

/** Go reads the same digits and bases, and spells octal `0o`. */
function goInteger(raw: string): string {
  const text = raw.toLowerCase();
  return /^0[0-7_]+$/.test(text) ? `0o${text.slice(1).replace(/^_/, '')}` : text;
}

const MAX_INT = 2n ** 63n - 1n;
