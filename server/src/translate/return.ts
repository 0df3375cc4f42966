/**
 * `return` in a handler: the value answers the request, so it must be one that a row knows how to answer with.
 */
import type { Stmt as GoStmt } from '../go/ast.ts';
import { ifStmt, returnStmt } from '../go/build.ts';
import type { Expr, Return } from '../syntax/php/ast.ts';
import { applyMatch } from './apply.ts';
import { inBlock, lowerHeader } from './control.ts';
import { attempt, type Emission, refuse, withPrelude } from './emission.ts';
import { exprMatches } from './matching.ts';

/** Undefined, with the reason noted, when the value is no answer that is known. */
export function lowerReturn(emit: Emission, stmt: Return, expr: Expr | undefined): readonly GoStmt[] | undefined {
  if (expr === undefined) return [returnStmt()];
  if (expr.kind === 'Paren') return lowerReturn(emit, stmt, expr.expr);
  if (expr.kind === 'Ternary' && expr.then !== undefined)
    return lowerChoice(emit, stmt, expr.condition, expr.then, expr.else);
  for (const match of exprMatches(emit, expr)) {
    const go = attempt(emit, () => {
      const applied = applyMatch(emit, match);
      return applied?.answers === true ? [...applied.stmts, returnStmt()] : undefined;
    });
    if (go !== undefined) return go;
  }
  return refuse(emit, 'no row says how this value answers the request');
}

/** `return a ? b : c` as two answers, of which one is given. */
function lowerChoice(
  emit: Emission,
  stmt: Return,
  condition: Expr,
  yes: Expr,
  no: Expr,
): readonly GoStmt[] | undefined {
  const { cond, init } = lowerHeader(emit, condition);
  const branch = (expr: Expr): readonly GoStmt[] | undefined => {
    const { made, prelude } = withPrelude(emit, () => lowerReturn(emit, stmt, expr));
    return made && [...prelude, ...made];
  };
  const then = inBlock(emit, yes, () => branch(yes));
  if (then === undefined) return undefined;
  // The other answer stands behind the `if`, in the block around it.
  const otherwise = branch(no);
  return otherwise && [{ ...ifStmt(cond, then), init }, ...otherwise];
}
