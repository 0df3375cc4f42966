/**
 * Text that PHP writes to the client, as echo does. Gin's `Data` announces its bytes as the whole body, so it serves
 * where one run of the function writes no more than once; everywhere else the helper `echo` appends.
 */
import type { Expr as GoExpr, Stmt as GoStmt } from '../go/ast.ts';
import { call, exprStmt, ident, selector, sliceOf, stringLit } from '../go/build.ts';
import type { FunctionLike } from '../php/scope.ts';
import type { Expr, Node, Program, Stmt } from '../syntax/php/ast.ts';
import { walk } from '../syntax/php/walk.ts';
import type { Emission } from './emission.ts';
import { currentStatus } from './status.ts';

/** The statement that writes the text. */
export function writeText(emit: Emission, text: GoExpr): GoStmt {
  if (emit.fn.kind === 'function') return writeBelow(emit, text);
  const { owner } = emit.subject.scope;
  let once = writesOnce.get(owner);
  if (once === undefined) {
    once = writesIn(owner).most <= 1;
    writesOnce.set(owner, once);
  }
  if (!once) return exprStmt(call('echo', ident('c'), text));
  const bytes = call(sliceOf('byte'), text);
  return exprStmt(call(selector('c', 'Data'), currentStatus(emit), stringLit('text/html; charset=utf-8'), bytes));
}

/** A function may be called while a response is written; a program without one writes to its output. */
function writeBelow({ subject, fn }: Emission, text: GoExpr): GoStmt {
  if (subject.plan?.isConsole === true || fn.context === undefined) {
    return exprStmt(call(selector('fmt', 'Print'), text));
  }
  return exprStmt(call('echo', ident('c'), text));
}

const writesOnce = new WeakMap<Node, boolean>();

/** How often code writes at most. What is not understood counts too often, never too seldom. */
interface Writes {
  /** On any way, also on those that end the function. */
  readonly most: number;
  /** On the ways that go on behind the code; undefined when none does. */
  readonly through: number | undefined;
}

function writesIn(owner: Program | FunctionLike): Writes {
  if (owner.kind === 'Program') return ofList(owner.body);
  if (owner.kind === 'ArrowFunction') return ofExpr(owner.body);
  return ofList(owner.body?.body ?? []);
}

function ofList(stmts: readonly Stmt[]): Writes {
  let most = 0;
  let through = 0;
  for (const stmt of stmts) {
    const writes = ofStmt(stmt);
    most = Math.max(most, through + writes.most);
    if (writes.through === undefined) return { most, through: undefined };
    through += writes.through;
  }
  return { most: Math.max(most, through), through };
}

function ofStmt(stmt: Stmt): Writes {
  switch (stmt.kind) {
    case 'Block':
      return ofList(stmt.body);
    case 'If': {
      const conditions = [stmt.condition, ...stmt.elseIfs.map(({ condition }) => condition)];
      const before = conditions.reduce((sum, condition) => sum + countIn(condition), 0);
      const ways = [stmt.then, ...stmt.elseIfs.map(({ body }) => body), stmt.else].map((block) =>
        ofList(block?.body ?? []),
      );
      const through = ways.map((way) => way.through).filter((count) => count !== undefined);
      return {
        most: before + Math.max(...ways.map(({ most }) => most)),
        through: through.length === 0 ? undefined : before + Math.max(...through),
      };
    }
    case 'ExprStmt':
      return ofExpr(stmt.expr);
    case 'Return': {
      const most = stmt.expr === undefined ? 0 : countIn(stmt.expr);
      return { most, through: undefined };
    }
    case 'For':
    case 'Foreach':
    case 'While':
    case 'DoWhile': {
      const count = 2 * countIn(stmt);
      return { most: count, through: count };
    }
    default: {
      const count = countIn(stmt);
      return { most: count, through: count };
    }
  }
}

function ofExpr(expr: Expr): Writes {
  if (expr.kind === 'Paren') return ofExpr(expr.expr);
  const most = countIn(expr);
  return { most, through: expr.kind === 'Exit' ? undefined : most };
}

/** Everything in it that writes, whichever way is taken. */
function countIn(root: Node): number {
  let count = 0;
  walk(root, {
    enter: (node) => {
      if (OTHER_FUNCTIONS.has(node.kind)) return false;
      if (writes(node)) count++;
      return undefined;
    },
  });
  return count;
}

function writes(node: Node): boolean {
  switch (node.kind) {
    case 'Echo':
    case 'Print':
    case 'InlineHtml':
      return true;
    case 'Exit':
      return node.expr !== undefined && node.expr.kind !== 'IntLit';
    case 'FuncCall':
      return node.callee.kind === 'Name' && WRITERS.has(node.callee.text.replace(/^\\/, '').toLowerCase());
    default:
      return false;
  }
}

const OTHER_FUNCTIONS: ReadonlySet<Node['kind']> = new Set([
  'Closure',
  'ArrowFunction',
  'FunctionDecl',
  'ClassDecl',
  'InterfaceDecl',
  'TraitDecl',
  'EnumDecl',
  'AnonymousClass',
]);

const WRITERS: ReadonlySet<string> = new Set([
  'fpassthru',
  'passthru',
  'print_r',
  'printf',
  'readfile',
  'system',
  'var_dump',
  'var_export',
  'vprintf',
]);
