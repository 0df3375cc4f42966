/**
 * Whether Go fails: what a function returns as its error.
 */
import type { Node, Stmt } from '../go/ast.ts';
import { forEachChild } from '../go/walk.ts';

/** Whether the function itself, not a literal in it, returns an error that is not the plain `nil`. */
export function returnsError(stmts: readonly Stmt[]): boolean {
  let found = false;
  const visit = (node: Node): void => {
    if (node.kind === 'FuncLit') return;
    const last = node.kind === 'ReturnStmt' ? node.results.at(-1) : undefined;
    if (last !== undefined && !(last.kind === 'Ident' && last.name === 'nil')) found = true;
    forEachChild(node, visit);
  };
  stmts.forEach(visit);
  return found;
}
