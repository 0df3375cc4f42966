/**
 * What a model does in place of Eloquent: methods of Eloquent's own that the class, or one above it, declares anew.
 */
import type { ClassLike, Method } from '../../syntax/php/ast.ts';
import type { ClassPlan } from '../plan/plan.ts';
import { findClass } from './find-class.ts';
import { goLayout } from './model-dates.ts';
import { type DeclaredMethod, declaredMethods } from './model-declared.ts';
import type { UnitSource } from './unit.ts';

export interface ModelOverrides {
  /** How `serializeDate` writes times into arrays and JSON, as a layout of Go's; `undefined` for Laravel's way. */
  readonly dateLayout: string | undefined;
  /** Why arrays and JSON of the model are not those of Go. */
  readonly arrayHole: string | undefined;
  /** What Eloquent would call and the helpers do not. */
  readonly ledger: readonly string[];
}

export function modelOverrides(from: UnitSource, node: ClassLike, plan: ClassPlan): ModelOverrides {
  const methods = new Map<string, DeclaredMethod>(declaredMethods(from, node));
  const seen = new Set([plan.fqn]);
  for (let parent = plan.parent; parent !== undefined && !seen.has(parent); ) {
    seen.add(parent);
    const found = findClass(from, parent);
    if (found === undefined) break;
    for (const [name, method] of declaredMethods(found.from, found.node))
      if (!methods.has(name)) methods.set(name, method);
    parent = from.plan.classNamed(parent)?.parent;
  }
  const dates = methods.get('serializedate')?.method;
  const dateLayout = dates && layoutOf(dates);
  const shown = ARRAYS.find((name) => methods.has(name));
  const arrayHole = dates !== undefined && dateLayout === undefined ? 'serializeDate' : shown;
  return {
    dateLayout,
    arrayHole:
      arrayHole &&
      `${plan.fqn} has a ${methods.get(arrayHole.toLowerCase())?.method.name.text ?? arrayHole}() of its own`,
    ledger: CALLED.filter((name) => methods.has(name)).map(
      (name) => `${plan.fqn}::${methods.get(name)?.method.name.text}(), which Eloquent calls`,
    ),
  };
}

const ARRAYS = ['toarray', 'jsonserialize', 'attributestoarray', 'relationstoarray'];

const CALLED = [
  ...['save', 'delete', 'update', 'newquery', 'neweloquentbuilder', 'newbasequerybuilder', 'newcollection', 'newpivot'],
  ...['getattribute', 'setattribute', '__get', '__set', '__call', '__callstatic', 'performinsert', 'performupdate'],
  ...['touch', 'fill', 'setkeysforsavequery', 'freshtimestamp', 'fromdatetime', 'asdatetime', 'getdateformat'],
];

/** `return $date->format('Y-m-d H:i:s');` */
function layoutOf({ body, params }: Method): string | undefined {
  const [only] = body?.body ?? [];
  const expr = only?.kind === 'Return' ? only.expr : undefined;
  if (body?.body.length !== 1 || expr?.kind !== 'MethodCall' || expr.name.kind !== 'Identifier') return undefined;
  const [format] = expr.args;
  const isDate = expr.object.kind === 'Variable' && expr.object.name === params[0]?.name;
  if (!isDate || expr.name.text.toLowerCase() !== 'format' || format?.value.kind !== 'StringLit') return undefined;
  return goLayout(format.value.value);
}
