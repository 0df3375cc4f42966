/**
 * What a route asks for by the declarations of its action alone: form requests, models that its parameters are bound to,
 * classes that the container gives. No body is looked at.
 */
import { type ClassType, classesOf, sameName } from '../../php/types.ts';
import type { Types } from '../../php/world.ts';
import type { LaravelFacts } from '../facts.ts';
import { MODEL } from '../magic/names.ts';
import type { ClosureValue, Parameter } from '../routes/facts.ts';
import type { ParameterBinding, RouteEntry } from '../routes/list.ts';

export interface RouteSignature {
  /** The method that runs, in the class that declares it; left out for closures and for what is not known. */
  readonly action?: { readonly class: string; readonly method: string; readonly at: number };
  /** Classes of form requests. */
  readonly requests: readonly string[];
  readonly bindings: readonly BoundModel[];
  /** Other classes that the action, or the constructor of its controller, is given. */
  readonly injects: readonly string[];
}

export interface BoundModel {
  /** As the URI names it. */
  readonly parameter: string;
  readonly model: string;
  /** The column, where the URI names one: `{post:slug}`. */
  readonly field?: string;
}

export interface SignatureAsk {
  readonly types: Types;
  /** By path. */
  readonly facts: ReadonlyMap<string, LaravelFacts>;
  /** `Route::model` and `Route::bind`. */
  readonly bindings: readonly ParameterBinding[];
}

const FORM_REQUEST = 'Illuminate\\Foundation\\Http\\FormRequest';

export function readRouteSignature(route: RouteEntry, ask: SignatureAsk): RouteSignature {
  const found = actionOf(route, ask);
  const params = found?.params ?? [];
  const requests: string[] = [];
  const injects: string[] = [];
  const bindings = boundByName(route, ask.bindings);
  for (const { name, class: of } of params) {
    if (of === undefined) continue;
    const parameter = parameterFor(name, route.uri);
    if (parameter !== undefined && ask.types.isClass(of, MODEL) === true) {
      if (bindings.some((one) => one.parameter === parameter)) continue;
      const field = route.bindingFields[parameter];
      bindings.push({ parameter, model: of, ...(field === undefined ? {} : { field }) });
    } else if (ask.types.isClass(of, FORM_REQUEST) === true) requests.push(of);
    else injects.push(of);
  }
  return {
    ...(found?.action === undefined ? {} : { action: found.action }),
    requests,
    bindings,
    injects: [...new Set([...injects, ...constructorOf(route, ask.types)])],
  };
}

interface FoundAction {
  readonly action?: NonNullable<RouteSignature['action']>;
  readonly params: readonly { readonly name: string; readonly class?: string }[];
}

function actionOf({ target }: RouteEntry, { types, facts }: SignatureAsk): FoundAction | undefined {
  if (target.kind === 'closure') {
    const closure = closuresOf(facts.get(target.path)).get(target.start);
    return closure === undefined ? undefined : { params: closure.params };
  }
  if (target.kind !== 'controller') return undefined;
  const found = types.methodOf({ kind: 'class', name: target.class }, target.method.toLowerCase());
  if (found === undefined) return undefined;
  const { member, owner } = found;
  return {
    action: { class: owner.name, method: member.name, at: member.start ?? 0 },
    params: (member.params ?? []).map(({ name, type }) => {
      const [only] = classesOf(type) ?? [];
      return only === undefined ? { name } : { name, class: only.name };
    }),
  };
}

function constructorOf({ target }: RouteEntry, types: Types): readonly string[] {
  if (target.kind !== 'controller') return [];
  const found = types.methodOf({ kind: 'class', name: target.class }, '__construct');
  return (found?.member.params ?? []).flatMap(({ type }) => (classesOf(type) ?? []).map(({ name }: ClassType) => name));
}

function boundByName({ uri }: RouteEntry, all: readonly ParameterBinding[]): BoundModel[] {
  return all.flatMap(({ parameter, class: model }) =>
    model !== undefined && parameterFor(parameter, uri) !== undefined ? [{ parameter, model }] : [],
  );
}

/** `$userAddress` is bound to `{userAddress}` and to `{user_address}`. */
function parameterFor(variable: string, uri: string): string | undefined {
  const snake = variable.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  for (const [, name = ''] of uri.matchAll(/\{(\w+)[^}]*\}/g)) {
    if (name === variable || name === snake || sameName(name, variable)) return name;
  }
  return undefined;
}

const closures = new WeakMap<LaravelFacts, ReadonlyMap<number, { readonly params: readonly Parameter[] }>>();

/** The closures of a file's routes, by the offset at which they begin. */
function closuresOf(facts: LaravelFacts | undefined): ReadonlyMap<number, { readonly params: readonly Parameter[] }> {
  if (facts === undefined) return new Map();
  const known = closures.get(facts);
  if (known !== undefined) return known;
  const found = new Map<number, ClosureValue>();
  const todo: unknown[] = [facts.routes];
  for (let at = todo.pop(); todo.length > 0 || at !== undefined; at = todo.pop()) {
    if (typeof at !== 'object' || at === null) continue;
    if ('kind' in at && at.kind === 'closure') found.set((at as ClosureValue).start, at as ClosureValue);
    todo.push(...Object.values(at));
  }
  closures.set(facts, found);
  return found;
}
