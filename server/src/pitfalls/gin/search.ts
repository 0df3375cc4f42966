/**
 * Questions to a Go AST that several rules ask.
 */
import type { Expr, Node } from '../../go/ast.ts';
import type { ImportTable } from '../../go/facts.ts';
import { walk } from '../../go/walk.ts';

/** Whether a node, or one below it, passes. `same-function` stays out of function literals inside the node. */
export function some(root: Node, test: (node: Node) => boolean, reach: 'all' | 'same-function' = 'all'): boolean {
  let found = false;
  walk(root, (node) => {
    if (found || (reach === 'same-function' && node.kind === 'FuncLit' && node !== root)) return 'skip';
    found = test(node);
    return undefined;
  });
  return found;
}

/** `sql.Open` → import path and name of what is selected, when `sql` is a package of the file. */
export function packageMember(imports: ImportTable, expr: Expr): { path: string; name: string } | undefined {
  if (expr.kind !== 'SelectorExpr' || expr.x.kind !== 'Ident') return undefined;
  for (const [path, local] of imports) if (local === expr.x.name) return { path, name: expr.sel.name };
  return undefined;
}

/** The expression inside parentheses, `&` and `*`. */
export function unwrap(expr: Expr): Expr {
  if (expr.kind === 'ParenExpr' || expr.kind === 'StarExpr') return unwrap(expr.x);
  return expr.kind === 'UnaryExpr' && expr.op === '&' ? unwrap(expr.x) : expr;
}
