/**
 * Exceptions below exceptions of the application: `errors.As` looks for the very type, PHP for the class and all below it.
 */
import type { CaseClause, FuncDecl } from '../../go/ast.ts';
import {
  assign,
  field,
  funcDecl,
  funcType,
  ident,
  returnStmt,
  star,
  unary,
  withBreaks,
  withDoc,
} from '../../go/build.ts';
import { receiverName } from '../plan/names.ts';
import type { ClassPlan } from '../plan/plan.ts';
import { ancestorsOf, partOf } from './inheritance.ts';
import type { UnitSource } from './unit.ts';

const MADE = { start: -1, end: -1 } as const;

/** `func (n *NotFound) As(target any) bool`; none for a class that is below no other, or is never thrown. */
export function asMethods(from: UnitSource, plan: ClassPlan): readonly FuncDecl[] {
  const above = ancestorsOf(from.plan, plan);
  if (above.length === 0 || from.app.types.isClass(plan.fqn, 'Throwable') !== true) return [];
  const receiver = ident(receiverName(plan.goName));
  const clauses = above.map((each): CaseClause => {
    const part = unary('&', partOf(from.plan, plan, each, receiver));
    const body = [assign([star('found')], '=', [part]), returnStmt(ident('true'))];
    return {
      kind: 'CaseClause',
      ...MADE,
      list: [star(star(each.goName))],
      body: body.map((stmt) => withBreaks(stmt, 1)),
      layout: { breaks: 1 },
    };
  });
  const body = [
    {
      kind: 'TypeSwitchStmt' as const,
      ...MADE,
      init: undefined,
      assign: assign([ident('found')], ':=', [
        { kind: 'TypeAssertExpr', ...MADE, x: ident('target'), type: undefined },
      ]),
      body: { kind: 'BlockStmt' as const, ...MADE, list: clauses, oneLine: false },
    },
    withBreaks(returnStmt(ident('false')), 1),
  ];
  const type = funcType([field('target', 'any')], [field(undefined, 'bool')]);
  const decl = funcDecl('As', type, body, field(receiver.name, star(plan.goName)));
  return [withDoc(decl, `As finds the classes above ${plan.goName} in it, as catch does.`)];
}
