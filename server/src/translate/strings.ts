/**
 * Strings made of parts: interpolation and the dot operator.
 */
import type { BasicLit, Expr as GoExpr } from '../go/ast.ts';
import { binary, call, selector, stringLit } from '../go/build.ts';
import type { Binary, Expr } from '../syntax/php/ast.ts';
import { constantOf } from './constants.ts';
import { type Emission, refuse } from './emission.ts';
import { lowerExpr } from './expression.ts';
import { inOrder, type Value } from './value.ts';

/** The parts joined as text; each must be a string, or an integer, which PHP and Go write alike. */
export function joined(emit: Emission, parts: readonly Expr[]): Value | undefined {
  if (parts.length > MOST_PARTS) return refuse(emit, 'the text has too many parts');
  const flat = parts.flatMap((part) => (part.kind === 'Interpolated' ? part.parts : [part]));
  const values = inOrder(
    emit,
    flat.map((part) => () => asText(emit, part)),
  );
  const [first, ...rest] = merged(values ?? []);
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

/** Literals that follow each other become one. */
function merged(values: readonly Value[]): Value[] {
  const made: Value[] = [];
  for (const value of values) {
    const before = made.at(-1);
    const text =
      before && isQuoted(before.expr) && isQuoted(value.expr) ? joinQuoted(before.expr, value.expr) : undefined;
    if (text === undefined) made.push(value);
    else made.splice(-1, 1, { ...value, expr: text });
  }
  return made;
}

function isQuoted(expr: GoExpr): expr is BasicLit {
  return expr.kind === 'BasicLit' && expr.tok === 'STRING' && expr.value.startsWith('"') && expr.layout === undefined;
}

/** Escapes in double quotes end by themselves, so the texts can stand behind each other. */
function joinQuoted(left: BasicLit, right: BasicLit): BasicLit {
  return { ...left, value: `${left.value.slice(0, -1)}${right.value.slice(1)}` };
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
  const number = constantOf(value.expr);
  if (number !== undefined) return { expr: stringLit(String(number)), type: 'string', stable: true };
  return { expr: call(selector('strconv', 'Itoa'), value.expr), type: 'string', stable: value.stable };
}
