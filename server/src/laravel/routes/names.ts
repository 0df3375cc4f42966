/**
 * The names by which files speak to Laravel's router: classes of the framework and methods of registrars.
 */

const ROUTE_FACADES = new Set(['illuminate\\support\\facades\\route', 'route']);
const ROUTER_CLASSES = new Set([
  'illuminate\\routing\\router',
  'illuminate\\contracts\\routing\\registrar',
  'illuminate\\routing\\routeregistrar',
  'laravel\\lumen\\routing\\router',
]);
const APP_CLASSES = new Set([
  'illuminate\\foundation\\application',
  'illuminate\\contracts\\foundation\\application',
  'illuminate\\contracts\\container\\container',
  'illuminate\\container\\container',
  'laravel\\lumen\\application',
  'app',
  'illuminate\\support\\facades\\app',
]);

export function isRouteFacade(fqn: string): boolean {
  return ROUTE_FACADES.has(fqn.toLowerCase());
}

export function isRouterClass(fqn: string): boolean {
  return ROUTER_CLASSES.has(fqn.toLowerCase());
}

export function isAppClass(fqn: string): boolean {
  return APP_CLASSES.has(fqn.toLowerCase());
}

export function isAuthFacade(fqn: string): boolean {
  return /^(?:illuminate\\support\\facades\\)?auth$/i.test(fqn);
}

export function isBroadcastFacade(fqn: string): boolean {
  return /^(?:illuminate\\support\\facades\\)?broadcast$/i.test(fqn);
}

export const ROUTE_PROVIDER = 'Illuminate\\Foundation\\Support\\Providers\\RouteServiceProvider';

/** Methods of the router that ask or run, and register nothing. All names of methods are in lower case. */
export const ASKING_METHODS: ReadonlySet<string> = new Set([
  'current',
  'currentrouteaction',
  'currentroutename',
  'currentroutenamed',
  'currentrouteuses',
  'dispatch',
  'dispatchtoroute',
  'gatherroutemiddleware',
  'getcurrentrequest',
  'getcurrentroute',
  'getmiddleware',
  'getmiddlewaregroups',
  'getpatterns',
  'getroutes',
  'has',
  'hasgroupstack',
  'hasmacro',
  'hasmiddlewaregroup',
  'input',
  'is',
  'matched',
  'respondwithroute',
  'shouldreceive',
  'spy',
  'uses',
]);

/** Methods that only a router has, or that register when the object is one. */
export const REGISTERING_METHODS: ReadonlySet<string> = new Set([
  'aliasmiddleware',
  'any',
  'apiresource',
  'apiresources',
  'apisingleton',
  'apisingletons',
  'as',
  'auth',
  'bind',
  'can',
  'controller',
  'delete',
  'domain',
  'fallback',
  'get',
  'group',
  'head',
  'macro',
  'match',
  'middleware',
  'middlewaregroup',
  'model',
  'name',
  'namespace',
  'options',
  'patch',
  'pattern',
  'patterns',
  'permanentredirect',
  'post',
  'prefix',
  'prependmiddlewaretogroup',
  'pushmiddlewaretogroup',
  'put',
  'redirect',
  'register',
  'removemiddlewarefromgroup',
  'resource',
  'resourceparameters',
  'resources',
  'resourceverbs',
  'routemiddleware',
  'scopebindings',
  'singleton',
  'singletons',
  'singularresourceparameters',
  'softdeletableresources',
  'version',
  'view',
  'where',
  'withoutmiddleware',
  'withoutscopedbindings',
]);

/** Methods whose closures are actions or answers at request time, so that their bodies register nothing. */
export const ACTION_METHODS: ReadonlySet<string> = new Set([
  'any',
  'bind',
  'delete',
  'fallback',
  'get',
  'head',
  'match',
  'missing',
  'model',
  'options',
  'patch',
  'post',
  'put',
  'redirect',
  'uses',
  'view',
  'withexceptions',
  'withschedule',
]);
