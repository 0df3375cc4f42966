/**
 * Strings made of parts: interpolation and the dot operator.
 */
import type { BasicLit, Expr as GoExpr } from '../go/ast.ts';
import { binary, call, selector, stringLit } from '../go/build.ts';
import { classesOf, type StaticType } from '../php/types.ts';
import type { Binary, Expr } from '../syntax/php/ast.ts';
import { calledValue, plannedCall } from './calls.ts';
import { constantOf } from './constants.ts';
import { convertTo } from './convert-to.ts';
import { attempt, type Emission, refuse } from './emission.ts';
import { lowerExpr } from './expression.ts';
import { pointee } from './go-type.ts';
import { isHole } from './hole.ts';
import { typeOf } from './matching.ts';
import { isScalarType } from './php-types.ts';
import { inOrder, isArrayType, type Value } from './value.ts';

/** The parts joined as text. */
export function joined(emit: Emission, parts: readonly Expr[]): Value | undefined {
  if (parts.length > MOST_PARTS) return refuse(emit, 'the text has too many parts');
  const flat = parts.flatMap((part) => (part.kind === 'Interpolated' ? part.parts : [part]));
  const values = inOrder(
    emit,
    flat.map((part) => () => asText(emit, part)),
    'first-with-second',
  );
  const [first, ...rest] = merged(values ?? []);
  if (first === undefined) return undefined;
  return rest.reduce<Value>(
    (left, right) => ({
      expr: binary(left.expr, '+', right.expr),
      type: 'string',
      stable: left.stable && right.stable,
    }),
    first,
  );
}

/** Literals that follow each other become one. */
function merged(values: readonly Value[]): Value[] {
  const made: Value[] = [];
  for (const value of values) {
    const before = made.at(-1);
    const text =
      before && isQuoted(before.expr) && isQuoted(value.expr) ? joinQuoted(before.expr, value.expr) : undefined;
    if (text === undefined) made.push(value);
    else made.splice(-1, 1, { ...value, expr: text });
  }
  return made;
}

function isQuoted(expr: GoExpr): expr is BasicLit {
  return expr.kind === 'BasicLit' && expr.tok === 'STRING' && expr.value.startsWith('"') && expr.layout === undefined;
}

/** Escapes in double quotes end by themselves, so the texts can stand behind each other. */
function joinQuoted(left: BasicLit, right: BasicLit): BasicLit {
  return { ...left, value: `${left.value.slice(0, -1)}${right.value.slice(1)}` };
}

/** A deeper tree than this would exhaust the stack of those that read it. */
const MOST_PARTS = 200;

/** The operands of a chain of dots, from left to right; chains may be long, so this does not recurse. */
export function dotOperands(expr: Binary): Expr[] {
  const operands: Expr[] = [];
  let left: Expr = expr;
  while (left.kind === 'Binary' && left.op === '.') {
    operands.push(left.right);
    left = left.left;
  }
  operands.push(left);
  return operands.reverse();
}

/** The expression as PHP writes it into a string: of type string, a hole where that is not known. */
export function asText(emit: Emission, expr: Expr): Value {
  const made = attempt(emit, () => textOf(emit, lowerExpr(emit, expr, 'text'), typeOf(emit, expr)));
  return made ?? lowerExpr(emit, expr, 'string');
}

/** The value as text; undefined where PHP has none for it, or asks the object. */
export function textOf(emit: Emission, value: Value, php: StaticType): Value | undefined {
  const { expr, type, stable } = value;
  const text = (made: GoExpr): Value => ({ expr: made, type: 'string', stable });
  switch (type) {
    case 'string':
      return value;
    case 'int': {
      const number = constantOf(expr);
      return text(number === undefined ? call(selector('strconv', 'Itoa'), expr) : stringLit(String(number)));
    }
    case 'float64':
      return text(call(selector('php', 'FloatString'), expr));
    case 'bool':
      return text(call(selector('php', 'BoolString'), expr));
    case 'nil':
      return text(stringLit(''));
    case 'any':
      return text(call(selector('php', 'ToString'), expr));
    case 'php.Key':
      return text(call(selector(expr, 'String')));
    case 'time.Time':
      return isCarbon(emit, php) ? text(call(selector(expr, 'Format'), stringLit('2006-01-02 15:04:05'))) : undefined;
    default:
  }
  if (isHole(expr) || isArrayType(type)) return undefined;
  const target = pointee(type);
  if (target !== undefined && isScalarType(target)) {
    const any = convertTo(emit, value, 'any', php);
    return any && text(call(selector('php', 'ToString'), any.expr));
  }
  return ownText(emit, value);
}

/** `__toString` of a class of the application. */
function ownText(emit: Emission, value: Value): Value | undefined {
  const { plan } = emit.subject;
  const planned = plan?.classOfType(value.type);
  const method = planned && plan?.method(planned.fqn, '__toString');
  if (method === undefined) return refuse(emit, `${value.type} is no text`);
  const applied = plannedCall(emit, method, selector(value.expr, method.goName), []);
  return applied && calledValue(emit, applied);
}

function isCarbon(emit: Emission, php: StaticType): boolean {
  const [only] = classesOf(php) ?? [];
  return only !== undefined && emit.subject.source.file.app.isClass(only.name, 'Carbon\\Carbon') === true;
}
