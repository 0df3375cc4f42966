/**
 * Values of unknown type where PHP's types or docblocks promise one. PHP checks what is declared when it runs, and makes
 * one scalar of another on the way; so does the Go, which stops where the promise was wrong.
 */
import type { Expr as GoExpr } from '../go/ast.ts';
import { call, selector, star } from '../go/build.ts';
import type { StaticType } from '../php/types.ts';
import type { Expr } from '../syntax/php/ast.ts';
import type { Caveat } from './conversion.ts';
import { attempt, type Emission } from './emission.ts';
import { lowerExpr } from './expression.ts';
import { elementOf, type GoType, pointee } from './go-type.ts';
import { isHole } from './hole.ts';
import { typeOf } from './matching.ts';
import { goTypeFor, isInterfaceType, isScalarType } from './php-types.ts';
import { textOf } from './strings.ts';
import { orderedMap } from './subscripts.ts';
import type { Value, Wanted } from './value.ts';

/** The value as one of the type, if what PHP knows of it leaves that open; undefined where it is surely none. */
export function promisedAs(emit: Emission, value: Value, wanted: GoType, php: StaticType): Value | undefined {
  const made = checked(emit, value, wanted, php);
  if (made === undefined) return undefined;
  emit.notes.fidelities.push('caveat');
  emit.notes.caveats.push(PROMISED);
  return { expr: made, type: wanted, stable: false };
}

/** What is noted of every such value. */
export const PROMISED: Caveat = {
  row: 'language/promised-type',
  text: 'Go takes this value for what PHP’s types and docblocks say, and panics where it is something else.',
};

function checked(emit: Emission, value: Value, wanted: GoType, php: StaticType): GoExpr | undefined {
  const target = pointee(value.type);
  // Null is an error where the type has none, in Go as in PHP.
  if (target === wanted && isScalarType(wanted)) return star(value.expr);
  if (value.type !== 'any' || !mayBe(emit, php, wanted)) return undefined;
  const scalar = SCALARS[wanted];
  if (scalar !== undefined) return call(selector('php', scalar), value.expr);
  const inner = SCALARS[pointee(wanted) ?? ''];
  if (inner !== undefined) return call(selector('php', 'Maybe'), value.expr, selector('php', inner));
  const { plan } = emit.subject;
  const planned = plan?.classOfType(wanted);
  const isExact = planned !== undefined && planned.kind !== 'enum' && plan?.isExtended(planned.fqn) !== true;
  if (!isExact && !isInterfaceType(emit, wanted)) return arrayOf(emit, value, wanted);
  const index = emit.subject.templates.type(wanted);
  return call({ kind: 'IndexExpr', start: -1, end: -1, x: selector('php', 'As'), index }, value.expr);
}

const SCALARS: Readonly<Record<string, string>> = {
  string: 'AsString',
  int: 'AsInt',
  float64: 'AsFloat',
  bool: 'AsBool',
};

/** Whether a value of the PHP type may be one of the Go type: it is not known, or that is one of several. */
function mayBe(emit: Emission, php: StaticType, wanted: GoType): boolean {
  switch (php.kind) {
    case 'unknown':
    case 'object':
      return true;
    case 'union':
      return php.members.some(
        (member) => goTypeFor(emit, member) === wanted.replace(/^\*(?=(string|int|float64|bool)$)/, ''),
      );
    default:
      return goTypeFor(emit, php) === wanted || goTypeFor(emit, php) === `*${wanted}`;
  }
}

function arrayOf(emit: Emission, value: Value, wanted: GoType): GoExpr | undefined {
  const element = elementOf(wanted);
  const map = orderedMap(wanted);
  if (wanted === '*php.Map[php.Key, any]') return call(selector('php', 'ToArray'), value.expr);
  if (element === undefined && map === undefined) return undefined;
  const indices = (map === undefined ? [element ?? 'any'] : [map.key, map.value]).map((type) =>
    emit.subject.templates.type(type),
  );
  const [only] = indices;
  const x = selector('php', map === undefined ? 'AsList' : 'AsMap');
  if (only !== undefined && indices.length === 1) {
    return call({ kind: 'IndexExpr', start: -1, end: -1, x, index: only }, value.expr);
  }
  return call({ kind: 'IndexListExpr', start: -1, end: -1, x, indices }, value.expr);
}

/**
 * An argument of one of PHP's own functions, which is of the type that Go's takes: PHP makes one scalar of another there,
 * and takes null.
 */
export function builtinArgument(emit: Emission, expr: Expr, wanted: Wanted): Value {
  if (wanted !== 'string' && wanted !== 'int' && wanted !== 'float64') return lowerExpr(emit, expr, wanted);
  const made = attempt(emit, () => {
    const value = lowerExpr(emit, expr, wanted === 'float64' ? wanted : undefined);
    return isHole(value.expr) ? undefined : argumentAs(emit, value, wanted, expr);
  });
  return made ?? lowerExpr(emit, expr, wanted);
}

function argumentAs(emit: Emission, value: Value, wanted: 'string' | 'int' | 'float64', expr: Expr): Value | undefined {
  if (value.type === wanted) return value;
  if (value.type === 'php.Key' && wanted === 'string') return textOf(emit, value, typeOf(emit, expr));
  const isOpen = value.type === 'any' || SCALAR_POINTERS.has(value.type);
  if (isOpen) {
    const name = { string: 'ArgString', int: 'ArgInt', float64: 'ArgFloat' }[wanted];
    return { expr: call(selector('php', name), value.expr), type: wanted, stable: value.stable };
  }
  // A list as text would be a mistake of the PHP, and so would the text of an object.
  if (wanted === 'string' && isScalarType(value.type)) return textOf(emit, value, typeOf(emit, expr));
  return undefined;
}

const SCALAR_POINTERS: ReadonlySet<GoType> = new Set(['*string', '*int', '*float64', '*bool']);
