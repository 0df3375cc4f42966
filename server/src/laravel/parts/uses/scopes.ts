/**
 * Puts the uses of a file together by the function around them.
 */
import type { Scope } from '../subject.ts';
import type { ScopeUses, Use } from './facts.ts';

export interface UsesDraft {
  add(scope: Scope, use: Use): void;
  close(): readonly ScopeUses[];
}

export function openUses(): UsesDraft {
  const groups = new Map<string, ScopeUses & { readonly uses: Use[] }>();
  return {
    add: (scope, use) => {
      const key = `${scope.class}::${scope.function}`;
      const known = groups.get(key);
      if (known === undefined) groups.set(key, openGroup(scope, use));
      else known.uses.push(use);
    },
    close: () => [...groups.values()],
  };
}

function openGroup(scope: Scope, use: Use): ScopeUses & { readonly uses: Use[] } {
  return {
    ...(scope.class === '' ? {} : { class: scope.class }),
    ...(scope.function === '' ? {} : { function: scope.function }),
    uses: [use],
  };
}
