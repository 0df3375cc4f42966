/**
 * Go values as values of another Go type that stand for the same PHP value. What is not exactly the same is no conversion:
 * PHP's own, such as casts and the coercion of arguments, are made where PHP makes them.
 */
import type { BasicLit, Expr as GoExpr } from '../go/ast.ts';
import { call, ident, selector, star } from '../go/build.ts';
import { classesOf, type StaticType } from '../php/types.ts';
import { constantOf } from './constants.ts';
import type { Caveat } from './conversion.ts';
import type { Emission } from './emission.ts';
import { elementOf, type GoType, genericOf, isNilable, pointee } from './go-type.ts';
import { holeAs, isHole } from './hole.ts';
import { goTypeFor, hasNil, isInterfaceType, isNeverNull, isScalarType } from './php-types.ts';
import { isArrayType, LIST, STRUCT, type Value } from './value.ts';

/**
 * The value as one of the type; undefined where it is none, or may be none. `php` is what PHP knows of it where it
 * stands: that it is not null, or which of several types it has.
 */
export function convertTo(emit: Emission, value: Value, wanted: GoType, php?: StaticType): Value | undefined {
  const { type } = value;
  if (type === wanted) return value;
  if (type === STRUCT || type === LIST) return undefined;
  if (type === 'nil') return hasNil(emit, wanted) ? { ...value, type: wanted } : undefined;
  if (value.whole?.type === wanted) return value.whole;
  if (isHole(value.expr)) return { expr: holeAs(emit, value.expr, wanted), type: wanted, stable: false };
  if (wanted === 'error') return isError(emit, value, php) ? retyped(value, value.expr, wanted) : undefined;
  if (type === 'php.Key') return fromKey(emit, value, wanted, php);
  if (wanted === 'any') return toAny(emit, value, php);
  const made = fromPointer(emit, value, wanted, php) ?? toPointer(emit, value, wanted, php);
  if (made !== undefined) return made;
  if (wanted === 'float64' && type === 'int') return floatOf(value);
  if (type === 'any') return fromAny(emit, value, wanted, php);
  if (isArrayType(wanted)) return toArray(emit, value, wanted);
  return isInterfaceType(emit, wanted) && implementsType(emit, type, wanted)
    ? retyped(value, value.expr, wanted)
    : undefined;
}

/** A key that is an integer or text, as what PHP knows it to be. */
function fromKey(emit: Emission, value: Value, wanted: GoType, php: StaticType | undefined): Value | undefined {
  if (wanted === 'any') return retyped({ ...value, notNull: true }, call(selector(value.expr, 'Value')), 'any');
  const known = php === undefined ? 'any' : goTypeFor(emit, php);
  if (known !== wanted) return undefined;
  if (wanted === 'int') return retyped(value, call(selector(value.expr, 'Int')), wanted);
  return wanted === 'string' ? retyped(value, call(selector(value.expr, 'String')), wanted) : undefined;
}

/**
 * What PHP knows of a value where it stands, as Go: the target of a pointer that is not nil, or what an `any` holds. The
 * value itself where nothing more is known.
 */
export function narrowed(emit: Emission, value: Value, php: StaticType): Value {
  if (isHole(value.expr) || value.type === 'nil' || value.isNumber === true) return value;
  const known: Value = isNeverNull(php) && isNilable(value.type) ? { ...value, notNull: true } : value;
  if (known.notNull !== true) return known;
  const target = pointee(value.type);
  if (target !== undefined && isValueType(emit, target))
    return { ...retyped(known, star(value.expr), target), whole: value };
  if (value.type !== 'any') return known;
  const type = goTypeFor(emit, php);
  return (isScalarType(type) ? fromAny(emit, known, type, php) : undefined) ?? known;
}

/** An integer as a float. */
export function floatOf(value: Value): Value {
  const constant = constantOf(value.expr);
  if (constant !== undefined && isExactFloat(constant)) {
    const text: BasicLit = { kind: 'BasicLit', start: -1, end: -1, tok: 'FLOAT', value: `${magnitude(constant)}.0` };
    const expr: GoExpr = constant < 0n ? { kind: 'UnaryExpr', start: -1, end: -1, op: '-', x: text } : text;
    return retyped(value, expr, 'float64');
  }
  return retyped(value, call('float64', value.expr), 'float64');
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}

function isExactFloat(value: bigint): boolean {
  return magnitude(value) <= 2n ** 53n;
}

function retyped({ stable, notNull }: Value, expr: GoExpr, type: GoType): Value {
  return { expr, type, stable, ...(notNull === true ? { notNull } : {}) };
}

/** A type whose null is a pointer to it: not an object, which is a pointer itself. */
function isValueType(emit: Emission, type: GoType): boolean {
  return isScalarType(type) || type === 'time.Time' || emit.subject.plan?.classOfType(type)?.kind === 'enum';
}

/** An object of a class of the application that PHP can throw; none that is null, which would be no nil error. */
function isError(emit: Emission, value: Value, php: StaticType | undefined): boolean {
  const { plan, source } = emit.subject;
  const planned = plan?.classOfType(value.type);
  const isThere = value.notNull === true || (php !== undefined && isNeverNull(php));
  return planned !== undefined && isThere && source.file.app.isClass(planned.fqn, 'Throwable') === true;
}

function toAny(emit: Emission, value: Value, php: StaticType | undefined): Value | undefined {
  const target = pointee(value.type);
  const isKnown = value.notNull === true || (php !== undefined && isNeverNull(php));
  if (target === undefined || !isValueType(emit, target) || isKnown) {
    return { ...retyped(value, value.expr, 'any'), boxed: true };
  }
  // A nil pointer in an `any` would not be nil.
  return retyped(value, call(selector('php', 'Deref'), value.expr), 'any');
}

/** `*T` → `T`, where it is not nil. */
function fromPointer(emit: Emission, value: Value, wanted: GoType, php: StaticType | undefined): Value | undefined {
  const target = pointee(value.type);
  if (target === undefined || !isValueType(emit, target)) return undefined;
  if (value.notNull !== true && !(php !== undefined && isNeverNull(php))) return undefined;
  const read = retyped(value, star(value.expr), target);
  return target === wanted ? read : convertTo(emit, read, wanted, php);
}

/** `T` → `*T`, a pointer to a copy, which nobody writes through. */
function toPointer(emit: Emission, value: Value, wanted: GoType, php: StaticType | undefined): Value | undefined {
  const target = pointee(wanted);
  if (target === undefined || !isValueType(emit, target) || value.type === 'any') return undefined;
  const inner = convertTo(emit, value, target, php);
  return inner && { expr: call(selector('php', 'Ptr'), inner.expr), type: wanted, stable: false, notNull: true };
}

/** What an `any` holds, where PHP is sure of it; Go stops where PHP was wrong. */
function fromAny(emit: Emission, value: Value, wanted: GoType, php: StaticType | undefined): Value | undefined {
  if (php === undefined) return undefined;
  if (php.kind === 'array' && isArrayType(wanted)) {
    if (wanted === ANY_ARRAY) return retyped(value, call(selector('php', 'ToArray'), value.expr), wanted);
    return goTypeFor(emit, php) === wanted ? arrayAs(emit, value, wanted) : undefined;
  }
  if (!isNeverNull(php) || goTypeFor(emit, php) !== wanted) {
    const isNumber = wanted === 'float64' && isNeverNull(php) && isNumeric(php);
    return isNumber ? retyped(value, call(selector('php', 'ToFloat'), value.expr), wanted) : undefined;
  }
  if (!isScalarType(wanted) && !isExactClass(emit, php, wanted)) return undefined;
  const asserted: GoExpr = {
    kind: 'TypeAssertExpr',
    start: -1,
    end: -1,
    x: value.expr,
    type: emit.subject.templates.type(wanted),
  };
  return { expr: asserted, type: wanted, stable: value.stable, notNull: true };
}

const ANY_ARRAY: GoType = '*php.Map[php.Key, any]';

/** An integer or a float. */
function isNumeric(type: StaticType): boolean {
  if (type.kind === 'union') return type.members.every(isNumeric);
  return type.kind === 'scalar' && (type.name === 'int' || type.name === 'float');
}

/** Whether objects of the class are of this very Go type: none of a class below it. */
function isExactClass(emit: Emission, php: StaticType, wanted: GoType): boolean {
  const { plan } = emit.subject;
  const [only, ...more] = classesOf(php) ?? [];
  if (plan === undefined || only === undefined || more.length > 0) return false;
  const planned = plan.classNamed(only.name);
  if (planned === undefined || planned.type !== wanted) return wanted === 'time.Time';
  return planned.kind === 'interface' || planned.kind === 'enum' || !plan.isExtended(planned.fqn);
}

/** Arrays of one Go type as another: one that holds at least as much, or one that is asked for every element. */
function toArray(emit: Emission, value: Value, wanted: GoType): Value | undefined {
  // An empty literal is empty whatever it is a list of.
  if (value.expr.kind === 'CompositeLit' && value.expr.elts.length === 0) {
    const empty = emptyArray(emit, wanted);
    return empty && made(value, empty, wanted);
  }
  const isMap = value.type.startsWith('*php.Map[');
  const element = elementOf(value.type);
  if (!isMap && element === undefined) return undefined;
  if (wanted === ANY_ARRAY) return made(value, call(selector('php', 'ToArray'), value.expr), wanted);
  const target = genericOf(pointee(wanted) ?? '');
  if (element !== undefined && target?.name === 'php.Map' && target.args[0] === 'int' && target.args[1] === element) {
    return made(value, call(selector('php', 'FromList'), value.expr), wanted);
  }
  return mayHold(value.type, wanted) ? arrayAs(emit, value, wanted) : undefined;
}

/** Whether elements of one array type may be those of another: what is `any` may be anything. */
function mayHold(from: GoType, to: GoType): boolean {
  if (from === to || from === 'any' || to === 'any' || (from === 'int' && to === 'float64')) return true;
  const [a, b] = [elementOf(from) ?? mapValueOf(from), elementOf(to) ?? mapValueOf(to)];
  if (a !== undefined && b !== undefined) return mayHold(a, b);
  const [p, q] = [pointee(from), pointee(to)];
  return (q !== undefined && isScalarType(q) && from === q) || (p !== undefined && isScalarType(p) && to === p);
}

function mapValueOf(type: GoType): GoType | undefined {
  const map = genericOf(pointee(type) ?? '');
  return map?.name === 'php.Map' ? map.args[1] : undefined;
}

/** An array of which PHP's types promise that it is one of the Go type; it stops where they were wrong. */
function arrayAs(emit: Emission, value: Value, wanted: GoType): Value | undefined {
  const element = elementOf(wanted);
  const map = genericOf(pointee(wanted) ?? '');
  const [key, held] = map?.name === 'php.Map' ? map.args : [];
  const types = element !== undefined ? [element] : key !== undefined && held !== undefined ? [key, held] : [];
  if (types.length === 0) return undefined;
  const indices = types.map((type) => emit.subject.templates.type(type));
  const x = selector('php', element === undefined ? 'AsMap' : 'AsList');
  const [only] = indices;
  const fun: GoExpr =
    indices.length === 1 && only !== undefined
      ? { kind: 'IndexExpr', start: -1, end: -1, x, index: only }
      : { kind: 'IndexListExpr', start: -1, end: -1, x, indices };
  emit.notes.fidelities.push('caveat');
  emit.notes.caveats.push(PROMISED_ARRAY);
  return { ...made(value, call(fun, value.expr), wanted), promised: true };
}

const PROMISED_ARRAY: Caveat = {
  row: 'language/promised-array',
  text: 'Go takes the keys and values of this array for what PHP’s types and docblocks say, and panics where they are not.',
};

/** `[]` of a Go type that holds arrays. */
export function emptyArray(emit: Emission, type: GoType): GoExpr | undefined {
  const map = genericOf(pointee(type) ?? '');
  if (map?.name === 'php.Map') {
    const indices = map.args.map((arg) => emit.subject.templates.type(arg));
    return call({ kind: 'IndexListExpr', start: -1, end: -1, x: selector('php', 'NewMap'), indices });
  }
  if (elementOf(type) === undefined && !type.startsWith('map[')) return undefined;
  return { kind: 'CompositeLit', start: -1, end: -1, type: emit.subject.templates.type(type), elts: [] };
}

function made({ stable }: Value, expr: GoExpr, type: GoType): Value {
  return { expr, type, stable, notNull: true };
}

/** Whether a class of the application is what the interface asks for. */
function implementsType(emit: Emission, type: GoType, wanted: GoType): boolean {
  const { plan, source } = emit.subject;
  const [from, to] = [plan?.classOfType(type), plan?.classOfType(wanted)];
  return from !== undefined && to !== undefined && source.file.app.isClass(from.fqn, to.fqn) === true;
}

/** `nil`, or what stands for null in a Go type. */
export function nilOf(): Value {
  return { expr: ident('nil'), type: 'nil', stable: true };
}
