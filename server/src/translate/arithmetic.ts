/**
 * Arithmetic and bits. Two integers or two floats compute as in Go, but for what overflows; what PHP decides when it runs
 * (an integer or a float, a string that is a number) is left to the helpers, which know its rules.
 */
import type { BinaryOp, Expr as GoExpr } from '../go/ast.ts';
import { binary, call, intLit, selector, unary } from '../go/build.ts';
import { literalOf } from '../php/types.ts';
import type { Binary, Expr } from '../syntax/php/ast.ts';
import { constantOf } from './constants.ts';
import type { Caveat } from './conversion.ts';
import { convertTo, floatOf } from './convert-to.ts';
import { type Emission, refuse } from './emission.ts';
import { lowerExpr } from './expression.ts';
import { orFail } from './failing.ts';
import { isHole, refuseFor } from './hole.ts';
import { numberValue } from './literals.ts';
import { mayBeLargest } from './local-types.ts';
import { typeOf } from './matching.ts';
import { inOrder, isArrayType, type Value, type Wanted } from './value.ts';

/** Whether an operation on integers may well give a float. */
export function mayOverflow(emit: Emission, expr: Expr): boolean {
  if (expr.kind === 'Paren') return mayOverflow(emit, expr.expr);
  if (expr.kind !== 'Binary' || !/^[-+*]$/.test(expr.op)) return false;
  return [expr.left, expr.right].some((side) => isLargeConstant(emit, side) || mayOverflow(emit, side));
}

export type ArithmeticOp = '+' | '-' | '*' | '/' | '%' | '**';

export function arithmetic(emit: Emission, expr: Binary, op: ArithmeticOp, wanted: Wanted): Value | undefined {
  const floats = wanted === 'float64' && op !== '%' && op !== '**';
  const values = inOrder(
    emit,
    [() => operand(emit, expr.left, floats), () => operand(emit, expr.right, floats)],
    'first-with-second',
  );
  const [x, y] = values ?? [];
  if (x === undefined || y === undefined) return undefined;
  const isLarge = [expr.left, expr.right].some((side) => isLargeConstant(emit, side));
  const exact = isLarge ? EXACTLY[op] : undefined;
  if (exact !== undefined && x.type === 'int' && y.type === 'int') {
    return { ...both(x, y, call(selector('php', exact), x.expr, y.expr), 'any'), notNull: true, isNumber: true };
  }
  return computed(emit, op, x, y, wanted);
}

/** Operations on integers that are floats where they overflow. */
const EXACTLY: Readonly<Partial<Record<ArithmeticOp, string>>> = { '+': 'AddInt', '-': 'SubInt', '*': 'MulInt' };

/** An integer so large that what is computed with it may well overflow. */
function isLargeConstant(emit: Emission, expr: Expr): boolean {
  if (expr.kind === 'Variable' && mayBeLargest(emit, expr.name)) return true;
  if (expr.kind === 'ConstFetch' && /^\\?PHP_INT_M/.test(expr.name.text)) return true;
  const value = literalOf(typeOf(emit, expr));
  return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) >= 2 ** 53;
}

/** What an operator makes of two values; compound assignment asks for it too. */
export function computed(emit: Emission, op: ArithmeticOp, x: Value, y: Value, wanted?: Wanted): Value | undefined {
  if (isHole(x.expr) || isHole(y.expr)) return computedWithHole(emit, op, x, y);
  if (isArrayType(x.type) || isArrayType(y.type)) {
    return op === '+' ? onAny(emit, op, x, y) : refuse(emit, `PHP computes no ${op} of arrays`);
  }
  if (!isNumeric(x) || !isNumeric(y)) return onAny(emit, op, x, y);
  if (x.type === 'int' && y.type === 'int') return onIntegers(emit, op, x, y, wanted);
  if (op === '%') return remainder(emit, truncated(x), truncated(y));
  return onFloats(emit, op, asFloat(x), asFloat(y));
}

/** A hole has the type that makes the operation plain. */
function computedWithHole(emit: Emission, op: ArithmeticOp, x: Value, y: Value): Value | undefined {
  if (x.type === y.type && isNumeric(x) && op !== '/' && op !== '**') return onIntegers(emit, op, x, y, undefined);
  return refuseFor(emit, isHole(x.expr) ? x.expr : y.expr);
}

/** What is known to be a number, and is wanted as a float, is made one before it is computed with. */
function operand(emit: Emission, expr: Expr, floats: boolean): Value {
  if (floats && isFloatOrInt(emit, expr)) return lowerExpr(emit, expr, 'float64');
  return lowerExpr(emit, expr);
}

/** Of two kinds of numbers, which is decided when it runs. */
function isFloatOrInt(emit: Emission, expr: Expr): boolean {
  const type = typeOf(emit, expr);
  const isNumber = (name: string): boolean => name === 'int' || name === 'float';
  return (
    type.kind === 'union' &&
    type.nullable !== true &&
    type.members.every((member) => member.kind === 'scalar' && isNumber(member.name))
  );
}

function isNumeric({ type }: Value): boolean {
  return type === 'int' || type === 'float64';
}

function asFloat(value: Value): Value {
  return value.type === 'int' ? floatOf(value) : value;
}

function truncated(value: Value): Value {
  if (value.type === 'int') return value;
  return { expr: call(selector('php', 'IntOf'), value.expr), type: 'int', stable: value.stable };
}

function both(x: Value, y: Value, expr: GoExpr, type: string): Value {
  return { expr, type, stable: x.stable && y.stable };
}

function onIntegers(emit: Emission, op: ArithmeticOp, x: Value, y: Value, wanted: Wanted): Value | undefined {
  switch (op) {
    case '+':
    case '-':
    case '*':
      return sum(emit, op, x, y);
    case '%':
      return remainder(emit, x, y);
    case '**':
      return { ...both(x, y, call(selector('php', 'PowInt'), x.expr, y.expr), 'any'), notNull: true };
    case '/':
      return wanted === 'float64' ? onFloats(emit, op, floatOf(x), floatOf(y)) : quotient(emit, x, y);
  }
}

function sum(emit: Emission, op: '+' | '-' | '*', x: Value, y: Value): Value | undefined {
  const made = binary(x.expr, op, y.expr);
  if (constantOf(x.expr) === undefined || constantOf(y.expr) === undefined) {
    emit.notes.fidelities.push('caveat');
    emit.notes.caveats.push(INT_OVERFLOW);
  } else if (constantOf(made) === undefined) {
    const [a, b] = [Number(constantOf(x.expr)), Number(constantOf(y.expr))];
    return numberValue(op === '+' ? a + b : op === '-' ? a - b : a * b);
  }
  return both(x, y, made, 'int');
}

export const INT_OVERFLOW: Caveat = {
  row: 'language/int-overflow',
  text: 'PHP turns an integer that overflows into a float; Go wraps around.',
};

/** Go's `%` has the sign of the dividend as PHP's has. */
function remainder(emit: Emission, x: Value, y: Value): Value | undefined {
  const divisor = constantOf(y.expr);
  if (divisor !== undefined && divisor !== 0n) return both(x, y, binary(x.expr, '%', y.expr), 'int');
  return orFail(emit, call(selector('php', 'ModInt'), x.expr, y.expr), 'int');
}

/** An integer where it comes out even, else a float. */
function quotient(emit: Emission, x: Value, y: Value): Value | undefined {
  const divisor = constantOf(y.expr);
  const dividend = constantOf(x.expr);
  if (divisor !== undefined && divisor !== 0n && dividend !== undefined) {
    if (dividend % divisor === 0n) return both(x, y, binary(x.expr, '/', y.expr), 'int');
    return onFloats(emit, '/', floatOf(x), floatOf(y));
  }
  return { ...orFail(emit, call(selector('php', 'Quotient'), x.expr, y.expr), 'any'), notNull: true };
}

function onFloats(emit: Emission, op: '+' | '-' | '*' | '/' | '**', x: Value, y: Value): Value | undefined {
  if (op === '**') return both(x, y, call(selector('math', 'Pow'), x.expr, y.expr), 'float64');
  const [a, b] = [floatConstantOf(x.expr), floatConstantOf(y.expr)];
  // Go computes constants exactly, PHP as floats.
  if (a !== undefined && b !== undefined && !(op === '/' && b === 0)) {
    return numberValue(op === '+' ? a + b : op === '-' ? a - b : op === '*' ? a * b : a / b);
  }
  if (op !== '/' || isNonZeroLiteral(y.expr)) return both(x, y, binary(x.expr, op, y.expr), 'float64');
  return orFail(emit, call(selector('php', 'DivFloat'), x.expr, y.expr), 'float64');
}

function isNonZeroLiteral(expr: GoExpr): boolean {
  const value = floatConstantOf(expr);
  return value !== undefined && value !== 0;
}

/** The value of a float literal with its sign. */
function floatConstantOf(expr: GoExpr): number | undefined {
  if (expr.kind === 'UnaryExpr' && expr.op === '-') {
    const value = floatConstantOf(expr.x);
    return value === undefined ? undefined : -value;
  }
  return expr.kind === 'BasicLit' && expr.tok === 'FLOAT' ? Number(expr.value.replaceAll('_', '')) : undefined;
}

const ON_ANY: Readonly<Record<ArithmeticOp, string>> = {
  '+': 'Add',
  '-': 'Sub',
  '*': 'Mul',
  '/': 'Div',
  '%': 'Mod',
  '**': 'Pow',
};

function onAny(emit: Emission, op: ArithmeticOp, x: Value, y: Value): Value | undefined {
  const [a, b] = [convertTo(emit, x, 'any'), convertTo(emit, y, 'any')];
  if (a === undefined || b === undefined) return refuse(emit, `PHP computes ${x.type} ${op} ${y.type} in its own way`);
  return { ...orFail(emit, call(selector('php', ON_ANY[op]), a.expr, b.expr), 'any'), notNull: true };
}

export type BitOp = '&' | '|' | '^' | '<<' | '>>';

export function bitwise(emit: Emission, expr: Binary, op: BitOp): Value | undefined {
  const makers = [() => lowerExpr(emit, expr.left), () => lowerExpr(emit, expr.right)];
  const [x, y] = inOrder(emit, makers, 'first-with-second') ?? [];
  return x && y && bitsOf(emit, op, x, y);
}

/** What an operator on bits makes of two values; compound assignment asks for it too. */
export function bitsOf(emit: Emission, op: BitOp, x: Value, y: Value): Value | undefined {
  const [a, b] = [integerOf(x), integerOf(y)];
  if (a === undefined || b === undefined) return refuse(emit, `PHP computes ${x.type} ${op} ${y.type} in its own way`);
  const count = constantOf(b.expr);
  const isShift = op === '<<' || op === '>>';
  // Go's constants have no size, so that what PHP shifts out of the integer would not compile.
  if (op === '<<' && constantOf(a.expr) !== undefined && (count === undefined || !fitsShifted(a.expr, count))) {
    return refuse(emit, 'what is shifted is a constant, which has no size in Go');
  }
  if (isShift && count !== undefined && count < 0n) return refuse(emit, 'PHP does not shift by a negative number');
  return both(a, b, binary(a.expr, op satisfies BinaryOp, b.expr), 'int');
}

function fitsShifted(expr: GoExpr, count: bigint): boolean {
  const value = constantOf(expr) ?? 0n;
  return count >= 0n && count < 64n && BigInt.asIntN(64, value << count) === value << count;
}

function integerOf(value: Value): Value | undefined {
  if (value.type === 'int') return value;
  if (value.type === 'float64') return truncated(value);
  if (value.type !== 'bool' || value.expr.kind !== 'Ident') return undefined;
  if (value.expr.name !== 'true' && value.expr.name !== 'false') return undefined;
  return { ...value, expr: intLit(value.expr.name === 'true' ? 1 : 0), type: 'int' };
}

/** `-x`, `+x` and `~x`. */
export function negation(emit: Emission, op: '-' | '+' | '~', expr: Expr, wanted: Wanted): Value | undefined {
  const value = operand(emit, expr, wanted === 'float64' && op !== '~');
  if (isHole(value.expr)) return refuse(emit, `the operator ${op} depends on the type, which is not known`);
  if (op === '~') {
    if (value.type !== 'int') return refuse(emit, `the operator ~ on ${value.type} is not the same in Go`);
    return { expr: unary('^', value.expr), type: 'int', stable: value.stable };
  }
  if (isNumeric(value)) {
    if (op === '+') return value;
    const isSigned = value.expr.kind === 'UnaryExpr' && value.expr.op === '-';
    const x: GoExpr = isSigned ? { kind: 'ParenExpr', start: -1, end: -1, x: value.expr } : value.expr;
    return { expr: unary('-', x), type: value.type, stable: value.stable };
  }
  const sign: Value = { expr: intLit(1), type: 'int', stable: true };
  const factor = op === '-' ? { ...sign, expr: unary('-', intLit(1)) } : sign;
  return onAny(emit, '*', value, factor);
}
