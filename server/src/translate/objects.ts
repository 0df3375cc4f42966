/**
 * Making objects: `new` and `clone`.
 */
import type { Expr as GoExpr, Stmt as GoStmt } from '../go/ast.ts';
import { assign, call, exprStmt, ident, selector, star, unary } from '../go/build.ts';
import type { Clone, New } from '../syntax/php/ast.ts';
import { calledValue, plannedCall } from './calls.ts';
import { type Emission, refuse } from './emission.ts';
import { newException } from './exceptions.ts';
import { lowerExpr } from './expression.ts';
import type { GoType } from './go-type.ts';
import { isHole, refuseFor } from './hole.ts';
import { isLateBound, namedClass, receiverClass } from './members.ts';
import type { Value } from './value.ts';
import { createVariable, currentBlock, reference } from './variables.ts';

/** `new X(…)` of a class of the application. */
export function newValue(emit: Emission, { class: of, args }: New): Value | undefined {
  const { plan } = emit.subject;
  const fqn = namedClass(emit, of);
  if (plan === undefined) return refuse(emit, 'no row converts this object');
  if (fqn === undefined) return refuse(emit, 'which class this is, is decided when it runs');
  const planned = plan.classNamed(fqn);
  if (planned === undefined) {
    return newException(emit, fqn, args) ?? refuse(emit, `no row converts an object of ${fqn}`);
  }
  if (isLateBound(of) && plan.isExtended(fqn)) return refuse(emit, `a class below ${fqn} makes an object of its own`);
  if (plan.model(fqn) !== undefined && args.length > 0) return refuse(emit, `${fqn} is filled when it is made`);
  const { make } = planned;
  if (make === undefined) return refuse(emit, `objects of ${fqn} are not made in Go`);
  const applied = plannedCall(emit, make, ident(make.goName), args);
  const value = applied && calledValue(emit, applied);
  return value && { ...value, notNull: true };
}

/** `clone $o`: the same fields, arrays and all, then what the class does about it. */
export function cloneValue(emit: Emission, { expr }: Clone): Value | undefined {
  const object = lowerExpr(emit, expr);
  if (isHole(object.expr)) return refuseFor(emit, object.expr);
  if (object.type === 'time.Time') return object;
  if (object.type === '*gorm.DB') {
    return { expr: call(selector('orm', 'Clone'), object.expr), type: object.type, stable: false, notNull: true };
  }
  const { plan } = emit.subject;
  const fqn = receiverClass(emit, expr, object);
  const planned = fqn === undefined ? undefined : plan?.classNamed(fqn);
  if (plan === undefined || planned === undefined || planned.type !== object.type || planned.type[0] !== '*') {
    return refuse(emit, 'objects of this class are not copied');
  }
  if (plan.model(planned.fqn) !== undefined) return refuse(emit, 'a copy of a model is the database library’s affair');
  if (plan.isExtended(planned.fqn) || planned.parent !== undefined) {
    return refuse(emit, 'a copy of an object in a family of classes is not made yet');
  }
  const copy = createVariable(emit, 'copied', planned.type.slice(1));
  currentBlock(emit).declared.add(copy);
  const name = reference(copy);
  const fields = arrayFields(emit, planned.fqn, name);
  emit.notes.prelude.push(assign([name], ':=', [star(object.expr)]), ...fields);
  const made: Value = { expr: unary('&', name), type: planned.type, stable: true, notNull: true };
  const own = plan.method(planned.fqn, '__clone');
  if (own === undefined) return made;
  const applied = plannedCall(emit, own, selector(name, own.goName), []);
  if (applied?.expr === undefined || applied.results.length > 0) return refuse(emit, '__clone may fail');
  emit.notes.prelude.push(exprStmt(applied.expr));
  return made;
}

/** Arrays are values: each object has its own. */
function arrayFields(emit: Emission, fqn: string, object: GoExpr): GoStmt[] {
  const { plan, source } = emit.subject;
  const declared = source.file.app.world.classNamed(fqn)?.properties ?? [];
  return declared.flatMap(({ name }): GoStmt[] => {
    const field = plan?.property(fqn, name);
    if (field === undefined || field.isStatic) return [];
    const read = selector(object, field.goName);
    const copied = copyOfType(read, field.type);
    return copied === undefined ? [] : [assign([read], '=', [copied])];
  });
}

function copyOfType(expr: GoExpr, type: GoType): GoExpr | undefined {
  if (type.startsWith('*php.Map[')) return call(selector(expr, 'Clone'));
  if (type.startsWith('[]') || type === 'any') return call(selector('php', 'Copy'), expr);
  return type.startsWith('map[') ? call(selector('maps', 'Clone'), expr) : undefined;
}
