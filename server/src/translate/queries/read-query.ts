/**
 * From PHP to a `Query`: where a chain begins, and what each of its calls adds. What it does not know it refuses, with
 * the reason; it makes no Go.
 */
import type { Expr, MethodCall, StaticCall } from '../../syntax/php/ast.ts';
import { type Emission, refuse } from '../emission.ts';
import type { Callback, Query, Source, Step } from './query.ts';
import { readStep } from './read-steps.ts';
import { isDatabase, methodOf, plainArgs, receiverOf, staticModel } from './receivers.ts';

/** The query that an expression is; undefined, with the reason noted, when some of it is not known. */
export function readQuery(emit: Emission, expr: Expr): Query | undefined {
  switch (expr.kind) {
    case 'Paren':
      return readQuery(emit, expr.expr);
    case 'StaticCall':
      return readStatic(emit, expr);
    case 'MethodCall':
      return readCall(emit, expr);
    case 'New': {
      const found = receiverOf(emit, expr);
      return found?.kind === 'model' && expr.args.length === 0 ? ofModel(found.model) : unknownQuery(emit);
    }
    case 'Clone': {
      const query = readQuery(emit, expr.expr);
      return query && withSteps(query, [{ kind: 'clone' }]);
    }
    default:
      return begunElsewhere(emit, expr);
  }
}

/** What a callback adds to the query it is given, where that is one chain; undefined, with no reason, for other ones. */
export function readCallback(
  emit: Emission,
  callback: Callback,
  model: string | undefined,
): readonly Step[] | undefined {
  const [param, ...more] = callback.params;
  const body = bodyOf(callback);
  if (param === undefined || param.byRef || more.length > 0 || body === undefined) return undefined;
  const { reason } = emit;
  const steps = chainOn(emit, body, param.name, model);
  if (steps === undefined) emit.reason = reason;
  return steps;
}

/** The only expression of a callback's body. */
function bodyOf(callback: Callback): Expr | undefined {
  if (callback.kind === 'ArrowFunction') return callback.body;
  const [only, ...more] = callback.body.body;
  if (more.length > 0) return undefined;
  return only?.kind === 'ExprStmt' || only?.kind === 'Return' ? only.expr : undefined;
}

function chainOn(emit: Emission, expr: Expr, root: string, model: string | undefined): readonly Step[] | undefined {
  if (expr.kind === 'Paren') return chainOn(emit, expr.expr, root, model);
  if (expr.kind === 'Variable') return expr.name === root ? [] : undefined;
  if (expr.kind !== 'MethodCall' || expr.nullsafe || expr.firstClass) return undefined;
  const before = chainOn(emit, expr.object, root, model);
  const added = before && readStep(emit, expr, { model });
  return added && [...before, ...added];
}

function readStatic(emit: Emission, expr: StaticCall): Query | undefined {
  const method = methodOf(expr);
  if (isDatabase(emit, expr)) {
    const [table, ...more] = plainArgs(emit, expr.args) ?? [];
    return method === 'table' && table !== undefined && more.length === 0
      ? { source: { kind: 'table', table }, model: undefined, steps: [] }
      : unknownQuery(emit);
  }
  const model = staticModel(emit, expr);
  if (model === undefined || method === undefined) return unknownQuery(emit);
  const query = ofModel(model);
  return BEGINNINGS.has(method) ? query : added(emit, query, expr);
}

function readCall(emit: Emission, expr: MethodCall): Query | undefined {
  const method = methodOf(expr);
  if (expr.nullsafe) return refuse(emit, 'a query on what may be null is not converted');
  if (method === undefined || expr.firstClass) return refuse(emit, 'the method is not written out');
  const on = receiverOf(emit, expr.object);
  if (on?.kind === 'model') {
    const relation = emit.subject.plan
      ?.model(on.model)
      ?.relations.find(({ phpName }) => phpName.toLowerCase() === method);
    if (relation !== undefined && expr.args.length === 0) {
      const source: Source = { kind: 'relation', owner: expr.object, relation };
      return { source, model: relation.relation.related, steps: [] };
    }
    if (BEGINNINGS.has(method)) return ofModel(on.model);
    return added(emit, ofModel(on.model), expr);
  }
  const query = readQuery(emit, expr.object);
  if (query === undefined) return undefined;
  if (method === 'tobase' || method === 'getquery') return refuse(emit, 'what is below this query is not converted');
  return added(emit, query, expr);
}

function added(emit: Emission, query: Query, call: MethodCall | StaticCall): Query | undefined {
  const steps = readStep(emit, call, query);
  return steps && withSteps(query, steps);
}

function begunElsewhere(emit: Emission, expr: Expr): Query | undefined {
  const found = receiverOf(emit, expr);
  if (found?.kind !== 'query') return unknownQuery(emit);
  return { source: { kind: 'value', expr }, model: found.model, steps: [] };
}

function ofModel(model: string): Query {
  return { source: { kind: 'model' }, model, steps: [] };
}

function withSteps(query: Query, steps: readonly Step[]): Query {
  return { ...query, steps: [...query.steps, ...steps] };
}

function unknownQuery(emit: Emission): undefined {
  return refuse(emit, 'what this query is of is not known');
}

/** Methods of a model that begin a query and add nothing. */
const BEGINNINGS: ReadonlySet<string> = new Set(['query', 'newquery', 'newmodelquery']);
