/**
 * What Laravel does in front of an action: the route's parameters become models, enums and scalars, form requests are
 * checked, and services are made.
 */
import type { Expr as GoExpr, Stmt as GoStmt } from '../../go/ast.ts';
import { assign, call, ident, selector, stringLit } from '../../go/build.ts';
import type { RouteEntry } from '../../laravel/routes/list.ts';
import { nativeType } from '../../php/summary/native-type.ts';
import { classesOf, isNullable, type StaticType, UNKNOWN, withoutNull } from '../../php/types.ts';
import type { Closure, Method, Param } from '../../syntax/php/ast.ts';
import { bindOrFail } from '../apply.ts';
import { literalOfType } from '../defaults.ts';
import type { Emission } from '../emission.ts';
import { orFail } from '../failing.ts';
import type { LowerOptions } from '../functions.ts';
import { stopHole } from '../hole.ts';
import { madeByContainer } from '../laravel/make.ts';
import { middlewareParams } from '../laravel/middleware.ts';
import { localName } from '../naming.ts';
import type { ClassPlan, FunctionPlan } from '../plan/plan.ts';
import type { Value } from '../value.ts';
import { createVariable, currentBlock, reference } from '../variables.ts';
import type { UnitSource } from './unit.ts';

/** How a method is lowered that routes lead to; nothing for any other. */
export function handlerOptions(from: UnitSource, plan: FunctionPlan, member: Pick<Method, 'params'>): LowerOptions {
  if (!plan.isHandler) return {};
  const [fqn = '', method = ''] = plan.name.split('::');
  if (from.plan.classNamed(fqn)?.kind === 'middleware') {
    return { before: (emit) => middlewareParams(emit, member.params) };
  }
  const routes = routesTo(from, fqn, method);
  return { before: (emit) => boundParams(emit, from, routes, member.params) };
}

/** What runs in front of the closure of a route. */
export function closureOptions(from: UnitSource, route: RouteEntry, node: Pick<Closure, 'params'>): LowerOptions {
  return { before: (emit) => boundParams(emit, from, [route], node.params) };
}

function routesTo(from: UnitSource, fqn: string, method: string): readonly RouteEntry[] {
  const name = method.toLowerCase();
  return from.app.routes.routes.filter(({ target }) => {
    if (target.kind !== 'controller' || target.method.toLowerCase() !== name) return false;
    if (target.class.toLowerCase() === fqn.toLowerCase()) return true;
    return from.plan.method(target.class, method)?.name.toLowerCase() === `${fqn}::${method}`.toLowerCase();
  });
}

interface RouteParam {
  readonly name: string;
  readonly optional: boolean;
  /** The column of `{post:slug}`. */
  readonly field: string | undefined;
}

export function paramsOf({ uri, bindingFields, domain }: RouteEntry): readonly RouteParam[] {
  return [...`${domain ?? ''}/${uri}`.matchAll(/\{(\w+)(?::\w+)?(\?)?\}/g)].map(([, name = '', mark]) => ({
    name,
    optional: mark === '?',
    field: bindingFields[name],
  }));
}

/** The statements that bind all parameters of an action, in the order in which Laravel does it. */
function boundParams(
  emit: Emission,
  from: UnitSource,
  routes: readonly RouteEntry[],
  params: readonly Param[],
): readonly GoStmt[] {
  const [route] = routes;
  const inRoute = route === undefined ? [] : paramsOf(route);
  const kinds = params.map((param) => ({ param, ...kindOf(from, param) }));
  const byName = (name: string): RouteParam | undefined =>
    inRoute.find((each) => each.name === name) ?? inRoute.find((each) => each.name === snake(name));
  const named = new Set(
    kinds.flatMap(({ kind, param }) => (kind === 'model' || kind === 'enum' ? (byName(param.name)?.name ?? []) : [])),
  );
  const free = inRoute.filter(({ name }) => !named.has(name));
  const out: GoStmt[] = [];
  let parent: { readonly value: Value; readonly plan: ClassPlan; readonly name: string } | undefined;
  // Models and enums are there before anything else is made.
  for (const each of kinds) {
    const { param, kind, planned, type } = each;
    if (planned === undefined || (kind !== 'model' && kind !== 'enum')) continue;
    const at = byName(param.name);
    const made = made_(emit, () => {
      if (kind === 'enum') return at && enumOf(emit, planned, at);
      if (at === undefined) return madeByContainer(emit, planned.fqn);
      const scoped = parent !== undefined && (at.field !== undefined || route?.scopedBindings === true);
      const value = modelOf(emit, from, planned, at, scoped ? parent : undefined, isNullable(type));
      if (value !== undefined) parent = { value, plan: planned, name: param.name };
      return value;
    });
    out.push(...made.stmts, ...bind(emit, param, made.value, 'what this parameter is bound to is not known'));
  }
  let next = 0;
  for (const { param, kind, planned, type, fqn } of kinds) {
    if (kind === 'model' || kind === 'enum') continue;
    if (kind === 'request') {
      const c = createVariable(emit, 'c', '*gin.Context', 'scope');
      emit.blocks[0]?.variables.set(param.name, c);
      emit.assigned = new Set([...emit.assigned, c]);
      continue;
    }
    const made = made_(emit, () => {
      if (kind === 'form-request' && planned !== undefined) return formRequest(emit, planned, param);
      if (kind === 'service' && fqn !== undefined) return madeByContainer(emit, fqn);
      const at =
        inRoute.find(({ name }) => name === param.name && free.some((each) => each.name === name)) ?? free[next];
      next++;
      return scalarOf(emit, param, at, type, routes);
    });
    out.push(...made.stmts, ...bind(emit, param, made.value, 'what this parameter is given is not known'));
  }
  return out;
}

interface ParamKind {
  readonly kind: 'request' | 'form-request' | 'model' | 'enum' | 'service' | 'scalar';
  readonly planned: ClassPlan | undefined;
  readonly fqn: string | undefined;
  readonly type: StaticType;
}

function kindOf(from: UnitSource, param: Param): ParamKind {
  const type: StaticType = nativeType(param.type, from.source.file.names, undefined) ?? UNKNOWN;
  const [only, ...more] = classesOf(withoutNull(type)) ?? [];
  if (only === undefined || more.length > 0) return { kind: 'scalar', planned: undefined, fqn: undefined, type };
  const fqn = only.name;
  const planned = from.plan.classNamed(fqn);
  if (planned?.kind === 'model' || planned?.kind === 'enum') return { kind: planned.kind, planned, fqn, type };
  if (planned?.kind === 'request') return { kind: 'form-request', planned, fqn, type };
  const is = (ancestor: string): boolean => from.app.types.isClass(fqn, ancestor) === true;
  if (planned === undefined && is('Illuminate\\Http\\Request')) {
    return { kind: fqn.startsWith('Illuminate\\Http\\') ? 'request' : 'service', planned, fqn, type };
  }
  return { kind: 'service', planned, fqn, type };
}

interface Made {
  readonly stmts: readonly GoStmt[];
  readonly value: Value | undefined;
}

function made_(emit: Emission, make: () => Value | undefined): Made {
  const at = emit.notes.prelude.length;
  const { reason } = emit;
  emit.reason = undefined;
  const value = make();
  if (value !== undefined) emit.reason = reason;
  return { stmts: emit.notes.prelude.splice(at), value };
}

/** Gives the value to the PHP variable; without one, what says so in its place. */
function bind(emit: Emission, param: Param, value: Value | undefined, why: string): readonly GoStmt[] {
  if (value === undefined) return [stopHole(emit, param, emit.reason ?? why)];
  const { owned } = value;
  const variable = owned ?? createVariable(emit, localName(param.name), value.type);
  variable.wanted = localName(param.name);
  emit.blocks[0]?.variables.set(param.name, variable);
  emit.assigned = new Set([...emit.assigned, variable]);
  if (owned !== undefined) return [];
  currentBlock(emit).declared.add(variable);
  return [assign([reference(variable)], ':=', [value.expr])];
}

function modelOf(
  emit: Emission,
  from: UnitSource,
  planned: ClassPlan,
  at: RouteParam,
  parent: { readonly value: Value; readonly plan: ClassPlan } | undefined,
  isOptional: boolean,
): Value | undefined {
  const { model } = from.plan.model(planned.fqn) ?? {};
  if (model === undefined) return undefined;
  const column = at.field ?? model.routeKey;
  const relation = parent && childRelation(from, parent.plan, planned, at.name);
  const name =
    relation === undefined ? (isOptional || at.optional ? 'OptionalRouteModel' : 'RouteModel') : 'RouteChild';
  const fun: GoExpr = { kind: 'IndexExpr', start: -1, end: -1, x: ident(name), index: ident(planned.goName) };
  const found = relation === undefined || parent === undefined ? [] : [parent.value.expr, stringLit(relation)];
  const made = call(fun, ident('c'), ...found, stringLit(at.name), stringLit(column));
  return orFail(emit, made, planned.type);
}

/** The relation of the parent by which Laravel finds the child: the plural of the parameter. */
function childRelation(from: UnitSource, parent: ClassPlan, child: ClassPlan, name: string): string | undefined {
  const relations = from.plan.model(parent.fqn)?.relations ?? [];
  const related = relations.filter(({ relation }) => relation.related?.toLowerCase() === child.fqn.toLowerCase());
  return (related.find(({ phpName }) => phpName.toLowerCase().startsWith(name.toLowerCase())) ?? related[0])?.phpName;
}

function enumOf(emit: Emission, planned: ClassPlan, at: RouteParam): Value | undefined {
  const found = call('RouteEnum', ident('c'), stringLit(at.name), ident(`${planned.goName}TryFrom`));
  return orFail(emit, found, planned.type);
}

/** `request := NewStorePostRequest()`, checked before the action runs. */
function formRequest(emit: Emission, planned: ClassPlan, param: Param): Value | undefined {
  const made = madeByContainer(emit, planned.fqn);
  if (made === undefined) return undefined;
  const variable = createVariable(emit, localName(param.name), planned.type);
  currentBlock(emit).declared.add(variable);
  const key = `${planned.fqn}::!resolve`.toLowerCase();
  emit.notes.calls.push(key);
  const resolve = call(selector(reference(variable), 'resolve'), ident('c'));
  emit.notes.prelude.push(assign([reference(variable)], ':=', [made.expr]), bindOrFail(emit, resolve));
  return { expr: reference(variable), type: planned.type, stable: true, notNull: true, owned: variable };
}

/** A parameter that has no class is the text of the route's, in the order of the route. */
function scalarOf(
  emit: Emission,
  param: Param,
  at: RouteParam | undefined,
  type: StaticType,
  routes: readonly RouteEntry[],
): Value | undefined {
  const plain = withoutNull(type);
  const wanted = plain.kind === 'scalar' ? SCALARS[plain.name] : 'string';
  const c = ident('c');
  if (at === undefined) {
    const literal =
      param.default === undefined ? undefined : defaultOf(emit, param, isNullable(type) ? `*${wanted}` : wanted);
    return literal;
  }
  const at_ = routes.every((route) => paramsOf(route).some(({ name }) => name === at.name))
    ? call(selector(c, 'Param'), stringLit(at.name))
    : undefined;
  if (at_ === undefined) return undefined;
  const isOptional = at.optional || param.default !== undefined;
  if (isOptional && param.default !== undefined) {
    if (param.default.kind === 'NullLit') {
      if (wanted !== 'string') return undefined;
      return { expr: call('OptionalParam', c, stringLit(at.name)), type: '*string', stable: false };
    }
    const initial = defaultOf(emit, param, wanted);
    if (initial === undefined || wanted !== 'string') return undefined;
    return { expr: call('ParamOr', c, stringLit(at.name), initial.expr), type: 'string', stable: false };
  }
  if (wanted === 'string') return { expr: at_, type: 'string', stable: false };
  const reader = READERS[wanted];
  return reader === undefined ? undefined : orFail(emit, call(reader, c, stringLit(at.name)), wanted);
}

function defaultOf(emit: Emission, param: Param, type: string): Value | undefined {
  const value = param.default;
  switch (value?.kind) {
    case 'StringLit':
    case 'BoolLit':
      return literalOfType(emit, value.value, type);
    case 'IntLit':
      return literalOfType(emit, Number(value.raw), type);
    case 'NullLit':
      return literalOfType(emit, null, type);
    default:
      return undefined;
  }
}

const SCALARS = { string: 'string', int: 'int', float: 'float64', bool: 'bool' } as const;
const READERS: Readonly<Record<string, string>> = { int: 'IntParam', float64: 'FloatParam', bool: 'BoolParam' };

function snake(name: string): string {
  return name.replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
}
