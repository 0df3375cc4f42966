/**
 * One route while its chain of calls runs: Laravel's `Route`, with the calls that change what a route list shows. A
 * route is mutable by nature: `->name()` comes after it was added to the collection.
 */
import type { Origin } from '../list.ts';
import {
  arrayOf,
  has,
  isArray,
  isClosure,
  keyOf,
  listOf,
  merge,
  type Php,
  type PhpArray,
  textOf,
  without,
  wrap,
} from './php-values.ts';

export interface Route {
  readonly methods: readonly string[];
  uri: string;
  action: PhpArray;
  readonly wheres: Map<string | number, Php>;
  defaults: PhpArray;
  bindingFields: Map<string, string>;
  isFallback: boolean;
  withTrashed: boolean;
  readonly origin: Origin;
  /** The branches it is registered in. */
  readonly branch: readonly number[];
  /** The namespace of the group around it, for `->uses('C@m')`. */
  readonly namespace: Php;
}

export function createRoute(
  methods: readonly string[],
  uri: string,
  action: Php,
  at: Pick<Route, 'origin' | 'branch' | 'namespace'>,
): Route {
  const all = methods.includes('GET') && !methods.includes('HEAD') ? [...methods, 'HEAD'] : methods;
  const route: Route = {
    methods: all,
    uri,
    action: without(parseAction(action), 'prefix'),
    wheres: new Map(),
    defaults: new Map(),
    bindingFields: new Map(),
    isFallback: false,
    withTrashed: false,
    ...at,
  };
  addPrefix(route, isArray(action) ? textOf(action.get('prefix')) : '');
  return route;
}

/** `RouteAction::parse` */
function parseAction(action: Php): PhpArray {
  if (action === null) return arrayOf({ uses: null });
  if (!isArray(action)) return arrayOf({ uses: action });
  const [target, method] = [action.get(0), action.get(1)];
  if (typeof target === 'string' && typeof method === 'string') {
    return arrayOf({ uses: `${target}@${method}`, controller: `${target}@${method}` });
  }
  const parsed = new Map(action);
  if (!has(parsed, 'uses'))
    parsed.set('uses', [...parsed].find(([key, value]) => typeof key === 'number' && isClosure(value))?.[1] ?? null);
  const uses = parsed.get('uses');
  if (typeof uses === 'string' && !uses.includes('@')) parsed.set('uses', `${uses}@__invoke`);
  return parsed;
}

function addPrefix(route: Route, prefix: string): void {
  const uri = `${prefix.replace(/\/+$/, '')}/${route.uri.replace(/^\/+/, '')}`;
  setUri(route, uri === '/' ? uri : uri.replace(/^\/+|\/+$/g, ''));
}

/** Takes the binding fields out of a URI: `{post:slug}` is the parameter `post`, found by its slug. */
function setUri(route: Route, uri: string): void {
  const parsed = parseUri(uri);
  route.uri = parsed.uri;
  route.bindingFields = parsed.fields;
}

function parseUri(uri: string): { uri: string; fields: Map<string, string> } {
  const fields = new Map<string, string>();
  const plain = uri.replace(/\{([\w:]+?)(\??)\}/g, (whole, inner: string, optional: string) => {
    const [parameter, field] = inner.split(':');
    if (field === undefined || parameter === undefined) return whole;
    fields.set(parameter, field);
    return `{${parameter}${optional}}`;
  });
  return { uri: plain, fields };
}

export function setAction(route: Route, action: PhpArray): void {
  route.action = action;
  if (has(action, 'domain')) setDomain(route, textOf(action.get('domain')));
  const can = action.get('can');
  if (isArray(can)) {
    for (const one of can.values()) {
      const list = wrap(one);
      addCan(route, list.get(0) ?? null, list.get(1) ?? null);
    }
  }
}

function setDomain(route: Route, domain: string): void {
  const parsed = parseUri(domain);
  route.action = new Map(route.action).set('domain', parsed.uri);
  for (const [name, field] of parsed.fields) route.bindingFields.set(name, field);
}

export function domainOf(route: Route): string | undefined {
  return has(route.action, 'domain') ? textOf(route.action.get('domain')).replace(/https?:\/\//g, '') : undefined;
}

export function addWheres(route: Route, wheres: PhpArray): void {
  for (const [name, pattern] of wheres) route.wheres.set(name, pattern);
}

function addToList(route: Route, key: string, values: PhpArray): void {
  route.action = new Map(route.action).set(key, merge(wrap(route.action.get(key)), values));
}

function addCan(route: Route, ability: Php, models: Php): void {
  const names = [...wrap(models).values()].map(textOf);
  addToList(route, 'middleware', listOf([[`can:${textOf(ability)}`, ...names].join(',')]));
}

/** Calls a method of the route; answers false for one that it does not have. */
export function callRoute(route: Route, method: string, args: readonly Php[]): boolean {
  const [first = null, second = null] = args;
  switch (method) {
    case 'name':
      route.action = new Map(route.action).set('as', textOf(route.action.get('as')) + textOf(first));
      return true;
    case 'middleware':
      if (args.length > 0) addToList(route, 'middleware', isArray(first) ? first : listOf(args));
      return true;
    case 'withoutmiddleware':
      addToList(route, 'excluded_middleware', wrap(first));
      return true;
    case 'can':
      addCan(route, first, second);
      return true;
    case 'where':
      addWheres(route, isArray(first) ? first : new Map([[keyOf(first), second]]));
      return true;
    case 'setwheres':
      addWheres(route, wrap(first));
      return true;
    case 'prefix':
      addPrefix(route, textOf(first));
      return true;
    case 'domain':
      setDomain(route, textOf(first));
      return true;
    case 'seturi':
      setUri(route, textOf(first));
      return true;
    case 'uses':
      setUses(route, first);
      return true;
    case 'defaults':
      route.defaults = new Map(route.defaults).set(keyOf(first), second);
      return true;
    case 'setdefaults':
      route.defaults = wrap(first);
      return true;
    case 'fallback':
      route.isFallback = true;
      return true;
    case 'withtrashed':
      route.withTrashed = args.length === 0 || first === true;
      return true;
    case 'scopebindings':
    case 'withoutscopedbindings':
      route.action = new Map(route.action).set('scope_bindings', method === 'scopebindings');
      return true;
    case 'setbindingfields':
      route.bindingFields = new Map([...wrap(first)].map(([key, field]) => [String(key), textOf(field)]));
      return true;
    case 'missing':
    case 'metadata':
    case 'setmetadata':
    case 'block':
    case 'withoutblocking':
    case 'setfallback':
      return true;
    default: {
      const pattern = patternOf(method, args);
      if (pattern === undefined) return false;
      for (const parameter of wrap(first).values()) route.wheres.set(keyOf(parameter), pattern);
      return true;
    }
  }
}

function setUses(route: Route, given: Php): void {
  let action: Php = given;
  if (isArray(given)) action = `${textOf(given.get(0))}@${textOf(given.get(1))}`;
  if (typeof action === 'string' && !action.startsWith('\\') && typeof route.namespace === 'string') {
    action = `${route.namespace}\\${action}`;
  }
  setAction(route, merge(route.action, parseAction(arrayOf({ uses: action, controller: action }))));
}

/** The expression that `whereNumber` and the like stand for. */
export function patternOf(method: string, args: readonly Php[]): string | undefined {
  switch (method) {
    case 'wherealpha':
      return '[a-zA-Z]+';
    case 'wherealphanumeric':
      return '[a-zA-Z0-9]+';
    case 'wherenumber':
      return '[0-9]+';
    case 'whereuuid':
      return '[\\da-fA-F]{8}-[\\da-fA-F]{4}-[\\da-fA-F]{4}-[\\da-fA-F]{4}-[\\da-fA-F]{12}';
    case 'whereulid':
      return '[0-7][0-9a-hjkmnp-tv-zA-HJKMNP-TV-Z]{25}';
    case 'wherein':
      return [...wrap(args[1]).values()].map(textOf).join('|');
    default:
      return undefined;
  }
}
