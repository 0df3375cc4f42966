/**
 * The statements of a method that run when it is called: those in branches and loops too, those in closures not.
 */
import type { Stmt } from '../../syntax/php/ast.ts';

export function eachStatement(body: readonly Stmt[], visit: (stmt: Stmt) => void): void {
  for (const stmt of body) {
    visit(stmt);
    switch (stmt.kind) {
      case 'Block':
        eachStatement(stmt.body, visit);
        break;
      case 'If':
        eachStatement(stmt.then.body, visit);
        for (const branch of stmt.elseIfs) eachStatement(branch.body.body, visit);
        if (stmt.else !== undefined) eachStatement(stmt.else.body, visit);
        break;
      case 'Foreach':
      case 'For':
      case 'While':
      case 'DoWhile':
        eachStatement(stmt.body.body, visit);
        break;
      case 'Switch':
        for (const one of stmt.cases) eachStatement(one.body, visit);
        break;
      case 'Try':
        eachStatement(stmt.body.body, visit);
        for (const one of stmt.catches) eachStatement(one.body.body, visit);
        if (stmt.finally !== undefined) eachStatement(stmt.finally.body, visit);
        break;
    }
  }
}
