/**
 * Terminating statements as the Go specification has them: a function with results must end in one.
 */
import type { Stmt } from '../go/ast.ts';
import { walk } from '../go/walk.ts';

/** Whether nothing behind the statements is reached, by the rules of the Go compiler. */
export function isTerminating(stmts: readonly Stmt[]): boolean {
  const last = stmts.at(-1);
  return last !== undefined && terminates(last, undefined);
}

function terminates(stmt: Stmt, label: string | undefined): boolean {
  switch (stmt.kind) {
    case 'ReturnStmt':
      return true;
    case 'BranchStmt':
      return stmt.tok === 'goto';
    case 'ExprStmt':
      return stmt.x.kind === 'CallExpr' && stmt.x.fun.kind === 'Ident' && stmt.x.fun.name === 'panic';
    case 'BlockStmt':
      return isTerminating(stmt.list);
    case 'IfStmt':
      return stmt.else !== undefined && isTerminating(stmt.body.list) && terminates(stmt.else, undefined);
    case 'ForStmt':
      return stmt.cond === undefined && !breaks(stmt.body.list, label);
    case 'SwitchStmt':
    case 'TypeSwitchStmt':
      return everyClauseEnds(stmt.body.list, label);
    case 'LabeledStmt':
      return terminates(stmt.stmt, stmt.label.name);
    default:
      return false;
  }
}

function everyClauseEnds(clauses: readonly Stmt[], label: string | undefined): boolean {
  let hasDefault = false;
  for (const clause of clauses) {
    if (clause.kind !== 'CaseClause') return false;
    if (clause.list === undefined) hasDefault = true;
    const last = clause.body.at(-1);
    const falls = last?.kind === 'BranchStmt' && last.tok === 'fallthrough';
    if ((!falls && !isTerminating(clause.body)) || breaks(clause.body, label)) return false;
  }
  return hasDefault;
}

/** Whether a `break` among the statements leaves the loop or switch that they are the body of. */
function breaks(stmts: readonly Stmt[], label: string | undefined): boolean {
  return stmts.some((stmt) => breaksOut(stmt, label));
}

function breaksOut(stmt: Stmt, label: string | undefined): boolean {
  switch (stmt.kind) {
    case 'BranchStmt':
      return stmt.tok === 'break' && (stmt.label === undefined || stmt.label.name === label);
    case 'BlockStmt':
      return breaks(stmt.list, label);
    case 'IfStmt':
      return breaks(stmt.body.list, label) || (stmt.else !== undefined && breaksOut(stmt.else, label));
    case 'CaseClause':
      return breaks(stmt.body, label);
    case 'LabeledStmt':
      return breaksOut(stmt.stmt, label);
    case 'ForStmt':
    case 'RangeStmt':
    case 'SwitchStmt':
    case 'TypeSwitchStmt':
    case 'SelectStmt':
      return label !== undefined && mentionsLabel(stmt, label);
    default:
      return false;
  }
}

function mentionsLabel(stmt: Stmt, label: string): boolean {
  let found = false;
  walk(stmt, (node) => {
    if (node.kind === 'BranchStmt' && node.tok === 'break' && node.label?.name === label) found = true;
  });
  return found;
}
