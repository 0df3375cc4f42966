/**
 * Expressions that begin with an operand: operators, calls, member access, subscripts, assignments. Each finisher gets
 * that operand already lowered, with the cursor on it, so that chains of thousands of links need no recursion.
 */
import { lowerArguments } from './arguments.ts';
import type { Arg, Expr, Identifier, Name } from './ast.ts';
import { lowerExpr } from './dispatch.ts';
import { errorExpr, FIRST_CLASS, type Finisher, type Lowering, NONE } from './lowering.ts';
import { lowerIdentifier } from './names.ts';
import { assignBelowCast, belowLogical, binaryOf, powerBelowPrefix } from './precedence.ts';
import { Sym } from './symbols.ts';

export const finishers: readonly (readonly [Sym, Finisher])[] = [
  [Sym.Binary, finishBinary],
  [Sym.Conditional, finishTernary],
  [Sym.Assignment, finishAssign],
  [Sym.ReferenceAssignment, finishAssignRef],
  [Sym.AugmentedAssignment, finishAssignOp],
  [Sym.Subscript, finishSubscript],
  [Sym.MemberAccess, (cx, left) => finishPropertyFetch(cx, left, false)],
  [Sym.NullsafeMemberAccess, (cx, left) => finishPropertyFetch(cx, left, true)],
  [Sym.MemberCall, (cx, left) => finishMethodCall(cx, left, false)],
  [Sym.NullsafeMemberCall, (cx, left) => finishMethodCall(cx, left, true)],
  [Sym.ScopedPropertyAccess, finishStaticProperty],
  [Sym.ClassConstant, finishClassConstant],
  [Sym.ScopedCall, finishStaticCall],
  [Sym.FunctionCall, finishFunctionCall],
];

function finishBinary(cx: Lowering, left: Expr): Expr {
  let op = '';
  let right: Expr | undefined;
  while (cx.next()) {
    if (op === '') op = cx.type;
    else right ??= lowerExpr(cx);
  }
  right ??= errorExpr(cx.end, cx.end);
  if (op !== '**') return binaryOf(op, left, right);
  const power = right;
  return powerBelowPrefix(left, (base) => binaryOf(op, base, power));
}

function finishTernary(cx: Lowering, condition: Expr): Expr {
  let then: Expr | undefined;
  let otherwise: Expr | undefined;
  let inElse = false;
  while (cx.next()) {
    if (cx.sym === Sym.Colon) inElse = true;
    else if (cx.isToken) continue;
    else if (inElse) otherwise ??= lowerExpr(cx);
    else then ??= lowerExpr(cx);
  }
  const end = cx.end;
  return { kind: 'Ternary', start: condition.start, end, condition, then, else: otherwise ?? errorExpr(end, end) };
}

function finishAssign(cx: Lowering, target: Expr): Expr {
  const right = lowerRight(cx);
  return assignTo(target, right, (to, value) => ({
    kind: 'Assign',
    start: to.start,
    end: value.end,
    target: to,
    value,
  }));
}

function finishAssignRef(cx: Lowering, target: Expr): Expr {
  const right = lowerRight(cx);
  return assignTo(target, right, (to, value) => ({
    kind: 'AssignRef',
    start: to.start,
    end: value.end,
    target: to,
    value,
  }));
}

function finishAssignOp(cx: Lowering, target: Expr): Expr {
  let op = '';
  let value: Expr | undefined;
  while (cx.next()) {
    if (op === '') op = cx.type;
    else value ??= lowerExpr(cx);
  }
  return assignTo(target, value ?? errorExpr(cx.end, cx.end), (to, right) => ({
    kind: 'AssignOp',
    start: to.start,
    end: right.end,
    op,
    target: to,
    value: right,
  }));
}

function assignTo(target: Expr, value: Expr, build: (target: Expr, value: Expr) => Expr): Expr {
  return belowLogical(value, (right) => assignBelowCast(target, (left) => build(left, right)));
}

function finishSubscript(cx: Lowering, base: Expr): Expr {
  let index: Expr | undefined;
  while (cx.next()) if (!cx.isToken) index ??= lowerExpr(cx);
  return { kind: 'Subscript', start: base.start, end: cx.end, base, index };
}

function finishPropertyFetch(cx: Lowering, object: Expr, nullsafe: boolean): Expr {
  const { name, end } = lowerMember(cx);
  return { kind: 'PropertyFetch', start: object.start, end, object, name, nullsafe };
}

function finishMethodCall(cx: Lowering, object: Expr, nullsafe: boolean): Expr {
  const { name, args, end } = lowerMember(cx);
  const firstClass = args === FIRST_CLASS;
  return { kind: 'MethodCall', start: object.start, end, object, name, args, nullsafe, firstClass };
}

function finishStaticProperty(cx: Lowering, scope: Expr): Expr {
  let name: Expr | undefined;
  while (cx.next()) if (!cx.isToken) name ??= lowerExpr(cx);
  const end = cx.end;
  return {
    kind: 'StaticPropertyFetch',
    start: scope.start,
    end,
    class: asName(scope),
    name: name ?? errorExpr(end, end),
  };
}

function finishClassConstant(cx: Lowering, scope: Expr): Expr {
  let name: Identifier | Expr | undefined;
  let inBraces = false;
  while (cx.next()) {
    if (cx.sym === Sym.BraceOpen) inBraces = true;
    else if (cx.isToken || name !== undefined) continue;
    else name = inBraces ? lowerAliasedName(cx) : lowerIdentifier(cx);
  }
  const end = cx.end;
  return { kind: 'ClassConstFetch', start: scope.start, end, class: asName(scope), name: name ?? errorExpr(end, end) };
}

function finishStaticCall(cx: Lowering, scope: Expr): Expr {
  const { name, args, end } = lowerMember(cx);
  const firstClass = args === FIRST_CLASS;
  return { kind: 'StaticCall', start: scope.start, end, class: asName(scope), name, args, firstClass };
}

function finishFunctionCall(cx: Lowering, callee: Expr): Expr {
  let args: readonly Arg[] = NONE;
  while (cx.next()) if (cx.sym === Sym.Arguments) args = lowerArguments(cx);
  const { start } = callee;
  const end = cx.end;
  if (callee.kind === 'Exit') return { kind: 'Exit', start, end, expr: args[0]?.value };
  return { kind: 'FuncCall', start, end, callee: asName(callee), args, firstClass: args === FIRST_CLASS };
}

function lowerRight(cx: Lowering): Expr {
  let right: Expr | undefined;
  while (cx.next()) if (!cx.isToken) right ??= lowerExpr(cx);
  return right ?? errorExpr(cx.end, cx.end);
}

interface MemberParts {
  readonly name: Identifier | Expr;
  readonly args: readonly Arg[];
  readonly end: number;
}

/** What follows `->` or `::`: `name`, `$name`, `{expr}`, and the arguments of a call. */
function lowerMember(cx: Lowering): MemberParts {
  let name: Identifier | Expr | undefined;
  let args: readonly Arg[] = NONE;
  let inBraces = false;
  while (cx.next()) {
    if (cx.sym === Sym.Name && !inBraces) name = lowerIdentifier(cx);
    else if (cx.sym === Sym.Arguments) args = lowerArguments(cx);
    else if (cx.sym === Sym.BraceOpen) inBraces = true;
    else if (!cx.isToken) name ??= lowerExpr(cx);
  }
  const end = cx.end;
  if (name === undefined || name.start === name.end) name = errorExpr(end, end);
  return { name, args, end };
}

/** In `A::{expr}` the grammar calls the expression a name and puts it one level down. */
function lowerAliasedName(cx: Lowering): Expr {
  let expr: Expr | undefined;
  let hasChildren = false;
  for (let more = cx.enter(); more; more = cx.next()) {
    hasChildren = true;
    if (!cx.isToken) expr ??= lowerExpr(cx);
  }
  return expr ?? (hasChildren ? errorExpr(cx.start, cx.end) : lowerExpr(cx));
}

/** A bare name in front of `(` or `::` is a function or a class, not a constant. */
function asName(expr: Expr): Name | Expr {
  return expr.kind === 'ConstFetch' ? expr.name : expr;
}
