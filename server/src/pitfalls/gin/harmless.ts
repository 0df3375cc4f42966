/**
 * Which statements may run after a response without anyone noticing: logging, metrics, reading. Whatever is not known
 * to be harmless has effects.
 */
import type { CallExpr, Expr, Stmt } from '../../go/ast.ts';
import { contextMethod } from './calls.ts';
import { some } from './search.ts';

/** Whether a statement calls something that may change the world. Function literals count: most are run. */
export function hasEffects(stmt: Stmt, param: string): boolean {
  return some(stmt, (node) => node.kind === 'SendStmt' || (node.kind === 'CallExpr' && !isHarmlessCall(node, param)));
}

const contextReads =
  /^(Accepted|BasicAuth|ClientIP|ContentType|Cookie|Copy|Default|Error|Errors|Exists|FullPath|Get|Handler|Is|MustGet|Next|Param|PostForm|Query|RemoteIP|Set|Value)/;
const pureFunctions = new Set(['append', 'cap', 'copy', 'len', 'make', 'max', 'min', 'new', 'string']);
const purePackages = new Set(['errors', 'filepath', 'math', 'path', 'sort', 'strconv', 'strings', 'time', 'utf8']);
const logReceivers = /^(_?log(ger|rus|g|zap)?|slog|zap|glog|klog|sugar|span|global)$/i;
const logMethods = /^(Debug|Error|Info|Log|Notice|Print|Trace|Warn|Warning|Sprint|Output|With)[a-zA-Z]*$/;
const bookkeeping = /^(Close|Dec|Done|End|Inc|Observe|Unlock|RUnlock|Sync)$/;
const basicType = /^(bool|byte|rune|u?int(8|16|32|64)?|float(32|64)|error)$/;

function isHarmlessCall(call: CallExpr, param: string): boolean {
  const method = contextMethod(call, param);
  if (method !== undefined) return contextReads.test(method);
  const { fun } = call;
  if (fun.kind === 'Ident') return pureFunctions.has(fun.name) || basicType.test(fun.name);
  if (fun.kind === 'ArrayType' || fun.kind === 'FuncLit' || fun.kind === 'ParenExpr') return true;
  if (fun.kind !== 'SelectorExpr') return false;
  if (bookkeeping.test(fun.sel.name)) return true;
  const receiver = lastName(fun.x);
  if (receiver === undefined) return false;
  if (receiver === 'fmt') return /^(Sprint|Print|Errorf|Append)/.test(fun.sel.name);
  if (purePackages.has(receiver) && fun.x.kind === 'Ident') return fun.sel.name !== 'Sleep';
  return logReceivers.test(receiver) && (logMethods.test(fun.sel.name) || isLogChain(fun.x));
}

/** `log.Info().Str("a", b).Msg("…")` */
function isLogChain(expr: Expr): boolean {
  return expr.kind === 'CallExpr';
}

/** The name that a chain starts from, or is selected last: `s.log` → `log`, `log.Info().Str("a")` → `log`. */
function lastName(expr: Expr): string | undefined {
  if (expr.kind === 'Ident') return expr.name;
  if (expr.kind === 'CallExpr') return expr.fun.kind === 'SelectorExpr' ? lastName(expr.fun.x) : undefined;
  return expr.kind === 'SelectorExpr' ? expr.sel.name : undefined;
}
