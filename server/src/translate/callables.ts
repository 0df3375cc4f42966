/**
 * Functions and methods as values: `strlen(...)`, `$this->format(...)`.
 */
import type { Expr as GoExpr } from '../go/ast.ts';
import { ident, selector } from '../go/build.ts';
import type { Call } from './calls.ts';
import { type Emission, refuse } from './emission.ts';
import { lowerExpr } from './expression.ts';
import type { GoType } from './go-type.ts';
import { isHole, refuseFor } from './hole.ts';
import { namedClass, receiverClass, unknownReceiver } from './members.ts';
import type { FunctionPlan } from './plan/plan.ts';
import type { Value } from './value.ts';

/** `f(...)`: the Go function itself, where that needs nothing but its arguments. */
export function callableValue(emit: Emission, expr: Call): Value | undefined {
  const { plan, source } = emit.subject;
  if (plan === undefined) return refuse(emit, 'no row converts this function');
  switch (expr.kind) {
    case 'FuncCall': {
      const { callee } = expr;
      if (callee.kind !== 'Name') return lowerExpr(emit, callee);
      for (const name of source.file.names.functionsOf(callee)) {
        const planned = plan.functionNamed(name);
        if (planned !== undefined) return functionAs(emit, planned, ident(planned.goName));
      }
      return refuse(emit, `no row converts ${callee.text}()`);
    }
    case 'StaticCall': {
      const fqn = namedClass(emit, expr.class);
      if (fqn === undefined || expr.name.kind !== 'Identifier')
        return refuse(emit, 'which method this is, is decided when it runs');
      const planned = plan.method(fqn, expr.name.text);
      if (planned === undefined || planned.receiver !== undefined)
        return refuse(emit, `${fqn} has no such static method`);
      return functionAs(emit, planned, ident(planned.goName));
    }
    case 'MethodCall': {
      const { object: of, name } = expr;
      const object = lowerExpr(emit, of);
      if (isHole(object.expr)) return refuseFor(emit, object.expr);
      if (name.kind !== 'Identifier') return refuse(emit, 'which method this is, is decided when it runs');
      const fqn = receiverClass(emit, of, object);
      const planned = fqn === undefined ? undefined : plan.method(fqn, name.text);
      if (planned?.receiver === undefined || fqn === undefined || plan.classNamed(fqn)?.type !== object.type) {
        return refuse(emit, unknownReceiver(emit, of, `${name.text}()`));
      }
      return functionAs(emit, planned, selector(object.expr, planned.goName));
    }
  }
}

function functionAs(emit: Emission, planned: FunctionPlan, expr: GoExpr): Value | undefined {
  if (planned.isHandler || planned.needsContext) return refuse(emit, `${planned.name}() needs more than its arguments`);
  emit.notes.calls.push(planned.key);
  return { expr, type: functionType(planned), stable: true, notNull: true };
}

/** The Go type of a planned function that takes no context. */
export function functionType({ params, result, fails }: FunctionPlan): GoType {
  const taken = params.map(({ type, variadic }) => (variadic ? `...${type}` : type)).join(', ');
  const given = [...(result === undefined ? [] : [result]), ...(fails ? ['error'] : [])];
  const [only] = given;
  if (only === undefined) return `func(${taken})`;
  return given.length === 1 ? `func(${taken}) ${only}` : `func(${taken}) (${given.join(', ')})`;
}
