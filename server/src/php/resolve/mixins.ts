/**
 * Classes whose members a docblock lends to another class: `@mixin Builder<static>`.
 */
import { type ClassType, membersOf, type StaticType } from '../types.ts';
import type { Ancestor } from './classes.ts';
import type { Core } from './core.ts';
import { isDecided } from './parts.ts';
import { substitute } from './substitute.ts';
import { typeKey } from './type-key.ts';

export interface Mixin {
  readonly type: ClassType;
  /** Names of the classes on the way, so that mixins that lend each other their members end. */
  readonly seen: ReadonlySet<string>;
}

/** Those of the class and of all above it that were not asked yet. */
export function mixinsOf(core: Core, object: ClassType, seen: ReadonlySet<string>): readonly Mixin[] {
  const entry = core.classes.find(object.name);
  if (entry === undefined) return [];
  const passed = new Set(seen).add(entry.summary.name.toLowerCase());
  const found: Mixin[] = [];
  for (const ancestor of entry.ancestors) {
    for (const mixin of ancestor.summary.mixins ?? []) {
      const types = membersOf(isDecided(mixin) ? mixin : filled(core, object, ancestor, mixin));
      for (const type of types) if (isNew(type, core, passed)) found.push({ type, seen: passed });
    }
  }
  return found;
}

function filled(core: Core, object: ClassType, ancestor: Ancestor, mixin: StaticType): StaticType {
  return core.answers.answer(`mixin ${typeKey(mixin)} of ${ancestor.summary.name} ${typeKey(object)}`, () => {
    return core.force(substitute(mixin, { self: object, templates: core.classes.templatesOf(object, ancestor) }));
  });
}

function isNew(type: StaticType, core: Core, passed: ReadonlySet<string>): type is ClassType {
  if (type.kind !== 'class') return false;
  const name = core.classes.find(type.name)?.summary.name ?? type.name;
  return !passed.has(name.toLowerCase());
}
