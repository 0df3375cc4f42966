/**
 * How the attributes of a group meet those of the group around it, or of a route in it: Laravel's `RouteGroup::merge`.
 */
import {
  has,
  isArray,
  isUnknown,
  merge,
  mergeRecursive,
  type Php,
  type PhpArray,
  textOf,
  without,
} from './php-values.ts';

/** `prependOld` is false where a route meets its group: the route's own prefix then stands in front. */
export function mergeGroup(inner: PhpArray, outer: PhpArray, prependOld: boolean): PhpArray {
  let old = outer;
  if (has(inner, 'domain')) old = without(old, 'domain');
  if (has(inner, 'controller')) old = without(old, 'controller');
  const merged = merge(inner, new Map());
  if (has(old, 'as')) merged.set('as', textOf(old.get('as')) + textOf(inner.get('as')));
  merged.set('namespace', mergeNamespace(inner, old));
  merged.set('prefix', mergePrefix(inner, old, prependOld));
  merged.set('where', merge(arrayAt(old, 'where'), arrayAt(inner, 'where')));
  return mergeRecursive(without(old, 'namespace', 'prefix', 'where', 'as'), merged);
}

export function mergeNamespace(inner: PhpArray, old: PhpArray): Php {
  if (!has(inner, 'namespace')) return old.get('namespace') ?? null;
  const own = textOf(inner.get('namespace'));
  if (!has(old, 'namespace') || own.startsWith('\\')) return trim(own, '\\');
  return `${trim(textOf(old.get('namespace')), '\\')}\\${trim(own, '\\')}`;
}

function mergePrefix(inner: PhpArray, old: PhpArray, prependOld: boolean): string {
  const outer = textOf(old.get('prefix'));
  if (!has(inner, 'prefix')) return outer;
  const own = trim(textOf(inner.get('prefix')), '/');
  return prependOld ? `${trim(outer, '/')}/${own}` : `${own}/${trim(outer, '/')}`;
}

function arrayAt(array: PhpArray, key: string): PhpArray {
  const value = array.get(key);
  return isArray(value) && !isUnknown(value) ? value : new Map();
}

/** `trim($text, $character)` */
export function trim(text: string, character: '/' | '\\' | '.'): string {
  let start = 0;
  let end = text.length;
  while (start < end && text[start] === character) start++;
  while (end > start && text[end - 1] === character) end--;
  return text.slice(start, end);
}
