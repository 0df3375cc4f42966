/**
 * What a call on the router means, or on the registrar that its fluent attributes make. A method that neither has may
 * be a macro: one of the application is run, one of a package is a problem that says its name.
 */
import type { Origin } from '../list.ts';
import { ASKING_METHODS } from '../names.ts';
import type { Given } from './evaluate.ts';
import { settle } from './execute.ts';
import { callResource, registerSimple } from './forms.ts';
import { callLumen } from './lumen.ts';
import {
  arrayOf,
  isArray,
  isClosure,
  keyOf,
  listOf,
  merge,
  type Php,
  type PhpArray,
  type Scope,
  textOf,
  truthOf,
  unknown,
  wrap,
} from './php-values.ts';
import { patternOf } from './route.ts';
import { inGroup, register } from './router.ts';
import { type Run, report } from './run.ts';
import { callSetting } from './settings.ts';

const ATTRIBUTES: ReadonlyMap<string, string> = new Map(
  [
    ['as', 'as'],
    ['can', 'can'],
    ['controller', 'controller'],
    ['domain', 'domain'],
    ['metadata', 'metadata'],
    ['middleware', 'middleware'],
    ['missing', 'missing'],
    ['name', 'as'],
    ['namespace', 'namespace'],
    ['prefix', 'prefix'],
    ['scopebindings', 'scope_bindings'],
    ['where', 'where'],
    ['withoutmiddleware', 'excluded_middleware'],
    ['withoutscopedbindings', 'scope_bindings'],
  ].map(([method, attribute]) => [method as string, attribute as string]),
);

/** The names of parameters, for calls that name their arguments. */
const PARAMETERS: Readonly<Record<string, readonly string[]>> = {
  fallback: ['action'],
  group: ['attributes', 'routes'],
  match: ['methods', 'uri', 'action'],
  redirect: ['uri', 'destination', 'status'],
  permanentredirect: ['uri', 'destination'],
  view: ['uri', 'view', 'data', 'status', 'headers'],
  resource: ['name', 'controller', 'options'],
  apiresource: ['name', 'controller', 'options'],
  singleton: ['name', 'controller', 'options'],
  apisingleton: ['name', 'controller', 'options'],
};

function positional(method: string, { values, named }: Given): readonly Php[] {
  if (named.size === 0) return values;
  const names = PARAMETERS[method] ?? ['uri', 'action'];
  const all = names.map((name, at) => values[at] ?? named.get(name) ?? null);
  return [...all, ...[...named].filter(([name]) => !names.includes(name)).map(([, value]) => value)];
}

export function callRouter(run: Run, name: string, given: Given, scope: Scope, origin: Origin): Php {
  const method = name.toLowerCase();
  const args = positional(method, given);
  if (run.isLumen) {
    const answer = callLumen(run, method, args, scope, origin);
    if (answer !== undefined) return answer;
  }
  const made = registerSimple(run, method, args, origin);
  if (made !== undefined) return { kind: 'route', route: made };
  if (method === 'group') {
    runGroup(run, wrap(args[0]), args[1] ?? null, scope, origin);
    return { kind: 'router' };
  }
  const resource = callResource(run, method, args, new Map(), origin);
  if (resource !== undefined) return resource;
  if (callSetting(run, method, args, scope, origin)) return { kind: 'router' };
  const attributes = withAttribute(new Map(), method, args);
  if (attributes !== undefined) return { kind: 'registrar', attributes };
  if (method === 'getfacaderoot') return { kind: 'router' };
  if (ASKING_METHODS.has(method)) return unknown(`Route::${name}()`);
  return callMacro(run, name, given, scope, origin);
}

/** Runs what a group holds: a closure, a file, or since Laravel 10 a list of them. */
function runGroup(run: Run, attributes: PhpArray, routes: Php, scope: Scope, origin: Origin): void {
  const all = isArray(routes) ? [...routes.values()] : [routes];
  for (const one of all) {
    inGroup(run, attributes, () => {
      if (isClosure(one)) settle(run, run.invoke(one, [{ kind: 'router' }]));
      else
        run.include(
          textOf(one),
          { variables: new Map([['router', { kind: 'router' }]]), path: scope.path, self: undefined },
          origin,
        );
    });
  }
}

/** The attributes with one more, or `undefined` when the method is none. */
function withAttribute(attributes: PhpArray, method: string, args: readonly Php[]): PhpArray | undefined {
  const [first] = args;
  const pattern = patternOf(method, args);
  if (pattern !== undefined) {
    const wheres = [...wrap(first).values()].map((parameter): [string | number, Php] => [keyOf(parameter), pattern]);
    return new Map(attributes).set('where', new Map(wheres));
  }
  const key = ATTRIBUTES.get(method);
  if (key === undefined) return undefined;
  let value: Php = first === undefined ? true : first;
  if (method === 'middleware') {
    value = isArray(first) ? first : listOf(args);
    value = listOf([...value.values()].filter((one) => truthOf(one) !== false).map(textOf));
  } else if (method === 'withoutmiddleware') value = merge(wrap(attributes.get(key)), wrap(first));
  else if (method === 'withoutscopedbindings') value = false;
  else if (method === 'can') value = listOf([listOf(args)]);
  return new Map(attributes).set(key, value);
}

export function callRegistrar(
  run: Run,
  attributes: PhpArray,
  name: string,
  given: Given,
  scope: Scope,
  origin: Origin,
): Php {
  const method = name.toLowerCase();
  const args = positional(method === 'group' ? 'fallback' : method, given);
  const [first = null, second = null, third = null] = args;
  switch (method) {
    case 'group':
      runGroup(run, attributes, first, scope, origin);
      return { kind: 'registrar', attributes };
    case 'get':
    case 'post':
    case 'put':
    case 'patch':
    case 'delete':
    case 'options':
    case 'any': {
      const own = isArray(second) ? second : merge(attributes, second === null ? new Map() : arrayOf({ uses: second }));
      return callRouter(
        run,
        method,
        { values: [first, compileAction(attributes, own)], named: new Map() },
        scope,
        origin,
      );
    }
    case 'match': {
      const action = compileAction(attributes, third);
      return callRouter(run, method, { values: [first, second, action], named: new Map() }, scope, origin);
    }
  }
  const resource = callResource(run, method, args, attributes, origin);
  if (resource !== undefined) return resource;
  const next = withAttribute(attributes, method, args);
  if (next !== undefined) return { kind: 'registrar', attributes: next };
  // `view`, `redirect` and the like are no methods of the registrar: Laravel throws.
  return callMacro(run, name, given, scope, origin);
}

function compileAction(attributes: PhpArray, given: Php): PhpArray {
  if (given === null) return attributes;
  if (!isArray(given)) return merge(attributes, arrayOf({ uses: given }));
  const [target, method] = [given.get(0), given.get(1)];
  if (given.size === 2 && typeof target === 'string' && typeof method === 'string') {
    const uses = `${target.startsWith('\\') ? '' : '\\'}${target}@${method}`;
    return merge(attributes, arrayOf({ uses, controller: uses }));
  }
  return merge(attributes, given);
}

function callMacro(run: Run, name: string, given: Given, scope: Scope, origin: Origin): Php {
  const macro = run.macros.get(name.toLowerCase());
  if (macro !== undefined) {
    const variables = new Map(macro.scope.variables).set('this', { kind: 'router' });
    return run.invoke({ ...macro, scope: { ...macro.scope, variables } }, given.values);
  }
  for (const closure of given.values) if (isClosure(closure)) settle(run, run.invoke(closure, []));
  report(run, 'unknown-call', scope.path, origin, `Route::${name}() is not Laravel's: what it registers is not listed`);
  return unknown(`Route::${name}()`);
}

/** `Broadcast::routes()`, `Broadcast::userRoutes()` */
export function broadcastRoutes(run: Run, method: string, attributes: Php, origin: Origin): void {
  const isUser = method === 'userroutes';
  const group = isArray(attributes) && attributes.size > 0 ? attributes : arrayOf({ middleware: listOf(['web']) });
  inGroup(run, group, () => {
    const uri = isUser ? '/broadcasting/user-auth' : '/broadcasting/auth';
    const action = `\\Illuminate\\Broadcasting\\BroadcastController@${isUser ? 'authenticateUser' : 'authenticate'}`;
    const route = register(run, ['GET', 'POST'], uri, action, origin);
    if (run.version < 8) return;
    const csrf = run.version >= 13 ? 'PreventRequestForgery' : 'VerifyCsrfToken';
    const excluded = merge(
      wrap(route.action.get('excluded_middleware')),
      listOf([`Illuminate\\Foundation\\Http\\Middleware\\${csrf}`]),
    );
    route.action = new Map(route.action).set('excluded_middleware', excluded);
  });
}
