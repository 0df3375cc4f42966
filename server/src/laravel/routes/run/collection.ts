/**
 * The routes of an application in Laravel's order: a later one with the same method, domain and URI takes the place
 * of the earlier one, where that stands.
 */
import { domainOf, type Route } from './route.ts';

export interface RouteCollection {
  readonly routes: Map<string, Route>;
  readonly domainRoutes: Map<string, Route>;
  readonly version: number;
}

export function createCollection(version: number): RouteCollection {
  return { routes: new Map(), domainRoutes: new Map(), version };
}

export function addRoute(collection: RouteCollection, route: Route): void {
  const { version } = collection;
  const domain = domainOf(route);
  const methods = version >= 13 ? route.methods.join('|') : (route.methods.at(-1) ?? '');
  let key = `${methods}${domain ?? ''}${route.uri}`;
  // Since Laravel 13, routes of a domain come before the others.
  const bucket = version >= 13 && domain !== undefined ? collection.domainRoutes : collection.routes;
  // Where only the running application knows which of two is registered, both stay.
  const old = bucket.get(key);
  if (old !== undefined && !isWithin(old.branch, route.branch)) key = `${key} ${route.branch.join('.')}`;
  bucket.set(key, route);
}

/** Whether `outer` runs whenever `inner` does. */
function isWithin(inner: readonly number[], outer: readonly number[]): boolean {
  return outer.every((branch, at) => inner[at] === branch);
}

export function routesOf(collection: RouteCollection): readonly Route[] {
  return [...collection.domainRoutes.values(), ...collection.routes.values()];
}
