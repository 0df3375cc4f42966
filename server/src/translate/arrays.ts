/**
 * Array literals. A list becomes a slice, an array with string keys `gin.H`, whose only use so far is to be answered;
 * what PHP can do with an array beyond that (its order, its integer keys, copying) is not converted yet.
 */
import type { Expr as GoExpr } from '../go/ast.ts';
import { composite, keyValue, selector, sliceOf } from '../go/build.ts';
import type { ArrayItem, ArrayLit } from '../syntax/php/ast.ts';
import { phpStringLit } from './bytes.ts';
import { withLeading, withTrailing } from './comments.ts';
import { type Emission, phpText, refuse } from './emission.ts';
import { lowerExpr } from './expression.ts';
import { inOrder, type Value, type Wanted } from './value.ts';

export function arrayValue(emit: Emission, array: ArrayLit, wanted: Wanted): Value | undefined {
  const { items } = array;
  if (items.some(({ byRef }) => byRef)) return refuse(emit, 'Go has no references to variables');
  if (items.some(({ spread }) => spread)) return refuse(emit, 'spreading into an array is not converted yet');
  if (items.every(({ key }) => key === undefined)) return listValue(emit, array, wanted);
  const elements = keyedElements(emit, items, 'any');
  if (elements === undefined) return undefined;
  const literal = composite(
    selector('gin', 'H'),
    elements.map(({ expr }) => expr),
    linesOf(emit, array),
  );
  return { expr: literal, type: 'gin.H', stable: false };
}

/** `"key": value` for items whose keys are all distinct words; undefined for any other. */
export function keyedElements(emit: Emission, items: readonly ArrayItem[], wanted: Wanted): Value[] | undefined {
  const keys: GoExpr[] = [];
  const seen = new Set<string>();
  for (const { key } of items) {
    if (key?.kind !== 'StringLit')
      return refuse(emit, 'only arrays whose keys are all written as strings are converted');
    // PHP makes an integer of such a key, and the array may then be a list.
    if (/^(0|-?[1-9]\d*)$/.test(key.value)) return refuse(emit, `PHP turns the key '${key.value}' into an integer`);
    if (seen.has(key.value)) return refuse(emit, `the key '${key.value}' stands twice in this array`);
    seen.add(key.value);
    const literal = phpStringLit(key, emit.subject.source.text);
    if (literal === undefined) return refuse(emit, 'the bytes of this key cannot be told');
    keys.push(literal);
  }
  const values = inOrder(
    emit,
    items.map(
      ({ value }) =>
        () =>
          lowerExpr(emit, value, wanted),
    ),
  );
  return values?.map((value, index) => ({
    ...value,
    expr: decorated(items[index], keyValue(keys[index] as GoExpr, value.expr)),
  }));
}

/** The values of items without keys. */
export function listElements(emit: Emission, items: readonly ArrayItem[], wanted: Wanted): Value[] | undefined {
  const values = inOrder(
    emit,
    items.map(
      ({ value }) =>
        () =>
          lowerExpr(emit, value, wanted),
    ),
  );
  return values?.map((value, index) => ({ ...value, expr: decorated(items[index], value.expr) }));
}

/** Whether the items stand below each other. */
export function linesOf(emit: Emission, array: ArrayLit): 'one' | 'many' {
  const [first] = array.items;
  const last = array.items.at(-1);
  if (first === undefined || last === undefined) return 'one';
  if (array.items.some(({ leading, trailing }) => leading.length > 0 || trailing !== undefined)) return 'many';
  return phpText(emit, { start: array.start, end: first.start }).includes('\n') ? 'many' : 'one';
}

function listValue(emit: Emission, array: ArrayLit, wanted: Wanted): Value | undefined {
  const element = wanted?.startsWith('[]') ? wanted.slice(2) : undefined;
  const values = listElements(emit, array.items, element);
  if (values === undefined) return undefined;
  const type = element ?? commonType(values);
  const literal = composite(
    sliceOf(emit.subject.templates.type(type)),
    values.map(({ expr }) => expr),
    linesOf(emit, array),
  );
  return { expr: literal, type: `[]${type}`, stable: values.every(({ stable }) => stable) };
}

function commonType(values: readonly Value[]): string {
  const [first] = values;
  const shared = first !== undefined && values.every(({ type }) => type === first.type);
  return shared && ['string', 'int', 'float64', 'bool'].includes(first.type) ? first.type : 'any';
}

function decorated(item: ArrayItem | undefined, expr: GoExpr): GoExpr {
  if (item === undefined) return expr;
  return withTrailing(withLeading(expr, item.leading, 1), item.trailing);
}
