/**
 * Reading what may not be there, as `??`, `isset`, `empty` and `?->` do: the steps that have to hold, and the value when
 * they all do. A step's statements run only when those before it hold.
 */
import type { Expr as GoExpr, Stmt as GoStmt } from '../go/ast.ts';
import { assign, binary, ident, ifStmt } from '../go/build.ts';
import type { Expr } from '../syntax/php/ast.ts';
import { applyToExpr } from './apply.ts';
import { calledValue, methodOn } from './calls.ts';
import { narrowed } from './convert-to.ts';
import { isPlainRead } from './effects.ts';
import { attempt, type Emission, refuse, withPrelude } from './emission.ts';
import { lowerExpr } from './expression.ts';
import { pointee } from './go-type.ts';
import { isHole, refuseFor } from './hole.ts';
import { isNeverSet } from './local-types.ts';
import { typeOf } from './matching.ts';
import { hasNil } from './php-types.ts';
import { propertyOn } from './properties.ts';
import { elementQuietly } from './subscripts.ts';
import { hoist, type Value } from './value.ts';
import { createVariable, currentBlock, findVariable, reference } from './variables.ts';

export interface Step {
  readonly stmts: readonly GoStmt[];
  /** Undefined where nothing is asked. */
  readonly cond: GoExpr | undefined;
}

export interface Quiet {
  readonly steps: readonly Step[];
  readonly value: Value;
}

/** Whether the value is read when all steps hold, or only whether they do is asked. */
export type Asked = 'value' | 'presence';

/** The expression as something that may be null or missing; the last step tells that the value is not null. */
export function quietly(emit: Emission, expr: Expr, asked: Asked = 'value'): Quiet | undefined {
  const read = readQuietly(emit, expr, asked);
  return read && present(emit, read);
}

/** The same with a step behind it that asks whether the value is null. */
function present(emit: Emission, { steps, value }: Quiet): Quiet {
  if (value.type === 'nil') return { steps: [...steps, { stmts: [], cond: ident('false') }], value };
  if (value.notNull === true || !hasNil(emit, value.type)) return { steps, value };
  const { made: kept, prelude } = withPrelude(emit, () =>
    isPlainRead(value.expr) ? value : hoist(emit, value, 'value'),
  );
  const step: Step = { stmts: prelude, cond: binary(kept.expr, '!=', ident('nil')) };
  return { steps: [...steps, step], value: { ...kept, notNull: true } };
}

function readQuietly(emit: Emission, expr: Expr, asked: Asked = 'value'): Quiet | undefined {
  if (expr.kind === 'Paren') return readQuietly(emit, expr.expr, asked);
  const row = fromRow(emit, expr);
  if (row !== undefined) return row;
  switch (expr.kind) {
    case 'Subscript': {
      const { index } = expr;
      if (index === undefined) return refuse(emit, 'an element that is added has no value yet');
      const base = readQuietly(emit, expr.base);
      const { made, prelude } = withPrelude(emit, () => base && elementQuietly(emit, base.value, index, asked));
      if (base === undefined || made === undefined) return undefined;
      return { steps: [...base.steps, { stmts: prelude, cond: made.cond }], value: made.value };
    }
    case 'Variable':
      return unset(emit, expr.name) ?? plainly(emit, expr);
    case 'PropertyFetch':
    case 'MethodCall': {
      if (expr.kind === 'MethodCall' && !expr.nullsafe) return plainly(emit, expr);
      const object = objectOf(emit, expr.object);
      const { made, prelude } = withPrelude(emit, () => {
        if (object === undefined) return undefined;
        if (expr.kind === 'PropertyFetch') return propertyOn(emit, object.value, expr);
        const applied = methodOn(emit, object.value, expr);
        return applied && calledValue(emit, applied);
      });
      if (object === undefined || made === undefined) return undefined;
      return { steps: [...object.steps, { stmts: prelude, cond: undefined }], value: made };
    }
    default:
      return plainly(emit, expr);
  }
}

/** A variable that is not set there, or may not be: null where its Go type has a nil, which it then holds. */
function unset(emit: Emission, name: string): Quiet | undefined {
  const variable = findVariable(emit, name);
  if (variable === undefined) {
    const isNull = emit.fn.kind === 'function' && name !== 'this' && isNeverSet(emit, name);
    return isNull ? { steps: [], value: { expr: ident('nil'), type: 'nil', stable: true } } : undefined;
  }
  if (emit.assigned.has(variable) || !hasNil(emit, variable.type) || variable.isPointer === true) return undefined;
  return { steps: [], value: { expr: reference(variable), type: variable.type, stable: true } };
}

/** What must not be null for the rest to be asked. */
function objectOf(emit: Emission, expr: Expr): Quiet | undefined {
  const read = readQuietly(emit, expr);
  return read && present(emit, read);
}

function plainly(emit: Emission, expr: Expr): Quiet | undefined {
  const { made: value, prelude } = withPrelude(emit, () => wholeOf(lowerExpr(emit, expr)));
  if (isHole(value.expr)) return refuseFor(emit, value.expr);
  return { steps: [{ stmts: prelude, cond: undefined }], value };
}

/** The pointer, of what was read through one: `??` asks whether it is nil, whatever PHP takes it for. */
function wholeOf(value: Value): Value {
  return value.whole ?? value;
}

/** A row's Go cannot tell what is missing from what is empty, unless it may be nil. */
function fromRow(emit: Emission, expr: Expr): Quiet | undefined {
  if (expr.kind !== 'Subscript' && expr.kind !== 'PropertyFetch') return undefined;
  const { made, prelude } = withPrelude(emit, () =>
    attempt(emit, () => {
      const value = applyToExpr(emit, expr);
      return value !== undefined && hasNil(emit, value.type) ? value : undefined;
    }),
  );
  return made && { steps: [{ stmts: prelude, cond: undefined }], value: made };
}

/** The value behind all steps, read through its pointer where it is one. */
export function readValue(emit: Emission, { value }: Quiet, expr: Expr): Value {
  const isPointer = pointee(value.type) !== undefined && value.notNull === true;
  const type = typeOf(emit, expr);
  return isPointer ? narrowed(emit, value, { kind: 'object' }) : narrowed(emit, value, type);
}

/** Statements that run `then` when all steps hold, with the steps that ask nothing in front. */
export function whenAll(steps: readonly Step[], then: readonly GoStmt[]): GoStmt[] {
  const [first, ...rest] = steps;
  if (first === undefined) return [...then];
  if (first.cond === undefined) return [...first.stmts, ...whenAll(rest, then)];
  let cond = first.cond;
  let at = 0;
  // Steps without statements of their own are asked in one condition.
  for (let next = rest[at]; next !== undefined && next.stmts.length === 0; next = rest[at]) {
    if (next.cond !== undefined) cond = binary(cond, '&&', next.cond);
    at++;
  }
  return [...first.stmts, ifStmt(cond, whenAll(rest.slice(at), then))];
}

/** Whether all steps hold, as a condition. */
export function allHold(emit: Emission, steps: readonly Step[]): Value {
  const asking = steps.filter(({ cond, stmts }) => cond !== undefined || stmts.length > 0);
  const first = asking.findIndex(({ cond }) => cond !== undefined);
  const needsBranch = first >= 0 && asking.slice(first + 1).some(({ stmts }) => stmts.length > 0);
  if (!needsBranch) {
    emit.notes.prelude.push(...asking.flatMap(({ stmts }) => stmts));
    const conds = asking.flatMap(({ cond }) => cond ?? []);
    const [one = ident('true'), ...more] = conds;
    const expr = more.reduce<GoExpr>((left, right) => binary(left, '&&', right), one);
    return { expr, type: 'bool', stable: conds.every(isPlainRead) };
  }
  const variable = createVariable(emit, 'ok', 'bool');
  currentBlock(emit).declared.add(variable);
  emit.notes.prelude.push(assign([reference(variable)], ':=', [ident('false')]));
  emit.notes.prelude.push(...whenAll(asking, [assign([reference(variable)], '=', [ident('true')])]));
  return { expr: reference(variable), type: 'bool', stable: true, owned: variable };
}
