/**
 * The types of properties and class constants: declared, documented, inherited, or what the framework, a mixin or
 * `__get` makes of them.
 */
import type { PropertySummary } from '../summary/summary.ts';
import { type ClassType, classString, classType, STRING, type StaticType, UNKNOWN } from '../types.ts';
import { OPEN } from './answers.ts';
import type { ClassEntry } from './classes.ts';
import type { Core } from './core.ts';
import { type Found, findConstant, findProperty, isVague, type Lookup } from './members.ts';
import { callMethod, methodOf, objectOf, onMembers, partsOf } from './methods.ts';
import { mixinsOf } from './mixins.ts';
import { isNarrower } from './narrower.ts';
import { isDecided } from './parts.ts';
import { receiverOf } from './signatures.ts';
import { substitute } from './substitute.ts';
import { throughUsers } from './trait-users.ts';
import { typeKey } from './type-key.ts';

/** `object` is a value; null is left aside. */
export function readProperty(core: Core, object: StaticType, name: string): StaticType {
  return onMembers(object, (member) =>
    member.kind === 'class' ? propertyOfClass(core, member, name, false, new Set()) : undefined,
  );
}

export function readStaticProperty(core: Core, of: StaticType, name: string): StaticType {
  return onMembers(of, (member) => {
    if (member.kind === 'class') return propertyOfClass(core, member, name, true, new Set());
    if (member.kind === 'scalar' && member.classOf) return readStaticProperty(core, core.force(member.classOf), name);
    return undefined;
  });
}

/** `Foo::BAR`, an enum's case, `Foo::class`. */
export function readClassConstant(core: Core, of: StaticType, name: string): StaticType {
  if (name.toLowerCase() === 'class') return classString(of);
  return onMembers(of, (member) => {
    if (member.kind === 'scalar' && member.classOf) return readClassConstant(core, core.force(member.classOf), name);
    if (member.kind !== 'class') return undefined;
    const entry = core.classes.find(member.name);
    const lookup = entry && findConstant(entry, name);
    if (entry === undefined || lookup === undefined) return undefined;
    const [{ member: constant, from }] = lookup;
    if (constant.case) return classType(from.summary.name);
    if (isDecided(constant.type)) return constant.type;
    const places = { self: member, templates: core.classes.templatesOf(member, from) };
    return core.answers.answer(`${entry.summary.name}::${name} ${typeKey(member)}`, () =>
      core.force(substitute(constant.type, places)),
    );
  });
}

/** The declarations of a property of an object. */
export function propertyOf(
  core: Core,
  object: ClassType,
  name: string,
): { readonly part: ClassType; readonly entry: ClassEntry; readonly lookup: Lookup<PropertySummary> } | undefined {
  for (const part of partsOf(object)) {
    const entry = core.classes.find(part.name);
    const lookup = entry && findProperty(entry, name);
    if (entry !== undefined && lookup !== undefined) return { part, entry, lookup };
  }
  return undefined;
}

function propertyOfClass(
  core: Core,
  given: ClassType,
  name: string,
  isStatic: boolean,
  seen: ReadonlySet<string>,
): StaticType | undefined {
  const object = objectOf(core, given);
  const found = propertyOf(core, object, name);
  if (found !== undefined) {
    const best = mostTelling(found.lookup);
    const { magic, assigned, type } = best.member;
    if (!magic && !assigned && isDecided(type) && type.kind !== 'unknown') return type;
    return core.answers.answer(`${found.entry.summary.name}->${name} ${typeKey(object)}`, () =>
      declaredProperty(core, object, found.part, best, name),
    );
  }
  return isStatic ? undefined : missingProperty(core, object, name, seen);
}

/** The first declaration that tells more than that there is something. */
function mostTelling(lookup: Lookup<PropertySummary>): Found<PropertySummary> {
  const [first] = lookup;
  return isVague(first.member.type) ? (lookup.find(({ member }) => !isVague(member.type)) ?? first) : first;
}

function declaredProperty(
  core: Core,
  object: ClassType,
  part: ClassType,
  { member, from }: Found<PropertySummary>,
  name: string,
): StaticType {
  const places = receiverOf(core, object, part, from);
  const declared = core.force(substitute(member.type, places));
  if (!member.magic && !member.assigned) {
    return declared.kind === 'unknown' ? (core.stores.untold(object, name) ?? declared) : declared;
  }
  const known = core.framework.missingProperty(object, name, core.types);
  // What is assigned to a property that is none goes through the framework, which makes something else of it.
  if (member.assigned) return known ?? declared;
  // A docblock of the class stands for what only the framework does, and often says less of it.
  const told = declared === OPEN ? UNKNOWN : declared;
  return known !== undefined && isNarrower(known, told, core.classes) ? known : declared;
}

function missingProperty(
  core: Core,
  object: ClassType,
  name: string,
  seen: ReadonlySet<string>,
): StaticType | undefined {
  const known = core.framework.missingProperty(object, name, core.types);
  if (known !== undefined) return known;
  const used = throughUsers(core, object, seen, (user, passed) => propertyOfClass(core, user, name, false, passed));
  if (used !== undefined) return used;
  const stored = core.stores.property(object, name);
  if (stored !== undefined) return stored;
  for (const mixin of mixinsOf(core, object, seen)) {
    const answer = propertyOfClass(core, mixin.type, name, false, mixin.seen);
    if (answer !== undefined) return answer;
  }
  if (methodOf(core, object, '__get') === undefined) return undefined;
  const answer = callMethod(core, object, '__get', [STRING]);
  return answer.kind === 'class' ? answer : undefined;
}
