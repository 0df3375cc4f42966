/**
 * What the statements of one function put into its variables and what they return, in the order of the text. Functions
 * inside of it have variables of their own.
 */
import type { Expr, Stmt } from '../../../syntax/php/ast.ts';

export interface Local {
  /** The element that is set; `undefined` when the variable itself is. */
  readonly key: Expr | undefined;
  readonly value: Expr;
  /** Under a condition or in a loop. */
  readonly conditional: boolean;
}

export function localsOf(body: readonly Stmt[]): ReadonlyMap<string, readonly Local[]> {
  const locals = new Map<string, Local[]>();
  eachStatement(body, (stmt, conditional) => {
    if (stmt.kind !== 'ExprStmt') return;
    const { expr } = stmt;
    if (expr.kind !== 'Assign' && expr.kind !== 'AssignOp') return;
    const { target, value } = expr;
    const variable = target.kind === 'Subscript' ? target.base : target;
    const key = target.kind === 'Subscript' ? target.index : undefined;
    if (variable.kind !== 'Variable') return;
    const known = locals.get(variable.name);
    if (known === undefined) locals.set(variable.name, [{ key, value, conditional }]);
    else known.push({ key, value, conditional });
  });
  return locals;
}

export interface Returned {
  readonly expr: Expr;
  readonly conditional: boolean;
}

export function returnsOf(body: readonly Stmt[]): readonly Returned[] {
  const returns: Returned[] = [];
  eachStatement(body, (stmt, conditional) => {
    if (stmt.kind === 'Return' && stmt.expr !== undefined) returns.push({ expr: stmt.expr, conditional });
  });
  return returns;
}

/** The statements of a function with those inside of blocks, without those of functions and classes in it. */
export function eachStatement(body: readonly Stmt[], visit: (stmt: Stmt, conditional: boolean) => void): void {
  const todo: { readonly stmt: Stmt; readonly conditional: boolean }[] = [];
  const push = (list: readonly Stmt[], conditional: boolean): void => {
    for (let at = list.length - 1; at >= 0; at--) todo.push({ stmt: list[at] as Stmt, conditional });
  };
  push(body, false);
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const { stmt, conditional } = next;
    visit(stmt, conditional);
    switch (stmt.kind) {
      case 'Block':
        push(stmt.body, conditional);
        break;
      case 'If':
        if (stmt.else !== undefined) push(stmt.else.body, true);
        for (const branch of stmt.elseIfs.toReversed()) push(branch.body.body, true);
        push(stmt.then.body, true);
        break;
      case 'While':
      case 'DoWhile':
      case 'For':
      case 'Foreach':
        push(stmt.body.body, true);
        break;
      case 'Switch':
        for (const one of stmt.cases.toReversed()) push(one.body, true);
        break;
      case 'Try':
        if (stmt.finally !== undefined) push(stmt.finally.body, conditional);
        for (const one of stmt.catches.toReversed()) push(one.body.body, true);
        push(stmt.body.body, conditional);
        break;
    }
  }
}
