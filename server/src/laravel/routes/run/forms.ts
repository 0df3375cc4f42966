/**
 * The calls of the router that make routes: one for each verb, redirects, views, resources.
 */
import type { Origin } from '../list.ts';
import { arrayOf, isArray, isObject, type Php, type PhpArray, textOf, union, unknown, wrap } from './php-values.ts';
import { apiOptions, type PendingResource, registerResource } from './resource.ts';
import type { Route } from './route.ts';
import { register, VERBS } from './router.ts';
import type { Run } from './run.ts';

/** Every form that makes one route. */
export function registerSimple(run: Run, method: string, args: readonly Php[], origin: Origin): Route | undefined {
  const [first = null, second = null, third = null, fourth = null, fifth = null] = args;
  switch (method) {
    case 'get':
      return register(run, ['GET', 'HEAD'], textOf(first), second, origin);
    case 'post':
    case 'put':
    case 'patch':
    case 'delete':
    case 'options':
      return register(run, [method.toUpperCase()], textOf(first), second, origin);
    case 'any':
      return register(run, VERBS, textOf(first), second, origin);
    case 'match':
    case 'addroute':
      return register(
        run,
        [...wrap(first).values()].map((verb) => textOf(verb).toUpperCase()),
        textOf(second),
        third,
        origin,
      );
    case 'fallback': {
      const route = register(run, ['GET'], '{fallbackPlaceholder}', first, origin);
      route.wheres.set('fallbackPlaceholder', '.*');
      route.isFallback = true;
      return route;
    }
    case 'redirect':
    case 'permanentredirect': {
      const route = register(run, VERBS, textOf(first), '\\Illuminate\\Routing\\RedirectController', origin);
      const status = method === 'redirect' ? (third ?? 302) : 301;
      route.defaults = arrayOf({ destination: second, status });
      return route;
    }
    case 'view': {
      const route = register(run, ['GET', 'HEAD'], textOf(first), '\\Illuminate\\Routing\\ViewController', origin);
      const [status, headers] = isArray(fourth) ? [200, fourth] : [fourth ?? 200, fifth ?? new Map()];
      route.defaults = arrayOf({ view: second, data: third ?? new Map(), status, headers });
      return route;
    }
    // A macro of inertiajs/inertia-laravel, common enough to be known.
    case 'inertia': {
      const route = register(run, ['GET', 'HEAD'], textOf(first), '\\Inertia\\Controller', origin);
      route.defaults = arrayOf({ component: second, props: third ?? new Map() });
      return route;
    }
    // Livewire's pages: a class is an action, a name means a view that Livewire renders.
    case 'livewire':
    case 'volt': {
      const isClass = typeof second === 'string' && second.includes('\\');
      return register(
        run,
        ['GET', 'HEAD'],
        textOf(first),
        isClass ? second : unknown(`page ${textOf(second)}`),
        origin,
      );
    }
    default:
      return undefined;
  }
}

/** Resources in all their forms; `undefined` for another method. The attributes are those of the registrar. */
export function callResource(
  run: Run,
  method: string,
  args: readonly Php[],
  attributes: PhpArray,
  origin: Origin,
): Php | undefined {
  const [first = null, second = null, third = null] = args;
  switch (method) {
    case 'resource':
    case 'apiresource':
    case 'singleton':
    case 'apisingleton': {
      const singleton = method.endsWith('singleton');
      const given = union(attributes, wrap(third));
      const options = method.startsWith('api') ? apiOptions(given, singleton) : new Map(given);
      const pending: PendingResource = {
        singleton,
        name: textOf(first),
        controller: textOf(second),
        options,
        origin,
        registered: false,
      };
      return { kind: 'resource', pending };
    }
    case 'resources':
    case 'apiresources':
    case 'singletons':
    case 'apisingletons':
    case 'softdeletableresources':
      for (const [name, controller] of wrap(first)) {
        const one = method === 'softdeletableresources' ? 'resource' : method.slice(0, -1);
        const pending = callResource(run, one, [name, controller, second], attributes, origin);
        if (!isObject(pending) || pending.kind !== 'resource') continue;
        const resource = pending.pending as PendingResource;
        if (method === 'softdeletableresources') resource.options.set('trashed', new Map());
        registerResource(run, resource);
      }
      return null;
    default:
      return undefined;
  }
}
