/**
 * `foreach`: PHP goes over what the array is when the loop begins, and its variables are those of the function.
 */
import type { Expr as GoExpr, Stmt as GoStmt, RangeStmt } from '../go/ast.ts';
import { assign, call, ident, selector, unary } from '../go/build.ts';
import type { Expr, Foreach } from '../syntax/php/ast.ts';
import { changesOf } from './changes.ts';
import { inBlock, lowerBody } from './control.ts';
import { convertTo } from './convert-to.ts';
import { cloneOf } from './copies.ts';
import { declarePending } from './declare.ts';
import { destructure } from './destructure.ts';
import { type Emission, refuse } from './emission.ts';
import { lowerExpr } from './expression.ts';
import { elementOf, type GoType, genericOf, pointee } from './go-type.ts';
import { localType } from './local-types.ts';
import { inLoop } from './loops.ts';
import { localName } from './naming.ts';
import { ownLoops } from './regions.ts';
import { setVariable } from './set-variable.ts';
import type { Value } from './value.ts';
import { createVariable, currentBlock, findVariable, homeOf, reference, type Variable } from './variables.ts';

export function lowerForeach(emit: Emission, stmt: Foreach): readonly GoStmt[] | undefined {
  const subject = lowerExpr(emit, stmt.subject, 'array');
  const over = rangeOf(emit, subject, stmt.byRef);
  if (over === undefined)
    return refuse(emit, `what this goes over is not known to be an array (it is ${subject.type})`);
  const { assigned } = emit;
  const isEmpty = stmt.subject.kind !== 'ArrayLit' || stmt.subject.items.every(({ spread }) => spread);
  const made = inLoop(emit, 'loop', () =>
    inBlock(emit, { start: stmt.key?.start ?? stmt.value.start, end: stmt.end }, () => {
      const loop = stmt.byRef ? byReference(emit, stmt, over) : byValue(emit, stmt, over);
      return loop && [...declarePending(emit), loop];
    }),
  );
  // An array that has something in it sets the variables of the loop.
  const set = isEmpty
    ? []
    : [stmt.key, stmt.value].flatMap((target) => (target === undefined ? [] : variablesIn(emit, target)));
  emit.assigned = new Set([...assigned, ...set]);
  return made;
}

function variablesIn(emit: Emission, target: Expr): readonly Variable[] {
  if (target.kind === 'Variable') {
    const variable = findVariable(emit, target.name);
    return variable === undefined ? [] : [variable];
  }
  if (target.kind !== 'ListLit' && target.kind !== 'ArrayLit') return [];
  return target.items.flatMap((item) => (item === undefined ? [] : variablesIn(emit, item.value)));
}

/** What Go ranges over, and what it gives. */
interface Over {
  readonly x: GoExpr;
  readonly key: GoType;
  readonly value: GoType;
  readonly kind: 'slice' | 'map' | 'iterator' | 'any';
  readonly subject: Value;
}

function rangeOf(emit: Emission, subject: Value, byRef: boolean): Over | undefined {
  const { expr, type } = subject;
  const element = elementOf(type);
  if (element !== undefined) return { x: expr, key: 'int', value: element, kind: 'slice', subject };
  const made = genericOf(type) ?? genericOf(pointee(type) ?? '');
  const [key, value] = made?.args ?? [];
  if (made?.name === 'php.Map' && key !== undefined && value !== undefined) {
    return { x: call(selector(expr, byRef ? 'Refs' : 'All')), key, value, kind: 'map', subject };
  }
  if (made?.name === 'iter.Seq2' && key !== undefined && value !== undefined && !byRef) {
    return { x: expr, key, value, kind: 'iterator', subject };
  }
  if (type === 'any' && !byRef && emit.subject.plan !== undefined) {
    return { x: call(selector('php', 'Each'), expr), key: 'any', value: 'any', kind: 'any', subject };
  }
  return undefined;
}

function byValue(emit: Emission, stmt: Foreach, over: Over): GoStmt | undefined {
  const isChanged = over.kind === 'slice' && changesOf(emit, stmt.body).mayChange(stmt.subject);
  const x = isChanged ? cloneOf(over.subject).expr : over.x;
  const key = stmt.key === undefined ? undefined : bind(emit, stmt.key, over.key, stmt);
  if (stmt.key !== undefined && key === undefined) return undefined;
  const value = bind(emit, stmt.value, over.value, stmt, stmt.key === undefined);
  if (value === undefined) return undefined;
  const begin = [...(value.set ?? []), ...(key?.set ?? [])];
  const body = lowerBody(emit, stmt.body);
  const loop = rangeStmt(key?.name, value.name, x, { ...body, list: [...begin, ...body.list] });
  return value.isKnown === true ? { ...loop, tok: '=' } : loop;
}

/** By reference the variable is a pointer into the array, which must not move meanwhile. */
function byReference(emit: Emission, stmt: Foreach, over: Over): GoStmt | undefined {
  const { value } = stmt;
  if (value.kind !== 'Variable') return refuse(emit, 'taking elements apart by reference is not converted');
  if (homeOf(emit, value.name) !== currentBlock(emit) && !isOnlyUnset(emit, stmt, value.name)) {
    return refuse(emit, `$${value.name} still refers to the last element behind this loop`);
  }
  if (changesOf(emit, stmt.body).mayChange(stmt.subject)) {
    return refuse(emit, 'the array changes while its elements are referred to');
  }
  const key = stmt.key === undefined ? undefined : bind(emit, stmt.key, over.key, stmt);
  if (stmt.key !== undefined && key === undefined) return undefined;
  const variable = createVariable(emit, localName(value.name), over.value, 'php');
  variable.isPointer = true;
  declareHere(emit, value.name, variable);
  const body = lowerBody(emit, stmt.body);
  const begin = key?.set ?? [];
  if (over.kind === 'map') {
    return rangeStmt(key?.name, reference(variable), over.x, { ...body, list: [...begin, ...body.list] });
  }
  const index = key?.name ?? reference(createVariable(emit, 'i', 'int'));
  const element: GoExpr = { kind: 'IndexExpr', start: -1, end: -1, x: over.x, index };
  const point = assign([reference(variable)], ':=', [unary('&', element)]);
  return rangeStmt(index, undefined, over.x, { ...body, list: [point, ...begin, ...body.list] });
}

/** Behind a loop by reference only `unset` speaks of its variable, as PHP's manual asks for. */
function isOnlyUnset(emit: Emission, stmt: Foreach, name: string): boolean {
  const places = emit.occurrences.get(name) ?? [];
  return places.every((at) => (at >= stmt.start && at < stmt.end) || isUnset(emit, at));
}

function isUnset(emit: Emission, at: number): boolean {
  return /unset\(\s*$/i.test(emit.subject.source.text.slice(Math.max(0, at - 20), at));
}

interface Bound {
  /** What stands in the header of the loop; undefined for nothing. */
  readonly name: GoExpr | undefined;
  /** It is there before the loop, which sets it. */
  readonly isKnown?: true;
  /** What the body begins with. */
  readonly set: readonly GoStmt[] | undefined;
}

/** The variable, or the places, that take the key or the value of a round. */
function bind(emit: Emission, target: Expr, type: GoType, stmt: Foreach, isPlain = false): Bound | undefined {
  if (target.kind === 'Variable' && livesInside(emit, target.name, type)) {
    const variable = createVariable(emit, localName(target.name), type, 'php');
    declareHere(emit, target.name, variable);
    // Whoever changes an element of it changes a copy.
    const isChanged = changesOf(emit, stmt.body).mayChange(target);
    const copy = isChanged ? cloneOf({ expr: reference(variable), type, stable: false }) : undefined;
    const isCopied = copy !== undefined && copy.expr.kind !== 'Ident';
    return {
      name: reference(variable),
      set: isCopied ? [assign([reference(variable)], '=', [copy.expr])] : undefined,
    };
  }
  const known = target.kind === 'Variable' ? knownTarget(emit, target.name, type) : undefined;
  const isSame = known?.type === type && known.isPointer !== true && known.origin !== 'scope';
  if (known !== undefined && isPlain && isSame && !changesOf(emit, stmt.body).mayChange(target)) {
    emit.assigned = new Set([...emit.assigned, known]);
    return { name: reference(known), set: undefined, isKnown: true };
  }
  const given = createVariable(emit, target.kind === 'Variable' ? target.name : 'value', type);
  const value: Value = { expr: reference(given), type, stable: true };
  if (target.kind === 'ListLit' || target.kind === 'ArrayLit') {
    const set = destructure(emit, target.items, value);
    return set && { name: reference(given), set };
  }
  const set = setVariable(emit, target, value);
  return set && { name: reference(given), set };
}

/** The variable that lives on behind the loop; it is declared in front of it where nothing has set it yet. */
function knownTarget(emit: Emission, phpName: string, type: GoType): Variable | undefined {
  const known = findVariable(emit, phpName);
  if (known !== undefined || emit.isSetBefore(phpName)) return known;
  const home = homeOf(emit, phpName);
  if (home === currentBlock(emit)) return undefined;
  const variable = createVariable(emit, localName(phpName), localType(emit, phpName) ?? type, 'php');
  home.variables.set(phpName, variable);
  home.pending.push(variable);
  return variable;
}

/** Whether nothing outside of the loop speaks of the variable, and it need not be of another type. */
function livesInside(emit: Emission, phpName: string, type: GoType): boolean {
  if (emit.isSetBefore(phpName) || findVariable(emit, phpName) !== undefined) return false;
  if (homeOf(emit, phpName) !== currentBlock(emit)) return false;
  if (ownLoops(emit, phpName) !== undefined) return true;
  const wanted = localType(emit, phpName);
  return wanted === undefined || wanted === type || convertTo(emit, PLAIN(type), wanted) === undefined;
}

const PLAIN = (type: GoType): Value => ({ expr: ident('_'), type, stable: true });

function declareHere(emit: Emission, phpName: string, variable: Variable): void {
  const block = currentBlock(emit);
  block.variables.set(phpName, variable);
  block.declared.add(variable);
  emit.assigned = new Set([...emit.assigned, variable]);
}

function rangeStmt(key: GoExpr | undefined, value: GoExpr | undefined, x: GoExpr, body: RangeStmt['body']): RangeStmt {
  const first = key ?? (value === undefined ? undefined : ident('_'));
  return {
    kind: 'RangeStmt',
    start: -1,
    end: -1,
    key: first,
    value,
    tok: first === undefined ? undefined : ':=',
    x,
    body,
  };
}
