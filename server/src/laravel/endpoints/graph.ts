/**
 * From each route to all that it reaches: middleware, action, requests, models, tables, services, jobs, events, views.
 * Cycles end, the order is the same for the same application, and what several endpoints reach is one node.
 */
import type { Application } from '../application.ts';
import type { RouteEntry } from '../routes/list.ts';
import { openCode } from './code.ts';
import { type Edge, type Edges, openEdges, type ReferencesIn } from './edges.ts';
import type { GraphNode } from './nodes.ts';
import type { FileReferences } from './references.ts';
import { readRouteSignature } from './route-signature.ts';

export interface EndpointGraph {
  /** In the order of the routes. */
  readonly endpoints: readonly Endpoint[];
  /** All nodes that an endpoint reaches, by id. */
  readonly nodes: readonly ReachedNode[];
}

export interface Endpoint {
  /** `GET /orders/{order}`; of two with the same the second has ` #2` behind it. */
  readonly id: string;
  readonly route: RouteEntry;
  /** What the route itself leads to. */
  readonly starts: readonly Edge[];
  /** All that runs in the request, nearest first, then what only runs in a queue. */
  readonly reaches: readonly Reach[];
}

export interface Reach {
  readonly node: GraphNode;
  /** How it is reached first. */
  readonly via: string;
  /** It only runs in a queue. */
  readonly async?: true;
}

export interface ReachedNode {
  readonly node: GraphNode;
  readonly to: readonly Edge[];
  /** How many endpoints reach it: it is shared from two on. */
  readonly endpoints: number;
}

export interface GraphOptions {
  /** Which endpoints to follow. */
  wanted(route: RouteEntry): boolean;
  readonly referencesIn: ReferencesIn;
}

/** The graph at once, for who knows the references of all files or of those that matter. */
export function buildEndpoints(app: Application, { wanted, referencesIn }: GraphOptions): EndpointGraph {
  return openEndpoints(app, wanted).build(referencesIn);
}

/** The references of files by path; `undefined` for a file that has none to tell. */
export type KnownReferences = ReadonlyMap<string, FileReferences | undefined>;

export interface OpenEndpoints {
  /** Files whose references are needed and not known yet, by path. Ask again when they are; none are left in the end. */
  unread(known: KnownReferences): readonly string[];
  build(referencesIn: ReferencesIn): EndpointGraph;
}

/** `wanted` tells which endpoints to follow. Follows the application as it is now, not its changes. */
export function openEndpoints(app: Application, wanted: (route: RouteEntry) => boolean): OpenEndpoints {
  const code = openCode(app);
  const routes = endpointsOf(app.routes.routes).filter(({ route }) => wanted(route));
  return {
    unread(known) {
      const missing = new Set<string>();
      const edges = openEdges(app, code, (path) => {
        if (!known.has(path)) missing.add(path);
        return known.get(path);
      });
      follow(
        routes.flatMap(({ route }) => edgesOfRoute(route, app, edges)),
        edges,
      );
      return [...missing].sort();
    },
    build(referencesIn) {
      const edges = openEdges(app, code, referencesIn);
      const endpoints = routes.map(({ id, route }): Endpoint => {
        const starts = edgesOfRoute(route, app, edges);
        return { id, route, starts, reaches: follow(starts, edges) };
      });
      return { endpoints, nodes: countNodes(endpoints, edges) };
    },
  };
}

/** The id of each route. `HEAD` goes with `GET` and is not said. */
export function endpointsOf(
  routes: readonly RouteEntry[],
): readonly { readonly id: string; readonly route: RouteEntry }[] {
  const seen = new Map<string, number>();
  return routes.map((route) => {
    const methods = route.methods.filter((method) => method !== 'HEAD' || !route.methods.includes('GET'));
    const uri = `/${route.uri.replace(/^\//, '')}`;
    const id = `${methods.join('|')} ${route.domain === undefined ? '' : route.domain}${uri}`;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return { id: count === 1 ? id : `${id} #${count}`, route };
  });
}

function edgesOfRoute(route: RouteEntry, app: Application, edges: Edges): readonly Edge[] {
  const { types, facts, routes } = app;
  const { action, requests, bindings } = readRouteSignature(route, { types, facts, bindings: routes.bindings });
  const models = bindings.map(({ model }) => model);
  const { target } = route;
  return [
    ...routes.middleware.global.flatMap((name) => toMiddleware(name, models, 'global middleware', edges)),
    ...route.pipeline.flatMap((name) => toMiddleware(name, models, 'middleware', edges)),
    ...requests.flatMap((name) => edges.toClass(name, 'request')),
    ...models.flatMap((name) => edges.toClass(name, 'binding')),
    ...(target.kind === 'controller' ? edges.toMethod(target.class, '__construct', 'controller') : []),
    ...(action === undefined ? [] : edges.toMethod(action.class, action.method, 'action', 'action')),
    ...(target.kind === 'closure' ? edges.ofClosure(target.path, target.start, target.end) : []),
    ...(target.kind === 'view' ? edges.toView(target.view, 'view') : []),
  ];
}

/** `App\Http\Middleware\Role:admin`; `can:update,post` asks a gate. */
function toMiddleware(entry: string, models: readonly string[], via: string, edges: Edges): readonly Edge[] {
  const colon = entry.indexOf(':');
  const name = colon === -1 ? entry : entry.slice(0, colon);
  const [ability] = colon === -1 ? [] : entry.slice(colon + 1).split(',');
  const isGate = /\\Authorize$/.test(name) && ability !== undefined;
  const gate = isGate ? edges.toGate(ability, models, 'can') : [];
  const own = edges.toClass(name, via);
  // What has no namespace is a closure, or not known.
  const foreign: Edge = { to: { id: name, kind: 'middleware' }, via };
  return [...(own.length > 0 ? own : name.includes('\\') ? [foreign] : []), ...gate];
}

/**
 * By breadth, what runs in the request before what only runs in a queue: so a node that is reached both ways counts for
 * the request.
 */
function follow(starts: readonly Edge[], edges: Edges): readonly Reach[] {
  const seen = new Set<string>();
  const queued: Edge[] = [];
  const walk = (from: readonly Edge[], isQueued: boolean): readonly Reach[] => {
    const found: Reach[] = [];
    const take = (edge: Edge): void => {
      const { to: node, via, async } = edge;
      if (seen.has(node.id)) return;
      if (async === true && !isQueued) queued.push(edge);
      else {
        seen.add(node.id);
        found.push(isQueued ? { node, via, async: true } : { node, via });
      }
    };
    for (const edge of from) take(edge);
    for (let at = 0; at < found.length; at++) for (const edge of edges.of((found[at] as Reach).node)) take(edge);
    return found;
  };
  const inRequest = walk(starts, false);
  return [...inRequest, ...walk(queued, true)];
}

function countNodes(endpoints: readonly Endpoint[], edges: Edges): readonly ReachedNode[] {
  const counts = new Map<string, { node: GraphNode; endpoints: number }>();
  for (const { reaches } of endpoints) {
    for (const { node } of reaches) {
      const known = counts.get(node.id);
      if (known === undefined) counts.set(node.id, { node, endpoints: 1 });
      else known.endpoints++;
    }
  }
  return [...counts.values()]
    .map((one) => ({ ...one, to: edges.of(one.node) }))
    .sort((a, b) => (a.node.id < b.node.id ? -1 : 1));
}
