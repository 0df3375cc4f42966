/**
 * The middleware of a route: as written, with the controller's behind, and as it runs, with groups expanded, exclusions
 * taken out and the order of priority applied.
 */
import type { ControllerFacts, ControllerMiddleware, Value } from '../facts.ts';
import { evaluate } from './evaluate.ts';
import { MIDDLEWARE_PARENTS } from './framework-middleware.ts';
import { unique } from './middleware-state.ts';
import { isClosure, type Php, textOf, wrap } from './php-values.ts';
import type { Route } from './route.ts';
import type { Run } from './run.ts';

export interface Gathered {
  readonly middleware: readonly string[];
  readonly excluded: readonly string[];
  readonly pipeline: readonly string[];
}

export function gatherMiddleware(run: Run, route: Route): Gathered {
  const uses = route.action.get('uses');
  const [name, method] = typeof uses === 'string' ? uses.replace(/^\\/, '').split('@') : [];
  const controller = name === undefined || run.isLumen ? NONE : controllerMiddleware(run, name, method ?? '__invoke');
  const middleware = unique([...namesIn(route.action.get('middleware')), ...controller.middleware]);
  const excluded = [...namesIn(route.action.get('excluded_middleware')), ...controller.excluded];
  return { middleware, excluded, pipeline: resolve(run, middleware, excluded) };
}

const NONE = { middleware: [] as readonly string[], excluded: [] as readonly string[] };

function namesIn(value: Php | undefined): readonly string[] {
  return [...wrap(value).values()].map((one) => (isClosure(one) ? 'Closure' : textOf(one)));
}

function controllerMiddleware(run: Run, name: string, method: string): typeof NONE {
  const chain = ancestry(run, name);
  if (chain.length === 0) return NONE;
  const named = run.version >= 10 ? chain.find((one) => one.facts.staticMiddleware !== undefined) : undefined;
  const own =
    named === undefined
      ? constructed(chain)
      : named.facts.staticMiddleware?.map((one) => ({ ...one, path: named.path }));
  // Attributes of the class come before those of the method, and those of a parent before.
  const attributes = (pick: (facts: ControllerFacts) => readonly ControllerMiddleware[] | undefined) =>
    run.version < 12
      ? []
      : [...chain]
          .reverse()
          .flatMap(({ facts, path }) =>
            (pick(facts) ?? []).filter((one) => one.method === undefined).map((one) => ({ ...one, path })),
          )
          .concat(
            chain.flatMap(({ facts, path }) =>
              (pick(facts) ?? [])
                .filter((one) => one.method?.toLowerCase() === method.toLowerCase())
                .map((one) => ({ ...one, path })),
            ),
          );
  const read = (list: readonly Located[]) =>
    list.flatMap((one) => (applies(run, one, method) ? valuesOf(run, one, one.middleware) : []));
  return {
    middleware: read([...(own ?? []), ...attributes((facts) => facts.attributes)]),
    excluded: read(attributes((facts) => facts.excluded)),
  };
}

type Located = ControllerMiddleware & { readonly path: string };
type Known = { readonly path: string; readonly facts: ControllerFacts };

/** What the constructors that run add: the class's own, or the nearest inherited one. */
function constructed(chain: readonly Known[]): readonly Located[] {
  const found: Located[][] = [];
  for (const { facts, path } of chain) {
    found.unshift((facts.middleware ?? []).map((one) => ({ ...one, path })));
    if (facts.constructs === 'own') break;
  }
  return found.flat();
}

/** The class and its parents, nearest first, as far as facts go; a circle ends it. */
function ancestry(run: Run, start: string): readonly Known[] {
  const chain: Known[] = [];
  const seen = new Set<string>();
  for (let name: string | undefined = start; name !== undefined && !seen.has(name.toLowerCase()); ) {
    seen.add(name.toLowerCase());
    const known = run.controllers.get(name.toLowerCase());
    if (known !== undefined) chain.push(known);
    name = known === undefined ? run.lookups.parents?.(name)?.[0] : known.facts.extends;
  }
  return chain;
}

function applies(run: Run, one: Located, method: string): boolean {
  if (one.only !== undefined && !valuesOf(run, one, one.only).includes(method)) return false;
  return one.except === undefined || !valuesOf(run, one, one.except).includes(method);
}

function valuesOf(run: Run, { path }: Located, value: Value): readonly string[] {
  return namesIn(evaluate(run, value, { variables: new Map(), path, self: undefined }));
}

function resolve(run: Run, middleware: readonly string[], excluded: readonly string[]): readonly string[] {
  const left = new Set(excluded.flatMap((name) => expand(run, name)));
  const all = middleware.flatMap((name) => expand(run, name));
  const kept =
    left.size === 0
      ? all
      : all.filter((name) => !left.has(name) && !ancestors(run, name).some((parent) => left.has(parent)));
  return sortByPriority(run, kept);
}

/** A name as the classes it stands for. */
function expand(run: Run, name: string): readonly string[] {
  const known = run.expanded.get(name);
  if (known !== undefined) return known;
  const classes: string[] = [];
  const visit = (one: string, within: readonly string[]): void => {
    const group = run.middleware.groups.get(one);
    if (group === undefined) classes.push(classOf(run, one));
    // A group in itself would never end; Laravel throws.
    else if (!within.includes(one) && classes.length < MAX_CLASSES)
      for (const inner of group) visit(inner, [...within, one]);
  };
  visit(name, []);
  run.expanded.set(name, classes);
  return classes;
}

/** No group of an application is longer; one that is refers to itself through others. */
const MAX_CLASSES = 1000;

/** An alias as its class, with the parameters behind it. */
function classOf(run: Run, name: string): string {
  const colon = name.indexOf(':');
  const [head, parameters] = colon === -1 ? [name, ''] : [name.slice(0, colon), name.slice(colon)];
  return (run.middleware.aliases.get(head) ?? head).replace(/^\\/, '') + parameters;
}

/** Parents and interfaces of a class of middleware, all the way up. */
function ancestors(run: Run, start: string): readonly string[] {
  const found = new Set<string>();
  const visit = (name: string): void => {
    const lower = name.toLowerCase();
    const facts = run.controllers.get(lower)?.facts;
    const parents =
      facts === undefined
        ? (MIDDLEWARE_PARENTS.get(lower) ?? run.lookups.parents?.(name) ?? [])
        : [...(facts.extends === undefined ? [] : [facts.extends]), ...(facts.interfaces ?? [])];
    for (const parent of parents) {
      if (found.has(parent)) continue;
      found.add(parent);
      visit(parent);
    }
  };
  visit(start);
  return [...found];
}

/** Laravel's `SortedMiddleware`: what stands too late in the order of priority moves before what it must precede. */
function sortByPriority(run: Run, middleware: readonly string[]): readonly string[] {
  const { priority } = run.middleware;
  const list = [...middleware];
  const placeOf = (name: string): number => {
    const head = name.split(':', 1)[0] as string;
    for (const one of [head, ...ancestors(run, head)]) {
      const place = priority.indexOf(one);
      if (place !== -1) return place;
    }
    return -1;
  };
  const places = list.map(placeOf);
  let last = -1;
  for (let at = 0; at < list.length; at++) {
    const place = places[at] as number;
    if (place === -1) continue;
    const before = last === -1 ? -1 : (places[last] as number);
    if (place < before) {
      list.splice(last, 0, ...list.splice(at, 1));
      places.splice(last, 0, ...places.splice(at, 1));
      // Begins again, as the framework does; each move leaves fewer pairs in the wrong order.
      last = -1;
      at = -1;
    } else last = at;
  }
  return unique(list);
}
