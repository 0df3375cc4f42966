/**
 * Whether one class is another or below it, as far as the classes at hand tell.
 */
import { sameName } from './types.ts';

/** Direct parents of a class; `undefined` when nothing is known of it. */
export type ParentsOf = (fqn: string) => readonly string[] | undefined;

/** True and false are certain; `undefined` when a class on the way up is not known. */
export function isClass(fqn: string, ancestor: string, parentsOf: ParentsOf): boolean | undefined {
  if (sameName(fqn, ancestor)) return true;
  let isOpen = false;
  // Broken code can inherit from itself.
  const seen = new Set([fqn.toLowerCase()]);
  const queue = [fqn];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const parents = parentsOf(name);
    if (parents === undefined) isOpen = true;
    for (const parent of parents ?? []) {
      if (sameName(parent, ancestor)) return true;
      const key = parent.toLowerCase();
      if (!seen.has(key)) queue.push(parent);
      seen.add(key);
    }
  }
  return isOpen ? undefined : false;
}

/** The first answer that the class or one of its ancestors gives, nearest first. */
export function findInClass<T>(fqn: string, parentsOf: ParentsOf, ask: (fqn: string) => T | undefined): T | undefined {
  const seen = new Set([fqn.toLowerCase()]);
  const queue = [fqn];
  for (let at = 0; at < queue.length; at++) {
    const name = queue[at] as string;
    const answer = ask(name);
    if (answer !== undefined) return answer;
    for (const parent of parentsOf(name) ?? []) {
      const key = parent.toLowerCase();
      if (!seen.has(key)) queue.push(parent);
      seen.add(key);
    }
  }
  return undefined;
}
