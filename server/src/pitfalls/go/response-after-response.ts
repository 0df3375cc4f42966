/**
 * Two responses on one straight path. Repeated `String` and `Data` are left alone: they add up to one body on purpose.
 */
import type { IfStmt, Stmt } from '../../go/ast.ts';
import { type ResponseCall, responseOf } from '../gin/calls.ts';
import { clausesOf, leavesFunction } from '../gin/exits.ts';
import { some } from '../gin/search.ts';
import { goRule, type Problem } from '../rule.ts';

const messages = {
  body: '{1} has answered already, so {0} adds a second body behind the first, and its status and headers are lost. Answer once on each path.',
  header:
    '{1} has sent the headers already, so the status and the Content-Type of {0} are lost. Use AbortWithStatusJSON, or answer once.',
  first: 'The first response is written here.',
};

type Key = keyof typeof messages;

export const responseAfterResponse = goRule({
  id: 'response-after-response',
  severity: 'warning',
  group: 'control-flow',
  docs: {
    title: 'The response is written twice',
    what: 'Two calls that write a response stand on the same path through a handler.',
    why: 'Gin sends what it is given at once. The bodies are joined, the first status stays, and the headers of the second response are lost; Gin only logs a warning in debug mode.',
    habit: 'A PHP response is buffered: a later header() or response() can still replace what was set before.',
    instead: {
      text: 'Decide first, then answer once.',
      code: 'if err != nil {\n\tc.JSON(http.StatusInternalServerError, gin.H{"ok": false})\n\treturn\n}\nc.JSON(http.StatusOK, gin.H{"ok": true})',
    },
    see: ['https://github.com/gin-gonic/gin/issues/629', 'https://pkg.go.dev/net/http#ResponseWriter'],
  },
  messages,
  check: ({ handlers }) =>
    handlers.flatMap((handler) => {
      const problems: Problem<Key>[] = [];
      visitList({ param: handler.param, problems }, handler.body.list, undefined);
      return problems;
    }),
});

interface Search {
  readonly param: string;
  readonly problems: Problem<Key>[];
}

/** `written` is the response that every path to the list has written. */
function visitList(search: Search, list: readonly Stmt[], written: ResponseCall | undefined): void {
  let before = written;
  for (const stmt of list) {
    const response = responseOf(stmt, search.param);
    if (response !== undefined) {
      if (before !== undefined && clashes(before, response)) search.problems.push(toProblem(search, before, response));
      if (response.writes || response.sendsHeader) before = response;
    }
    visitInside(search, stmt, before);
    if (stmt.kind === 'BranchStmt' || leavesFunction(stmt)) return;
  }
}

function visitInside(search: Search, stmt: Stmt, written: ResponseCall | undefined): void {
  switch (stmt.kind) {
    case 'IfStmt':
      if (!asksForResponse(stmt)) visitIf(search, stmt, written);
      break;
    case 'SwitchStmt':
    case 'TypeSwitchStmt':
    case 'SelectStmt':
      for (const list of clausesOf(stmt.body)) visitList(search, list, written);
      break;
    case 'ForStmt':
    case 'RangeStmt':
      visitList(search, stmt.body.list, written);
      break;
    case 'BlockStmt':
      visitList(search, stmt.list, written);
      break;
    case 'LabeledStmt':
      visitList(search, [stmt.stmt], written);
      break;
    default:
  }
}

function visitIf(search: Search, stmt: IfStmt, written: ResponseCall | undefined): void {
  visitList(search, stmt.body.list, written);
  if (stmt.else !== undefined) visitList(search, [stmt.else], written);
}

function clashes(first: ResponseCall, second: ResponseCall): boolean {
  return second.writes && !(first.appends && second.appends);
}

/** `if !c.Writer.Written()`: the author has thought of it. */
function asksForResponse(stmt: IfStmt): boolean {
  return some(stmt.cond, (node) => node.kind === 'SelectorExpr' && /^(IsAborted|Written|Size)$/.test(node.sel.name));
}

function toProblem({ param }: Search, first: ResponseCall, second: ResponseCall): Problem<Key> {
  return {
    range: second.call,
    message: {
      key: first.writes ? 'body' : 'header',
      args: [`${param}.${second.method}`, `${param}.${first.method}`],
    },
    related: [{ range: first.call, message: { key: 'first' } }],
  };
}
