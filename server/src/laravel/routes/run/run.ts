/**
 * The state of one evaluation: the router, what is known of the application, and how much may still be done. Everything
 * here is made by `buildRoutes` and ends with it.
 */
import type { ControllerFacts, Place, RouteClass, RouteFacts, RouteMethod } from '../facts.ts';
import type { ParameterBinding, RouteProblem, RouteProblemKind } from '../list.ts';
import type { RouteLookups } from '../lookups.ts';
import { createCollection, type RouteCollection } from './collection.ts';
import { createMiddleware, type MiddlewareState } from './middleware-state.ts';
import type { Php, PhpArray, PhpClosure, PhpInstance, Scope } from './php-values.ts';

export interface Run {
  readonly lookups: RouteLookups;
  readonly version: number;
  readonly isLumen: boolean;
  readonly files: ReadonlyMap<string, RouteFacts>;
  /** Paths of all files, with and without facts. */
  readonly paths: ReadonlySet<string>;
  /** By name in lower case. */
  readonly classes: ReadonlyMap<string, { readonly path: string; readonly class: RouteClass }>;
  readonly functions: ReadonlyMap<string, { readonly path: string; readonly function: RouteMethod }>;
  readonly controllers: ReadonlyMap<string, { readonly path: string; readonly facts: ControllerFacts }>;
  readonly collection: RouteCollection;
  readonly groups: PhpArray[];
  readonly patterns: PhpArray;
  readonly bindings: ParameterBinding[];
  readonly middleware: MiddlewareState;
  readonly macros: Map<string, PhpClosure>;
  readonly resources: ResourceSettings;
  readonly problems: Map<string, RouteProblem>;
  /** Uncertain branches around what runs now. */
  branch: readonly number[];
  branches: number;
  /** Files being included, to notice a circle. */
  readonly including: string[];
  readonly included: Set<string>;
  /** Providers registered while running, in order. */
  readonly pendingProviders: string[];
  /** Closures of `withRouting`, run by every provider of routes. */
  readonly routing: (() => void)[];
  /** What runs when all providers have booted. */
  readonly booted: (() => void)[];
  budget: number;
  /** How many bodies run within one another, and how many expressions are evaluated within one another. */
  depth: number;
  nesting: number;
  /** What names of middleware stand for, once all lists are known. */
  readonly expanded: Map<string, readonly string[]>;
  /** Runs a closure; set by `buildRoutes`, since calls and closures need each other. */
  invoke(closure: PhpClosure, args: readonly Php[], self?: PhpInstance): Php;
  include(path: string, scope: Scope, at: Place, once?: boolean): Php;
}

/** The static settings of the resource registrar. */
export interface ResourceSettings {
  readonly verbs: Map<string, string>;
  parameters: ReadonlyMap<string | number, Php>;
  singular: boolean;
}

export interface RunOptions {
  readonly files: ReadonlyMap<string, RouteFacts>;
  readonly paths: ReadonlySet<string>;
  readonly lookups: RouteLookups;
  readonly isLumen: boolean;
}

const STEPS = 200_000;

export function createRun(options: RunOptions, parts: Pick<Run, 'invoke' | 'include'>): Run {
  const { files, paths, lookups, isLumen } = options;
  const classes = new Map<string, { path: string; class: RouteClass }>();
  const functions = new Map<string, { path: string; function: RouteMethod }>();
  const controllers = new Map<string, { path: string; facts: ControllerFacts }>();
  for (const [path, facts] of files) {
    for (const one of facts.classes ?? []) setFirst(classes, one.name.toLowerCase(), { path, class: one });
    for (const one of facts.functions ?? []) setFirst(functions, one.name.toLowerCase(), { path, function: one });
    for (const one of facts.controllers ?? []) setFirst(controllers, one.class.toLowerCase(), { path, facts: one });
  }
  const version = lookups.version ?? 12;
  return {
    lookups,
    version,
    isLumen,
    files,
    paths,
    classes,
    functions,
    controllers,
    collection: createCollection(version),
    groups: [],
    patterns: new Map(),
    bindings: [],
    middleware: createMiddleware(),
    macros: new Map(),
    resources: {
      verbs: new Map([
        ['create', 'create'],
        ['edit', 'edit'],
      ]),
      parameters: new Map(),
      singular: true,
    },
    problems: new Map(),
    branch: [],
    branches: 0,
    including: [],
    included: new Set(),
    pendingProviders: [],
    routing: [],
    booted: [],
    budget: STEPS,
    depth: 0,
    nesting: 0,
    expanded: new Map(),
    ...parts,
  };
}

function setFirst<T>(map: Map<string, T>, key: string, value: T): void {
  if (!map.has(key)) map.set(key, value);
}

/** Says a problem once for each place. */
export function report(run: Run, kind: RouteProblemKind, path: string, at: Place, message: string): void {
  const key = `${path}:${at.start}:${kind}:${message}`;
  if (!run.problems.has(key)) run.problems.set(key, { kind, message, path, start: at.start, end: at.end });
}

/** Says a problem where it is met first in a file: what many routes share is one problem. */
export function reportOnce(run: Run, kind: RouteProblemKind, path: string, at: Place, message: string): void {
  const key = `${path}:${kind}:${message}`;
  if (!run.problems.has(key)) run.problems.set(key, { kind, message, path, start: at.start, end: at.end });
}

/** Counts a step; false when there are none left, or the calls are nested too deep. */
export function mayStep(run: Run, path: string): boolean {
  if (run.budget-- > 0 && run.depth < 80) return true;
  report(run, 'too-long', path, { start: 0, end: 0 }, `the routes of ${path} do not end within the steps allowed`);
  return false;
}

/** Runs what happens only if something holds that is not known. */
export function inBranch<T>(run: Run, body: () => T): T {
  const outer = run.branch;
  run.branch = [...outer, ++run.branches];
  try {
    return body();
  } finally {
    run.branch = outer;
  }
}
