/**
 * What only the whole application knows: which classes are below which, and what it declares itself. The questions are
 * the table room's; here they are asked for every site of a large application, so each answer is kept.
 */
import { builtinParents } from '../php/builtin-classes.ts';
import { isClass } from '../php/classes.ts';
import type { ClassKnowledge } from '../php/knowledge.ts';
import { createAppFacts } from '../table/assumptions.ts';
import type { Conditions, FileAnalysis } from './analysis.ts';

export interface Application {
  /** Whether everything is certain that a site was found under. */
  holds(conditions: Conditions): boolean;
}

/** `files` in the order of their paths, so that the answers do not depend on who was read first. */
export function readApplication(
  files: readonly Pick<FileAnalysis, 'classes' | 'declares'>[],
  knowledge: Pick<ClassKnowledge, 'parents' | 'alias'>,
): Application {
  const app = createAppFacts(files.map(({ classes, declares }) => ({ classes, functions: declares })));
  const parentsOf = (name: string) => app.parents(name) ?? knowledge.parents(name) ?? builtinParents(name);
  /** A class name without a namespace may be an alias of the framework's, unless the application has taken it. */
  const classBehind = (name: string): string =>
    name.includes('\\') || app.parents(name) !== undefined ? name : (knowledge.alias(name) ?? name);
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
      !undeclared.some((name) => app.declaresFunction(name)) &&
      !undeclaredClasses.some((name) => app.parents(name) !== undefined) &&
      assumes.every((assumption) => isBelow(assumption.class, assumption.is)),
  };
}
