/**
 * Local scopes: methods of a model that narrow a query.
 */
import type { Expr as GoExpr } from '../../go/ast.ts';
import { call, field, funcLit, funcType, ident, returnStmt, selector, star } from '../../go/build.ts';
import { argumentsFor, contextArgument } from '../arguments.ts';
import { type Emission, refuse } from '../emission.ts';
import { orFail } from '../failing.ts';
import type { Value } from '../value.ts';
import { createVariable, reference } from '../variables.ts';
import type { Piece } from './emit-conditions.ts';
import { GORM_QUERY } from './emit-query.ts';
import type { Query, Step } from './query.ts';
import { plannedModel } from './receivers.ts';

type ScopeStep = Extract<Step, { kind: 'scope' }>;

export function mayFail(emit: Emission, { model }: Query, { method }: ScopeStep): boolean {
  return model !== undefined && emit.subject.plan?.method(model, method)?.fails === true;
}

export function scopePiece(emit: Emission, query: Query, step: ScopeStep): Piece | undefined {
  const scope = scopeFunction(emit, query, step);
  return scope && { makers: [], build: (chain) => call(selector('orm', 'Scoped'), chain, scope) };
}

/** A scope that may fail runs in front of the statement. */
export function tried(emit: Emission, query: Query, so: Value, step: ScopeStep): Value | undefined {
  const scope = scopeFunction(emit, query, step);
  return scope && orFail(emit, call(selector('orm', 'TryScoped'), so.expr, scope), GORM_QUERY, 'query');
}

/** The scope as a function of the query alone. */
function scopeFunction(emit: Emission, { model }: Query, step: ScopeStep): GoExpr | undefined {
  const { plan } = emit.subject;
  const planned = model === undefined ? undefined : plan?.method(model, step.method);
  const owner = plannedModel(emit, model);
  if (planned === undefined || owner === undefined) return refuse(emit, 'this scope is not converted');
  // The call is noted even where it cannot be made yet: what the scope needs is needed here too.
  emit.notes.calls.push(planned.key);
  const context = planned.needsContext ? contextArgument(emit) : undefined;
  if (planned.needsContext && context === undefined) return refuse(emit, 'the scope needs what is not at hand here');
  const before: GoExpr[] = context === undefined ? [] : [context];
  const scope = selector(call('new', ident(owner.goName)), planned.goName);
  if (step.args.length === 0 && before.length === 0 && planned.params.length === 1) return scope;
  const made = argumentsFor(emit, planned.params.slice(1), step.args, planned.name);
  if (made === undefined) return undefined;
  const q = createVariable(emit, 'q', GORM_QUERY);
  const gorm = star(selector('gorm', 'DB'));
  const param = { ...field('q', gorm), names: [reference(q)] };
  const results = [field(undefined, gorm), ...(planned.fails ? [field(undefined, 'error')] : [])];
  return funcLit(funcType([param], results), [returnStmt(call(scope, ...before, reference(q), ...made.args))]);
}
