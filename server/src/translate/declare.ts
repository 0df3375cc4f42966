/**
 * Declarations of variables without a value.
 */
import type { Expr as GoExpr, Stmt as GoStmt } from '../go/ast.ts';
import type { Emission } from './emission.ts';
import { currentBlock, reference, type Variable } from './variables.ts';

/** `var x T`. */
export function declare(emit: Emission, variable: Variable): GoStmt {
  return declareAs(emit, variable, emit.subject.templates.type(variable.type));
}

/** `var x struct { … }` and the like: a type that is made, not written. */
export function declareAs(emit: Emission, variable: Variable, type: GoExpr): GoStmt {
  currentBlock(emit).declared.add(variable);
  const made = { start: -1, end: -1 };
  const spec = { kind: 'ValueSpec' as const, ...made, names: [reference(variable)], type, values: [] };
  return {
    kind: 'DeclStmt',
    ...made,
    decl: { kind: 'GenDecl', ...made, tok: 'var', paren: false, specs: [spec] },
  };
}
