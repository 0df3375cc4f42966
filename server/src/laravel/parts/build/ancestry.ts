/**
 * Who descends from whom: what the caller's world knows, and the traits, which are no types but tell parts apart.
 */
import type { ClassPart } from '../classes/facts.ts';

/** What the rest of the program knows. */
export interface PartsAsk {
  /** Whether a class is another or below it; `undefined` where a class in between is not known. Names in any case. */
  isClass(fqn: string, ancestor: string): boolean | undefined;
}

export interface Ancestry {
  isA(fqn: string, ancestor: string): boolean;
  /** Whether it cannot be told to be something else. */
  mayBe(fqn: string, ancestor: string): boolean;
  /** Whether the class or one of those that it extends uses a trait; traits used by traits count. */
  uses(fqn: string, trait: string): boolean;
}

export function openAncestry(classes: ReadonlyMap<string, ClassPart>, ask: PartsAsk): Ancestry {
  const parents = ({ extends: parent, traits = [] }: ClassPart): readonly string[] =>
    parent === undefined ? traits : [parent, ...traits];
  return {
    isA: (fqn, ancestor) => ask.isClass(fqn, ancestor) === true,
    mayBe: (fqn, ancestor) => ask.isClass(fqn, ancestor) !== false,
    uses: (fqn, trait) => {
      const wanted = trait.toLowerCase();
      const seen = new Set<string>();
      const todo = [fqn.toLowerCase()];
      for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
        if (next === wanted) return true;
        if (seen.has(next)) continue;
        seen.add(next);
        const part = classes.get(next);
        if (part !== undefined) for (const parent of parents(part)) todo.push(parent.toLowerCase());
      }
      return false;
    },
  };
}
