/**
 * Calls that may fail, where their value is wanted: they run in front of the statement, and pass their error on.
 */
import type { Expr as GoExpr } from '../go/ast.ts';
import { define, errorVariable } from './apply.ts';
import type { Emission } from './emission.ts';
import type { GoType } from './go-type.ts';
import { failIfSet } from './leave.ts';
import type { Value } from './value.ts';
import { createVariable, reference } from './variables.ts';

/** `value, err := expr` with the error passed on behind it; the value is the variable. */
export function orFail(emit: Emission, expr: GoExpr, type: GoType, wanted = 'value'): Value {
  const value = createVariable(emit, wanted, type);
  const err = errorVariable(emit);
  emit.notes.prelude.push(define(emit, [value, err], expr), failIfSet(emit, reference(err)));
  return { expr: reference(value), type, stable: true, owned: value };
}
