/**
 * `Application::configure()` of Laravel 11 and later: which files hold routes, which providers there are, and what
 * `withMiddleware` makes of the framework's lists.
 */
import type { Origin } from '../list.ts';
import type { Given } from './evaluate.ts';
import { settle } from './execute.ts';
import { startMiddleware } from './middleware-configuration.ts';
import { arrayOf, isArray, isClosure, isObject, listOf, type Php, type Scope, textOf } from './php-values.ts';
import { inGroup, register } from './router.ts';
import { broadcastRoutes } from './router-calls.ts';
import { type Run, report } from './run.ts';

export function callConfiguration(run: Run, method: string, given: Given, scope: Scope, origin: Origin): void {
  const [first = null] = [...given.values, ...given.named.values()];
  switch (method) {
    case 'withrouting':
      withRouting(run, given, scope, origin);
      break;
    case 'withmiddleware':
      startMiddleware(run);
      if (isClosure(first)) run.invoke(first, [{ kind: 'middleware' }]);
      break;
    case 'withproviders':
      if (isArray(first)) for (const name of first.values()) run.pendingProviders.push(textOf(name));
      break;
    case 'withbroadcasting': {
      const attributes = given.named.get('attributes') ?? given.values[1] ?? null;
      run.booted.push(() => broadcastRoutes(run, 'routes', attributes, origin));
      break;
    }
    case 'booted':
      if (isClosure(first)) run.booted.push(() => settle(run, run.invoke(first, [{ kind: 'application' }])));
      break;
    default:
      break;
  }
}

const ROUTING = ['using', 'web', 'api', 'commands', 'channels', 'pages', 'health', 'apiPrefix', 'then'];

function withRouting(run: Run, { values, named }: Given, scope: Scope, origin: Origin): void {
  const option = (name: string): Php => named.get(name) ?? values[ROUTING.indexOf(name)] ?? null;
  const using = option('using');
  const then = option('then');
  const [web, api, health, pages] = [option('web'), option('api'), option('health'), option('pages')];
  const isBuilt = using === null && [web, api, health, pages].some((one) => one !== null);
  run.routing.push(() => {
    if (!isBuilt && !isClosure(then)) {
      if (isClosure(using)) settle(run, run.invoke(using, []));
      return;
    }
    const prefix = option('apiPrefix') ?? 'api';
    for (const file of filesOf(api))
      loadFile(run, arrayOf({ middleware: listOf(['api']), prefix }), file, scope, origin);
    if (typeof health === 'string')
      register(run, ['GET', 'HEAD'], health, { kind: 'unknown', label: 'health' }, origin);
    for (const file of filesOf(web)) loadFile(run, arrayOf({ middleware: listOf(['web']) }), file, scope, origin);
    if (pages !== null)
      report(run, 'package-routes', scope.path, origin, 'Folio makes routes of the files in its pages');
    if (isClosure(then)) settle(run, run.invoke(then, [{ kind: 'application' }]));
  });
  if (option('channels') !== null) run.booted.push(() => broadcastRoutes(run, 'routes', null, origin));
}

function filesOf(value: Php): readonly Php[] {
  if (isArray(value)) return [...value.values()];
  return value === null || (isObject(value) && value.kind !== 'unknown') ? [] : [value];
}

function loadFile(run: Run, attributes: ReturnType<typeof arrayOf>, file: Php, scope: Scope, origin: Origin): void {
  inGroup(run, attributes, () => {
    run.include(textOf(file), { variables: new Map(), path: scope.path, self: undefined }, origin);
  });
}
