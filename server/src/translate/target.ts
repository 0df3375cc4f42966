/**
 * What a range in an editor means to convert: the expression or the statements it covers, or the function it names.
 */
import type { Comment, Node, Program, Stmt } from '../syntax/php/ast.ts';
import { isExpr } from '../syntax/php/kinds.ts';
import { forEachChild } from '../syntax/php/walk.ts';
import { covers, overlaps, type Range } from '../text/range.ts';
import type { FunctionTarget, Target } from './convert.ts';

/**
 * The target of a range: an expression when the range lies in one that is no statement of its own, else the statements
 * that it touches, or the function when it touches only its head. Undefined where no code is.
 */
export function findTarget(program: Program, range: Range): Target | undefined {
  const path = pathTo(program, range);
  for (let at = path.length - 1; at >= 0; at--) {
    const node = path[at] as Node;
    if (isExpr(node) && node.kind !== 'Closure' && path[at - 1]?.kind !== 'ExprStmt')
      return { kind: 'expr', expr: node };
    const chosen = chooseStmts(node, path[at - 1], range);
    if (chosen !== undefined) return chosen;
    const whole = functionTarget(node);
    if (whole !== undefined) return whole;
  }
  return undefined;
}

/** The function, method or closure as a handler; undefined for everything else. */
export function functionTarget(node: Node): FunctionTarget | undefined {
  if (node.kind !== 'FunctionDecl' && node.kind !== 'Method' && node.kind !== 'Closure') return undefined;
  const { body, params, start, end } = node;
  if (body === undefined) return undefined;
  const captures = node.kind === 'Closure' ? node.uses : [];
  return { kind: 'function', start, end, params, captures, stmts: body.body, dangling: body.dangling };
}

function chooseStmts(node: Node, parent: Node | undefined, range: Range): Target | undefined {
  const list = statementsOf(node);
  if (list === undefined) return undefined;
  const isEmpty = range.start === range.end;
  const stmts = list.stmts.filter((stmt) => (isEmpty ? covers(stmt, range) : overlaps(stmt, range)));
  if (stmts.length === 0) return undefined;
  const reachesEnd = stmts.at(-1) === list.stmts.at(-1);
  const isBody = parent?.kind === 'FunctionDecl' || parent?.kind === 'Method' || parent?.kind === 'Closure';
  return { kind: 'stmts', stmts, dangling: reachesEnd ? list.dangling : [], isEnd: reachesEnd && isBody };
}

function statementsOf(node: Node): { stmts: readonly Stmt[]; dangling: readonly Comment[] } | undefined {
  if (node.kind === 'Program' || node.kind === 'Block') return { stmts: node.body, dangling: node.dangling };
  return node.kind === 'Case' ? { stmts: node.body, dangling: [] } : undefined;
}

/** The nodes around the range, from the program to the innermost. */
function pathTo(program: Program, range: Range): Node[] {
  const path: Node[] = [];
  let found: Node | undefined = program;
  while (found !== undefined) {
    path.push(found);
    const parent: Node = found;
    found = undefined;
    forEachChild(parent, (child) => {
      if (covers(child, range)) found = child;
    });
  }
  return path;
}
