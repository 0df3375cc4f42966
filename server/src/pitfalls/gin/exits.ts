/**
 * Which statements end a path through a function.
 */
import type { BlockStmt, CallExpr, Stmt } from '../../go/ast.ts';
import { some } from './search.ts';

/** A statement behind which the function does not go on: `return`, `panic`, and what ends the process. */
export function leavesFunction(stmt: Stmt): boolean {
  switch (stmt.kind) {
    case 'ReturnStmt':
      return true;
    case 'ExprStmt':
      return stmt.x.kind === 'CallExpr' && neverReturns(stmt.x);
    case 'BlockStmt':
      return stmt.list.some(leavesFunction);
    case 'LabeledStmt':
      return leavesFunction(stmt.stmt);
    case 'IfStmt':
      return stmt.else !== undefined && leavesFunction(stmt.body) && leavesFunction(stmt.else);
    case 'SwitchStmt':
    case 'TypeSwitchStmt':
      return hasDefault(stmt.body) && everyClauseLeaves(stmt.body);
    case 'SelectStmt':
      return everyClauseLeaves(stmt.body);
    case 'ForStmt':
      return stmt.cond === undefined && !hasBreak(stmt.body);
    default:
      return false;
  }
}

/** The statements of every clause of a switch or select. */
export function clausesOf(body: BlockStmt): (readonly Stmt[])[] {
  return body.list.flatMap((clause) =>
    clause.kind === 'CaseClause' || clause.kind === 'CommClause' ? [clause.body] : [],
  );
}

export function hasDefault(body: BlockStmt): boolean {
  return body.list.some((clause) => clause.kind === 'CaseClause' && clause.list === undefined);
}

function everyClauseLeaves(body: BlockStmt): boolean {
  const clauses = clausesOf(body);
  return clauses.length > 0 && !hasBreak(body) && clauses.every((clause) => clause.some(leavesFunction));
}

function hasBreak(body: BlockStmt): boolean {
  return some(body, (node) => node.kind === 'BranchStmt' && node.tok !== 'continue', 'same-function');
}

const processEnds = new Set(['os.Exit', 'syscall.Exit', 'runtime.Goexit']);

function neverReturns({ fun }: CallExpr): boolean {
  if (fun.kind === 'Ident') return fun.name === 'panic';
  if (fun.kind !== 'SelectorExpr') return false;
  if (fun.x.kind === 'Ident' && processEnds.has(`${fun.x.name}.${fun.sel.name}`)) return true;
  return /^(Fatal|Panic)(f|ln|w|Context|Ctx)?$/.test(fun.sel.name);
}
