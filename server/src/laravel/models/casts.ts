/**
 * Casts as a class writes them, in the property or in the method, brought to Laravel's text form.
 */
import { isKind, type Literal } from '../../php/literal.ts';
import type { Expr, Method } from '../../syntax/php/ast.ts';
import { evaluate, type Values } from '../schema/evaluate.ts';
import type { CastFact, ModelFacts } from './facts.ts';
import { eachStatement } from './statements.ts';

export function readCasts(expr: Expr, values: Values): readonly CastFact[] {
  if (expr.kind === 'Paren') return readCasts(expr.expr, values);
  if (expr.kind === 'Binary' && expr.op === '+')
    return [...readCasts(expr.left, values), ...readCasts(expr.right, values)];
  if (expr.kind === 'FuncCall') return expr.args.flatMap(({ value }) => readCasts(value, values));
  if (expr.kind !== 'ArrayLit') return [];
  return expr.items.flatMap((item) => {
    if (item.spread) return readCasts(item.value, values);
    const name = item.key === undefined ? undefined : evaluate(item.key, values);
    return typeof name === 'string' ? [{ name, cast: readCast(item.value, values) }] : [];
  });
}

type CastsMethod = NonNullable<ModelFacts['castsMethod']>;

/** The casts of all that the method returns; `parent::casts()` anywhere in it adds what is inherited. */
export function castsMethodOf(method: Method, values: Values): CastsMethod {
  const casts: CastFact[] = [];
  let parent = false;
  eachStatement(method.body?.body ?? [], (stmt) => {
    if (stmt.kind !== 'Return' || stmt.expr === undefined) return;
    casts.push(...readCasts(stmt.expr, values));
    parent ||= mentionsParent(stmt.expr);
  });
  return parent ? { casts, parent } : { casts };
}

function mentionsParent(expr: Expr): boolean {
  switch (expr.kind) {
    case 'Paren':
      return mentionsParent(expr.expr);
    case 'Binary':
      return mentionsParent(expr.left) || mentionsParent(expr.right);
    case 'FuncCall':
      return expr.args.some(({ value }) => mentionsParent(value));
    case 'ArrayLit':
      return expr.items.some((item) => item.spread && mentionsParent(item.value));
    case 'StaticCall':
      return expr.class.kind === 'Name' && expr.class.text.toLowerCase() === 'parent';
    default:
      return false;
  }
}

/** `AsCollection::using(Options::class)` is the class with its arguments, as in `AsCollection:Options`. */
function readCast(expr: Expr, values: Values): string {
  if (expr.kind === 'StaticCall' && expr.class.kind === 'Name') {
    const args = expr.args.map(({ value }) => textOf(evaluate(value, values)));
    return [values.classOf(expr.class), args.join(',')].filter((part) => part !== '').join(':');
  }
  const value = evaluate(expr, values);
  if (isKind(value, 'array')) return castOfList(value.items.map((item) => textOf(item.value)));
  return textOf(value);
}

/** `[AsEnumCollection::class, Status::class]`, from Laravel 11 on. */
function castOfList([cast = '', ...args]: readonly string[]): string {
  return args.length === 0 ? cast : `${cast}:${args.join(',')}`;
}

function textOf(literal: Literal): string {
  if (typeof literal === 'string') return literal;
  if (typeof literal === 'number') return String(literal);
  if (isKind(literal, 'class')) return literal.name;
  return isKind(literal, 'concat') ? literal.parts.map(textOf).join('') : '';
}
