/**
 * Declarations of variables without a value.
 */
import type { Expr as GoExpr, Stmt as GoStmt } from '../go/ast.ts';
import { assign } from '../go/build.ts';
import { emptyArray } from './convert-to.ts';
import type { Emission } from './emission.ts';
import { currentBlock, reference, type Variable } from './variables.ts';

/** `var x T`, or `var x T = value`. */
export function declare(emit: Emission, variable: Variable, value?: GoExpr): GoStmt {
  return declareAs(emit, variable, emit.subject.templates.type(variable.type), value);
}

/** Declarations of the variables that the current block was asked for since. */
export function declarePending(emit: Emission): GoStmt[] {
  return currentBlock(emit)
    .pending.splice(0)
    .map((variable) => {
      const empty = variable.made === 'empty' ? emptyArray(emit, variable.type) : undefined;
      if (empty?.kind !== 'CallExpr') return declare(emit, variable);
      currentBlock(emit).declared.add(variable);
      return assign([reference(variable)], ':=', [empty]);
    });
}

/** `var x struct { … }` and the like: a type that is made, not written. */
export function declareAs(emit: Emission, variable: Variable, type: GoExpr, value?: GoExpr): GoStmt {
  currentBlock(emit).declared.add(variable);
  const made = { start: -1, end: -1 };
  const spec = {
    kind: 'ValueSpec' as const,
    ...made,
    names: [reference(variable)],
    type,
    values: value === undefined ? [] : [value],
  };
  return {
    kind: 'DeclStmt',
    ...made,
    decl: { kind: 'GenDecl', ...made, tok: 'var', paren: false, specs: [spec] },
  };
}
