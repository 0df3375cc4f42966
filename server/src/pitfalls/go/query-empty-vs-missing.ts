/**
 * `c.Query("x") == ""` where PHP asked `isset` or `?? `: Gin answers "" for a parameter that is absent and for one that
 * is empty. Only code that treats the two alike by accident is reported: a check that rejects the request, or a filter
 * that is left out, is what `filled()` does in Laravel.
 */
import type { BinaryExpr, CallExpr, Expr, IfStmt, Node, Stmt } from '../../go/ast.ts';
import type { TextEdit } from '../../text/edit.ts';
import { textOf } from '../../text/range.ts';
import { contextMethod } from '../gin/calls.ts';
import { leavesFunction } from '../gin/exits.ts';
import type { GinHandler } from '../gin/handlers.ts';
import { walkHandler } from '../gin/scope.ts';
import { some, unwrap } from '../gin/search.ts';
import { wholeLines } from '../layout.ts';
import { type GoContext, goRule, type Problem, type ProblemFix } from '../rule.ts';

const messages = {
  compared:
    '{0}.{1} answers "" both for an absent parameter and for an empty one, so this is not isset() or ??. Use {0}.Get{1} to tell them apart.',
  nil: '{0}.{1} answers a string, which is never nil: an absent parameter is "". Use {0}.Get{1} to ask whether it was sent.',
  fallback:
    'The fallback replaces an empty value too: {0}.{1} answers "" both for an absent parameter and for an empty one. Use {0}.Default{1} for what ?? does in PHP.',
  useGet: 'Ask with {0}.Get{1}',
  useDefault: 'Use {0}.Default{1}',
};

type Key = keyof typeof messages;

export const queryEmptyVsMissing = goRule({
  id: 'query-empty-vs-missing',
  severity: 'information',
  group: 'input',
  docs: {
    title: 'An empty parameter is taken for an absent one',
    what: 'The answer of c.Query or c.PostForm is compared with "" (or nil) to find out whether the parameter was sent.',
    why: 'Both methods answer "" for a parameter that is absent and for one that is empty, so ?page= and no page at all look the same; a bare flag such as ?debug counts as absent.',
    habit: "`$_GET['page'] ?? '1'`, `isset($_GET['debug'])` and `$request->has('debug')` tell the two apart.",
    instead: {
      text: 'Use GetQuery, whose second result says whether the parameter was sent, or DefaultQuery for a fallback.',
      code: 'page := c.DefaultQuery("page", "1")\nif _, ok := c.GetQuery("debug"); ok {\n\tlevel = "debug"\n}',
    },
    see: ['https://pkg.go.dev/github.com/gin-gonic/gin#Context.GetQuery'],
  },
  messages,
  check: (context) => context.handlers.flatMap((handler) => checkHandler(context, handler)),
});

function checkHandler(context: GoContext, handler: GinHandler): Problem<Key>[] {
  const problems: Problem<Key>[] = [];
  walkHandler(handler, (node, parents) => {
    if (node.kind === 'BinaryExpr') {
      const problem = checkComparison(context, handler, node, parents);
      if (problem !== undefined) problems.push(problem);
    } else if (node.kind === 'IfStmt') {
      const problem = checkFallback(context, handler, node, parents);
      if (problem !== undefined) problems.push(problem);
    }
    return undefined;
  });
  return problems;
}

/** `c.Query("debug") != ""`: nothing but a question whether it is there. */
function checkComparison(
  { source }: GoContext,
  handler: GinHandler,
  node: BinaryExpr,
  parents: readonly Node[],
): Problem<Key> | undefined {
  const call = inputCall(node.x, handler) ?? inputCall(node.y, handler);
  const other = call === node.x ? node.y : node.x;
  if (call === undefined || (node.op !== '==' && node.op !== '!=')) return undefined;
  const isNil = other.kind === 'Ident' && other.name === 'nil';
  if (!isNil && !isEmptyString(other)) return undefined;
  const guard = parents.findLast((parent) => parent.kind === 'IfStmt');
  const rejects = guard?.kind === 'IfStmt' && covers(guard.cond, node) && guard.body.list.some(leavesFunction);
  if (!isNil && node.op === '==' && rejects) return undefined;
  const args = [handler.param, methodOf(call)];
  const asks = guard?.kind === 'IfStmt' && guard.cond === node && guard.init === undefined;
  const negation = node.op === '==' ? '!' : '';
  const asked = `_, ok := ${handler.param}.Get${methodOf(call)}(${argsOf(source, call)}); ${negation}ok`;
  const usesOk = guard !== undefined && some(guard, (child) => child.kind === 'Ident' && child.name === 'ok');
  return {
    range: node,
    message: { key: isNil ? 'nil' : 'compared', args },
    fixes:
      asks && !usesOk
        ? [
            {
              title: { key: 'useGet', args },
              safety: 'review',
              edits: [{ start: node.start, end: node.end, text: asked }],
            },
          ]
        : [],
  };
}

/** `page := c.Query("page")`, then `if page == "" { page = "1" }`. */
function checkFallback(
  { source }: GoContext,
  handler: GinHandler,
  node: IfStmt,
  parents: readonly Node[],
): Problem<Key> | undefined {
  const { cond } = node;
  if (cond.kind !== 'BinaryExpr' || cond.op !== '==' || cond.x.kind !== 'Ident' || !isEmptyString(cond.y))
    return undefined;
  const { name } = cond.x;
  const fallback = assignedValue(node.body.list, name);
  const parent = parents.at(-1);
  const siblings: readonly Node[] = parent?.kind === 'BlockStmt' ? parent.list : [];
  const before = siblings[siblings.indexOf(node) - 1];
  if (fallback === undefined || before?.kind !== 'AssignStmt' || before.lhs.length !== 1) return undefined;
  const call = before.rhs[0] === undefined ? undefined : inputCall(before.rhs[0], handler);
  const target = before.lhs[0];
  if (call === undefined || target?.kind !== 'Ident' || target.name !== name) return undefined;
  const args = [handler.param, methodOf(call)];
  const simple = node.else === undefined && node.init === undefined && node.body.list.length === 1;
  const value = fallback.kind === 'BasicLit' ? textOf(source, fallback) : undefined;
  const edits: TextEdit[] = [
    {
      start: call.start,
      end: call.end,
      text: `${handler.param}.Default${methodOf(call)}(${argsOf(source, call)}, ${value})`,
    },
    { ...wholeLines(source, node), text: '' },
  ];
  const fixes: ProblemFix<Key>[] =
    simple && value !== undefined ? [{ title: { key: 'useDefault', args }, safety: 'review', edits }] : [];
  return { range: cond, message: { key: 'fallback', args }, fixes };
}

function inputCall(expr: Expr, handler: GinHandler): CallExpr | undefined {
  const inner = unwrap(expr);
  const method = contextMethod(inner, handler.param);
  return inner.kind === 'CallExpr' && (method === 'Query' || method === 'PostForm') ? inner : undefined;
}

function methodOf({ fun }: CallExpr): string {
  return fun.kind === 'SelectorExpr' ? fun.sel.name : '';
}

function argsOf(source: string, { args }: CallExpr): string {
  return args.map((arg) => textOf(source, arg)).join(', ');
}

function isEmptyString(expr: Expr): boolean {
  return expr.kind === 'BasicLit' && (expr.value === '""' || expr.value === '``');
}

/** The value that a list of statements gives to a name. */
function assignedValue(list: readonly Stmt[], name: string): Expr | undefined {
  for (const stmt of list) {
    if (stmt.kind !== 'AssignStmt' || stmt.tok !== '=') continue;
    const index = stmt.lhs.findIndex((left) => left.kind === 'Ident' && left.name === name);
    if (index !== -1) return stmt.rhs[index];
  }
  return undefined;
}

function covers(outer: Node, inner: Node): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
