/**
 * Assignments of every form: to variables, properties, elements, lists of them, by operators and by reference.
 */
import type { ArrayItem, Assign, AssignOp, AssignRef, Expr, IncDec, Subscript } from '../../syntax/php/ast.ts';
import { binaryType } from '../operators.ts';
import {
  EMPTY_ARRAY,
  eitherType,
  INT,
  isNullable,
  isWaiting,
  literalOf,
  membersOf,
  NULL,
  type StaticType,
  UNKNOWN,
  withoutNull,
} from '../types.ts';
import { plainValue } from './array-literals.ts';
import { arrayKey, looseArray, writeElement } from './arrays.ts';
import { boundType } from './bounds.ts';
import { evaluate } from './evaluate.ts';
import { elementType, propertyType, textOf } from './fetches.ts';
import { narrowPlace } from './narrow.ts';
import { type Cell, cellOf, type Run, record } from './run.ts';
import { joinStates } from './state.ts';
import { assignPlace, assignVariable, isAssigned, loseValues, noteGlobal } from './variables.ts';

export function evaluateAssignment(run: Run, expr: Assign | AssignOp | AssignRef): StaticType {
  switch (expr.kind) {
    case 'Assign': {
      evaluateTarget(run, expr.target);
      const value = plainValue(evaluate(run, expr.value));
      store(run, expr.target, value);
      return value;
    }
    case 'AssignRef':
      return assignReference(run, expr);
    case 'AssignOp':
      return expr.op === '??=' ? assignMissing(run, expr) : assignResult(run, expr);
  }
}

function assignResult(run: Run, { op, target, value }: AssignOp): StaticType {
  const left = evaluate(run, target);
  const type = binaryType(op.slice(0, -1), left, evaluate(run, value));
  store(run, target, type);
  return type;
}

/** `$a ??= b` leaves what was set alone. */
function assignMissing(run: Run, { target, value }: AssignOp): StaticType {
  const left = evaluate(run, target);
  const isNew = target.kind === 'Variable' && !run.isOpen && !isAssigned(run, target.name);
  const whenSet = narrowPlace(run, run.state, target, withoutNull);
  const type = plainValue(evaluate(run, value));
  store(run, target, type);
  if (isNew) return type;
  run.state = joinStates(whenSet, run.state);
  return record(run, target, eitherType(withoutNull(left), type));
}

export function evaluateStep(run: Run, { target }: IncDec): StaticType {
  const before = evaluate(run, target);
  const type = steppedType(before);
  store(run, target, type);
  return type;
}

/** `null++` is 1; a string may become anything. */
function steppedType(type: StaticType): StaticType {
  if (type.kind === 'null') return INT;
  if (type.kind !== 'scalar' || (type.name !== 'int' && type.name !== 'float')) return UNKNOWN;
  return { kind: 'scalar', name: type.name };
}

/** Evaluates what stands inside a target, as PHP does before the value. */
export function evaluateTarget(run: Run, target: Expr): void {
  switch (target.kind) {
    case 'Paren':
      evaluateTarget(run, target.expr);
      break;
    case 'Variable':
      break;
    case 'ListLit':
    case 'ArrayLit':
      for (const item of target.items) {
        if (item?.key !== undefined) evaluate(run, item.key);
        if (item !== undefined) evaluateTarget(run, item.value);
      }
      break;
    case 'PropertyFetch':
      evaluate(run, target.object);
      if (target.name.kind !== 'Identifier') evaluate(run, target.name);
      break;
    case 'Subscript':
      evaluate(run, target.base);
      if (target.index !== undefined) evaluate(run, target.index);
      break;
    default:
      evaluate(run, target);
  }
}

/** Gives a target, whose inner parts were evaluated, a value. */
export function store(run: Run, target: Expr, type: StaticType): void {
  record(run, target, type);
  switch (target.kind) {
    case 'Paren':
      store(run, target.expr, type);
      break;
    case 'Variable':
      assignVariable(run, target.name, type);
      break;
    case 'ListLit':
    case 'ArrayLit':
      storeItems(run, target.items, type);
      break;
    case 'PropertyFetch':
      storeProperty(run, target, type);
      break;
    case 'StaticPropertyFetch':
      if (target.name.kind === 'Variable' && isOwnClass(target.class))
        run.flow.propertyWrites.set(target, { name: target.name.name, type });
      assignPlace(run, target, type.kind === 'unknown' ? undefined : type);
      break;
    case 'Subscript':
      storeElement(run, target, type);
      break;
    case 'VariableVariable':
      loseValues(run);
      break;
  }
}

function isOwnClass(of: Expr | { readonly kind: 'Name'; readonly text: string }): boolean {
  return of.kind === 'Name' && /^(?:self|static)$/i.test(of.text);
}

function storeItems(run: Run, items: readonly (ArrayItem | undefined)[], type: StaticType): void {
  let next = 0;
  for (const item of items) {
    const key = item?.key === undefined ? undefined : (run.flow.recorded.get(item.key) ?? evaluate(run, item.key));
    const index: StaticType = key ?? { kind: 'scalar', name: 'int', value: next++ };
    if (item !== undefined) store(run, item.value, type.kind === 'unknown' ? UNKNOWN : elementType(run, type, index));
  }
}

function storeProperty(run: Run, target: Extract<Expr, { kind: 'PropertyFetch' }>, type: StaticType): void {
  const name = target.name.kind === 'Identifier' ? target.name.text : textOf(evaluate(run, target.name));
  if (name === undefined) return;
  if (isOwnProperty(target)) run.flow.propertyWrites.set(target, { name, type });
  const object = run.flow.recorded.get(target.object) ?? UNKNOWN;
  assignPlace(run, target, storedType(propertyType(run, object, name), type));
}

/**
 * What a property holds after an assignment; `undefined` when no more than it declares. A declared type converts, and so
 * may an object that catches writes, so that only what fits the declaration is believed.
 */
function storedType(declared: StaticType, type: StaticType): StaticType | undefined {
  if (type.kind === 'unknown') return undefined;
  if (declared.kind === 'unknown' || isWaiting(declared) || isWaiting(type)) return type;
  if (isNullable(type) && !isNullable(declared)) return undefined;
  const places = membersOf(declared);
  const fits = (member: StaticType) => places.some((place) => isSameSort(place, member));
  return type.kind === 'null' || membersOf(type).every(fits) ? type : undefined;
}

function isSameSort(place: StaticType, type: StaticType): boolean {
  if (place.kind === 'scalar') return type.kind === 'scalar' && place.name === type.name;
  if (place.kind === 'object' || place.kind === 'class') return type.kind === 'class' || type.kind === 'callable';
  return place.kind === type.kind;
}

function storeElement(run: Run, target: Subscript, type: StaticType): void {
  const { base, index } = target;
  if (base.kind === 'Variable' && base.name === 'GLOBALS') {
    const name = index === undefined ? undefined : textOf(evaluate(run, index));
    if (name !== undefined) noteGlobal(run, name, type);
    return;
  }
  const indexType = index === undefined ? undefined : (run.flow.recorded.get(index) ?? evaluate(run, index));
  const value = literalOf(indexType);
  const place =
    indexType === undefined ? ('end' as const) : value === undefined ? { of: indexType } : { key: arrayKey(value) };
  const written = writeElement(baseType(run, base), place, type);
  noteElement(run, base, indexType, type);
  if (written === undefined) assignPlace(run, target, type.kind === 'unknown' ? undefined : type);
  else if (isOwnProperty(base)) {
    record(run, base, written);
    assignPlace(run, base, boundType(written));
  } else store(run, base, boundType(written));
}

/** What is put into an own property tells of the property, whatever else it holds. */
function noteElement(run: Run, base: Expr, index: StaticType | undefined, type: StaticType): void {
  const name = base.kind === 'PropertyFetch' && base.name.kind === 'Identifier' ? base.name.text : undefined;
  if (name === undefined || !isOwnProperty(base)) return;
  const element = writeElement(EMPTY_ARRAY, index === undefined ? 'end' : { of: index }, type);
  run.flow.propertyWrites.set(base, { name, type: element ?? UNKNOWN, isElement: true });
}

function isOwnProperty(base: Expr): boolean {
  return base.kind === 'PropertyFetch' && base.object.kind === 'Variable' && base.object.name === 'this';
}

/** A variable that was never assigned becomes an array when something is put into it, as does null. */
function baseType(run: Run, base: Expr): StaticType {
  if (base.kind === 'Paren') return baseType(run, base.expr);
  if (base.kind === 'Variable' && !isAssigned(run, base.name)) return run.isOpen ? UNKNOWN : EMPTY_ARRAY;
  const type = run.flow.recorded.get(base) ?? UNKNOWN;
  // An element that was not there is made.
  if (base.kind === 'Subscript' && type.kind === 'unknown' && isBuilt(run, base)) return EMPTY_ARRAY;
  return type;
}

/** Whether everything in the array around an element is known to have been put there by this body. */
function isBuilt(run: Run, element: Subscript): boolean {
  const around = baseType(run, element.base);
  if (around.kind !== 'array') return false;
  return around.value?.kind === 'never' || (around.shape !== undefined && element.index !== undefined);
}

/** `$a = &$b`: from now on what is assigned to one is in both. */
function assignReference(run: Run, { target, value }: AssignRef): StaticType {
  evaluateTarget(run, target);
  const type = plainValue(evaluate(run, value));
  if (!isPlace(value)) {
    store(run, target, type);
    return type;
  }
  if (target.kind === 'Variable') {
    const cell = sharedCell(run, value) ?? cellOf(run, target.name, 'shared');
    run.cells.set(target.name, cell);
    cell.type = eitherType(cell.type, type.kind === 'unknown' && !isKnownPlace(run, value) ? NULL : type);
  } else looseRoot(run, target);
  if (value.kind !== 'Variable') looseRoot(run, value);
  store(run, target, type);
  return type;
}

function isKnownPlace(run: Run, value: Expr): boolean {
  return value.kind !== 'Variable' || isAssigned(run, value.name);
}

function sharedCell(run: Run, value: Expr): Cell | undefined {
  return value.kind === 'Variable' ? cellOf(run, value.name, 'shared') : undefined;
}

/** What is inside a variable may change through a reference: its elements are what they were, or anything. */
function looseRoot(run: Run, expr: Expr): void {
  let root = expr;
  while (root.kind === 'Subscript') root = root.base;
  if (root.kind !== 'Variable' || root === expr) return;
  const cell = cellOf(run, root.name, 'shared');
  cell.isLoose = true;
  const type = run.flow.recorded.get(root) ?? UNKNOWN;
  assignVariable(run, root.name, type.kind === 'array' ? { kind: 'array' } : looseArray(type));
}

function isPlace(expr: Expr): boolean {
  switch (expr.kind) {
    case 'Variable':
    case 'VariableVariable':
    case 'PropertyFetch':
    case 'StaticPropertyFetch':
    case 'Subscript':
      return true;
    case 'Paren':
      return isPlace(expr.expr);
    default:
      return false;
  }
}
