/**
 * From a node to its handler: expressions, statements, members. Depth is counted and errors are kept local here, so
 * that no handler has to think of either.
 */
import type { ErrorExpr, Expr, Member, Stmt } from './ast.ts';
import { errorExpr, type Finisher, type Lowering, MAX_DEPTH } from './lowering.ts';
import type { Sym } from './symbols.ts';
import { NO_TRIVIA, settleTrivia } from './trivia.ts';

/** Lowers the expression under the cursor; what is none becomes an `ErrorExpr`. */
export function lowerExpr(cx: Lowering): Expr {
  if (cx.depth >= MAX_DEPTH) return tooDeep(cx);
  cx.depth++;
  const outerBroken = cx.broken;
  cx.broken = false;
  const { finishers, expressions } = cx.handlers;
  let expr: Expr;
  if (finishers[cx.sym] !== undefined) {
    expr = lowerSpine(cx);
  } else {
    const handler = expressions[cx.sym];
    expr = handler === undefined ? errorExpr(cx.start, cx.end) : handler(cx);
    if (cx.broken) expr = errorExpr(expr.start, expr.end);
  }
  cx.broken = outerBroken;
  cx.depth--;
  return expr;
}

/** `a . b . c` and `$a->b()->c()` are deep on the left: go down to the first operand, then finish level by level. */
function lowerSpine(cx: Lowering): Expr {
  const { spine } = cx;
  const { finishers } = cx.handlers;
  const base = spine.length;
  let finisher = finishers[cx.sym];
  while (finisher !== undefined) {
    const sym = cx.sym;
    if (!cx.enter()) return finishSpine(cx, base, errorExpr(cx.start, cx.end));
    spine.push(sym);
    finisher = finishers[cx.sym];
  }
  return finishSpine(cx, base, lowerExpr(cx));
}

function finishSpine(cx: Lowering, base: number, operand: Expr): Expr {
  let left = operand;
  const { finishers } = cx.handlers;
  while (cx.spine.length > base) {
    const finish = finishers[cx.spine.pop() as Sym] as Finisher;
    left = finish(cx, left);
    if (cx.broken) {
      left = errorExpr(left.start, left.end);
      cx.broken = false;
    }
  }
  return left;
}

function tooDeep(cx: Lowering): ErrorExpr {
  const node = errorExpr(cx.start, cx.end);
  cx.problems.push({ start: node.start, end: node.end, message: `nested more than ${MAX_DEPTH} levels deep` });
  return node;
}

/** The statement under the cursor; what is none becomes an `ErrorStmt`. */
export function lowerStmt(cx: Lowering): Stmt {
  const leading = cx.takePending();
  const handler = cx.handlers.statements[cx.sym];
  if (handler === undefined || cx.depth >= MAX_DEPTH)
    return settleTrivia(cx, giveUp(cx, handler !== undefined), leading);
  cx.depth++;
  const outerBroken = cx.broken;
  cx.broken = false;
  let stmt = handler(cx);
  if (cx.broken && FRAGILE.has(stmt.kind)) stmt = errorStmt(stmt.start, stmt.end);
  cx.broken = outerBroken;
  cx.depth--;
  return settleTrivia(cx, stmt, leading);
}

function giveUp(cx: Lowering, isTooDeep: boolean): Stmt {
  const { start, end } = cx;
  if (isTooDeep) cx.problems.push({ start, end, message: `nested more than ${MAX_DEPTH} levels deep` });
  return errorStmt(start, end);
}

function errorStmt(start: number, end: number): Stmt {
  return { kind: 'ErrorStmt', start, end, ...NO_TRIVIA };
}

/** Statements that may mean anything once a part of them is lost. Those that hold others are kept for the sake of these. */
const FRAGILE: ReadonlySet<Stmt['kind']> = new Set([
  'Break',
  'ConstDecl',
  'Continue',
  'Echo',
  'ExprStmt',
  'Global',
  'Goto',
  'Return',
  'StaticVars',
  'Unset',
  'Use',
]);

/** The member under the cursor; what is none becomes an `ErrorMember`. */
export function lowerMember(cx: Lowering): Member {
  const leading = cx.takePending();
  const outerBroken = cx.broken;
  cx.broken = false;
  const member = cx.handlers.members[cx.sym]?.(cx) ?? errorMember(cx.start, cx.end);
  cx.broken = outerBroken;
  return settleTrivia(cx, member, leading);
}

export function errorMember(start: number, end: number): Member {
  return { kind: 'ErrorMember', start, end, ...NO_TRIVIA };
}
