/**
 * An interface as Go's: its methods, and those of the interfaces that it extends. Its constants are the package's.
 */
import type { Field } from '../../go/ast.ts';
import { field, ident, typeDecl } from '../../go/build.ts';
import type { ClassLike } from '../../syntax/php/ast.ts';
import type { ClassPlan } from '../plan/plan.ts';
import { withDocs } from './doc.ts';
import { nameOf, ownMethods } from './members.ts';
import { gathered, plainParts } from './parts.ts';
import { methodType } from './signature.ts';
import { packageValues } from './statics.ts';
import type { GoUnit, UnitSource } from './unit.ts';

export function interfaceUnit(from: UnitSource, node: ClassLike, plan: ClassPlan): GoUnit {
  const made = { start: -1, end: -1 } as const;
  const above = node.kind === 'InterfaceDecl' ? node.extends : [];
  const embedded = above.flatMap((name): Field[] => {
    const planned = from.plan.classNamed(from.source.file.names.classOf(name));
    return planned === undefined ? [] : [field(undefined, ident(planned.goName))];
  });
  const methods = ownMethods(from, node).flatMap((placed): Field[] => {
    const planned = from.plan.method(plan.fqn, nameOf(placed));
    if (planned === undefined || placed.member.modifiers.static) return [];
    return [withDocs(field(planned.goName, methodType(from, planned)), placed.member.leading)];
  });
  const list = [...embedded, ...methods].map((each) => ({ ...each, layout: { breaks: 1 as const, ...each.layout } }));
  const decl = typeDecl(plan.goName, {
    kind: 'InterfaceType',
    ...made,
    methods: {
      kind: 'FieldList',
      ...made,
      list,
      oneLine: list.length === 0,
      ...(list.length === 0 ? {} : { layout: { closeBreaks: 1 as const } }),
    },
  });
  const documented = node.kind === 'AnonymousClass' ? decl : withDocs(decl, node.leading);
  return gathered([plainParts([documented]), packageValues(from, node, plan)]);
}
