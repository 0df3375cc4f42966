/**
 * `$x instanceof C`. A Go pointer is of one class; what may be of several is an interface, an `any`, or an object whose
 * class has classes below it, which knows itself.
 */
import type { CaseClause, Expr as GoExpr } from '../go/ast.ts';
import { assign, binary, block, exprStmt, ident, selector } from '../go/build.ts';
import type { Binary, Expr, Name } from '../syntax/php/ast.ts';
import { type Emission, refuse } from './emission.ts';
import { lowerExpr } from './expression.ts';
import type { GoType } from './go-type.ts';
import { isHole, refuseFor } from './hole.ts';
import { namedClass } from './members.ts';
import { hasNil, isInterfaceType } from './php-types.ts';
import type { Value } from './value.ts';
import { createVariable, currentBlock, reference } from './variables.ts';

export function instanceOf(emit: Emission, { left, right }: Binary): Value | undefined {
  const name = nameOf(right);
  const wanted = name && namedClass(emit, name);
  const { plan, source } = emit.subject;
  if (wanted === undefined) return refuse(emit, 'which class this is, is decided when it runs');
  const value = lowerExpr(emit, left);
  if (isHole(value.expr)) return refuseFor(emit, value.expr);
  const target = plan?.classNamed(wanted);
  if (value.type !== 'any' && value.type !== 'error' && !isInterfaceType(emit, value.type)) {
    const own = plan?.classOfType(value.type)?.fqn;
    if (own === undefined) return refuse(emit, `whether ${value.type} is a ${wanted} is not known`);
    const is = source.file.app.isClass(own, wanted);
    if (is === true) {
      const isThere = value.notNull === true || !hasNil(emit, value.type);
      return answer(isThere ? ident('true') : binary(value.expr, '!=', ident('nil')), value);
    }
    const isBelow = target !== undefined && plan?.extensionsOf(own).includes(target.fqn) === true;
    if (isBelow) return asserted(emit, selector(value.expr, 'self'), target.type);
    return is === false && value.stable
      ? answer(ident('false'), value)
      : refuse(emit, `whether this is a ${wanted} is not known`);
  }
  if (target === undefined) {
    const known = builtInType(wanted);
    return known === undefined ? refuse(emit, `${wanted} is no type in Go`) : asserted(emit, value.expr, known);
  }
  if (target.kind !== 'interface' && plan?.isExtended(target.fqn) === true) {
    const below = plan.extensionsOf(target.fqn).flatMap((fqn) => plan.classNamed(fqn)?.type ?? []);
    return oneOf(emit, value.expr, [target.type, ...below]);
  }
  return asserted(emit, value.expr, target.type);
}

function answer(expr: GoExpr, { stable }: Value): Value {
  return { expr, type: 'bool', stable };
}

/** The class of the right side, which stands there as a constant would. */
function nameOf(expr: Expr): Name | undefined {
  return expr.kind === 'ConstFetch' ? expr.name : undefined;
}

/** `_, ok := x.(T)`. */
function asserted(emit: Emission, x: GoExpr, type: GoType): Value {
  const ok = createVariable(emit, 'ok', 'bool');
  currentBlock(emit).declared.add(ok);
  const assertion: GoExpr = { kind: 'TypeAssertExpr', start: -1, end: -1, x, type: emit.subject.templates.type(type) };
  emit.notes.prelude.push(assign([ident('_'), reference(ok)], ':=', [assertion]));
  return { expr: reference(ok), type: 'bool', stable: true, owned: ok };
}

/** Whether it is of one of the types: an object of a class below is of another type in Go. */
function oneOf(emit: Emission, x: GoExpr, types: readonly GoType[]): Value {
  const ok = createVariable(emit, 'ok', 'bool');
  currentBlock(emit).declared.add(ok);
  const clause: CaseClause = {
    kind: 'CaseClause',
    start: -1,
    end: -1,
    list: types.map((type) => emit.subject.templates.type(type)),
    body: [assign([reference(ok)], '=', [ident('true')])],
  };
  const asked = exprStmt({ kind: 'TypeAssertExpr', start: -1, end: -1, x, type: undefined });
  const body = { ...block([clause]), oneLine: false };
  emit.notes.prelude.push(assign([reference(ok)], ':=', [ident('false')]));
  emit.notes.prelude.push({ kind: 'TypeSwitchStmt', start: -1, end: -1, init: undefined, assign: asked, body });
  return { expr: reference(ok), type: 'bool', stable: true, owned: ok };
}

/** Classes that are not the application's, and have a Go type of their own. */
function builtInType(fqn: string): GoType | undefined {
  return TYPES.get(fqn.toLowerCase());
}

const TYPES: ReadonlyMap<string, GoType> = new Map([
  ['datetimeinterface', 'time.Time'],
  ['datetime', 'time.Time'],
  ['carbon\\carbon', 'time.Time'],
  ['illuminate\\support\\carbon', 'time.Time'],
  ['throwable', 'error'],
]);
