/**
 * Which class of the application a value or a name stands for.
 */
import { classesOf } from '../php/types.ts';
import type { Expr, Name } from '../syntax/php/ast.ts';
import { convertTo } from './convert-to.ts';
import { type Emission, refuse } from './emission.ts';
import { typeOf } from './matching.ts';
import type { ClassPlan } from './plan/plan.ts';
import type { Value } from './value.ts';

/** The class of an object: that of its Go type, else the one that PHP knows. */
export function receiverClass(emit: Emission, expr: Expr, object: Value): string | undefined {
  const { plan } = emit.subject;
  const { self } = emit.fn;
  if (expr.kind === 'Variable' && expr.name === 'this' && self !== undefined) return self.fqn;
  const typed = plan?.classOfType(object.type);
  if (typed !== undefined) return typed.fqn;
  const [only, ...more] = classesOf(typeOf(emit, expr)) ?? [];
  return only === undefined || more.length > 0 ? undefined : only.name;
}

export interface KnownObject {
  readonly object: Value;
  readonly planned: ClassPlan;
}

/** An object whose class is planned, as the Go type of that class; undefined, with the reason noted, for every other. */
export function knownObject(emit: Emission, object: Value, expr: Expr, member: string): KnownObject | undefined {
  const { plan } = emit.subject;
  if (plan === undefined) return refuse(emit, 'the application around it is not known');
  const fqn = receiverClass(emit, expr, object);
  const planned = fqn === undefined ? undefined : plan.classNamed(fqn);
  if (planned === undefined) return refuse(emit, unknownReceiver(emit, expr, member));
  if (object.type === planned.type) return { object, planned };
  const made = convertTo(emit, object, planned.type, typeOf(emit, expr));
  return made === undefined ? refuse(emit, `${object.type} is no ${planned.fqn} in Go`) : { object: made, planned };
}

/** The class that a name means there; undefined where it means none, or is computed. */
export function namedClass(emit: Emission, name: Name | Expr): string | undefined {
  if (name.kind !== 'Name') return undefined;
  const { source, scope } = emit.subject;
  return source.file.classBehind(name, scope);
}

export function plannedClass(emit: Emission, name: Name | Expr): ClassPlan | undefined {
  const fqn = namedClass(emit, name);
  return fqn === undefined ? undefined : emit.subject.plan?.classNamed(fqn);
}

/** `static`, which may be a class below the one it stands in. */
export function isLateBound(name: Name | Expr): boolean {
  return name.kind === 'Name' && name.form === 'unqualified' && name.text.toLowerCase() === 'static';
}

/** What is not known of the object that a member is asked of, for a reader. */
export function unknownReceiver(emit: Emission, expr: Expr, member: string): string {
  const { source } = emit.subject;
  const text = source.text.slice(expr.start, expr.end).replaceAll(/\s+/g, ' ');
  const shown = text.length > 40 ? `${text.slice(0, 39)}…` : text;
  const known = receiverName(emit, expr);
  return known === undefined ? `the type of ${shown} is not known` : `${known} has no ${member} that is converted`;
}

function receiverName(emit: Emission, expr: Expr): string | undefined {
  const [only, ...more] = classesOf(typeOf(emit, expr)) ?? [];
  return only === undefined || more.length > 0 ? undefined : only.name;
}
