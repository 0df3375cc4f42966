/**
 * What an action returns, as an answer: text as HTML, arrays and what has a JSON of its own as JSON, responses as they are.
 */
import type { Stmt as GoStmt } from '../../go/ast.ts';
import { call, exprStmt, ident, selector } from '../../go/build.ts';
import { classesOf } from '../../php/types.ts';
import type { Expr } from '../../syntax/php/ast.ts';
import { type Emission, refuse, withPrelude } from '../emission.ts';
import { lowerExpr } from '../expression.ts';
import { isHole } from '../hole.ts';
import { leave } from '../leave.ts';
import { typeOf } from '../matching.ts';
import { isArrayType } from '../value.ts';
import { isNext, passOn } from './middleware.ts';

/** The statements that answer with a value, and leave; undefined, with the reason noted, where it has no Go. */
export function answerWith(emit: Emission, expr: Expr): readonly GoStmt[] | undefined {
  const { plan } = emit.subject;
  if (plan === undefined) return refuse(emit, 'no row says how this value answers the request');
  if (isNext(emit, expr)) return passOn(emit);
  const { made: value, prelude } = withPrelude(emit, () =>
    lowerExpr(emit, expr, expr.kind === 'ArrayLit' ? 'json' : undefined),
  );
  if (isHole(value.expr)) return refuse(emit, value.expr.hole.why);
  if (value.type === 'nil') {
    return [...prelude, exprStmt(call(selector('c', 'Status'), selector('http', 'StatusOK'))), ...leave(emit)];
  }
  const isLiteral = expr.kind === 'ArrayLit' && (value.type === 'gin.H' || isArrayType(value.type));
  const sent = isLiteral
    ? call(selector('c', 'JSON'), selector('http', 'StatusOK'), value.expr)
    : call('respond', ident('c'), value.expr);
  return [...prelude, exprStmt(sent), ...leave(emit)];
}

/**
 * Whether the answer is made by helpers in front of any row: redirects go through the session and know routes, and a
 * middleware hands on.
 */
export function answersItself(emit: Emission, expr: Expr): boolean {
  if (emit.subject.plan === undefined) return false;
  if (isNext(emit, expr)) return true;
  return classesOf(typeOf(emit, expr))?.some(({ name }) => isRedirect(emit, name)) === true;
}

function isRedirect(emit: Emission, fqn: string): boolean {
  return emit.subject.source.file.app.isClass(fqn, 'Symfony\\Component\\HttpFoundation\\RedirectResponse') === true;
}
