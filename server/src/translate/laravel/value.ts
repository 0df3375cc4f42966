/**
 * Laravel's objects where their value is wanted.
 */
import type { Expr } from '../../syntax/php/ast.ts';
import { calledValue } from '../calls.ts';
import { attempt, type Emission } from '../emission.ts';
import { tryExpr } from '../expression.ts';
import type { Value } from '../value.ts';
import { laravelCall, requestProperty } from './bridge.ts';
import { thrownError } from './exceptions.ts';
import { markTextArguments } from './text-arguments.ts';

export function laravelValue(emit: Emission, expr: Expr): Value | undefined {
  if (emit.subject.plan === undefined || emit.subject.plan.isConsole === true) return undefined;
  return attempt(emit, () => {
    if (expr.kind === 'FuncCall') markTextArguments(emit, expr);
    const optional = optionalOf(expr);
    if (optional !== undefined) return tryExpr(emit, optional, undefined);
    if (expr.kind === 'PropertyFetch') return requestProperty(emit, expr);
    const error = thrownError(emit, expr);
    if (error !== undefined) return error;
    const applied = laravelCall(emit, expr);
    const value = applied && calledValue(emit, applied);
    return value !== undefined && value.type === 'any' && isMixed(expr) ? { ...value, mixed: true } : value;
  });
}

/** `optional($x)->name` is `$x?->name`. */
function optionalOf(expr: Expr): Expr | undefined {
  if ((expr.kind !== 'PropertyFetch' && expr.kind !== 'MethodCall') || expr.nullsafe) return undefined;
  const { object } = expr;
  if (object.kind !== 'FuncCall' || object.callee.kind !== 'Name') return undefined;
  const [only, ...more] = object.args;
  if (!/^\\?optional$/i.test(object.callee.text) || only === undefined || more.length > 0) return undefined;
  return { ...expr, object: only.value, nullsafe: true };
}

/** What the environment and the headers of a request say has types that nobody checks. */
function isMixed(expr: Expr): boolean {
  const name = expr.kind === 'FuncCall' ? expr.callee : expr.kind === 'MethodCall' ? expr.name : undefined;
  return name !== undefined && 'text' in name && MIXED.test(name.text);
}

const MIXED = /^\\?(?:env|header)$/i;
