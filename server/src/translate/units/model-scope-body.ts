/**
 * The bodies of scopes: Laravel goes on with the query that a scope was given, when the scope returns nothing.
 */
import type { Body } from '../functions.ts';

export function scopeBody(scope: Body): Body {
  const [query] = scope.params;
  const { body, start, end, params } = scope;
  if (body === undefined || query === undefined || body.body.at(-1)?.kind === 'Return') return scope;
  const at = { start: body.end - 1, end: body.end - 1 };
  const last = {
    ...{ ...at, leading: [], trailing: undefined, blankBefore: false },
    kind: 'Return' as const,
    expr: { kind: 'Variable' as const, ...at, name: query.name },
  };
  return { start, end, params, body: { ...body, body: [...body.body, last] } };
}
