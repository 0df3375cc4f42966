/**
 * Who may do what: `$this->authorize()`, `Gate::allows()` and `$user->can()` become calls of the policy's method, found by
 * the model as Laravel finds it.
 */
import type { Expr as GoExpr, Stmt as GoStmt } from '../../go/ast.ts';
import { assign, binary, call, ident, ifStmt, selector, unary } from '../../go/build.ts';
import { classesOf, withoutNull } from '../../php/types.ts';
import type { Arg, Expr, MethodCall } from '../../syntax/php/ast.ts';
import type { Applied } from '../apply.ts';
import { contextArgument } from '../arguments.ts';
import { convertTo } from '../convert-to.ts';
import { type Emission, refuse } from '../emission.ts';
import { lowerExpr } from '../expression.ts';
import { orFail } from '../failing.ts';
import { isHole } from '../hole.ts';
import { failWith } from '../leave.ts';
import { typeOf } from '../matching.ts';
import { namedClass } from '../members.ts';
import type { FunctionPlan } from '../plan/plan.ts';
import type { Value } from '../value.ts';
import { createVariable, currentBlock, reference } from '../variables.ts';
import { defaultUser } from './auth.ts';
import { madeByContainer } from './make.ts';

/** `$this->authorize($ability, $of)` of a controller, and `$user->can($ability, $of)`. */
export function thisAuthorization(emit: Emission, expr: MethodCall): Applied | undefined {
  if (expr.name.kind !== 'Identifier') return undefined;
  const method = expr.name.text.toLowerCase();
  const { self } = emit.fn;
  const { plan } = emit.subject;
  if (expr.object.kind === 'Variable' && expr.object.name === 'this' && self !== undefined) {
    if (method !== 'authorize' || plan?.method(self.fqn, 'authorize') !== undefined) return undefined;
    return authorized(emit, expr.args);
  }
  if (!ASKS.has(method) || expr.args.length === 0) return undefined;
  const [user] = classesOf(withoutNull(typeOf(emit, expr.object))) ?? [];
  const planned = user && plan?.classNamed(user.name);
  if (planned?.kind !== 'model' || plan?.method(planned.fqn, method) !== undefined) return undefined;
  if (emit.subject.source.file.app.isClass(planned.fqn, 'Illuminate\\Contracts\\Auth\\Access\\Authorizable') !== true) {
    return undefined;
  }
  const object = lowerExpr(emit, expr.object, planned.type);
  if (isHole(object.expr)) return refuse(emit, object.expr.hole.why);
  const allowed = allowedBy(emit, expr.args, object);
  return allowed && answer(method === 'can' ? allowed.expr : unary('!', allowed.expr));
}

const ASKS: ReadonlySet<string> = new Set(['can', 'cannot', 'cant']);

/** A method of the facade `Gate`. */
export function gateCall(emit: Emission, method: string, args: readonly Arg[]): Applied | undefined {
  if (method === 'authorize') return authorized(emit, args);
  const denies = method === 'denies';
  if (!denies && method !== 'allows' && method !== 'check') return undefined;
  const allowed = allowedBy(emit, args, undefined);
  return allowed && answer(denies ? unary('!', allowed.expr) : allowed.expr);
}

function answer(expr: GoExpr): Applied {
  return { stmts: [], expr, results: ['bool'], answers: false };
}

/** Ends with 403 where it is not allowed. */
function authorized(emit: Emission, args: readonly Arg[]): Applied | undefined {
  const allowed = allowedBy(emit, args, undefined);
  if (allowed === undefined) return undefined;
  const denied: GoStmt = ifStmt(unary('!', allowed.expr), failWith(emit, call('unauthorized')));
  emit.notes.prelude.push(denied);
  return { stmts: [], expr: undefined, results: [], answers: false };
}

function allowedBy(emit: Emission, args: readonly Arg[], given: Value | undefined): Value | undefined {
  const [ability, ...more] = args;
  const { plan } = emit.subject;
  if (ability === undefined || emit.fn.context === undefined) return refuse(emit, 'the user is not at hand here');
  if (ability.value.kind !== 'StringLit') return refuse(emit, 'which ability is asked for, is decided when it runs');
  const name = ability.value.value;
  const subjects = more.flatMap(({ value }) =>
    value.kind === 'ArrayLit' ? value.items.map((item) => item.value) : [value],
  );
  const target = gateNamed(emit, name) ?? policyMethod(emit, name, subjects[0]);
  if (target === undefined) return refuse(emit, `who decides about the ability ${name} is not known`);
  const method = plan?.method(target.class, target.method);
  if (method === undefined) return refuse(emit, `${target.class} has no ${target.method}() that is converted`);
  const policy = method.receiver === undefined ? undefined : madeByContainer(emit, target.class);
  if (method.receiver !== undefined && policy === undefined) return undefined;
  const user = given ?? currentUser(emit);
  if (user === undefined) return undefined;
  const before = plan?.method(target.class, 'before');
  const passed = subjects.filter((subject) => !isClassName(subject));
  const asked = policyCall(emit, method, policy, [user, ...passed]);
  if (asked === undefined) return undefined;
  return withBefore(emit, before, policy, user, name, asked);
}

/** A policy's `before` decides alone when it does not answer null; a guest is never allowed. */
function withBefore(
  emit: Emission,
  before: FunctionPlan | undefined,
  policy: Value | undefined,
  user: Value,
  name: string,
  asked: () => Value | undefined,
): Value | undefined {
  const allowed = createVariable(emit, 'allowed', 'bool');
  const variable = reference(allowed);
  const outer = emit.notes.prelude.length;
  let first: Value | undefined;
  if (before !== undefined) {
    const made = policyCall(emit, before, policy, [user, textValue(name)]);
    first = made?.();
    if (first === undefined) return refuse(emit, 'the before() of this policy is not converted');
    const kept = createVariable(emit, 'before', first.type);
    currentBlock(emit).declared.add(kept);
    emit.notes.prelude.push(assign([reference(kept)], ':=', [first.expr]));
    first = { expr: reference(kept), type: first.type, stable: true };
  }
  const inner = emit.notes.prelude.length;
  const value = asked();
  if (value === undefined) return undefined;
  const stmts = emit.notes.prelude.splice(inner);
  const before_ = emit.notes.prelude.splice(outer);
  currentBlock(emit).declared.add(allowed);
  const isThere = binary(user.expr, '!=', ident('nil'));
  const decided = [...stmts, assign([variable], '=', [truth(value)])];
  const body: readonly GoStmt[] =
    first === undefined
      ? decided
      : [
          ...before_,
          {
            ...ifStmt(binary(first.expr, '!=', ident('nil')), [assign([variable], '=', [truth(first)])]),
            else: { kind: 'BlockStmt', start: -1, end: -1, list: decided, oneLine: false },
          },
        ];
  emit.notes.prelude.push(assign([variable], ':=', [ident('false')]), ifStmt(isThere, body));
  return { expr: variable, type: 'bool', stable: true };
}

function truth(value: Value): GoExpr {
  if (value.type === 'bool') return value.expr;
  return call(selector('php', 'ToBool'), value.expr);
}

function textValue(text: string): Value {
  return {
    expr: { kind: 'BasicLit', start: -1, end: -1, tok: 'STRING', value: JSON.stringify(text) },
    type: 'string',
    stable: true,
  };
}

/** The call of a policy's method, made when it is wanted. Arguments of PHP are made at once. */
function policyCall(
  emit: Emission,
  method: FunctionPlan,
  policy: Value | undefined,
  given: readonly (Value | Expr)[],
): (() => Value | undefined) | undefined {
  const args: GoExpr[] = [];
  for (const [at, param] of method.params.entries()) {
    const one = given[at];
    if (one === undefined) {
      if (param.optional && param.default === null) args.push(ident('nil'));
      else return refuse(emit, `${method.name}() takes more than it is given`);
      continue;
    }
    const value =
      'expr' in one && 'stable' in one ? convertTo(emit, one, param.type) : lowerExpr(emit, one, param.type);
    if (value === undefined || isHole(value.expr)) return refuse(emit, `${method.name}() takes another type`);
    args.push(value.expr);
  }
  return () => {
    const { result } = method;
    const context = method.needsContext ? contextArgument(emit) : undefined;
    if (result === undefined) return refuse(emit, `${method.name}() answers nothing`);
    if (result !== 'bool' && result !== 'any' && result !== '*bool') {
      return refuse(emit, `what ${method.name}() answers is no bool`);
    }
    emit.notes.calls.push(method.key);
    const fun = policy === undefined ? ident(method.goName) : selector(policy.expr, method.goName);
    const expr = call(fun, ...(context === undefined ? [] : [context]), ...args);
    if (method.fails) return orFail(emit, expr, result);
    return { expr, type: result, stable: false };
  };
}

function currentUser(emit: Emission): Value | undefined {
  const model = defaultUser(emit);
  const planned = model === undefined ? undefined : emit.subject.plan?.classNamed(model);
  if (planned === undefined) return refuse(emit, 'the model of the user is not known');
  const fun: GoExpr = { kind: 'IndexExpr', start: -1, end: -1, x: ident('AuthUser'), index: ident(planned.goName) };
  return orFail(emit, call(fun, ident('c')), planned.type, 'user');
}

interface Target {
  readonly class: string;
  readonly method: string;
}

/** `Gate::define('name', [Policy::class, 'method'])`. */
function gateNamed(emit: Emission, ability: string): Target | undefined {
  for (const each of emit.subject.plan?.app?.parts.registrations ?? []) {
    if (each.kind !== 'gate' || each.name !== ability || each.to === undefined || each.to === 'closure') continue;
    const [of = '', method = '__invoke'] = each.to.split('@');
    return { class: of, method };
  }
  return undefined;
}

/** The method of the policy that the model has. */
function policyMethod(emit: Emission, ability: string, subject: Expr | undefined): Target | undefined {
  if (subject === undefined) return undefined;
  const fqn = isClassName(subject)
    ? namedClass(emit, subject.class)
    : classesOf(withoutNull(typeOf(emit, subject)))?.[0]?.name;
  if (fqn === undefined) return undefined;
  const found = emit.subject.plan?.app?.parts.policies.find(({ model }) => model.toLowerCase() === fqn.toLowerCase());
  const method = ability.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return found && { class: found.policy, method };
}

function isClassName(expr: Expr): expr is Extract<Expr, { kind: 'ClassConstFetch' }> {
  return expr.kind === 'ClassConstFetch' && expr.name.kind === 'Identifier' && expr.name.text.toLowerCase() === 'class';
}
