/**
 * Expressions that stand as statements: what they do is wanted and not their value.
 */
import type { Expr as GoExpr, Stmt as GoStmt } from '../go/ast.ts';
import { assign, exprStmt, ident, ifStmt } from '../go/build.ts';
import type { Binary, Expr, ExprStmt, Ternary, Throw } from '../syntax/php/ast.ts';
import { type Applied, applyMatch, failIfError } from './apply.ts';
import { lowerAssign, lowerAssignOp, lowerAssignRef, lowerIncDec } from './assignment.ts';
import { applyCall } from './calls.ts';
import { isNullsafe } from './coalesce.ts';
import { inBlock, lowerHeader } from './control.ts';
import { mayChangeState } from './effects.ts';
import { attempt, type Emission, refuse, withPrelude } from './emission.ts';
import { lowerExpr, reasonFor, tryExpr } from './expression.ts';
import { isHole } from './hole.ts';
import { laravelCall } from './laravel/bridge.ts';
import { endRequest, failWith } from './leave.ts';
import { exprMatches, typeOf } from './matching.ts';
import { writeText } from './output.ts';
import { lowerParentConstructor } from './parent-constructor.ts';
import { asText } from './strings.ts';
import { lowerMatch } from './switch.ts';
import { negated } from './truth.ts';
import { lowerYield } from './yield.ts';

export function lowerExprStmt(emit: Emission, { expr }: Pick<ExprStmt, 'expr'>): readonly GoStmt[] | undefined {
  const bridged = attempt(emit, () => asEffect(emit, laravelCall(emit, expr)));
  if (bridged !== undefined) return bridged;
  const isExit = expr.kind === 'Exit' && emit.fn.kind === 'function';
  for (const match of isExit ? [] : exprMatches(emit, expr)) {
    const go = attempt(emit, () => {
      const applied = applyMatch(emit, match);
      return applied && asStatements(emit, applied);
    });
    if (go !== undefined) return go;
  }
  switch (expr.kind) {
    case 'Paren':
    case 'Silence':
      return lowerExprStmt(emit, { expr: expr.expr });
    case 'Assign':
      return lowerAssign(emit, expr);
    case 'AssignOp':
      return lowerAssignOp(emit, expr);
    case 'AssignRef':
      return lowerAssignRef(emit, expr);
    case 'IncDec':
      return lowerIncDec(emit, expr);
    case 'Throw':
      return lowerThrow(emit, expr);
    case 'Exit':
      return lowerExit(emit, expr.expr);
    case 'Yield':
    case 'YieldFrom':
      return lowerYield(emit, expr);
    case 'Print': {
      const text = asText(emit, expr.expr);
      return isHole(text.expr) ? refuse(emit, 'no row converts this output') : [writeText(emit, text.expr)];
    }
    case 'Match':
      return lowerMatch(emit, expr);
    case 'Ternary':
      return lowerTernary(emit, expr);
    case 'Binary':
      return isLogical(expr) ? lowerLogical(emit, expr) : lowerEffect(emit, expr);
    case 'StaticCall':
      return lowerParentConstructor(emit, expr) ?? lowerEffect(emit, expr);
    default:
      return lowerEffect(emit, expr);
  }
}

/** What a row gave, as statements that do it and drop the value. */
export function asStatements(emit: Emission, applied: Applied): readonly GoStmt[] | undefined {
  const { expr, results, stmts } = applied;
  if (applied.answers) return refuse(emit, 'this makes a response and does not return it');
  if (expr === undefined || applied.owned !== undefined) return stmts;
  if (results.at(-1) === 'error') {
    return [...stmts, failIfError(emit, expr, results.length - 1)];
  }
  if (expr.kind === 'CallExpr' && !isBuiltin(expr.fun)) return [...stmts, exprStmt(expr)];
  return results.length === 1 ? [...stmts, assign([ident('_')], '=', [expr])] : refuse(emit, 'the values are not used');
}

/** Go lets the value of its own functions, and of conversions, not be dropped. */
function isBuiltin(fun: GoExpr): boolean {
  if (fun.kind === 'ArrayType' || fun.kind === 'MapType') return true;
  return fun.kind === 'Ident' && BUILTINS.has(fun.name);
}

const BUILTINS: ReadonlySet<string> = new Set(
  'append bool byte cap complex float64 imag int int64 len make max min new real string'.split(' '),
);

/** What is left is a call, or does nothing. */
function lowerEffect(emit: Emission, expr: Expr): readonly GoStmt[] | undefined {
  if (expr.kind === 'FuncCall' || expr.kind === 'MethodCall' || expr.kind === 'StaticCall') {
    const isPlain = expr.kind !== 'MethodCall' || !isNullsafe(expr);
    const called = isPlain ? attempt(emit, () => asEffect(emit, applyCall(emit, expr))) : undefined;
    if (called !== undefined) return called;
  }
  const value = attempt(emit, () => tryExpr(emit, expr, undefined));
  if (value === undefined || isHole(value.expr)) return refuse(emit, reasonFor(expr));
  const { expr: go } = value;
  if (go.kind === 'CallExpr' && !isBuiltin(go.fun)) return [exprStmt(go)];
  return value.stable && !mayChangeState(go) ? [] : [assign([ident('_')], '=', [go])];
}

function asEffect(emit: Emission, applied: Applied | undefined): readonly GoStmt[] | undefined {
  return applied && asStatements(emit, applied);
}

export function lowerThrow(emit: Emission, { expr }: Throw): readonly GoStmt[] | undefined {
  if (emit.fn.kind === 'selection') return refuse(emit, 'who catches this is not known');
  const error = lowerExpr(emit, expr, 'error');
  return isHole(error.expr) ? refuse(emit, 'what is thrown is not converted') : failWith(emit, error.expr);
}

/** `exit` ends the request, after it has written what it is given, if that is no number. */
function lowerExit(emit: Emission, expr: Expr | undefined): readonly GoStmt[] | undefined {
  if (expr === undefined || expr.kind === 'IntLit') return endRequest(emit);
  const type = typeOf(emit, expr);
  if (emit.fn.kind !== 'function' || type.kind !== 'scalar' || type.name !== 'string') {
    return refuse(emit, 'no row converts what this writes before it ends');
  }
  return [writeText(emit, asText(emit, expr).expr), ...endRequest(emit)];
}

/** `a ? b() : c()`. */
function lowerTernary(emit: Emission, expr: Ternary): readonly GoStmt[] | undefined {
  const { cond, init } = lowerHeader(emit, expr.condition);
  const then = expr.then === undefined ? [] : branch(emit, expr.then);
  const otherwise = branch(emit, expr.else);
  if (then === undefined || otherwise === undefined) return undefined;
  if (then.length === 0) return [{ ...ifStmt(negated(cond), otherwise), init }];
  const made = { ...ifStmt(cond, then), init };
  if (otherwise.length === 0) return [made];
  return [{ ...made, else: { kind: 'BlockStmt', start: -1, end: -1, list: otherwise, oneLine: false } }];
}

function isLogical({ op }: Binary): boolean {
  return ['&&', '||', 'and', 'or'].includes(op);
}

/** `a && b()`. */
function lowerLogical(emit: Emission, { op, left, right }: Binary): readonly GoStmt[] | undefined {
  const { cond, init } = lowerHeader(emit, left);
  const then = branch(emit, right);
  if (then === undefined) return undefined;
  const asked = op === '&&' || op === 'and' ? cond : negated(cond);
  return [{ ...ifStmt(asked, then), init }];
}

/** What a way does: it may be the only one that is taken, so nothing that it sets is certain behind it. */
function branch(emit: Emission, expr: Expr): readonly GoStmt[] | undefined {
  const { assigned } = emit;
  const { made, prelude } = withPrelude(emit, () => inBlock(emit, expr, () => lowerExprStmt(emit, { expr })));
  emit.assigned = assigned;
  return made && [...prelude, ...made];
}
