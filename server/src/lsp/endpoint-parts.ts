/**
 * What one endpoint is made of, for people: the middleware it passes as the route names it, the action, and of all that is
 * reached from there the parts that have a name in Laravel.
 */
import type { Application } from '../laravel/application.ts';
import type { Endpoint, Reach } from '../laravel/endpoints/graph.ts';
import type { NodeKind } from '../laravel/endpoints/nodes.ts';
import type { AppClass } from '../laravel/parts/build/parts.ts';
import type { RouteEntry } from '../laravel/routes/list.ts';
import { type CodePlace, ENDPOINT_PARTS, type EndpointPart, type EndpointPartKind } from '../protocol.ts';
import { baseName } from './fact-at.ts';
import { uriBelow } from './uris.ts';
import type { OpenApplication } from './workspace-index.ts';

export function partsOf(open: OpenApplication, { route, reaches }: Endpoint): EndpointPart[] {
  const own = [...route.middleware.map((name) => middlewarePart(open, name)), actionPart(open, route, reaches)];
  const reached = reaches.flatMap((reach) => reachedPart(open, reach) ?? []);
  return [...own, ...ENDPOINT_PARTS.flatMap((kind) => reached.filter((part) => part.kind === kind))];
}

/** What is shown of all that an endpoint reaches; what is left out is how it gets there, or is said by a part that is shown. */
const PARTS: Readonly<Partial<Record<NodeKind, EndpointPartKind>>> = {
  request: 'request',
  policy: 'policy',
  model: 'model',
  service: 'service',
  job: 'job',
  event: 'event',
  listener: 'listener',
  mail: 'mail',
  notification: 'notification',
  resource: 'resource',
  view: 'view',
  page: 'view',
};

function reachedPart(open: OpenApplication, { node, via, async }: Reach): EndpointPart | undefined {
  const { id, path, offset } = node;
  const kind = PARTS[node.kind];
  if (kind === undefined || via === 'global middleware') return undefined;
  const [label, namespace] =
    kind === 'view' ? [id.slice(id.indexOf(':') + 1), ''] : [baseName(id).replace(/::handle$/, ''), namespaceOf(id)];
  return {
    kind,
    label,
    detail: [namespace, async === true ? 'queue' : ''].filter((text) => text !== '').join(' · '),
    at: path === undefined ? undefined : codePlace(open, path, offset ?? 0),
  };
}

/** `throttle:60,1` is the class behind `throttle`; a group is itself, and stands in no file. */
function middlewarePart({ application, uri }: OpenApplication, name: string): EndpointPart {
  const [alias = name] = name.split(':');
  const { aliases, groups } = application.routes.middleware;
  const fqn = aliases[alias] ?? alias;
  const group = groups[alias];
  const detail = group === undefined ? (fqn === name ? '' : fqn) : group.map((each) => baseName(each)).join(', ');
  const label = fqn === alias && group === undefined ? baseName(name) : name;
  return { kind: 'middleware', label, detail, at: placeOf({ application, uri }, fqn) };
}

function actionPart(open: OpenApplication, { action, target }: RouteEntry, reaches: readonly Reach[]): EndpointPart {
  if (target.kind === 'closure') {
    return { kind: 'action', label: 'Closure', detail: target.path, at: codePlace(open, target.path, target.start) };
  }
  const node = reaches.find((reach) => reach.node.kind === 'action')?.node;
  return {
    kind: 'action',
    label: baseName(action),
    detail: target.kind === 'controller' ? namespaceOf(target.class) : '',
    at: node?.path === undefined ? undefined : codePlace(open, node.path, node.offset ?? 0),
  };
}

function placeOf(open: OpenApplication, fqn: string): CodePlace | undefined {
  const found = classNamed(open.application, fqn);
  return found === undefined ? undefined : codePlace(open, found.path, found.at);
}

function codePlace({ uri }: OpenApplication, path: string, offset: number): CodePlace {
  return { uri: uriBelow(uri, path), offset };
}

/** A class that the application declares itself. */
function classNamed({ parts: { classes } }: Application, fqn: string): AppClass | undefined {
  let byName = classesByName.get(classes);
  if (byName === undefined) {
    byName = new Map(classes.map((each) => [each.name.toLowerCase(), each]));
    classesByName.set(classes, byName);
  }
  return byName.get(fqn.toLowerCase());
}

const classesByName = new WeakMap<readonly AppClass[], ReadonlyMap<string, AppClass>>();

function namespaceOf(fqn: string): string {
  return fqn.slice(0, Math.max(0, fqn.lastIndexOf('\\')));
}
