/**
 * A route as the list shows it, with the problems of what in it is not known.
 */
import type { Origin, RouteEntry, RouteTarget } from '../list.ts';
import { gatherMiddleware } from './gather.ts';
import { isArray, isClosure, isObject, isPartial, type Php, type PhpArray, textOf } from './php-values.ts';
import { domainOf, type Route } from './route.ts';
import { type Run, reportOnce } from './run.ts';

export function toEntry(run: Run, route: Route): RouteEntry {
  const { action, origin, methods, uri } = route;
  const name = action.get('as');
  const gathered = gatherMiddleware(run, route);
  const scoped = action.get('scope_bindings');
  const entry: RouteEntry = {
    methods,
    uri,
    name: name === undefined || name === null ? undefined : textOf(name),
    action: actionName(action),
    target: targetOf(route),
    ...gathered,
    domain: domainOf(route),
    wheres: Object.fromEntries([...route.wheres].map(([key, pattern]) => [key, textOf(pattern)])),
    bindingFields: Object.fromEntries(route.bindingFields),
    defaults: plainEntries(route.defaults),
    ...(scoped === undefined || scoped === null ? {} : { scopedBindings: isArray(scoped) || scoped === true }),
    ...(route.withTrashed ? { withTrashed: true as const } : {}),
    ...(route.isFallback ? { fallback: true as const } : {}),
    ...(route.branch.length > 0 ? { conditional: true as const } : {}),
    ...origin,
  };
  const parts: readonly (readonly [what: string, texts: readonly string[]])[] = [
    ['the methods', methods],
    ['the URI', [uri]],
    ['the domain', [entry.domain ?? '']],
    ['the name', [entry.name ?? '']],
    ['the action', [entry.action]],
    ['the middleware', gathered.middleware],
  ];
  const open = parts.flatMap(([what, texts]) =>
    texts.filter(isPartial).map((text) => `${what} has ${unknownIn(text)}`),
  );
  for (const problem of open) {
    reportOnce(run, 'unknown-value', origin.path, origin, `${problem}, which only the running application knows`);
  }
  return open.length === 0 ? entry : { ...entry, uncertain: true };
}

function unknownIn(text: string): string {
  return /⟨[^⟩]*⟩/.exec(text)?.[0] ?? text;
}

/** `getActionName()`, without a leading backslash. */
function actionName(action: PhpArray): string {
  const controller = action.get('controller');
  if (controller !== undefined && controller !== null)
    return textOf(isArray(controller) ? (controller.get(0) ?? null) : controller).replace(/^\\/, '');
  const uses = action.get('uses');
  return isObject(uses) && uses.kind === 'unknown' && uses.label !== 'health' ? textOf(uses) : 'Closure';
}

function targetOf(route: Route): RouteTarget {
  const uses = route.action.get('uses');
  if (isClosure(uses)) {
    const origin: Origin = { path: uses.scope.path, start: uses.value.start, end: uses.value.end };
    return { kind: 'closure', ...origin };
  }
  if (isArray(uses)) {
    const [target, method] = [uses.get(0), uses.get(1)];
    return typeof target === 'string' && typeof method === 'string'
      ? { kind: 'controller', class: target, method }
      : { kind: 'unknown' };
  }
  if (typeof uses !== 'string' || isPartial(uses)) return { kind: 'unknown' };
  const [name = '', method = '__invoke'] = uses.replace(/^\\/, '').split('@');
  const { defaults } = route;
  if (name === 'Illuminate\\Routing\\ViewController') return { kind: 'view', view: textOf(defaults.get('view')) };
  if (name === 'Illuminate\\Routing\\RedirectController') {
    const status = defaults.get('status');
    return {
      kind: 'redirect',
      to: textOf(defaults.get('destination')),
      status: typeof status === 'number' ? status : 302,
    };
  }
  return { kind: 'controller', class: name, method };
}

function plainEntries(array: PhpArray): Readonly<Record<string, unknown>> {
  return Object.fromEntries([...array].flatMap(([key, value]) => (isPlain(value) ? [[key, plain(value)]] : [])));
}

function isPlain(value: Php): boolean {
  if (isArray(value)) return [...value.values()].every(isPlain);
  return !isObject(value) && !(typeof value === 'string' && isPartial(value));
}

function plain(value: Php): unknown {
  if (!isArray(value)) return value;
  return [...value.keys()].every((key, at) => key === at)
    ? [...value.values()].map(plain)
    : Object.fromEntries([...value].map(([key, one]) => [key, plain(one)]));
}
