/**
 * What Go expressions do besides giving a value: Go fixes the order of calls among themselves, not that of reads against
 * calls, so whoever puts values behind each other must know which read and which may change.
 */
import type { CallExpr, Expr, Node, Stmt } from '../go/ast.ts';
import { forEachChild, walk } from '../go/walk.ts';

/** The variables that statements set which are there already. */
export function changedBy(stmts: readonly Stmt[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const stmt of stmts) {
    walk(stmt, (node) => {
      const targets = node.kind === 'AssignStmt' && node.tok !== ':=' ? node.lhs : [];
      for (const target of node.kind === 'IncDecStmt' ? [node.x] : targets) {
        if (target.kind === 'Ident') names.add(target.name);
      }
    });
  }
  return names;
}

/** Whether the expression names one of the variables. */
export function mentionsAny(expr: Expr, names: ReadonlySet<string>): boolean {
  let found = false;
  walk(expr, (node) => {
    if (node.kind === 'Ident' && names.has(node.name)) found = true;
  });
  return found;
}

/** Whether evaluating the expression may change a field, an element, or a variable that is shared. */
export function mayChangeState(expr: Expr): boolean {
  let found = false;
  const visit = (node: Node): void => {
    // What a function literal does is done when it is called.
    if (node.kind === 'FuncLit') return;
    if (node.kind === 'CallExpr' && !isPureCall(node)) found = true;
    forEachChild(node, visit);
  };
  visit(expr);
  return found;
}

/** Whether the expression reads a field, an element or what a pointer points to, outside of the arguments of a call. */
export function readsState(expr: Expr): boolean {
  switch (expr.kind) {
    case 'SelectorExpr':
      return expr.x.kind !== 'Ident' || !PACKAGES.has(expr.x.name);
    case 'IndexExpr':
    case 'StarExpr':
    case 'SliceExpr':
      return true;
    case 'BinaryExpr':
      return readsState(expr.x) || readsState(expr.y);
    case 'UnaryExpr':
    case 'ParenExpr':
    case 'TypeAssertExpr':
      return readsState(expr.x);
    case 'CallExpr':
      return isPureCall(expr) && [expr.fun, ...expr.args].some(readsState);
    case 'CompositeLit':
      return expr.elts.some(readsState);
    case 'KeyValueExpr':
      return readsState(expr.value);
    default:
      return false;
  }
}

/** Whether the expression is a name, a literal or a field: it may be written twice. */
export function isPlainRead(expr: Expr): boolean {
  switch (expr.kind) {
    case 'Ident':
    case 'BasicLit':
      return true;
    case 'SelectorExpr':
    case 'StarExpr':
    case 'ParenExpr':
      return isPlainRead(expr.x);
    default:
      return false;
  }
}

function isPureCall({ fun }: CallExpr): boolean {
  if (fun.kind === 'Ident') return BUILTINS.has(fun.name);
  if (fun.kind === 'IndexExpr' || fun.kind === 'IndexListExpr')
    return fun.x.kind === 'SelectorExpr' && isPackage(fun.x.x);
  // Conversions such as `[]byte(…)`.
  if (fun.kind !== 'SelectorExpr') return fun.kind === 'ArrayType' || fun.kind === 'MapType';
  return isPackage(fun.x) || READERS.has(fun.sel.name);
}

function isPackage(expr: Expr): boolean {
  return expr.kind === 'Ident' && PACKAGES.has(expr.name);
}

const BUILTINS: ReadonlySet<string> = new Set('any append bool cap float64 int len max min string'.split(' '));

/** Packages whose functions change nothing that the user's PHP can read. */
const PACKAGES: ReadonlySet<string> = new Set(
  'cmp fmt html http math php strconv strings time todo url utf8'.split(' '),
);

/** Methods of ordered maps, times and the request that only read. */
const READERS: ReadonlySet<string> = new Set(
  'At Clone Equal Format Get GetQuery Has Keys Len Lookup Param PostForm Query String Values'.split(' '),
);
