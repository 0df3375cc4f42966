/**
 * Maps from small numbers to values that are never changed, only made anew with all but a few nodes shared. Branches of
 * a function have one each, and joining two costs what they differ in, however many variables the function has.
 */

export interface PersistentMap<V> {
  /** How many levels of nodes are above the values. */
  readonly height: number;
  readonly root: Level<V>;
}

/** Up to 32 values, or up to 32 levels below. */
type Level<V> = readonly (V | Level<V> | undefined)[];

const BITS = 5;
const MASK = 31;
const NO_LEVEL: Level<never> = [];

export const EMPTY_MAP: PersistentMap<never> = { height: 0, root: NO_LEVEL };

export function getAt<V>(map: PersistentMap<V>, key: number): V | undefined {
  let shift = map.height * BITS;
  if (key >>> (shift + BITS) !== 0) return undefined;
  let level: Level<V> | undefined = map.root;
  for (; shift > 0 && level !== undefined; shift -= BITS) level = level[(key >>> shift) & MASK] as Level<V> | undefined;
  return level?.[key & MASK] as V | undefined;
}

/** The map with another value; `undefined` takes the key out. */
export function setAt<V>(map: PersistentMap<V>, key: number, value: V | undefined): PersistentMap<V> {
  let { height, root } = map;
  while (key >>> ((height + 1) * BITS) !== 0) {
    root = [root];
    height++;
  }
  const changed = setIn(root, height * BITS, key, value);
  return changed === map.root ? map : { height, root: changed };
}

function setIn<V>(level: Level<V>, shift: number, key: number, value: V | undefined): Level<V> {
  const at = (key >>> shift) & MASK;
  const old = level[at];
  const added = shift === 0 ? value : setIn((old ?? NO_LEVEL) as Level<V>, shift - BITS, key, value);
  if (added === old) return level;
  const copy = level.slice();
  // A hole would make the array slow.
  while (copy.length < at) copy.push(undefined);
  copy[at] = added;
  return copy;
}

/** What `merge` makes of the values under a key that differs between the two maps. */
export type Merge<V> = (a: V | undefined, b: V | undefined) => V | undefined;

/** Both maps in one; it is `a` itself when nothing differs from `a`. What the two share is not looked at. */
export function mergeMaps<V>(a: PersistentMap<V>, b: PersistentMap<V>, merge: Merge<V>): PersistentMap<V> {
  if (a.root === b.root && a.height === b.height) return a;
  const height = Math.max(a.height, b.height);
  const root = mergeLevels(lift(a, height), lift(b, height), height, merge);
  return root === a.root ? a : { height, root };
}

function lift<V>(map: PersistentMap<V>, height: number): Level<V> {
  let root = map.root;
  for (let at = map.height; at < height; at++) root = [root];
  return root;
}

function mergeLevels<V>(a: Level<V>, b: Level<V>, height: number, merge: Merge<V>): Level<V> {
  let merged: (V | Level<V> | undefined)[] | undefined;
  const length = Math.max(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const [left, right] = [a[at], b[at]];
    if (left === right) continue;
    const value =
      height === 0
        ? merge(left as V | undefined, right as V | undefined)
        : mergeLevels((left ?? NO_LEVEL) as Level<V>, (right ?? NO_LEVEL) as Level<V>, height - 1, merge);
    if (value === left) continue;
    if (merged === undefined) {
      merged = a.slice();
      while (merged.length < length) merged.push(undefined);
    }
    merged[at] = value;
  }
  return merged ?? a;
}
