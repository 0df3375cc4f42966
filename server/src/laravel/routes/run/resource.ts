/**
 * Resource routes: Laravel's `ResourceRegistrar` with `PendingResourceRegistration`, for resources and singletons. The
 * routes come into being when the chain of calls ends, as the pending registration is destroyed.
 */

import { singular } from '../../inflect.ts';
import type { Origin } from '../list.ts';
import {
  arrayOf,
  has,
  isArray,
  keyOf,
  listOf,
  merge,
  type Php,
  type PhpArray,
  textOf,
  truthOf,
  wrap,
} from './php-values.ts';
import { patternOf } from './route.ts';
import { inGroup, register } from './router.ts';
import type { Run } from './run.ts';

export interface PendingResource {
  readonly singleton: boolean;
  readonly name: string;
  readonly controller: string;
  readonly options: PhpArray;
  readonly origin: Origin;
  registered: boolean;
}

const RESOURCE_ACTIONS = ['index', 'create', 'store', 'show', 'edit', 'update', 'destroy'];
const SINGLETON_ACTIONS = ['show', 'edit', 'update'];
const API_ACTIONS = ['index', 'show', 'store', 'update', 'destroy'];
const API_SINGLETON_ACTIONS = ['store', 'show', 'update', 'destroy'];

/** What `apiResource` and `apiSingleton` add to the options. */
export function apiOptions(options: PhpArray, isSingleton: boolean): PhpArray {
  const except = has(options, 'except') ? names(options.get('except')) : [];
  const only = (isSingleton ? API_SINGLETON_ACTIONS : API_ACTIONS).filter((name) => !except.includes(name));
  return merge(arrayOf({ only: listOf(only) }), options);
}

function names(value: Php | undefined): readonly string[] {
  return [...wrap(value).values()].map(textOf);
}

/** Calls a method of the pending registration; answers false for one that it does not have. */
export function callPending(pending: PendingResource, method: string, args: readonly Php[]): boolean {
  const { options } = pending;
  const [first = null, second = null] = args;
  switch (method) {
    case 'only':
    case 'except':
      options.set(method, isArray(first) ? first : listOf(args));
      return true;
    case 'names':
    case 'parameters':
      options.set(method, first);
      return true;
    case 'name':
      options.set('names', new Map(wrap(options.get('names'))).set(keyOf(first), second));
      return true;
    case 'parameter':
      options.set('parameters', new Map(wrap(options.get('parameters'))).set(keyOf(first), second));
      return true;
    case 'middleware': {
      options.set('middleware', wrap(first));
      for (const [action, own] of wrap(options.get('middleware_for'))) {
        setFor(options, 'middleware_for', String(action), uniqueValues(merge(wrap(own), wrap(first))));
      }
      return true;
    }
    case 'middlewarefor': {
      const all = has(options, 'middleware')
        ? uniqueValues(merge(wrap(options.get('middleware')), wrap(second)))
        : wrap(second);
      for (const action of names(first)) setFor(options, 'middleware_for', action, all);
      return true;
    }
    case 'withoutmiddleware':
      options.set('excluded_middleware', merge(wrap(options.get('excluded_middleware')), wrap(first)));
      return true;
    case 'withoutmiddlewarefor':
      for (const action of names(first)) setFor(options, 'excluded_middleware_for', action, wrap(second));
      return true;
    case 'where':
      options.set('wheres', first);
      return true;
    case 'shallow':
      options.set('shallow', args.length === 0 ? true : first);
      return true;
    case 'scoped':
      options.set('bindingFields', wrap(first));
      return true;
    case 'withtrashed':
      options.set('trashed', wrap(first));
      return true;
    case 'creatable':
    case 'destroyable':
      options.set(method, true);
      return true;
    case 'missing':
    case 'metadata':
      return true;
    default: {
      const pattern = patternOf(method, args);
      if (pattern === undefined) return false;
      options.set('wheres', new Map([...wrap(first).values()].map((parameter) => [keyOf(parameter), pattern as Php])));
      return true;
    }
  }
}

function setFor(options: PhpArray, key: string, action: string, list: PhpArray): void {
  options.set(key, new Map(wrap(options.get(key))).set(action, list));
}

function uniqueValues(list: PhpArray): PhpArray {
  return listOf(new Set(list.values()));
}

/** Registers the routes of a resource. */
export function registerResource(run: Run, pending: PendingResource): void {
  if (pending.registered) return;
  pending.registered = true;
  const slash = pending.name.lastIndexOf('/');
  if (slash === -1) {
    registerAll(run, pending);
    return;
  }
  // A name with slashes is a prefix and a resource in it.
  const prefix = pending.name.slice(0, slash);
  const inner = {
    ...pending,
    name: pending.name.slice(slash + 1),
    options: new Map(pending.options),
    registered: false,
  };
  inGroup(run, arrayOf({ prefix }), () => registerResource(run, inner));
}

function registerAll(run: Run, pending: PendingResource): void {
  const { name, options } = pending;
  const parameters = has(options, 'parameters') ? (options.get('parameters') as Php) : null;
  const wildcard = (value: string): string => {
    const named = isArray(parameters) ? parameters.get(value) : undefined;
    const global = run.resources.parameters.get(value);
    let parameter = value;
    if (named !== undefined && named !== null) parameter = textOf(named);
    else if (global !== undefined && global !== null) parameter = textOf(global);
    else if (parameters === 'singular' || run.resources.singular) parameter = singular(value);
    return parameter.replaceAll('-', '_');
  };
  const base = wildcard(lastSegment(name));
  const actions = actionsOf(pending);
  for (const action of actions) {
    const own = optionsFor(options, action);
    const shallow =
      isMember(action, pending.singleton) && has(own, 'shallow') && truthOf(own.get('shallow') ?? null) === true;
    const resource = shallow ? lastSegment(name) : name;
    const path = uriOf(resource, wildcard) + suffixOf(run, action, base, pending.singleton);
    const route = register(run, methodsOf(action), path, actionOf(pending, resource, action, own), pending.origin);
    if (has(options, 'bindingFields')) setFields(route, options);
    const trashed = options.get('trashed');
    if (isArray(trashed)) {
      const with_ = trashed.size > 0 ? names(trashed) : actions.filter((one) => /^(?:show|edit|update)$/.test(one));
      if (with_.includes(action)) route.withTrashed = true;
    }
  }
}

function actionsOf({ options, singleton }: PendingResource): readonly string[] {
  let actions = singleton ? SINGLETON_ACTIONS : RESOURCE_ACTIONS;
  if (singleton && has(options, 'creatable')) actions = [...actions, 'create', 'store', 'destroy'];
  else if (singleton && has(options, 'destroyable')) actions = [...actions, 'destroy'];
  if (has(options, 'only')) actions = actions.filter((name) => names(options.get('only')).includes(name));
  if (has(options, 'except')) actions = actions.filter((name) => !names(options.get('except')).includes(name));
  return actions;
}

function optionsFor(options: PhpArray, action: string): PhpArray {
  const own = new Map(options);
  const middleware = wrap(options.get('middleware_for')).get(action);
  if (middleware !== undefined) own.set('middleware', middleware);
  const excluded = wrap(options.get('excluded_middleware_for')).get(action);
  if (excluded !== undefined) {
    own.set('excluded_middleware', uniqueValues(merge(wrap(options.get('excluded_middleware')), wrap(excluded))));
  }
  return own;
}

/** Whether an action is on one member, so that a shallow resource leaves its parents out. */
function isMember(action: string, isSingleton: boolean): boolean {
  return isSingleton ? /^(?:edit|update|destroy)$/.test(action) : /^(?:show|edit|update|destroy)$/.test(action);
}

function methodsOf(action: string): readonly string[] {
  if (action === 'store') return ['POST'];
  if (action === 'update') return ['PUT', 'PATCH'];
  return action === 'destroy' ? ['DELETE'] : ['GET', 'HEAD'];
}

function suffixOf(run: Run, action: string, base: string, isSingleton: boolean): string {
  const member = isSingleton || !isMember(action, false) ? '' : `/{${base}}`;
  const verb = action === 'create' || action === 'edit' ? `/${run.resources.verbs.get(action) ?? action}` : '';
  return member + verb;
}

function uriOf(resource: string, wildcard: (value: string) => string): string {
  if (!resource.includes('.')) return resource;
  const segments = resource.split('.');
  const nested = segments.map((segment) => `${segment}/{${wildcard(segment)}}`).join('/');
  return nested.replaceAll(`/{${wildcard(lastSegment(resource))}}`, '');
}

function lastSegment(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

function actionOf(pending: PendingResource, resource: string, action: string, options: PhpArray): PhpArray {
  const made = arrayOf({ as: nameOf(resource, action, options), uses: `${pending.controller}@${action}` });
  if (has(options, 'middleware')) made.set('middleware', options.get('middleware') as Php);
  if (has(options, 'excluded_middleware')) made.set('excluded_middleware', options.get('excluded_middleware') as Php);
  if (has(options, 'wheres')) made.set('where', wrap(options.get('wheres')));
  return made;
}

function nameOf(resource: string, action: string, options: PhpArray): string {
  const given = options.get('names');
  const own = isArray(given) ? given.get(action) : undefined;
  if (own !== undefined && own !== null) return textOf(own);
  const name = typeof given === 'string' ? given : resource;
  const prefix = has(options, 'as') ? `${textOf(options.get('as'))}.` : '';
  return `${prefix}${name}.${action}`.replace(/^\.+|\.+$/g, '');
}

function setFields(route: { uri: string; bindingFields: Map<string, string> }, options: PhpArray): void {
  const fields = wrap(options.get('bindingFields'));
  route.bindingFields = new Map(
    [...route.uri.matchAll(/\{(.*?)\}/g)].flatMap(([, name]): [string, string][] => {
      const field = fields.get(name as string);
      return field === undefined || field === null ? [] : [[name as string, textOf(field)]];
    }),
  );
}
