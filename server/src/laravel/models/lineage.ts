/**
 * What a class inherits, in the order in which PHP looks: the class, its traits, its parent, the parent's traits. It
 * ends, whatever the classes say of each other.
 */

import type { Literal } from '../../php/literal.ts';
import { classNames } from './boot.ts';
import type { AttributeFact, CastFact, ModelAnswer, ModelConstant, ModelFacts, ModelProperty } from './facts.ts';
import type { Inherited } from './model.ts';

/** A class or trait of the application. */
export interface ModelSource {
  readonly name: string;
  readonly path: string;
  readonly kind: 'class' | 'trait' | 'interface' | 'enum';
  readonly abstract?: boolean;
  readonly extends?: string | undefined;
  readonly traits: readonly string[];
  readonly facts?: ModelFacts | undefined;
}

export interface Lineage {
  /** The nearest first. */
  readonly sources: readonly ModelSource[];
  /** Names of all classes above, those outside of the application too. */
  readonly parents: readonly string[];
  /** Names of all traits, those outside of the application too. */
  readonly traits: readonly string[];
}

/** Finds a class or trait by its name in any case. */
export type FindSource = (fqn: string) => ModelSource | undefined;

export function lineageOf(source: ModelSource, find: FindSource): Lineage {
  const sources: ModelSource[] = [];
  const parents: string[] = [];
  const traits: string[] = [];
  const seen = new Set<string>();
  const addTraits = (of: ModelSource): void => {
    for (const name of of.traits) {
      if (seen.has(name.toLowerCase())) continue;
      seen.add(name.toLowerCase());
      traits.push(name);
      const trait = find(name);
      if (trait === undefined) continue;
      sources.push(trait);
      addTraits(trait);
    }
  };
  let at: ModelSource | undefined = source;
  while (at !== undefined && !seen.has(at.name.toLowerCase())) {
    seen.add(at.name.toLowerCase());
    sources.push(at);
    addTraits(at);
    if (at.extends === undefined) break;
    parents.push(at.extends);
    at = find(at.extends);
  }
  return { sources, parents, traits };
}

export function propertyIn(lineage: Lineage, name: ModelProperty): Literal | undefined {
  for (const { facts } of lineage.sources) {
    const value = facts?.properties?.[name];
    if (value !== undefined) return value;
  }
  return undefined;
}

export function constantIn(lineage: Lineage, name: ModelConstant): Literal | undefined {
  for (const { facts } of lineage.sources) {
    const value = facts?.constants?.[name];
    if (value !== undefined) return value;
  }
  return undefined;
}

export function answerIn(lineage: Lineage, name: ModelAnswer): Literal | undefined {
  for (const { facts } of lineage.sources) {
    const value = facts?.answers?.[name];
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Laravel takes the attribute of the nearest class that has it. */
export function attributeIn(lineage: Lineage, name: string): AttributeFact | undefined {
  for (const { facts } of lineage.sources) {
    const found = facts?.attributes?.find((attribute) => attribute.name.toLowerCase() === name.toLowerCase());
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What the first argument of an attribute says, or the one of this name. */
export function argumentOf(attribute: AttributeFact | undefined, name: string, at = 0): Literal | undefined {
  return attribute?.named?.[name] ?? attribute?.args?.[at];
}

/** Members by name; the nearest declaration of a name counts. */
export function membersIn<T extends { readonly name: string }>(
  lineage: Lineage,
  of: (facts: ModelFacts) => readonly T[] | undefined,
): readonly Inherited<T>[] {
  const found = new Map<string, Inherited<T>>();
  for (const { facts, name, path } of lineage.sources) {
    for (const member of (facts === undefined ? undefined : of(facts)) ?? []) {
      const key = member.name.toLowerCase();
      if (!found.has(key)) found.set(key, { ...member, in: name, path });
    }
  }
  return [...found.values()];
}

/** All of them: what boots, boots in parents and traits too. */
export function allIn<T>(
  lineage: Lineage,
  of: (facts: ModelFacts) => readonly T[] | undefined,
): readonly Inherited<T>[] {
  return lineage.sources.flatMap(({ facts, name, path }) =>
    ((facts === undefined ? undefined : of(facts)) ?? []).map((each) => ({ ...each, in: name, path })),
  );
}

/** The casts that count, the method's over the property's. */
export function castsIn({ sources }: Lineage): readonly CastFact[] {
  const layers: (readonly CastFact[])[] = [];
  for (const { facts } of sources) {
    if (facts?.castsMethod === undefined) continue;
    layers.unshift(facts.castsMethod.casts);
    if (!facts.castsMethod.parent) break;
  }
  const isTrait = (source: ModelSource) => source.kind === 'trait';
  // A trait's casts come from what it adds when the model is made, so they join the others.
  const property = sources.find((source) => !isTrait(source) && source.facts?.casts !== undefined);
  const added = sources.filter(isTrait).map(({ facts }) => facts?.casts ?? []);
  const byName = new Map<string, CastFact>();
  for (const cast of [property?.facts?.casts ?? [], ...added, ...layers].flat()) byName.set(cast.name, cast);
  return [...byName.values()];
}

/** What constructors and traits add to a list of names. */
export function addedTo(lineage: Lineage, property: ModelProperty): readonly string[] {
  return lineage.sources.flatMap(({ facts }) =>
    (facts?.added ?? []).flatMap((each) => (each.property === property ? classNames(each.values) : [])),
  );
}
