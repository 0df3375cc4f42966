/**
 * Which expressions are places of which something can be known beyond what they are declared as: variables, and what
 * stands inside them under a fixed name or key. `$user->team['owner']` is one, `$users[$i]` is not.
 */
import type { Expr } from '../../syntax/php/ast.ts';
import { arrayKey } from './arrays.ts';
import { EMPTY_MAP, getAt, type PersistentMap, setAt } from './persistent-map.ts';
import type { Flow, Run } from './run.ts';
import { type Entry, entryOf, type State } from './state.ts';

/** Static properties are inside a variable that no code can write. */
export const STATICS = '::';

/** Places deeper inside are not followed. */
const DEEPEST = 6;
/** A map that is filled key by key would make every one of its keys a place. */
const MOST_SLOTS = 4000;

/** The number of a variable. */
export function variableSlot(flow: Flow, name: string): number {
  const known = flow.slots.get(name);
  if (known !== undefined) return known;
  const { size } = flow.slots;
  flow.slots.set(name, size);
  return size;
}

/** The number of a place inside another; `undefined` when there are too many. */
function innerSlot(flow: Flow, name: string): number | undefined {
  return flow.slots.has(name) || flow.slots.size < MOST_SLOTS ? variableSlot(flow, name) : undefined;
}

export function variableEntry(run: Run, name: string): Entry | undefined {
  const slot = run.flow.slots.get(name);
  return slot === undefined ? undefined : getAt(run.state.vars, slot);
}

/** The numbers from the variable inwards; `undefined` when the expression is no place. */
export function pathOf(run: Run, expr: Expr): readonly number[] | undefined {
  const path: number[] = [];
  let at = expr;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const name = stepName(at);
    if (name === undefined) return undefined;
    if (name !== '') {
      const slot = at.kind === 'Variable' ? variableSlot(run.flow, name) : innerSlot(run.flow, name);
      if (slot === undefined) return undefined;
      path.push(slot);
    }
    switch (at.kind) {
      case 'Variable':
        return path.reverse();
      case 'StaticPropertyFetch':
        return [variableSlot(run.flow, STATICS), ...path.reverse()];
      case 'PropertyFetch':
      case 'MethodCall':
        at = at.object;
        break;
      case 'Subscript':
        at = at.base;
        break;
      case 'Paren':
        at = at.expr;
        break;
    }
  }
  return undefined;
}

/**
 * What is known of a place where the run stands. Most places are asked about before anything was told of them, which is
 * seen by their variable alone.
 */
export function knownEntry(run: Run, expr: Expr): Entry | undefined {
  if (!mayBeKnown(run, expr)) return undefined;
  const path = pathOf(run, expr);
  return path && findEntry(run.state, path);
}

function mayBeKnown(run: Run, expr: Expr): boolean {
  let at = expr;
  let isInside = false;
  for (let depth = 0; depth < DEEPEST; depth++) {
    isInside ||= at.kind !== 'Paren' && at.kind !== 'Variable';
    switch (at.kind) {
      case 'Variable':
        return !isInside || variableEntry(run, at.name)?.inside !== undefined;
      case 'StaticPropertyFetch':
        return variableEntry(run, STATICS)?.inside !== undefined;
      case 'PropertyFetch':
      case 'MethodCall':
        at = at.object;
        break;
      case 'Subscript':
        at = at.base;
        break;
      case 'Paren':
        at = at.expr;
        break;
      default:
        return false;
    }
  }
  return false;
}

/** How the last step of a place is called; empty for one that changes nothing, `undefined` when it is no step. */
function stepName(expr: Expr): string | undefined {
  switch (expr.kind) {
    case 'Variable':
      // A lone `$` is read as a variable without a name.
      return expr.name === '' ? undefined : expr.name;
    case 'Paren':
      return '';
    case 'PropertyFetch':
      return expr.name.kind === 'Identifier' ? `->${expr.name.text}` : undefined;
    case 'MethodCall':
      // What a method without arguments answers is taken to be the same when it is asked again right away.
      return expr.name.kind === 'Identifier' && expr.args.length === 0 && !expr.firstClass
        ? `->${expr.name.text.toLowerCase()}()`
        : undefined;
    case 'Subscript': {
      const key = expr.index === undefined ? undefined : literalKey(expr.index);
      return key === undefined ? undefined : `[${key}`;
    }
    case 'StaticPropertyFetch':
      return expr.class.kind === 'Name' && expr.name.kind === 'Variable'
        ? `::${expr.class.text.toLowerCase()}::${expr.name.name}`
        : undefined;
    default:
      return undefined;
  }
}

export function literalKey(index: Expr): string | number | undefined {
  switch (index.kind) {
    case 'StringLit':
      return arrayKey(index.value);
    case 'IntLit': {
      const value = Number(index.raw.replaceAll('_', ''));
      return Number.isSafeInteger(value) ? value : undefined;
    }
    case 'Paren':
      return literalKey(index.expr);
    default:
      return undefined;
  }
}

/** What is known of a place; `undefined` when no more than its declaration tells. */
export function findEntry(state: State, path: readonly number[]): Entry | undefined {
  let map: PersistentMap<Entry> | undefined = state.vars;
  let entry: Entry | undefined;
  for (const slot of path) {
    entry = map === undefined ? undefined : getAt(map, slot);
    if (entry === undefined) return undefined;
    map = entry.inside;
  }
  return entry;
}

/** The state with something else known of a place; `undefined` forgets it. */
export function setEntry(state: State, path: readonly number[], entry: Entry | undefined): State {
  const vars = setIn(state.vars, path, 0, entry);
  return vars === state.vars ? state : { vars, dead: state.dead };
}

function setIn(
  map: PersistentMap<Entry>,
  path: readonly number[],
  at: number,
  entry: Entry | undefined,
): PersistentMap<Entry> {
  const slot = path[at] as number;
  if (at === path.length - 1) return setAt(map, slot, entry);
  const known = getAt(map, slot);
  if (entry === undefined && known?.inside === undefined) return map;
  const around = known ?? UNTOLD;
  return setAt(map, slot, { ...around, inside: setIn(around.inside ?? EMPTY_MAP, path, at + 1, entry) });
}

const UNTOLD: Entry = entryOf(undefined);
