/**
 * The end of a function's body.
 */
import type { Stmt as GoStmt } from '../go/ast.ts';
import { call, exprStmt, stringLit } from '../go/build.ts';
import type { Emission } from './emission.ts';
import { withoutLastReturn } from './finish.ts';
import { type GoType, isNilable } from './go-type.ts';
import { leave } from './leave.ts';
import { isTerminating } from './terminating.ts';

/**
 * What Go wants at the end. PHP returns null there, or throws where the declared type has no null: that is written out,
 * since Go has no such end.
 */
export function withEnd(emit: Emission, name: string, stmts: readonly GoStmt[]): readonly GoStmt[] {
  const { fn } = emit;
  if (fn.kind !== 'function' || (fn.result === undefined && !fn.fails)) return withoutLastReturn(stmts);
  if (isTerminating(stmts)) return stmts;
  if (fn.returns !== undefined || fn.result === undefined || hasNull(fn.result)) return [...stmts, ...leave(emit)];
  const text = `${name}(): Return value must be of type ${fn.result}, none returned`;
  return [...stmts, exprStmt(call('panic', stringLit(text)))];
}

/** Whether a Go type has a place for PHP's null that is not an empty list. */
function hasNull(type: GoType): boolean {
  return isNilable(type) && !type.startsWith('[]');
}
