/**
 * Replaces nodes of the Go AST: names, whole expressions, elements that become several. Nodes are immutable, so what does
 * not change is shared. The children of each kind are those of the tree itself; see `go/walk.ts`.
 */
import type { Expr, Ident, Stmt } from '../go/ast.ts';

export interface Rewriting {
  /** A name wherever it stands, also on the left of `:=`. */
  readonly ident?: (node: Ident) => Expr;
  /** An element of a list (arguments, elements, operands) that becomes any number of them; undefined leaves it. */
  readonly splice?: (node: Expr) => readonly Expr[] | undefined;
  /** A statement that becomes any number of them; undefined leaves it. It has been rewritten below. */
  readonly stmt?: (node: Stmt) => readonly Stmt[] | undefined;
}

export function rewriteExpr(expr: Expr, rewriting: Rewriting): Expr {
  return rewriteNode(expr, rewriting) as Expr;
}

export function rewriteStmts(stmts: readonly Stmt[], rewriting: Rewriting): Stmt[] {
  return rewriteList(stmts, rewriting) as Stmt[];
}

/** What is inside the statement, but not the statement itself. */
export function rewriteInside<T extends Stmt>(stmt: T, rewriting: Rewriting): T {
  return rewriteNode(stmt, rewriting) as T;
}

type Tree = { readonly kind: string };

function rewriteNode(node: Tree, rewriting: Rewriting): Tree {
  if (node.kind === 'Ident') return rewriting.ident?.(node as Ident) ?? node;
  let changed: Record<string, unknown> | undefined;
  for (const [key, value] of Object.entries(node)) {
    if (key === 'layout' || typeof value !== 'object' || value === null) continue;
    const next = Array.isArray(value) ? rewriteList(value, rewriting) : rewriteChild(value, rewriting);
    if (next === value) continue;
    changed ??= { ...node };
    changed[key] = next;
  }
  return (changed as Tree | undefined) ?? node;
}

function rewriteChild(value: object, rewriting: Rewriting): object {
  return isTree(value) ? rewriteNode(value, rewriting) : value;
}

function rewriteList(list: readonly unknown[], rewriting: Rewriting): readonly unknown[] {
  let changed = false;
  const next = list.flatMap((item): unknown[] => {
    if (typeof item !== 'object' || item === null || !isTree(item)) return [item];
    const many = rewriting.splice?.(item as Expr);
    if (many !== undefined) {
      changed = true;
      return [...many];
    }
    const one = rewriteNode(item, rewriting);
    if (one !== item) changed = true;
    const stmts = isStmt(one) ? rewriting.stmt?.(one) : undefined;
    if (stmts === undefined) return [one];
    changed = true;
    return [...stmts];
  });
  return changed ? next : list;
}

function isTree(value: object): value is Tree {
  return 'kind' in value;
}

function isStmt(node: Tree): node is Stmt {
  return /Stmt$|Clause$/.test(node.kind);
}
