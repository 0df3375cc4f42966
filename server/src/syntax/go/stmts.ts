/**
 * Statements and blocks. Headers and clauses of `if`, `for`, `switch` and `select` are in control.ts.
 */
import type { AssignTok, BlockStmt, BranchStmt, Expr, Ident, LabeledStmt, Layout, Stmt } from '../../go/ast.ts';
import {
  type Context,
  columnOf,
  leadLayout,
  lowerWithLayout,
  MAX_DEPTH,
  rangeOf,
  takeGapBefore,
  textOfNode,
  withLayout,
} from './context.ts';
import { CONTROL } from './control.ts';
import { lowerGenDecl } from './decls.ts';
import { closeOf, firstElement, lowerExpr, lowerExprList, lowerField, lowerIdent } from './exprs.ts';
import { elementsOf, endOf, findChild, findField, startOf, typeOf } from './flat.ts';
import { type Lower, lowerLines } from './lists.ts';

export function lowerStmt(cx: Context, n: number): Stmt {
  // A label takes its comments apart by column.
  if (typeOf(cx.flat, n) === 'labeled_statement' && cx.depth < MAX_DEPTH) return lowerLabeled(cx, n);
  return lowerWithLayout(cx, n, lowerBare);
}

/** The block at `n`; -1, a missing node, gives an empty block at `place`. */
export function lowerBlock(cx: Context, n: number, place: number): BlockStmt {
  if (n === -1) return { kind: 'BlockStmt', start: place, end: place, list: [], oneLine: true };
  return lowerWithLayout(cx, n, bareBlock);
}

/** Statements of `n`, which may be under `statement_list`s and beside errors. */
export function lowerStmts(cx: Context, nodes: readonly number[]): Stmt[] {
  return lowerLines(
    cx,
    nodes.flatMap((n) => unwrapList(cx, n)),
    lowerStmt,
  );
}

function unwrapList(cx: Context, n: number): number[] {
  return typeOf(cx.flat, n) === 'statement_list' ? elementsOf(cx.flat, n) : [n];
}

function bareBlock(cx: Context, n: number): BlockStmt {
  const range = rangeOf(cx, n);
  const oneLine = !cx.text.slice(range.start, range.end).includes('\n');
  const list = lowerStmts(cx, elementsOf(cx.flat, n));
  return withLayout({ kind: 'BlockStmt', ...range, list, oneLine }, closeOf(cx, n, '}'));
}

function lowerBare(cx: Context, n: number): Stmt {
  const lower = STMTS[typeOf(cx.flat, n)] ?? CONTROL[typeOf(cx.flat, n)];
  if (lower === undefined || cx.depth >= MAX_DEPTH) {
    return { kind: 'BadStmt', ...rangeOf(cx, n), text: textOfNode(cx, n) };
  }
  cx.depth++;
  const stmt = lower(cx, n);
  cx.depth--;
  return stmt;
}

const STMTS: Readonly<Record<string, Lower<Stmt>>> = {
  const_declaration: declStmt,
  type_declaration: declStmt,
  var_declaration: declStmt,
  block: bareBlock,
  empty_statement: (cx, n) => ({ kind: 'EmptyStmt', ...rangeOf(cx, n) }),
  expression_statement: (cx, n) => ({ kind: 'ExprStmt', ...rangeOf(cx, n), x: onlyExpr(cx, n) }),

  send_statement: (cx, n) => ({
    kind: 'SendStmt',
    ...rangeOf(cx, n),
    chan: lowerField(cx, n, 'channel'),
    value: lowerField(cx, n, 'value'),
  }),

  inc_statement: (cx, n) => ({ kind: 'IncDecStmt', ...rangeOf(cx, n), x: onlyExpr(cx, n), tok: '++' }),
  dec_statement: (cx, n) => ({ kind: 'IncDecStmt', ...rangeOf(cx, n), x: onlyExpr(cx, n), tok: '--' }),
  assignment_statement: lowerAssign,
  short_var_declaration: lowerAssign,
  go_statement: (cx, n) => ({ kind: 'GoStmt', ...rangeOf(cx, n), call: onlyExpr(cx, n) }),
  defer_statement: (cx, n) => ({ kind: 'DeferStmt', ...rangeOf(cx, n), call: onlyExpr(cx, n) }),

  return_statement: (cx, n) => ({
    kind: 'ReturnStmt',
    ...rangeOf(cx, n),
    results: lowerExprList(cx, findChild(cx.flat, n, 'expression_list')),
  }),

  break_statement: branch('break'),
  continue_statement: branch('continue'),
  goto_statement: branch('goto'),
  fallthrough_statement: branch('fallthrough'),
};

/** Every statement with a left side, `:=` or an assignment operator, and a right side. */
export function lowerAssign(cx: Context, n: number): Stmt {
  const left = findField(cx.flat, n, 'left');
  const lhs = lowerExprList(cx, left);
  const tok = typeOf(cx.flat, left === -1 ? n : (cx.flat.next[left] as number));
  const rhs = lowerExprList(cx, findField(cx.flat, n, 'right'));
  return { kind: 'AssignStmt', ...rangeOf(cx, n), lhs, tok: tok as AssignTok, rhs };
}

function declStmt(cx: Context, n: number): Stmt {
  return { kind: 'DeclStmt', ...rangeOf(cx, n), decl: lowerGenDecl(cx, n) };
}

function branch(tok: BranchStmt['tok']): Lower<Stmt> {
  return (cx, n) => {
    const label = findChild(cx.flat, n, 'label_name');
    return { kind: 'BranchStmt', ...rangeOf(cx, n), tok, label: label === -1 ? undefined : lowerIdent(cx, label) };
  };
}

function lowerLabeled(cx: Context, n: number): LabeledStmt {
  const { statement, label } = splitLabelComments(cx, n);
  cx.depth++;
  const name: Ident = withLayout(lowerIdent(cx, findField(cx.flat, n, 'label'), startOf(cx.flat, n)), label);
  const colon = findChild(cx.flat, n, ':');
  const inner = colon === -1 ? -1 : (cx.flat.next[colon] as number);
  const stmt: Stmt =
    inner === -1 || inner >= (cx.flat.next[n] as number)
      ? { kind: 'EmptyStmt', start: endOf(cx.flat, n), end: endOf(cx.flat, n) }
      : lowerStmt(cx, inner);
  cx.depth--;
  return withLayout({ kind: 'LabeledStmt', ...rangeOf(cx, n), label: name, stmt }, statement);
}

/** gofmt keeps comments in the column of a label there, and indents all others as statements. */
function splitLabelComments(cx: Context, n: number): { statement: Layout; label: Layout } {
  const start = startOf(cx.flat, n);
  const gap = takeGapBefore(cx, start);
  if (gap === undefined) return { statement: {}, label: {} };
  const column = columnOf(cx.text, start);
  const at = gap.comments.findIndex((it) => it.breaks > 0 && columnOf(cx.text, it.start) === column);
  if (at === -1) return { statement: leadLayout(gap), label: {} };
  return {
    statement: at > 0 ? { lead: gap.comments.slice(0, at) } : {},
    label: leadLayout({ ...gap, comments: gap.comments.slice(at) }),
  };
}

function onlyExpr(cx: Context, n: number): Expr {
  return lowerExpr(cx, firstElement(cx, n), endOf(cx.flat, n));
}
