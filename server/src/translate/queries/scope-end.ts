/**
 * Scopes that end a query: their bodies run it and return a list or a page, where others hand the query on.
 */
import { call, ident, selector } from '../../go/build.ts';
import type { MethodCall, StaticCall } from '../../syntax/php/ast.ts';
import type { Applied } from '../apply.ts';
import { argumentsFor, contextArgument } from '../arguments.ts';
import { type Emission, refuse } from '../emission.ts';
import { hoist } from '../value.ts';
import { emitQuery, GORM_QUERY } from './emit-query.ts';
import { plannedModel } from './receivers.ts';
import { endOf } from './terminals.ts';

/** `method` in lower case; undefined where it is no such scope. */
export function scopeEnd(emit: Emission, expr: MethodCall | StaticCall, method: string): Applied | undefined {
  const { reason } = emit;
  const end = endOf(emit, expr);
  const model = end?.query.model;
  const planned = model === undefined ? undefined : emit.subject.plan?.method(model, `scope${method}`);
  const owner = plannedModel(emit, model);
  if (end === undefined || owner === undefined || planned?.result === undefined || planned.result === GORM_QUERY) {
    emit.reason = reason;
    return undefined;
  }
  emit.notes.calls.push(planned.key);
  const context = planned.needsContext ? contextArgument(emit) : undefined;
  if (planned.needsContext && context === undefined) return refuse(emit, 'the scope needs what is not at hand here');
  const query = emitQuery(emit, end.query);
  const from = emit.notes.prelude.length;
  const made = query && argumentsFor(emit, planned.params.slice(1), expr.args, planned.name);
  if (query === undefined || made === undefined) return undefined;
  // What the arguments put in front of the statement must not come before what the query was given.
  const held = emit.notes.prelude.length > from ? hoist(emit, query, 'query', from) : query;
  const before = context === undefined ? [] : [context];
  const scope = selector(call('new', ident(owner.goName)), planned.goName);
  const results = planned.fails ? [planned.result, 'error'] : [planned.result];
  return { stmts: [], expr: call(scope, ...before, held.expr, ...made.args), results, answers: false };
}
