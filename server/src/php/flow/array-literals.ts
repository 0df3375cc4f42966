/**
 * Arrays as they are written down.
 */
import type { ArrayItem, ArrayLit } from '../../syntax/php/ast.ts';
import { INT, literalOf, NULL, STRING, type StaticType } from '../types.ts';
import { arrayKey, type BuiltItem, buildArray } from './arrays.ts';
import { boundType } from './bounds.ts';
import { evaluate } from './evaluate.ts';
import { elementType, keyType } from './fetches.ts';
import type { Run } from './run.ts';

/** How the value of an item is evaluated, by who knows more of it than that it is an expression. */
type EvaluateItem = (run: Run, item: ArrayItem, key: StaticType | undefined) => StaticType;

export function evaluateArray(run: Run, expr: ArrayLit, evaluateItem: EvaluateItem = evaluateValue): StaticType {
  const items: BuiltItem[] = [];
  // Fields behind `...` have keys that are not known.
  let next: number | undefined = 0;
  for (const item of expr.items) {
    if (item.spread) {
      const spread = evaluate(run, item.value);
      items.push({ key: undefined, keyType: keyType(run, spread), type: elementType(run, spread, undefined) });
      next = undefined;
      continue;
    }
    const key = item.key === undefined ? undefined : evaluate(run, item.key);
    const type = plainValue(evaluateItem(run, item, key));
    if (key === undefined) {
      items.push({ key: next, keyType: INT, type });
      if (next !== undefined) next++;
      continue;
    }
    const value = literalOf(key);
    const known = value === undefined ? undefined : arrayKey(value);
    if (typeof known === 'number' && next !== undefined) next = Math.max(next, known + 1);
    items.push({ key: known, keyType: typeof known === 'number' ? INT : keyAlone(key), type });
  }
  return boundType(buildArray(items));
}

function keyAlone(key: StaticType): StaticType {
  return key.kind === 'scalar' && key.name === 'string' ? STRING : key;
}

/** A value as it is stored. */
export function plainValue(type: StaticType): StaticType {
  return type.kind === 'void' ? NULL : type;
}

function evaluateValue(run: Run, item: ArrayItem): StaticType {
  return evaluate(run, item.value);
}
