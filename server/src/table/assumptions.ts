/**
 * What a file alone could not decide, decided with what the whole application declares.
 */

import { builtinParents } from '../php/builtin-classes.ts';
import { type FileFacts, parentsOf } from '../php/class-facts.ts';
import { isClass } from '../php/classes.ts';
import type { ClassKnowledge } from '../php/knowledge.ts';
import { covers, type Range } from '../text/range.ts';
import { type Assumption, type MappedSite, type Match, rangesOf, type Site, type UnmappedSite } from './site.ts';

/** The declarations of all files of an application. Names in any case. */
export interface AppFacts {
  /** Direct parents of a class of the application; `undefined` when it declares no such class. */
  parents(fqn: string): readonly string[] | undefined;
  declaresFunction(fqn: string): boolean;
}

/** A site with the match that holds. */
export type SettledSite = UnmappedSite | (Omit<MappedSite, 'candidates' | 'inner'> & { readonly match: Match });

/** What one file adds to that: small plain data, which may come from a worker. */
export interface Declared {
  /** Fully qualified names, with the direct parents. */
  readonly classes: readonly { readonly name: string; readonly parents: readonly string[] }[];
  /** Fully qualified, in lower case. */
  readonly functions: readonly string[];
}

export function declaredIn({ classes, functions }: FileFacts): Declared {
  return { classes: classes.map((fact) => ({ name: fact.name, parents: parentsOf(fact) })), functions };
}

export function createAppFacts(files: Iterable<Declared>): AppFacts {
  const classes = new Map<string, readonly string[]>();
  const functions = new Set<string>();
  for (const declared of files) {
    for (const { name, parents } of declared.classes) {
      const key = name.toLowerCase();
      // A class declared twice, as in stubs, has the parents of both.
      classes.set(key, [...(classes.get(key) ?? []), ...parents]);
    }
    for (const name of declared.functions) functions.add(name);
  }
  return {
    parents: (fqn) => classes.get(fqn.toLowerCase()),
    declaresFunction: (fqn) => functions.has(fqn.toLowerCase()),
  };
}

/** Whether all that a match assumes is true. What nobody knows is not. */
export function holds(match: Match, app: AppFacts, knowledge: ClassKnowledge): boolean {
  return (
    !match.undeclared.some((name) => app.declaresFunction(name)) &&
    match.assumes.every((assumption) => isTrue(assumption, app, knowledge))
  );
}

/**
 * The sites that remain, flat and in source order: of each the first candidate that holds, with what its captures hold;
 * of an unmapped one those that the application does not declare itself.
 */
export function settleSites(sites: readonly Site[], app: AppFacts, knowledge: ClassKnowledge): SettledSite[] {
  const settled: SettledSite[] = [];
  const settle = (list: readonly Site[], isKept: (site: Range) => boolean): void => {
    for (const site of list) {
      if (!isKept(site)) {
        // A site around a capture, which the match has taken apart: what is in the capture stands for itself.
        if (site.kind === 'mapped') settle(site.inner, isKept);
        continue;
      }
      if (site.kind === 'unmapped') {
        if (isExternal(site, app)) settled.push(site);
        continue;
      }
      const match = site.candidates.find((candidate) => holds(candidate, app, knowledge));
      if (match === undefined) {
        settle(site.inner, isKept);
        continue;
      }
      settled.push({ kind: 'mapped', start: match.start, end: match.end, match });
      const captured = [...match.captures.values()].flatMap(rangesOf);
      settle(
        site.inner,
        (inner) => isKept(inner) && (!covers(match, inner) || captured.some((range) => covers(range, inner))),
      );
    }
  };
  settle(sites, () => true);
  return settled.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The innermost site around an offset. */
export function siteAt(sites: readonly SettledSite[], offset: number): SettledSite | undefined {
  let innermost: SettledSite | undefined;
  for (const site of sites) {
    if (site.start > offset) break;
    if (offset <= site.end && (innermost === undefined || covers(innermost, site))) innermost = site;
  }
  return innermost;
}

function isTrue({ class: fqn, is }: Assumption, app: AppFacts, knowledge: ClassKnowledge): boolean {
  const name = app.parents(fqn) === undefined && !fqn.includes('\\') ? (knowledge.alias(fqn) ?? fqn) : fqn;
  const parents = (of: string) => app.parents(of) ?? knowledge.parents(of) ?? builtinParents(of);
  return isClass(name, is, parents) === true;
}

function isExternal(site: UnmappedSite, app: AppFacts): boolean {
  return (
    !site.undeclared.some((name) => app.declaresFunction(name)) &&
    !site.undeclaredClasses.some((name) => app.parents(name) !== undefined)
  );
}
