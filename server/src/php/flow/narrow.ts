/**
 * What a condition that holds, or does not, tells of the places in it. The condition was evaluated before: the types of
 * its parts are recorded.
 */
import type { Binary, Expr, FuncCall } from '../../syntax/php/ast.ts';
import { classType, isNullable, literalOf, type StaticType, UNKNOWN, withoutNull } from '../types.ts';
import { namedClass } from './declared.ts';
import { typeOfLiteral } from './literals.ts';
import { findEntry, pathOf, setEntry } from './places.ts';
import { checkedType, falsyType, instanceType, notInstanceType, nullType, truthyType, withoutBool } from './refine.ts';
import { DEEPEST, type Run } from './run.ts';
import { ABSENT, entryOf, type State } from './state.ts';

/** The state in which `condition` counts as `holds`. */
export function narrow(run: Run, state: State, condition: Expr, holds: boolean): State {
  // The parts of a condition this deep were not evaluated either.
  if (run.flow.depth >= DEEPEST) return state;
  run.flow.depth++;
  const narrowed = narrowBy(run, state, condition, holds);
  run.flow.depth--;
  return narrowed;
}

function narrowBy(run: Run, state: State, condition: Expr, holds: boolean): State {
  switch (condition.kind) {
    case 'Paren':
    case 'Silence':
      return narrow(run, state, condition.expr, holds);
    case 'Cast':
      return condition.type === 'bool' ? narrow(run, state, condition.expr, holds) : state;
    case 'Unary':
      return condition.op === '!' ? narrow(run, state, condition.expr, !holds) : state;
    case 'Assign':
      return narrowPlace(run, narrow(run, state, condition.value, holds), condition.target, byTruth(holds));
    case 'Binary':
      return narrowByOperator(run, state, condition, holds);
    case 'FuncCall':
      return narrowByCall(run, state, condition, holds);
    default:
      return narrowPlace(run, state, condition, byTruth(holds));
  }
}

type Change = (type: StaticType) => StaticType;

function byTruth(holds: boolean): Change {
  return holds ? truthyType : falsyType;
}

/** The state in which a place is what `change` leaves of it. When it leaves nothing, the types were wrong. */
export function narrowPlace(run: Run, state: State, expr: Expr, change: Change): State {
  if (expr.kind === 'Paren') return narrowPlace(run, state, expr.expr, change);
  if (expr.kind === 'Assign') return narrowPlace(run, state, expr.target, change);
  const current = currentType(run, state, expr);
  const changed = change(current);
  if (changed === current) return narrowChain(run, state, expr, changed);
  const path = pathOf(run, expr);
  if (path === undefined) return narrowChain(run, state, expr, changed);
  const entry = findEntry(state, path);
  const type = changed.kind === 'never' ? UNKNOWN : changed;
  const from = entry ?? (path.length === 1 ? ABSENT : entryOf(current));
  const narrowed = setEntry(state, path, { type, from, inside: entry?.inside });
  return narrowChain(run, narrowed, expr, changed);
}

/** `$a?->b` that is not null tells that `$a` is not. */
function narrowChain(run: Run, state: State, expr: Expr, type: StaticType): State {
  const isFetch = expr.kind === 'PropertyFetch' || expr.kind === 'MethodCall';
  if (!isFetch || !expr.nullsafe || isNullable(type) || type.kind === 'never') return state;
  return narrowPlace(run, state, expr.object, withoutNull);
}

function currentType(run: Run, state: State, expr: Expr): StaticType {
  const path = pathOf(run, expr);
  return (path && findEntry(state, path)?.type) ?? run.flow.recorded.get(expr) ?? UNKNOWN;
}

function narrowByOperator(run: Run, state: State, { op, left, right }: Binary, holds: boolean): State {
  switch (op) {
    case '&&':
    case 'and':
      return holds ? narrow(run, narrow(run, state, left, true), right, true) : state;
    case '||':
    case 'or':
      return holds ? state : narrow(run, narrow(run, state, left, false), right, false);
    case '===':
      return narrowIdentical(run, state, left, right, holds);
    case '!==':
      return narrowIdentical(run, state, left, right, !holds);
    case '==':
      return narrowEqual(run, state, left, right, holds);
    case '!=':
    case '<>':
      return narrowEqual(run, state, left, right, !holds);
    case 'instanceof': {
      const target = classOnRight(run, right);
      const { types } = run.flow.file;
      const change: Change = holds
        ? (type) => instanceType(type, target, types)
        : (type) => notInstanceType(type, target, types);
      return right.kind === 'ConstFetch' || holds ? narrowPlace(run, state, left, change) : state;
    }
    case '??':
      // `$a['x'] ?? false` that is true is `$a['x']`.
      return holds && isFalsyLiteral(right) ? narrowPlace(run, state, left, truthyType) : state;
    default:
      return state;
  }
}

function classOnRight(run: Run, right: Expr): StaticType {
  if (right.kind === 'ConstFetch') return namedClass(run.flow.file, right.name, run.scope);
  const type = run.flow.recorded.get(right) ?? UNKNOWN;
  if (type.kind === 'scalar') return type.classOf ?? UNKNOWN;
  return type.kind === 'class' ? { ...classType(type.name) } : UNKNOWN;
}

function narrowIdentical(run: Run, state: State, left: Expr, right: Expr, holds: boolean): State {
  const once = narrowToValue(run, state, left, right, holds);
  return narrowToValue(run, once, right, left, holds);
}

/** What `expr === other` tells of `expr`. */
function narrowToValue(run: Run, state: State, expr: Expr, other: Expr, holds: boolean): State {
  if (isLiteral(expr)) return state;
  switch (other.kind) {
    case 'Paren':
      return narrowToValue(run, state, expr, other.expr, holds);
    case 'NullLit':
      return narrowNull(run, state, expr, holds);
    case 'BoolLit': {
      const { value } = other;
      if (!holds)
        return narrowPlace(run, isCondition(expr) ? narrow(run, state, expr, !value) : state, expr, (type) =>
          withoutBool(type, value),
        );
      return value
        ? narrow(run, state, expr, true)
        : isCondition(expr)
          ? narrow(run, state, expr, false)
          : narrowPlace(run, state, expr, falseOf);
    }
  }
  const named = classCompared(run, expr, other);
  if (named !== undefined) {
    const { types } = run.flow.file;
    return holds ? narrowPlace(run, state, named.object, (type) => instanceType(type, named.class, types)) : state;
  }
  if (!holds) return state;
  const type = run.flow.recorded.get(other) ?? typeOfLiteral(other);
  if (type === undefined || type.kind === 'unknown' || isNullable(type)) return state;
  return narrowPlace(run, state, expr, (known) => (known.kind === 'unknown' ? type : withoutNull(known)));
}

function falseOf(type: StaticType): StaticType {
  const rest = falsyType(withoutNull(type));
  return rest.kind === 'union' ? (rest.members.find((member) => literalOf(member) === false) ?? rest) : rest;
}

/** `X ?? null` is null exactly when X is. */
function narrowNull(run: Run, state: State, expr: Expr, isNull: boolean): State {
  if (expr.kind === 'Binary' && expr.op === '??' && expr.right.kind === 'NullLit')
    return narrowNull(run, state, expr.left, isNull);
  return narrowPlace(run, state, expr, isNull ? nullType : withoutNull);
}

/** `==` converts: what equals null counts as false, and what does not counts as true, but for `'0'`. */
function narrowEqual(run: Run, state: State, left: Expr, right: Expr, holds: boolean): State {
  for (const [expr, other] of [
    [left, right],
    [right, left],
  ] as const) {
    if (other.kind === 'NullLit') return narrow(run, state, expr, !holds);
    if (other.kind === 'BoolLit') return narrow(run, state, expr, other.value === holds);
    const named = classCompared(run, expr, other);
    if (named !== undefined) return narrowToValue(run, state, expr, other, holds);
  }
  return state;
}

interface Compared {
  readonly object: Expr;
  readonly class: StaticType;
}

/** `get_class($x) === User::class`, `$x::class === User::class`. */
function classCompared(run: Run, expr: Expr, other: Expr): Compared | undefined {
  const object = objectOfClassName(expr);
  if (object === undefined) return undefined;
  const type = run.flow.recorded.get(other);
  const named = type?.kind === 'scalar' ? type.classOf : undefined;
  return named === undefined ? undefined : { object, class: named };
}

function objectOfClassName(expr: Expr): Expr | undefined {
  if (expr.kind === 'FuncCall' && expr.callee.kind === 'Name' && expr.callee.text.toLowerCase() === 'get_class')
    return expr.args[0]?.value;
  if (expr.kind !== 'ClassConstFetch' || expr.class.kind === 'Name' || expr.name.kind !== 'Identifier')
    return undefined;
  return expr.name.text.toLowerCase() === 'class' ? expr.class : undefined;
}

function narrowByCall(run: Run, state: State, call: FuncCall, holds: boolean): State {
  const first = call.args[0]?.value;
  if (call.callee.kind !== 'Name' || first === undefined) return state;
  const name = call.callee.text.toLowerCase();
  switch (name) {
    case 'isset':
      return narrowIsset(run, state, call, holds);
    case 'empty':
      return holds && first.kind !== 'Variable' ? state : narrow(run, state, first, !holds);
    case 'is_a':
    case 'is_subclass_of': {
      const type = call.args[1] && run.flow.recorded.get(call.args[1].value);
      const target = type?.kind === 'scalar' ? type.classOf : undefined;
      const canBeName = (known: StaticType) => known.kind === 'scalar' || known.kind === 'union';
      if (target === undefined || !holds) return state;
      return narrowPlace(run, state, first, (known) =>
        canBeName(known) ? known : instanceType(known, target, run.flow.file.types),
      );
    }
    default:
      return narrowPlace(run, state, first, (type) => checkedType(name, type, holds) ?? type);
  }
}

/** What is set is not null, nor is anything on the way to it. */
function narrowIsset(run: Run, state: State, call: FuncCall, holds: boolean): State {
  if (!holds) {
    const only = call.args.length === 1 ? call.args[0]?.value : undefined;
    return only?.kind === 'Variable' ? narrowPlace(run, state, only, unsetType) : state;
  }
  let narrowed = state;
  for (const { value } of call.args) {
    let at: Expr | undefined = value;
    while (at !== undefined) {
      narrowed = narrowPlace(run, narrowed, at, withoutNull);
      at = at.kind === 'PropertyFetch' ? at.object : at.kind === 'Subscript' ? at.base : undefined;
    }
  }
  return narrowed;
}

function unsetType(type: StaticType): StaticType {
  return isNullable(type) ? nullType(type) : type;
}

/** Whether an expression is a test of its parts, so that `=== true` says the same as the expression alone. */
function isCondition(expr: Expr): boolean {
  switch (expr.kind) {
    case 'Paren':
      return isCondition(expr.expr);
    case 'Unary':
      return expr.op === '!';
    case 'Binary':
      return expr.op !== '??';
    case 'FuncCall':
      return true;
    default:
      return false;
  }
}

function isLiteral(expr: Expr): boolean {
  switch (expr.kind) {
    case 'NullLit':
    case 'BoolLit':
    case 'StringLit':
    case 'IntLit':
    case 'FloatLit':
      return true;
    default:
      return false;
  }
}

function isFalsyLiteral(expr: Expr): boolean {
  return expr.kind === 'NullLit' || (expr.kind === 'BoolLit' && !expr.value);
}
