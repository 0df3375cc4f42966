/**
 * Where the grammar binds operators otherwise than PHP does. Each function puts a node together the way PHP reads it:
 * the operand comes as the grammar grouped it, `build` makes the node that was to be put around it.
 */
import type { Binary, Expr } from './ast.ts';

/** `-$a ** 2` is `-($a ** 2)`, and so for casts and `@`; the grammar lets every prefix bind tighter. */
export function powerBelowPrefix(left: Expr, build: (left: Expr) => Expr): Expr {
  if (left.kind !== 'Unary' && left.kind !== 'Cast' && left.kind !== 'Silence') return build(left);
  const expr = powerBelowPrefix(left.expr, build);
  return { ...left, end: expr.end, expr };
}

/** `(bool) $a = f()` casts what was assigned; the grammar assigns to a cast variable. */
export function assignBelowCast(target: Expr, build: (target: Expr) => Expr): Expr {
  if (target.kind !== 'Cast') return build(target);
  const expr = assignBelowCast(target.expr, build);
  return { ...target, end: expr.end, expr };
}

/** `print $a and $b` is `(print $a) and $b`, and so for `yield` and what is assigned from either. */
export function belowLogical(operand: Expr, build: (operand: Expr) => Expr): Expr {
  const chain: Binary[] = [];
  let base = operand;
  while (base.kind === 'Binary' && LOGICAL.has(base.op)) {
    chain.push(base);
    base = base.left;
  }
  let result = build(base);
  for (const binary of chain.reverse()) result = { ...binary, start: result.start, left: result };
  return result;
}

/** `$a and print $b or $c`: once `print` gave up its `or`, that belongs around the `and`. */
export function binaryOf(op: string, left: Expr, right: Expr): Expr {
  const outer = LOGICAL.get(op);
  if (outer !== undefined && right.kind === 'Binary' && (LOGICAL.get(right.op) ?? Number.POSITIVE_INFINITY) <= outer) {
    const inner = binaryOf(op, left, right.left);
    return { ...right, start: inner.start, left: inner };
  }
  const node: Binary = { kind: 'Binary', start: left.start, end: right.end, op, left, right };
  return node;
}

/** How tight the operators bind that are words. */
const LOGICAL: ReadonlyMap<string, number> = new Map([
  ['or', 1],
  ['xor', 2],
  ['and', 3],
]);
