/**
 * `return`: in a handler the value answers the request, so it must be one that a row knows how to answer with; in a
 * function it is the result.
 */
import type { Stmt as GoStmt } from '../go/ast.ts';
import { ifStmt } from '../go/build.ts';
import type { Expr, Return } from '../syntax/php/ast.ts';
import { applyMatch } from './apply.ts';
import { inBlock, lowerHeader } from './control.ts';
import { attempt, type Emission, refuse, withPrelude } from './emission.ts';
import { lowerExpr } from './expression.ts';
import { lowerExprStmt } from './expression-statement.ts';
import { isNilable } from './go-type.ts';
import { answersItself, answerWith } from './laravel/answer.ts';
import { leave } from './leave.ts';
import { exprMatches } from './matching.ts';
import { lowerMatchWith } from './switch.ts';

/** Undefined, with the reason noted, when the value is no answer that is known. */
export function lowerReturn(emit: Emission, stmt: Return, expr: Expr | undefined): readonly GoStmt[] | undefined {
  if (emit.fn.kind === 'function') return returnValue(emit, expr);
  if (expr === undefined) return leave(emit);
  if (expr.kind === 'Paren') return lowerReturn(emit, stmt, expr.expr);
  if (expr.kind === 'Ternary' && expr.then !== undefined)
    return chosen(emit, expr.condition, expr.then, expr.else, (each) => lowerReturn(emit, stmt, each));
  if (answersItself(emit, expr)) {
    const go = attempt(emit, () => answerWith(emit, expr));
    if (go !== undefined) return go;
  }
  for (const match of exprMatches(emit, expr)) {
    const go = attempt(emit, () => {
      const applied = applyMatch(emit, match);
      return applied?.answers === true ? [...applied.stmts, ...leave(emit)] : undefined;
    });
    if (go !== undefined) return go;
  }
  return answerWith(emit, expr);
}

/** `return` in a function: its value is one of the result's type; where there is no result, only its effect is left. */
function returnValue(emit: Emission, expr: Expr | undefined): readonly GoStmt[] | undefined {
  if (expr === undefined || expr.kind === 'NullLit') {
    const none = emit.fn.result === undefined || emit.fn.returns !== undefined || isNilable(emit.fn.result);
    return none ? leave(emit) : refuse(emit, `PHP returns null here, which ${emit.fn.result} has not`);
  }
  if (expr.kind === 'Paren') return returnValue(emit, expr.expr);
  if (expr.kind === 'Ternary' && expr.then !== undefined) {
    return chosen(emit, expr.condition, expr.then, expr.else, (each) => returnValue(emit, each));
  }
  const ways =
    expr.kind === 'Match' ? attempt(emit, () => lowerMatchWith(emit, expr, (each) => endOf(emit, each))) : undefined;
  if (ways !== undefined) return ways;
  const { result } = emit.fn;
  if (result !== undefined && emit.fn.returns === undefined) return leave(emit, lowerExpr(emit, expr, result).expr);
  const effect = lowerExprStmt(emit, { expr });
  return effect && [...effect, ...leave(emit)];
}

/** An arm of a `match` that is returned: its value, or what it throws. */
function endOf(emit: Emission, expr: Expr): readonly GoStmt[] | undefined {
  return expr.kind === 'Throw' ? lowerExprStmt(emit, { expr }) : returnValue(emit, expr);
}

/** `return a ? b : c` as two ways out, of which one is taken. */
function chosen(
  emit: Emission,
  condition: Expr,
  yes: Expr,
  no: Expr,
  make: (expr: Expr) => readonly GoStmt[] | undefined,
): readonly GoStmt[] | undefined {
  const { cond, init } = lowerHeader(emit, condition);
  const branch = (expr: Expr): readonly GoStmt[] | undefined => {
    const { made, prelude } = withPrelude(emit, () => make(expr));
    return made && [...prelude, ...made];
  };
  const then = inBlock(emit, yes, () => branch(yes));
  if (then === undefined) return undefined;
  // The other way stands behind the `if`, in the block around it.
  const otherwise = branch(no);
  return otherwise && [{ ...ifStmt(cond, then), init }, ...otherwise];
}
