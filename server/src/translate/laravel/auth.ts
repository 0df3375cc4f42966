/**
 * Who is logged in: `auth()`, the facade, guards by name and `$request->user()`. The user's type is the application's model,
 * which the types know from its configuration.
 */
import type { Expr as GoExpr } from '../../go/ast.ts';
import { call, ident, selector } from '../../go/build.ts';
import { classesOf, withoutNull } from '../../php/types.ts';
import type { Arg, Expr, MethodCall, StaticCall } from '../../syntax/php/ast.ts';
import type { Applied } from '../apply.ts';
import { type Emission, refuse } from '../emission.ts';
import { lowerExpr } from '../expression.ts';
import { isHole } from '../hole.ts';
import { typeOf } from '../matching.ts';
import { bridged, done, requestIdent } from './bridge.ts';
import { GUARD_METHODS } from './methods.ts';

export function authCall(
  emit: Emission,
  object: Expr | undefined,
  method: string,
  args: readonly Arg[],
  whole: MethodCall | StaticCall,
): Applied | undefined {
  const c = requestIdent(emit);
  if (c === undefined) return refuse(emit, 'the request is not at hand here');
  if (method === 'guard' || method === 'shoulduse') {
    const guard = args[0] === undefined ? [] : textArg(emit, args[0]);
    return guard && done(call('Auth', c, ...guard), ['*Guard']);
  }
  const guard = guardOf(emit, object);
  if (guard === undefined) return undefined;
  if (method === 'user' || method === 'getuser' || method === 'authenticate') {
    const asked = whole.kind === 'MethodCall' && args[0] !== undefined ? textArg(emit, args[0]) : guard;
    const user = userType(emit, whole);
    if (asked === undefined || user === undefined) return undefined;
    const name = method === 'authenticate' ? 'RequireUser' : 'AuthUser';
    const fun: GoExpr = { kind: 'IndexExpr', start: -1, end: -1, x: ident(name), index: ident(user) };
    return done(call(fun, c, ...asked), [`*${user}`, 'error']);
  }
  if (method === 'id') {
    const model = userModel(emit, 'id');
    if (model === 'int') return done(call(selector(call('Auth', c, ...guard), 'IntID')), ['*int', 'error']);
  }
  const signature = GUARD_METHODS[method];
  if (signature === undefined) return refuse(emit, `${method}() of the guard is not converted`);
  return bridged(emit, call('Auth', c, ...guard), signature, args);
}

function textArg(emit: Emission, { value }: Arg): readonly GoExpr[] | undefined {
  const text = lowerExpr(emit, value, 'string');
  return isHole(text.expr) ? refuse(emit, 'the name of the guard is not converted') : [text.expr];
}

/** The guard that `auth('api')` or `Auth::guard('api')` names, as arguments of `Auth`; none for the default one. */
function guardOf(emit: Emission, object: Expr | undefined): readonly GoExpr[] | undefined {
  if (object === undefined) return [];
  if (object.kind === 'Paren') return guardOf(emit, object.expr);
  if (object.kind === 'FuncCall') {
    const [name] = object.args;
    return name === undefined ? [] : textArg(emit, name);
  }
  if (object.kind === 'MethodCall' || object.kind === 'StaticCall') {
    const isGuard = object.name.kind === 'Identifier' && object.name.text.toLowerCase() === 'guard';
    const [name] = object.args;
    if (!isGuard) return refuse(emit, 'which guard this is, is not known');
    return name === undefined ? [] : textArg(emit, name);
  }
  return [];
}

/** The Go name of the model that is logged in. */
function userType(emit: Emission, whole: Expr): string | undefined {
  const [only, ...more] = classesOf(withoutNull(typeOf(emit, whole))) ?? [];
  if (only === undefined || more.length > 0) return refuse(emit, 'the model of the user is not known');
  const planned = emit.subject.plan?.classNamed(only.name);
  return planned?.kind === 'model' ? planned.goName : refuse(emit, `${only.name} is no model that is converted`);
}

function userModel(emit: Emission, attribute: string): string | undefined {
  const { plan } = emit.subject;
  const model = defaultUser(emit);
  return model === undefined ? undefined : plan?.property(model, attribute)?.type;
}

/** The model of the default guard's users. */
export function defaultUser(emit: Emission): string | undefined {
  const { plan } = emit.subject;
  const config = plan?.app?.config('auth');
  if (config === undefined) return plan?.classNamed('App\\Models\\User')?.fqn ?? plan?.classNamed('App\\User')?.fqn;
  const model = plan?.app?.config('auth.providers.users.model');
  const named = literalClass(model);
  return named ?? plan?.classNamed('App\\Models\\User')?.fqn ?? plan?.classNamed('App\\User')?.fqn;
}

function literalClass(literal: unknown): string | undefined {
  if (typeof literal === 'string') return literal.replace(/^\\/, '');
  if (typeof literal !== 'object' || literal === null || !('kind' in literal)) return undefined;
  const { kind } = literal;
  if (kind === 'class' && 'name' in literal && typeof literal.name === 'string') return literal.name;
  if (kind === 'call' && 'args' in literal && Array.isArray(literal.args)) return literalClass(literal.args[1]);
  return undefined;
}
