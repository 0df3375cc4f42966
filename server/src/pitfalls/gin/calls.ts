/**
 * What the methods of `*gin.Context` do to the response, by name. The facts are Gin 1.12's.
 */
import type { CallExpr, Expr, Stmt } from '../../go/ast.ts';

/** A statement that answers the request, or gives up on it. */
export interface ResponseCall {
  readonly call: CallExpr;
  readonly method: string;
  /** It writes a body, or a redirect, which fixes status and headers. */
  readonly writes: boolean;
  /** Several of them in a row make one body, as several `echo` do. */
  readonly appends: boolean;
  /** It keeps later handlers of the chain from running. */
  readonly aborts: boolean;
  /** It fixes the status without a body. */
  readonly sendsHeader: boolean;
  /** The status is written out and says that the request failed. Aborting says so too. */
  readonly fails: boolean;
}

const renders = new Set([
  'AsciiJSON',
  'BSON',
  'DataFromReader',
  'File',
  'FileAttachment',
  'FileFromFS',
  'HTML',
  'IndentedJSON',
  'JSON',
  'JSONP',
  'Negotiate',
  'PDF',
  'ProtoBuf',
  'PureJSON',
  'Redirect',
  'Render',
  'SecureJSON',
  'TOML',
  'XML',
  'YAML',
]);
const appending = new Set(['Data', 'String']);
const abortsWithBody = new Set(['AbortWithStatusJSON', 'AbortWithStatusPureJSON']);
const abortsWithHeader = new Set(['AbortWithError', 'AbortWithStatus']);

/** The response that a statement is, when it is a call on the context called `param` and nothing else. */
export function responseOf(stmt: Stmt, param: string): ResponseCall | undefined {
  const call = callOfStatement(stmt);
  if (call === undefined) return undefined;
  return rootCalls(call)
    .map((inner) => classify(inner, param))
    .find((response) => response !== undefined);
}

/** `c.Method(…)`: the name of the method, when the receiver is the identifier `param`. */
export function contextMethod(expr: Expr, param: string): string | undefined {
  if (expr.kind !== 'CallExpr' || expr.fun.kind !== 'SelectorExpr') return undefined;
  const { x, sel } = expr.fun;
  return x.kind === 'Ident' && x.name === param ? sel.name : undefined;
}

/** The call that a statement is: `f()`, `_ = f()`, `defer` not included. */
export function callOfStatement(stmt: Stmt): CallExpr | undefined {
  if (stmt.kind === 'ExprStmt' && stmt.x.kind === 'CallExpr') return stmt.x;
  if (stmt.kind !== 'AssignStmt' || stmt.rhs.length !== 1) return undefined;
  const value = stmt.rhs[0];
  const blank = stmt.lhs.every((left) => left.kind === 'Ident' && left.name === '_');
  return blank && value?.kind === 'CallExpr' ? value : undefined;
}

/** `c.AbortWithError(…).SetType(…)`: the whole and the calls that it is chained to. */
function rootCalls(call: CallExpr): CallExpr[] {
  const calls: CallExpr[] = [];
  for (let at: Expr | undefined = call; at?.kind === 'CallExpr'; ) {
    calls.push(at);
    at = at.fun.kind === 'SelectorExpr' ? at.fun.x : undefined;
  }
  return calls;
}

function classify(call: CallExpr, param: string): ResponseCall | undefined {
  const method = contextMethod(call, param);
  if (method === undefined) return undefined;
  // Events of a stream are rendered with the status -1, one after the other.
  if (method === 'Render' && call.args[0]?.kind === 'UnaryExpr') return undefined;
  const appends = appending.has(method);
  const aborts = method === 'Abort' || abortsWithBody.has(method) || abortsWithHeader.has(method);
  const writes = appends || renders.has(method) || abortsWithBody.has(method);
  if (!writes && !aborts) return undefined;
  return {
    call,
    method,
    writes,
    appends,
    aborts,
    sendsHeader: abortsWithHeader.has(method),
    fails: aborts || isErrorStatus(call.args[0]),
  };
}

/** 4xx and 5xx, as a number or as a constant of net/http. */
function isErrorStatus(status: Expr | undefined): boolean {
  if (status?.kind === 'BasicLit') return status.tok === 'INT' && /^[45]\d\d$/.test(status.value);
  return status?.kind === 'SelectorExpr' && errorStatus.test(status.sel.name);
}

const errorStatus =
  /^Status(Bad|Conflict|Expectation|Failed|Forbidden|Gateway|Gone|HTTPVersion|Insufficient|Internal|Length|Locked|Loop|Method|Misdirected|Network|NotAcceptable|NotExtended|NotFound|NotImplemented|Payment|Precondition|Proxy|Request|Requested|Service|Teapot|TooEarly|TooMany|Unauthorized|Unavailable|Unprocessable|Unsupported|UpgradeRequired|Variant)/;
