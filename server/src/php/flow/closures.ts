/**
 * Closures and arrow functions, where they stand: they see the variables around them, and are called with what the
 * function they are given to says.
 */
import type { ArrowFunction, Closure } from '../../syntax/php/ast.ts';
import { scopeInside } from '../scope.ts';
import { nativeType } from '../summary/native-type.ts';
import { eitherType, type StaticType } from '../types.ts';
import { plainValue } from './array-literals.ts';
import { meetDeclared, ownerOf, settleType } from './declared.ts';
import { assignParameters } from './enter.ts';
import { evaluate } from './evaluate.ts';
import { setAt } from './persistent-map.ts';
import { variableEntry, variableSlot } from './places.ts';
import { returnsOf } from './returns.ts';
import { cellOf, openRun, type Run } from './run.ts';
import { EMPTY_STATE, entryOf } from './state.ts';
import { executeBody } from './statements.ts';
import { assignVariable, isAssigned, readVariable } from './variables.ts';

/** What the callee calls a closure with. */
export interface Given {
  readonly params: readonly StaticType[];
  /** What `$this` is inside, where the callee binds it. */
  readonly self: StaticType | undefined;
}

export function evaluateClosure(run: Run, node: Closure | ArrowFunction, given: Given | undefined): StaticType {
  const inner = openRun(run.flow, scopeInside(node, run.scope));
  inner.isOpen = run.isOpen && node.kind === 'ArrowFunction';
  inner.state = node.kind === 'ArrowFunction' ? run.state : EMPTY_STATE;
  bindThis(run, inner, node, given?.self);
  if (node.kind === 'Closure') for (const use of node.uses) bindUse(run, inner, use.name, use.byRef);
  const params = assignParameters(inner, node.params, undefined, given?.params);
  const returns = node.kind === 'ArrowFunction' ? bodyOf(inner, node) : executeAll(inner, node);
  if (node.kind === 'Closure') for (const use of node.uses) if (use.byRef) refreshUse(run, use.name);
  return { kind: 'callable', closure: true, params, returns: declaredReturn(inner, node, returns) };
}

function bodyOf(inner: Run, node: ArrowFunction): StaticType {
  const value = plainValue(evaluate(inner, node.body));
  return inner.yielded.size > 0 ? returnsOf(inner) : value;
}

function executeAll(inner: Run, node: Closure): StaticType {
  executeBody(inner, node.body.body);
  return returnsOf(inner);
}

function declaredReturn(inner: Run, node: Closure | ArrowFunction, returns: StaticType): StaticType {
  const { file } = inner.flow;
  const native = nativeType(node.returnType, file.names, ownerOf(inner.scope));
  if (native === undefined) return returns;
  return meetDeclared(file, settleType(file, native, inner.scope, undefined), returns);
}

function bindThis(run: Run, inner: Run, node: Closure | ArrowFunction, self: StaticType | undefined): void {
  const slot = variableSlot(run.flow, 'this');
  const outer = variableEntry(run, 'this');
  if (node.static) inner.state = { vars: setAt(inner.state.vars, slot, undefined), dead: inner.state.dead };
  else if (self !== undefined) inner.state = { vars: setAt(inner.state.vars, slot, entryOf(self)), dead: false };
  // By the time a closure is called, what was known inside the object may not hold.
  else if (node.kind === 'Closure' && outer?.type !== undefined)
    inner.state = { vars: setAt(inner.state.vars, slot, entryOf(outer.type)), dead: false };
}

function bindUse(run: Run, inner: Run, name: string, byRef: boolean): void {
  if (byRef) {
    const isNew = !run.cells.has(name);
    const cell = cellOf(run, name, 'shared');
    inner.cells.set(name, cell);
    if (isNew && isAssigned(run, name)) cell.type = readVariable(run, name);
    if (cell.type.kind !== 'never') assignVariable(inner, name, cell.type);
    return;
  }
  const entry = variableEntry(run, name);
  if (entry?.type !== undefined) assignVariable(inner, name, entry.type);
}

/** The closure may run at any time from here on. */
function refreshUse(run: Run, name: string): void {
  const cell = run.cells.get(name);
  if (cell === undefined || cell.type.kind === 'never') return;
  assignVariable(run, name, isAssigned(run, name) ? eitherType(cell.type, readVariable(run, name)) : cell.type);
}
