/**
 * Conditions: what PHP takes for true, by type.
 */
import type { Expr as GoExpr } from '../go/ast.ts';
import { binary, call, ident, intLit, selector, star, stringLit, unary } from '../go/build.ts';
import type { Expr } from '../syntax/php/ast.ts';
import { isPlainRead } from './effects.ts';
import type { Emission } from './emission.ts';
import { lowerExpr } from './expression.ts';
import { type GoType, isNilable, pointee } from './go-type.ts';
import { isHole } from './hole.ts';
import { isInterfaceType } from './php-types.ts';
import { hoist, type Value } from './value.ts';

/** The expression as a condition, of type bool. */
export function truthOf(emit: Emission, expr: Expr): Value {
  return conditionOf(emit, lowerExpr(emit, expr, 'truth'));
}

/** The value as a condition. What has to be asked twice becomes a variable. */
export function conditionOf(emit: Emission, value: Value): Value {
  if (value.type === 'bool') return value;
  const known = constantTruth(value.expr);
  if (known !== undefined) return { expr: ident(String(known)), type: 'bool', stable: true };
  const isTwice = value.type === 'string' || pointee(value.type) !== undefined;
  const asked = isTwice && !isPlainRead(value.expr) ? hoist(emit, value, 'value') : value;
  return { expr: test(emit, asked.expr, asked.type), type: 'bool', stable: asked.stable };
}

/** The opposite of a condition. */
export function negated(expr: GoExpr): GoExpr {
  if (expr.kind === 'BinaryExpr') {
    if (expr.op === '==') return { ...expr, op: '!=' };
    if (expr.op === '!=') return { ...expr, op: '==' };
    // Neither empty nor "0": empty or "0".
    if (expr.op === '&&' && isPlain(expr)) return binary(negated(expr.x), '||', negated(expr.y));
  }
  if (expr.kind === 'UnaryExpr' && expr.op === '!') return expr.x;
  if (expr.kind === 'Ident' && (expr.name === 'true' || expr.name === 'false'))
    return ident(String(expr.name === 'false'));
  return unary('!', expr);
}

/** Whether the condition only tells things apart: the opposite then reads as well as it does. */
function isPlain(expr: GoExpr): boolean {
  if (expr.kind !== 'BinaryExpr') return false;
  return expr.op === '!=' || (expr.op === '&&' && isPlain(expr.x) && isPlain(expr.y));
}

/** Whether PHP takes a constant for true; undefined for what is decided when it runs. */
export function constantTruth(expr: GoExpr): boolean | undefined {
  if (isHole(expr)) return undefined;
  if (expr.kind === 'Ident' && expr.name === 'nil') return false;
  if (expr.kind !== 'BasicLit') return undefined;
  switch (expr.tok) {
    case 'INT':
      return !/^0[xob]?[0_]*$/i.test(expr.value);
    case 'FLOAT':
      return Number(expr.value.replaceAll('_', '')) !== 0;
    case 'STRING':
      return expr.value !== '""' && expr.value !== '"0"';
    default:
      return undefined;
  }
}

function test(emit: Emission, expr: GoExpr, type: GoType): GoExpr {
  switch (type) {
    case 'bool':
      return expr;
    case 'int':
    case 'float64':
      return binary(expr, '!=', intLit(0));
    case 'string':
      return binary(binary(expr, '!=', stringLit('')), '&&', binary(expr, '!=', stringLit('0')));
    case 'any':
      return call(selector('php', 'ToBool'), expr);
    case 'php.Key':
      return call(selector('php', 'ToBool'), call(selector(expr, 'Value')));
    default:
  }
  if (type.startsWith('*php.Map[')) return binary(call(selector(expr, 'Len')), '!=', intLit(0));
  if (/^(\[\]|map\[|gin\.H$)/.test(type)) return binary(call('len', expr), '!=', intLit(0));
  const target = pointee(type);
  if (target !== undefined && SCALARS.has(target)) {
    return binary(binary(expr, '!=', ident('nil')), '&&', test(emit, star(expr), target));
  }
  // Objects are true whatever they hold.
  if (isNilable(type) || isInterfaceType(emit, type)) return binary(expr, '!=', ident('nil'));
  return ident('true');
}

const SCALARS: ReadonlySet<GoType> = new Set(['bool', 'int', 'float64', 'string']);
