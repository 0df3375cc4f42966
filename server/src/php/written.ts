/**
 * Which expressions are written to, not read: `$_GET['q'] = 'x'` does not ask for a query parameter.
 */
import type { Expr, Node, Program } from '../syntax/php/ast.ts';
import { walk } from '../syntax/php/walk.ts';

/**
 * The targets of assignments, of `++`, `unset`, `foreach … as` and references, with what they are elements of: in
 * `$a['b']['c'] = 1` that is `$a['b']['c']`, `$a['b']` and `$a`.
 */
export function readWritten(program: Program): ReadonlySet<Node> {
  const written = new Set<Node>();
  const add = (target: Expr | undefined): void => {
    let at = target;
    while (at !== undefined) {
      written.add(at);
      if (at.kind === 'Subscript') at = at.base;
      else if (at.kind === 'Paren') at = at.expr;
      else {
        if (at.kind === 'ListLit' || at.kind === 'ArrayLit') for (const item of at.items) add(item?.value);
        return;
      }
    }
  };
  walk(program, {
    enter: (node) => {
      switch (node.kind) {
        case 'Assign':
        case 'AssignOp':
        case 'IncDec':
          add(node.target);
          break;
        case 'AssignRef':
          add(node.target);
          add(node.value);
          break;
        case 'ArrayItem':
          if (node.byRef) add(node.value);
          break;
        case 'Foreach':
          add(node.key);
          add(node.value);
          if (node.byRef) add(node.subject);
          break;
        case 'Unset':
        case 'Global':
          for (const target of node.vars) add(target);
          break;
      }
      return true;
    },
  });
  return written;
}
