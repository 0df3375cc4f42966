/**
 * `[$a, 'k' => $b, [$c]] = $value`: each place takes its element, from left to right. An element that is missing is null
 * in PHP, with a warning; what Go reads there is decided where subscripts are.
 */
import type { Stmt as GoStmt } from '../go/ast.ts';
import type { ArrayItem, Expr } from '../syntax/php/ast.ts';
import { copyOf } from './copies.ts';
import { type Emission, refuse, withPrelude } from './emission.ts';
import { lowerExpr } from './expression.ts';
import { setVariable } from './set-variable.ts';
import { elementAt } from './subscripts.ts';
import { hoist, type Value } from './value.ts';

/** `value` is read once for each item, so it must be a variable. */
export function destructure(
  emit: Emission,
  items: readonly (ArrayItem | undefined)[],
  value: Value,
): readonly GoStmt[] | undefined {
  const out: GoStmt[] = [];
  for (const [at, item] of items.entries()) {
    if (item === undefined) continue;
    if (item.byRef || item.spread) return refuse(emit, 'taking elements apart by reference is not converted');
    const { made, prelude } = withPrelude(emit, () => {
      const element = elementOfItem(emit, value, item, at);
      return element && setItem(emit, item.value, element);
    });
    if (made === undefined) return undefined;
    out.push(...prelude, ...made);
  }
  return out;
}

function elementOfItem(emit: Emission, value: Value, { key }: ArrayItem, at: number): Value | undefined {
  const index: Value =
    key === undefined
      ? { expr: { kind: 'BasicLit', start: -1, end: -1, tok: 'INT', value: String(at) }, type: 'int', stable: true }
      : lowerExpr(emit, key);
  return elementAt(emit, value, index);
}

function setItem(emit: Emission, target: Expr, element: Value): readonly GoStmt[] | undefined {
  if (target.kind === 'ListLit' || target.kind === 'ArrayLit') {
    return destructure(emit, target.items, hoist(emit, element, 'value'));
  }
  return setVariable(emit, target, copyOf(emit, element, target, { kind: 'assigned', target }));
}
