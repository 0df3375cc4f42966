/**
 * Calls that reach the database: chains of the query builders and their ends, what is called on a model or a relation,
 * and the facade `DB`. The way in for expressions; what is none of these is refused, and left to others.
 */
import type { Expr as GoExpr } from '../../go/ast.ts';
import { exprStmt } from '../../go/build.ts';
import type { Expr, MethodCall, StaticCall } from '../../syntax/php/ast.ts';
import { walk } from '../../syntax/php/walk.ts';
import type { Applied } from '../apply.ts';
import { attempt, type Emission, refuse } from '../emission.ts';
import { variableOf } from '../variables.ts';
import { databaseCall } from './database.ts';
import { emitQuery, GORM_QUERY, NO_DATABASE, reassigned } from './emit-query.ts';
import { modelCall } from './model-calls.ts';
import { pageCall } from './page-calls.ts';
import { readQuery } from './read-query.ts';
import { isStep } from './read-steps.ts';
import { isDatabase, methodOf, receiverOf, staticModel } from './receivers.ts';
import { relationCall } from './relation-calls.ts';
import { scopeEnd } from './scope-end.ts';
import { TERMINALS } from './terminals.ts';
import { WRITES } from './writes.ts';

/** Undefined, with the reason noted, where the call does not reach the database or cannot be said in Go. */
export function applyQuery(emit: Emission, expr: MethodCall | StaticCall): Applied | undefined {
  const { reason, fn } = emit;
  const made = callOf(emit, expr);
  if (made !== undefined || emit.reason !== NO_DATABASE || reason !== undefined) return made;
  // A function takes a context when its queries are made. This one was not: what kept it from that is the reason.
  emit.reason = undefined;
  emit.fn = { ...fn, context: 'ctx' };
  attempt(emit, () => void callOf(emit, expr));
  emit.fn = fn;
  return refuse(emit, NO_DATABASE);
}

function callOf(emit: Emission, expr: MethodCall | StaticCall): Applied | undefined {
  const method = methodOf(expr);
  if (emit.subject.plan === undefined || method === undefined || expr.firstClass) return undefined;
  if (expr.kind === 'StaticCall') {
    if (isDatabase(emit, expr)) return databaseCall(emit, expr, method) ?? chain(emit, expr);
    const model = staticModel(emit, expr);
    if (model === undefined || declares(emit, model, method)) return undefined;
    return ended(emit, expr, method) ?? chain(emit, expr);
  }
  if (expr.nullsafe) return undefined;
  const on = receiverOf(emit, expr.object);
  if (on === undefined) return pageCall(emit, expr, method);
  if (on.kind === 'model') {
    if (declares(emit, on.model, method)) return undefined;
    return (
      modelCall(emit, expr, method, on.model) ??
      (isStep(method) ? chain(emit, expr) : relationOf(emit, expr, on.model, method))
    );
  }
  return relationCall(emit, expr, method) ?? ended(emit, expr, method) ?? chain(emit, expr);
}

/** A method of the application's own, and no scope or relation, which Laravel calls in other ways. */
function declares(emit: Emission, model: string, method: string): boolean {
  return emit.subject.plan?.method(model, method) !== undefined;
}

function relationOf(emit: Emission, expr: MethodCall, model: string, method: string): Applied | undefined {
  const { plan } = emit.subject;
  const isRelation = plan?.model(model)?.relations.some(({ phpName }) => phpName.toLowerCase() === method) === true;
  return isRelation ? chain(emit, expr) : undefined;
}

function ended(emit: Emission, expr: MethodCall | StaticCall, method: string): Applied | undefined {
  const terminal = TERMINALS[method] ?? WRITES[method];
  return terminal === undefined ? attempt(emit, () => scopeEnd(emit, expr, method)) : terminal(emit, expr);
}

/** A query that is not run here. As a statement it changes the variable that holds it. */
function chain(emit: Emission, expr: MethodCall | StaticCall): Applied | undefined {
  const query = readQuery(emit, expr);
  const made = query && emitQuery(emit, query);
  if (query === undefined || made === undefined) return undefined;
  if (!isEffect(emit, expr)) return { stmts: [], expr: made.expr, results: [GORM_QUERY], answers: false };
  const root = query.source.kind === 'value' && query.source.expr.kind === 'Variable' ? rootOf(made.expr) : undefined;
  const variable = root?.kind === 'Ident' ? variableOf(emit, root.name) : undefined;
  if (root === undefined || variable === undefined) {
    // Whoever else holds the query sees what is added to it.
    if (query.source.kind !== 'value') return refuse(emit, 'this query is built and never run');
    return { stmts: [exprStmt(made.expr)], expr: undefined, results: [], answers: false };
  }
  const stmts = made.expr.kind === 'Ident' ? [] : [reassigned(root, made.expr)];
  return { stmts, expr: undefined, results: [], answers: false };
}

/** The variable at the beginning of `q.Where(…)` and `orm.Or(q, …)`. */
function rootOf(expr: GoExpr): GoExpr {
  if (expr.kind !== 'CallExpr' || expr.fun.kind !== 'SelectorExpr') return expr;
  const { x } = expr.fun;
  const [first] = expr.args;
  if (x.kind === 'Ident' && x.name === 'orm') return first === undefined ? expr : rootOf(first);
  return rootOf(x);
}

/** Whether the PHP drops the value. */
export function isEffect(emit: Emission, target: Expr): boolean {
  let found = false;
  for (const root of emit.roots) {
    walk(root, {
      enter: (node) => {
        if (found || node.start > target.start || node.end < target.end) return false;
        if (node.kind === 'ExprStmt' && node.expr === target) found = true;
        return !found;
      },
    });
  }
  return found;
}
