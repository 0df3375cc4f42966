/**
 * Where the context of a handler is used, and where its name means something else.
 */
import type { FuncLit, Ident, Node, Stmt } from '../../go/ast.ts';
import { forEachChild, type Step, walk } from '../../go/walk.ts';
import type { GinHandler } from './handlers.ts';

/** Walks the body of a handler, but not function literals whose own parameter hides the context. */
export function walkHandler(handler: GinHandler, visit: (node: Node, parents: readonly Node[]) => Step): void {
  walk(handler.body, (node, parents) =>
    node.kind === 'FuncLit' && hasParam(node, handler.param) ? 'skip' : visit(node, parents),
  );
}

export interface ContextUse {
  readonly ident: Ident;
  /** The nodes around it, outermost (the body of the handler) first. */
  readonly parents: readonly Node[];
}

/** Every place that reads the handler's own context, in the order of the text. */
export function findContextUses({ body, param }: GinHandler): ContextUse[] {
  const uses: ContextUse[] = [];
  const parents: Node[] = [];
  /** `hidden` holds while the name stands for something else; a list of statements passes it on to what follows. */
  const visit = (node: Node, hidden: boolean): void => {
    if (node.kind === 'Ident') {
      if (!hidden && node.name === param && isReference(node, parents.at(-1)))
        uses.push({ ident: node, parents: [...parents] });
      return;
    }
    if (node.kind === 'FuncLit' && hasParam(node, param)) return;
    let hiddenHere = hidden;
    parents.push(node);
    forEachChild(node, (child) => {
      visit(child, hiddenHere);
      hiddenHere ||= rebinds(child, param);
    });
    parents.pop();
  };
  visit(body, false);
  return uses;
}

export function hasParam(func: FuncLit, name: string): boolean {
  return func.type.params.list.some((field) => field.names.some((ident) => ident.name === name));
}

/** `c := …`, `c = c.Copy()`, `var c …`: from here on the name is another value. */
function rebinds(node: Node, name: string): boolean {
  const stmt = node as Stmt;
  if (stmt.kind === 'AssignStmt') {
    return /^:?=$/.test(stmt.tok) && stmt.lhs.some((left) => left.kind === 'Ident' && left.name === name);
  }
  if (stmt.kind !== 'DeclStmt' || stmt.decl.tok !== 'var') return false;
  return stmt.decl.specs.some((spec) => spec.kind === 'ValueSpec' && spec.names.some((ident) => ident.name === name));
}

/** A selected name and the key of a struct literal are no references. */
function isReference(ident: Ident, parent: Node | undefined): boolean {
  if (parent?.kind === 'SelectorExpr') return parent.x === ident;
  if (parent?.kind === 'KeyValueExpr') return parent.value === ident;
  return parent?.kind !== 'Field';
}
