/**
 * Prints statements and blocks.
 */
import type { BlockStmt, CaseClause, CommClause, Expr, ForStmt, IfStmt, LabeledStmt, RangeStmt, Stmt } from './ast.ts';
import { printGenDecl } from './print-decl.ts';
import { printBare, printExpr } from './print-expr.ts';
import { printClose, printCommas, printLines, printWithLayout } from './print-layout.ts';
import type { Writer } from './writer.ts';

/** A statement without the comments around it, which belong to its line. */
export function printStmt(out: Writer, stmt: Stmt): void {
  switch (stmt.kind) {
    case 'BadStmt':
      out.token(stmt.text);
      break;
    case 'DeclStmt':
      printWithLayout(out, stmt.decl, printGenDecl);
      break;
    case 'EmptyStmt':
      out.token(';');
      break;
    case 'LabeledStmt':
      printLabeled(out, stmt);
      break;
    case 'ExprStmt':
      printExpr(out, stmt.x);
      break;
    case 'SendStmt':
      printExpr(out, stmt.chan);
      printOperator(out, '<-');
      printExpr(out, stmt.value);
      break;
    case 'IncDecStmt':
      printExpr(out, stmt.x);
      out.token(stmt.tok);
      break;
    case 'AssignStmt':
      printCommas(out, stmt.lhs, printBare);
      printOperator(out, stmt.tok);
      printCommas(out, stmt.rhs, printBare);
      break;
    case 'GoStmt':
      printAfter(out, 'go', [stmt.call]);
      break;
    case 'DeferStmt':
      printAfter(out, 'defer', [stmt.call]);
      break;
    case 'ReturnStmt':
      printAfter(out, 'return', stmt.results);
      break;
    case 'BranchStmt':
      printAfter(out, stmt.tok, stmt.label === undefined ? [] : [stmt.label]);
      break;
    case 'BlockStmt':
      printBlock(out, stmt, 1);
      break;
    default:
      printControl(out, stmt);
      break;
  }
}

/** The body of a function, the only block that gofmt leaves on one line. */
export function printBody(out: Writer, body: BlockStmt): void {
  printWithLayout(out, body, () => {
    if (!body.oneLine || body.layout?.inner !== undefined) {
      printBlock(out, body, 1);
      return;
    }
    out.token('{');
    out.bracketed(() => printOneLine(out, body.list));
    out.token('}');
  });
}

type Control = Extract<
  Stmt,
  {
    kind:
      | `If${string}`
      | `For${string}`
      | `Range${string}`
      | `${string}Switch${string}`
      | `Select${string}`
      | `${string}Clause`;
  }
>;

function printControl(out: Writer, stmt: Control): void {
  switch (stmt.kind) {
    case 'IfStmt':
      printIf(out, stmt);
      break;
    case 'ForStmt':
      printFor(out, stmt);
      break;
    case 'RangeStmt':
      printRange(out, stmt);
      break;
    case 'SwitchStmt':
      printHeader(out, 'switch', stmt.init, stmt.tag);
      printLaidOutBlock(out, stmt.body, 0);
      break;
    case 'TypeSwitchStmt':
      printHeader(out, 'switch', stmt.init, undefined, stmt.assign);
      printLaidOutBlock(out, stmt.body, 0);
      break;
    case 'SelectStmt':
      out.keyword('select');
      out.space();
      printLaidOutBlock(out, stmt.body, 0);
      break;
    case 'CaseClause':
    case 'CommClause':
      printClause(out, stmt);
      break;
  }
}

function printBlock(out: Writer, block: BlockStmt, indent: 0 | 1): void {
  out.token('{');
  out.bracketed(() => {
    out.indented(() => printLines(out, block.list, printStmt), indent);
    out.indented(() => {
      for (const comment of block.layout?.inner ?? []) out.lineComment(comment);
    });
    if (block.list.length > 0 || indent === 0 || !block.oneLine) out.line(block.layout?.closeBreaks ?? 1);
  });
  printClose(out, block, '}');
}

function printLaidOutBlock(out: Writer, block: BlockStmt, indent: 0 | 1): void {
  printWithLayout(out, block, () => printBlock(out, block, indent));
}

function printOneLine(out: Writer, stmts: readonly Stmt[]): void {
  for (const [index, stmt] of stmts.entries()) {
    if (index > 0) out.token(';');
    out.space();
    printWithLayout(out, stmt, printStmt);
    out.space();
  }
}

/** The label stands one column of tabs left of the statements. */
function printLabeled(out: Writer, stmt: LabeledStmt): void {
  out.indented(() => {
    const { label } = stmt;
    for (const comment of label.layout?.lead ?? []) out.lineComment(comment);
    if ((label.layout?.breaks ?? 0) > 0) out.line(label.layout?.breaks ?? 1);
    out.token(label.name);
    out.token(':');
  }, -1);
  // The nothing in front of `}` needs no semicolon, and one would come between the label and its comment.
  if (stmt.stmt.kind !== 'EmptyStmt' || stmt.stmt.start < stmt.stmt.end) printLines(out, [stmt.stmt], printStmt);
}

function printIf(out: Writer, stmt: IfStmt): void {
  printHeader(out, 'if', stmt.init, stmt.cond);
  printLaidOutBlock(out, stmt.body, 1);
  if (stmt.else === undefined) return;
  out.space();
  out.keyword('else');
  out.space();
  if (stmt.else.kind === 'BlockStmt') printLaidOutBlock(out, stmt.else, 1);
  else printWithLayout(out, stmt.else, printIf);
}

function printFor(out: Writer, stmt: ForStmt): void {
  out.keyword('for');
  out.space();
  out.header(() => {
    if (stmt.init === undefined && stmt.post === undefined) {
      if (stmt.cond !== undefined) printExpr(out, stmt.cond);
      return;
    }
    if (stmt.init !== undefined) printWithLayout(out, stmt.init, printStmt);
    out.token(';');
    out.space();
    if (stmt.cond !== undefined) printExpr(out, stmt.cond);
    out.token(';');
    out.space();
    if (stmt.post !== undefined) printWithLayout(out, stmt.post, printStmt);
  });
  out.space();
  printLaidOutBlock(out, stmt.body, 1);
}

function printRange(out: Writer, stmt: RangeStmt): void {
  out.keyword('for');
  out.space();
  out.header(() => {
    const left = [stmt.key, stmt.value].filter((it): it is Expr => it !== undefined);
    printCommas(out, left, printBare);
    if (stmt.tok !== undefined) printOperator(out, stmt.tok);
    out.keyword('range');
    out.space();
    printExpr(out, stmt.x);
  });
  out.space();
  printLaidOutBlock(out, stmt.body, 1);
}

function printHeader(out: Writer, keyword: string, init: Stmt | undefined, x: Expr | undefined, guard?: Stmt): void {
  out.keyword(keyword);
  out.space();
  out.header(() => {
    if (init !== undefined) {
      printWithLayout(out, init, printStmt);
      out.token(';');
      out.space();
    }
    if (x !== undefined) printExpr(out, x);
    if (guard !== undefined) printWithLayout(out, guard, printStmt);
  });
  out.space();
}

function printClause(out: Writer, clause: CaseClause | CommClause): void {
  const comm = clause.kind === 'CommClause' ? clause.comm : undefined;
  const list = clause.kind === 'CaseClause' ? clause.list : undefined;
  out.keyword(comm === undefined && list === undefined ? 'default' : 'case');
  out.space();
  if (comm !== undefined) printWithLayout(out, comm, printStmt);
  if (list !== undefined) printCommas(out, list, printBare);
  out.token(':');
  out.indented(() => {
    printLines(out, clause.body, printStmt);
    for (const comment of clause.layout?.inner ?? []) out.lineComment(comment);
  });
}

function printAfter(out: Writer, keyword: string, exprs: readonly Expr[]): void {
  out.keyword(keyword);
  if (exprs.length === 0) return;
  out.space();
  printCommas(out, exprs, printBare);
}

function printOperator(out: Writer, operator: string): void {
  out.space();
  out.token(operator);
  out.space();
}
