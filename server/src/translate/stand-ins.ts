/**
 * PHP that a builder made of other PHP: what its nodes stand for, so that types are those of the PHP that was written, and
 * nodes that stand for Go that is known already.
 */
import type { StaticType } from '../php/types.ts';
import type { Expr } from '../syntax/php/ast.ts';
import type { Emission } from './emission.ts';
import type { Value } from './value.ts';

/** A node that was written, or the type of what was not. */
export type Original = { readonly node: Expr } | { readonly type: StaticType };

const ORIGINALS = new WeakMap<Expr, Original>();
const VALUES = new WeakMap<Expr, (emit: Emission) => Value | undefined>();

export function standsFor<E extends Expr>(made: E, original: Original): E {
  ORIGINALS.set(made, original);
  return made;
}

export function originalOf(expr: Expr): Original | undefined {
  return ORIGINALS.get(expr);
}

/**
 * An expression that becomes this value, made where it stands. What the value is made of is `around`, so that whoever looks
 * for mentions of variables finds them.
 */
export function standInFor(at: Expr, value: (emit: Emission) => Value | undefined, around?: Expr): Expr {
  const { start, end } = at;
  const made: Expr = { kind: 'Silence', start, end, expr: around ?? { kind: 'ErrorExpr', start, end } };
  VALUES.set(made, value);
  return made;
}

export function standInValue(expr: Expr): ((emit: Emission) => Value | undefined) | undefined {
  return VALUES.get(expr);
}
