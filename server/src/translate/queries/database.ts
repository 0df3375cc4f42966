/**
 * The facade `DB`: transactions, raw expressions, and SQL that the PHP writes out itself.
 */
import type { Stmt as GoStmt } from '../../go/ast.ts';
import { call, field, funcLit, funcType, selector, stringLit } from '../../go/build.ts';
import type { Expr, StaticCall } from '../../syntax/php/ast.ts';
import type { Applied } from '../apply.ts';
import { contextArgument } from '../arguments.ts';
import { type Emission, refuse, withPrelude } from '../emission.ts';
import { lowerExpr } from '../expression.ts';
import type { GoType } from '../go-type.ts';
import { leave } from '../leave.ts';
import { typeOf } from '../matching.ts';
import { findAssigned, findOccurrences } from '../mentions.ts';
import { lowerStmts } from '../statement.ts';
import { isTerminating } from '../terminating.ts';
import { inOrder } from '../value.ts';
import { createBlock, findVariable } from '../variables.ts';
import { isEffect } from './apply-query.ts';
import { readRaw } from './read-conditions.ts';
import { plainArgs } from './receivers.ts';

/** Undefined, with the reason noted where it is one of these and cannot be said in Go. */
export function databaseCall(emit: Emission, expr: StaticCall, method: string): Applied | undefined {
  const args = METHODS.has(method) ? plainArgs(emit, expr.args) : undefined;
  if (args === undefined) return undefined;
  switch (method) {
    case 'raw':
      return rawExpression(emit, args);
    case 'transaction':
      return transaction(emit, expr, args);
    case 'select':
      return sql(emit, args, 'SelectRows', ['[]map[string]any', 'error']);
    case 'selectone':
      return sql(emit, args, 'SelectRow', ['map[string]any', 'error']);
    case 'insert':
    case 'statement':
    case 'unprepared':
      return isEffect(emit, expr)
        ? sql(emit, args, 'Exec', ['int', 'error'])
        : refuse(emit, 'Go gives no answer of a statement but its error');
    default:
      return sql(emit, args, 'Exec', ['int', 'error']);
  }
}

const METHODS: ReadonlySet<string> = new Set([
  ...['raw', 'transaction', 'select', 'selectone', 'insert', 'update', 'delete', 'statement', 'unprepared'],
  'affectingstatement',
]);

/** `DB::raw('votes + 1')` where a value stands. */
function rawExpression(emit: Emission, args: readonly Expr[]): Applied | undefined {
  const raw = readRaw(emit, args);
  return (
    raw && {
      stmts: [],
      expr: call(selector('gorm', 'Expr'), stringLit(raw.sql)),
      results: ['clause.Expr'],
      answers: false,
    }
  );
}

function sql(emit: Emission, args: readonly Expr[], name: string, results: readonly string[]): Applied | undefined {
  const raw = readRaw(emit, args);
  const context = contextArgument(emit);
  if (raw === undefined || context === undefined) return undefined;
  const values = inOrder(
    emit,
    raw.bindings.map((binding) => () => lowerExpr(emit, binding)),
  );
  if (values === undefined) return undefined;
  const expr = call(selector('orm', name), context, stringLit(raw.sql), ...values.map((value) => value.expr));
  return { stmts: [], expr, results, answers: false };
}

/** The closure runs with a context whose database is the transaction, so all that it calls takes part in it. */
function transaction(emit: Emission, expr: StaticCall, args: readonly Expr[]): Applied | undefined {
  const [callback, ...more] = args;
  const context = contextArgument(emit);
  if (callback?.kind !== 'Closure' || more.length > 0 || callback.params.length > 0 || context === undefined)
    return refuse(emit, 'this transaction is not converted');
  const { body, uses } = callback;
  const set = findAssigned(body.body);
  if (uses.some(({ name, byRef }) => !byRef && set.has(name)))
    return refuse(emit, 'a closure that changes what it captures is not converted yet');
  const result = isEffect(emit, expr) ? undefined : resultOf(emit, expr);
  const block = createBlock(body);
  const inner: Emission = {
    ...emit,
    subject: { ...emit.subject, scope: emit.subject.source.file.types.scopeAt(body.start + 1) },
    fn: {
      ...emit.fn,
      kind: 'function',
      result,
      fails: true,
      context: 'ctx',
      returns: undefined,
      frame: undefined,
      yields: undefined,
    },
    roots: body.body,
    occurrences: findOccurrences(body.body),
    blocks: [block],
    loops: [],
  };
  for (const { name } of uses) {
    const variable = findVariable(emit, name);
    if (variable !== undefined) block.variables.set(name, variable);
  }
  const { made } = withPrelude(inner, () => lowerStmts(inner, body.body, body.dangling));
  const stmts: readonly GoStmt[] = isTerminating(made) ? made : [...made, ...leave(inner)];
  const { templates } = emit.subject;
  const param = field('ctx', selector('context', 'Context'));
  const error = field(undefined, 'error');
  const results = result === undefined ? [error] : [field(undefined, templates.type(result)), error];
  const literal = funcLit(funcType([param], results), stmts);
  const fun = result === undefined ? selector('orm', 'InTransaction') : selector('orm', 'Transaction');
  return {
    stmts: [],
    expr: call(fun, context, literal),
    results: result === undefined ? ['error'] : [result, 'error'],
    answers: false,
  };
}

function resultOf(emit: Emission, expr: StaticCall): GoType {
  return emit.subject.plan?.typeOf(typeOf(emit, expr)) ?? 'any';
}
