/**
 * What Laravel's container makes of a class: the call of its Go constructor, with what that needs made in turn.
 */
import type { Expr as GoExpr } from '../../go/ast.ts';
import { call, ident } from '../../go/build.ts';
import { contextArgument } from '../arguments.ts';
import { literalOfType } from '../defaults.ts';
import { type Emission, refuse } from '../emission.ts';
import { orFail } from '../failing.ts';
import type { ClassPlan } from '../plan/plan.ts';
import { boundMaker } from '../units/bindings.ts';
import type { Value } from '../value.ts';

const DEEPEST = 12;

/** An object of the class, or of what the application binds to it; undefined, with the reason noted, when none can be made. */
export function madeByContainer(emit: Emission, fqn: string, depth = 0): Value | undefined {
  const { plan } = emit.subject;
  if (plan === undefined || depth > DEEPEST) return refuse(emit, `what the container makes of ${fqn} is not known`);
  if (/^illuminate\\http\\request$/i.test(fqn)) {
    const c = emit.fn.context === undefined ? undefined : ident('c');
    return c && { expr: c, type: '*gin.Context', stable: true, notNull: true };
  }
  const maker = boundMaker(plan, fqn);
  const context = maker && contextArgument(emit);
  if (maker !== undefined && context !== undefined && maker.result !== undefined) {
    return orFail(emit, call(maker.goName, context), maker.result);
  }
  const bound = boundTo(emit, fqn);
  const of = bound === undefined ? plan.classNamed(fqn) : plan.classNamed(bound);
  if (of === undefined) return refuse(emit, `what the container makes of ${fqn} is not converted`);
  if (of.kind === 'interface') return refuse(emit, `nothing is bound to ${fqn}`);
  return madeOf(emit, of, depth);
}

function madeOf(emit: Emission, of: ClassPlan, depth: number): Value | undefined {
  const { make } = of;
  if (make === undefined) return refuse(emit, `objects of ${of.fqn} are not made in Go`);
  const args: GoExpr[] = [];
  for (const param of make.params) {
    const planned = emit.subject.plan?.classOfType(param.type);
    if (planned !== undefined && planned.kind !== 'enum') {
      const value = madeByContainer(emit, planned.fqn, depth + 1);
      if (value === undefined) return undefined;
      args.push(value.expr);
      continue;
    }
    if (param.type === '*gin.Context' && emit.fn.context !== undefined) {
      args.push(ident('c'));
      continue;
    }
    const initial =
      param.optional && param.default !== undefined ? literalOfType(emit, param.default, param.type) : undefined;
    if (param.variadic) continue;
    if (initial === undefined) return refuse(emit, `what ${of.fqn} is given as ${param.phpName} is not known`);
    args.push(initial.expr);
  }
  const context = make.needsContext ? contextArgument(emit) : undefined;
  if (make.needsContext && context === undefined) return refuse(emit, 'the context is not at hand here');
  emit.notes.calls.push(make.key);
  const made = call(make.goName, ...(context === undefined ? [] : [context]), ...args);
  if (make.fails) return orFail(emit, made, of.type);
  return { expr: made, type: of.type, stable: false, notNull: true };
}

/** The class that a provider binds to an interface or class. */
function boundTo(emit: Emission, fqn: string): string | undefined {
  const key = fqn.toLowerCase();
  for (const each of emit.subject.plan?.app?.parts.registrations ?? []) {
    if (each.kind === 'binding' && each.name?.toLowerCase() === key && each.to !== undefined) return each.to;
  }
  return undefined;
}
