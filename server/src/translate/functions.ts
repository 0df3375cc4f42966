/**
 * Functions and methods as Go declarations: the signature is the plan's, the body the emission's. Closures, which are
 * expressions, are made in `closures.ts`; controllers' actions bring what Laravel does in front of the body by `before`.
 */
import type { Field, FuncDecl, FuncType, Expr as GoExpr, Node as GoNode, Stmt as GoStmt } from '../go/ast.ts';
import { assign, call, exprStmt, field, funcDecl, funcLit, funcType, ident, selector, star } from '../go/build.ts';
import { forEachChild, walk } from '../go/walk.ts';
import type { Block, Closure, Expr, FunctionDecl, Method, Param, Stmt } from '../syntax/php/ast.ts';
import type { Range } from '../text/range.ts';
import { changesOf } from './changes.ts';
import { cloneOf, isShared } from './copies.ts';
import type { Emission, FunctionContext } from './emission.ts';
import { withEnd } from './ending.ts';
import { lowerExprStmt } from './expression-statement.ts';
import { useVariables } from './finish.ts';
import { generatorBody } from './generator.ts';
import { type GoType, pointee } from './go-type.ts';
import { isHole, stopHole } from './hole.ts';
import { leave } from './leave.ts';
import { nameVariables } from './naming.ts';
import { OUTSIDE, openEmission } from './open-emission.ts';
import { originLine } from './origin.ts';
import type { FunctionPlan, ParamPlan } from './plan/plan.ts';
import { returnsError } from './returns-error.ts';
import { lowerStmts } from './statement.ts';
import type { LoweredFunction, UnitHole, UnitSource } from './units/unit.ts';
import { createVariable, findVariable, reference, type Variable } from './variables.ts';
import { mentionsYield } from './yield.ts';

export interface LowerOptions {
  /** The name of the Go function, where it is not the plan's. */
  readonly goName?: string;
  /** The object that a constructor makes and returns: `$this` in its body. */
  readonly makes?: { readonly fqn: string; readonly type: GoType; readonly name: string };
  /** Go that runs in front of the body, made when the parameters are known; it may set variables of the PHP. */
  readonly before?: (emit: Emission) => readonly GoStmt[];
}

/** What has a body of its own. The constructor of a class that declares none has neither parameters nor a body. */
export type Body = Range & Pick<Method, 'params' | 'body'>;

/** A method by its plan: `func (i *Invoices) Send(ctx context.Context, to string) error`. Never throws for any PHP. */
export function lowerMethod(
  from: UnitSource,
  node: Body,
  plan: FunctionPlan,
  options: LowerOptions = {},
): LoweredFunction {
  return lowerBody(from, node, plan, options);
}

/** A function by its plan, or the closure of a route. */
export function lowerFunction(
  from: UnitSource,
  node: FunctionDecl | Closure,
  plan: FunctionPlan,
  options: LowerOptions = {},
): LoweredFunction {
  return lowerBody(from, node, plan, options);
}

function lowerBody(from: UnitSource, node: Body, planned: FunctionPlan, options: LowerOptions): LoweredFunction {
  const plan = from.isDiscovery ? { ...planned, fails: true, needsContext: true } : planned;
  const emit = startFunction(from, node, plan, options.makes);
  emit.fn = { ...emit.fn, isDiscovery: from.isDiscovery };
  const { fields, bound } = bindParams(emit, node.params, plan);
  const before = options.before?.(emit) ?? [];
  const body = node.body === undefined ? [] : bodyOf(emit, node.body);
  const ended = withEnd(emit, plan.name, [...bound, ...before, ...body]);
  const { stmts } = useVariables(emit, withRequest(emit, returnedAtOnce(ended)), true);
  const decl = declaration(emit, options.goName ?? plan.goName, signature(emit, plan, fields), stmts);
  const { rows, imports, ledger, caveats, calls, statics } = emit.notes;
  return {
    decl,
    ...(statics.length === 0 ? {} : { before: statics }),
    name: plan.name,
    key: plan.key,
    start: node.start,
    origin: originOf(from, node, plan),
    ...{ rows, imports, ledger, caveats, calls },
    holes: holesIn(stmts),
    fails: plan.fails && returnsError(stmts),
    needsContext: mentions(stmts, 'ctx'),
  };
}

function originOf({ source }: UnitSource, { start, end }: Body, { name }: FunctionPlan): string {
  const symbol = name.split(/::|\\/).at(-1);
  return originLine({ path: source.path, symbol, php: source.text.slice(start, end) });
}

function bodyOf(emit: Emission, body: Block): readonly GoStmt[] {
  if (!mentionsYield([body])) return lowerStmts(emit, body.body, body.dangling);
  return generatorBody(emit, body) ?? [stopHole(emit, body, 'the type of this generator is not known'), ...leave(emit)];
}

/** `x := &T{}` and `return x` are one. */
function returnedAtOnce(stmts: readonly GoStmt[]): readonly GoStmt[] {
  const [made, end, more] = stmts;
  if (made?.kind !== 'AssignStmt' || made.tok !== ':=' || end?.kind !== 'ReturnStmt' || more !== undefined)
    return stmts;
  const [name, value, result] = [made.lhs[0], made.rhs[0], end.results[0]];
  const isSame = name?.kind === 'Ident' && result?.kind === 'Ident' && name.name === result.name;
  if (!isSame || value?.kind !== 'UnaryExpr' || made.lhs.length !== 1 || made.layout?.lead !== undefined) return stmts;
  return [{ ...end, results: [value, ...end.results.slice(1)] }];
}

/** Signature and body are named together, so that no name of the body hides a parameter. */
function declaration(emit: Emission, goName: string, type: FuncType, stmts: readonly GoStmt[]): FuncDecl {
  const { self, returns } = emit.fn;
  const isMethod = self !== undefined && self.variable !== returns;
  const receiver = isMethod ? parameter(self.variable, emit.subject.templates.type(self.type)) : undefined;
  const fields = receiver === undefined ? type.params.list : [receiver, ...type.params.list];
  const { stmts: named } = nameVariables(emit, [exprStmt(funcLit(funcType(fields), stmts))]);
  const [only] = named;
  if (only?.kind !== 'ExprStmt' || only.x.kind !== 'FuncLit') throw new Error('naming keeps what it names');
  const { list } = only.x.type.params;
  const params = receiver === undefined ? list : list.slice(1);
  const made = funcDecl(
    goName,
    { ...type, params: { ...type.params, list: params } },
    only.x.body.list,
    receiver && list[0],
  );
  return made;
}

/** The emission of a function's body, with nothing bound yet. */
function startFunction(from: UnitSource, node: Body, plan: FunctionPlan, makes: LowerOptions['makes']): Emission {
  const variables: Variable[] = [];
  const fn = contextOf(plan, variables, makes);
  return openEmission(from, { range: node, roots: node.body === undefined ? [] : [node.body], fn, variables });
}

function contextOf(plan: FunctionPlan, variables: Variable[], makes: LowerOptions['makes']): FunctionContext {
  const common = {
    ...OUTSIDE,
    name: (plan.name.split('\\').at(-1) ?? plan.name).replace('::', ' '),
    self: selfOf(plan.receiver ?? makes, variables, makes === undefined ? 'scope' : 'php'),
  };
  if (plan.isHandler) return { ...common, kind: 'handler', context: 'c' };
  return {
    ...common,
    result: plan.result,
    fails: plan.fails,
    context: plan.needsContext ? 'ctx' : undefined,
    returns: makes === undefined ? undefined : common.self?.variable,
  };
}

function selfOf(
  receiver: FunctionPlan['receiver'],
  variables: Variable[],
  origin: Variable['origin'],
): FunctionContext['self'] {
  if (receiver === undefined) return undefined;
  const { fqn, type, name } = receiver;
  return { fqn, type, variable: createVariable({ variables }, name, type, origin) };
}

function parameter(variable: Variable, type: GoExpr): Field {
  return { ...field(undefined, type), names: [reference(variable)] };
}

/**
 * Go's parameters, and the statements that make of them what the body takes for its variables. The plan's are those of
 * the method that this one overrides, under names of its own here; what it takes beside them has its default.
 */
function bindParams(
  emit: Emission,
  params: readonly Param[],
  plan: FunctionPlan,
): { fields: readonly Field[]; bound: readonly GoStmt[] } {
  if (plan.isHandler) return { fields: [], bound: [] };
  const fields = plan.params.map((param, at) => {
    const variable = bindParam(emit, param, params[at]?.name ?? param.phpName);
    const written = emit.subject.templates.type(param.type);
    return parameter(variable, param.variadic ? { kind: 'Ellipsis', start: -1, end: -1, elt: written } : written);
  });
  const bound = [
    ...emit.roots.flatMap((root) => ownArrays(emit, params, root)),
    ...defaultsOf(emit, params.slice(plan.params.length)),
  ];
  return { fields, bound };
}

/** Arrays that the body changes are copies of what the caller has. */
function ownArrays(emit: Emission, params: readonly Param[], root: Expr | Stmt): readonly GoStmt[] {
  return params.flatMap(({ name, byRef, variadic, start, end }) => {
    const variable = byRef || variadic ? undefined : findVariable(emit, name);
    if (variable === undefined || !isShared(variable.type)) return [];
    if (!changesOf(emit, root).mayChange({ kind: 'Variable', start, end, name })) return [];
    const copy = cloneOf({ expr: reference(variable), type: variable.type, stable: true });
    return [assign([reference(variable)], '=', [copy.expr])];
  });
}

function defaultsOf(emit: Emission, params: readonly Param[]): readonly GoStmt[] {
  return params.flatMap(({ name, default: value }) => {
    if (value === undefined) return [];
    const target = { kind: 'Variable' as const, start: value.start, end: value.start, name };
    return lowerExprStmt(emit, { expr: { kind: 'Assign', start: value.start, end: value.end, target, value } }) ?? [];
  });
}

/** A parameter as a variable of the body. One by reference is a pointer, which is read and set through. */
function bindParam(emit: Emission, { goName, type, variadic, byRef }: ParamPlan, phpName: string): Variable {
  const own = byRef ? (pointee(type) ?? type) : type;
  const variable = createVariable(emit, goName, variadic ? `[]${own}` : own, 'scope');
  if (byRef) variable.isPointer = true;
  emit.blocks[0]?.variables.set(phpName, variable);
  emit.assigned = new Set([...emit.assigned, variable]);
  return variable;
}

function signature(emit: Emission, plan: FunctionPlan, fields: readonly Field[]): FuncType {
  if (plan.isHandler) return funcType([field('c', star(selector('gin', 'Context')))]);
  const context = plan.needsContext ? [field('ctx', selector('context', 'Context'))] : [];
  const results = plan.result === undefined ? [] : [field(undefined, emit.subject.templates.type(plan.result))];
  return funcType([...context, ...fields], plan.fails ? [...results, field(undefined, ident('error'))] : results);
}

/** Rows speak of the request as `c`; a function that has a context takes it from there. */
function withRequest(emit: Emission, stmts: readonly GoStmt[]): readonly GoStmt[] {
  if (emit.fn.context !== 'ctx' || !mentions(stmts, 'c')) return stmts;
  const request: GoStmt = {
    kind: 'AssignStmt',
    start: -1,
    end: -1,
    lhs: [ident('c')],
    tok: ':=',
    rhs: [call('RequestOf', ident('ctx'))],
  };
  return [request, ...stmts];
}

/** Whether a name stands for something by itself: not as a field, which stands behind a dot or in a literal. */
function mentions(stmts: readonly GoStmt[], name: string): boolean {
  let found = false;
  const visit = (node: GoNode): void => {
    if (node.kind === 'Ident' && node.name === name) found = true;
    forEachChild(node, (child) => {
      const isField =
        (node.kind === 'SelectorExpr' && child === node.sel) || (node.kind === 'KeyValueExpr' && child === node.key);
      if (!isField) visit(child);
    });
  };
  stmts.forEach(visit);
  return found;
}

function holesIn(stmts: readonly GoStmt[]): UnitHole[] {
  const holes: UnitHole[] = [];
  for (const stmt of stmts) walk(stmt, (node) => void (isHole(node) && holes.push(node.hole)));
  return holes;
}
