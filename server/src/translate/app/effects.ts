/**
 * From what each function does by itself and whom it calls to what it can do: the effects of those it calls are its own.
 */
import type { Effects } from '../plan/plan.ts';
import type { LoweredFunction } from '../units/unit.ts';

export type Doing = Pick<LoweredFunction, 'key' | 'fails' | 'needsContext' | 'calls'>;

export function effectsOf(functions: Iterable<Doing>): Effects {
  const callers = new Map<string, string[]>();
  const fails = new Set<string>();
  const needsContext = new Set<string>();
  for (const { key, calls, ...own } of functions) {
    // Overrides of one method share a key: what one of them does, callers have to reckon with.
    if (own.fails) fails.add(key);
    if (own.needsContext) needsContext.add(key);
    for (const called of calls) {
      const known = callers.get(called);
      if (known === undefined) callers.set(called, [key]);
      else known.push(key);
    }
  }
  spread(fails, callers);
  spread(needsContext, callers);
  return { fails: (key) => fails.has(key), needsContext: (key) => needsContext.has(key) };
}

/** Adds all that reach one of the set through calls. */
function spread(reached: Set<string>, callers: ReadonlyMap<string, readonly string[]>): void {
  const open = [...reached];
  for (let called = open.pop(); called !== undefined; called = open.pop()) {
    for (const caller of callers.get(called) ?? []) {
      if (reached.has(caller)) continue;
      reached.add(caller);
      open.push(caller);
    }
  }
}
