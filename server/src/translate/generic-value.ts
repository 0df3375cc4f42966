/**
 * Arguments of a generic helper: the Go of each, with what it says about the helper's type parameters.
 */
import type { Expr as GoExpr } from '../go/ast.ts';
import { call, selector } from '../go/build.ts';
import { walk } from '../go/walk.ts';
import type { Expr } from '../syntax/php/ast.ts';
import type { Capture } from '../table/site.ts';
import { convertTo } from './convert-to.ts';
import { attempt, type Emission, refuse } from './emission.ts';
import { lowerExpr } from './expression.ts';
import { type Bindings, type GenericCall, isOpen, substitute, unify } from './generic-call.ts';
import { funcOf, type GoType } from './go-type.ts';
import { isHole } from './hole.ts';
import { typeOf } from './matching.ts';
import { goTypeFor } from './php-types.ts';
import { builtinArgument, PROMISED } from './promise.ts';
import { inOrder, type Value } from './value.ts';

/** Undefined, with the reason noted, when the helper takes no such value. */
export function genericValue(
  emit: Emission,
  call: GenericCall,
  takes: GoType,
  bindings: Bindings,
  expr: Expr,
): Value | undefined {
  if (!isOpen(call, takes, bindings)) return given(emit, builtinArgument(emit, expr, substitute(takes, bindings)));
  const wanted = functionTypes(emit, takes, bindings, expr);
  const made = wanted === undefined ? given(emit, lowerExpr(emit, expr)) : functionValue(emit, expr, wanted);
  const value = made && (asAnyArray(emit, made, takes, expr) ?? made);
  if (value === undefined) return undefined;
  return unify(call, takes, value.type, bindings) ? value : mismatch(emit, substitute(takes, bindings), value.type);
}

/** What may be any array, as the map that holds every one; what takes a list asks for more. */
function asAnyArray(emit: Emission, value: Value, takes: GoType, expr: Expr): Value | undefined {
  if (value.type !== 'any' || !takes.startsWith('*php.Map[') || isHole(value.expr)) return undefined;
  const { kind } = typeOf(emit, expr);
  if (kind !== 'array' && kind !== 'unknown') return undefined;
  return { expr: call(selector('php', 'ToArray'), value.expr), type: '*php.Map[php.Key, any]', stable: value.stable };
}

/** A closure of the first of the types that it can have without a hole. */
function functionValue(emit: Emission, expr: Expr, types: readonly GoType[]): Value | undefined {
  for (const type of types) {
    const value = attempt(emit, () => {
      const from = emit.notes.caveats.length;
      const made = given(emit, lowerExpr(emit, expr, type));
      // What it gives is not known to be of the type.
      const isPromised = emit.notes.caveats.slice(from).some(({ row }) => row === PROMISED.row);
      return made === undefined || isPromised || holdsHole(made.expr) ? undefined : made;
    });
    if (value !== undefined) return value;
  }
  return given(emit, lowerExpr(emit, expr, types.at(-1)));
}

function holdsHole(expr: GoExpr): boolean {
  let found = false;
  walk(expr, (node) => {
    if (isHole(node)) found = true;
  });
  return found;
}

/** The values of a list of arguments, all of one type. */
export function genericList(
  emit: Emission,
  call: GenericCall,
  takes: GoType,
  bindings: Bindings,
  capture: Exclude<Capture, { kind: 'expr' }>,
): readonly Value[] | undefined {
  if (capture.kind === 'items') return refuse(emit, 'this helper takes no elements');
  const { args } = capture;
  if (args.some(({ spread, name }) => spread || name !== undefined)) {
    return refuse(emit, 'named and spread arguments are not converted yet');
  }
  const values = inOrder(
    emit,
    args.map(
      ({ value }) =>
        () =>
          given(emit, lowerExpr(emit, value)),
    ),
  );
  const [first] = values ?? [];
  if (values === undefined || first === undefined) return values;
  const widest = new Map(Object.keys(call.typeParams).map((name) => [name, name === 'K' ? 'php.Key' : 'any']));
  for (const { type } of [...values, { type: substitute(takes, widest) }]) {
    const tried: Bindings = new Map(bindings);
    if (!unify(call, takes, type, tried)) continue;
    const same = values.map((value) => given(emit, convertTo(emit, value, substitute(takes, tried))));
    if (!same.every((value) => value !== undefined)) continue;
    for (const [name, bound] of tried) bindings.set(name, bound);
    return same;
  }
  return mismatch(emit, takes, first.type);
}

/**
 * What a closure can be: its parameters are known from the arguments before it. Its result is what PHP says, or else what
 * its Go turns out to be. Undefined where no function is taken.
 */
function functionTypes(emit: Emission, takes: GoType, bindings: Bindings, expr: Expr): readonly GoType[] | undefined {
  const wanted = funcOf(takes);
  if (wanted === undefined) return undefined;
  const params = wanted.params.map((type) => substitute(type, bindings)).join(', ');
  const [result] = wanted.results;
  if (result === undefined) return [`func(${params})`];
  const known = substitute(result, bindings);
  if (!/^[A-Z]$/.test(known)) return [`func(${params}) ${known}`];
  const php = typeOf(emit, expr);
  const own = php.kind === 'callable' ? goTypeFor(emit, php.returns) : 'any';
  return (own === 'any' ? [...SCALARS, 'any'] : [own]).map((type) => `func(${params}) ${type}`);
}

const SCALARS: readonly GoType[] = ['int', 'float64', 'string', 'bool'];

/** A value that may stand there: no hole, and no array whose keys would be taken for those of a list. */
function given(emit: Emission, value: Value | undefined): Value | undefined {
  if (value === undefined) return undefined;
  if (isHole(value.expr)) return refuse(emit, value.expr.hole.why);
  return value.promised === true ? refuse(emit, 'this array may hold or be keyed by something else') : value;
}

function mismatch(emit: Emission, wanted: GoType, type: GoType): undefined {
  return refuse(emit, `the helper takes ${wanted} here, and this is ${type} in Go`);
}
