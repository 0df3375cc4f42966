/**
 * Where routes stand in Gin's tree: its paths, one name for all parameters of a place, and what the tree refuses.
 */
import type { RouteEntry } from '../../laravel/routes/list.ts';

export interface Placed {
  readonly route: RouteEntry;
  /** Gin's paths; two where the last parameter may be left out. */
  readonly paths: readonly string[];
  /** The parameters by the names that Laravel gives them, in order. */
  readonly names: readonly string[];
  readonly methods: readonly string[];
  readonly wheres: readonly (readonly [name: string, pattern: string])[];
  /** Why the route has no place; the paths are empty then. */
  readonly refused?: string;
}

export function placedRoutes(routes: readonly RouteEntry[]): readonly Placed[] {
  const tree: Tree = { params: new Map(), taken: new Set(), children: new Map() };
  return routes.map((route) => place(route, tree));
}

interface Tree {
  /** The name of the parameter below a path. */
  readonly params: Map<string, string>;
  /** `GET /users/:user` */
  readonly taken: Set<string>;
  /** Whether something, or a catch-all, stands below a path. */
  readonly children: Map<string, 'plain' | 'all'>;
}

function place(route: RouteEntry, tree: Tree): Placed {
  const none = { route, paths: [], names: [], methods: [], wheres: [] };
  if (route.fallback === true) return none;
  if (route.uncertain === true) return { ...none, refused: 'what it is, is only known when the application runs' };
  if (route.domain !== undefined) return { ...none, refused: `it is for the domain ${route.domain} only` };
  const segments = route.uri.split('/').filter((segment) => segment !== '');
  const names: string[] = [];
  const paths: string[] = [];
  const methods = route.methods.filter((method) => method !== 'OPTIONS');
  let at = '';
  for (const segment of segments) {
    const param = /^\{(\w+)(?::\w+)?(\?)?\}$/.exec(segment);
    if (param === null) {
      if (segment.includes('{')) return { ...none, refused: 'Gin has no parameters that are part of a segment' };
      if (tree.children.get(at) === 'all') return { ...none, refused: 'Gin has a parameter for all the rest there' };
      tree.children.set(at, 'plain');
      at += `/${segment}`;
      continue;
    }
    const [, name = '', optional] = param;
    if (optional === '?') paths.push(at === '' ? '/' : at);
    names.push(name);
    const takesAll = /^\(?\.[*+]\)?\??$/.test(route.wheres[name] ?? '');
    if (takesAll) {
      if (tree.children.has(at)) return { ...none, refused: 'Gin wants nothing beside a parameter for all the rest' };
      tree.children.set(at, 'all');
      at += `/*${name}`;
      continue;
    }
    if (tree.children.get(at) === 'all') return { ...none, refused: 'Gin has a parameter for all the rest there' };
    tree.children.set(at, 'plain');
    const known = tree.params.get(at) ?? name;
    tree.params.set(at, known);
    at += `/:${known}`;
  }
  paths.push(at === '' ? '/' : at);
  const free = paths.filter((path) => methods.some((method) => !tree.taken.has(`${method} ${path}`)));
  const left = methods.filter((method) => free.every((path) => !tree.taken.has(`${method} ${path}`)));
  for (const path of free) for (const method of left) tree.taken.add(`${method} ${path}`);
  if (free.length === 0 || left.length === 0) return { ...none, refused: 'a route before it takes these requests' };
  const wheres = Object.entries(route.wheres).filter(([name]) => names.includes(name) && !at.endsWith(`/*${name}`));
  return { route, paths: free, names, methods: left, wheres };
}
