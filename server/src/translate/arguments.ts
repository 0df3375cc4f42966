/**
 * The arguments of a call, in the order of Go's parameters: evaluated in PHP's order, by name or by position, with the
 * declaration's defaults for those left out.
 */
import type { Expr as GoExpr } from '../go/ast.ts';
import { call, ident, selector, unary } from '../go/build.ts';
import type { Arg, Expr } from '../syntax/php/ast.ts';
import { copyOf } from './copies.ts';
import { literalOfType } from './defaults.ts';
import { type Emission, refuse } from './emission.ts';
import { lowerExpr } from './expression.ts';
import { type GoType, pointee } from './go-type.ts';
import { isHole, refuseFor } from './hole.ts';
import { placeOf } from './places.ts';
import type { ParamPlan } from './plan/plan.ts';
import { conditionOf } from './truth.ts';
import { inOrder, isArrayType, type Value } from './value.ts';

export interface Arguments {
  readonly args: readonly GoExpr[];
  /** The last of them is a list that Go spreads. */
  readonly ellipsis: boolean;
}

/** Undefined, with the reason noted, where an argument has no place in Go. */
export function argumentsFor(
  emit: Emission,
  params: readonly ParamPlan[],
  args: readonly Arg[],
  callee: string,
): Arguments | undefined {
  const slots = slotsOf(emit, params, args, callee);
  if (slots === undefined) return undefined;
  // Evaluated as PHP does: as they are written.
  const written = slots
    .filter(({ arg }) => arg !== undefined)
    .sort((a, b) => (a.arg?.start ?? 0) - (b.arg?.start ?? 0));
  const made = inOrder(
    emit,
    written.map(
      ({ arg, param }) =>
        () =>
          arg === undefined ? undefined : argument(emit, arg, param),
    ),
  );
  if (made === undefined) return undefined;
  const values = new Map(written.map((slot, at) => [slot, made[at] as Value]));
  const out: GoExpr[] = [];
  for (const slot of slots) {
    const value = values.get(slot) ?? defaultOf(emit, slot.param, callee);
    if (value === undefined) return undefined;
    out.push(value.expr);
  }
  const last = slots.at(-1);
  if (last?.arg?.spread !== true) return { args: out, ellipsis: false };
  return { args: withSpread(emit, out, slots, last.param), ellipsis: true };
}

/** Go spreads one list into a variadic parameter: what stands in front of it is put into a new one. */
function withSpread(
  emit: Emission,
  args: readonly GoExpr[],
  slots: readonly Slot[],
  param: ParamPlan,
): readonly GoExpr[] {
  const first = slots.findIndex((slot) => slot.param === param);
  const before = args.slice(first, -1);
  const [list] = args.slice(-1);
  if (before.length === 0 || list === undefined) return args;
  const type = emit.subject.templates.type(`[]${param.type}`);
  const start: GoExpr = { kind: 'CompositeLit', start: -1, end: -1, type, elts: before };
  return [...args.slice(0, first), { ...call('append', start, list), ellipsis: true }];
}

interface Slot {
  readonly param: ParamPlan;
  readonly arg: Arg | undefined;
}

function slotsOf(
  emit: Emission,
  params: readonly ParamPlan[],
  args: readonly Arg[],
  callee: string,
): readonly Slot[] | undefined {
  const byParam = new Map<ParamPlan, Arg[]>();
  const last = params.at(-1);
  for (const [at, arg] of args.entries()) {
    const { name } = arg;
    const param =
      name === undefined
        ? (params[at] ?? (last?.variadic === true ? last : undefined))
        : params.find(({ phpName, variadic }) => phpName === name.text && !variadic);
    if (param === undefined) {
      if (name !== undefined) return refuse(emit, `${callee} has no parameter ${name.text}`);
      return refuse(emit, `${callee} takes fewer arguments`);
    }
    if (arg.spread && (!param.variadic || at !== args.length - 1)) {
      return refuse(emit, 'what is spread here has no place of its own in Go');
    }
    byParam.set(param, [...(byParam.get(param) ?? []), arg]);
  }
  return params.flatMap((param): Slot[] => {
    const given = byParam.get(param) ?? [];
    if (param.variadic) return given.map((arg) => ({ param, arg }));
    return [{ param, arg: given[0] }];
  });
}

function argument(emit: Emission, arg: Arg, param: ParamPlan): Value | undefined {
  if (param.byRef) return referenceTo(emit, arg.value, param.type);
  if (arg.spread) {
    const list = lowerExpr(emit, arg.value, `[]${param.type}`);
    return isHole(list.expr) ? refuseFor(emit, list.expr) : list;
  }
  const value = coerced(emit, arg.value, param.type);
  return isArrayType(value.type) || value.type === 'any' ? copyOf(emit, value, arg.value, { kind: 'passed' }) : value;
}

/** The expression as a parameter of the type takes it: where types are not strict, PHP makes one scalar of another. */
export function coerced(emit: Emission, expr: Expr, type: GoType): Value {
  const value = lowerExpr(emit, expr, type);
  if (!isHole(value.expr) || isStrict(emit)) return value;
  const from = emit.notes.prelude.length;
  const own = lowerExpr(emit, expr);
  const made = isHole(own.expr) ? undefined : scalarAs(emit, own, type);
  if (made !== undefined) return made;
  emit.notes.prelude.length = from;
  return value;
}

function scalarAs(emit: Emission, value: Value, wanted: GoType): Value | undefined {
  const target = pointee(wanted);
  if (target !== undefined) {
    const inner = scalarAs(emit, value, target);
    return inner && { expr: call(selector('php', 'Ptr'), inner.expr), type: wanted, stable: false };
  }
  const { expr, type, stable } = value;
  if (wanted === 'string') {
    if (type === 'int') return { expr: call(selector('strconv', 'Itoa'), expr), type: wanted, stable };
    if (type === 'float64') return { expr: call(selector('php', 'FloatString'), expr), type: wanted, stable };
    if (type === 'bool') return { expr: call(selector('php', 'BoolString'), expr), type: wanted, stable };
  }
  const isScalar = type === 'int' || type === 'float64' || type === 'string';
  return wanted === 'bool' && isScalar ? conditionOf(emit, value) : undefined;
}

export function isStrict({ subject }: Emission): boolean {
  return /^\s*<\?php\b(?:(?!\bnamespace\b|\bclass\b)[\s\S]){0,2000}?\bdeclare\s*\(\s*strict_types\s*=\s*1/i.test(
    subject.source.text,
  );
}

/** `&x` of a place with the very type that the parameter points to. */
function referenceTo(emit: Emission, expr: Expr, type: GoType): Value | undefined {
  const place = placeOf(emit, expr);
  const from = place?.read();
  if (place === undefined || from === undefined) return undefined;
  if (place.type !== pointee(type)) return refuse(emit, `a reference to ${place.type} is no ${type}`);
  const { expr: target } = from;
  if (target.kind === 'StarExpr') return { expr: target.x, type, stable: true };
  const isPlace = target.kind === 'Ident' || target.kind === 'SelectorExpr' || target.kind === 'IndexExpr';
  return isPlace ? { expr: unary('&', target), type, stable: true } : refuse(emit, 'Go has no reference to this');
}

function defaultOf(emit: Emission, param: ParamPlan, callee: string): Value | undefined {
  if (!param.optional) return refuse(emit, `${callee} needs the argument ${param.phpName}`);
  if (param.default === undefined) return refuse(emit, `the default of ${param.phpName} is computed by ${callee}`);
  const made = literalOfType(emit, param.default, param.type);
  return made ?? refuse(emit, `the default of ${param.phpName} is no ${param.type} in Go`);
}

/** What reaches the request and the database, in front of the arguments of what needs it. */
export function contextArgument(emit: Emission): GoExpr | undefined {
  const { context } = emit.fn;
  return context === undefined ? undefined : ident(context);
}
