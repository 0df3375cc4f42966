/**
 * `sql.Open` or `gorm.Open` in a handler, or in a function of the same file that a handler calls.
 */
import type { AssignStmt, CallExpr, File, FuncDecl, Ident, Node } from '../../go/ast.ts';
import type { ImportTable } from '../../go/facts.ts';
import { walk } from '../../go/walk.ts';
import { textOf } from '../../text/range.ts';
import type { GinHandler } from '../gin/handlers.ts';
import { opensPool } from '../gin/pools.ts';
import { walkHandler } from '../gin/scope.ts';
import { some } from '../gin/search.ts';
import { type GoContext, goRule, type Problem } from '../rule.ts';

const messages = {
  opens:
    '{0} opens a new pool of connections for every request, and the database runs out of them under load. Open it once in main and hand it to the handlers.',
  callsOpener:
    '{0} opens a new pool of connections every time it is called, here for every request. Open it once in main and hand it to the handlers.',
  openedHere: 'The pool is opened here.',
};

type Key = keyof typeof messages;

export const poolOpenedPerRequest = goRule({
  id: 'pool-opened-per-request',
  severity: 'error',
  group: 'database',
  docs: {
    title: 'A connection pool is opened for every request',
    what: 'A handler opens a database (or Redis) handle itself, or calls a function of the same file that does.',
    why: 'What Open answers is a pool that is meant to live as long as the process. A pool for each request dials the database anew each time, leaks connections, and ends in "too many connections".',
    habit: 'Every PHP script connects anew: `new PDO(…)` at the top, closed when the script ends.',
    instead: {
      text: 'Open the pool once in main, keep it in a struct, and make the handlers methods of it.',
      code: 'type Handler struct{ db *gorm.DB } // opened once in main\n\nfunc (h *Handler) List(c *gin.Context) {\n\th.db.WithContext(c.Request.Context()).Find(&users)\n}',
    },
    see: ['https://pkg.go.dev/database/sql#Open', 'https://go.dev/doc/database/manage-connections'],
  },
  messages,
  check: (context) => {
    const helpers = findOpeners(context);
    return context.handlers.flatMap((handler) => checkHandler(context, handler, helpers));
  },
});

function checkHandler(
  { source, imports }: GoContext,
  handler: GinHandler,
  helpers: ReadonlyMap<string, CallExpr>,
): Problem<Key>[] {
  const problems: Problem<Key>[] = [];
  walkHandler(handler, (node, parents) => {
    if (node.kind !== 'CallExpr') return undefined;
    const name = textOf(source, node.fun);
    const opened = node.fun.kind === 'Ident' ? helpers.get(node.fun.name) : undefined;
    if (isKept(node, parents, handler.body)) return undefined;
    if (opensPool(node, imports)) problems.push({ range: node, message: { key: 'opens', args: [name] } });
    else if (opened !== undefined) {
      problems.push({
        range: node,
        message: { key: 'callsOpener', args: [name] },
        related: [{ range: opened, message: { key: 'openedHere' } }],
      });
    }
    return undefined;
  });
  return problems;
}

/** Functions of the file that open a pool at every call, with the call that opens. */
function findOpeners({ file, imports, handlers }: GoContext): Map<string, CallExpr> {
  const own = new Set(handlers.map(({ func }) => func));
  const openers = new Map<string, CallExpr>();
  for (const decl of functionsOf(file)) {
    if (decl.body === undefined || own.has(decl) || decl.recv !== undefined) continue;
    const call = openingCall(decl, imports);
    if (call !== undefined) openers.set(decl.name.name, call);
  }
  return openers;
}

function openingCall({ body }: FuncDecl, imports: ImportTable): CallExpr | undefined {
  let found: CallExpr | undefined;
  if (body === undefined) return undefined;
  walk(body, (node, parents) => {
    if (node.kind === 'FuncLit') return 'skip';
    if (node.kind === 'CallExpr' && opensPool(node, imports) && !isKept(node, parents, body)) found ??= node;
    return undefined;
  });
  return found;
}

/** Opened once and kept: inside `once.Do(…)`, or assigned to something that outlives the function. */
function isKept(call: CallExpr, parents: readonly Node[], body: Node): boolean {
  if (parents.some((parent) => parent.kind === 'CallExpr' && parent !== call && isOnce(parent))) return true;
  const assign = parents.findLast((parent) => parent.kind === 'AssignStmt');
  if (assign?.kind !== 'AssignStmt' || assign.tok !== '=') return false;
  return !isLocal(assign, body);
}

function isOnce({ fun }: CallExpr): boolean {
  return fun.kind === 'SelectorExpr' && /^(Do|OnceFunc|OnceValue|OnceValues)$/.test(fun.sel.name);
}

function isLocal({ lhs }: AssignStmt, body: Node): boolean {
  const target = lhs[0];
  return target?.kind === 'Ident' && (target.name === '_' || isDeclaredIn(target, body));
}

function isDeclaredIn({ name }: Ident, body: Node): boolean {
  return some(body, (node) => {
    if (node.kind === 'ValueSpec') return node.names.some((ident) => ident.name === name);
    return (
      node.kind === 'AssignStmt' &&
      node.tok === ':=' &&
      node.lhs.some((left) => left.kind === 'Ident' && left.name === name)
    );
  });
}

function functionsOf(file: File): FuncDecl[] {
  return file.decls.filter((decl) => decl.kind === 'FuncDecl');
}
