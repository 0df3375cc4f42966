/**
 * Expressions that begin with a token or are one: variables, literals, prefix operators, `new`, `match`, `yield`.
 * Those that begin with an operand are in `chains.ts`.
 */
import type { Expr, Match, MatchArm, Name, Unary, Variable } from './ast.ts';
import { lowerExpr } from './dispatch.ts';
import { errorExpr, type Handler, type Lowering, NONE } from './lowering.ts';
import { lowerName } from './names.ts';
import { belowLogical } from './precedence.ts';
import { Sym } from './symbols.ts';
import { NO_TRIVIA, placeComment, settleTrivia } from './trivia.ts';

export const expressionHandlers: readonly (readonly [Sym, Handler<Expr>])[] = [
  [Sym.VariableName, lowerVariable],
  [Sym.DynamicVariable, lowerDynamicVariable],
  [Sym.Name, lowerConstant],
  [Sym.QualifiedName, lowerConstant],
  [Sym.RelativeName, lowerConstant],
  [Sym.RelativeScope, lowerConstant],
  [Sym.Integer, lowerInteger],
  [Sym.Float, (cx) => ({ kind: 'FloatLit', start: cx.start, end: cx.end, raw: cx.slice() })],
  [Sym.Boolean, lowerBoolean],
  [Sym.Null, (cx) => ({ kind: 'NullLit', start: cx.start, end: cx.end })],
  [Sym.Parenthesized, lowerParen],
  [Sym.UnaryOp, lowerUnary],
  [Sym.ErrorSuppression, (cx) => ({ kind: 'Silence', start: cx.start, expr: lowerOperand(cx), end: cx.end })],
  [Sym.Print, lowerPrint],
  [Sym.Throw, (cx) => ({ kind: 'Throw', start: cx.start, expr: lowerOperand(cx), end: cx.end })],
  [Sym.Clone, lowerClone],
  [Sym.Cast, lowerCast],
  [Sym.Update, lowerUpdate],
  [Sym.Include, (cx) => lowerInclude(cx, false, false)],
  [Sym.IncludeOnce, (cx) => lowerInclude(cx, true, false)],
  [Sym.Require, (cx) => lowerInclude(cx, false, true)],
  [Sym.RequireOnce, (cx) => lowerInclude(cx, true, true)],
  [Sym.Yield, lowerYield],
  [Sym.MatchExpression, lowerMatch],
];

/** The first expression among the children, for nodes that hold one behind a keyword or inside parentheses. */
export function lowerOperand(cx: Lowering): Expr {
  return findOperand(cx) ?? errorExpr(cx.end, cx.end);
}

/** As `lowerOperand`, for nodes where the expression may be left out: `return;`. */
export function findOperand(cx: Lowering): Expr | undefined {
  let expr: Expr | undefined;
  for (let more = cx.enter(); more; more = cx.next()) if (!cx.isToken) expr ??= lowerExpr(cx);
  return expr;
}

/** The expression inside `( … )` of `if`, `while`, `switch` and `match`, without a `Paren` around it. */
export function lowerCondition(cx: Lowering): Expr {
  if (cx.sym !== Sym.Parenthesized) return lowerExpr(cx);
  const paren = lowerExpr(cx);
  return paren.kind === 'Paren' ? paren.expr : paren;
}

export function lowerVariable(cx: Lowering): Variable {
  const start = cx.start;
  const end = cx.end;
  return { kind: 'Variable', start, end, name: cx.text.slice(start + 1, end) };
}

/** `A, B` in `echo` and `for`, which the grammar nests to the right. */
export function lowerSequence(cx: Lowering): Expr[] {
  if (cx.sym !== Sym.Sequence) return [lowerExpr(cx)];
  const exprs: Expr[] = [];
  let levels = 0;
  let more = cx.enter();
  while (more) {
    if (cx.sym === Sym.Sequence) {
      levels++;
      more = cx.enter();
      continue;
    }
    if (!cx.isToken) exprs.push(lowerExpr(cx));
    more = cx.next();
  }
  // The last sequence was left by `next`; the ones around it end where it does.
  while (levels-- > 0) while (cx.next());
  return exprs;
}

function lowerDynamicVariable(cx: Lowering): Expr {
  return { kind: 'VariableVariable', start: cx.start, name: lowerOperand(cx), end: cx.end };
}

function lowerConstant(cx: Lowering): Expr {
  const name = lowerName(cx);
  const { start, end } = name;
  if (start === end) return errorExpr(start, end);
  if (end - start <= 4 && isExit(name)) return { kind: 'Exit', start, end, expr: undefined };
  return { kind: 'ConstFetch', start, end, name };
}

function isExit(name: Name): boolean {
  const text = name.text.toLowerCase();
  return text === 'exit' || text === 'die';
}

function lowerInteger(cx: Lowering): Expr {
  const start = cx.start;
  const end = cx.end;
  return start === end ? errorExpr(start, end) : { kind: 'IntLit', start, end, raw: cx.text.slice(start, end) };
}

function lowerBoolean(cx: Lowering): Expr {
  const start = cx.start;
  const end = cx.end;
  return { kind: 'BoolLit', start, end, value: end - start === 4 };
}

function lowerParen(cx: Lowering): Expr {
  return { kind: 'Paren', start: cx.start, expr: lowerOperand(cx), end: cx.end };
}

function lowerUnary(cx: Lowering): Expr {
  const start = cx.start;
  let op: Unary['op'] = '!';
  let expr: Expr | undefined;
  for (let more = cx.enter(); more; more = cx.next()) {
    if (cx.isToken) op = cx.type as Unary['op'];
    else expr ??= lowerExpr(cx);
  }
  return { kind: 'Unary', start, end: cx.end, op, expr: expr ?? errorExpr(cx.end, cx.end) };
}

function lowerPrint(cx: Lowering): Expr {
  const start = cx.start;
  return belowLogical(lowerOperand(cx), (expr) => ({ kind: 'Print', start, end: expr.end, expr }));
}

/** PHP 8.5's `clone($x, ['a' => 1])` comes as a parenthesized expression with errors in it: it must not read as `clone $x`. */
function lowerClone(cx: Lowering): Expr {
  const start = cx.start;
  const expr = lowerOperand(cx);
  if (cx.hasErrors && expr.kind === 'Paren' && expr.expr.kind === 'ErrorExpr') return errorExpr(start, cx.end);
  return { kind: 'Clone', start, end: cx.end, expr };
}

function lowerCast(cx: Lowering): Expr {
  const start = cx.start;
  let type = '';
  let expr: Expr | undefined;
  for (let more = cx.enter(); more; more = cx.next()) {
    if (cx.sym === Sym.CastType) type = cx.slice().toLowerCase();
    else if (!cx.isToken) expr ??= lowerExpr(cx);
  }
  return { kind: 'Cast', start, end: cx.end, type: CASTS[type] ?? type, expr: expr ?? errorExpr(cx.end, cx.end) };
}

const CASTS: Readonly<Record<string, string>> = {
  binary: 'string',
  boolean: 'bool',
  double: 'float',
  integer: 'int',
  real: 'float',
};

function lowerUpdate(cx: Lowering): Expr {
  const start = cx.start;
  let op: '++' | '--' = '++';
  let prefix = false;
  let target: Expr | undefined;
  for (let more = cx.enter(); more; more = cx.next()) {
    if (!cx.isToken) target ??= lowerExpr(cx);
    else {
      if (cx.sym === Sym.Decrement) op = '--';
      prefix = target === undefined;
    }
  }
  return { kind: 'IncDec', start, end: cx.end, op, prefix, target: target ?? errorExpr(cx.end, cx.end) };
}

function lowerInclude(cx: Lowering, once: boolean, require: boolean): Expr {
  const start = cx.start;
  const path = lowerOperand(cx);
  return { kind: 'Include', start, end: cx.end, once, require, path };
}

function lowerYield(cx: Lowering): Expr {
  const start = cx.start;
  let isFrom = false;
  let key: Expr | undefined;
  let value: Expr | undefined;
  for (let more = cx.enter(); more; more = cx.next()) {
    if (cx.sym === Sym.YieldFrom) isFrom = true;
    else if (cx.sym === Sym.ArrayElement) ({ key, value } = lowerYielded(cx));
    else if (!cx.isToken) value ??= lowerExpr(cx);
  }
  const end = cx.end;
  if (value === undefined) {
    return isFrom
      ? { kind: 'YieldFrom', start, end, expr: errorExpr(end, end) }
      : { kind: 'Yield', start, end, key, value };
  }
  return belowLogical(value, (expr) => {
    if (isFrom) return { kind: 'YieldFrom', start, end: expr.end, expr };
    return { kind: 'Yield', start, end: expr.end, key, value: expr };
  });
}

/** `value` or `key => value`. */
function lowerYielded(cx: Lowering): { key: Expr | undefined; value: Expr | undefined } {
  let key: Expr | undefined;
  let value: Expr | undefined;
  for (let more = cx.enter(); more; more = cx.next()) {
    if (cx.sym === Sym.DoubleArrow) {
      key = value;
      value = undefined;
    } else if (!cx.isToken) value ??= lowerExpr(cx);
  }
  return { key, value };
}

function lowerMatch(cx: Lowering): Match {
  const start = cx.start;
  let subject: Expr | undefined;
  let arms: readonly MatchArm[] = NONE;
  for (let more = cx.enter(); more; more = cx.next()) {
    if (cx.sym === Sym.MatchBlock) arms = lowerMatchArms(cx);
    else if (!cx.isToken) subject ??= lowerCondition(cx);
  }
  return { kind: 'Match', start, end: cx.end, subject: subject ?? errorExpr(start, start), arms };
}

function lowerMatchArms(cx: Lowering): readonly MatchArm[] {
  const arms: MatchArm[] = [];
  const outer = cx.takePending();
  for (let more = cx.enterAny(); more; more = cx.nextAny()) {
    if (cx.sym === Sym.Comment) placeComment(cx, arms.at(-1));
    else if (cx.sym === Sym.MatchArm || cx.sym === Sym.MatchDefault) arms.push(lowerMatchArm(cx));
    else if (cx.sym === Sym.Error) {
      const { start, end } = cx;
      const body = errorExpr(start, end);
      const arm: MatchArm = { kind: 'MatchArm', start, end, conditions: [body], body, ...NO_TRIVIA };
      arms.push(settleTrivia(cx, arm, cx.takePending()));
    }
  }
  cx.restore(outer);
  return arms;
}

function lowerMatchArm(cx: Lowering): MatchArm {
  const leading = cx.takePending();
  const start = cx.start;
  let conditions: Expr[] | undefined;
  let body: Expr | undefined;
  for (let more = cx.enter(); more; more = cx.next()) {
    if (cx.sym === Sym.MatchConditions) {
      conditions = [];
      for (let inner = cx.enter(); inner; inner = cx.next()) if (!cx.isToken) conditions.push(lowerExpr(cx));
    } else if (!cx.isToken) body ??= lowerExpr(cx);
  }
  const end = cx.end;
  const arm: MatchArm = {
    kind: 'MatchArm',
    start,
    end,
    conditions,
    body: body ?? errorExpr(end, end),
    leading: NONE,
    trailing: undefined,
    blankBefore: false,
  };
  return settleTrivia(cx, arm, leading);
}
