/**
 * Properties of objects and classes, read as the fields that the plan makes of them.
 */
import type { Expr as GoExpr } from '../go/ast.ts';
import { call, ident, selector } from '../go/build.ts';
import type { PropertyFetch, StaticPropertyFetch } from '../syntax/php/ast.ts';
import { isNullsafe, nullsafe } from './coalesce.ts';
import { type Emission, refuse } from './emission.ts';
import { enumProperty } from './enums.ts';
import { lowerExpr } from './expression.ts';
import type { GoType } from './go-type.ts';
import { isHole, refuseFor } from './hole.ts';
import { isLateBound, type KnownObject, knownObject, namedClass } from './members.ts';
import { modelRead } from './model-access.ts';
import type { Value } from './value.ts';

/** `$o->p` and `$o?->p`. */
export function propertyValue(emit: Emission, expr: PropertyFetch): Value | undefined {
  if (isNullsafe(expr)) return nullsafe(emit, expr);
  const object = lowerExpr(emit, expr.object);
  if (isHole(object.expr)) return refuseFor(emit, object.expr);
  return propertyOn(emit, object, expr);
}

/** The property of an object that is there. */
export function propertyOn(emit: Emission, object: Value, expr: PropertyFetch): Value | undefined {
  const { name } = expr;
  if (name.kind !== 'Identifier') return refuse(emit, 'which property this is, is decided when it runs');
  const known = knownObject(emit, object, expr.object, name.text);
  if (known === undefined) return undefined;
  const { fqn } = known.planned;
  if (known.planned.kind === 'enum') return enumProperty(emit, known.object, known.planned, name.text);
  if (emit.subject.plan?.model(fqn) !== undefined) {
    return (
      modelRead(emit, known.object, fqn, name.text) ?? refuse(emit, `${fqn} has no ${name.text} that is converted`)
    );
  }
  return fieldOf(emit, known, name.text);
}

/** The field that a declared property is. */
export function fieldOn(emit: Emission, object: Value, { object: of, name }: PropertyFetch): Value | undefined {
  if (name.kind !== 'Identifier') return refuse(emit, 'which property this is, is decided when it runs');
  const known = knownObject(emit, object, of, name.text);
  return known && fieldOf(emit, known, name.text);
}

function fieldOf(emit: Emission, { object, planned }: KnownObject, name: string): Value | undefined {
  const field = emit.subject.plan?.property(planned.fqn, name);
  if (field === undefined || field.isStatic) return refuse(emit, `${planned.fqn} has no ${name} that is converted`);
  return { expr: selector(object.expr, field.goName), type: field.type, stable: false };
}

export interface StaticField {
  readonly expr: GoExpr;
  readonly type: GoType;
}

/** The package variable of a static property. */
export function staticField(emit: Emission, { class: of, name }: StaticPropertyFetch): StaticField | undefined {
  const { plan } = emit.subject;
  const fqn = namedClass(emit, of);
  if (name.kind !== 'Variable') return refuse(emit, 'which property this is, is decided when it runs');
  const field = fqn === undefined ? undefined : plan?.property(fqn, name.name);
  if (fqn === undefined || field === undefined || !field.isStatic) return refuse(emit, 'the property is not known');
  const { world } = emit.subject.source.file.app;
  const hasOwn = (below: string): boolean =>
    world.classNamed(below)?.properties?.some((each) => each.name === name.name && each.static === true) === true;
  if (isLateBound(of) && plan?.extensionsOf(fqn).some(hasOwn)) {
    return refuse(emit, `a class below ${fqn} has a static property of its own`);
  }
  return { expr: ident(field.goName), type: field.type };
}

/** `X::$p`. */
export function staticValue(emit: Emission, expr: StaticPropertyFetch): Value | undefined {
  const field = staticField(emit, expr);
  return field && { ...field, stable: false };
}

/** `T(x)`. */
export function conversionOf(emit: Emission, type: GoType, expr: GoExpr): GoExpr {
  return call(emit.subject.templates.type(type), expr);
}
