/**
 * Calls chained behind one another, taken apart: what they start from, and the calls in the order in which they run.
 */
import type { Expr } from '../../syntax/php/ast.ts';

export type ChainedCall = Extract<Expr, { kind: 'MethodCall' }>;

export interface Chain {
  readonly root: Expr;
  readonly calls: readonly ChainedCall[];
}

export function chainOf(expr: Expr): Chain {
  const calls: ChainedCall[] = [];
  let root = expr;
  for (;;) {
    if (root.kind === 'Paren') root = root.expr;
    else if (root.kind === 'MethodCall') {
      calls.push(root);
      root = root.object;
    } else return { root, calls: calls.reverse() };
  }
}

/** The name of a called method where it is written, in lower case. */
export function methodName(call: {
  readonly name: Expr | { readonly kind: 'Identifier'; readonly text: string };
}): string {
  return call.name.kind === 'Identifier' ? call.name.text.toLowerCase() : '';
}
