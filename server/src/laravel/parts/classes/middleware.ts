/**
 * What a middleware does before it passes the request on, and what with the answer.
 */
import type { Expr, Method, Node } from '../../../syntax/php/ast.ts';
import { forEachChild, walk } from '../../../syntax/php/walk.ts';
import type { MiddlewarePart } from './facts.ts';

/** `undefined` for a `handle` that is given no `$next`. */
export function readMiddleware(method: Method, terminates: boolean): MiddlewarePart | undefined {
  const [, next, ...others] = method.params;
  if (next === undefined || method.body === undefined || !isNext(next)) return undefined;
  const { body } = method.body;
  const params = others.map(({ name }) => name);
  const [first] = body;
  const passesAtOnce = (first?.kind === 'Return' || first?.kind === 'ExprStmt') && callsNext(first, next.name);
  return {
    before: !passesAtOnce,
    after: usesAnswer(method.body, next.name),
    terminates,
    ...(params.length === 0 ? {} : { params }),
  };
}

function isNext(param: Method['params'][number]): boolean {
  const isClosure = param.type?.kind === 'NamedType' && /(?:^|\\)Closure$/.test(param.type.name.text);
  return param.name === 'next' || isClosure;
}

function callsNext(root: Node, next: string): boolean {
  let found = false;
  walk(root, {
    enter: (node) => {
      if (isNextCall(node, next)) found = true;
      return !found;
    },
  });
  return found;
}

/** Whether the answer of `$next` goes anywhere but straight back. */
function usesAnswer(root: Node, next: string): boolean {
  const todo: Node[] = [root];
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    if (node.kind === 'Return' && isPassing(node.expr, next)) continue;
    if (isNextCall(node, next)) return true;
    forEachChild(node, (child) => todo.push(child));
  }
  return false;
}

function isPassing(expr: Expr | undefined, next: string): boolean {
  return expr !== undefined && isNextCall(expr, next);
}

function isNextCall(node: Node, next: string): boolean {
  return node.kind === 'FuncCall' && node.callee.kind === 'Variable' && node.callee.name === next;
}
