/**
 * What belongs to a class and not to its objects: constants and static properties, which are the package's in Go.
 */
import type { Decl } from '../../go/ast.ts';
import type { ClassLike } from '../../syntax/php/ast.ts';
import type { ClassPlan } from '../plan/plan.ts';
import { templatesOf } from '../template.ts';
import { withDocs } from './doc.ts';
import { constantsOf, propertiesOf } from './members.ts';
import { gatheredNotes, type UnitParts } from './parts.ts';
import type { UnitNotes, UnitSource } from './unit.ts';
import { declaredValue, valueDecl, varDecl } from './values.ts';

export function packageValues(from: UnitSource, node: ClassLike, plan: ClassPlan): UnitParts {
  const decls: Decl[] = [];
  const parts: UnitNotes[] = [];
  const ledger: string[] = [];
  const templates = templatesOf(from.tools.grammars);
  for (const { member, from: where } of constantsOf(from, node)) {
    for (const item of member.items) {
      const planned = from.plan.constant(plan.fqn, item.name.text);
      if (planned === undefined) continue;
      const value = declaredValue(where, item.value, planned.type, plan);
      parts.push(value);
      const isCase = from.plan.classOfType(planned.type)?.kind === 'enum' && value.expr.kind === 'Ident';
      const isScalar = isCase || /^(string|int|float64|bool)$/.test(planned.type);
      const decl = valueDecl(planned.goName, templates.type(planned.type), value.expr, isScalar);
      decls.push(withDocs(decl, member.leading));
    }
  }
  for (const field of propertiesOf(from, node, plan)) {
    if (!field.isStatic) continue;
    ledger.push(`${plan.fqn}::$${field.phpName}, which all requests share in Go`);
    const type = templates.type(field.type);
    const value = field.default && declaredValue(field.from, field.default, field.type, plan);
    if (value !== undefined) parts.push(value);
    const decl = value ? valueDecl(field.goName, type, value.expr, false) : varDecl(field.goName, type);
    decls.push(withDocs(decl, field.leading));
  }
  const notes = gatheredNotes(parts);
  return { ...notes, ledger: [...ledger, ...notes.ledger], decls, functions: [] };
}
