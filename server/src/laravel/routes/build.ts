/**
 * The route list of a whole application, evaluated from the facts of its files: `bootstrap/app.php`, then the
 * providers in their order, each with the files it loads. Never throws, ends on circular input, and does not depend
 * on file order.
 */
import type { KernelFacts, Place, RouteFacts, Value } from './facts.ts';
import type { RouteList } from './list.ts';
import type { RouteLookups } from './lookups.ts';
import { routesOf } from './run/collection.ts';
import { toEntry } from './run/entry.ts';
import { evaluate } from './run/evaluate.ts';
import { execute, settleScope } from './run/execute.ts';
import { frameworkPriority } from './run/framework-middleware.ts';
import { bindParameters, bootProvider, callMethod, loadProviderRoutes, newInstance } from './run/methods.ts';
import { finishMiddleware } from './run/middleware-configuration.ts';
import { filesMeant } from './run/paths.ts';
import {
  arrayOf,
  isArray,
  isPartial,
  listOf,
  type Php,
  type PhpClosure,
  type PhpInstance,
  type Scope,
  textOf,
  unknown,
  wrap,
} from './run/php-values.ts';
import { attributeRoutes } from './run/route-attributes.ts';
import { inGroup } from './run/router.ts';
import { createRun, mayStep, type Run, report } from './run/run.ts';

export interface RouteFile {
  /** Relative to the application's root, with slashes. */
  readonly path: string;
  readonly facts: RouteFacts;
}

export function buildRoutes(files: readonly RouteFile[], lookups: RouteLookups = {}): RouteList {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const known = new Map(sorted.map(({ path, facts }) => [path, facts]));
  const paths = new Set(lookups.paths ?? known.keys());
  const isLumen =
    lookups.lumen ?? JSON.stringify(known.get(BOOTSTRAP) ?? {}).includes('Laravel\\\\Lumen\\\\Application');
  const run: Run = createRun(
    { files: known, paths, lookups, isLumen },
    {
      invoke: (closure, args, self) => invoke(run, closure, args, self),
      include: (path, scope, at, once) => include(run, path, scope, at, once === true),
    },
  );
  readKernels(run);
  if (known.has(BOOTSTRAP)) include(run, `/${BOOTSTRAP}`, emptyScope(BOOTSTRAP), NOWHERE, false);
  finishMiddleware(run);
  attributeRoutes(run);
  bootProviders(run);
  for (const booted of run.booted) booted();
  if (run.collection.routes.size === 0 && !isLumen) loadDefaultFiles(run);
  const routes = routesOf(run.collection).map((route) => toEntry(run, route));
  const { global, groups, aliases, priority } = run.middleware;
  return {
    routes,
    middleware: { global, groups: Object.fromEntries(groups), aliases: Object.fromEntries(aliases), priority },
    bindings: run.bindings,
    problems: [...run.problems.values()],
  };
}

const BOOTSTRAP = 'bootstrap/app.php';
const NOWHERE: Place = { start: 0, end: 0 };

function emptyScope(path: string): Scope {
  return { variables: new Map(), path, self: undefined };
}

function invoke(run: Run, closure: PhpClosure, args: readonly Php[], self: PhpInstance | undefined): Php {
  const { value, scope: outer } = closure;
  if (value.body === undefined) return unknown('a closure');
  if (!mayStep(run, outer.path)) return unknown('a closure');
  const scope: Scope = { ...outer, variables: new Map(outer.variables), self: self ?? outer.self };
  // A resource that the function around holds is not this function's to let go.
  for (const [name, held] of scope.variables) if (isHeld(held)) scope.variables.delete(name);
  bindParameters(run, value.params, args, scope);
  const ended = execute(run, value.body, scope);
  settleScope(run, scope);
  return ended?.value ?? null;
}

function isHeld(value: Php): boolean {
  return typeof value === 'object' && value !== null && !isArray(value) && value.kind === 'resource';
}

function include(run: Run, path: string, scope: Scope, at: Place, once: boolean): Php {
  if (/vendor\/autoload\.php$/.test(path)) return unknown('an autoloader');
  if (path === '' || isPartial(path)) {
    report(run, 'unknown-value', scope.path, at, `which file is loaded is not known: ${path || 'an empty name'}`);
    return unknown('a file');
  }
  const meant = filesMeant(path, scope.path);
  const file = meant.find((one) => run.files.has(one) || run.paths.has(one));
  if (file === undefined) {
    report(run, 'missing-file', scope.path, at, `${meant.at(-1)} is loaded here and is not in the application`);
    return unknown('a file');
  }
  if (once && run.included.has(file)) return true;
  if (run.including.includes(file)) {
    report(run, 'cyclic-include', scope.path, at, `${file} loads itself`);
    return unknown('a file');
  }
  const facts = run.files.get(file);
  run.included.add(file);
  if (facts?.steps === undefined || !mayStep(run, file)) return unknown('a file');
  run.including.push(file);
  const inner: Scope = { ...scope, path: file };
  const ended = execute(run, facts.steps, inner);
  run.including.pop();
  if (scope.self === undefined) settleScope(run, inner);
  return ended?.value ?? 1;
}

/** The HTTP kernel that is nearest to where Laravel puts it, with what it inherits from others of the application. */
function readKernels(run: Run): void {
  run.middleware.priority = [...frameworkPriority(run.version)];
  const kernels = new Map<string, { path: string; kernel: KernelFacts }>();
  for (const [path, { kernel }] of run.files) {
    if (kernel !== undefined) kernels.set(kernel.class.toLowerCase(), { path, kernel });
  }
  const all = [...kernels.values()];
  const chosen =
    all.find(({ path }) => path === 'app/Http/Kernel.php') ??
    all.find(({ kernel }) => /http\\kernel$/i.test(kernel.class)) ??
    all[0];
  const chain: { path: string; kernel: KernelFacts }[] = [];
  for (let one = chosen; one !== undefined && !chain.includes(one); ) {
    chain.unshift(one);
    one = kernels.get(one.kernel.extends.toLowerCase());
  }
  for (const { path, kernel } of chain) {
    const read = (value: Value | undefined): Php =>
      value === undefined ? null : evaluate(run, value, emptyScope(path));
    const names = (value: Php): string[] => [...wrap(value).values()].map(textOf);
    if (kernel.global !== undefined) run.middleware.global = names(read(kernel.global));
    for (const [name, list] of wrap(read(kernel.groups))) run.middleware.groups.set(String(name), names(list));
    for (const [name, value] of wrap(read(kernel.aliases))) run.middleware.aliases.set(String(name), textOf(value));
    if (kernel.priority !== undefined) run.middleware.priority = names(read(kernel.priority));
  }
}

function bootProviders(run: Run): void {
  const listed = listedProviders(run);
  const order: string[] = [];
  const instances = new Map<string, PhpInstance>();
  const registerOne = (name: string): void => {
    const lower = name.replace(/^\\/, '').toLowerCase();
    if (order.includes(lower)) return;
    const known = run.classes.get(lower);
    if (known !== undefined && !instances.has(lower)) {
      const instance = newInstance(run, known);
      instances.set(lower, instance);
      callMethod(run, instance, 'register', [], { path: known.path, ...NOWHERE });
      // Those that it registers come before it.
      for (const inner of run.pendingProviders.splice(0)) registerOne(inner);
    }
    order.push(lower);
  };
  const configured = run.pendingProviders.splice(0);
  const wanted = [...listed.config, ...configured, ...listed.bootstrap];
  for (const name of wanted) registerOne(name);
  const discovered = discoveredProviders(run, wanted, unlistedProviders(run, instances));
  const all = [...discovered.filter((name) => !order.includes(name)), ...order];
  for (let at = 0; at < all.length; at++) {
    const name = all[at] as string;
    const known = run.classes.get(name);
    if (known === undefined) continue;
    const instance = instances.get(name) ?? newInstance(run, known);
    const before = run.collection.routes.size;
    const origin = { path: known.path, start: known.class.start, end: known.class.end };
    if (!instances.has(name)) callMethod(run, instance, 'register', [], origin);
    bootProvider(run, instance, origin);
    if (discovered.includes(name) && wanted.length > 0 && run.collection.routes.size > before) {
      const message = `${known.class.name} stands in no list of providers; it is taken as discovered`;
      report(run, 'unlisted-provider', known.path, origin, message);
    }
    for (const inner of run.pendingProviders.splice(0)) {
      const lower = inner.replace(/^\\/, '').toLowerCase();
      if (!all.includes(lower)) all.push(lower);
    }
  }
  // Laravel 11 and later register the framework's own provider of routes last.
  if (run.routing.length > 0) loadProviderRoutes(run, undefined, { path: BOOTSTRAP, ...NOWHERE });
}

function listedProviders(run: Run): { readonly config: readonly string[]; readonly bootstrap: readonly string[] } {
  if (run.lookups.providers !== undefined) return { config: run.lookups.providers, bootstrap: [] };
  return {
    config: run.files.get('config/app.php')?.providers ?? [],
    bootstrap: run.files.get('bootstrap/providers.php')?.providers ?? [],
  };
}

/** Providers with facts that no list names, and that are not the parent of another. In the order of their paths. */
function unlistedProviders(run: Run, instances: ReadonlyMap<string, PhpInstance>): readonly string[] {
  const parents = new Set([...run.classes.values()].map((one) => one.class.extends?.toLowerCase()));
  return [...run.classes].flatMap(([name, { path, class: one }]) => {
    const isProvider = /provider$/i.test(one.extends ?? '') && !one.isTrait && !one.isAbstract;
    return !isProvider || instances.has(name) || parents.has(name) || /(?:^|\/)tests?\//.test(path) ? [] : [name];
  });
}

/**
 * Those of the unlisted that a package manifest may name. One that stands beside listed providers does not: its team
 * has left it out of the list.
 */
function discoveredProviders(run: Run, listed: readonly string[], unlisted: readonly string[]): readonly string[] {
  const folders = new Set(listed.map(namespaceOf));
  return unlisted.filter((name) => {
    if (!folders.has(namespaceOf(name))) return true;
    const known = run.classes.get(name);
    if (known !== undefined && known.class.methods.length > 0) {
      const { path, class: one } = known;
      report(
        run,
        'unlisted-provider',
        path,
        one,
        `${one.name} stands in no list of providers; its routes are left out`,
      );
    }
    return false;
  });
}

function namespaceOf(name: string): string {
  const lower = name.replace(/^\\/, '').toLowerCase();
  return lower.slice(0, lower.lastIndexOf('\\'));
}

/** Without a provider: the files that Laravel's own provider of routes would load. */
function loadDefaultFiles(run: Run): void {
  const files: readonly (readonly [file: string, attributes: Readonly<Record<string, Php>>])[] = [
    ['routes/api.php', { middleware: listOf(['api']), prefix: 'api' }],
    ['routes/web.php', { middleware: listOf(['web']) }],
    ['app/Http/routes.php', {}],
  ];
  for (const [file, attributes] of files) {
    if (run.files.get(file)?.steps === undefined) continue;
    report(
      run,
      'assumed-files',
      file,
      NOWHERE,
      `no provider loads ${file}; it is taken to be loaded as Laravel's own would`,
    );
    inGroup(run, arrayOf(attributes), () => include(run, `/${file}`, emptyScope(file), NOWHERE, false));
  }
}
