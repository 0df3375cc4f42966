/**
 * What calling a method answers: its declaration, or that of what it overrides, or what the framework, a mixin or
 * `__call` makes of it.
 */
import type { MethodSummary } from '../summary/summary.ts';
import {
  anyOf,
  arrayOf,
  type ClassType,
  classType,
  eitherType,
  INT,
  isNullable,
  isWaiting,
  membersOf,
  orNull,
  type StaticType,
  sameName,
  UNKNOWN,
  withoutNull,
} from '../types.ts';
import { OPEN } from './answers.ts';
import type { ClassEntry } from './classes.ts';
import type { Core } from './core.ts';
import { type Found, findMethod, isVague, type Lookup } from './members.ts';
import { mixinsOf } from './mixins.ts';
import { isNarrower } from './narrower.ts';
import { isDecided } from './parts.ts';
import { dependsOnArgs, receiverOf, returnOf } from './signatures.ts';
import { throughUsers } from './trait-users.ts';
import { typeKey, typeKeys } from './type-key.ts';

/** `object` is a value or null. What cannot have methods at all adds nothing, since the call ends there. */
export function callMethod(core: Core, object: StaticType, method: string, args: readonly StaticType[]): StaticType {
  if (object.kind === 'class') return callOnClass(core, object, method, args, false) ?? UNKNOWN;
  return onMembers(object, (member) => {
    if (member.kind === 'class') return callOnClass(core, member, method, args, false);
    if (member.kind === 'callable') return callOnClosure(core, member, method, args);
    return undefined;
  });
}

/** `of` is a class, or an object of it. */
export function callStatic(core: Core, of: StaticType, method: string, args: readonly StaticType[]): StaticType {
  return onMembers(of, (member) => {
    if (member.kind === 'class') return callOnClass(core, member, method, args, true);
    if (member.kind === 'scalar' && member.classOf !== undefined) return callStatic(core, member.classOf, method, args);
    return undefined;
  });
}

/** The answers of all that can be an object; unknown as soon as one of them is. */
export function onMembers(of: StaticType, ask: (member: StaticType) => StaticType | undefined): StaticType {
  const answers: StaticType[] = [];
  for (const member of membersOf(of)) {
    if ((member.kind === 'scalar' && member.classOf === undefined) || member.kind === 'array') continue;
    answers.push(ask(member) ?? UNKNOWN);
  }
  if (answers.length === 0) return UNKNOWN;
  return answers.length === 1 ? (answers[0] ?? UNKNOWN) : anyOf(answers);
}

/** The declarations of a method of an object, and the part of its type that has them. */
export function methodOf(
  core: Core,
  object: ClassType,
  method: string,
): { readonly part: ClassType; readonly entry: ClassEntry; readonly lookup: Lookup<MethodSummary> } | undefined {
  for (const part of partsOf(object)) {
    const entry = core.classes.find(part.name);
    const lookup = entry && findMethod(entry, method);
    if (entry !== undefined && lookup !== undefined) return { part, entry, lookup };
  }
  return undefined;
}

/** `Foo&Bar`, one by one. */
export function partsOf(object: ClassType): readonly ClassType[] {
  return object.and === undefined ? [object] : [object, ...object.and];
}

const NONE_SEEN: ReadonlySet<string> = new Set();

function callOnClass(
  core: Core,
  given: ClassType,
  method: string,
  args: readonly StaticType[],
  isStatic: boolean,
  seen: ReadonlySet<string> = NONE_SEEN,
): StaticType | undefined {
  const object = objectOf(core, given);
  const ofEnum = callEnum(core, object, method);
  if (ofEnum !== undefined) return ofEnum;
  const found = methodOf(core, object, method);
  if (found !== undefined) {
    const { visibility, static: isDeclaredStatic, magic } = found.lookup[0].member;
    // PHP asks `__callStatic` for an instance method that the caller may not see.
    const isHidden = isStatic && !isDeclaredStatic && !magic && visibility !== undefined;
    const forwarded = isHidden ? core.framework.missingStaticMethod(object, method, args, core.types) : undefined;
    return forwarded ?? callDeclared(core, object, found, method, args, isStatic);
  }
  return callMissing(core, object, method, args, isStatic, seen);
}

/** The object under its class's declared name, where the code uses an alias of the framework. */
export function objectOf(core: Core, object: ClassType): ClassType {
  const entry = core.classes.find(object.name);
  const name = entry?.summary.name ?? core.framework.alias(object.name) ?? object.name;
  if (sameName(name, object.name) && object.nullable === undefined) return object;
  const { nullable: _, ...rest } = object;
  return { ...rest, name };
}

interface FoundMethod {
  readonly part: ClassType;
  readonly entry: ClassEntry;
  readonly lookup: Lookup<MethodSummary>;
}

function callDeclared(
  core: Core,
  object: ClassType,
  found: FoundMethod,
  method: string,
  args: readonly StaticType[],
  isStatic: boolean,
): StaticType {
  const [{ member, from }] = found.lookup;
  const declared = declaredReturn(core, object, found, method, args);
  const call = { object, owner: from.summary.name, method, args, isStatic };
  const told = declared === OPEN ? UNKNOWN : declared;
  const refined = core.framework.refineMethod(call, told, core.types);
  if (refined !== undefined) return refined;
  if (member.keyed !== undefined || LOOKING_UP.has(method)) {
    const stored = core.stores.call(object, method, args);
    if (stored === OPEN) return OPEN;
    if (stored !== undefined && isNarrower(withoutNull(stored), told, core.classes)) return stored;
  }
  if (!member.magic) return declared;
  // A docblock of the class stands for what only the framework does, and often says less of it.
  const { framework } = core;
  const known = isStatic
    ? framework.missingStaticMethod(object, method, args, core.types)
    : framework.missingMethod(object, method, args, core.types);
  return known !== undefined && isNarrower(known, told, core.classes) ? known : declared;
}

/** Methods that may look something up although their declaration does not tell how. */
const LOOKING_UP: ReadonlySet<string> = new Set(['get', 'query']);

/** What the declarations say. */
function declaredReturn(
  core: Core,
  object: ClassType,
  found: FoundMethod,
  method: string,
  args: readonly StaticType[],
): StaticType {
  const { entry, lookup } = found;
  const [{ member }] = lookup;
  const asked = needsOverridden(member) ? lookup.map((each) => each.member) : [member];
  if (asked.length === 1 && isDecided(member.returns) && member.body === undefined) return member.returns;
  const compute = (): StaticType => computeReturn(core, object, found, args);
  const key = `${entry.summary.name}::${method} ${typeKey(object)}`;
  if (!asked.some(dependsOnArgs)) return core.answers.answer(key, compute);
  return core.answers.answer(`${key} ${typeKeys(args)}`, compute);
}

/** Whether what a method overrides may say more of its answer. */
function needsOverridden(member: MethodSummary): boolean {
  return member.by === 'body' || isVague(member.returns);
}

function computeReturn(
  core: Core,
  object: ClassType,
  { part, lookup }: FoundMethod,
  args: readonly StaticType[],
): StaticType {
  const [first, ...overridden] = lookup;
  const answerOf = ({ member, from }: Found<MethodSummary>): StaticType =>
    returnOf(core, member, receiverOf(core, object, part, from), args);
  const own = answerOf(first);
  if (!needsOverridden(first.member)) return own;
  const told = overridden.find(({ member }) => member.by !== 'body' && isTelling(member.returns, first.member));
  if (told === undefined) return own;
  const inherited = answerOf(told);
  return own !== OPEN && isNarrower(own, inherited, core.classes) ? own : orNullAs(inherited, first.member);
}

/** Whether the type of an overridden declaration says more than a vague one. */
function isTelling(overridden: StaticType, own: MethodSummary): boolean {
  if (overridden.kind === 'unknown' || overridden.kind === 'void') return false;
  if (own.by === 'body' || own.returns.kind === 'unknown') return true;
  // `: array` where the interface tells of what.
  return (
    !isVague(overridden) &&
    (isWaiting(overridden) || overridden.kind === own.returns.kind || own.returns.kind === 'object')
  );
}

/** What is declared never to be null is not null, whatever it overrides. */
function orNullAs(inherited: StaticType, own: MethodSummary): StaticType {
  const isDeclared = own.by !== 'body' && own.returns.kind !== 'unknown';
  if (!isDeclared || !isNullable(inherited) || isNullable(own.returns)) return inherited;
  return membersOf(inherited).reduce(eitherType);
}

/** A method that nothing declares. */
function callMissing(
  core: Core,
  object: ClassType,
  method: string,
  args: readonly StaticType[],
  isStatic: boolean,
  seen: ReadonlySet<string>,
): StaticType | undefined {
  const { framework } = core;
  const known = isStatic
    ? framework.missingStaticMethod(object, method, args, core.types)
    : framework.missingMethod(object, method, args, core.types);
  if (known !== undefined) return known;
  const used = throughUsers(core, object, seen, (user, passed) =>
    callOnClass(core, user, method, args, isStatic, passed),
  );
  if (used !== undefined) return used;
  for (const mixin of mixinsOf(core, object, seen)) {
    const answer = callOnClass(core, mixin.type, method, args, isStatic, mixin.seen);
    if (answer !== undefined) return answer;
  }
  const name = isStatic ? '__callstatic' : '__call';
  const magic = method === name ? undefined : methodOf(core, object, name);
  if (magic === undefined) return undefined;
  const answer = declaredReturn(core, object, magic, name, []);
  return answer.kind === 'class' ? answer : undefined;
}

/** What every enum has, when the signatures of PHP do not tell. */
function callEnum(core: Core, object: ClassType, method: string): StaticType | undefined {
  const summary = core.classes.find(object.name)?.summary;
  if (summary?.kind !== 'enum') return undefined;
  const self = classType(summary.name);
  switch (method) {
    case 'cases':
      return arrayOf(self, INT);
    case 'from':
      return summary.backing && self;
    case 'tryfrom':
      return summary.backing && orNull(self);
    default:
      return undefined;
  }
}

function callOnClosure(
  core: Core,
  closure: Extract<StaticType, { kind: 'callable' }>,
  method: string,
  args: readonly StaticType[],
): StaticType | undefined {
  switch (method) {
    case '__invoke':
    case 'call':
      return closure.returns;
    case 'bindto':
    case 'bind':
      return closure;
    default:
      return callOnClass(core, { kind: 'class', name: 'Closure' }, method, args, false);
  }
}
