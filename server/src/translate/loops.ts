/**
 * Loops with a condition, and what leaves any loop. A condition that needs statements of its own is asked inside the body;
 * where `continue` has to come by something, that stands at the body's begin and not at its end.
 */
import type { BlockStmt, BranchStmt, ForStmt, Expr as GoExpr, Stmt as GoStmt, LabeledStmt } from '../go/ast.ts';
import { assign, binary, ident, ifStmt } from '../go/build.ts';
import { walk } from '../go/walk.ts';
import type { DoWhile, Expr, For, Node, Block as PhpBlock, While } from '../syntax/php/ast.ts';
import { forEachChild } from '../syntax/php/walk.ts';
import type { Range } from '../text/range.ts';
import { inBlock, lowerBody } from './control.ts';
import { declarePending } from './declare.ts';
import { type Emission, type Loop, refuse, withPrelude } from './emission.ts';
import { lowerExprStmt } from './expression-statement.ts';
import { leaveTry } from './leave.ts';
import { negated, truthOf } from './truth.ts';
import { createVariable, reference, type Variable } from './variables.ts';

export function lowerWhile(emit: Emission, stmt: While): readonly GoStmt[] {
  return inLoop(emit, 'loop', () =>
    inOwnBlock(emit, stmt, () => {
      const { cond, prelude } = conditionIn(emit, stmt.condition);
      const body = lowerBody(emit, stmt.body);
      const round = [...prelude, leaveUnless(cond)];
      return prelude.length === 0 ? [forStmt(cond, body)] : [forStmt(undefined, withFirst(body, round))];
    }),
  );
}

export function lowerDoWhile(emit: Emission, stmt: DoWhile): readonly GoStmt[] {
  return inLoop(emit, 'loop', () =>
    inOwnBlock(emit, stmt, () => {
      const body = lowerBody(emit, stmt.body);
      const { cond, prelude } = conditionIn(emit, stmt.condition);
      const round = [...prelude, leaveUnless(cond)];
      if (!hasContinue(stmt.body)) return [forStmt(undefined, withLast(body, round))];
      const first = createVariable(emit, 'first', 'bool');
      if (prelude.length > 0) {
        return [firstRound(first, undefined, withFirst(body, [ifStmt(negated(reference(first)), round)]))];
      }
      return [firstRound(first, cond && binary(reference(first), '||', cond), body)];
    }),
  );
}

export function lowerFor(emit: Emission, stmt: For): readonly GoStmt[] | undefined {
  return inLoop(emit, 'loop', () =>
    inOwnBlock(emit, stmt, () => {
      const begin = effects(emit, stmt.init);
      const { assigned } = emit;
      const { cond, prelude } = lastCondition(emit, stmt.conditions);
      const body = lowerBody(emit, stmt.body);
      const update = effects(emit, stmt.update);
      emit.assigned = assigned;
      if (begin === undefined || update === undefined) return undefined;
      return assembled(emit, stmt, { start: joinedStart(begin), cond, prelude, body, steps: update });
    }),
  );
}

/**
 * Makes a loop in a block of its own. Variables that several of its parts share live in front of it, as long as in PHP.
 * Behind it only what was set before is certainly set: it may run no round.
 */
export function inOwnBlock<T extends readonly GoStmt[] | undefined>(
  emit: Emission,
  range: Range,
  make: () => T,
): readonly GoStmt[] | Extract<T, undefined> {
  return inBlock(emit, range, () => {
    const { assigned } = emit;
    const made = make();
    emit.assigned = assigned;
    return made === undefined ? (made as Extract<T, undefined>) : [...declarePending(emit), ...made];
  });
}

interface Parts {
  readonly start: readonly GoStmt[];
  readonly cond: GoExpr | undefined;
  readonly prelude: readonly GoStmt[];
  readonly body: BlockStmt;
  readonly steps: readonly GoStmt[];
}

function assembled(emit: Emission, stmt: For, { start, cond, prelude, body, steps }: Parts): readonly GoStmt[] {
  const post = simpleStatement(steps);
  const init = start.length === 1 && isHeader(start[0]) ? start[0] : undefined;
  // Variables of the header live in it, as nothing outside of the loop speaks of them: they are declared in its block.
  const outside = init === undefined ? start : [];
  const asked = prelude.length === 0 ? [] : [...prelude, ...(cond === undefined ? [] : [leaveUnless(cond)])];
  if (steps.length === 0 || post !== undefined) {
    const made: ForStmt = {
      ...forStmt(prelude.length === 0 ? cond : undefined, withFirst(body, asked)),
      init,
      post,
    };
    return grouped(outside, made);
  }
  if (!hasContinue(stmt.body)) {
    const made = { ...forStmt(prelude.length === 0 ? cond : undefined, withLast(withFirst(body, asked), steps)), init };
    return grouped(outside, made);
  }
  const first = createVariable(emit, 'first', 'bool');
  const test = cond === undefined ? [] : [leaveUnless(cond)];
  const round = [ifStmt(negated(reference(first)), steps), ...prelude, ...test];
  return grouped(start, firstRound(first, undefined, withFirst(body, round)));
}

/** What stands in front of the loop shares a block with it, so that its variables do not meet those of the next loop. */
function grouped(outside: readonly GoStmt[], loop: GoStmt): readonly GoStmt[] {
  return outside.length === 0 ? [loop] : [...outside, loop];
}

function isHeader(stmt: GoStmt | undefined): boolean {
  return stmt?.kind === 'AssignStmt' && (stmt.tok === ':=' || stmt.tok === '=');
}

/** `i++` and the like, which Go takes in the header; several increments are one assignment. */
function simpleStatement(steps: readonly GoStmt[]): GoStmt | undefined {
  const [only] = steps;
  if (steps.length === 1 && only !== undefined) {
    return only.kind === 'IncDecStmt' || only.kind === 'ExprStmt' || (only.kind === 'AssignStmt' && only.tok !== ':=')
      ? only
      : undefined;
  }
  const sides = steps.map((step) => {
    if (step.kind !== 'IncDecStmt' || step.x.kind !== 'Ident') return undefined;
    return { target: step.x, value: binary(step.x, step.tok === '++' ? '+' : '-', ONE) };
  });
  if (sides.length < 2 || sides.some((side) => side === undefined)) return undefined;
  const known = sides.filter((side) => side !== undefined);
  if (new Set(known.map(({ target }) => target.name)).size < known.length) return undefined;
  return assign(
    known.map(({ target }) => target),
    '=',
    known.map(({ value }) => value),
  );
}

const ONE: GoExpr = { kind: 'BasicLit', start: -1, end: -1, tok: 'INT', value: '1' };

/** `i := 0` and `n := len(x)` as the one statement that a header takes. */
function joinedStart(stmts: readonly GoStmt[]): readonly GoStmt[] {
  const names = new Set<string>();
  const [lhs, rhs]: [GoExpr[], GoExpr[]] = [[], []];
  for (const stmt of stmts) {
    if (stmt.kind !== 'AssignStmt' || stmt.tok !== ':=' || stmt.lhs.length !== stmt.rhs.length) return stmts;
    let reads = false;
    for (const value of stmt.rhs) {
      walk(value, (node) => {
        if (node.kind === 'Ident' && names.has(node.name)) reads = true;
      });
    }
    if (reads) return stmts;
    for (const name of stmt.lhs) if (name.kind === 'Ident') names.add(name.name);
    lhs.push(...stmt.lhs);
    rhs.push(...stmt.rhs);
  }
  return lhs.length === 0 ? [] : [assign(lhs, ':=', rhs)];
}

/** Expressions one after the other, for what they do. */
function effects(emit: Emission, exprs: readonly Expr[]): readonly GoStmt[] | undefined {
  const out: GoStmt[] = [];
  for (const expr of exprs) {
    const { made, prelude } = withPrelude(emit, () => lowerExprStmt(emit, { expr }));
    if (made === undefined) return undefined;
    out.push(...prelude, ...made);
  }
  return out;
}

/** Of several conditions PHP asks the last; the others are only done. */
function lastCondition(
  emit: Emission,
  conditions: readonly Expr[],
): { readonly cond: GoExpr | undefined; readonly prelude: readonly GoStmt[] } {
  const last = conditions.at(-1);
  if (last === undefined) return { cond: undefined, prelude: [] };
  const { made: done, prelude: before } = withPrelude(emit, () => effects(emit, conditions.slice(0, -1)));
  const { cond, prelude } = conditionIn(emit, last);
  return { cond, prelude: [...before, ...(done ?? []), ...prelude] };
}

function conditionIn(
  emit: Emission,
  condition: Expr,
): { readonly cond: GoExpr | undefined; readonly prelude: readonly GoStmt[] } {
  const { made, prelude } = withPrelude(emit, () => truthOf(emit, condition));
  const isForever = made.expr.kind === 'Ident' && made.expr.name === 'true';
  return { cond: isForever ? undefined : made.expr, prelude };
}

function leaveUnless(cond: GoExpr | undefined): GoStmt {
  return ifStmt(cond === undefined ? ident('false') : negated(cond), [branch('break', undefined)]);
}

export function forStmt(cond: GoExpr | undefined, body: BlockStmt): ForStmt {
  return { kind: 'ForStmt', start: -1, end: -1, init: undefined, cond, post: undefined, body };
}

/** `for first := true; …; first = false { … }`. */
function firstRound(first: Variable, cond: GoExpr | undefined, body: BlockStmt): ForStmt {
  return {
    ...forStmt(cond, body),
    init: assign([reference(first)], ':=', [ident('true')]),
    post: assign([reference(first)], '=', [ident('false')]),
  };
}

function withFirst(body: BlockStmt, stmts: readonly GoStmt[]): BlockStmt {
  return stmts.length === 0 ? body : { ...body, list: [...stmts, ...body.list] };
}

function withLast(body: BlockStmt, stmts: readonly GoStmt[]): BlockStmt {
  return stmts.length === 0 ? body : { ...body, list: [...body.list, ...stmts] };
}

/** Makes a loop, or a `switch`, with what `break` and `continue` inside of it mean. It is the last of the statements. */
export function inLoop(emit: Emission, kind: Loop['kind'], make: () => readonly GoStmt[]): readonly GoStmt[];
export function inLoop(
  emit: Emission,
  kind: Loop['kind'],
  make: () => readonly GoStmt[] | undefined,
): readonly GoStmt[] | undefined;
export function inLoop(
  emit: Emission,
  kind: Loop['kind'],
  make: () => readonly GoStmt[] | undefined,
): readonly GoStmt[] | undefined {
  const loop: Loop = { kind, label: undefined };
  const { loops } = emit;
  emit.loops = [...loops, loop];
  const made = make();
  emit.loops = loops;
  return made && labeled(loop, made);
}

/** The label stands at the last of the statements, which is the loop. */
function labeled(loop: Loop, stmts: readonly GoStmt[]): readonly GoStmt[] {
  const last = stmts.at(-1);
  if (loop.label === undefined || last === undefined) return stmts;
  const made: LabeledStmt = { kind: 'LabeledStmt', start: -1, end: -1, label: reference(loop.label), stmt: last };
  return [...stmts.slice(0, -1), made];
}

/** `break` and `continue`, of as many levels as PHP says. */
export function lowerBranch(
  emit: Emission,
  tok: 'break' | 'continue',
  levels: Expr | undefined,
): readonly GoStmt[] | undefined {
  const count = levels === undefined ? 1 : levels.kind === 'IntLit' ? Number(levels.raw) : Number.NaN;
  const at = emit.loops.length - count;
  const target = emit.loops[at];
  if (target === undefined) return refuse(emit, 'this leaves a loop that is not converted');
  // For PHP a switch is a loop of one round.
  const wanted = target.kind === 'switch' ? 'break' : tok;
  const { frame } = emit.fn;
  if (frame !== undefined && at < frame.loops) {
    return [leaveTry(frame, { kind: wanted, levels: frame.loops - at })];
  }
  return [branchTo(emit, wanted, at)];
}

/** The statement that leaves the loop at a place of the stack, with a label where Go would mean another one. */
export function branchTo(emit: Emission, tok: 'break' | 'continue', at: number): BranchStmt {
  const target = emit.loops[at] as Loop;
  const inner = emit.loops.slice(at + 1);
  // Go's `continue` passes by every switch.
  const isMeant = tok === 'continue' ? inner.every(({ kind }) => kind === 'switch') : inner.length === 0;
  if (isMeant) return branch(tok, undefined);
  target.label ??= createVariable(emit, 'outer', 'label');
  return branch(tok, target.label);
}

function branch(tok: 'break' | 'continue', label: Variable | undefined): BranchStmt {
  return { kind: 'BranchStmt', start: -1, end: -1, tok, label: label && reference(label) };
}

/** Whether a `continue` in the body means this very loop. */
function hasContinue(body: PhpBlock): boolean {
  let found = false;
  const visit = (node: Node, depth: number): void => {
    if (FUNCTIONS.has(node.kind)) return;
    if (node.kind === 'Continue') {
      const count = node.levels === undefined ? 1 : node.levels.kind === 'IntLit' ? Number(node.levels.raw) : 0;
      if (count > depth) found = true;
    }
    const inside = LOOPS.has(node.kind) ? depth + 1 : depth;
    forEachChild(node, (child) => visit(child, inside));
  };
  visit(body, 0);
  return found;
}

const LOOPS: ReadonlySet<Node['kind']> = new Set(['For', 'Foreach', 'While', 'DoWhile', 'Switch']);
const FUNCTIONS: ReadonlySet<Node['kind']> = new Set(['Closure', 'ArrowFunction', 'FunctionDecl', 'AnonymousClass']);
