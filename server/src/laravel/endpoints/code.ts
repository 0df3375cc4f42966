/**
 * The declarations of an application by name, with what each function uses: what the graph asks for each node. Names are
 * compared in lower case.
 */
import type { MethodSummary } from '../../php/summary/summary.ts';
import type { Application } from '../application.ts';
import type { Model } from '../models/model.ts';
import { boundTo } from '../parts/build/find.ts';
import type { AppClass, Listener, Observer, Parts, Policy, UsePlace } from '../parts/build/parts.ts';
import type { LinkFact } from '../parts/registers/facts.ts';
import { isTestFile } from '../parts/tests/read.ts';
import type { UseKind } from '../parts/uses/facts.ts';
import type { FileReferences, Reference } from './references.ts';

export interface Code {
  classNamed(name: string): AppClass | undefined;
  modelNamed(name: string): Model | undefined;
  /** A method that the class or something above it declares, in the application. */
  methodNamed(of: string, method: string): { readonly class: AppClass; readonly member: MethodSummary } | undefined;
  functionNamed(name: string): { readonly name: string; readonly path: string; readonly at: number } | undefined;
  listenersOf(event: string): readonly Listener[];
  observersOf(model: string): readonly Observer[];
  policiesWith(ability: string): readonly Policy[];
  gates(ability: string): readonly GateLink[];
  composersOf(view: string): readonly string[];
  /** What the container makes for a class, an interface or a name. */
  bound(name: string): string | undefined;
  /** Classes of the application that implement an interface or extend an abstract class, by name. */
  below(name: string): readonly AppClass[];
  uses(body: BodyOf): readonly NamedUse[];
}

export type GateLink = Parts['registrations'][number] & LinkFact;

/** A function, the top level of a file, or a closure in one of them. */
export interface BodyOf {
  readonly path: string;
  readonly class?: string | undefined;
  readonly function?: string | undefined;
  readonly within?: { readonly start: number; readonly end: number };
}

export interface NamedUse extends UsePlace {
  readonly kind: UseKind;
  readonly name: string;
}

export function openCode(app: Application): Code {
  const { parts, models, types } = app;
  const classes = firstBy(parts.classes, ({ name }) => name);
  const modelsByName = firstBy(models, ({ name }) => name);
  const functions = functionsOf(app);
  const listeners = groupBy(parts.listeners, ({ event }) => event);
  const observers = groupBy(parts.observers, ({ model }) => model);
  // What a test binds holds in that test.
  const links = parts.registrations.filter(({ path }) => !isTestFile(path));
  const concrete = new Map<string, readonly AppClass[]>();
  const uses = usesOf(parts);
  const classNamed = (name: string): AppClass | undefined => classes.get(name.toLowerCase());
  return {
    classNamed,
    modelNamed: (name) => modelsByName.get(name.toLowerCase()),
    methodNamed(of, method) {
      const found = types.methodOf({ kind: 'class', name: of }, method.toLowerCase());
      const owner = found === undefined ? undefined : classNamed(found.owner.name);
      return found === undefined || owner === undefined ? undefined : { class: owner, member: found.member };
    },
    functionNamed: (name) => functions.get(name.toLowerCase()),
    listenersOf: (event) => [...(listeners.get(event.toLowerCase()) ?? []), ...matching(parts.listeners, event)],
    observersOf: (model) => observers.get(model.toLowerCase()) ?? [],
    policiesWith: (ability) => {
      const method = camel(ability);
      return parts.policies.filter(({ policy }) => types.declaresMethod({ kind: 'class', name: policy }, method));
    },
    gates: (ability) => links.flatMap((one) => (one.kind === 'gate' && one.name === ability ? [one] : [])),
    composersOf: (view) =>
      links.flatMap((one) => {
        if (one.kind !== 'composer' || one.name === undefined || one.to === undefined) return [];
        return one.to !== 'closure' && matches(one.name, view) ? [one.to] : [];
      }),
    bound: (name) => boundTo({ ...parts, registrations: links }, name),
    below(name) {
      const key = name.toLowerCase();
      const known = concrete.get(key);
      if (known !== undefined) return known;
      const found = parts.classes.filter(
        ({ name: other, kind, abstract, part }) =>
          kind === 'class' &&
          abstract !== true &&
          part !== 'test' &&
          other.toLowerCase() !== key &&
          types.isClass(other, name) === true,
      );
      concrete.set(key, found);
      return found;
    },
    uses: (body) => (uses.get(body.path) ?? []).filter((one) => isOf(one, body) && isWithin(one, body)),
  };
}

/** What the body refers to, of what its file refers to. */
export function referencesOf(body: BodyOf, references: FileReferences | undefined): readonly Reference[] {
  const found = references?.functions.find((one) => isOf(one, body))?.references ?? [];
  return found.filter((one) => isWithin(one, body));
}

function isOf(one: { readonly class?: string; readonly function?: string }, body: BodyOf): boolean {
  return same(one.class, body.class) && same(one.function, body.function);
}

function isWithin({ at }: { readonly at: number }, { within }: BodyOf): boolean {
  return within === undefined || (at >= within.start && at < within.end);
}

/** By path, in the order of the text. */
function usesOf(parts: Parts): ReadonlyMap<string, readonly NamedUse[]> {
  const found = new Map<string, NamedUse[]>();
  for (const kind of Object.keys(parts.uses) as UseKind[]) {
    for (const { name, places } of parts.uses[kind]) {
      for (const place of places) {
        const use = { ...place, kind, name };
        const known = found.get(place.path);
        if (known === undefined) found.set(place.path, [use]);
        else known.push(use);
      }
    }
  }
  for (const uses of found.values()) uses.sort((a, b) => a.at - b.at);
  return found;
}

function functionsOf({ files }: Application): ReadonlyMap<string, { name: string; path: string; at: number }> {
  const functions = new Map<string, { name: string; path: string; at: number }>();
  for (const path of [...files.keys()].sort()) {
    for (const { name, start = 0 } of files.get(path)?.summary.functions ?? []) {
      if (!functions.has(name.toLowerCase())) functions.set(name.toLowerCase(), { name, path, at: start });
    }
  }
  return functions;
}

/** Listeners of `order.*`. */
function matching(listeners: readonly Listener[], event: string): readonly Listener[] {
  return listeners.filter(({ event: name }) => name.includes('*') && matches(name, event));
}

function matches(pattern: string, text: string): boolean {
  if (!pattern.includes('*')) return pattern === text;
  const parts = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(text);
}

function camel(ability: string): string {
  return ability.replace(/[-_\s]+(\w)/g, (_, letter: string) => letter.toUpperCase()).toLowerCase();
}

function same(a: string | undefined, b: string | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a.toLowerCase() === b.toLowerCase());
}

function firstBy<T>(all: readonly T[], nameOf: (one: T) => string): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const one of all) {
    const key = nameOf(one).toLowerCase();
    if (!found.has(key)) found.set(key, one);
  }
  return found;
}

function groupBy<T>(all: readonly T[], nameOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const one of all) {
    const key = nameOf(one).toLowerCase();
    const known = found.get(key);
    if (known === undefined) found.set(key, [one]);
    else known.push(one);
  }
  return found;
}
