/**
 * Calls on objects of which only a method is known that all their classes share: Go asks for that very method.
 */
import { classesOf } from '../php/types.ts';
import type { Expr } from '../syntax/php/ast.ts';
import type { Emission } from './emission.ts';
import type { GoType } from './go-type.ts';
import { typeOf } from './matching.ts';
import type { FunctionPlan } from './plan/plan.ts';
import type { Value } from './value.ts';

/** The method that all classes which the object may be of have from one declaration; undefined where there is none. */
export function sharedMethod(emit: Emission, expr: Expr, name: string): FunctionPlan | undefined {
  const { plan } = emit.subject;
  const classes = classesOf(typeOf(emit, expr)) ?? [];
  const [only] = classes;
  if (only?.and !== undefined && classes.length === 1) {
    // An object that is of several types at once has the methods of each.
    const found = [only, ...only.and].map((each) => plan?.method(each.name, name));
    return found.find((method) => method?.receiver !== undefined);
  }
  const isOpen = classes.length > 1 || classes.some((each) => plan?.isExtended(each.name) === true);
  const methods = classes.map((each) => plan?.method(each.name, name));
  const [first] = methods;
  if (!isOpen || first?.receiver === undefined) return undefined;
  return methods.every((method) => method?.key === first.key && isSame(method, first)) ? first : undefined;
}

/** Whether Go gives both the same signature. */
function isSame(a: FunctionPlan, b: FunctionPlan): boolean {
  return a.goName === b.goName && signatureOf(a) === signatureOf(b);
}

/** The object as one that has the method, whatever its class. */
export function asMethodHolder(emit: Emission, { expr, stable }: Value, planned: FunctionPlan): Value {
  const type: GoType = `interface{ ${planned.goName}${signatureOf(planned)} }`;
  const asserted: Value['expr'] = {
    kind: 'TypeAssertExpr',
    start: -1,
    end: -1,
    x: expr,
    type: emit.subject.templates.type(type),
  };
  return { expr: asserted, type, stable, notNull: true };
}

/** `(ctx context.Context, A, ...B) (C, error)`. */
function signatureOf({ params, result, fails, needsContext }: FunctionPlan): string {
  const taken = params.map(({ type, variadic }) => (variadic ? `...${type}` : type));
  const given = [...(result === undefined ? [] : [result]), ...(fails ? ['error'] : [])];
  const all = [...(needsContext ? ['context.Context'] : []), ...taken];
  return `(${all.join(', ')})${given.length === 0 ? '' : ` (${given.join(', ')})`}`;
}
