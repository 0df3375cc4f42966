/**
 * Routes and middleware as an inspection lists them: from declarations alone.
 */
import type { Application } from '../laravel/application.ts';
import { readRouteSignature } from '../laravel/endpoints/route-signature.ts';
import type { AppClass } from '../laravel/parts/build/parts.ts';
import type { RouteEntry } from '../laravel/routes/list.ts';
import type { InspectedMiddleware, InspectedRoute } from './inspection.ts';
import { optional, type Places } from './places.ts';

export function inspectRoutes(app: Application, places: Places): readonly InspectedRoute[] {
  const { bindings, routes } = app.routes;
  return routes.map((route) => inspectRoute(route, app, bindings, places));
}

function inspectRoute(
  route: RouteEntry,
  { types, facts }: Application,
  bindings: Application['routes']['bindings'],
  places: Places,
): InspectedRoute {
  const { requests, bindings: models } = readRouteSignature(route, { types, facts, bindings });
  return {
    methods: route.methods,
    uri: route.uri,
    ...optional('name', route.name),
    action: route.action,
    target: route.target.kind,
    middleware: route.middleware,
    pipeline: route.pipeline,
    ...optional('domain', route.domain),
    ...(Object.keys(route.wheres).length === 0 ? {} : { wheres: route.wheres }),
    requests,
    models,
    ...optional('conditional', route.conditional),
    ...optional('uncertain', route.uncertain),
    ...places.at(route.path, route.start),
  };
}

export function inspectMiddleware(app: Application, places: Places): InspectedMiddleware {
  const { global, groups, aliases } = app.routes.middleware;
  return {
    global,
    groups,
    aliases,
    classes: app.parts.classes.filter(({ part }) => part === 'middleware').map((one) => middlewareClass(one, places)),
  };
}

function middlewareClass(
  { name, path, at, middleware }: AppClass,
  places: Places,
): InspectedMiddleware['classes'][number] {
  return {
    class: name,
    ...(middleware === undefined
      ? {}
      : { before: middleware.before, after: middleware.after, terminates: middleware.terminates }),
    ...optional('params', middleware?.params),
    ...places.at(path, at),
  };
}
