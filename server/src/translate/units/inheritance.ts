/**
 * Classes that extend each other. A parent is embedded, so that its fields and methods are the child's too; what a child
 * overrides is called through the object at hand, which the topmost class that declares it keeps in `self`.
 */
import type { Expr as GoExpr } from '../../go/ast.ts';
import { selector } from '../../go/build.ts';
import type { Types } from '../../php/world.ts';
import type { GoType } from '../go-type.ts';
import type { ClassPlan, FunctionPlan, Plan } from '../plan/plan.ts';
import { findClass } from './find-class.ts';
import { nameOf, ownMethods } from './members.ts';
import type { UnitSource } from './unit.ts';

/** Circles in inheritance, and depths that nobody writes, end here. */
const DEEPEST = 40;

/** The struct that stands in the child's. */
export function embeddedParent(plan: Plan, { parent }: ClassPlan): ClassPlan | undefined {
  return parent === undefined ? undefined : plan.classNamed(parent);
}

/** The planned classes above, the nearest first. */
export function ancestorsOf(plan: Plan, of: ClassPlan): readonly ClassPlan[] {
  const above: ClassPlan[] = [];
  let at = embeddedParent(plan, of);
  while (at !== undefined && above.length < DEEPEST) {
    above.push(at);
    at = embeddedParent(plan, at);
  }
  return above;
}

/** A method that classes below override, by the class that dispatches it. */
export interface VirtualMethod {
  readonly plan: FunctionPlan;
  readonly implName: string;
}

/** The methods that the class dispatches: those overridden below it that no class above it declares. */
export function dispatchedBy(from: UnitSource, of: ClassPlan): readonly VirtualMethod[] {
  const found = findClass(from, of.fqn);
  if (found === undefined) return [];
  return ownMethods(found.from, found.node).flatMap((placed) => {
    const name = nameOf(placed);
    const virtual = from.plan.virtual(of.fqn, name);
    const plan = from.plan.method(of.fqn, name);
    if (virtual === undefined || plan === undefined) return [];
    return virtual.root.toLowerCase() === of.fqn.toLowerCase() ? [{ plan, implName: virtual.implName }] : [];
  });
}

/** `x.Circle.Shape` from an object of a class to the part that a class above it is. */
export function partOf(plan: Plan, of: ClassPlan, ancestor: ClassPlan, object: GoExpr): GoExpr {
  let at = object;
  for (const above of ancestorsOf(plan, of)) {
    at = selector(at, above.goName);
    if (above.fqn === ancestor.fqn) break;
  }
  return at;
}

/** `php.RuntimeException` for a class whose parent is that class of PHP's. */
export function exceptionParent(types: Types, fqn: string): GoType | undefined {
  const parent = types.world.classNamed(fqn)?.extends?.name;
  const known = parent === undefined ? undefined : phpException(parent);
  return known === undefined ? undefined : `php.${known}`;
}

/** The name that one of PHP's exceptions has in package php. */
export function phpException(fqn: string): string | undefined {
  return EXCEPTIONS.get(fqn.toLowerCase());
}

/** PHP's exceptions that package php has; its Error has another name there, as an error is anything in Go. */
const EXCEPTIONS: ReadonlyMap<string, string> = new Map(
  (
    'Exception ErrorException RuntimeException OutOfBoundsException OverflowException RangeException UnderflowException ' +
    'UnexpectedValueException LogicException BadFunctionCallException BadMethodCallException DomainException ' +
    'InvalidArgumentException LengthException OutOfRangeException JsonException TypeError ArgumentCountError ValueError ' +
    'UnhandledMatchError ArithmeticError DivisionByZeroError'
  )
    .split(' ')
    .map((name): readonly [string, string] => [name.toLowerCase(), name])
    .concat([['error', 'EngineError']]),
);
