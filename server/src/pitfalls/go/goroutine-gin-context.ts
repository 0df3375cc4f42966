/**
 * A goroutine that holds the `*gin.Context` of a request that may be over.
 */
import type { GoStmt, Node } from '../../go/ast.ts';
import { walk } from '../../go/walk.ts';
import type { TextEdit } from '../../text/edit.ts';
import { covers } from '../../text/range.ts';
import type { GinHandler } from '../gin/handlers.ts';
import { type ContextUse, findContextUses, walkHandler } from '../gin/scope.ts';
import { some } from '../gin/search.ts';
import { indentOf, lineBreakOf } from '../layout.ts';
import { type GoContext, goRule, type Problem, type ProblemFix } from '../rule.ts';

const messages = {
  captured:
    'This goroutine uses {0}, but Gin gives {0} to the next request as soon as the handler returns: it may read the data of somebody else. Take the values out before the goroutine starts, or give it {0}.Copy() to read from.',
  use: '{0} is used here.',
  copy: 'Use a copy of {0} in the goroutine (for reading only: writing a response on a copy panics)',
};

type Key = keyof typeof messages;

export const goroutineGinContext = goRule({
  id: 'goroutine-gin-context',
  severity: 'error',
  group: 'concurrency',
  docs: {
    title: 'A goroutine uses the *gin.Context of a request',
    what: 'A go statement captures the *gin.Context of its handler, or passes it on, and nothing waits for the goroutine.',
    why: 'Gin keeps contexts in a pool. When the handler returns, the same object serves the next request while the goroutine still reads it: wrong user data, data races, crashes.',
    habit: 'A PHP request object lives as long as something refers to it, and belongs to one process.',
    instead: {
      text: 'Read what the goroutine needs before it starts. c.Copy() is good for reading; a response cannot be written on it.',
      code: 'ip, id := c.ClientIP(), c.Param("id")\ngo func() {\n\taudit(ip, id)\n}()',
    },
    see: [
      'https://gin-gonic.com/en/docs/middleware/goroutines-inside-middleware/',
      'https://pkg.go.dev/github.com/gin-gonic/gin#Context.Copy',
    ],
  },
  messages,
  check: (context) => context.handlers.flatMap((handler) => checkHandler(context, handler)),
});

function checkHandler(context: GoContext, handler: GinHandler): Problem<Key>[] {
  const byStatement = new Map<GoStmt, ContextUse[]>();
  for (const use of findContextUses(handler)) {
    const stmt = use.parents.findLast((parent) => parent.kind === 'GoStmt');
    if (stmt?.kind !== 'GoStmt' || !isHeld(stmt, use)) continue;
    byStatement.set(stmt, [...(byStatement.get(stmt) ?? []), use]);
  }
  return [...byStatement]
    .filter(([stmt]) => !isAwaited(stmt, handler))
    .map(
      ([stmt, uses]): Problem<Key> => ({
        range: { start: stmt.start, end: stmt.start + 'go'.length },
        message: { key: 'captured', args: [handler.param] },
        related: uses
          .slice(0, 3)
          .map(({ ident }) => ({ range: ident, message: { key: 'use', args: [handler.param] } })),
        fixes: copyFix(context, handler, stmt, uses),
      }),
    );
}

/** The goroutine itself keeps the context. Arguments such as `c.Query("id")` are evaluated before it starts. */
function isHeld(stmt: GoStmt, { ident, parents }: ContextUse): boolean {
  const inside = parents.slice(parents.indexOf(stmt) + 1);
  if (inside.some((parent) => parent.kind === 'FuncLit')) return true;
  const parent = inside.at(-1);
  if (parent?.kind !== 'SelectorExpr') return true;
  // `go c.Next()`
  return stmt.call.kind === 'CallExpr' && stmt.call.fun === parent && parent.x === ident;
}

/**
 * The handler waits for the goroutine, so the context is not given away: a `Wait()` further down, or a receive from a
 * channel that the goroutine sends to or closes. A receive in a `select` may be left for another case, so it does not
 * count.
 */
function isAwaited(stmt: GoStmt, handler: GinHandler): boolean {
  const channels = channelsFilledBy(stmt);
  let awaited = false;
  walkHandler(handler, (node, parents) => {
    if (node.start < stmt.end || awaited) return undefined;
    if (node.kind === 'GoStmt' || node.kind === 'CommClause') return 'skip';
    if (node.kind === 'CallExpr' && node.fun.kind === 'SelectorExpr' && node.fun.sel.name === 'Wait') {
      awaited = !parents.some((parent) => parent.kind === 'GoStmt');
    }
    const receives = node.kind === 'UnaryExpr' && node.op === '<-';
    if ((receives || node.kind === 'RangeStmt') && node.x.kind === 'Ident') awaited ||= channels.has(node.x.name);
    return undefined;
  });
  return awaited;
}

function channelsFilledBy(stmt: GoStmt): ReadonlySet<string> {
  const names = new Set<string>();
  walk(stmt, (node) => {
    if (node.kind === 'SendStmt' && node.chan.kind === 'Ident') names.add(node.chan.name);
    const closes = node.kind === 'CallExpr' && node.fun.kind === 'Ident' && node.fun.name === 'close';
    if (closes) for (const arg of node.args) if (arg.kind === 'Ident') names.add(arg.name);
    return undefined;
  });
  return names;
}

/** Only for a function literal that does nothing with the context but read what a copy can give. */
function copyFix(
  { source }: GoContext,
  handler: GinHandler,
  stmt: GoStmt,
  uses: readonly ContextUse[],
): ProblemFix<Key>[] {
  if (!uses.every((use) => covers(stmt, use.ident) && isRead(use))) return [];
  const copy = unusedName(handler, `${handler.param}Copy`);
  const line = `${copy} := ${handler.param}.Copy()${lineBreakOf(source)}${indentOf(source, stmt.start)}`;
  const edits: TextEdit[] = [
    { start: stmt.start, end: stmt.start, text: line },
    ...uses.map(({ ident }) => ({ start: ident.start, end: ident.end, text: copy })),
  ];
  return [{ title: { key: 'copy', args: [handler.param] }, safety: 'review', edits }];
}

const copiedReads =
  /^(ClientIP|ContentType|Cookie|DefaultQuery|FullPath|Get(Bool|Duration|Float64|Header|Int|Int64|Query|QueryArray|String|Time|Uint|Uint64)?|HandlerName|IsWebsocket|MustGet|Param|Params|Query|QueryArray|QueryMap|RemoteIP|Value)$/;
const requestReads = /^(Header|Host|Method|Proto|Referer|RemoteAddr|RequestURI|URL|UserAgent)$/;

/** The body and the context of the request end with it, so a copy does not help those who want them. */
function isRead({ ident, parents }: ContextUse): boolean {
  const parent = parents.at(-1);
  if (parent?.kind !== 'SelectorExpr' || parent.x !== ident) return false;
  if (parent.sel.name !== 'Request') return copiedReads.test(parent.sel.name);
  const outer = parents.at(-2);
  return outer?.kind === 'SelectorExpr' && outer.x === parent && requestReads.test(outer.sel.name);
}

function unusedName({ func }: GinHandler, wanted: string): string {
  const taken = (name: string): boolean => some(func, (node: Node) => node.kind === 'Ident' && node.name === name);
  let name = wanted;
  for (let number = 2; taken(name); number++) name = `${wanted}${number}`;
  return name;
}
