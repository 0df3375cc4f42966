/**
 * Array literals. A list becomes a slice, an array with keys PHP's ordered map, or `gin.H` where it is only encoded as
 * JSON, which has no order.
 */
import type { Expr as GoExpr } from '../go/ast.ts';
import { call, composite, ident, keyValue, selector, sliceOf } from '../go/build.ts';
import type { ArrayItem, ArrayLit, Expr } from '../syntax/php/ast.ts';
import { phpStringLit } from './bytes.ts';
import { withLeading, withTrailing } from './comments.ts';
import { convertTo, emptyArray } from './convert-to.ts';
import { copyOf } from './copies.ts';
import { attempt, type Emission, phpText, refuse } from './emission.ts';
import { lowerExpr } from './expression.ts';
import { elementOf, type GoType } from './go-type.ts';
import { isHole } from './hole.ts';
import { mapKey, type OrderedMap, orderedMap } from './subscripts.ts';
import { inOrder, isArrayType, LIST, STRUCT, type Value, type Wanted } from './value.ts';

export function arrayValue(emit: Emission, array: ArrayLit, wanted: Wanted): Value | undefined {
  const { items } = array;
  if (items.some(({ byRef }) => byRef)) return refuse(emit, 'Go has no references to variables');
  if (items.some(({ spread }) => spread)) return spreadValue(emit, array, wanted);
  const map = wanted === undefined ? undefined : orderedMap(wanted);
  if (items.length === 0) return emptyValue(emit, wanted);
  if (map !== undefined) return mapValue(emit, array, map);
  if (items.every(({ key }) => key === undefined)) return listValue(emit, array, wanted);
  if (wanted === 'json' || wanted === 'gin.H') {
    const object = jsonObject(emit, array);
    if (object !== undefined || wanted === 'gin.H') return object;
    emit.reason = undefined;
  }
  return mapValue(emit, array, undefined);
}

/** `compact('a', 'b')` as the array that it makes; undefined for other calls, and for names that are not written out. */
export function compactLiteral(expr: Expr): ArrayLit | undefined {
  if (expr.kind !== 'FuncCall' || expr.callee.kind !== 'Name' || !/^\\?compact$/i.test(expr.callee.text))
    return undefined;
  const named = expr.args.flatMap(({ value }) =>
    value.kind === 'ArrayLit' ? value.items.map((item) => item.value) : [value],
  );
  const items = named.map((key): ArrayItem | undefined => {
    if (key.kind !== 'StringLit' || !/^[A-Za-z_]\w*$/.test(key.value)) return undefined;
    const { start, end } = key;
    const value: Expr = { kind: 'Variable', start, end, name: key.value };
    const rest = { byRef: false, spread: false, leading: [], trailing: undefined, blankBefore: false };
    return { kind: 'ArrayItem', start, end, key, value, ...rest };
  });
  if (!items.every((item) => item !== undefined)) return undefined;
  return { kind: 'ArrayLit', start: expr.start, end: expr.end, items, dangling: [] };
}

function emptyValue(emit: Emission, wanted: Wanted): Value | undefined {
  const type = wanted !== undefined && isArrayType(wanted) ? wanted : '[]any';
  const expr = emptyArray(emit, type);
  return expr && { expr, type, stable: false, notNull: true };
}

/** `gin.H{…}` of items whose keys are all distinct words; undefined for any other. */
function jsonObject(emit: Emission, array: ArrayLit): Value | undefined {
  const elements = keyedElements(emit, array.items, 'json');
  if (elements === undefined) return undefined;
  const values = elements.map(({ expr }) => expr);
  return {
    expr: composite(selector('gin', 'H'), values, linesOf(emit, array)),
    type: 'gin.H',
    stable: false,
    notNull: true,
  };
}

/** `"key": value` for items whose keys are all distinct words; undefined for any other. */
export function keyedElements(emit: Emission, items: readonly ArrayItem[], wanted: Wanted): Value[] | undefined {
  const keys: GoExpr[] = [];
  const seen = new Set<string>();
  for (const { key } of items) {
    if (key?.kind !== 'StringLit')
      return refuse(emit, 'only arrays whose keys are all written as strings are converted');
    // PHP makes an integer of such a key, and the array may then be a list.
    if (isIntegerText(key.value)) return refuse(emit, `PHP turns the key '${key.value}' into an integer`);
    if (seen.has(key.value)) return refuse(emit, `the key '${key.value}' stands twice in this array`);
    seen.add(key.value);
    const literal = phpStringLit(key, emit.subject.source.text);
    if (literal === undefined) return refuse(emit, 'the bytes of this key cannot be told');
    keys.push(literal);
  }
  const values = elementValues(emit, items, wanted);
  return values?.map((value, index) => ({
    ...value,
    expr: decorated(items[index], keyValue(keys[index] as GoExpr, value.expr)),
  }));
}

function isIntegerText(text: string): boolean {
  return /^(0|-?[1-9]\d*)$/.test(text);
}

/** The values of items without keys. */
export function listElements(emit: Emission, items: readonly ArrayItem[], wanted: Wanted): Value[] | undefined {
  const values = elementValues(emit, items, wanted);
  return values?.map((value, index) => ({ ...value, expr: decorated(items[index], value.expr) }));
}

/** An array that is put into another is a copy. */
function elementValues(emit: Emission, items: readonly ArrayItem[], wanted: Wanted): readonly Value[] | undefined {
  return inOrder(
    emit,
    items.map(
      ({ value }) =>
        (): Value =>
          copyOf(emit, lowerExpr(emit, value, wanted), value, { kind: 'passed' }),
    ),
  );
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
  const asked = wanted === undefined ? undefined : elementOf(wanted);
  const inner = asked ?? (wanted === 'json' ? 'json' : undefined);
  const values = elementValues(emit, array.items, inner);
  if (values === undefined) return undefined;
  const type = asked ?? commonType(emit, values, wanted);
  const elements = values.map((value) => elementAs(emit, value, type, wanted));
  if (!elements.every((element) => element !== undefined)) return refuse(emit, 'an element has no value in Go');
  const literal = composite(
    sliceOf(emit.subject.templates.type(type)),
    elements.map((expr, index) => decorated(array.items[index], expr)),
    linesOf(emit, array),
  );
  return { expr: literal, type: `[]${type}`, stable: values.every(({ stable }) => stable), notNull: true };
}

/** What is encoded as JSON is put in as it is; elsewhere an `any` holds no pointer. */
function elementAs(emit: Emission, value: Value, type: GoType, wanted: Wanted): GoExpr | undefined {
  if (value.type === STRUCT || value.type === LIST) return undefined;
  if (value.type === type || value.type === 'nil' || isHole(value.expr) || wanted === 'json') return value.expr;
  return convertTo(emit, value, type)?.expr;
}

/** The type that all of the values have; `any` where they differ. */
function commonType(emit: Emission, values: readonly Value[], wanted: Wanted): GoType {
  const typed = values.filter(({ type }) => type !== 'nil');
  const [first] = typed;
  if (first === undefined || [STRUCT, LIST, 'any', 'gin.H'].includes(first.type)) return 'any';
  if (typed.length !== values.length && !first.type.startsWith('*')) return 'any';
  const isShared = typed.every(({ type, expr }) => type === first.type && !isHole(expr));
  const isScalar = /^(string|int|float64|bool)$/.test(first.type);
  // What a snippet is used for is not known, so it keeps to what every use takes.
  return isShared && (isScalar || (emit.subject.plan !== undefined && wanted !== 'json')) ? first.type : 'any';
}

/** `php.NewMap[K, V]().With(key, value)…`. */
function mapValue(emit: Emission, array: ArrayLit, wanted: OrderedMap | undefined): Value | undefined {
  const { items } = array;
  const made = inOrder(
    emit,
    items.flatMap((item, at) => makersOf(emit, item, at, items, wanted)),
  );
  if (made === undefined) return undefined;
  const entries = items.map((item, at) => ({ item, key: made[2 * at] as Value, value: made[2 * at + 1] as Value }));
  const values = entries.map(({ value }) => value);
  const map = wanted ?? { key: keyType(entries.map(({ key }) => key)), value: commonType(emit, values, undefined) };
  const type = `*php.Map[${map.key}, ${map.value}]`;
  let expr = emptyArray(emit, type);
  if (expr === undefined) return undefined;
  const isLong = linesOf(emit, array) === 'many';
  for (const { item, key, value } of entries) {
    const goKey = mapKey(emit, map.key, key);
    const goValue = elementAs(emit, value, map.value, undefined);
    if (goKey === undefined || goValue === undefined) return refuse(emit, 'an element has no value in Go');
    const name = isLong
      ? withLeading({ ...ident('With'), layout: { breaks: 1 as const } }, item.leading, 1)
      : ident('With');
    expr = call({ kind: 'SelectorExpr', start: -1, end: -1, x: expr, sel: name }, goKey, goValue);
  }
  return { expr, type, stable: false, notNull: true };
}

/** The key and the value of an item, in the order in which PHP evaluates them; those without a key count on. */
function makersOf(
  emit: Emission,
  item: ArrayItem,
  at: number,
  items: readonly ArrayItem[],
  wanted: OrderedMap | undefined,
): (() => Value | undefined)[] {
  const { key, value } = item;
  const counted = key === undefined ? nextIndex(items, at) : undefined;
  return [
    () => {
      if (key !== undefined) return lowerExpr(emit, key);
      if (counted === undefined) return refuse(emit, 'the key that PHP counts here is not known');
      return {
        expr: { kind: 'BasicLit', start: -1, end: -1, tok: 'INT', value: String(counted) },
        type: 'int',
        stable: true,
      };
    },
    () => copyOf(emit, lowerExpr(emit, value, wanted?.value), value, { kind: 'passed' }),
  ];
}

/** The key of an item without one: one more than the largest integer in front of it. */
function nextIndex(items: readonly ArrayItem[], at: number): number | undefined {
  let next = 0;
  for (const { key } of items.slice(0, at)) {
    if (key === undefined) next++;
    else if (key.kind === 'IntLit' && /^(0|[1-9]\d{0,8})$/.test(key.raw)) next = Math.max(next, Number(key.raw) + 1);
    else if (key.kind !== 'StringLit' || /^-?\d{10,}$/.test(key.value)) return undefined;
    else if (isIntegerText(key.value)) next = Math.max(next, Number(key.value) + 1);
  }
  return next;
}

function keyType(keys: readonly Value[]): GoType {
  const isText = ({ expr, type }: Value): boolean =>
    type === 'string' && !(expr.kind === 'BasicLit' && /^"(0|-?[1-9]\d*)"$/.test(expr.value));
  if (keys.every(isText)) return 'string';
  const isNumber = ({ type, ...key }: Value): boolean =>
    type === 'int' || (type === 'string' && !isText({ type, ...key }));
  return keys.every(isNumber) ? 'int' : 'php.Key';
}

/** `[...$a, 1]`: what stands between the spread arrays is an array of its own. */
function spreadValue(emit: Emission, array: ArrayLit, wanted: Wanted): Value | undefined {
  const parts: (ArrayItem | ArrayItem[])[] = [];
  for (const item of array.items) {
    const last = parts.at(-1);
    if (item.spread) parts.push(item);
    else if (Array.isArray(last)) last.push(item);
    else parts.push([item]);
  }
  const inner =
    wanted !== undefined && (elementOf(wanted) !== undefined || orderedMap(wanted) !== undefined) ? wanted : undefined;
  const lower = (part: ArrayItem | ArrayItem[], type: Wanted): Value | undefined =>
    Array.isArray(part) ? arrayValue(emit, { ...array, items: part }, type) : lowerExpr(emit, part.value, type);
  const spread = array.items.find((item) => item.spread);
  const type = inner ?? (spread && typeBefore(emit, spread.value));
  if (type === undefined || (elementOf(type) === undefined && orderedMap(type) === undefined)) {
    return refuse(emit, 'what is spread here is not known to be an array');
  }
  const values = inOrder(
    emit,
    parts.map((part) => () => lower(part, type)),
  );
  if (values === undefined) return undefined;
  if (values.some((value) => value.type !== type || isHole(value.expr))) {
    return refuse(emit, 'what is spread here has elements of other types');
  }
  const merge = elementOf(type) === undefined ? 'ArrayMerge' : 'ListMerge';
  const expr = call(selector('php', merge), ...values.map((value) => value.expr));
  return { expr, type, stable: false, notNull: true };
}

/** The Go type of what an expression will become, which leaves no trace of having been asked. */
function typeBefore(emit: Emission, expr: ArrayItem['value']): GoType | undefined {
  let type: GoType | undefined;
  attempt(emit, () => {
    type = lowerExpr(emit, expr).type;
    return undefined;
  });
  return type;
}

function decorated(item: ArrayItem | undefined, expr: GoExpr): GoExpr {
  if (item === undefined) return expr;
  return withTrailing(withLeading(expr, item.leading, 1), item.trailing);
}
