/**
 * Calls on the objects of a route program: the router and its registrar, a route, a pending resource, the
 * application, the configuration of a new application, and the application's own classes.
 */
import type { Call, StaticValue } from '../facts.ts';
import type { Origin } from '../list.ts';
import { isAppClass, isAuthFacade, isBroadcastFacade, isRouteFacade, REGISTERING_METHODS } from '../names.ts';
import { callConfiguration } from './configure.ts';
import type { Given } from './evaluate.ts';
import { settle } from './execute.ts';
import { callFunction, callStr, resolveService } from './functions.ts';
import { callMethod, loadsRoutes, newInstance, parentMethod } from './methods.ts';
import { callMiddleware } from './middleware-configuration.ts';
import { isArray, isClosure, isObject, type Php, type PhpArray, type Scope, textOf, unknown } from './php-values.ts';
import { callPending, type PendingResource } from './resource.ts';
import { callRoute, type Route } from './route.ts';
import { broadcastRoutes, callRegistrar, callRouter } from './router-calls.ts';
import { inBranch, type Run, report, reportOnce } from './run.ts';

export function callStatic(run: Run, call: StaticValue, given: Given, scope: Scope, origin: Origin): Php {
  const { class: name, method } = call;
  const lower = method.toLowerCase();
  if (isRouteFacade(name)) return callRouter(run, method, given, scope, origin);
  if (isAuthFacade(name) && lower === 'routes') return callRouter(run, 'auth', given, scope, origin);
  if (isBroadcastFacade(name) && /routes$/.test(lower)) {
    broadcastRoutes(run, lower, given.values[0] ?? null, origin);
    return null;
  }
  if (lower === 'route' && /^livewire\\volt\\volt$/i.test(name)) return callRouter(run, 'volt', given, scope, origin);
  if (name === 'parent') return parentMethod(run, method, given.values, scope, origin);
  if (isAppClass(name)) {
    if (lower === 'configure') return { kind: 'configuration' };
    return callObject(run, { kind: 'application' }, { name: method, args: call.args, ...origin }, given, scope, origin);
  }
  if (lower === 'using' && /\\middleware\\/i.test(name)) return `${name}:${given.values.map(textOf).join(',')}`;
  const known = run.classes.get(name.toLowerCase());
  if (known !== undefined)
    return callMethod(run, newInstance(run, known), method, given.values, origin) ?? unknown(method);
  if (/(?:^|[a-z])routes?$/i.test(method) && !/^(?:ignore|without|disable|has|is|current)/i.test(method)) {
    // A closure given to it registers what stands in it, whatever the package adds around.
    for (const closure of given.values) if (isClosure(closure)) settle(run, run.invoke(closure, []));
    report(run, 'package-routes', scope.path, origin, `${name}::${method}() may register routes that are not listed`);
  }
  const text = /^(?:illuminate\\support\\)?str$/i.test(name) ? callStr(lower, given.values) : undefined;
  return text ?? unknown(`${name}::${method}()`);
}

export function callObject(run: Run, object: Php, call: Call, given: Given, scope: Scope, origin: Origin): Php {
  if (!isObject(object)) return unknown(`->${call.name}()`);
  const { values } = given;
  const lower = call.name.toLowerCase();
  if (
    (lower === 'when' || lower === 'unless' || lower === 'tap') &&
    object.kind !== 'router' &&
    object.kind !== 'instance'
  ) {
    return callConditionally(run, object, lower, values, origin);
  }
  switch (object.kind) {
    case 'router':
      return callRouter(run, call.name, given, scope, origin);
    case 'registrar':
      return callRegistrar(run, object.attributes, call.name, given, scope, origin);
    case 'route':
      if (!callRoute(object.route as Route, lower, orderNamed(given)) && !ROUTE_QUESTIONS.test(lower)) {
        reportOnce(run, 'unknown-call', scope.path, call, `what ->${call.name}() does to a route is not known`);
      }
      return object;
    case 'resource':
      if (!callPending(object.pending as PendingResource, lower, orderNamed(given))) {
        report(run, 'unknown-call', scope.path, call, `what ->${call.name}() does to a resource is not known`);
      }
      return object;
    case 'application':
      return callApplication(run, call.name, given, scope, origin);
    case 'configuration':
      callConfiguration(run, lower, given, scope, origin);
      return object;
    case 'middleware':
      callMiddleware(run, lower, given);
      return object;
    case 'collection':
      return callCollection(run, object.items, lower, values);
    case 'instance': {
      if (loadsRoutes(run, object, lower, given, scope, origin)) return object;
      return callMethod(run, object, call.name, values, origin) ?? unknown(`$this->${call.name}()`);
    }
    case 'closure':
      return lower === '__invoke' || lower === 'call' ? run.invoke(object, values) : unknown(call.name);
    default:
      if (
        REGISTERING_METHODS.has(lower) &&
        values.some((value) => isClosure(value) && value.value.body !== undefined)
      ) {
        report(run, 'unknown-call', scope.path, call, `${textOf(object)} is not known to be the router`);
      }
      return unknown(`${object.label}->${call.name}()`);
  }
}

const ROUTE_QUESTIONS = /^(?:get|is|has|named|uri|methods|parameter|secure|http)/;

function orderNamed({ values, named }: Given): readonly Php[] {
  return [...values, ...named.values()];
}

/** `->when($condition, fn ($route) => …)`: a branch where the condition is not known. */
function callConditionally(run: Run, object: Php, method: string, values: readonly Php[], origin: Origin): Php {
  const closure = values.find(isClosure);
  if (closure === undefined) return object;
  const [condition = null] = values;
  const isCertain = method === 'tap' || (typeof condition === 'boolean' && condition === (method === 'when'));
  if (typeof condition === 'boolean' && method !== 'tap' && !isCertain) return object;
  const args = method === 'tap' ? [object] : [object, condition];
  if (isCertain) run.invoke(closure, args);
  else {
    report(
      run,
      'unknown-value',
      origin.path,
      origin,
      `whether ->${method}() applies is not known; it is taken to apply`,
    );
    inBranch(run, () => run.invoke(closure, args));
  }
  return object;
}

function callApplication(run: Run, method: string, given: Given, scope: Scope, origin: Origin): Php {
  const [first = null] = given.values;
  const lower = method.toLowerCase();
  switch (lower) {
    case 'make':
    case 'makewith':
      return resolveService(first);
    case 'get':
      return given.values.length === 1 ? resolveService(first) : callRouter(run, method, given, scope, origin);
    case 'register':
      if (typeof first === 'string') run.pendingProviders.push(first);
      else if (isObject(first) && first.kind === 'instance') run.pendingProviders.push(first.class.name);
      return null;
    case 'booted':
    case 'booting':
      if (isClosure(first)) run.booted.push(() => void run.invoke(first, [{ kind: 'application' }], scope.self));
      return null;
    case 'call':
      return isClosure(first) ? run.invoke(first, [], scope.self) : callPair(run, first, origin);
    case 'routesarecached':
    case 'configurationiscached':
      return false;
    case 'basepath':
      return callFunction(run, 'base_path', given.values) ?? null;
    case 'path':
      return callFunction(run, 'app_path', given.values) ?? null;
    case 'middleware':
      for (const name of values(first)) run.middleware.global.push(name);
      return null;
    case 'routemiddleware':
      if (isArray(first)) for (const [name, value] of first) run.middleware.aliases.set(String(name), textOf(value));
      return null;
    case 'group':
    case 'post':
    case 'put':
    case 'patch':
    case 'delete':
    case 'options':
    case 'head':
    case 'addroute':
      return callRouter(run, method, given, scope, origin);
    default:
      return unknown(`$app->${method}()`);
  }
}

function values(value: Php): readonly string[] {
  return isArray(value) ? [...value.values()].map(textOf) : [textOf(value)];
}

/** `$this->app->call([$this, 'map'])` */
function callPair(run: Run, pair: Php, origin: Origin): Php {
  if (!isArray(pair)) return unknown('call()');
  const [object, method] = [pair.get(0), pair.get(1)];
  if (!isObject(object) || object.kind !== 'instance' || typeof method !== 'string') return unknown('call()');
  return callMethod(run, object, method, [], origin) ?? null;
}

function callCollection(run: Run, items: PhpArray, method: string, args: readonly Php[]): Php {
  const [first = null] = args;
  switch (method) {
    case 'each':
      if (isClosure(first)) for (const [key, value] of items) run.invoke(first, [value, key]);
      return { kind: 'collection', items };
    case 'map':
      return isClosure(first)
        ? {
            kind: 'collection',
            items: new Map([...items].map(([key, value]) => [key, run.invoke(first, [value, key])])),
          }
        : unknown('map()');
    case 'all':
    case 'toarray':
      return items;
    case 'values':
    case 'unique':
      return { kind: 'collection', items };
    default:
      return unknown(`collect()->${method}()`);
  }
}
