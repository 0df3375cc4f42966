/**
 * Puts the parts of an application together from the facts of its files.
 */
import type { ClassPart } from '../classes/facts.ts';
import { type Ancestry, openAncestry, type PartsAsk } from './ancestry.ts';
import { findListeners, type PartFile } from './events.ts';
import { partOf } from './kinds.ts';
import { findObservers, findPolicies } from './models.ts';
import { byPlace, compareText, type Placed } from './order.ts';
import type { AppClass, InFile, Listener, Observer, Parts, Policy } from './parts.ts';
import { gatherUses } from './uses.ts';

export type { PartsAsk } from './ancestry.ts';
export type { PartFile } from './events.ts';

/** Never throws; the answer does not depend on the order of the files. */
export function buildParts(given: readonly PartFile[], ask: PartsAsk): Parts {
  const files = [...given].sort((a, b) => compareText(a.path, b.path));
  const all = files.flatMap(({ path, facts }) => (facts.classes ?? []).map((part) => ({ ...part, path })));
  const classes = firstByName(all);
  const ancestry = openAncestry(classes, ask);
  const listeners = findListeners(files, classes, ancestry);
  const observers = findObservers(files, classes);
  const policies = findPolicies(files, classes, ancestry);
  const uses = gatherUses(files, ancestry);
  const fired = uses.event.map(({ name }) => name);
  const parts = classify(all, ancestry, { listeners, observers, policies, fired });
  const requests = new Set(parts.filter(({ part }) => part === 'request').map(({ name }) => name.toLowerCase()));
  return {
    classes: parts,
    requests: inFiles(files, (facts) => facts.requests).filter((one) => requests.has(one.class.toLowerCase())),
    validations: inFiles(files, (facts) => facts.validations).filter(({ on }) => isRequest(on, ancestry)),
    commands: inFiles(files, (facts) => facts.commands),
    schedule: inFiles(files, (facts) => facts.schedule),
    tests: inFiles(files, (facts) => facts.tests),
    listeners,
    observers,
    policies,
    registrations: inFiles(files, (facts) => facts.registrations).filter(({ kind }) => !APART.has(kind)),
    uses,
  };
}

/** Whether what is validated may be a request; where no class is declared it was told by its name. */
function isRequest(on: string, ancestry: Ancestry): boolean {
  return !/^\w+(?:\\\w+)*$/.test(on) || ancestry.mayBe(on, 'Illuminate\\Http\\Request');
}

/** Registrations that have a list of their own. */
const APART: ReadonlySet<string> = new Set(['listener', 'subscriber', 'observer', 'policy']);

function inFiles<T extends { readonly at: number }>(
  files: readonly PartFile[],
  list: (facts: PartFile['facts']) => readonly T[] | undefined,
): readonly (T & InFile)[] {
  return files.flatMap(({ path, facts }) => (list(facts) ?? []).map((one) => ({ ...one, path }))).sort(byPlace);
}

/** Of several classes with one name the first in the order of paths, as the world has it. */
function firstByName(all: readonly (ClassPart & InFile)[]): ReadonlyMap<string, ClassPart & InFile> {
  const classes = new Map<string, ClassPart & InFile>();
  for (const part of all) {
    const key = part.name.toLowerCase();
    if (!classes.has(key)) classes.set(key, part);
  }
  return classes;
}

interface Links {
  readonly listeners: readonly Listener[];
  readonly observers: readonly Observer[];
  readonly policies: readonly Policy[];
  /** Names of events that are fired. */
  readonly fired: readonly string[];
}

function classify(all: readonly (ClassPart & InFile)[], ancestry: Ancestry, links: Links): readonly AppClass[] {
  const lower = (names: readonly (string | undefined)[]) =>
    new Set(names.flatMap((name) => (name === undefined ? [] : [name.toLowerCase()])));
  const named = {
    listeners: lower(links.listeners.map((one) => one.class)),
    observers: lower(links.observers.map((one) => one.observer)),
    policies: lower(links.policies.map((one) => one.policy)),
    events: lower([...links.listeners.map((one) => one.event), ...links.fired]),
  };
  return all
    .map((one): AppClass => {
      const queued = ancestry.isA(one.name, 'Illuminate\\Contracts\\Queue\\ShouldQueue');
      return { ...one, part: partOf(one, one.path, ancestry, named), ...(queued ? { queued } : {}) };
    })
    .sort((a, b) => compareText(a.name, b.name) || byPlace(a as Placed, b as Placed));
}
