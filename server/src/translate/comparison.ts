/**
 * Comparisons. Two values of one scalar type compare in Go as they do in PHP, but for strings that look like numbers;
 * everything else is asked of helpers that know PHP's rules.
 */
import type { Expr as GoExpr } from '../go/ast.ts';
import { binary, call, ident, intLit, selector, star, stringLit, unary } from '../go/build.ts';
import type { Binary } from '../syntax/php/ast.ts';
import { convertTo, floatOf } from './convert-to.ts';
import { isPlainRead } from './effects.ts';
import { type Emission, refuse } from './emission.ts';
import { lowerExpr } from './expression.ts';
import { type GoType, isNumber, pointee } from './go-type.ts';
import { isHole, refuseFor } from './hole.ts';
import { hasNil, isScalarType } from './php-types.ts';
import { conditionOf, negated } from './truth.ts';
import { hoist, inOrder, isArrayType, STRUCT, type Value } from './value.ts';

export type ComparisonOp = '===' | '!==' | '==' | '!=' | '<' | '<=' | '>' | '>=';

export function comparison(emit: Emission, expr: Binary, op: ComparisonOp): Value | undefined {
  const sides = operands(emit, expr);
  if (sides === undefined) return undefined;
  const [x, y] = sides;
  const why = whyUndecided(expr, x, y);
  if (why !== undefined) return refuse(emit, why);
  return compared(emit, op, x, y);
}

/** Whether two values compare so; `switch` and `match` ask for it too. */
export function compared(emit: Emission, op: ComparisonOp, x: Value, y: Value): Value | undefined {
  if (isHole(x.expr) || isHole(y.expr)) {
    if (x.type !== y.type || !isScalarType(x.type)) return refuseFor(emit, isHole(x.expr) ? x.expr : y.expr);
  }
  if (x.type === STRUCT || y.type === STRUCT) return refuse(emit, ofItsOwn(x, y));
  const test =
    op === '===' || op === '!==' ? identical(emit, x, y) : op === '==' || op === '!=' ? equal(emit, x, y) : undefined;
  if (test !== undefined) {
    const isOpposite = op === '!==' || op === '!=';
    return { expr: isOpposite ? negated(test) : test, type: 'bool', stable: x.stable && y.stable };
  }
  if (op === '<' || op === '<=' || op === '>' || op === '>=') return ordered(emit, op, x, y);
  return refuse(emit, ofItsOwn(x, y));
}

/** `a <=> b`: -1, 0 or 1. */
export function spaceship(emit: Emission, expr: Binary): Value | undefined {
  const [x, y] = operands(emit, expr) ?? [];
  if (x === undefined || y === undefined) return undefined;
  const stable = x.stable && y.stable;
  if (x.type === 'int' && y.type === 'int') {
    return { expr: call(selector('cmp', 'Compare'), x.expr, y.expr), type: 'int', stable };
  }
  if (x.type === 'string' && y.type === 'string') {
    const [of, name] =
      isText(x.expr) || isText(y.expr) ? (['strings', 'Compare'] as const) : (['php', 'CompareStrings'] as const);
    return { expr: call(selector(of, name), x.expr, y.expr), type: 'int', stable };
  }
  if (x.type === 'time.Time' && y.type === 'time.Time') {
    return { expr: call(selector(x.expr, 'Compare'), y.expr), type: 'int', stable };
  }
  const made = onAny(emit, 'Compare', x, y);
  return made && { expr: made, type: 'int', stable };
}

function operands(emit: Emission, expr: Binary): readonly [Value, Value] | undefined {
  const makers = [() => lowerExpr(emit, expr.left), () => lowerExpr(emit, expr.right)];
  const [x, y] = inOrder(emit, makers, 'first-with-second') ?? [];
  return x && y && [x, y];
}

/** What PHP may have as false is no number to compare with, unless types are compared too, or more than some is asked. */
function whyUndecided(expr: Binary, left: Value, right: Value): string | undefined {
  if (left.undecided !== true && right.undecided !== true) return undefined;
  const isMore = expr.op === '>' && expr.right.kind === 'IntLit';
  if (expr.op === '===' || expr.op === '!==' || isMore) return undefined;
  return 'what this is when there is none is a decision, and PHP may compare that in its own way';
}

function ofItsOwn(x: Value, y: Value): string {
  return `PHP compares ${x.type} with ${y.type} in its own way`;
}

/** `===` as a Go condition; undefined where Go cannot say it. */
function identical(emit: Emission, x: Value, y: Value): GoExpr | undefined {
  if (x.type === 'nil' || y.type === 'nil') return isNull(emit, x.type === 'nil' ? y : x);
  if (x.undecided === true || y.undecided === true) {
    return x.type === y.type && isScalarType(x.type) ? binary(x.expr, '==', y.expr) : undefined;
  }
  if (x.type === y.type) {
    if (isScalarType(x.type) || isEnum(emit, x.type)) return binary(x.expr, '==', y.expr);
    if (isObject(emit, x.type)) return binary(x.expr, '==', y.expr);
    return x.type === 'time.Time' ? undefined : onAny(emit, 'Identical', x, y);
  }
  if (isScalarType(x.type) && isScalarType(y.type)) return constantly(emit, false, x, y);
  // An `any` compares by what it holds: its type and its value.
  if (x.type === 'any' && isScalarType(y.type)) return binary(x.expr, '==', typed(y));
  if (y.type === 'any' && isScalarType(x.type)) return binary(typed(x), '==', y.expr);
  const [pointer, other] = pointee(x.type) === y.type ? [x, y] : [y, x];
  if (pointee(pointer.type) === other.type && (isScalarType(other.type) || isEnum(emit, other.type))) {
    return targetIs(emit, pointer, other);
  }
  return x.type === 'time.Time' || y.type === 'time.Time' ? undefined : onAny(emit, 'Identical', x, y);
}

/** A literal beside an `any` has the type that Go gives it by itself: `1.0` would be one, `1` an int. */
function typed(value: Value): GoExpr {
  const { expr, type } = value;
  const isInteger = expr.kind === 'BasicLit' && expr.tok === 'INT';
  return type === 'float64' && isInteger ? call('float64', expr) : expr;
}

function isNull(emit: Emission, value: Value): GoExpr | undefined {
  if (value.type === 'nil') return ident('true');
  if (hasNil(emit, value.type)) return binary(value.expr, '==', ident('nil'));
  // A pointer that PHP knows not to be null was read.
  if (value.whole !== undefined) return binary(value.whole.expr, '==', ident('nil'));
  return value.stable ? ident('false') : undefined;
}

/** A comparison whose answer the types give; what is compared must do nothing. */
function constantly(_emit: Emission, answer: boolean, ...values: readonly Value[]): GoExpr | undefined {
  return values.every(({ expr, stable }) => stable || isPlainRead(expr)) ? ident(String(answer)) : undefined;
}

/** `p != nil && *p == y`. */
function targetIs(emit: Emission, pointer: Value, other: Value): GoExpr {
  const read = isPlainRead(pointer.expr) ? pointer : hoist(emit, pointer, 'value');
  return binary(binary(read.expr, '!=', ident('nil')), '&&', binary(star(read.expr), '==', other.expr));
}

/** `==` as a Go condition; undefined where Go cannot say it. */
function equal(emit: Emission, x: Value, y: Value): GoExpr | undefined {
  if (x.type === 'nil' || y.type === 'nil') return equalsNull(emit, x.type === 'nil' ? y : x);
  const [a, b] = sameNumbers(x, y);
  if (a.type === b.type && isNumber(a.type)) return binary(a.expr, '==', b.expr);
  if (x.type === 'bool' || y.type === 'bool') return equalsBool(emit, x, y);
  if (x.type === 'string' && y.type === 'string') {
    return isText(x.expr) || isText(y.expr)
      ? binary(x.expr, '==', y.expr)
      : call(selector('php', 'EqualStrings'), x.expr, y.expr);
  }
  if (x.type === 'time.Time' && y.type === 'time.Time') return call(selector(x.expr, 'Equal'), y.expr);
  if (x.type === y.type && isEnum(emit, x.type)) return binary(x.expr, '==', y.expr);
  if (!isPlainObject(emit, x.type) || !isPlainObject(emit, y.type)) return undefined;
  return onAny(emit, 'LooseEqual', x, y);
}

/** Null equals what is empty, but not "0". */
function equalsNull(emit: Emission, value: Value): GoExpr | undefined {
  if (value.type === 'nil') return ident('true');
  if (value.type === 'string') return binary(value.expr, '==', stringLit(''));
  if (isObject(emit, value.type)) return binary(value.expr, '==', ident('nil'));
  if (isScalarType(value.type) || isArrayType(value.type)) return negated(conditionOf(emit, value).expr);
  return onAny(emit, 'LooseEqual', value, { expr: ident('nil'), type: 'nil', stable: true });
}

/** Beside a boolean everything is one. */
function equalsBool(emit: Emission, x: Value, y: Value): GoExpr | undefined {
  if (x.undecided === true || y.undecided === true) return undefined;
  const [a, b] = [conditionOf(emit, x).expr, conditionOf(emit, y).expr];
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    if (one.kind === 'Ident' && one.name === 'true') return other;
    if (one.kind === 'Ident' && one.name === 'false') return negated(other);
  }
  return binary(grouped(a), '==', grouped(b));
}

function grouped(expr: GoExpr): GoExpr {
  return expr.kind === 'BinaryExpr' ? { kind: 'ParenExpr', start: -1, end: -1, x: expr } : expr;
}

/** An integer beside a float is one too. */
function sameNumbers(x: Value, y: Value): readonly [Value, Value] {
  if (x.type === 'int' && y.type === 'float64') return [floatOf(x), y];
  if (x.type === 'float64' && y.type === 'int') return [x, floatOf(y)];
  return [x, y];
}

type OrderOp = '<' | '<=' | '>' | '>=';

function ordered(emit: Emission, op: OrderOp, x: Value, y: Value): Value | undefined {
  const stable = x.stable && y.stable;
  const answer = (expr: GoExpr): Value => ({ expr, type: 'bool', stable });
  const [a, b] = sameNumbers(x, y);
  if (a.type === b.type && isNumber(a.type)) return answer(binary(a.expr, op, b.expr));
  if (x.type === 'string' && y.type === 'string') {
    if (isText(x.expr) || isText(y.expr)) return answer(binary(x.expr, op, y.expr));
    return answer(binary(call(selector('php', 'CompareStrings'), x.expr, y.expr), op, intLit(0)));
  }
  if (x.type === 'time.Time' && y.type === 'time.Time') return answer(timeOrder(op, x.expr, y.expr));
  if (isObject(emit, x.type) || isObject(emit, y.type)) return refuse(emit, ofItsOwn(x, y));
  // What cannot be ordered is neither less nor more: PHP asks `a > b` as `b < a`.
  if (op === '<' || op === '<=') {
    const made = onAny(emit, 'Compare', x, y);
    return made === undefined ? refuse(emit, ofItsOwn(x, y)) : answer(binary(made, op, intLit(0)));
  }
  const first = isPlainRead(x.expr) ? x : hoist(emit, x, 'value');
  const made = onAny(emit, 'Compare', y, first);
  if (made === undefined) return refuse(emit, ofItsOwn(x, y));
  return answer(binary(made, op === '>' ? '<' : '<=', intLit(0)));
}

function timeOrder(op: OrderOp, x: GoExpr, y: GoExpr): GoExpr {
  switch (op) {
    case '<':
      return call(selector(x, 'Before'), y);
    case '>':
      return call(selector(x, 'After'), y);
    case '<=':
      return unary('!', call(selector(x, 'After'), y));
    case '>=':
      return unary('!', call(selector(x, 'Before'), y));
  }
}

function onAny(emit: Emission, name: string, x: Value, y: Value): GoExpr | undefined {
  const sides = [x, y].map((side) => (side.type === 'nil' ? side : convertTo(emit, side, 'any')));
  const [a, b] = sides;
  return a && b && call(selector('php', name), a.expr, b.expr);
}

/** An object of a class, which is compared by what it is. */
function isObject(emit: Emission, type: GoType): boolean {
  const planned = emit.subject.plan?.classOfType(type);
  return planned !== undefined ? planned.kind !== 'enum' : type === '*gin.Context' || type === '*gorm.DB';
}

/** What is no object, or one that is nothing but its properties. */
function isPlainObject(emit: Emission, type: GoType): boolean {
  if (!isObject(emit, type)) return true;
  const planned = emit.subject.plan?.classOfType(type);
  return planned?.kind === 'class' && emit.subject.plan?.isExtended(planned.fqn) !== true;
}

function isEnum(emit: Emission, type: GoType): boolean {
  return emit.subject.plan?.classOfType(type)?.kind === 'enum';
}

/** A literal that is no number: beside it PHP compares text. */
function isText(expr: GoExpr): boolean {
  if (expr.kind !== 'BasicLit' || expr.tok !== 'STRING' || !expr.value.startsWith('"')) return false;
  const text = expr.value.slice(1, -1);
  return !/^(\s|\\[tnrvf]|\\u000[bc])*[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?(\s|\\[tnrvf]|\\u000[bc])*$/.test(text);
}
