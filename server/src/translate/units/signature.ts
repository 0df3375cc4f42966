/**
 * The signature of a planned function, where it stands without a body.
 */
import type { FuncType, Expr as GoExpr } from '../../go/ast.ts';
import { field, funcType, ident, selector } from '../../go/build.ts';
import type { FunctionPlan } from '../plan/plan.ts';
import { templatesOf } from '../template.ts';
import type { UnitSource } from './unit.ts';

export function methodType(from: UnitSource, plan: FunctionPlan): FuncType {
  const templates = templatesOf(from.tools.grammars);
  const context = plan.needsContext ? [field('ctx', selector('context', 'Context'))] : [];
  const params = plan.params.map(({ goName, type, variadic }) => {
    const written = templates.type(type);
    const spread: GoExpr = { kind: 'Ellipsis', start: -1, end: -1, elt: written };
    return field(goName, variadic ? spread : written);
  });
  const results = plan.result === undefined ? [] : [field(undefined, templates.type(plan.result))];
  return funcType([...context, ...params], plan.fails ? [...results, field(undefined, ident('error'))] : results);
}
