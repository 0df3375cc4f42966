/**
 * What is read from inside another value: properties, elements, constants of classes.
 */
import type { Expr, Name, Subscript } from '../../syntax/php/ast.ts';
import { constantType } from '../builtins.ts';
import { classString, literalOf, STRING, type StaticType, UNKNOWN, withoutNull } from '../types.ts';
import { arrayKey, elementOfArray, keyOfArray } from './arrays.ts';
import { boundType } from './bounds.ts';
import { namedClass, thisType } from './declared.ts';
import { evaluate } from './evaluate.ts';
import { knownEntry } from './places.ts';
import type { Run } from './run.ts';

/** What an assignment or a condition told of a place. */
export function knownType(run: Run, expr: Expr): StaticType | undefined {
  return knownEntry(run, expr)?.type;
}

export function propertyType(run: Run, object: StaticType, name: string): StaticType {
  if (!canHaveMembers(object)) return UNKNOWN;
  return boundType(run.flow.file.types.property(receiverOf(object), name));
}

/** An object as its members are asked of it. An answer that is still open may be null or not: its members say the same. */
export function receiverOf(type: StaticType): StaticType {
  if (type.kind !== 'deferred') return withoutNull(type);
  return type.nullable ? { kind: 'deferred', question: type.question } : type;
}

/** Whether it is worth asking what is inside an object: of what is not known nothing is. */
export function canHaveMembers(type: StaticType): boolean {
  switch (type.kind) {
    case 'unknown':
    case 'null':
    case 'void':
    case 'never':
    case 'array':
    case 'scalar':
    case 'object':
      return false;
    default:
      return true;
  }
}

export function evaluateSubscript(run: Run, expr: Subscript, base: StaticType): StaticType {
  const index = expr.index === undefined ? undefined : evaluate(run, expr.index);
  return knownType(run, expr) ?? globalElement(run, expr, index) ?? elementType(run, base, index);
}

/** `$GLOBALS['db']`. */
function globalElement(run: Run, { base }: Subscript, index: StaticType | undefined): StaticType | undefined {
  if (base.kind !== 'Variable' || base.name !== 'GLOBALS' || index === undefined) return undefined;
  const name = textOf(index);
  if (name === undefined || name === 'this') return undefined;
  return boundType(run.flow.file.types.force({ kind: 'deferred', question: { ask: 'global', name } }));
}

/** What stands behind a key of some type, `undefined` where any may be meant. */
export function elementType(run: Run, base: StaticType, index: StaticType | undefined): StaticType {
  const value = literalOf(index);
  const key = value === undefined ? undefined : arrayKey(value);
  const whole = receiverOf(base);
  switch (whole.kind) {
    case 'array':
      return elementOfArray(whole, key);
    case 'scalar':
      return whole.name === 'string' ? STRING : UNKNOWN;
    case 'unknown':
    case 'null':
    case 'never':
    case 'void':
    case 'object':
    case 'callable':
      return UNKNOWN;
    default:
      return boundType(run.flow.file.types.element(whole, key));
  }
}

/** The type of the keys that `foreach` gives. */
export function keyType(run: Run, subject: StaticType): StaticType {
  const whole = receiverOf(subject);
  if (whole.kind === 'array') return keyOfArray(whole);
  return canHaveMembers(whole) ? boundType(run.flow.file.types.key(whole)) : UNKNOWN;
}

export function constantOf(run: Run, { name }: Extract<Expr, { kind: 'ConstFetch' }>): StaticType {
  const { names, types } = run.flow.file;
  if (name.text === '__CLASS__') return classString(thisType(run.flow.file, run.scope) ?? UNKNOWN);
  const candidates = names.constantsOf(name);
  return constantType(candidates.at(-1) ?? '') ?? boundType(types.constant(candidates));
}

export function evaluateClassConstant(run: Run, expr: Extract<Expr, { kind: 'ClassConstFetch' }>): StaticType {
  const { file } = run.flow;
  const isName = expr.class.kind === 'Name';
  const of = expr.class.kind === 'Name' ? namedClass(file, expr.class, run.scope) : evaluate(run, expr.class);
  if (expr.name.kind !== 'Identifier') {
    evaluate(run, expr.name);
    return UNKNOWN;
  }
  if (expr.name.text.toLowerCase() === 'class') return of.kind === 'unknown' ? STRING : classString(withoutNull(of));
  const object = isName ? of : classBehind(of);
  return canHaveMembers(object) ? boundType(file.types.classConstant(object, expr.name.text)) : UNKNOWN;
}

export function evaluateStaticProperty(run: Run, expr: Extract<Expr, { kind: 'StaticPropertyFetch' }>): StaticType {
  const of = classOfAccess(run, expr.class);
  if (expr.name.kind !== 'Variable') {
    evaluate(run, expr.name);
    return UNKNOWN;
  }
  const known = knownType(run, expr);
  if (known !== undefined) return known;
  return canHaveMembers(of) ? boundType(run.flow.file.types.staticProperty(of, expr.name.name)) : UNKNOWN;
}

/** The class in front of `::`. */
export function classOfAccess(run: Run, of: Name | Expr): StaticType {
  return of.kind === 'Name' ? namedClass(run.flow.file, of, run.scope) : classBehind(evaluate(run, of));
}

/** The class that `$x::` means: that of an object, or the one a string names. */
export function classBehind(type: StaticType): StaticType {
  if (type.kind !== 'scalar') return receiverOf(type);
  return type.classOf ?? UNKNOWN;
}

export function textOf(type: StaticType): string | undefined {
  const value = literalOf(type);
  return typeof value === 'string' ? value : undefined;
}
