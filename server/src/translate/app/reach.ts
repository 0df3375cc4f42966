/**
 * Effects of the functions that somebody asks about, and of nothing else of the application: a file is to be discovered
 * when calls reach it. The editor converts one method so; what comes out is what a conversion of everything gives.
 */
import type { Effects, Plan } from '../plan/plan.ts';
import { type Doing, effectsOf } from './effects.ts';

export interface Reach {
  /** Answers no for what is not known yet, and notes that it was asked. */
  readonly effects: Effects;
  /**
   * The files that decide what was asked since the last call, as far as they are not known; their paths, sorted. None
   * when every answer was right.
   */
  unknown(): readonly string[];
  /** What the functions of a file do; nothing for a file that cannot be read. */
  add(path: string, doings: readonly Doing[]): void;
}

export function openReach(plan: Plan): Reach {
  const known = new Map<string, readonly Doing[]>();
  const byKey = new Map<string, Doing[]>();
  /** All that they call is known, on all levels. */
  const closed = new Set<string>();
  const asked = new Set<string>();
  let effects: Effects | undefined;

  const ask = (key: string): Effects => {
    if (!closed.has(key)) asked.add(key);
    effects ??= effectsOf([...known.values()].flat());
    return effects;
  };

  return {
    effects: {
      fails: (key) => ask(key).fails(key),
      needsContext: (key) => ask(key).needsContext(key),
    },
    unknown() {
      const missing = new Set<string>();
      const seen = new Set<string>();
      const open = [...asked];
      for (let key = open.pop(); key !== undefined; key = open.pop()) {
        if (seen.has(key) || closed.has(key)) continue;
        seen.add(key);
        for (const path of pathsOf(plan, key)) if (!known.has(path)) missing.add(path);
        for (const { calls } of byKey.get(key) ?? []) open.push(...calls);
      }
      if (missing.size === 0) {
        for (const key of seen) closed.add(key);
        asked.clear();
      }
      return [...missing].sort();
    },
    add(path, doings) {
      known.set(path, doings);
      for (const doing of doings) {
        const same = byKey.get(doing.key);
        if (same === undefined) byKey.set(doing.key, [doing]);
        else same.push(doing);
      }
      effects = undefined;
    },
  };
}

/** The files with functions of this key: a method's, and those of the classes below that override it. */
function pathsOf(plan: Plan, key: string): readonly string[] {
  const at = key.indexOf('::');
  if (at < 0) {
    const path = plan.functionNamed(key)?.path;
    return path === undefined ? [] : [path];
  }
  const [fqn, method] = [key.slice(0, at), key.slice(at + 2)];
  const below = method === '__construct' ? [] : plan.extensionsOf(fqn);
  return [fqn, ...below].flatMap((name) => {
    const holder = method === '__construct' ? name : plan.method(name, method)?.name.split('::')[0];
    return plan.classNamed(holder ?? name)?.path ?? [];
  });
}
