/**
 * Assignments, increments and what ends a function as parts of an expression: they are done in front of the statement, and
 * what they leave is the value.
 */
import type { Assign, AssignOp, Exit, Expr, IncDec, Throw } from '../syntax/php/ast.ts';
import { lowerAssign, lowerAssignOp, lowerIncDec } from './assignment.ts';
import { copyOf } from './copies.ts';
import { type Emission, refuse } from './emission.ts';
import { lowerExpr } from './expression.ts';
import { lowerExprStmt } from './expression-statement.ts';
import { zeroOf } from './leave.ts';
import { placeOf } from './places.ts';
import { goTypeOf, hoist, type Value, type Wanted } from './value.ts';

/** `$a = b`: what `$a` has then. */
export function assignedValue(emit: Emission, expr: Assign): Value | undefined {
  const { target, value } = expr;
  if (target.kind === 'Variable') {
    const stmts = lowerAssign(emit, expr);
    if (stmts === undefined) return undefined;
    emit.notes.prelude.push(...stmts);
    return lowerExpr(emit, target);
  }
  if (target.kind === 'ListLit' || target.kind === 'ArrayLit') {
    return refuse(emit, 'the array that is taken apart is used as a value');
  }
  const place = placeOf(emit, target);
  if (place === undefined) return undefined;
  const made = hoist(
    emit,
    copyOf(emit, lowerExpr(emit, value, place.type), value, { kind: 'assigned', target }),
    'value',
  );
  const stmts = place.write(made);
  if (stmts === undefined) return undefined;
  emit.notes.prelude.push(...stmts);
  return made;
}

/** `$a .= b`, `$a ??= b`: what `$a` has then. */
export function operatedValue(emit: Emission, expr: AssignOp): Value | undefined {
  const stmts = lowerAssignOp(emit, expr);
  if (stmts === undefined) return undefined;
  emit.notes.prelude.push(...stmts);
  return readAgain(emit, expr.target);
}

/** `++$a` is what `$a` has then, `$a++` what it had before. */
export function steppedValue(emit: Emission, expr: IncDec): Value | undefined {
  const before = expr.prefix ? undefined : placeOf(emit, expr.target)?.read();
  if (!expr.prefix && before === undefined) return undefined;
  const kept = before && hoist(emit, before, 'value');
  const stmts = lowerIncDec(emit, expr);
  if (stmts === undefined) return undefined;
  emit.notes.prelude.push(...stmts);
  return kept ?? readAgain(emit, expr.target);
}

function readAgain(emit: Emission, target: Expr): Value | undefined {
  return target.kind === 'Variable' ? lowerExpr(emit, target) : placeOf(emit, target)?.read();
}

/** `throw` where a value is wanted: nothing behind it runs. */
export function endingValue(emit: Emission, expr: Throw | Exit, wanted: Wanted): Value | undefined {
  const stmts = lowerExprStmt(emit, { expr });
  if (stmts === undefined) return undefined;
  emit.notes.prelude.push(...stmts);
  const type = goTypeOf(wanted);
  return { expr: zeroOf(emit, type), type, stable: true };
}
