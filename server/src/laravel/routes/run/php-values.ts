/**
 * PHP's values while a route program runs: scalars, ordered arrays, and unknowns that say what they stand for. An
 * unknown joined with text stays visible in it, between ⟨ and ⟩, so that nothing built from it passes for known.
 */
import type { ClosureValue, RouteClass } from '../facts.ts';

export type Php = null | boolean | number | string | PhpArray | PhpObject;

/** Keys are as in PHP: text that reads as an integer is one. */
export type PhpArray = Map<string | number, Php>;

export type PhpObject =
  | { readonly kind: 'unknown'; readonly label: string }
  | PhpClosure
  | PhpInstance
  | { readonly kind: 'application' }
  | { readonly kind: 'configuration' }
  | { readonly kind: 'middleware' }
  | { readonly kind: 'collection'; readonly items: PhpArray }
  | { readonly kind: 'router' }
  | { readonly kind: 'registrar'; readonly attributes: PhpArray }
  | { readonly kind: 'route'; readonly route: object }
  | { readonly kind: 'resource'; readonly pending: object };

export interface PhpClosure {
  readonly kind: 'closure';
  readonly value: ClosureValue;
  readonly scope: Scope;
}

/** An object of a class whose facts are known. */
export interface PhpInstance {
  readonly kind: 'instance';
  readonly class: RouteClass;
  readonly properties: Map<string, Php>;
}

/** The variables of a function or a file, and where its code stands. */
export interface Scope {
  readonly variables: Map<string, Php>;
  readonly path: string;
  readonly self: PhpInstance | undefined;
  /** The class whose method runs; `parent::` means the one above it. */
  readonly within?: RouteClass;
}

const OPEN = '⟨';
const CLOSE = '⟩';

export function unknown(label: string): Php {
  return { kind: 'unknown', label };
}

export function isUnknown(value: Php | undefined): value is { kind: 'unknown'; label: string } {
  return isObject(value) && value.kind === 'unknown';
}

export function isObject(value: Php | undefined): value is PhpObject {
  return typeof value === 'object' && value !== null && !(value instanceof Map);
}

export function isArray(value: Php | undefined): value is PhpArray {
  return value instanceof Map;
}

export function isClosure(value: Php | undefined): value is PhpClosure {
  return isObject(value) && value.kind === 'closure';
}

/** The value as text. */
export function textOf(value: Php | undefined): string {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
      return String(value);
    case 'boolean':
      return value ? '1' : '';
    default:
      if (value === null || value === undefined) return '';
      return `${OPEN}${isUnknown(value) ? value.label : isArray(value) ? 'array' : value.kind}${CLOSE}`;
  }
}

/** Whether text has an unknown in it. */
export function isPartial(text: string): boolean {
  return text.includes(OPEN);
}

/** `undefined` where it is not known. */
export function truthOf(value: Php): boolean | undefined {
  if (isUnknown(value) || (typeof value === 'string' && isPartial(value))) return undefined;
  if (isArray(value)) return value.size > 0;
  return isObject(value) ? true : value !== '0' && Boolean(value);
}

export function keyOf(value: Php): string | number {
  if (typeof value === 'number') return Math.trunc(value);
  const text = textOf(value);
  return /^(?:0|-?[1-9]\d{0,14})$/.test(text) ? Number(text) : text;
}

export function arrayOf(entries: Readonly<Record<string, Php>>): PhpArray {
  return new Map(Object.entries(entries));
}

export function listOf(values: Iterable<Php>): PhpArray {
  const list: PhpArray = new Map();
  let at = 0;
  for (const value of values) list.set(at++, value);
  return list;
}

export function push(array: PhpArray, value: Php): void {
  let next = 0;
  for (const key of array.keys()) if (typeof key === 'number' && key >= next) next = key + 1;
  array.set(next, value);
}

/** `Arr::wrap`, `(array)`: null becomes nothing, a single value a list of it. */
export function wrap(value: Php | undefined): PhpArray {
  if (value === null || value === undefined) return new Map();
  return isArray(value) ? value : listOf([value]);
}

/** `array_merge` */
export function merge(...arrays: readonly PhpArray[]): PhpArray {
  const merged: PhpArray = new Map();
  let next = 0;
  for (const array of arrays) {
    for (const [key, value] of array) merged.set(typeof key === 'number' ? next++ : key, value);
  }
  return merged;
}

/** `array_merge_recursive`: values under one key are gathered in a list. */
export function mergeRecursive(left: PhpArray, right: PhpArray): PhpArray {
  const merged = merge(left);
  for (const [key, value] of right) {
    if (typeof key === 'number') push(merged, value);
    else if (!merged.has(key)) merged.set(key, value);
    else {
      const old = merged.get(key);
      const list: PhpArray = old === null ? listOf([null]) : isArray(old) ? old : listOf([old as Php]);
      merged.set(key, mergeRecursive(list, isArray(value) ? value : listOf([value])));
    }
  }
  return merged;
}

/** `$left + $right` */
export function union(left: PhpArray, right: PhpArray): PhpArray {
  return new Map([...right].filter(([key]) => !left.has(key)).reduce((all, one) => all.set(...one), new Map(left)));
}

/** `isset($array[$key])` */
export function has(array: PhpArray, key: string): boolean {
  const value = array.get(key);
  return value !== undefined && value !== null;
}

export function without(array: PhpArray, ...keys: readonly string[]): PhpArray {
  return new Map([...array].filter(([key]) => !keys.includes(String(key))));
}
