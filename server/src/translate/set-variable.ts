/**
 * Values into variables, elements and properties. A PHP variable is declared in Go where it is first set, in the block
 * that holds all its mentions, with the one type that all its values have.
 */
import type { Stmt as GoStmt } from '../go/ast.ts';
import { assign } from '../go/build.ts';
import type { Expr, Variable as PhpVariable } from '../syntax/php/ast.ts';
import { define } from './apply.ts';
import { convertTo } from './convert-to.ts';
import { declare } from './declare.ts';
import { type Emission, refuse } from './emission.ts';
import type { GoType } from './go-type.ts';
import { isHole } from './hole.ts';
import { localType } from './local-types.ts';
import { localName } from './naming.ts';
import { placeOf } from './places.ts';
import { fits, STRUCT, type Value } from './value.ts';
import {
  contentOf,
  createVariable,
  currentBlock,
  findVariable,
  homeOf,
  reference,
  SHARED,
  type Variable,
  variableOf,
} from './variables.ts';

/** The Go type that a value for the target should have; undefined where nothing is known of it yet. */
export function wantedFor(emit: Emission, target: PhpVariable): GoType | undefined {
  return findVariable(emit, target.name)?.type ?? localType(emit, target.name);
}

/** The statements that put a value there; undefined, with the reason noted, where Go cannot. */
export function setVariable(emit: Emission, target: Expr, value: Value): readonly GoStmt[] | undefined {
  if (target.kind === 'Paren') return setVariable(emit, target.expr, value);
  if (target.kind !== 'Variable') return placeOf(emit, target)?.write(value);
  if (target.name === 'this') return refuse(emit, '$this cannot be set');
  const known = findVariable(emit, target.name);
  if (known !== undefined && !isAround(emit, known, target.name)) return setKnown(emit, target.name, known, value);
  return emit.isSetBefore(target.name) ? setOuter(emit, target.name, value) : declareAndSet(emit, target.name, value);
}

/** A variable of the Go around a selection, which the PHP in front of it sets. */
function isAround(emit: Emission, { origin }: Variable, phpName: string): boolean {
  return origin === 'scope' && emit.isSetBefore(phpName);
}

function setKnown(emit: Emission, phpName: string, known: Variable, value: Value): readonly GoStmt[] | undefined {
  if (known.type === SHARED) return refuse(emit, `$${phpName} is shared by reference, which Go has not`);
  if (known.type === STRUCT) return refuse(emit, `$${phpName} holds bound input and cannot be set again`);
  const made = asType(emit, value, known.type);
  if (made === undefined) return refuse(emit, `$${phpName} is ${known.type}, and this is ${value.type}`);
  setAssigned(emit, known, value);
  if (made.expr.kind === 'Ident' && variableOf(emit, made.expr.name) === known) return [];
  return [assign([contentOf(known)], '=', [made.expr])];
}

/** To a variable that the Go around a selection has declared; it must be of the type that is assigned here. */
function setOuter(emit: Emission, phpName: string, value: Value): readonly GoStmt[] | undefined {
  if (value.type === STRUCT) return refuse(emit, `$${phpName} is another value before, and bound input here`);
  const type = value.type === 'nil' ? 'any' : value.type;
  const known = findVariable(emit, phpName);
  if (known !== undefined && !fits(value, known.type)) {
    return refuse(emit, `$${phpName} is ${known.type} before, and ${value.type} here`);
  }
  const variable = known ?? createVariable(emit, localName(phpName), type, 'scope');
  emit.blocks[0]?.variables.set(phpName, variable);
  setAssigned(emit, variable, value);
  return [assign([contentOf(variable)], '=', [value.expr])];
}

function declareAndSet(emit: Emission, phpName: string, value: Value): readonly GoStmt[] | undefined {
  const block = currentBlock(emit);
  const home = homeOf(emit, phpName);
  const wanted = localType(emit, phpName);
  const made = (wanted === undefined ? undefined : asType(emit, value, wanted)) ?? value;
  const isOwned = made.owned !== undefined && home === block && block.declared.has(made.owned);
  if (isOwned && made.owned.type === made.type) return adopt(emit, phpName, made.owned, made);
  if (made.type === STRUCT) return refuse(emit, `$${phpName} is used outside of the block that binds it`);
  const variable = createVariable(emit, localName(phpName), made.type === 'nil' ? 'any' : made.type, 'php');
  home.variables.set(phpName, variable);
  setAssigned(emit, variable, made);
  const isNil = made.expr.kind === 'Ident' && made.expr.name === 'nil';
  if (home === block && !isNil) {
    return [isTyped(made) ? define(emit, [variable], made.expr) : declare(emit, variable, made.expr)];
  }
  home.pending.push(variable);
  // The zero value of what has a nil is nil.
  if (home === block) return [];
  return [assign([reference(variable)], '=', [made.expr])];
}

/** Whether `x := value` gives the variable the type that the value stands for. */
function isTyped({ expr, type, boxed }: Value): boolean {
  if (isHole(expr)) return true;
  const isRead = expr.kind === 'CallExpr' || expr.kind === 'SelectorExpr' || expr.kind === 'IndexExpr';
  switch (type) {
    case 'int':
    case 'string':
    case 'bool':
      return true;
    case 'float64':
      return expr.kind !== 'BasicLit' || expr.tok === 'FLOAT';
    case 'any':
      return isRead && boxed !== true;
    case 'error':
      return false;
    default:
      // A literal of an enum would be of its own type, and an object no interface. Types of libraries are what calls give.
      if (isRead && /^[a-z]\w*\.[A-Z]\w*$/.test(type)) return true;
      return expr.kind !== 'BasicLit' && /^[*[]|^(map\[|func\(|struct$|gin\.H$)/.test(type);
  }
}

/** The variable that was made for the value becomes the PHP variable. */
function adopt(emit: Emission, phpName: string, variable: Variable, made: Value): readonly GoStmt[] {
  variable.wanted = localName(phpName);
  variable.origin = 'php';
  currentBlock(emit).variables.set(phpName, variable);
  setAssigned(emit, variable, made);
  return [];
}

function asType(emit: Emission, value: Value, type: GoType): Value | undefined {
  return value.type === type ? value : convertTo(emit, value, type);
}

function setAssigned(emit: Emission, variable: Variable, { undecided }: Value): void {
  if (undecided === true) variable.undecided = true;
  emit.assigned = new Set([...emit.assigned, variable]);
}
