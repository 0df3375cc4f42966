/**
 * `defer db.Close()` in a handler that did not open the pool: the next request finds it closed.
 */
import type { CallExpr, Expr, FuncDecl, Node } from '../../go/ast.ts';
import type { GinHandler } from '../gin/handlers.ts';
import { fieldType, isPoolType, opensPool, receiverOf } from '../gin/pools.ts';
import { walkHandler } from '../gin/scope.ts';
import { some, unwrap } from '../gin/search.ts';
import { wholeLines } from '../layout.ts';
import { type GoContext, goRule, type Problem } from '../rule.ts';

const messages = {
  closes:
    '{0}.Close() closes the pool that all requests share, so every later request fails with "sql: database is closed". Delete it; main closes the pool when the server ends.',
  remove: 'Delete the call of Close',
};

type Key = keyof typeof messages;

export const deferClosesSharedPool = goRule({
  id: 'defer-closes-shared-pool',
  severity: 'error',
  group: 'database',
  docs: {
    title: 'A handler closes the connection pool that all requests share',
    what: 'A handler calls Close on a database handle that it did not open itself.',
    why: '*sql.DB is a pool for the whole process. After the first request has closed it, every other request fails until the server is restarted.',
    habit: 'PHP closes its connection at the end of each script, and `$pdo = null` is good manners.',
    instead: {
      text: 'Close a pool where it was opened: in main, when the server ends. In a handler close rows, statements and connections.',
      code: 'func main() {\n\tdb := openDB()\n\tdefer db.Close()\n\tlog.Fatal(newRouter(db).Run())\n}',
    },
    see: ['https://pkg.go.dev/database/sql#DB.Close'],
  },
  messages,
  check: (context) => context.handlers.flatMap((handler) => checkHandler(context, handler)),
});

function checkHandler(context: GoContext, handler: GinHandler): Problem<Key>[] {
  const { source } = context;
  const problems: Problem<Key>[] = [];
  const scope: Scope = { context, handler, outer: enclosing(context, handler) };
  walkHandler(handler, (node, parents) => {
    if (node.kind !== 'DeferStmt' && node.kind !== 'ExprStmt') return undefined;
    const call = node.kind === 'DeferStmt' ? node.call : node.x;
    const pool = closedBy(call);
    if (pool === undefined || !isSharedPool(scope, pool)) return undefined;
    // The declaration of a local name that nothing else uses would no longer compile.
    const removable = pool.kind !== 'Ident' || countUses(handler, pool.name) > 1;
    const inBlock = /^(BlockStmt|CaseClause|CommClause)$/.test(parents.at(-1)?.kind ?? '');
    problems.push({
      range: node,
      message: { key: 'closes', args: [source.slice(pool.start, pool.end)] },
      fixes:
        removable && inBlock
          ? [{ title: { key: 'remove' }, safety: 'safe', edits: [{ ...wholeLines(source, node), text: '' }] }]
          : [],
    });
    return undefined;
  });
  return problems;
}

interface Scope {
  readonly context: GoContext;
  readonly handler: GinHandler;
  /** The declared function that the handler is, or stands in. */
  readonly outer: FuncDecl | undefined;
}

/** The `x` of `x.Close()`. */
function closedBy(call: Expr): Expr | undefined {
  if (call.kind !== 'CallExpr' || call.fun.kind !== 'SelectorExpr' || call.args.length > 0) return undefined;
  return call.fun.sel.name === 'Close' ? call.fun.x : undefined;
}

/** `seen` holds the local names on the way here, since broken code may assign two of them to each other. */
function isSharedPool(scope: Scope, pool: Expr, seen: readonly string[] = []): boolean {
  if (pool.kind === 'SelectorExpr') return isSharedField(scope, pool.x, pool.sel.name);
  if (pool.kind !== 'Ident') return false;
  const origin = seen.includes(pool.name) ? undefined : findOrigin(scope.handler.body, pool.name);
  if (origin === 'unknown') return false;
  if (origin !== undefined) return isSharedValue(scope, origin, [...seen, pool.name]);
  const type = declaredType(scope, pool.name);
  return type !== undefined && isPoolType(type, scope.context.imports);
}

/** `h.db` with a field of a known type, or `app.DB` of another package by its name. */
function isSharedField({ context, outer }: Scope, x: Expr, field: string): boolean {
  if (x.kind !== 'Ident') return false;
  const receiver = outer === undefined ? undefined : receiverOf(outer);
  const struct = receiver?.name === x.name ? receiver.type : undefined;
  const type = struct === undefined ? undefined : fieldType(context.file, struct, field);
  if (type !== undefined) return isPoolType(type, context.imports);
  return [...context.imports.values()].includes(x.name) && /^(Db|DB|SQLDB|SqlDB|Pool)$/.test(field);
}

/** The value that a local name was given: shared unless it was opened here, or nobody knows. */
function isSharedValue(scope: Scope, value: Expr, seen: readonly string[]): boolean {
  const { imports } = scope.context;
  if (value.kind === 'TypeAssertExpr') return value.type !== undefined && isPoolType(value.type, imports);
  if (value.kind === 'Ident' || value.kind === 'SelectorExpr') return isSharedPool(scope, value, seen);
  return value.kind === 'CallExpr' && isGormPool(scope, value);
}

/** `sqlDB, err := h.db.DB()`, where the `*gorm.DB` was not opened in this handler. */
function isGormPool({ context, handler }: Scope, { fun, args }: CallExpr): boolean {
  if (!context.imports.has('gorm.io/gorm') && !context.imports.has('database/sql')) return false;
  if (fun.kind !== 'SelectorExpr' || fun.sel.name !== 'DB' || args.length > 0) return false;
  const opensHere = some(handler.body, (node) => node.kind === 'CallExpr' && opensPool(node, context.imports));
  return !opensHere && unwrap(fun.x).kind !== 'CallExpr';
}

/** What the first `:=` or `var` of a name in the handler gives it. Unknown when it is assigned later. */
function findOrigin(body: Node, name: string): Expr | 'unknown' | undefined {
  let origin: Expr | 'unknown' | undefined;
  some(body, (node) => {
    if (origin !== undefined) return true;
    if (node.kind === 'AssignStmt' && node.tok === ':=') {
      const index = node.lhs.findIndex((left) => left.kind === 'Ident' && left.name === name);
      if (index !== -1) origin = node.rhs[index] ?? node.rhs[0];
    } else if (node.kind === 'ValueSpec') {
      const index = node.names.findIndex((ident) => ident.name === name);
      if (index !== -1) origin = node.values[index] ?? node.values[0] ?? 'unknown';
    }
    return origin !== undefined;
  });
  return origin;
}

/** The type of a name outside the handler's body: a parameter, or a variable of the package. */
function declaredType({ context, handler, outer }: Scope, name: string): Expr | undefined {
  for (const func of [handler.func, outer]) {
    const field = func?.type.params.list.find(({ names }) => names.some((ident) => ident.name === name));
    if (field !== undefined) return field.type;
  }
  for (const decl of context.file.decls) {
    if (decl.kind !== 'GenDecl' || decl.tok !== 'var') continue;
    for (const spec of decl.specs) {
      if (spec.kind === 'ValueSpec' && spec.names.some((ident) => ident.name === name)) return spec.type;
    }
  }
  return undefined;
}

function enclosing({ file }: GoContext, { func }: GinHandler): FuncDecl | undefined {
  const decls = file.decls.filter((decl) => decl.kind === 'FuncDecl');
  return decls.find((decl) => decl.start <= func.start && func.end <= decl.end);
}

/** Uses of a name in the handler, its declaration not counted; a name from outside counts as used. */
function countUses({ body }: GinHandler, name: string): number {
  if (findOrigin(body, name) === undefined) return Number.POSITIVE_INFINITY;
  let count = -1;
  some(body, (node) => {
    if (node.kind === 'Ident' && node.name === name) count++;
    return false;
  });
  return count;
}
