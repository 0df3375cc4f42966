/**
 * Calls of Laravel's own objects in a whole application: the request, the session, who is logged in, responses, links.
 * They become calls of the helpers that do exactly the same; rows, which speak plain Gin, are for what stands alone.
 */
import type { CallExpr, Expr as GoExpr } from '../../go/ast.ts';
import { call, ident, selector, stringLit } from '../../go/build.ts';
import { classesOf } from '../../php/types.ts';
import type { Arg, Expr, FuncCall, MethodCall, PropertyFetch, StaticCall } from '../../syntax/php/ast.ts';
import type { Applied } from '../apply.ts';
import { argumentsFor } from '../arguments.ts';
import { attempt, type Emission, refuse } from '../emission.ts';
import { lowerExpr } from '../expression.ts';
import { isHole } from '../hole.ts';
import { typeOf } from '../matching.ts';
import { namedClass } from '../members.ts';
import { inOrder, type Value } from '../value.ts';
import { authCall } from './auth.ts';
import { gateCall, thisAuthorization } from './gates.ts';
import { madeByContainer } from './make.ts';
import {
  DATABASE_RULE_METHODS,
  FORM_REQUEST_METHODS,
  FUNCTIONS,
  MESSAGE_BAG_METHODS,
  REDIRECTS,
  REQUEST_FUNCTIONS,
  REQUEST_METHODS,
  RESPONSE_MAKERS,
  RESPONSE_METHODS,
  RULES,
  SESSION_METHODS,
  STRINGS,
  URL_METHODS,
  VALIDATOR_METHODS,
} from './methods.ts';
import { nextCall } from './middleware.ts';
import { facadeObject, type LaravelObject, laravelObject } from './objects.ts';
import { signatureOf } from './signature.ts';
import { validateCall } from './validation.ts';

/** What a call on one of Laravel's objects becomes; undefined, perhaps with a reason, where it is none that is known. */
export function laravelCall(emit: Emission, expr: Expr): Applied | undefined {
  if (emit.subject.plan === undefined) return undefined;
  switch (expr.kind) {
    case 'FuncCall':
      return expr.firstClass ? undefined : attempt(emit, () => functionCall(emit, expr));
    case 'StaticCall':
      return expr.firstClass ? undefined : attempt(emit, () => facadeCall(emit, expr));
    case 'MethodCall':
      return expr.firstClass || expr.nullsafe ? undefined : attempt(emit, () => methodCall(emit, expr));
    default:
      return undefined;
  }
}

/** `$request->name`: what was sent under the name, or the route's parameter. */
export function requestProperty(emit: Emission, expr: PropertyFetch): Value | undefined {
  const { plan, source } = emit.subject;
  if (plan === undefined || expr.name.kind !== 'Identifier' || expr.nullsafe) return undefined;
  const kind = laravelObject(emit, expr.object);
  if (kind !== 'request' && kind !== 'form-request') return undefined;
  const name = expr.name.text;
  const self = emit.fn.self?.fqn;
  const isOwn = expr.object.kind === 'Variable' && expr.object.name === 'this' && self !== undefined;
  if (isOwn && plan.property(self, name) !== undefined) return undefined;
  if (BAGS.has(name)) return refuse(emit, `the bag ${name} of a request is not converted`);
  void source;
  const input = inputOf(emit, expr.object, kind);
  return input && { expr: call(selector(input, 'Property'), stringLit(name)), type: 'any', stable: false };
}

const BAGS: ReadonlySet<string> = new Set(['attributes', 'request', 'query', 'server', 'files', 'cookies', 'headers']);

function functionCall(emit: Emission, expr: FuncCall): Applied | undefined {
  const { callee, args } = expr;
  if (callee.kind !== 'Name') return nextCall(emit, expr);
  const { plan, source } = emit.subject;
  if (source.file.names.functionsOf(callee).some((name) => plan?.functionNamed(name) !== undefined)) return undefined;
  const name = callee.text.replace(/^\\/, '').toLowerCase();
  const c = requestIdent(emit);
  switch (name) {
    case 'request':
      if (c === undefined) return refuse(emit, NO_CONTEXT);
      return args.length === 0
        ? done(c, ['*gin.Context'])
        : bridged(emit, call('Input', c), 'Property(any, any?) any', args);
    case 'session':
      if (c === undefined) return refuse(emit, NO_CONTEXT);
      if (args.length === 0) return done(call('Session', c), ['*SessionStore']);
      return args[0]?.value.kind === 'ArrayLit'
        ? bridged(emit, call('Session', c), 'Put(any)', args)
        : bridged(emit, call('Session', c), 'Get(string, any?) any', args);
    case 'response':
      return args.length === 0 ? undefined : bridged(emit, undefined, 'TextResponse(any?, int?, any?) *Response', args);
    case 'redirect':
      return args.length === 0 ? undefined : withRequest(emit, 'RedirectTo(string, int?) *Response', args);
    case 'app':
    case 'resolve':
      return containerCall(emit, args);
    case 'config':
      return configCall(emit, args);
    case 'url':
      return args.length === 0 ? undefined : withRequest(emit, 'URLTo(string, any?) string', args);
    case '__':
    case 'trans': {
      const [key] = args;
      const isText = key?.value.kind === 'StringLit';
      return withRequest(
        emit,
        isText ? 'TranslateText(string, any?, string?) string' : 'Translate(string?, any?, string?) any',
        args,
      );
    }
    default: {
      const signature = REQUEST_FUNCTIONS[name];
      if (signature !== undefined) return withRequest(emit, signature, args);
      const plain = FUNCTIONS[name];
      return plain === undefined ? undefined : bridged(emit, undefined, plain, args);
    }
  }
}

function facadeCall(emit: Emission, expr: StaticCall): Applied | undefined {
  const fqn = namedClass(emit, expr.class);
  if (fqn === undefined || expr.name.kind !== 'Identifier') return undefined;
  const method = expr.name.text.toLowerCase();
  if (/^illuminate\\validation\\rule$/i.test(fqn)) {
    const signature = RULES[method];
    return signature === undefined ? undefined : bridged(emit, undefined, signature, expr.args);
  }
  if (/^(?:illuminate\\support\\)?str$/i.test(fqn)) {
    const signature = STRINGS[method];
    return signature === undefined ? undefined : bridged(emit, undefined, signature, expr.args);
  }
  const validated = validateCall(emit, expr);
  if (validated !== undefined) return validated;
  if (/^(?:illuminate\\support\\facades\\)?app$/i.test(fqn) && (method === 'make' || method === 'makewith')) {
    return containerCall(emit, expr.args);
  }
  const kind = facadeObject(fqn);
  return kind === undefined ? undefined : onObject(emit, kind, undefined, method, expr.args, expr);
}

function methodCall(emit: Emission, expr: MethodCall): Applied | undefined {
  if (expr.name.kind !== 'Identifier') return undefined;
  const method = expr.name.text.toLowerCase();
  const own = thisAuthorization(emit, expr) ?? validateCall(emit, expr);
  if (own !== undefined) return own;
  if ((method === 'make' || method === 'get') && isContainer(emit, expr.object)) return containerCall(emit, expr.args);
  const header = headerCall(emit, expr, method);
  if (header !== undefined) return header;
  const kind = laravelObject(emit, expr.object);
  if (kind === undefined) return undefined;
  const { self } = emit.fn;
  const isOwn = expr.object.kind === 'Variable' && expr.object.name === 'this' && self !== undefined;
  if (isOwn && emit.subject.plan?.method(self.fqn, method) !== undefined) return undefined;
  if (kind === 'form-request' && isPlanned(emit, expr.object, method)) return undefined;
  return onObject(emit, kind, expr.object, method, expr.args, expr);
}

/** `$response->headers->set($name, $value)`. */
function headerCall(emit: Emission, expr: MethodCall, method: string): Applied | undefined {
  const { object } = expr;
  if (object.kind !== 'PropertyFetch' || object.name.kind !== 'Identifier' || object.name.text !== 'headers')
    return undefined;
  if (laravelObject(emit, object.object) !== 'response') return undefined;
  const signature = HEADER_METHODS[method];
  return onValue(emit, object.object, '*Response', signature, expr.args, `headers->${method}`);
}

const HEADER_METHODS: Readonly<Record<string, string>> = {
  set: 'WithHeader(string, any) *Response',
  add: 'WithHeaders(any) *Response',
  remove: 'WithoutHeader(string) *Response',
};

function isContainer(emit: Emission, expr: Expr): boolean {
  const [only, ...more] = classesOf(typeOf(emit, expr)) ?? [];
  if (only === undefined || more.length > 0) return false;
  return emit.subject.source.file.app.isClass(only.name, 'Illuminate\\Contracts\\Container\\Container') === true;
}

/** A method that the application's form request declares. */
function isPlanned(emit: Emission, object: Expr, method: string): boolean {
  const { plan } = emit.subject;
  const value = attempt(emit, () => lowerExpr(emit, object));
  const of = value && plan?.classOfType(value.type);
  return of !== undefined && plan?.method(of.fqn, method) !== undefined;
}

function onObject(
  emit: Emission,
  kind: LaravelObject,
  object: Expr | undefined,
  method: string,
  args: readonly Arg[],
  whole: MethodCall | StaticCall,
): Applied | undefined {
  const c = requestIdent(emit);
  if (c === undefined && NEEDS_REQUEST.has(kind)) return refuse(emit, NO_CONTEXT);
  switch (kind) {
    case 'request':
    case 'form-request':
      return requestCall(emit, kind, object, method, args, whole);
    case 'session': {
      if (method === 'driver' || method === 'getstore') return c && done(call('Session', c), ['*SessionStore']);
      const signature = SESSION_METHODS[method];
      return signature === undefined || c === undefined
        ? undefined
        : bridged(emit, call('Session', c), signature, args);
    }
    case 'auth':
      return authCall(emit, object, method, args, whole);
    case 'gate':
      return gateCall(emit, method, args);
    case 'response-factory': {
      const signature = RESPONSE_MAKERS[method];
      return signature === undefined ? undefined : bridged(emit, undefined, signature, args);
    }
    case 'redirector': {
      const signature = REDIRECTS[method];
      return signature === undefined ? undefined : withRequest(emit, signature, args);
    }
    case 'url': {
      const signature = URL_METHODS[method];
      return signature === undefined ? undefined : withRequest(emit, signature, args);
    }
    case 'config':
      return method === 'get' ? configCall(emit, args) : undefined;
    case 'response':
      return object && onValue(emit, object, '*Response', RESPONSE_METHODS[method], args, method);
    case 'validator':
      return object && onValue(emit, object, '*Validator', VALIDATOR_METHODS[method], args, method);
    case 'message-bag':
      return object && onValue(emit, object, '*MessageBag', MESSAGE_BAG_METHODS[method], args, method);
    case 'database-rule':
      return object && onValue(emit, object, '*DatabaseRule', DATABASE_RULE_METHODS[method], args, method);
    default:
      return undefined;
  }
}

const NEEDS_REQUEST: ReadonlySet<LaravelObject> = new Set(['session', 'auth', 'redirector', 'url', 'gate']);
const NO_CONTEXT = 'the request is not at hand here';

function requestCall(
  emit: Emission,
  kind: 'request' | 'form-request',
  object: Expr | undefined,
  method: string,
  args: readonly Arg[],
  whole: MethodCall | StaticCall,
): Applied | undefined {
  const c = requestIdent(emit);
  if (method === 'session' && c !== undefined) return done(call('Session', c), ['*SessionStore']);
  if (method === 'user') return authCall(emit, undefined, 'user', args, whole);
  if (method === 'route') {
    const input = inputOf(emit, object, kind);
    return input && args.length > 0 ? bridged(emit, input, 'RouteParameter(string, any?) any', args) : undefined;
  }
  const form = kind === 'form-request' ? FORM_REQUEST_METHODS[method] : undefined;
  if (method === 'validated' && object !== undefined) {
    const on = lowerExpr(emit, object);
    if (isHole(on.expr) || emit.subject.plan?.classOfType(on.type)?.kind !== 'request') return undefined;
    return args.length === 0
      ? done(call(selector(on.expr, 'Validated')), ['*php.Map[php.Key, any]'])
      : bridged(emit, on.expr, 'ValidatedValue(string, any?) any', args);
  }
  if (method === 'safe' && object !== undefined && args.length === 0) {
    const on = lowerExpr(emit, object);
    return isHole(on.expr) ? undefined : done(call(selector(on.expr, 'Safe')), ['*RequestInput']);
  }
  if (method === 'query' && args.length === 0) {
    const input = inputOf(emit, object, kind);
    return input && done(call(selector(input, 'QueryAll')), ['*php.Map[php.Key, any]']);
  }
  if (method === 'input' && args.length === 0) {
    const input = inputOf(emit, object, kind);
    return input && done(call(selector(input, 'All')), ['*php.Map[php.Key, any]']);
  }
  const signature = form ?? REQUEST_METHODS[method];
  const input = signature === undefined ? undefined : inputOf(emit, object, kind);
  return signature === undefined || input === undefined ? undefined : bridged(emit, input, signature, args);
}

/** `Input(c)`, of the very request that the object is. */
function inputOf(emit: Emission, object: Expr | undefined, kind: LaravelObject): GoExpr | undefined {
  const context = contextOf(emit, object, kind);
  return context && call('Input', context);
}

/** The `*gin.Context` behind a request of PHP. */
function contextOf(emit: Emission, object: Expr | undefined, kind: LaravelObject): GoExpr | undefined {
  const c = requestIdent(emit);
  if (object === undefined || object.kind === 'FuncCall') return c ?? refuse(emit, NO_CONTEXT);
  const value = attempt(emit, () => lowerExpr(emit, object));
  if (value === undefined || isHole(value.expr)) {
    return kind === 'request' && c !== undefined ? c : refuse(emit, 'the request is not converted');
  }
  if (value.type === '*gin.Context') return value.expr;
  if (value.type === 'any') return call('RequestBehind', value.expr);
  const planned = emit.subject.plan?.classOfType(value.type);
  if (planned?.kind === 'request') return selector(value.expr, 'Context');
  return c ?? refuse(emit, NO_CONTEXT);
}

/** `c`, wherever the function has a context. */
export function requestIdent(emit: Emission): GoExpr | undefined {
  return emit.fn.context === undefined ? undefined : ident('c');
}

/** `app(Invoices::class)`: what the container makes of a class. */
function containerCall(emit: Emission, args: readonly Arg[]): Applied | undefined {
  const [name, ...more] = args;
  if (name === undefined || more.length > 0) return undefined;
  const { value } = name;
  const isClass =
    value.kind === 'ClassConstFetch' && value.name.kind === 'Identifier' && value.name.text.toLowerCase() === 'class';
  const fqn = isClass ? namedClass(emit, value.class) : value.kind === 'StringLit' ? value.value : undefined;
  if (fqn === undefined) return refuse(emit, 'what the container is asked for, is decided when it runs');
  const made = madeByContainer(emit, fqn);
  return made && done(made.expr, [made.type]);
}

function configCall(emit: Emission, args: readonly Arg[]): Applied | undefined {
  const [key] = args;
  if (key === undefined || key.value.kind === 'ArrayLit') return undefined;
  return bridged(emit, undefined, 'Config(string, any?) any', args);
}

function onValue(
  emit: Emission,
  object: Expr,
  type: string,
  signature: string | undefined,
  args: readonly Arg[],
  method: string,
): Applied | undefined {
  if (signature === undefined) return refuse(emit, `${method}() of this object is not converted`);
  const on = lowerExpr(emit, object, type);
  if (isHole(on.expr)) return refuse(emit, on.expr.hole.why);
  return bridged(emit, on.expr, signature, args);
}

/** A function of package app with the request in front of its arguments. */
export function withRequest(emit: Emission, signature: string, args: readonly Arg[]): Applied | undefined {
  const c = requestIdent(emit);
  if (c === undefined) return refuse(emit, NO_CONTEXT);
  const made = bridged(emit, undefined, signature, args);
  if (made?.expr?.kind !== 'CallExpr') return made;
  return { ...made, expr: { ...made.expr, args: [c, ...made.expr.args] } };
}

/** The call that a signature describes, as a method of `on` or as a function. */
export function bridged(
  emit: Emission,
  on: GoExpr | undefined,
  signature: string,
  args: readonly Arg[],
): Applied | undefined {
  const { goName, params, results } = signatureOf(signature);
  if (args.some(({ name }) => name !== undefined)) return refuse(emit, 'named arguments are not converted here');
  const variadic = params.at(-1)?.variadic === true;
  const given = variadic ? params : params.slice(0, args.length);
  const required = params.filter(({ optional, variadic: rest }) => !optional && !rest).length;
  if (args.length < required) return refuse(emit, `${goName} needs more arguments`);
  let made: ReturnType<typeof argumentsFor>;
  const ordered = inOrder(emit, [
    () => (on === undefined ? NOTHING : { expr: on, type: 'any', stable: true }),
    () => {
      made = argumentsFor(emit, given, args, goName);
      return made && { expr: call('any', ...made.args), type: 'any', stable: true };
    },
  ]);
  if (ordered === undefined || made === undefined) return undefined;
  const fun = on === undefined ? functionOf(goName) : selector(on, goName);
  const expr: CallExpr = { ...call(fun, ...made.args), ellipsis: made.ellipsis };
  return done(expr, results);
}

/** `php.Name` or a function of package app. */
function functionOf(goName: string): GoExpr {
  const [qualifier = goName, name] = goName.split('.');
  return name === undefined ? ident(goName) : selector(qualifier, name);
}

const NOTHING: Value = { expr: ident('nil'), type: 'nil', stable: true };

export function done(expr: GoExpr, results: readonly string[]): Applied {
  return { stmts: [], expr, results, answers: false };
}
