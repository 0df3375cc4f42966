/**
 * Go AST → text. The text is correct Go with plain spacing; gofmt makes it canonical. Line breaks and comments are
 * printed where gofmt keeps them, so a parsed file comes out of gofmt as the original does. It knows no parser.
 */
import type { Comment, Decl, Expr, File, Ident, Node, Stmt } from './ast.ts';
import { printDecl, printField, printFieldList, printSpec } from './print-decl.ts';
import { printExpr } from './print-expr.ts';
import { printLines, printTrail } from './print-layout.ts';
import { printStmt } from './print-stmt.ts';
import { Writer } from './writer.ts';

/** The text of any node, without a line break at its end; a file ends with one. */
export function printNode(node: Node): string {
  if (node.kind === 'File') return printFile(node);
  const out = new Writer();
  writeNode(out, node);
  return out.text;
}

export function printFile(file: File): string {
  const out = new Writer();
  for (const comment of file.layout?.lead ?? []) out.lineComment(comment);
  if ((file.layout?.lead ?? []).length > 0) out.line(file.layout?.breaks ?? 1);
  if (file.name !== undefined) printPackage(out, file.name);
  printLines(out, file.decls, printDecl);
  for (const comment of file.layout?.inner ?? []) printLast(out, comment);
  return `${out.text}\n`;
}

/** Statements one below the other, as in the body of a function. */
export function printStatements(stmts: readonly Stmt[]): string {
  const out = new Writer();
  printLines(out, stmts, printStmt);
  return out.text;
}

function printPackage(out: Writer, name: Ident): void {
  out.keyword('package');
  out.space();
  out.token(name.name);
  printTrail(out, name);
}

function printLast(out: Writer, comment: Comment): void {
  out.line(comment.breaks);
  out.lineComment(comment);
}

function writeNode(out: Writer, node: Exclude<Node, File>): void {
  switch (node.kind) {
    case 'GenDecl':
    case 'FuncDecl':
    case 'BadDecl':
      printLines<Decl>(out, [node], printDecl);
      break;
    case 'ImportSpec':
    case 'ValueSpec':
    case 'TypeSpec':
      printLines(out, [node], printSpec);
      break;
    case 'FieldList':
      printFieldList(out, node, '(', ')');
      break;
    case 'Field':
      printLines(out, [node], printField);
      break;
    default:
      if (isStmt(node)) printLines(out, [node], printStmt);
      else printExpr(out, node);
  }
}

function isStmt(node: Stmt | Expr): node is Stmt {
  return /Stmt$|Clause$/.test(node.kind);
}
