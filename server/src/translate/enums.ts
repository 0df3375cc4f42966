/**
 * Enums in expressions: cases, and what every case tells of itself.
 */
import { call, selector } from '../go/build.ts';
import { classesOf } from '../php/types.ts';
import type { Arg, Match } from '../syntax/php/ast.ts';
import type { Applied } from './apply.ts';
import { argumentsFor } from './arguments.ts';
import { type Emission, refuse } from './emission.ts';
import { typeOf } from './matching.ts';
import type { ClassPlan } from './plan/plan.ts';
import { scalarGoType } from './types.ts';
import type { Value } from './value.ts';

/** `->value` and `->name` of a case. */
export function enumProperty(emit: Emission, object: Value, planned: ClassPlan, name: string): Value | undefined {
  if (name === 'name') return { expr: call(selector(object.expr, 'Name')), type: 'string', stable: object.stable };
  const type = backingType(emit, planned.fqn);
  if (name !== 'value' || type === undefined) return refuse(emit, `${planned.fqn} has no property ${name}`);
  return { expr: call(type, object.expr), type, stable: object.stable };
}

/** `Status::from($v)`, `Status::tryFrom($v)` and `Status::cases()`; undefined for every other method. */
export function enumCall(emit: Emission, planned: ClassPlan, name: string, args: readonly Arg[]): Applied | undefined {
  const type = backingType(emit, planned.fqn);
  const lower = name.toLowerCase();
  if (lower === 'cases' && args.length === 0) {
    return { stmts: [], expr: call(`${planned.goName}Cases`), results: [`[]${planned.type}`], answers: false };
  }
  if (type === undefined || (lower !== 'from' && lower !== 'tryfrom')) return undefined;
  const param = { phpName: 'value', goName: 'value', type, variadic: false, byRef: false, optional: false };
  const made = argumentsFor(emit, [{ ...param, default: undefined }], args, `${planned.fqn}::${name}`);
  if (made === undefined) return undefined;
  return lower === 'from'
    ? { stmts: [], expr: call(`${planned.goName}From`, ...made.args), results: [planned.type, 'error'], answers: false }
    : {
        stmts: [],
        expr: call(`${planned.goName}TryFrom`, ...made.args),
        results: [`*${planned.type}`],
        answers: false,
      };
}

/** Whether a `match` has an arm for each case of the enum that it asks. */
export function coversEnum(emit: Emission, { subject, arms }: Match): boolean {
  const { source } = emit.subject;
  const [of, ...more] = classesOf(typeOf(emit, subject)) ?? [];
  const declared = of === undefined || more.length > 0 ? undefined : source.file.app.world.classNamed(of.name);
  const cases = (declared?.constants ?? []).filter((each) => each.case === true).map(({ name }) => name);
  const asked = arms.flatMap(({ conditions }) => conditions ?? []);
  const named = new Set(
    asked.flatMap((each) =>
      each.kind === 'ClassConstFetch' && each.name.kind === 'Identifier' ? [each.name.text] : [],
    ),
  );
  return cases.length > 0 && cases.every((name) => named.has(name));
}

/** The Go type behind the cases; undefined for an enum that has none. */
export function backingType(emit: Emission, fqn: string): 'int' | 'string' | undefined {
  const backing = emit.subject.source.file.app.world.classNamed(fqn)?.backing;
  const type = backing && scalarGoType(backing);
  return type === 'int' || type === 'string' ? type : undefined;
}
