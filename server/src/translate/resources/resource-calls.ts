/**
 * What resources are made with, and what their arrays leave to the moment: `new UserResource($user)`,
 * `UserResource::collection($users)`, `$this->when(…)`, `$this->whenLoaded('posts')`.
 */
import { call, ident, selector, stringLit } from '../../go/build.ts';
import type { Arg, Expr, MethodCall, New, StaticCall } from '../../syntax/php/ast.ts';
import { type Emission, refuse } from '../emission.ts';
import { lowerExpr } from '../expression.ts';
import { isHole } from '../hole.ts';
import { typeOf } from '../matching.ts';
import { standInFor } from '../stand-ins.ts';
import { bodyOf } from '../units/model-accessors.ts';
import { inOrder, type Value } from '../value.ts';
import { contentOf, findVariable } from '../variables.ts';
import { type ResourcePlan, resourcePlan } from './resource-plan.ts';

/** The variable of the PHP in which a resource's methods have the model. */
export const MODEL_VARIABLE = 'resource__model';

/** Methods of `JsonResource` itself that arrays are made with, in lower case. */
export const RESOURCE_METHODS: ReadonlySet<string> = new Set([
  ...['when', 'unless', 'whenloaded', 'whencounted', 'whennotnull', 'mergewhen', 'merge', 'mergeunless'],
  ...[
    'additional',
    'toarray',
    'resolve',
    'collection',
    'whenpivotloaded',
    'whenpivotloadedas',
    'whenappended',
    'whenhas',
  ],
  ...['attributes', 'filter', 'with', 'withresponse', 'toresponse', 'response', 'jsonoptions'],
]);

/** `undefined` for what has to do with no resource, or with the reason noted. */
export function resourceValue(emit: Emission, expr: Expr): Value | undefined {
  const { plan, source, scope } = emit.subject;
  if (plan === undefined) return undefined;
  if (expr.kind === 'New' || expr.kind === 'StaticCall') {
    const fqn = expr.class.kind === 'Name' ? source.file.classBehind(expr.class, scope) : undefined;
    const of = fqn === undefined ? undefined : resourcePlan(plan, fqn);
    return of && made(emit, of, expr);
  }
  if (expr.kind === 'MethodCall' && isCollection(emit, expr.object)) return withMore(emit, expr);
  if (expr.kind !== 'MethodCall' || expr.object.kind !== 'Variable' || expr.object.name !== 'this') return undefined;
  const of = emit.fn.self === undefined ? undefined : resourcePlan(plan, emit.fn.self.fqn);
  return of && conditional(emit, expr);
}

const COLLECTION = 'Illuminate\\Http\\Resources\\Json\\ResourceCollection';

function isCollection(emit: Emission, expr: Expr): boolean {
  const type = typeOf(emit, expr);
  return type.kind === 'class' && emit.subject.source.file.app.isClass(type.name, COLLECTION) === true;
}

/** `->additional([…])`: what stands beside the list in the response. */
function withMore(emit: Emission, { object, name, args }: MethodCall): Value | undefined {
  const [given, ...more] = args;
  const method = name.kind === 'Identifier' ? name.text.toLowerCase() : '';
  if (method !== 'additional' || given === undefined || more.length > 0 || given.spread) return undefined;
  const type = '*orm.ResourceCollection';
  const values = inOrder(emit, [
    () => asCollection(emit, lowerExpr(emit, object)),
    () => lowerExpr(emit, given.value, '*php.Map[string, any]'),
  ]);
  const [list, beside] = values ?? [];
  if (list?.type !== type || beside === undefined || isHole(list.expr)) return undefined;
  return { expr: call(selector(list.expr, 'Additional'), beside.expr), type, stable: false, notNull: true };
}

/** What is made of a value of unknown type is a collection where PHP goes on with it. */
function asCollection(emit: Emission, value: Value): Value {
  if (value.type !== 'any' || isHole(value.expr)) return value;
  const type = '*orm.ResourceCollection';
  const asserted: Value['expr'] = {
    kind: 'TypeAssertExpr',
    start: -1,
    end: -1,
    x: value.expr,
    type: emit.subject.templates.type(type),
  };
  return { expr: asserted, type, stable: false, notNull: true };
}

function made(emit: Emission, of: ResourcePlan, expr: New | StaticCall): Value | undefined {
  const [given, ...more] = expr.args;
  const method = expr.kind === 'New' ? 'make' : expr.name.kind === 'Identifier' ? expr.name.text.toLowerCase() : '';
  if (given === undefined || more.length > 0 || given.spread || (method !== 'make' && method !== 'collection'))
    return undefined;
  const make = of.planned.make?.goName;
  if (make === undefined) return undefined;
  const value = lowerExpr(emit, given.value);
  if (isHole(value.expr)) return refuse(emit, 'what the resource shows is not converted');
  if (of.each !== undefined || method === 'collection') return collected(emit, of, value);
  if (value.type === of.model.type && value.notNull === true)
    return { expr: call(make, value.expr), type: of.planned.type, stable: false, notNull: true };
  if (value.type === of.model.type || value.type === 'any')
    return { expr: call(selector('orm', 'ResourceFor'), value.expr, ident(make)), type: 'any', stable: false };
  return refuse(emit, `a resource of ${of.model.fqn} shows ${value.type} here`);
}

function collected(emit: Emission, of: ResourcePlan, value: Value): Value | undefined {
  const each = of.each === undefined ? of.planned.make?.goName : of.each.make?.goName;
  if (each === undefined) return undefined;
  const make = ident(each);
  const type = '*orm.ResourceCollection';
  if (value.type === `[]${of.model.type}`)
    return { expr: call(selector('orm', 'Collection'), value.expr, make), type, stable: false, notNull: true };
  if (value.type === `*orm.Page[${of.model.type}]`)
    return { expr: call(selector('orm', 'CollectionOfPage'), value.expr, make), type, stable: false, notNull: true };
  if (value.type === 'any')
    return { expr: call(selector('orm', 'CollectionFor'), value.expr, make), type: 'any', stable: false };
  return refuse(emit, `a collection of ${of.model.fqn} is made of ${value.type} here`);
}

/** What stands in the array only sometimes. */
function conditional(emit: Emission, expr: MethodCall): Value | undefined {
  if (expr.name.kind !== 'Identifier' || expr.args.some(({ spread, name }) => spread || name !== undefined))
    return undefined;
  const [first, second, third] = expr.args;
  switch (expr.name.text.toLowerCase()) {
    case 'when':
      return first && second && chosen(emit, expr, first.value, second, third);
    case 'unless': {
      const not = first && ({ kind: 'Unary', start: first.start, end: first.end, op: '!', expr: first.value } as Expr);
      return not && second && chosen(emit, expr, not, second, third);
    }
    case 'mergewhen': {
      const array = second && closureResult(second.value);
      if (first === undefined || array === undefined) return undefined;
      const merged = standInFor(expr, (inner) => mergedValue(inner, array), array);
      return ternary(emit, expr, first.value, merged, undefined);
    }
    case 'merge':
      return first && mergedValue(emit, closureResult(first.value) ?? first.value);
    case 'whennotnull': {
      const value = first && lowerExpr(emit, first.value, 'any');
      return value && anyValue(call(selector('orm', 'WhenNotNull'), value.expr));
    }
    case 'whencounted':
    case 'whenloaded':
      return first && loaded(emit, expr, first, second, third);
    default:
      return undefined;
  }
}

function chosen(
  emit: Emission,
  expr: Expr,
  condition: Expr,
  value: Arg,
  otherwise: Arg | undefined,
): Value | undefined {
  const then = closureResult(value.value);
  return then && ternary(emit, expr, condition, then, otherwise && closureResult(otherwise.value));
}

function ternary(
  emit: Emission,
  expr: Expr,
  condition: Expr,
  then: Expr,
  otherwise: Expr | undefined,
): Value | undefined {
  const missing = standInFor(expr, () => anyValue(call(selector('orm', 'Missing'))));
  const value = lowerExpr(emit, choice(expr, condition, then, otherwise ?? missing), 'any');
  return isHole(value.expr) ? refuse(emit, 'what stands there sometimes is not converted') : value;
}

function choice({ start, end }: Expr, condition: Expr, then: Expr, otherwise: Expr): Expr {
  return { kind: 'Ternary', start, end, condition, then, else: otherwise };
}

function loaded(
  emit: Emission,
  expr: MethodCall,
  name: Arg,
  value: Arg | undefined,
  otherwise: Arg | undefined,
): Value | undefined {
  const variable = findVariable(emit, MODEL_VARIABLE);
  if (name.value.kind !== 'StringLit' || variable === undefined) return undefined;
  const isCount = expr.name.kind === 'Identifier' && expr.name.text.toLowerCase() === 'whencounted';
  const relation = stringLit(name.value.value);
  const model = contentOf(variable);
  const plain = call(selector('orm', isCount ? 'WhenCounted' : 'WhenLoaded'), model, relation);
  if (value === undefined) return anyValue(plain);
  const then = closureResult(value.value);
  if (then === undefined || isCount) return undefined;
  const isLoaded = standInFor(expr, () => ({
    expr: call(selector(model, 'IsLoaded'), relation),
    type: 'bool',
    stable: true,
  }));
  const isNull = standInFor(expr, () => ({
    expr: { kind: 'BinaryExpr', start: -1, end: -1, x: plain, op: '==', y: ident('nil') },
    type: 'bool',
    stable: true,
  }));
  const none: Expr = { kind: 'NullLit', start: expr.start, end: expr.end };
  const orNull = choice(expr, isNull, none, then);
  return ternary(emit, expr, isLoaded, orNull, otherwise && closureResult(otherwise.value));
}

function mergedValue(emit: Emission, array: Expr): Value | undefined {
  const value = lowerExpr(emit, array, 'array');
  return isHole(value.expr) ? undefined : anyValue(call(selector('orm', 'Merge'), value.expr));
}

function anyValue(expr: Value['expr']): Value {
  return { expr, type: 'any', stable: false, notNull: true };
}

/** The expression that a closure without parameters answers; itself for what is none. */
function closureResult(expr: Expr): Expr | undefined {
  if (expr.kind !== 'Closure' && expr.kind !== 'ArrowFunction') return expr;
  const body = bodyOf(expr);
  const [only] = body?.body?.body ?? [];
  if (body === undefined || body.params.length > 0 || body.body?.body.length !== 1) return undefined;
  return only?.kind === 'Return' ? only.expr : undefined;
}
