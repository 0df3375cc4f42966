/**
 * What is known at one point of a function: the types of its variables, and of the places inside them (`$this->user`,
 * `$row['id']`) that an assignment or a condition told more about than their declarations do. States are never changed,
 * so a branch costs nothing until it assigns.
 */

import { ARRAY, eitherType, equalTypes, isNullable, membersOf, type StaticType, UNKNOWN } from '../types.ts';
import { EMPTY_MAP, getAt, mergeMaps, type PersistentMap, setAt } from './persistent-map.ts';

export interface State {
  readonly vars: PersistentMap<Entry>;
  /** No execution gets here. Its types are still told, but they are not joined with those of the living. */
  readonly dead: boolean;
}

export interface Entry {
  /** `undefined` when only something inside is known: the place itself is what it is declared as. */
  readonly type: StaticType | undefined;
  /** The entry that a condition made this one of: where both meet again, that one is what is known. */
  readonly from: Entry | undefined;
  /** What is known of the places inside. */
  readonly inside: PersistentMap<Entry> | undefined;
}

/** Where a condition told of a variable that nothing assigned: it is known only as long as the condition holds. */
export const ABSENT: Entry = { type: undefined, from: undefined, inside: undefined };

export const EMPTY_STATE: State = { vars: EMPTY_MAP, dead: false };

export function entryOf(type: StaticType | undefined): Entry {
  return { type, from: undefined, inside: undefined };
}

export function deadState(state: State): State {
  return state.dead ? state : { vars: state.vars, dead: true };
}

/** What is known where two ways meet. Answers `a` itself when `b` adds nothing. */
export function joinStates(a: State, b: State): State {
  if (a === b) return a;
  if (a.dead !== b.dead) return a.dead ? b : a;
  const vars = mergeMaps(a.vars, b.vars, joinVariables);
  return vars === a.vars ? a : { vars, dead: a.dead };
}

/** Joined two by two, so that what all of many share is compared a few times only. */
export function joinAll(first: State, rest: readonly State[]): State {
  if (rest.length === 0) return first;
  let joined: readonly State[] = [first, ...rest];
  while (joined.length > 1) {
    const next: State[] = [];
    for (let at = 0; at < joined.length; at += 2) {
      const [a, b] = [joined[at] as State, joined[at + 1]];
      next.push(b === undefined ? a : joinStates(a, b));
    }
    joined = next;
  }
  return joined[0] as State;
}

/**
 * A variable that only one of two ways assigns is what that one made it: reading it where it was not is a mistake that PHP
 * warns of, and no type.
 */
export function joinVariables(a: Entry | undefined, b: Entry | undefined): Entry | undefined {
  if (a !== undefined && b !== undefined) return joinEntries(a, b);
  const known = a ?? b;
  if (known?.type === undefined || isMadeOf(known, ABSENT)) return undefined;
  return known.inside === undefined ? known : entryOf(known.type);
}

function joinEntries(a: Entry, b: Entry): Entry {
  if (a === b) return a;
  const inside = joinInside(a.inside, b.inside);
  const [origin, type] = isMadeOf(a, b) ? [b, b.type] : isMadeOf(b, a) ? [a, a.type] : [undefined, undefined];
  if (origin !== undefined) return origin.inside === inside ? origin : { type, from: origin.from, inside };
  const joined = joinTypes(a.type, b.type);
  const common = commonOrigin(a, b);
  if (common !== undefined && hasSameMembers(common.type, joined)) {
    return common.inside === inside ? common : { type: common.type, from: common.from, inside };
  }
  return a.inside === inside && joined === a.type ? a : { type: joined, from: undefined, inside };
}

/** Answers `a` itself when both are equal. */
function joinTypes(a: StaticType | undefined, b: StaticType | undefined): StaticType | undefined {
  if (a === b || a === undefined || b === undefined) return a && b;
  if (equalTypes(a, b)) return a;
  const joined = eitherType(a, b);
  return equalTypes(joined, a) ? a : joined;
}

/** What is known inside on one way only holds no longer. */
function joinInside(
  a: PersistentMap<Entry> | undefined,
  b: PersistentMap<Entry> | undefined,
): PersistentMap<Entry> | undefined {
  if (a === undefined || b === undefined) return undefined;
  return mergeMaps(a, b, (x, y) => (x === undefined || y === undefined ? undefined : joinEntries(x, y)));
}

/** Conditions in a row are few; longer chains are not followed. */
const LONGEST_CHAIN = 12;

function isMadeOf(entry: Entry, origin: Entry): boolean {
  let at = entry.from;
  for (let steps = 0; at !== undefined && steps < LONGEST_CHAIN; steps++) {
    if (at === origin || (at.type === origin.type && at.from === origin.from)) return true;
    at = at.from;
  }
  return false;
}

/** What two conditions both started from: where nothing of it was lost, it is what is known again. */
function commonOrigin(a: Entry, b: Entry): Entry | undefined {
  let at = a.from;
  for (let steps = 0; at !== undefined && steps < LONGEST_CHAIN; steps++) {
    if (isMadeOf(b, at)) return at;
    at = at.from;
  }
  return undefined;
}

function hasSameMembers(whole: StaticType | undefined, joined: StaticType | undefined): boolean {
  if (whole === undefined || joined === undefined) return whole === joined;
  if (isNullable(whole) !== isNullable(joined)) return false;
  const members = membersOf(whole);
  const others = membersOf(joined);
  return (
    members.length === others.length && members.every((member) => others.some((other) => equalTypes(member, other)))
  );
}

/** What can be said of a loop's start when it still changes after the rounds that are allowed. */
export function widenStates(before: State, after: State): State {
  const vars = mergeMaps(before.vars, after.vars, (a, b) => {
    if (b === undefined) return undefined;
    return entryOf(a?.type?.kind === 'array' && b.type?.kind === 'array' ? ARRAY : UNKNOWN);
  });
  return { vars, dead: after.dead };
}

/** The state after an exception anywhere in between: each variable is as it was or as one of the assignments left it. */
export function stateAmid(start: State, writes: ReadonlyMap<number, Entry>): State {
  let vars = start.vars;
  for (const [slot, entry] of writes) vars = setAt(vars, slot, joinVariables(getAt(vars, slot), entry));
  return vars === start.vars ? start : { vars, dead: start.dead };
}
