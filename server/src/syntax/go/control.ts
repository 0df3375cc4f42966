/**
 * `if`, `for`, `switch` and `select`, with their headers and clauses.
 */
import type {
  AssignStmt,
  BlockStmt,
  CaseClause,
  CommClause,
  Comment,
  Expr,
  ExprStmt,
  Layout,
  Stmt,
} from '../../go/ast.ts';
import {
  type Context,
  columnOf,
  leadLayout,
  rangeOf,
  takeGapBefore,
  takeLineEnd,
  withLayout,
  withTrail,
} from './context.ts';
import { closeOf, lowerExpr, lowerExprList, lowerField, lowerOptional } from './exprs.ts';
import { childrenOf, ERROR, endOf, fieldsOf, findChild, findField, startOf, typeOf } from './flat.ts';
import { type Lower, lowerCommas } from './lists.ts';
import { lowerAssign, lowerBlock, lowerStmt, lowerStmts } from './stmts.ts';

export const CONTROL: Readonly<Record<string, Lower<Stmt>>> = {
  if_statement: (cx, n) => {
    const init = lowerHeader(cx, n, 'initializer');
    const cond = lowerField(cx, n, 'condition');
    const body = lowerBlock(cx, findField(cx.flat, n, 'consequence'), endOf(cx.flat, n));
    const alternative = findField(cx.flat, n, 'alternative');
    const otherwise = alternative === -1 ? undefined : lowerStmt(cx, alternative);
    const isElse = otherwise?.kind === 'BlockStmt' || otherwise?.kind === 'IfStmt';
    return { kind: 'IfStmt', ...rangeOf(cx, n), init, cond, body, else: isElse ? otherwise : undefined };
  },

  for_statement: (cx, n) => {
    const clause = findChild(cx.flat, n, 'for_clause');
    const range = findChild(cx.flat, n, 'range_clause');
    const body = findField(cx.flat, n, 'body');
    if (range !== -1) return lowerRange(cx, n, range, body);
    const header = clause === -1 ? undefined : clause;
    return {
      kind: 'ForStmt',
      ...rangeOf(cx, n),
      init: header === undefined ? undefined : lowerHeader(cx, header, 'initializer'),
      cond: header === undefined ? lowerCondition(cx, n, body) : lowerOptional(cx, header, 'condition'),
      post: header === undefined ? undefined : lowerHeader(cx, header, 'update'),
      body: lowerBlock(cx, body, endOf(cx.flat, n)),
    };
  },

  expression_switch_statement: (cx, n) => ({
    kind: 'SwitchStmt',
    ...rangeOf(cx, n),
    init: lowerHeader(cx, n, 'initializer'),
    tag: lowerOptional(cx, n, 'value'),
    body: lowerClauses(cx, n),
  }),

  type_switch_statement: (cx, n) => ({
    kind: 'TypeSwitchStmt',
    ...rangeOf(cx, n),
    init: lowerHeader(cx, n, 'initializer'),
    assign: lowerTypeGuard(cx, n),
    body: lowerClauses(cx, n),
  }),

  select_statement: (cx, n) => ({ kind: 'SelectStmt', ...rangeOf(cx, n), body: lowerClauses(cx, n, lowerCommClause) }),

  expression_case: (cx, n) => caseClause(cx, n, lowerExprList(cx, findField(cx.flat, n, 'value'))),
  type_case: (cx, n) => caseClause(cx, n, lowerCommas(cx, fieldsOf(cx.flat, n, 'type'), lowerExpr)),
  default_case: (cx, n) => caseClause(cx, n, undefined),

  communication_case: (cx, n) => {
    const comm = findField(cx.flat, n, 'communication');
    const guard = comm === -1 ? undefined : lowerStmt(cx, comm);
    return { kind: 'CommClause', ...rangeOf(cx, n), comm: guard, body: lowerClauseBody(cx, n) };
  },

  receive_statement: (cx, n) =>
    findField(cx.flat, n, 'left') === -1
      ? { kind: 'ExprStmt', ...rangeOf(cx, n), x: lowerField(cx, n, 'right') }
      : lowerAssign(cx, n),
};

function lowerHeader(cx: Context, n: number, field: string): Stmt | undefined {
  const child = findField(cx.flat, n, field);
  return child === -1 ? undefined : lowerStmt(cx, child);
}

/** The condition of a `for` without semicolons: what stands between the keyword and the body. */
function lowerCondition(cx: Context, n: number, body: number): Expr | undefined {
  const first = n + 1 < (cx.flat.next[n] as number) ? (cx.flat.next[n + 1] as number) : -1;
  return first === -1 || first === body || first >= (cx.flat.next[n] as number) ? undefined : lowerExpr(cx, first);
}

function lowerRange(cx: Context, n: number, clause: number, body: number): Stmt {
  const left = findField(cx.flat, clause, 'left');
  const [key, value] = lowerExprList(cx, left);
  const tok = left === -1 ? undefined : typeOf(cx.flat, cx.flat.next[left] as number) === ':=' ? ':=' : '=';
  const x = lowerField(cx, clause, 'right');
  return { kind: 'RangeStmt', ...rangeOf(cx, n), key, value, tok, x, body: lowerBlock(cx, body, endOf(cx.flat, n)) };
}

/** `x.(type)` or `y := x.(type)`, whose parts are children of the switch itself. */
function lowerTypeGuard(cx: Context, n: number): ExprStmt | AssignStmt {
  const lhs = lowerExprList(cx, findField(cx.flat, n, 'alias'));
  const x = lowerField(cx, n, 'value');
  const close = findChild(cx.flat, n, ')');
  const end = close === -1 ? x.end : endOf(cx.flat, close);
  const guard: Expr = { kind: 'TypeAssertExpr', start: x.start, end, x, type: undefined };
  const [alias] = lhs;
  if (alias === undefined) return { kind: 'ExprStmt', start: x.start, end, x: guard };
  return { kind: 'AssignStmt', start: alias.start, end, lhs, tok: ':=', rhs: [guard] };
}

/** The braces of a switch or select, whose clauses are children of the statement itself. */
function lowerClauses(cx: Context, n: number, lowerClause: Lower<Stmt> = lowerStmt): BlockStmt {
  const brace = findChild(cx.flat, n, '{');
  const start = brace === -1 ? endOf(cx.flat, n) : startOf(cx.flat, brace);
  const lead = brace === -1 ? {} : leadLayout(takeGapBefore(cx, start));
  const nodes = brace === -1 ? [] : childrenOf(cx.flat, n).filter((child) => child > brace && isClause(cx, child));
  const list: Stmt[] = [];
  for (const node of nodes) {
    const previous = list.at(-1);
    const { inner, clause } = splitClauseComments(cx, node, previous === undefined);
    if (previous !== undefined && inner.length > 0) list[list.length - 1] = withLayout(previous, { inner });
    const lowered = withLayout(lowerClause(cx, node), clause);
    list.push(withLineEnd(lowered, takeLineEnd(cx, lowered.end)));
  }
  const end = endOf(cx.flat, n);
  const oneLine = !cx.text.slice(start, end).includes('\n');
  return withLayout({ kind: 'BlockStmt', start, end, list, oneLine }, { ...lead, ...closeOf(cx, n, '}') });
}

/** The grammar has one kind of `default` for switch and select, Go has two. */
function lowerCommClause(cx: Context, n: number): Stmt {
  const clause = lowerStmt(cx, n);
  if (clause.kind !== 'CaseClause') return clause;
  const { list: _, ...rest } = clause;
  return { ...rest, kind: 'CommClause', comm: undefined };
}

/** Behind the colon of an empty clause, a comment is the first thing in its body. */
function withLineEnd(clause: Stmt, comments: readonly Comment[]): Stmt {
  const empty = (clause.kind === 'CaseClause' || clause.kind === 'CommClause') && clause.body.length === 0;
  if (!empty) return withTrail(clause, comments);
  return comments.length > 0 ? withLayout(clause, { inner: comments }) : clause;
}

function isClause(cx: Context, n: number): boolean {
  const type = typeOf(cx.flat, n);
  return type.endsWith('_case') || type === ERROR;
}

/** gofmt keeps comments in the column of `case` there; all others end the clause before. */
function splitClauseComments(cx: Context, n: number, first: boolean): { inner: readonly Comment[]; clause: Layout } {
  const start = startOf(cx.flat, n);
  const gap = takeGapBefore(cx, start);
  if (gap === undefined || first) return { inner: [], clause: leadLayout(gap) };
  const column = columnOf(cx.text, start);
  const at = gap.comments.findIndex((it) => it.breaks > 0 && columnOf(cx.text, it.start) === column);
  const count = at === -1 ? gap.comments.length : at;
  return { inner: gap.comments.slice(0, count), clause: leadLayout({ ...gap, comments: gap.comments.slice(count) }) };
}

function caseClause(cx: Context, n: number, list: readonly Expr[] | undefined): CaseClause {
  return { kind: 'CaseClause', ...rangeOf(cx, n), list, body: lowerClauseBody(cx, n) };
}

function lowerClauseBody(cx: Context, n: number): CommClause['body'] {
  const colon = findChild(cx.flat, n, ':');
  return colon === -1
    ? []
    : lowerStmts(
        cx,
        childrenOf(cx.flat, n).filter((child) => child > colon),
      );
}
