/**
 * What collections answer beyond what a signature can say: the values of a property by its name, and the proxies of
 * `$users->map->name`.
 */
import {
  type ClassType,
  classType,
  isNullable,
  literalOf,
  literalType,
  orNull,
  type StaticType,
  UNKNOWN,
  withoutNull,
} from '../../php/types.ts';
import type { Types } from '../../php/world.ts';
import { COLLECTION, ENUMERABLE, HIGHER_ORDER } from './names.ts';

/** `$posts->pluck('title')` on a collection of models, and on a query of one. */
export function plucked(element: StaticType, args: readonly StaticType[], types: Types): StaticType {
  return classType(COLLECTION, [args.length > 1 ? UNKNOWN : literalKey(), field(element, args[0], types)]);
}

/** `data_get($item, 'author.name')`. */
function field(of: StaticType, path: StaticType | undefined, types: Types): StaticType {
  const name = literalOf(path);
  if (typeof name !== 'string' || name.includes('*')) return UNKNOWN;
  let at = of;
  for (const step of name.split('.')) {
    const from = withoutNull(at);
    const value = from.kind === 'array' ? types.element(from, step) : types.property(from, step);
    if (value.kind === 'unknown') return UNKNOWN;
    at = isNullable(at) ? orNull(value) : value;
  }
  return at;
}

function literalKey(): StaticType {
  return { kind: 'scalar', name: 'int' };
}

/** The property `map` of a collection: what is called on it is called on each element. */
export function proxyOf(collection: ClassType, property: string, types: Types): StaticType | undefined {
  const method = property.toLowerCase();
  if (!PROXIED.has(method) || types.isClass(collection.name, ENUMERABLE) !== true) return undefined;
  const key = types.templateArg(collection, ENUMERABLE, 0);
  // The signatures know the first two; the others say what is proxied, and how.
  return classType(HIGHER_ORDER, [key, elementOf(collection, types), collection, literalType(method)]);
}

/** What a proxy answers when `each` gives `element` for every element. */
export function throughProxy(proxy: ClassType, each: (element: StaticType) => StaticType, types: Types): StaticType {
  const [, , collection, name] = proxy.args ?? [];
  const method = literalOf(name);
  if (collection?.kind !== 'class' || typeof method !== 'string') return UNKNOWN;
  if (SAME.has(method)) return collection;
  if (method === 'map') {
    const key = types.templateArg(collection, ENUMERABLE, 0);
    return classType(COLLECTION, [key, each(elementOf(collection, types))]);
  }
  return types.call(collection, method, []);
}

export function elementOf(collection: ClassType, types: Types): StaticType {
  return types.templateArg(collection, ENUMERABLE, 1);
}

/** As `EnumeratesValues::$proxies` lists them. */
const PROXIED: ReadonlySet<string> = new Set(
  `average avg contains doesntcontain each every filter first flatmap groupby hasmany hassole keyby last map max min
   partition percentage reject skipuntil skipwhile some sortby sortbydesc sum takeuntil takewhile unique unless until when`.split(
    /\s+/,
  ),
);

/** Those that answer the collection, or one of the same kind. */
const SAME: ReadonlySet<string> = new Set(
  'each filter keyby reject skipuntil skipwhile sortby sortbydesc takeuntil takewhile unique'.split(' '),
);
