/**
 * `(int)`, `(string)` and the other casts, by the type that is cast.
 */
import { assign, call, ifStmt, intLit, selector } from '../go/build.ts';
import type { Cast } from '../syntax/php/ast.ts';
import { convertTo, emptyArray, floatOf } from './convert-to.ts';
import { type Emission, refuse } from './emission.ts';
import { lowerExpr } from './expression.ts';
import { isHole, refuseFor } from './hole.ts';
import { asText } from './strings.ts';
import { truthOf } from './truth.ts';
import { goTypeOf, isArrayType, STRUCT, type Value, type Wanted } from './value.ts';
import { createVariable, currentBlock, reference } from './variables.ts';

export function castValue(emit: Emission, { type, expr }: Cast, wanted: Wanted): Value | undefined {
  switch (type) {
    case 'bool':
      return truthOf(emit, expr);
    case 'string': {
      const value = asText(emit, expr);
      return isHole(value.expr) ? refuseFor(emit, value.expr) : value;
    }
    case 'int':
      return integer(emit, divided(emit, expr) ?? lowerExpr(emit, expr));
    case 'float':
      return float(emit, lowerExpr(emit, expr, isDivision(expr) ? 'float64' : undefined));
    case 'array':
      return array(
        emit,
        lowerExpr(emit, expr, wanted !== undefined && isArrayType(wanted) ? wanted : undefined),
        wanted,
      );
    default:
      return refuse(emit, `a cast to ${type} is not converted`);
  }
}

/** `(int) ($a / 2)`: Go's division of integers is what is left of PHP's. */
function divided(emit: Emission, expr: Cast['expr']): Value | undefined {
  if (expr.kind === 'Paren') return divided(emit, expr.expr);
  if (expr.kind !== 'Binary' || expr.op !== '/' || expr.right.kind !== 'IntLit' || /^[0xob_]*$/i.test(expr.right.raw)) {
    return undefined;
  }
  const x = lowerExpr(emit, expr.left);
  if (x.type !== 'int' || isHole(x.expr)) return undefined;
  const y = lowerExpr(emit, expr.right);
  return {
    expr: { kind: 'BinaryExpr', start: -1, end: -1, x: x.expr, op: '/', y: y.expr },
    type: 'int',
    stable: x.stable,
  };
}

function isDivision(expr: Cast['expr']): boolean {
  if (expr.kind === 'Paren') return isDivision(expr.expr);
  return expr.kind === 'Binary' && expr.op === '/';
}

/** The value as an integer, as `(int)` and whatever casts like it makes one. */
export function integer(emit: Emission, value: Value): Value | undefined {
  const { expr, type, stable } = value;
  if (isHole(expr)) return refuseFor(emit, expr);
  switch (type) {
    case 'int':
      return value;
    case 'float64':
      return { expr: call(selector('php', 'IntOf'), expr), type: 'int', stable };
    case 'string':
      return { expr: call(selector('php', 'ParseInt'), expr), type: 'int', stable };
    case 'nil':
      return { expr: intLit(0), type: 'int', stable: true };
    case 'bool':
      return number(emit, value);
    default: {
      const any = convertTo(emit, value, 'any');
      if (any === undefined || isArrayType(type)) return refuse(emit, `a cast of ${type} to int is not converted`);
      return { expr: call(selector('php', 'ToInt'), any.expr), type: 'int', stable };
    }
  }
}

/** 1 for true, 0 for false. */
function number(emit: Emission, { expr }: Value): Value {
  const variable = createVariable(emit, 'number', 'int');
  currentBlock(emit).declared.add(variable);
  emit.notes.prelude.push(
    assign([reference(variable)], ':=', [intLit(0)]),
    ifStmt(expr, [assign([reference(variable)], '=', [intLit(1)])]),
  );
  return { expr: reference(variable), type: 'int', stable: true, owned: variable };
}

/** The value as a float, as `(float)` makes one. */
export function float(emit: Emission, value: Value): Value | undefined {
  const { expr, type, stable } = value;
  if (isHole(expr)) return refuseFor(emit, expr);
  switch (type) {
    case 'float64':
      return value;
    case 'int':
      return floatOf(value);
    case 'string':
      return { expr: call(selector('php', 'ParseFloat'), expr), type: 'float64', stable };
    case 'nil':
      return floatOf({ expr: intLit(0), type: 'int', stable: true });
    case 'bool':
      return floatOf(number(emit, value));
    default: {
      const any = convertTo(emit, value, 'any');
      if (any === undefined || isArrayType(type)) return refuse(emit, `a cast of ${type} to float is not converted`);
      return { expr: call(selector('php', 'ToFloat'), any.expr), type: 'float64', stable };
    }
  }
}

/** An array stays one, null is none, a scalar is an array of itself. */
function array(emit: Emission, value: Value, wanted: Wanted): Value | undefined {
  const { expr, type } = value;
  if (isHole(expr) || type === STRUCT) return refuseFor(emit, expr);
  if (isArrayType(type)) return value;
  const target = wanted !== undefined && isArrayType(wanted) ? goTypeOf(wanted) : undefined;
  if (type === 'nil') {
    const empty = emptyArray(emit, target ?? '[]any');
    return empty && { expr: empty, type: target ?? '[]any', stable: false, notNull: true };
  }
  if (type === 'any') {
    return {
      expr: call(selector('php', 'ToArray'), expr),
      type: '*php.Map[php.Key, any]',
      stable: false,
      notNull: true,
    };
  }
  if (type !== 'string' && type !== 'int' && type !== 'float64' && type !== 'bool') {
    return refuse(emit, `a cast of ${type} to an array is not converted`);
  }
  const list = emit.subject.templates.type(`[]${type}`);
  return {
    expr: { kind: 'CompositeLit', start: -1, end: -1, type: list, elts: [expr] },
    type: `[]${type}`,
    stable: false,
  };
}
