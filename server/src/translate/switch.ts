/**
 * `switch` and `match` as Go's switch. PHP compares loosely in the one and strictly in the other: where Go's `==` says the
 * same the subject stands at the top, else each case asks for itself. What PHP falls through to, Go is told to.
 */
import type { CaseClause, Expr as GoExpr, Stmt as GoStmt, SwitchStmt } from '../go/ast.ts';
import { call, exprStmt, ident, selector } from '../go/build.ts';
import type { Case, Expr, Match, Node, Stmt, Switch } from '../syntax/php/ast.ts';
import { forEachChild } from '../syntax/php/walk.ts';
import { compared } from './comparison.ts';
import { inBlock, meet } from './control.ts';
import { convertTo } from './convert-to.ts';
import { isPlainRead } from './effects.ts';
import { attempt, type Emission, refuse, withPrelude } from './emission.ts';
import { coversEnum } from './enums.ts';
import { lowerExpr } from './expression.ts';
import { lowerExprStmt } from './expression-statement.ts';
import { isHole } from './hole.ts';
import { failWith } from './leave.ts';
import { inLoop, inOwnBlock } from './loops.ts';
import { typeOf } from './matching.ts';
import { isTerminal, lowerStmts } from './statement.ts';
import { truthOf } from './truth.ts';
import { hoist, type Value } from './value.ts';
import type { Variable } from './variables.ts';

export function lowerSwitch(emit: Emission, stmt: Switch): readonly GoStmt[] | undefined {
  const values = stmt.cases.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const tests = testsOf(emit, stmt.subject, values, '==');
  if (tests === undefined) return undefined;
  let { assigned } = emit;
  const made = inLoop(emit, 'switch', () =>
    inOwnBlock(emit, stmt, () => {
      const clauses = clausesOf(emit, stmt, tests.conditions);
      assigned = emit.assigned;
      return [switchStmt(tests.tag, clauses)];
    }),
  );
  emit.assigned = assigned;
  return made;
}

interface Tests {
  /** What all cases are compared with by Go; undefined where each is a condition. */
  readonly tag: GoExpr | undefined;
  readonly conditions: ReadonlyMap<Expr, GoExpr>;
}

/** How Go asks for each case; undefined, with the reason noted, where it cannot. */
function testsOf(emit: Emission, subject: Expr, values: readonly Expr[], op: '==' | '==='): Tests | undefined {
  const isTrue = subject.kind === 'BoolLit' && subject.value;
  const isPlainTrue = isTrue && values.every((value) => op === '==' || isBoolean(emit, value));
  if (isPlainTrue) {
    const conditions = eachWithoutPrelude(emit, values, (value) => truthOf(emit, value));
    return conditions && { tag: undefined, conditions };
  }
  const made = lowerExpr(emit, subject);
  if (isHole(made.expr)) return refuse(emit, 'what is asked here is not converted');
  const read = isPlainRead(made.expr) ? made : hoist(emit, made, 'value');
  const tags = attempt(emit, () =>
    eachWithoutPrelude(emit, values, (value) => tagOf(emit, read, lowerExpr(emit, value), op)),
  );
  if (tags !== undefined && areDistinct([...tags.values()])) return { tag: read.expr, conditions: tags };
  const conditions = eachWithoutPrelude(emit, values, (value) => compared(emit, op, read, lowerExpr(emit, value)));
  return conditions && { tag: undefined, conditions };
}

/** Whether the value is a boolean in Go, so that being true and being identical to `true` are one. */
function isBoolean(emit: Emission, value: Expr): boolean {
  const type = typeOf(emit, value);
  return type.kind === 'scalar' && type.name === 'bool' && type.nullable !== true;
}

/** The value of a case where Go compares it with the subject as PHP does. */
function tagOf(emit: Emission, subject: Value, value: Value, op: '==' | '==='): Value | undefined {
  const same = value.type === subject.type ? value : convertTo(emit, value, subject.type);
  if (same === undefined || isHole(same.expr)) return undefined;
  const test = compared(emit, op, subject, same)?.expr;
  return test?.kind === 'BinaryExpr' && test.op === '==' && test.x === subject.expr && test.y === same.expr
    ? same
    : undefined;
}

/** Go evaluates the cases one after the other, until one is met: none may need statements of its own. */
function eachWithoutPrelude(
  emit: Emission,
  values: readonly Expr[],
  make: (value: Expr) => Value | undefined,
): ReadonlyMap<Expr, GoExpr> | undefined {
  const made = new Map<Expr, GoExpr>();
  for (const value of values) {
    const { made: test, prelude } = withPrelude(emit, () => make(value));
    if (test === undefined) return undefined;
    if (prelude.length > 0) return refuse(emit, 'this case needs statements of its own');
    made.set(value, test.expr);
  }
  return made;
}

/** Go rejects a constant that stands twice. */
function areDistinct(values: readonly GoExpr[]): boolean {
  const texts = values.flatMap((value) =>
    value.kind === 'BasicLit' ? [value.value] : value.kind === 'Ident' ? [value.name] : [],
  );
  return new Set(texts).size === texts.length;
}

function clausesOf(emit: Emission, { cases }: Switch, conditions: ReadonlyMap<Expr, GoExpr>): CaseClause[] {
  const before = emit.assigned;
  const clauses: CaseClause[] = [];
  let list: GoExpr[] = [];
  let after: ReadonlySet<Variable> | undefined;
  let hasDefault = false;
  for (const [at, one] of cases.entries()) {
    const condition = one.value === undefined ? undefined : conditions.get(one.value);
    if (condition !== undefined) list.push(condition);
    else hasDefault = true;
    const isLast = at === cases.length - 1;
    const next = cases[at + 1];
    // Cases without statements share those of the next one.
    const isShared = one.body.length === 0 && !isLast && one.value !== undefined && next?.value !== undefined;
    if (isShared) continue;
    emit.assigned = before;
    const body = inBlock(emit, rangeOf(one), () => lowerStmts(emit, one.body, one.dangling));
    const breaks = body.at(-1)?.kind === 'BranchStmt' && isOwnBreak(body.at(-1));
    const isEnd = isTerminal(body);
    const falls = !isEnd && !isLast;
    const leaves = hasInnerBreak(one.body);
    if (breaks || leaves || (!isEnd && !falls)) {
      const reached = leaves ? before : emit.assigned;
      after = after === undefined ? reached : meet(after, reached);
    }
    const stmts = breaks ? body.slice(0, -1) : falls ? [...body, FALLTHROUGH] : body;
    clauses.push(clause(one.value === undefined ? undefined : list, stmts));
    list = [];
  }
  emit.assigned = hasDefault ? (after ?? before) : before;
  return clauses;
}

const FALLTHROUGH: GoStmt = {
  kind: 'BranchStmt',
  start: -1,
  end: -1,
  tok: 'fallthrough',
  label: undefined,
  layout: { breaks: 1 },
};

function rangeOf({ start, end, body }: Case): { start: number; end: number } {
  return { start: body[0]?.start ?? start, end };
}

function isOwnBreak(stmt: GoStmt | undefined): boolean {
  return stmt?.kind === 'BranchStmt' && stmt.tok === 'break' && stmt.label === undefined;
}

/** Whether a `break` that is not the last statement leaves the switch. */
function hasInnerBreak(body: readonly Stmt[]): boolean {
  let found = false;
  const visit = (node: Node): void => {
    if (node.kind === 'Break' || node.kind === 'Continue') found = true;
    else forEachChild(node, visit);
  };
  for (const stmt of body.slice(0, -1)) visit(stmt);
  const last = body.at(-1);
  if (last !== undefined && last.kind !== 'Break') visit(last);
  return found;
}

function clause(list: readonly GoExpr[] | undefined, body: readonly GoStmt[]): CaseClause {
  return { kind: 'CaseClause', start: -1, end: -1, list, body, layout: { breaks: 1 } };
}

function switchStmt(tag: GoExpr | undefined, clauses: readonly CaseClause[]): SwitchStmt {
  const made = { start: -1, end: -1 } as const;
  return {
    kind: 'SwitchStmt',
    ...made,
    init: undefined,
    tag,
    body: { kind: 'BlockStmt', ...made, list: clauses, oneLine: false },
  };
}

/** `match` as a statement: its arms are done for what they do. */
export function lowerMatch(emit: Emission, expr: Match): readonly GoStmt[] | undefined {
  return lowerMatchWith(emit, expr, (body) => lowerExprStmt(emit, { expr: body }));
}

/** A `match` whose arms become what `make` says, such as the statements that return their values. */
export function lowerMatchWith(
  emit: Emission,
  expr: Match,
  make: (body: Expr) => readonly GoStmt[] | undefined,
): readonly GoStmt[] | undefined {
  const values = expr.arms.flatMap(({ conditions }) => conditions ?? []);
  const tests = testsOf(emit, expr.subject, values, '===');
  if (tests === undefined) return undefined;
  return matchClauses(emit, expr, tests, make);
}

function matchClauses(
  emit: Emission,
  expr: Match,
  { tag, conditions }: Tests,
  make: (body: Expr) => readonly GoStmt[] | undefined,
): readonly GoStmt[] | undefined {
  const { assigned } = emit;
  const clauses: CaseClause[] = [];
  const order = [...expr.arms].sort((a, b) => Number(a.conditions === undefined) - Number(b.conditions === undefined));
  for (const arm of order) {
    emit.assigned = assigned;
    const { made, prelude } = withPrelude(emit, () => inBlock(emit, arm.body, () => make(arm.body)));
    if (made === undefined) return undefined;
    const list = arm.conditions?.flatMap((value) => conditions.get(value) ?? []);
    clauses.push(clause(list, [...prelude, ...made]));
  }
  emit.assigned = assigned;
  if (order.at(-1)?.conditions !== undefined) clauses.push(clause(undefined, unhandled(emit, expr, tag)));
  return [switchStmt(tag, clauses)];
}

/** What PHP throws when no arm of a `match` is met; a match over all cases of an enum never does. */
export function unhandled(emit: Emission, expr: Match, subject: GoExpr | undefined): GoStmt[] {
  const error = call(selector('php', 'UnhandledMatch'), subject ?? ident('true'));
  return coversEnum(emit, expr) ? [exprStmt(call('panic', error))] : failWith(emit, error);
}
