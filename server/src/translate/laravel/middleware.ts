/**
 * The body of a middleware: `$next($request)` hands the request on, what stands in front of it runs before and what stands
 * behind it after. An answer that does not come from it ends the request.
 */
import type { Stmt as GoStmt } from '../../go/ast.ts';
import { assign, call, exprStmt, ident, intLit } from '../../go/build.ts';
import type { Expr, Param } from '../../syntax/php/ast.ts';
import type { Applied } from '../apply.ts';
import type { Emission } from '../emission.ts';
import { leave } from '../leave.ts';
import { localName } from '../naming.ts';
import { createVariable, currentBlock, findVariable, reference } from '../variables.ts';

/** The Go type of what stands for `$next`, which is no value. */
const NEXT = '&next';

/** `$request`, `$next` and the arguments of a middleware as variables of its body. */
export function middlewareParams(emit: Emission, params: readonly Param[]): readonly GoStmt[] {
  const [request, next, ...rest] = params;
  const bind = (param: Param | undefined, wanted: string, type: string): void => {
    if (param === undefined) return;
    const variable = createVariable(emit, wanted, type, 'scope');
    emit.blocks[0]?.variables.set(param.name, variable);
    emit.assigned = new Set([...emit.assigned, variable]);
  };
  bind(request, 'c', '*gin.Context');
  bind(next, 'next', NEXT);
  return rest.map((param, at): GoStmt => {
    const isOptional = param.default?.kind === 'NullLit';
    const type = param.variadic ? '[]string' : isOptional ? '*string' : 'string';
    const name = param.variadic ? 'argumentsOf' : isOptional ? 'optionalArgumentOf' : 'argumentOf';
    const fallback = param.default?.kind === 'StringLit' ? [ident(JSON.stringify(param.default.value))] : [];
    const variable = createVariable(emit, localName(param.name), type);
    currentBlock(emit).declared.add(variable);
    emit.blocks[0]?.variables.set(param.name, variable);
    emit.assigned = new Set([...emit.assigned, variable]);
    return assign([reference(variable)], ':=', [call(name, ident('c'), intLit(at), ...fallback)]);
  });
}

/** Whether the expression is `$next(…)` of a middleware. */
export function isNext(emit: Emission, expr: Expr): boolean {
  if (expr.kind !== 'FuncCall' || expr.callee.kind !== 'Variable') return false;
  return findVariable(emit, expr.callee.name)?.type === NEXT;
}

/** The answer of those behind the middleware, as a value. */
export function nextCall(emit: Emission, expr: Expr): Applied | undefined {
  if (!isNext(emit, expr)) return undefined;
  return { stmts: [], expr: call('next', ident('c')), results: ['*Response'], answers: false };
}

/** `return $next($request);`. */
export function passOn(emit: Emission): readonly GoStmt[] {
  return [exprStmt(call('pass', ident('c'))), ...leave(emit)];
}
