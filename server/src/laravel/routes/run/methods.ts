/**
 * Methods of the application's own classes while routes are evaluated: found along parents and traits, run with their
 * parameters bound as the container would. Providers of routes load their routes as the version of Laravel does.
 */
import type { Parameter, RouteClass, RouteMethod } from '../facts.ts';
import type { Origin } from '../list.ts';
import { isAppClass, isRouterClass, REGISTERING_METHODS, ROUTE_PROVIDER } from '../names.ts';
import type { Given } from './evaluate.ts';
import { evaluate } from './evaluate.ts';
import { execute, settle, settleScope } from './execute.ts';
import { isClosure, type Php, type PhpInstance, type Scope, textOf, unknown } from './php-values.ts';
import { callRouter } from './router-calls.ts';
import { mayStep, type Run } from './run.ts';

export function newInstance(run: Run, { path, class: known }: { path: string; class: RouteClass }): PhpInstance {
  const instance: PhpInstance = { kind: 'instance', class: known, properties: new Map() };
  const scope: Scope = { variables: new Map(), path, self: instance, within: known };
  // The framework's provider declares it without a value.
  if (isRouteProvider(run, known)) instance.properties.set('namespace', null);
  for (const one of [...ancestry(run, known)].reverse()) {
    for (const [name, value] of Object.entries(one.class.properties)) {
      instance.properties.set(name, evaluate(run, value, { ...scope, path: one.path, within: one.class }));
    }
  }
  return instance;
}

interface Known {
  readonly path: string;
  readonly class: RouteClass;
}

/** The class, its traits, its parents and theirs. Ends at a circle. */
function ancestry(run: Run, start: RouteClass): readonly Known[] {
  const found = new Map<string, Known>();
  const visit = (name: string | undefined): void => {
    const known = name === undefined ? undefined : run.classes.get(name.toLowerCase());
    if (known === undefined || found.has(known.class.name)) return;
    found.set(known.class.name, known);
    for (const trait of known.class.traits ?? []) visit(trait);
    visit(known.class.extends);
  };
  visit(start.name);
  return [...found.values()];
}

/** Whether the class is below the framework's provider of routes. */
function isRouteProvider(run: Run, start: RouteClass): boolean {
  return ancestry(run, start).some((one) => one.class.extends?.toLowerCase() === ROUTE_PROVIDER.toLowerCase());
}

function findMethod(run: Run, start: RouteClass, name: string): (Known & { method: RouteMethod }) | undefined {
  const lower = name.toLowerCase();
  for (const known of ancestry(run, start)) {
    const method = known.class.methods.find((one) => one.name.toLowerCase() === lower);
    if (method !== undefined) return { ...known, method };
  }
  return undefined;
}

/** Runs a method; `undefined` when the class is not known to have it. */
export function callMethod(
  run: Run,
  instance: PhpInstance,
  name: string,
  args: readonly Php[],
  origin: Origin,
): Php | undefined {
  const found = findMethod(run, instance.class, name);
  return found === undefined ? undefined : runMethod(run, instance, found, args, origin);
}

function runMethod(
  run: Run,
  self: PhpInstance,
  found: Known & { method: RouteMethod },
  args: readonly Php[],
  origin: Origin,
): Php {
  const { path, method } = found;
  if (!mayStep(run, origin.path)) return unknown(method.name);
  const scope: Scope = { variables: new Map(), path, self, within: found.class };
  bindParameters(run, method.params, args, scope);
  const ended = execute(run, method.body, scope);
  settleScope(run, scope);
  return ended?.value ?? null;
}

/** Runs a function of the application that registers something; `undefined` for any other. */
export function callOwnFunction(run: Run, name: string, args: readonly Php[]): Php | undefined {
  const known = run.functions.get(name);
  if (known === undefined || !mayStep(run, known.path)) return undefined;
  const scope: Scope = { variables: new Map(), path: known.path, self: undefined };
  bindParameters(run, known.function.params, args, scope);
  const ended = execute(run, known.function.body, scope);
  settleScope(run, scope);
  return ended?.value ?? null;
}

/** A constant of a class whose facts are known, or of one above it. */
export function constantIn(run: Run, className: string, name: string): Php | undefined {
  const start = run.classes.get(className.toLowerCase());
  if (start === undefined || !mayStep(run, start.path)) return undefined;
  for (const { path, class: one } of ancestry(run, start.class)) {
    const value = one.constants?.[name];
    if (value !== undefined) return evaluate(run, value, { variables: new Map(), path, self: undefined, within: one });
  }
  return undefined;
}

/** What is not given comes from the container where it is a router, else from the default. */
export function bindParameters(run: Run, params: readonly Parameter[], args: readonly Php[], scope: Scope): void {
  params.forEach((param, at) => {
    const given = args[at];
    if (given !== undefined) scope.variables.set(param.name, given);
    else if (isRouterClass(param.class ?? '')) scope.variables.set(param.name, { kind: 'router' });
    else if (isAppClass(param.class ?? '')) scope.variables.set(param.name, { kind: 'application' });
    else if (param.default !== undefined) scope.variables.set(param.name, evaluate(run, param.default, scope));
    else if (param.name !== 'router' && param.name !== 'app')
      scope.variables.set(param.name, unknown(`$${param.name}`));
  });
}

/** `parent::boot()` and the like. Before Laravel 8 that of the provider of routes loads them. */
export function parentMethod(run: Run, name: string, args: readonly Php[], scope: Scope, origin: Origin): Php {
  const { self, within } = scope;
  if (self === undefined || within?.extends === undefined) return null;
  const parent = run.classes.get(within.extends.toLowerCase());
  const found = parent === undefined ? undefined : findMethod(run, parent.class, name);
  if (found !== undefined && found.class !== within) return runMethod(run, self, found, args, origin);
  if (name.toLowerCase() === 'boot' && run.version < 8 && isRouteProvider(run, self.class))
    loadProviderRoutes(run, self, origin);
  return null;
}

/** Boots a provider as the framework does, and loads its routes if it has some. */
export function bootProvider(run: Run, instance: PhpInstance, origin: Origin): void {
  const isRoutes = isRouteProvider(run, instance.class);
  const booted = callMethod(run, instance, 'boot', [], origin) !== undefined;
  if (isRoutes && (run.version >= 8 || !booted)) loadProviderRoutes(run, instance, origin);
}

/** Where a provider keeps the closure given to `routes()`; no property of PHP has a space in its name. */
const LOADER = ' routes';

/** What the framework's provider does: the closures of `withRouting`, then the provider's own, or its `map`. */
export function loadProviderRoutes(run: Run, instance: PhpInstance | undefined, origin: Origin): void {
  for (const routing of run.routing) routing();
  if (instance === undefined) return;
  const closure = instance.properties.get(LOADER);
  if (isClosure(closure)) settle(run, run.invoke(closure, [], instance));
  else callMethod(run, instance, 'map', [], origin);
}

/** Calls that providers have from the framework; answers false for any other. */
export function loadsRoutes(
  run: Run,
  self: PhpInstance,
  method: string,
  { values, named }: Given,
  scope: Scope,
  origin: Origin,
): boolean {
  const first = values[0] ?? [...named.values()][0] ?? null;
  if (findMethod(run, self.class, method) !== undefined) return false;
  switch (method) {
    case 'routes':
      if (isClosure(first)) self.properties.set(LOADER, first);
      return isClosure(first);
    case 'loadroutesfrom':
      run.include(textOf(first), { variables: new Map(), path: scope.path, self: undefined }, origin);
      return true;
    case 'booted':
    case 'booting':
      // They run right behind `boot` of this provider; what they register stands at the same place in the list.
      if (isClosure(first)) settle(run, run.invoke(first, [{ kind: 'application' }], self));
      return true;
    default:
      if (!REGISTERING_METHODS.has(method) || method === 'register' || !isRouteProvider(run, self.class)) return false;
      callRouter(run, method, { values, named }, scope, origin);
      return true;
  }
}
