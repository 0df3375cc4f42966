/**
 * Control flow: `if`, loops, `switch`, `try`, blocks. In the `:` form the grammar leaves comments and text behind the
 * last statement outside the block, so blocks stay open until their statement ends.
 */

import { asTarget } from './arguments.ts';
import type { Block, Case, Catch, ElseIf, Expr, If, Name, Stmt, Switch, Variable } from './ast.ts';
import { closeBlock, emptyBlock, lowerBlock, lowerListed, type OpenBlock, openBlock, openColon } from './blocks.ts';
import { lowerExpr } from './dispatch.ts';
import { lowerCondition, lowerSequence, lowerVariable } from './expressions.ts';
import { isInlineHtml } from './html.ts';
import { errorExpr, type Handler, type Lowering, NONE } from './lowering.ts';
import { lowerNames } from './names.ts';
import { Sym } from './symbols.ts';
import { NO_TRIVIA, placeComment, settleTrivia } from './trivia.ts';

export const controlHandlers: readonly (readonly [Sym, Handler<Stmt>])[] = [
  [Sym.CompoundStatement, lowerBlock],
  [Sym.IfStatement, lowerIf],
  [Sym.WhileStatement, lowerWhile],
  [Sym.DoStatement, lowerDoWhile],
  [Sym.ForStatement, lowerFor],
  [Sym.ForeachStatement, lowerForeach],
  [Sym.SwitchStatement, lowerSwitch],
  [Sym.TryStatement, lowerTry],
];

/** `else if` and `elseif` give the same tree: one `ElseIf` each. */
function lowerIf(cx: Lowering): If {
  const start = cx.start;
  let condition: Expr | undefined;
  let open: OpenBlock | undefined;
  let then: Block | undefined;
  const elseIfs: ElseIf[] = [];
  let otherwise: Block | undefined;
  // The latest branch, which takes what stands between it and the next keyword.
  let branch: Branch | undefined;
  const finishBranch = () => {
    if (open !== undefined) then = closeBlock(cx, open);
    open = undefined;
    if (branch !== undefined) otherwise = finishElse(cx, branch, elseIfs) ?? otherwise;
    branch = undefined;
  };
  for (let more = cx.enterAny(); more; more = cx.nextAny()) {
    if (addStray(cx, open ?? branch?.open)) continue;
    if (cx.sym === Sym.ElseIfClause || cx.sym === Sym.ElseClause) {
      finishBranch();
      branch = lowerBranch(cx);
      if (!branch.open.isColon) finishBranch();
    } else if (cx.isToken || cx.sym === Sym.Error) continue;
    else if (condition === undefined) condition = lowerCondition(cx);
    else if (then === undefined && open === undefined) {
      open = openBlock(cx);
      if (!open.isColon) finishBranch();
    }
  }
  finishBranch();
  const end = cx.end;
  then ??= emptyBlock(end);
  return {
    kind: 'If',
    start,
    end,
    condition: condition ?? errorExpr(start, start),
    then,
    elseIfs,
    else: otherwise,
    ...NO_TRIVIA,
  };
}

interface Branch {
  readonly start: number;
  readonly end: number;
  /** `undefined` for `else`. */
  readonly condition: Expr | undefined;
  readonly open: OpenBlock;
}

function lowerBranch(cx: Lowering): Branch {
  const { start, end } = cx;
  const isElse = cx.sym === Sym.ElseClause;
  let condition: Expr | undefined;
  let open: OpenBlock | undefined;
  for (let more = cx.enter(); more; more = cx.next()) {
    if (cx.isToken) continue;
    if (!isElse && condition === undefined) condition = lowerCondition(cx);
    else open ??= openBlock(cx);
  }
  if (!isElse) condition ??= errorExpr(end, end);
  open ??= { start: end, end, isColon: false, leading: NONE, body: [] };
  return { start, end, condition, open };
}

/** Adds an `elseif`; answers the block of an `else`. An `else` that is one `if` is an `else if`. */
function finishElse(cx: Lowering, branch: Branch, elseIfs: ElseIf[]): Block | undefined {
  const block = closeBlock(cx, branch.open);
  if (branch.condition !== undefined) {
    elseIfs.push({ kind: 'ElseIf', start: branch.start, end: block.end, condition: branch.condition, body: block });
    return undefined;
  }
  const only = block.body[0];
  const isElseIf = !branch.open.isColon && block.body.length === 1 && only?.kind === 'If' && only.start === block.start;
  if (!isElseIf) return block;
  // Comments in front of the inner `if` move into its body, where they still explain it.
  const comments = [...block.leading, ...only.leading];
  const then = comments.length === 0 ? only.then : { ...only.then, leading: [...comments, ...only.then.leading] };
  elseIfs.push(
    { kind: 'ElseIf', start: branch.start, end: then.end, condition: only.condition, body: then },
    ...only.elseIfs,
  );
  return only.else;
}

/** Puts comments and text between tags into the branch they follow; comments between `if (…)` and its body are kept. */
function addStray(cx: Lowering, open: OpenBlock | undefined): boolean {
  if (cx.sym !== Sym.Comment && !isInlineHtml(cx.sym)) return false;
  if (open === undefined) placeComment(cx, undefined);
  else {
    lowerListed(cx, open.body);
    open.end = Math.max(open.end, cx.end);
  }
  return true;
}

function lowerWhile(cx: Lowering): Stmt {
  const start = cx.start;
  let condition: Expr | undefined;
  let open: OpenBlock | undefined;
  for (let more = cx.enterAny(); more; more = cx.nextAny()) {
    if (addStray(cx, open) || cx.isToken || cx.sym === Sym.Error) continue;
    if (condition === undefined) condition = lowerCondition(cx);
    else open ??= openBlock(cx);
  }
  const end = cx.end;
  const body = open === undefined ? emptyBlock(end) : closeBlock(cx, open);
  return { kind: 'While', start, end, condition: condition ?? errorExpr(end, end), body, ...NO_TRIVIA };
}

function lowerDoWhile(cx: Lowering): Stmt {
  const start = cx.start;
  let condition: Expr | undefined;
  let body: Block | undefined;
  for (let more = cx.enter(); more; more = cx.next()) {
    if (cx.isToken) continue;
    if (body === undefined) body = lowerBlock(cx);
    else condition ??= lowerCondition(cx);
  }
  const end = cx.end;
  condition ??= errorExpr(end, end);
  return { kind: 'DoWhile', start, end, condition, body: body ?? emptyBlock(end), ...NO_TRIVIA };
}

function lowerFor(cx: Lowering): Stmt {
  const start = cx.start;
  const parts: Expr[][] = [[], [], []];
  // 0, 1, 2: between the semicolons; 3: behind the parenthesis.
  let part = 0;
  let open: OpenBlock | undefined;
  for (let more = cx.enterAny(); more; more = cx.nextAny()) {
    if (part === 3 && cx.sym === Sym.Colon) open = openColon(cx);
    else if (cx.sym === Sym.Comment || isInlineHtml(cx.sym)) addStray(cx, open);
    else if (cx.sym === Sym.Semicolon) part = Math.min(part + 1, 3);
    else if (cx.sym === Sym.ParenClose) part = 3;
    else if (cx.isToken || cx.sym === Sym.Error) continue;
    else if (part < 3) parts[part]?.push(...lowerSequence(cx));
    else if (open === undefined) open = openBlock(cx);
    else {
      lowerListed(cx, open.body);
      open.end = cx.end;
    }
  }
  const end = cx.end;
  const [init = [], conditions = [], update = []] = parts;
  const body = open === undefined ? emptyBlock(end) : closeBlock(cx, open);
  return { kind: 'For', start, end, init, conditions, update, body, ...NO_TRIVIA };
}

function lowerForeach(cx: Lowering): Stmt {
  const start = cx.start;
  let subject: Expr | undefined;
  let target: ForeachTarget | undefined;
  let open: OpenBlock | undefined;
  let isInside = true;
  for (let more = cx.enterAny(); more; more = cx.nextAny()) {
    if (addStray(cx, open) || cx.sym === Sym.Error) continue;
    if (cx.sym === Sym.ParenClose) isInside = false;
    else if (cx.isToken) continue;
    else if (subject === undefined) subject = lowerExpr(cx);
    else if (isInside) target ??= lowerForeachTarget(cx);
    else open ??= openBlock(cx);
  }
  const end = cx.end;
  const { key, value, byRef } = target ?? { key: undefined, value: errorExpr(end, end), byRef: false };
  const body = open === undefined ? emptyBlock(end) : closeBlock(cx, open);
  return {
    kind: 'Foreach',
    start,
    end,
    subject: subject ?? errorExpr(end, end),
    key,
    value,
    byRef,
    body,
    ...NO_TRIVIA,
  };
}

interface ForeachTarget {
  readonly key: Expr | undefined;
  readonly value: Expr;
  readonly byRef: boolean;
}

function lowerForeachTarget(cx: Lowering): ForeachTarget {
  if (cx.sym === Sym.Pair) {
    let key: Expr | undefined;
    let target: ForeachTarget | undefined;
    for (let more = cx.enter(); more; more = cx.next()) {
      if (cx.isToken) continue;
      if (key === undefined) key = lowerExpr(cx);
      else target ??= lowerForeachTarget(cx);
    }
    return { key, value: target?.value ?? errorExpr(cx.end, cx.end), byRef: target?.byRef ?? false };
  }
  if (cx.sym !== Sym.ByRef) return { key: undefined, value: asTarget(lowerExpr(cx)), byRef: false };
  let value: Expr | undefined;
  for (let more = cx.enter(); more; more = cx.next()) if (!cx.isToken) value ??= lowerExpr(cx);
  return { key: undefined, value: value ?? errorExpr(cx.end, cx.end), byRef: true };
}

function lowerSwitch(cx: Lowering): Switch {
  const start = cx.start;
  let subject: Expr | undefined;
  let cases: readonly Case[] = NONE;
  for (let more = cx.enter(); more; more = cx.next()) {
    if (cx.sym === Sym.SwitchBlock) cases = lowerCases(cx);
    else if (!cx.isToken) subject ??= lowerCondition(cx);
  }
  const end = cx.end;
  return { kind: 'Switch', start, end, subject: subject ?? errorExpr(end, end), cases, ...NO_TRIVIA };
}

function lowerCases(cx: Lowering): readonly Case[] {
  const cases: { readonly node: Writable<Case>; readonly body: Stmt[] }[] = [];
  const outer = cx.takePending();
  for (let more = cx.enterAny(); more; more = cx.nextAny()) {
    const last = cases.at(-1);
    if (cx.sym === Sym.CaseStatement || cx.sym === Sym.DefaultStatement) cases.push(lowerCase(cx));
    else if (cx.sym === Sym.Comment) placeComment(cx, last?.body.at(-1) ?? last?.node);
    // Text in front of the first case is white space, else PHP refuses it.
    else if (!cx.isToken && last !== undefined) lowerListed(cx, last.body);
  }
  const last = cases.at(-1);
  if (last !== undefined) last.node.dangling = cx.takePending();
  cx.restore(outer);
  return cases.map((entry) => entry.node);
}

function lowerCase(cx: Lowering): { node: Writable<Case>; body: Stmt[] } {
  const leading = cx.takePending();
  const start = cx.start;
  const isDefault = cx.sym === Sym.DefaultStatement;
  let value: Expr | undefined;
  let isHeader = true;
  const body: Stmt[] = [];
  const node: Writable<Case> = {
    kind: 'Case',
    start,
    end: start,
    value: undefined,
    body,
    dangling: NONE,
    ...NO_TRIVIA,
  };
  for (let more = cx.enterAny(); more; more = cx.nextAny()) {
    if (cx.sym === Sym.Comment && body.length === 0) {
      node.end = cx.start;
      placeComment(cx, isHeader ? undefined : node);
    } else if (!isHeader) lowerListed(cx, body);
    else if (cx.sym === Sym.Colon || cx.sym === Sym.Semicolon) isHeader = false;
    else if (!isDefault && !cx.isToken && cx.sym !== Sym.Error) value ??= lowerExpr(cx);
  }
  node.end = cx.end;
  node.value = isDefault ? undefined : (value ?? errorExpr(node.end, node.end));
  return { node: settleTrivia(cx, node, leading), body };
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

function lowerTry(cx: Lowering): Stmt {
  const start = cx.start;
  let body: Block | undefined;
  const catches: Catch[] = [];
  let last: Block | undefined;
  for (let more = cx.enter(); more; more = cx.next()) {
    if (cx.sym === Sym.CompoundStatement) body = lowerBlock(cx);
    else if (cx.sym === Sym.CatchClause) catches.push(lowerCatch(cx));
    else if (cx.sym === Sym.FinallyClause) last = lowerFinally(cx);
  }
  const end = cx.end;
  return { kind: 'Try', start, end, body: body ?? emptyBlock(end), catches, finally: last, ...NO_TRIVIA };
}

function lowerFinally(cx: Lowering): Block {
  let body: Block | undefined;
  for (let more = cx.enter(); more; more = cx.next()) {
    if (cx.sym === Sym.CompoundStatement) body = lowerBlock(cx);
  }
  return body ?? emptyBlock(cx.end);
}

function lowerCatch(cx: Lowering): Catch {
  const start = cx.start;
  let types: readonly Name[] = NONE;
  let variable: Variable | undefined;
  let body: Block | undefined;
  for (let more = cx.enter(); more; more = cx.next()) {
    if (cx.sym === Sym.TypeList) types = lowerNames(cx);
    else if (cx.sym === Sym.VariableName) variable = lowerVariable(cx);
    else if (cx.sym === Sym.CompoundStatement) body = lowerBlock(cx);
  }
  const end = cx.end;
  return { kind: 'Catch', start, end, types, variable, body: body ?? emptyBlock(end) };
}
