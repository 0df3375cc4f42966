/**
 * Calls of what the application declares: functions, methods, constructors, closures. What a call needs and how it fails
 * is in the plan; PHP's own functions and Laravel's are the affair of rows.
 */
import type { CallExpr, Expr as GoExpr } from '../go/ast.ts';
import { call, exprStmt, ident, selector } from '../go/build.ts';
import { readLiteral } from '../php/literal.ts';
import type { Arg, ArrowFunction, Closure, Expr, FuncCall, MethodCall, Param, StaticCall } from '../syntax/php/ast.ts';
import { type Applied, bindOrFail } from './apply.ts';
import { argumentsFor, contextArgument } from './arguments.ts';
import { isNullsafe, nullsafe } from './coalesce.ts';
import { attempt, type Emission, refuse } from './emission.ts';
import { enumCall } from './enums.ts';
import { isThrown, thrownValue } from './exceptions.ts';
import { lowerExpr } from './expression.ts';
import { orFail } from './failing.ts';
import { funcOf, type GoType } from './go-type.ts';
import { isHole, refuseFor } from './hole.ts';
import { onlyValue } from './local-types.ts';
import { isLateBound, knownObject, namedClass, receiverClass, unknownReceiver } from './members.ts';
import { asMethodHolder, sharedMethod } from './method-holder.ts';
import type { FunctionPlan, ParamPlan } from './plan/plan.ts';
import { applyQuery } from './queries/apply-query.ts';
import { inOrder, type Value } from './value.ts';
import { reference } from './variables.ts';

export type Call = FuncCall | MethodCall | StaticCall;

/** What a call becomes, with its results; undefined, with the reason noted, where it is none of the application's. */
export function applyCall(emit: Emission, expr: Expr): Applied | undefined {
  if ('firstClass' in expr && expr.firstClass) return refuse(emit, 'this is a function, not a call of it');
  const query =
    expr.kind === 'MethodCall' || expr.kind === 'StaticCall' ? attempt(emit, () => applyQuery(emit, expr)) : undefined;
  if (query !== undefined) return query;
  switch (expr.kind) {
    case 'FuncCall':
      return functionCall(emit, expr);
    case 'StaticCall':
      return staticCall(emit, expr);
    case 'MethodCall': {
      if (isNullsafe(expr)) return undefined;
      const object = lowerExpr(emit, expr.object);
      if (isHole(object.expr)) return refuseFor(emit, object.expr);
      const thrown = isThrown(emit, object) ? thrownValue(emit, object, expr) : undefined;
      if (thrown !== undefined) return { stmts: [], expr: thrown.expr, results: [thrown.type], answers: false };
      return methodOn(emit, object, expr);
    }
    default:
      return undefined;
  }
}

/** The value of a call; null of one that gives none. */
export function callValue(emit: Emission, expr: Call): Value | undefined {
  if (expr.kind === 'MethodCall' && isNullsafe(expr)) return nullsafe(emit, expr);
  // An error that is a value is none that is passed on.
  const previous = expr.kind === 'MethodCall' ? attempt(emit, () => previousError(emit, expr)) : undefined;
  if (previous !== undefined) return previous;
  const applied = applyCall(emit, expr);
  return applied && calledValue(emit, applied);
}

function previousError(emit: Emission, expr: MethodCall): Value | undefined {
  if (expr.name.kind !== 'Identifier' || expr.name.text.toLowerCase() !== 'getprevious') return undefined;
  const object = lowerExpr(emit, expr.object);
  return isThrown(emit, object) ? thrownValue(emit, object, expr) : undefined;
}

/** The value that a call leaves, with what it needs in front of the statement. */
export function calledValue(emit: Emission, { expr, results }: Applied): Value | undefined {
  if (expr === undefined) return undefined;
  const [type, error] = results;
  const nothing: Value = { expr: ident('nil'), type: 'nil', stable: true };
  if (type === undefined) {
    emit.notes.prelude.push(exprStmt(expr));
    return nothing;
  }
  if (type === 'error' && error === undefined) {
    emit.notes.prelude.push(bindOrFail(emit, expr));
    return nothing;
  }
  return error === 'error' ? orFail(emit, expr, type) : { expr, type, stable: false };
}

function functionCall(emit: Emission, { callee, args }: FuncCall): Applied | undefined {
  const { plan, source } = emit.subject;
  if (callee.kind !== 'Name') return closureCall(emit, callee, args);
  if (plan === undefined) return refuse(emit, 'no row converts this call');
  for (const name of source.file.names.functionsOf(callee)) {
    const planned = plan.functionNamed(name);
    if (planned !== undefined) return plannedCall(emit, planned, ident(planned.goName), args);
    // A function of PHP itself, or of a library, hides nothing behind it.
    if (source.file.app.world.functionNamed(name) !== undefined) break;
  }
  return refuse(emit, `no row converts ${callee.text}()`);
}

/** A closure, or an object with `__invoke`. */
function closureCall(emit: Emission, callee: Expr, args: readonly Arg[]): Applied | undefined {
  const value = lowerExpr(emit, callee);
  if (isHole(value.expr)) return refuseFor(emit, value.expr);
  const type = funcOf(value.type);
  if (type !== undefined) {
    const declared = closureBehind(emit, callee)?.params ?? [];
    const params = type.params.map((param, at) =>
      closureParam(emit, param, at === type.params.length - 1 ? 'last' : 'inner', declared[at]),
    );
    const made = argumentsFor(emit, params, args.slice(0, surplus(params, args)), 'the closure');
    return made && applied(spreadCall(value.expr, made.args, made.ellipsis), type.results);
  }
  const fqn = receiverClass(emit, callee, value);
  const planned = fqn === undefined ? undefined : emit.subject.plan?.method(fqn, '__invoke');
  if (planned === undefined && value.type === 'any') return openCall(emit, value, args);
  if (planned === undefined) return refuse(emit, `what is called here is ${value.type} in Go`);
  return plannedCall(emit, planned, selector(value.expr, planned.goName), args);
}

/** A callable of which nothing is known before it runs. */
function openCall(emit: Emission, callee: Value, args: readonly Arg[]): Applied | undefined {
  if (args.some(({ spread, name }) => spread || name !== undefined)) {
    return refuse(emit, 'what is called here is not known, nor are its parameters');
  }
  const makers = [
    () => callee,
    ...args.map(
      ({ value }) =>
        () =>
          lowerExpr(emit, value, 'any'),
    ),
  ];
  const values = inOrder(emit, makers);
  return values && applied(call(selector('php', 'Call'), ...values.map(({ expr }) => expr)), ['any', 'error']);
}

/** The closure that a variable always holds. */
function closureBehind(emit: Emission, callee: Expr): Closure | ArrowFunction | undefined {
  const value = callee.kind === 'Variable' ? onlyValue(emit, callee.name) : callee;
  if (value?.kind === 'Paren') return closureBehind(emit, value.expr);
  return value?.kind === 'Closure' || value?.kind === 'ArrowFunction' ? value : undefined;
}

function closureParam(emit: Emission, type: GoType, place: 'last' | 'inner', declared: Param | undefined): ParamPlan {
  const { source, scope } = emit.subject;
  const variadic = place === 'last' && type.startsWith('...');
  const value = declared?.default;
  return {
    phpName: declared?.name ?? '',
    goName: '',
    type: variadic ? type.slice(3) : type,
    variadic,
    byRef: declared?.byRef === true,
    optional: value !== undefined,
    default: value && readLiteral(value, (name) => source.file.classBehind(name, scope)),
  };
}

/** PHP leaves out what a closure does not take; only what does nothing can be left out in Go. */
function surplus(params: readonly ParamPlan[], args: readonly Arg[]): number {
  if (params.at(-1)?.variadic === true) return args.length;
  const extra = args.slice(params.length);
  return extra.every(({ value, spread }) => !spread && isIdle(value)) ? params.length : args.length;
}

function isIdle(expr: Expr): boolean {
  return /^(Variable|StringLit|IntLit|FloatLit|BoolLit|NullLit)$/.test(expr.kind);
}

/** A call of a method on an object that is there. */
export function methodOn(emit: Emission, object: Value, { object: of, name, args }: MethodCall): Applied | undefined {
  const { plan } = emit.subject;
  if (plan === undefined) return refuse(emit, 'no row converts this call');
  if (name.kind !== 'Identifier') return refuse(emit, 'which method this is, is decided when it runs');
  const shared = object.type === 'any' ? sharedMethod(emit, of, name.text) : undefined;
  if (shared !== undefined) {
    const holder = asMethodHolder(emit, object, shared);
    return plannedCall(emit, shared, selector(holder.expr, shared.goName), args, holder);
  }
  const known = knownObject(emit, object, of, name.text);
  const planned = known && plan.method(known.planned.fqn, name.text);
  if (known === undefined) return undefined;
  if (planned === undefined) return refuse(emit, unknownReceiver(emit, of, `${name.text}()`));
  if (planned.receiver === undefined) return plannedCall(emit, planned, ident(planned.goName), args);
  const { fqn, kind } = known.planned;
  if (kind !== 'interface' && plan.classNamed(planned.receiver.fqn)?.kind === 'interface') {
    return refuse(emit, `${fqn} leaves ${name.text}() to the classes below`);
  }
  return plannedCall(emit, planned, selector(known.object.expr, planned.goName), args, known.object);
}

function staticCall(emit: Emission, { class: of, name, args }: StaticCall): Applied | undefined {
  const { plan } = emit.subject;
  if (name.kind !== 'Identifier') return refuse(emit, 'which method this is, is decided when it runs');
  if (plan === undefined) return refuse(emit, 'no row converts this call');
  const fqn = namedClass(emit, of);
  if (fqn === undefined) return refuse(emit, 'which class this is, is decided when it runs');
  const planned = plan.method(fqn, name.text);
  if (planned === undefined) {
    const of = plan.classNamed(fqn);
    const made = of?.kind === 'enum' ? enumCall(emit, of, name.text, args) : undefined;
    return made ?? refuse(emit, `${fqn} has no ${name.text}() that is converted`);
  }
  if (planned.receiver === undefined) {
    if (
      isLateBound(of) &&
      plan.extensionsOf(fqn).some((below) => plan.method(below, name.text)?.name !== planned.name)
    ) {
      return refuse(emit, `a class below ${fqn} has a ${name.text}() of its own`);
    }
    return plannedCall(emit, planned, ident(planned.goName), args);
  }
  const receiver = ownReceiver(emit, of, fqn, name.text, planned);
  return receiver && plannedCall(emit, planned, receiver, args);
}

/** `parent::m()` and `self::m()` on `$this`: the method of that very class. */
function ownReceiver(
  emit: Emission,
  of: StaticCall['class'],
  fqn: string,
  name: string,
  planned: FunctionPlan,
): GoExpr | undefined {
  const { plan } = emit.subject;
  const { self } = emit.fn;
  const own = self && plan?.classNamed(self.fqn);
  if (self === undefined || own === undefined) return refuse(emit, `${fqn}::${name}() needs an object`);
  const object = reference(self.variable);
  if (isLateBound(of)) return selector(object, planned.goName);
  const virtual = plan?.virtual(fqn, name);
  const member = virtual?.implName ?? planned.goName;
  const holder = planned.receiver?.fqn ?? fqn;
  let at: GoExpr = object;
  let above = own;
  // Embedding has the class above under the name of its type.
  for (let depth = 0; above.fqn.toLowerCase() !== holder.toLowerCase(); depth++) {
    const parent = above.parent === undefined ? undefined : plan?.classNamed(above.parent);
    if (parent === undefined || depth > MOST_ANCESTORS) return refuse(emit, `${fqn} is not above this class in Go`);
    at = selector(at, parent.goName);
    above = parent;
  }
  return selector(at, member);
}

const MOST_ANCESTORS = 40;

/** The call of a planned function: context first, then the arguments. `object` is evaluated before them. */
export function plannedCall(
  emit: Emission,
  planned: FunctionPlan,
  fun: GoExpr,
  args: readonly Arg[],
  object?: Value,
): Applied | undefined {
  if (planned.isHandler) return refuse(emit, `${planned.name}() is an action, which answers a request`);
  const context = planned.needsContext ? contextArgument(emit) : undefined;
  if (planned.needsContext && context === undefined) return refuse(emit, 'the context is not at hand here');
  let callee = fun;
  let made: ReturnType<typeof argumentsFor>;
  if (object === undefined || object.stable) made = argumentsFor(emit, planned.params, args, planned.name);
  else {
    // The object is read before the arguments run.
    const [kept] =
      inOrder(emit, [
        () => object,
        () => {
          made = argumentsFor(emit, planned.params, args, planned.name);
          return made && { expr: call('any', ...made.args), type: 'any', stable: true };
        },
      ]) ?? [];
    if (kept !== undefined && fun.kind === 'SelectorExpr') callee = { ...fun, x: kept.expr };
  }
  if (made === undefined) return undefined;
  emit.notes.calls.push(planned.key);
  const results = [...(planned.result === undefined ? [] : [planned.result]), ...(planned.fails ? ['error'] : [])];
  return applied(
    spreadCall(callee, [...(context === undefined ? [] : [context]), ...made.args], made.ellipsis),
    results,
  );
}

function spreadCall(fun: GoExpr, args: readonly GoExpr[], ellipsis: boolean): CallExpr {
  return { ...call(fun, ...args), ellipsis };
}

function applied(expr: GoExpr, results: readonly GoType[]): Applied {
  return { stmts: [], expr, results, answers: false };
}
