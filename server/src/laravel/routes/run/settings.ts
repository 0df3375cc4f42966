/**
 * What the router is told besides routes: patterns, bindings, middleware, how resources are named, macros.
 */
import type { Origin } from '../list.ts';
import { authRoutes } from './auth-routes.ts';
import { isClosure, keyOf, type Php, type Scope, textOf, truthOf, wrap } from './php-values.ts';
import { type Run, report } from './run.ts';

/** What the router is told besides routes. */
export function callSetting(run: Run, method: string, args: readonly Php[], scope: Scope, origin: Origin): boolean {
  const [first = null, second = null] = args;
  switch (method) {
    case 'pattern':
      run.patterns.set(keyOf(first), second);
      return true;
    case 'patterns':
      for (const [key, pattern] of wrap(first)) run.patterns.set(key, pattern);
      return true;
    case 'model':
    case 'bind': {
      const name = typeof second === 'string' ? second.replace(/^\\/, '') : undefined;
      run.bindings.push({ parameter: textOf(first).replaceAll('-', '_'), class: name, ...origin });
      return true;
    }
    case 'resourceverbs':
      for (const [action, verb] of wrap(first)) run.resources.verbs.set(String(action), textOf(verb));
      return true;
    case 'singularresourceparameters':
      run.resources.singular = args.length === 0 || truthOf(first) === true;
      return true;
    case 'resourceparameters':
      run.resources.parameters = new Map(wrap(first));
      return true;
    case 'aliasmiddleware':
      run.middleware.aliases.set(textOf(first), textOf(second));
      return true;
    case 'middlewaregroup':
      run.middleware.groups.set(textOf(first), [...wrap(second).values()].map(textOf));
      return true;
    case 'pushmiddlewaretogroup':
    case 'prependmiddlewaretogroup':
    case 'removemiddlewarefromgroup':
      changeGroup(run, method, textOf(first), textOf(second));
      return true;
    case 'macro':
      if (isClosure(second)) run.macros.set(textOf(first).toLowerCase(), second);
      return true;
    case 'auth':
      authRoutes(run, wrap(first), origin);
      return true;
    case 'mixin':
      report(run, 'unknown-call', scope.path, origin, 'Route::mixin() gives the router methods that are not known');
      return true;
    case 'substituteimplicitbindingsusing':
    case 'flushmiddlewaregroups':
      return true;
    default:
      return false;
  }
}

function changeGroup(run: Run, method: string, group: string, name: string): void {
  const { groups } = run.middleware;
  const list = groups.get(group);
  if (method === 'removemiddlewarefromgroup') {
    if (list !== undefined)
      groups.set(
        group,
        list.filter((one) => one !== name),
      );
  } else if (list?.includes(name) !== true) {
    if (method === 'pushmiddlewaretogroup') groups.set(group, [...(list ?? []), name]);
    else if (list !== undefined) groups.set(group, [name, ...list]);
  }
}
