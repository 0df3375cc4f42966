/**
 * The statements of a method that run when it is called: those in branches and loops too, those in closures not.
 */
import type { Stmt } from '../../syntax/php/ast.ts';

export function eachStatement(body: readonly Stmt[], visit: (stmt: Stmt) => void): void {
  const all = (inner: { readonly body: readonly Stmt[] } | undefined) => inner && eachStatement(inner.body, visit);
  for (const stmt of body) {
    visit(stmt);
    switch (stmt.kind) {
      case 'Block':
        eachStatement(stmt.body, visit);
        break;
      case 'If':
        all(stmt.then);
        for (const branch of stmt.elseIfs) all(branch.body);
        all(stmt.else);
        break;
      case 'Foreach':
      case 'For':
      case 'While':
      case 'DoWhile':
        all(stmt.body);
        break;
      case 'Switch':
        for (const one of stmt.cases) eachStatement(one.body, visit);
        break;
      case 'Try':
        all(stmt.body);
        for (const one of stmt.catches) all(one.body);
        all(stmt.finally);
        break;
    }
  }
}
