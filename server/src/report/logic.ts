/**
 * Lines of logic: what somebody has to read and say in Go besides the sites. Lines inside functions, methods and scripts
 * that are neither empty nor a comment. Declarations, `use` lines and files that only return an array (configuration)
 * are not logic.
 */
import type { ClassLike, FunctionDecl, Program, Stmt } from '../syntax/php/ast.ts';
import type { Range } from '../text/range.ts';

export interface Logic {
  readonly lines: number;
  /** Functions and methods with a body. */
  readonly functions: number;
}

export function measureLogic(source: string, program: Program): Logic {
  const logic = { lines: 0, functions: 0 };
  for (const stmt of program.body) measure(source, stmt, logic);
  return logic;
}

interface Measured {
  lines: number;
  functions: number;
}

function measure(source: string, stmt: Stmt, logic: Measured): void {
  switch (stmt.kind) {
    case 'Namespace':
    case 'Declare':
      for (const inner of stmt.body?.body ?? []) measure(source, inner, logic);
      return;
    case 'FunctionDecl':
      measureBody(source, stmt.body.body, logic);
      return;
    case 'ClassDecl':
    case 'TraitDecl':
    case 'EnumDecl':
      measureMethods(source, stmt, logic);
      return;
    case 'InterfaceDecl':
    case 'Use':
    case 'ConstDecl':
    case 'InlineHtml':
    case 'EmptyStmt':
      return;
    case 'Return':
      if (stmt.expr?.kind !== 'ArrayLit') logic.lines += linesOfCode(source, stmt);
      return;
    default:
      logic.lines += linesOfCode(source, stmt);
  }
}

function measureMethods(source: string, node: ClassLike, logic: Measured): void {
  for (const member of node.members) {
    if (member.kind === 'Method' && member.body !== undefined) measureBody(source, member.body.body, logic);
  }
}

function measureBody(source: string, body: FunctionDecl['body']['body'], logic: Measured): void {
  logic.functions++;
  const [first, last] = [body[0], body.at(-1)];
  if (first !== undefined && last !== undefined)
    logic.lines += linesOfCode(source, { start: first.start, end: last.end });
}

/** Lines that begin with a character of code. What stands in a block comment begins with `*`, as everybody writes it. */
function linesOfCode(source: string, { start, end }: Range): number {
  let lines = 0;
  for (let at = start; at < end; ) {
    const lineEnd = source.indexOf('\n', at);
    while (at < end && isBlank(source.charCodeAt(at))) at++;
    if (at < end && at !== lineEnd && !isComment(source, at)) lines++;
    if (lineEnd === -1) break;
    at = lineEnd + 1;
  }
  return lines;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0d;
}

function isComment(source: string, at: number): boolean {
  switch (source[at]) {
    case '#':
      return source[at + 1] !== '[';
    case '*':
      return true;
    case '/':
      return source[at + 1] === '/' || source[at + 1] === '*';
    default:
      return false;
  }
}
