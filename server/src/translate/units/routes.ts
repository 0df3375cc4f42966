/**
 * The route list as Go: one function that registers all routes on Gin's engine, grouped by the middleware they run. What
 * Gin would refuse, and what a package brings, is named where it would stand.
 */

import type { RouteEntry } from '../../laravel/routes/list.ts';
import type { Closure } from '../../syntax/php/ast.ts';
import { walk } from '../../syntax/php/walk.ts';
import { lowerFunction } from '../functions.ts';
import { exportedName, localName } from '../naming.ts';
import type { FunctionPlan } from '../plan/plan.ts';
import type { ApplicationFile, ApplicationSource } from './application.ts';
import { closureOptions } from './controller.ts';
import { goString, parseDecls } from './go-text.ts';
import { madeText } from './made-text.ts';
import { functionParts, gathered, plainParts } from './parts.ts';
import { middlewareText } from './route-middleware.ts';
import { type Placed, placedRoutes } from './route-places.ts';
import type { LoweredFunction } from './unit.ts';

export function routeUnits(from: ApplicationSource): readonly ApplicationFile[] {
  const { routes } = from.app.routes;
  if (routes.length === 0) return [];
  const ledger: string[] = [];
  const closures = closureHandlers(from, routes, ledger);
  const lines: string[] = [];
  const controllers = new Map<string, string | undefined>();
  const taken = new Set<string>(['r', 'c']);
  const groups = new Map<string, string>();
  const handlerOf = (route: RouteEntry): string | undefined => {
    const { target } = route;
    switch (target.kind) {
      case 'controller': {
        const method = from.plan.method(target.class, target.method);
        const of = from.plan.classNamed(target.class);
        if (method === undefined || !method.isHandler || of === undefined) return undefined;
        const key = of.fqn.toLowerCase();
        if (!controllers.has(key)) controllers.set(key, madeController(from, of.fqn, lines, taken));
        const made = controllers.get(key);
        if (made !== undefined) return `${made}.${method.goName}`;
        return perRequest(from, of.fqn, method.goName);
      }
      case 'closure':
        return closures.get(route)?.goName;
      case 'view':
        return `func(c *gin.Context) { c.HTML(http.StatusOK, ${goString(target.view)}, nil) }`;
      case 'redirect':
        return `func(c *gin.Context) { respond(c, RedirectAway(c, ${goString(target.to)}, ${target.status})) }`;
      default:
        return undefined;
    }
  };
  const groupOf = (route: RouteEntry): string => {
    const chain = route.pipeline.flatMap((name) => middlewareText(from, name, ledger));
    if (chain.length === 0) return 'r';
    const key = chain.join(', ');
    const known = groups.get(key);
    if (known !== undefined) return known;
    const name = freeName(taken, groupName(route));
    groups.set(key, name);
    lines.push(`${name} := r.Group("", ${key})`);
    return name;
  };
  const body: string[] = [];
  for (const placed of placedRoutes(routes)) {
    const { route } = placed;
    const what = `${route.methods.join('|')} ${route.uri}`;
    if (placed.refused !== undefined) {
      ledger.push(`the route ${what}: ${placed.refused}`);
      body.push(`// ${what}: ${placed.refused}`);
      continue;
    }
    const handler = handlerOf(route);
    if (handler === undefined) {
      ledger.push(`the route ${what}, which leads to ${route.action}`);
      body.push(`// ${what} leads to ${route.action}, which is not converted.`);
      continue;
    }
    const before = lines.length;
    const group = groupOf(route);
    body.push(...lines.splice(before).map((line) => line));
    if (route.fallback === true) {
      body.push(`r.NoRoute(${[...chainOf(from, route, ledger), handler].join(', ')})`);
      continue;
    }
    for (const path of placed.paths) body.push(registered(group, placed, path, handler));
  }
  const text = routesText(from, [...lines, ...body]);
  const unit = gathered([
    functionParts([...closures.values()].map(({ made }) => made)),
    { ...plainParts(parseDecls(from.tools.grammars, text)), ledger: [...new Set(ledger)] },
  ]);
  const path = routes[0]?.path ?? '';
  return [{ kind: 'unit', goPath: 'internal/app/routes.go', from: path, unit }];
}

function chainOf(from: ApplicationSource, route: RouteEntry, ledger: string[]): readonly string[] {
  return route.pipeline.flatMap((name) => middlewareText(from, name, ledger));
}

function registered(group: string, { route, names, methods, wheres }: Placed, path: string, handler: string): string {
  const params = names.map((name) => `, ${goString(name)}`).join('');
  const chain = [`route(${goString(route.name ?? '')}${params})`];
  for (const [name, pattern] of wheres) chain.push(`where(${goString(name)}, ${goString(pattern)})`);
  chain.push(handler);
  const list = methods.map((method) => METHODS[method] ?? goString(method)).join(', ');
  return `${group}.Match([]string{${list}}, ${goString(path)}, ${chain.join(', ')})`;
}

const METHODS: Readonly<Record<string, string>> = {
  GET: 'http.MethodGet',
  HEAD: 'http.MethodHead',
  POST: 'http.MethodPost',
  PUT: 'http.MethodPut',
  PATCH: 'http.MethodPatch',
  DELETE: 'http.MethodDelete',
  OPTIONS: 'http.MethodOptions',
};

/** `productController := NewProductController(…)`; undefined where it is made of each request. */
function madeController(from: ApplicationSource, fqn: string, lines: string[], taken: Set<string>): string | undefined {
  const made = madeText(from, fqn);
  if (made === undefined || made.needsRequest) return undefined;
  const name = freeName(taken, localName(from.plan.classNamed(fqn)?.goName ?? 'controller'));
  lines.push(...made.lines, `${name} := ${made.expr}`);
  return name;
}

function perRequest(from: ApplicationSource, fqn: string, method: string): string {
  const made = madeText(from, fqn);
  if (made === undefined) {
    const why = goString(`what the container makes of ${fqn} is not known`);
    return `func(c *gin.Context) {\n\ttodo.Stop(${why}, "", ${goString(fqn)})\n}`;
  }
  const lines = [...made.lines, `${made.expr}.${method}(c)`].map((line) => `\t${line}`).join('\n');
  return `func(c *gin.Context) {\n${lines}\n}`;
}

function freeName(taken: Set<string>, wish: string): string {
  let name = wish;
  for (let count = 2; taken.has(name); count++) name = `${wish}${count}`;
  taken.add(name);
  return name;
}

function groupName({ middleware }: RouteEntry): string {
  const words = middleware
    .map((name) => (name.split(':')[0] ?? '').split('\\').at(-1) ?? '')
    .filter((name) => /^[A-Za-z]/.test(name))
    .slice(0, 3);
  return localName(
    words
      .join(' ')
      .replaceAll(/[^A-Za-z0-9]+/g, ' ')
      .trim() || 'plain',
  );
}

interface ClosureHandler {
  readonly goName: string;
  readonly made: LoweredFunction;
}

/** Closures of routes as functions of their own. */
function closureHandlers(
  from: ApplicationSource,
  routes: readonly RouteEntry[],
  ledger: string[],
): ReadonlyMap<RouteEntry, ClosureHandler> {
  const out = new Map<RouteEntry, ClosureHandler>();
  const names = new Set<string>();
  for (const route of routes) {
    const { target } = route;
    if (target.kind !== 'closure') continue;
    const source = from.open(target.path);
    let node: Closure | undefined;
    if (source !== undefined) {
      walk(source.file.program, {
        enter: (each) => {
          if (each.kind === 'Closure' && each.start === target.start) node ??= each;
          return true;
        },
      });
    }
    if (source === undefined || node === undefined) {
      ledger.push(`the closure of the route ${route.uri}`);
      continue;
    }
    const verb = (route.methods[0] ?? 'any').toLowerCase();
    const goName = freeName(
      names,
      `${localName(verb)}${exportedName(route.uri.replaceAll(/[^A-Za-z0-9]+/g, ' ').trim() || 'root')}Route`,
    );
    const plan: FunctionPlan = {
      name: `route ${route.uri}`,
      key: `route ${target.path}:${target.start}`,
      goName,
      params: [],
      result: undefined,
      fails: false,
      needsContext: false,
      receiver: undefined,
      isHandler: true,
    };
    const unit = { ...from, source, isDiscovery: false };
    out.set(route, { goName, made: lowerFunction(unit, node, plan, closureOptions(unit, route, node)) });
  }
  return out;
}

function routesText(from: ApplicationSource, lines: readonly string[]): string {
  // Of several routes with one name Laravel knows the last.
  const byName = new Map(
    from.app.routes.routes.flatMap(({ name, uri }) => (name === undefined ? [] : [[name, uri] as const])),
  );
  const named = [...byName].map(([name, uri]) => `\t${goString(name)}: ${goString(uri)},`);
  const body = lines.map((line) => `\t${line.replaceAll('\n', '\n\t')}`).join('\n');
  return [
    `func init() {\n\tnamedRoutes = map[string]string{\n${named.map((line) => `\t${line}`).join('\n')}\n\t}\n}\n`,
    `// Routes registers the routes of the application.\nfunc Routes(r *gin.Engine) {\n\tr.NoRoute(notFound)\n\tr.NoMethod(notAllowed)\n${body}\n}\n`,
  ].join('\n');
}
