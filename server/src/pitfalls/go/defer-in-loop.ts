/**
 * `defer` in a loop runs when the function ends, not when the round does.
 */
import type { BranchStmt, DeferStmt, Expr, ForStmt, Node, RangeStmt } from '../../go/ast.ts';
import { walk } from '../../go/walk.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { Range } from '../../text/range.ts';
import { leavesFunction } from '../gin/exits.ts';
import { some } from '../gin/search.ts';
import { lineStartOf } from '../layout.ts';
import { type GoContext, goRule, type Problem, type ProblemFix } from '../rule.ts';

const messages = {
  deferred:
    'This defer runs when the function ends, not at the end of each round, so what the loop opens stays open until then. Move the body of the loop into a function, or close without defer.',
  loop: 'The loop.',
  wrap: 'Put the body of the loop into a function literal',
};

type Key = keyof typeof messages;
type Loop = ForStmt | RangeStmt;

export const deferInLoop = goRule({
  id: 'defer-in-loop',
  severity: 'warning',
  group: 'language',
  docs: {
    title: 'A defer stands in a loop',
    what: 'A deferred call is made in the body of a loop, without a function around it.',
    why: 'Deferred calls run when the surrounding function returns. Files, rows and locks of all rounds are held together; a large loop runs out of file descriptors or connections, and a lock deadlocks in the second round.',
    habit: 'A PHP object is destroyed, and its file closed, when its variable is overwritten in the next round.',
    instead: {
      text: 'Give the body of the loop a function of its own; the defer then runs at the end of each round.',
      code: 'for _, path := range paths {\n\tif err := process(path); err != nil { // the defer lives in process\n\t\treturn err\n\t}\n}',
    },
    see: ['https://go.dev/ref/spec#Defer_statements', 'https://staticcheck.dev/docs/checks/#SA9001'],
  },
  messages,
  check: (context) => {
    const problems: Problem<Key>[] = [];
    walk(context.file, (node, parents) => {
      if (node.kind !== 'DeferStmt') return undefined;
      const loop = loopAround(node, parents);
      if (loop !== undefined && releases(node) && !runsFewTimes(loop) && !runsOnce(node, parents, loop)) {
        problems.push({
          range: node,
          message: { key: 'deferred' },
          related: [{ range: { start: loop.start, end: loop.start + 'for'.length }, message: { key: 'loop' } }],
          fixes: wrapFix(context, loop),
        });
      }
      return undefined;
    });
    return problems;
  },
});

const release = /^(cancel|close|free|put|release|remove|rollback|stop|r?unlock)/i;

/**
 * A function literal that releases nothing is meant to run at the end of the function, as when work is put off until
 * all rounds are done.
 */
function releases({ call }: DeferStmt): boolean {
  if (call.kind !== 'CallExpr' || call.fun.kind !== 'FuncLit') return true;
  return some(call.fun.body, (node) => {
    if (node.kind !== 'CallExpr') return false;
    const name = node.fun.kind === 'SelectorExpr' ? node.fun.sel : node.fun;
    return name.kind === 'Ident' && release.test(name.name);
  });
}

/** The innermost loop whose body holds the statement, without a function literal between. */
function loopAround(stmt: DeferStmt, parents: readonly Node[]): Loop | undefined {
  const index = parents.findLastIndex((parent) => /^(FuncLit|FuncDecl|ForStmt|RangeStmt)$/.test(parent.kind));
  const around = parents[index];
  const isLoop = around?.kind === 'ForStmt' || around?.kind === 'RangeStmt';
  return isLoop && around.body.start <= stmt.start ? around : undefined;
}

/** Behind the defer the loop is left in any case, so it runs at most once. */
function runsOnce(stmt: DeferStmt, parents: readonly Node[], loop: Loop): boolean {
  let inner: Node = stmt;
  for (const parent of parents.slice(parents.indexOf(loop) + 1).reverse()) {
    const list = listOf(parent);
    const behind = list?.slice(list.indexOf(inner) + 1) ?? [];
    for (const next of behind as Parameters<typeof leavesFunction>[0][]) {
      if (leavesFunction(next)) return true;
      if (next.kind === 'BranchStmt') return leavesLoop(next, parents.slice(parents.indexOf(loop)));
    }
    inner = parent;
  }
  return false;
}

function listOf(node: Node): readonly Node[] | undefined {
  if (node.kind === 'BlockStmt') return node.list;
  return node.kind === 'CaseClause' || node.kind === 'CommClause' ? node.body : undefined;
}

/** A plain `break` leaves the innermost switch or loop; with a label it leaves this loop or one around it. */
function leavesLoop({ tok, label }: BranchStmt, parentsInLoop: readonly Node[]): boolean {
  if (tok !== 'break') return false;
  return (
    label !== undefined || !parentsInLoop.some((parent) => /^(SwitchStmt|TypeSwitchStmt|SelectStmt)$/.test(parent.kind))
  );
}

/** A loop over what is written out there and then, or up to a small number. */
function runsFewTimes(loop: Loop): boolean {
  if (loop.kind === 'RangeStmt') return loop.x.kind === 'CompositeLit' || isSmall(loop.x);
  return loop.cond?.kind === 'BinaryExpr' && /^<=?$/.test(loop.cond.op) && isSmall(loop.cond.y);
}

function isSmall(expr: Expr): boolean {
  return expr.kind === 'BasicLit' && expr.tok === 'INT' && Number(expr.value) <= 10;
}

/** Only when nothing in the body jumps out of it; a `continue` becomes the `return` of the literal. */
function wrapFix({ source }: GoContext, loop: Loop): ProblemFix<Key>[] {
  const edits = continuesAsReturns(loop);
  const open = loop.body.start + 1;
  const close = loop.body.end - 1;
  const multiline = source.slice(open, close).includes('\n');
  if (edits === undefined || !multiline) return [];
  const indent = /^[ \t]*/.exec(source.slice(lineStartOf(source, loop.body.end - 1)))?.[0] ?? '';
  const inner = `${indent}\t`;
  edits.push(
    { start: open, end: open, text: `\n${inner}func() {` },
    ...indentLines(source, { start: open, end: lineStartOf(source, close) }, rawStringsIn(loop.body)),
    { start: lineStartOf(source, close), end: lineStartOf(source, close), text: `${inner}}()\n` },
  );
  return [{ title: { key: 'wrap' }, safety: 'review', edits }];
}

function continuesAsReturns(loop: Loop): TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  let jumps = false;
  walk(loop.body, (node, parents) => {
    if (node.kind === 'FuncLit') return 'skip';
    if (node.kind === 'ReturnStmt') jumps = true;
    if (node.kind !== 'BranchStmt') return undefined;
    const loops = parents.filter((parent) => parent.kind === 'ForStmt' || parent.kind === 'RangeStmt');
    const switches = parents.filter((parent) => /^(SwitchStmt|TypeSwitchStmt|SelectStmt)$/.test(parent.kind));
    if (node.label !== undefined || node.tok === 'goto') jumps = true;
    else if (node.tok === 'continue' && loops.length === 0)
      edits.push({ start: node.start, end: node.end, text: 'return' });
    else if (node.tok === 'break' && loops.length === 0 && switches.length === 0) jumps = true;
    return undefined;
  });
  return jumps ? undefined : edits;
}

function indentLines(source: string, { start, end }: Range, raw: readonly Range[]): TextEdit[] {
  const edits: TextEdit[] = [];
  for (let at = source.indexOf('\n', start) + 1; at > 0 && at < end; at = source.indexOf('\n', at) + 1) {
    const isRaw = raw.some((range) => range.start < at && at < range.end);
    if (!isRaw && !/[\r\n]/.test(source[at] ?? '')) edits.push({ start: at, end: at, text: '\t' });
  }
  return edits;
}

function rawStringsIn(node: Node): Range[] {
  const raw: Range[] = [];
  walk(node, (child) => {
    if (child.kind === 'BasicLit' && child.value.startsWith('`')) raw.push(child);
    return undefined;
  });
  return raw;
}
