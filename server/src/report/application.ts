/**
 * What only the whole application knows: which classes are below which, and what it declares itself. Built from what
 * each file says alone, so that files can be analysed in any order and in any thread.
 */
import { builtinParents } from '../php/builtin-classes.ts';
import { isClass } from '../php/classes.ts';
import type { ClassKnowledge } from '../php/knowledge.ts';
import type { ClassLink, Conditions } from './analysis.ts';

export interface Application {
  /** Whether everything is certain that a site was found under. */
  holds(conditions: Conditions): boolean;
}

export interface Declarations {
  readonly classes: readonly ClassLink[];
  /** Functions, fully qualified, in lower case. */
  readonly declares: readonly string[];
}

/** `files` in the order of their paths, so that the answers do not depend on who was read first. */
export function readApplication(
  files: readonly Declarations[],
  knowledge: Pick<ClassKnowledge, 'parents' | 'alias'>,
): Application {
  const classes = new Map<string, readonly string[]>();
  const functions = new Set<string>();
  for (const file of files) {
    for (const { name, parents } of file.classes) {
      const key = name.toLowerCase();
      // A class declared twice, as in stubs, has the parents of both.
      classes.set(key, [...(classes.get(key) ?? []), ...parents]);
    }
    for (const name of file.declares) functions.add(name);
  }
  const declares = (name: string): boolean => classes.has(name.toLowerCase());
  const parentsOf = (name: string) =>
    classes.get(name.toLowerCase()) ?? knowledge.parents(name) ?? builtinParents(name);
  /** A class name without a namespace may be an alias of the framework's, unless the application has taken it. */
  const classBehind = (name: string): string =>
    name.includes('\\') || declares(name) ? name : (knowledge.alias(name) ?? name);
  const answers = new Map<string, boolean>();
  const isBelow = (name: string, ancestor: string): boolean => {
    const key = `${name} ${ancestor}`;
    let answer = answers.get(key);
    if (answer === undefined) {
      answer = isClass(classBehind(name), ancestor, parentsOf) === true;
      answers.set(key, answer);
    }
    return answer;
  };
  return {
    holds: ({ assumes, undeclared, undeclaredClasses }) =>
      !undeclared.some((name) => functions.has(name)) &&
      !undeclaredClasses.some(declares) &&
      assumes.every((assumption) => isBelow(assumption.class, assumption.is)),
  };
}
