/**
 * PHP expression → Go value. Rows come first, then what the language itself has on both sides, and what is neither is a
 * hole: the smallest expression that could not be converted, never a guess.
 */
import { type StaticType, UNKNOWN } from '../php/types.ts';
import type { Expr, FuncCall, Variable as PhpVariable } from '../syntax/php/ast.ts';
import { applyToExpr } from './apply.ts';
import { arrayValue, compactLiteral } from './arrays.ts';
import { assignedValue, endingValue, operatedValue, steppedValue } from './assignment-value.ts';
import { phpStringLit } from './bytes.ts';
import { callableValue } from './callables.ts';
import { callValue } from './calls.ts';
import { castValue } from './casts.ts';
import { classConstant, constantFetch } from './class-constants.ts';
import { closureValue } from './closures.ts';
import { emptyValue, issetValue } from './coalesce.ts';
import { collected, collectionCall } from './collections.ts';
import { convertTo, narrowed } from './convert-to.ts';
import { attempt, type Emission, refuse } from './emission.ts';
import { isNilable } from './go-type.ts';
import { portHole } from './hole.ts';
import { asTextArgument } from './laravel/text-arguments.ts';
import { laravelValue } from './laravel/value.ts';
import { literalValue } from './literals.ts';
import { matchValue } from './match.ts';
import { typeOf } from './matching.ts';
import { newModel } from './model-access.ts';
import { localName } from './naming.ts';
import { cloneValue, newValue } from './objects.ts';
import { binaryValue, unaryValue } from './operators.ts';
import { goTypeFor } from './php-types.ts';
import { promisedAs } from './promise.ts';
import { propertyValue, staticValue } from './properties.ts';
import { resourceValue } from './resources/resource-calls.ts';
import { standInValue } from './stand-ins.ts';
import { joined } from './strings.ts';
import { subscriptValue } from './subscripts.ts';
import { ternaryValue } from './ternary.ts';
import { scalarGoType } from './types.ts';
import { fits, goTypeOf, indecision, type Value, type Wanted } from './value.ts';
import { contentOf, createVariable, findVariable, isSetHere, reference, SHARED } from './variables.ts';

/** The Go value of the expression, of the wanted type; what is not convertible is a hole of that type. */
export function lowerExpr(emit: Emission, expr: Expr, wanted: Wanted = undefined): Value {
  if (emit.depth >= DEEPEST) return holeValue(emit, expr, 'this is nested too deeply', wanted);
  const { reason } = emit;
  emit.reason = undefined;
  emit.depth++;
  const value = attempt(emit, () => {
    const made = tryExpr(emit, expr, wanted);
    return made && settled(emit, expr, made, wanted);
  });
  emit.depth--;
  const why = emit.reason;
  emit.reason = reason;
  return value ?? holeValue(emit, expr, why ?? reasonFor(expr), wanted);
}

/** No one writes deeper nesting, and deeper trees would exhaust the stack of those that read them. */
const DEEPEST = 100;

/** As `lowerExpr`, but undefined where the expression itself (not a part of it) cannot be converted. */
export function tryExpr(emit: Emission, expr: Expr, wanted: Wanted): Value | undefined {
  const given = standInValue(expr);
  if (given !== undefined) return given(emit);
  const laravel = resourceValue(emit, expr) ?? newModel(emit, expr) ?? laravelValue(emit, expr);
  if (laravel !== undefined) return laravel;
  // As JSON, or for a template, it needs no order.
  const isOrdered = emit.subject.plan !== undefined && wanted !== 'json' && wanted !== 'gin.H';
  const compacted = isOrdered ? compactLiteral(expr) : undefined;
  if (compacted !== undefined) return arrayValue(emit, compacted, wanted);
  return applyToExpr(emit, expr) ?? ownValue(emit, expr, wanted);
}

/** The value as what is wanted: what PHP knows of it there tells what a pointer or an `any` holds. */
function settled(emit: Emission, expr: Expr, made: Value, wanted: Wanted): Value | undefined {
  if (wanted === 'json' || made.type === wanted) return made;
  const text = asTextArgument(expr, made, wanted);
  if (text !== undefined) return text;
  const isOpen = made.type === 'any' || isNilable(made.type);
  const php = isOpen && made.mixed !== true ? typeOf(emit, expr) : UNKNOWN;
  const known = isOpen && wanted !== 'any' ? narrowed(emit, made, php) : made;
  if (fits(known, wanted)) return wanted === undefined ? asKnownArray(emit, known, php) : known;
  // What is not known to be an array is asked for its elements as it is.
  if (wanted === 'array') return known.type === 'nil' ? undefined : known;
  if (wanted === 'truth') {
    return refuse(emit, made.undecided === true ? UNDECIDED : `Go needs bool here, and this is ${made.type}`);
  }
  const type = goTypeOf(wanted);
  const converted = convertTo(emit, known, type, php) ?? (isOpen ? promisedAs(emit, known, type, php) : undefined);
  return converted ?? refuse(emit, `Go needs ${goTypeOf(wanted)} here, and this is ${made.type}`);
}

/** An array that Go only knows as `any`, as what PHP knows of it. */
function asKnownArray(emit: Emission, value: Value, php: StaticType): Value {
  if (value.type !== 'any' || php.kind !== 'array' || php.nullable === true || php.iterable === true) return value;
  return convertTo(emit, value, goTypeFor(emit, php), php) ?? value;
}

const UNDECIDED = 'whether PHP takes this for true is a decision';

function ownValue(emit: Emission, expr: Expr, wanted: Wanted): Value | undefined {
  switch (expr.kind) {
    case 'Paren':
      return tryExpr(emit, expr.expr, wanted);
    case 'StringLit': {
      const literal = phpStringLit(expr, emit.subject.source.text);
      return literal && { expr: literal, type: 'string', stable: true };
    }
    case 'Interpolated':
      return joined(emit, expr.parts);
    case 'ArrayLit':
      return arrayValue(emit, expr, wanted);
    case 'Variable':
      return variableValue(emit, expr);
    case 'Unary':
      return literalValue(expr, wanted) ?? unaryValue(emit, expr, wanted);
    case 'Binary':
      return binaryValue(emit, expr, wanted);
    case 'Ternary':
      return ternaryValue(emit, expr, wanted);
    case 'Match':
      return matchValue(emit, expr, wanted);
    case 'ConstFetch':
      return constantFetch(emit, expr);
    case 'ClassConstFetch':
      return classConstant(emit, expr);
    case 'Subscript':
      return subscriptValue(emit, expr);
    case 'PropertyFetch':
      return propertyValue(emit, expr);
    case 'StaticPropertyFetch':
      return staticValue(emit, expr);
    case 'FuncCall':
      return functionValue(emit, expr, wanted);
    case 'MethodCall':
    case 'StaticCall': {
      if (expr.firstClass) return callableValue(emit, expr);
      const collection = expr.kind === 'MethodCall' ? collectionCall(emit, expr) : undefined;
      return collection === undefined ? callValue(emit, expr) : tryExpr(emit, collection, wanted);
    }
    case 'New':
      return newValue(emit, expr);
    case 'Clone':
      return cloneValue(emit, expr);
    case 'Cast':
      return castValue(emit, expr, wanted);
    case 'Silence':
      return tryExpr(emit, expr.expr, wanted);
    case 'Assign':
      return assignedValue(emit, expr);
    case 'AssignOp':
      return operatedValue(emit, expr);
    case 'IncDec':
      return steppedValue(emit, expr);
    case 'Throw':
    case 'Exit':
      return endingValue(emit, expr, wanted);
    case 'Closure':
    case 'ArrowFunction':
      return closureValue(emit, expr, wanted);
    default:
      return literalValue(expr, wanted);
  }
}

/** A call of a function, or what looks like one and is part of the language. */
function functionValue(emit: Emission, expr: FuncCall, wanted: Wanted): Value | undefined {
  if (expr.firstClass) return callableValue(emit, expr);
  const name = expr.callee.kind === 'Name' ? expr.callee.text.toLowerCase() : '';
  if (name === 'isset') return issetValue(emit, expr);
  if (name === 'empty') return emptyValue(emit, expr);
  const items = /^\\?collect$/.test(name) ? collected(emit, expr) : undefined;
  return items === undefined ? callValue(emit, expr) : tryExpr(emit, items, wanted === undefined ? 'array' : wanted);
}

function variableValue(emit: Emission, expr: PhpVariable): Value | undefined {
  if (expr.name === 'this') {
    const { self } = emit.fn;
    if (self === undefined) return refuse(emit, '$this is not known in a handler of its own');
    return { expr: reference(self.variable), type: self.type, stable: true, notNull: true };
  }
  if (SUPERGLOBALS.has(expr.name)) return refuse(emit, `no row converts this use of $${expr.name}`);
  const known = findVariable(emit, expr.name);
  if (known !== undefined) {
    if (known.type === SHARED) return refuse(emit, `$${expr.name} is shared by reference, which Go has not`);
    if (!isSetHere(emit, known)) return refuse(emit, `$${expr.name} may not be set here`);
    const value: Value = {
      expr: contentOf(known),
      type: known.type,
      stable: known.isPointer !== true,
      ...indecision(known),
    };
    if (known.caught === undefined) return value;
    const whole: Value = { expr: reference(known.caught), type: 'error', stable: true, notNull: true };
    return { ...value, notNull: true, whole };
  }
  if (!emit.isOpen(expr.name)) return refuse(emit, `$${expr.name} is not set in the Go before this`);
  const variable = createVariable(emit, localName(expr.name), scalarGoType(typeOf(emit, expr)) ?? 'any', 'scope');
  emit.blocks[0]?.variables.set(expr.name, variable);
  emit.assigned = new Set([...emit.assigned, variable]);
  return { expr: reference(variable), type: variable.type, stable: true };
}

function holeValue(emit: Emission, expr: Expr, why: string, wanted: Wanted): Value {
  const type = wanted ?? scalarGoType(typeOf(emit, expr));
  return { expr: portHole(emit, expr, why, goTypeOf(type)), type: goTypeOf(type), stable: false };
}

/** What to say of a construct that has no conversion at all. */
export function reasonFor(expr: Expr): string {
  return REASONS[expr.kind] ?? 'no row converts this expression';
}

const REASONS: Partial<Record<Expr['kind'], string>> = {
  FuncCall: 'no row converts this call',
  MethodCall: 'no row converts this call',
  StaticCall: 'no row converts this call',
  New: 'no row converts this object',
  PropertyFetch: 'the property is not known',
  StaticPropertyFetch: 'the property is not known',
  ConstFetch: 'the constant is not known',
  ClassConstFetch: 'the constant is not known',
  Subscript: 'the array is not known',
  Closure: 'closures are not converted yet',
  ArrowFunction: 'closures are not converted yet',
  Match: 'a match has no expression in Go',
  Assign: 'an assignment is no expression in Go',
  AssignOp: 'an assignment is no expression in Go',
  AssignRef: 'Go has no references to variables',
  IncDec: 'an increment is no expression in Go',
  Cast: 'the conversion depends on the type, which is not known',
  StringLit: 'the bytes of this string cannot be told',
  ErrorExpr: 'this PHP does not parse',
};

const SUPERGLOBALS: ReadonlySet<string> = new Set([
  'GLOBALS',
  '_COOKIE',
  '_ENV',
  '_FILES',
  '_GET',
  '_POST',
  '_REQUEST',
  '_SERVER',
  '_SESSION',
]);
