/**
 * Strings made of parts: interpolation and the dot operator.
 */
import { binary, call, selector } from '../go/build.ts';
import type { Binary, Expr } from '../syntax/php/ast.ts';
import { type Emission, refuse } from './emission.ts';
import { lowerExpr } from './expression.ts';
import { inOrder, type Value } from './value.ts';

/** The parts joined as text; each must be a string, or an integer, which PHP and Go write alike. */
export function joined(emit: Emission, parts: readonly Expr[]): Value | undefined {
  if (parts.length > MOST_PARTS) return refuse(emit, 'the text has too many parts');
  const values = inOrder(
    emit,
    parts.map((part) => () => asText(emit, part)),
  );
  const [first, ...rest] = values ?? [];
  if (first === undefined) return undefined;
  return rest.reduce<Value>(
    (left, right) => ({
      expr: binary(left.expr, '+', right.expr),
      type: 'string',
      stable: left.stable && right.stable,
    }),
    first,
  );
}

/** A deeper tree than this would exhaust the stack of those that read it. */
const MOST_PARTS = 200;

/** The operands of a chain of dots, from left to right; chains may be long, so this does not recurse. */
export function dotOperands(expr: Binary): Expr[] {
  const operands: Expr[] = [];
  let left: Expr = expr;
  while (left.kind === 'Binary' && left.op === '.') {
    operands.push(left.right);
    left = left.left;
  }
  operands.push(left);
  return operands.reverse();
}

/** The expression as PHP writes it into a string. */
export function asText(emit: Emission, expr: Expr): Value {
  const value = lowerExpr(emit, expr, 'text');
  if (value.type !== 'int') return value;
  return { expr: call(selector('strconv', 'Itoa'), value.expr), type: 'string', stable: value.stable };
}
