/**
 * Reading, assigning and forgetting variables and the places inside them.
 */
import type { Expr, Node } from '../../syntax/php/ast.ts';
import { walk } from '../../syntax/php/walk.ts';
import { isSuperglobal } from '../superglobals.ts';
import { ARRAY, classesOf, eitherType, NULL, type StaticType, UNKNOWN } from '../types.ts';
import { looseArray } from './arrays.ts';
import { getAt, mergeMaps, setAt } from './persistent-map.ts';
import { findEntry, pathOf, STATICS, setEntry, variableEntry, variableSlot } from './places.ts';
import type { Run } from './run.ts';
import { EMPTY_STATE, type Entry, entryOf, joinVariables } from './state.ts';

export function readVariable(run: Run, name: string): StaticType {
  if (isSuperglobal(name)) return ARRAY;
  const type = variableEntry(run, name)?.type;
  if (type !== undefined) return type;
  const isTopLevel = run.scope.owner.kind === 'Program' && run.scope.class === undefined;
  const included = isTopLevel && !run.isDynamic ? includedVariable(run, name) : UNKNOWN;
  return run.isLoose && !isObject(included) ? UNKNOWN : included;
}

/** A variable that a script uses and does not assign comes from another one that runs before it in the same scope. */
function includedVariable({ flow }: Run, name: string): StaticType {
  const question = { ask: 'global', name } as const;
  return flow.file.types.force({ kind: 'deferred', question });
}

/** Whether anything was assigned to a variable so far, as far as this body tells. */
export function isAssigned(run: Run, name: string): boolean {
  return variableEntry(run, name)?.type !== undefined;
}

export function assignVariable(run: Run, name: string, value: StaticType): void {
  if (name === 'this' || isSuperglobal(name)) return;
  const type = value.kind === 'void' ? NULL : value;
  if (run.scope.owner.kind === 'Program' || run.globals.has(name)) noteGlobal(run, name, type);
  writeSlot(run, variableSlot(run.flow, name), entryOf(valueInCell(run, name, type)));
}

/** A script that is included by a method runs inside of an object, which only a comment tells. Classes know better. */
export function assignThis(run: Run, type: StaticType): void {
  if (run.scope.class === undefined) writeSlot(run, variableSlot(run.flow, 'this'), entryOf(type));
}

export function noteGlobal(run: Run, name: string, type: StaticType): void {
  const known = run.flow.globalWrites.get(name);
  run.flow.globalWrites.set(name, known === undefined ? type : eitherType(known, type));
}

/** What a variable holds after an assignment, when something else may assign it too. */
function valueInCell(run: Run, name: string, type: StaticType): StaticType {
  const cell = run.cells.get(name);
  if (cell === undefined) return type;
  cell.type = eitherType(cell.type, cell.isLoose ? looseArray(type) : type);
  return cell.kind === 'shared' ? cell.type : type;
}

function writeSlot(run: Run, slot: number, entry: Entry | undefined): void {
  const { state, writes } = run;
  if (writes !== undefined && entry !== undefined) {
    const before = writes.get(slot);
    writes.set(slot, before === undefined ? entry : (joinVariables(before, entry) ?? entry));
  }
  run.state = { vars: setAt(state.vars, slot, entry), dead: state.dead };
}

export function unsetVariable(run: Run, name: string): void {
  run.state = { vars: setAt(run.state.vars, variableSlot(run.flow, name), undefined), dead: run.state.dead };
}

/** What an assignment tells of a place inside a variable; `undefined` when it tells nothing, and what was known is gone. */
export function assignPlace(run: Run, expr: Expr, type: StaticType | undefined): void {
  const path = pathOf(run, expr);
  if (path === undefined) return;
  changeInside(run, path, type === undefined ? undefined : entryOf(type));
}

function changeInside(run: Run, path: readonly number[], entry: Entry | undefined): void {
  const [root] = path;
  if (root === undefined) return;
  const state = setEntry(run.state, path, entry);
  if (state === run.state) return;
  writeSlot(run, root, getAt(state.vars, root));
}

/** A call on an object may change whatever is inside it; the object itself stays what it is. */
export function forgetInside(run: Run, expr: Expr): void {
  const path = pathOf(run, expr);
  const entry = path && findEntry(run.state, path);
  if (path === undefined || entry?.inside === undefined) return;
  changeInside(run, path, { type: entry.type, from: entry.from, inside: undefined });
}

/** A call on the own class may change its static properties and those of `$this`. */
export function forgetOwn(run: Run): void {
  for (const name of ['this', STATICS]) {
    const slot = run.flow.slots.get(name);
    const entry = slot === undefined ? undefined : getAt(run.state.vars, slot);
    if (slot !== undefined && entry?.inside !== undefined)
      writeSlot(run, slot, { type: entry.type, from: entry.from, inside: undefined });
  }
}

/** Code that names variables at run time, or jumps anywhere: nothing but `$this` is known any more. */
export function loseVariables(run: Run): void {
  const self = variableEntry(run, 'this');
  const vars =
    self?.type === undefined
      ? EMPTY_STATE.vars
      : setAt(EMPTY_STATE.vars, variableSlot(run.flow, 'this'), entryOf(self.type));
  run.state = { vars, dead: run.state.dead };
  run.isOpen = true;
  run.isDynamic = true;
}

/**
 * After `$$name = …` each variable may be another value. Names of the application's own objects are not computed, so that
 * those are what they were.
 */
export function loseValues(run: Run): void {
  const { state } = run;
  const vars = mergeMaps(state.vars, EMPTY_STATE.vars, (entry) =>
    entry?.type !== undefined && isObject(entry.type) ? entry : entryOf(UNKNOWN),
  );
  run.state = { vars, dead: state.dead };
  run.isOpen = true;
  run.isLoose = true;
}

function isObject(type: StaticType): boolean {
  return classesOf(type) !== undefined || type.kind === 'static';
}

/** Code that is too deep or too long to be followed: what it may assign is unknown. */
export function loseAssigned(run: Run, node: Node): void {
  walk(node, {
    enter: (inner) => {
      switch (inner.kind) {
        case 'Variable':
          if (inner.name !== 'this' && variableEntry(run, inner.name) !== undefined)
            assignVariable(run, inner.name, UNKNOWN);
          break;
        case 'Method':
        case 'FunctionDecl':
          return false;
      }
      return true;
    },
  });
}
