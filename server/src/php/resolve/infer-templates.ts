/**
 * What the templates of a function stand for in a call, from the arguments: the declared type of each parameter is laid
 * over the type that is given for it.
 */
import {
  anyOf,
  classType,
  eitherType,
  isNullable,
  membersOf,
  orNull,
  type StaticType,
  UNKNOWN,
  withoutNull,
} from '../types.ts';
import type { Core } from './core.ts';
import { DEEPEST, hasPlaces } from './parts.ts';

/** What was found so far; only templates that have an entry in `wanted` are looked for. */
export interface Inference {
  readonly core: Core;
  readonly wanted: ReadonlySet<string>;
  readonly found: Map<string, StaticType>;
}

export function inferTemplates(declared: StaticType, given: StaticType, into: Inference, level = 0): void {
  if (!hasPlaces(declared) || level > DEEPEST) return;
  switch (declared.kind) {
    case 'template':
      bind(declared.name, declared.nullable ? withoutNull(given) : given, into);
      return;
    case 'union':
      inferFromUnion(declared.members, declared.nullable ? withoutNull(given) : given, into, level);
      return;
    case 'deferred':
      // What a union with a template in it is.
      if (declared.question.ask !== 'either') return;
      inferFromUnion(
        declared.question.of.flatMap(membersOf),
        declared.nullable ? withoutNull(given) : given,
        into,
        level,
      );
      return;
    default:
      for (const member of membersOf(given)) inferFromMember(declared, member, into, level + 1);
  }
}

function bind(name: string, given: StaticType, { wanted, found }: Inference): void {
  if (!wanted.has(name)) return;
  const type = general(given);
  const known = found.get(name);
  found.set(name, known === undefined ? type : eitherType(known, type));
}

/** What a template stands for holds for other values as well. */
function general(type: StaticType): StaticType {
  switch (type.kind) {
    case 'never':
      return UNKNOWN;
    case 'union': {
      const joined = anyOf(type.members.map(general));
      return type.nullable ? orNull(joined) : joined;
    }
    case 'scalar': {
      if (type.value === undefined || type.classOf !== undefined) return type;
      const { value: _, ...rest } = type;
      return rest;
    }
    default:
      return type;
  }
}

/** Members with a form take what fits them; templates alone take the rest: `T|Closure(): T`. */
function inferFromUnion(declared: readonly StaticType[], given: StaticType, into: Inference, level: number): void {
  const templates = declared.filter((member) => member.kind === 'template');
  const forms = declared.filter((member) => member.kind !== 'template');
  const rest = membersOf(given).filter((member) => {
    const fitting = forms.filter((form) => fits(form, member, into.core));
    for (const form of fitting) inferFromMember(form, member, into, level + 1);
    return fitting.length === 0;
  });
  const nullable = isNullable(given) && rest.length > 0;
  for (const template of templates) {
    for (const member of rest) {
      if (member.kind !== 'never') bind(template.name, nullable ? orNull(member) : member, into);
    }
  }
}

/** Whether a value of the given type is what that member of a declared union speaks of. */
function fits(form: StaticType, given: StaticType, core: Core): boolean {
  switch (form.kind) {
    case 'class':
      if (given.kind === 'callable') return given.closure === true && form.name.toLowerCase() === 'closure';
      return given.kind === 'class' && core.classes.isClass(given.name, form.name) === true;
    case 'array':
      if (given.kind === 'array') return true;
      return (
        form.iterable === true && given.kind === 'class' && core.classes.isClass(given.name, 'Traversable') === true
      );
    case 'callable':
      if (given.kind === 'class') return core.classes.isClass(given.name, 'Closure') === true;
      return given.kind === 'callable';
    case 'scalar':
      if (given.kind !== 'scalar' || given.name !== form.name) return false;
      return form.classOf === undefined || namedClass(given, core) !== undefined;
    default:
      return false;
  }
}

/** `declared` and `given` are neither unions nor null. */
function inferFromMember(declared: StaticType, given: StaticType, into: Inference, level: number): void {
  const { core } = into;
  switch (declared.kind) {
    case 'class':
      if (given.kind !== 'class' || core.classes.isClass(given.name, declared.name) !== true) return;
      for (const [at, arg] of (declared.args ?? []).entries()) {
        if (hasPlaces(arg)) {
          inferTemplates(arg, core.classes.argOf(given, declared.name, at) ?? UNKNOWN, into, level);
        }
      }
      return;
    case 'scalar': {
      if (declared.classOf === undefined) return;
      const named = namedClass(given, core);
      if (named !== undefined) inferTemplates(declared.classOf, named, into, level);
      return;
    }
    case 'array':
      if (given.kind !== 'array' && !(given.kind === 'class' && declared.iterable)) return;
      if (declared.key) inferTemplates(declared.key, core.key(given), into, level);
      if (declared.value) inferTemplates(declared.value, core.element(given), into, level);
      for (const field of declared.shape ?? []) {
        if (hasPlaces(field.type)) inferTemplates(field.type, core.element(given, field.key), into, level);
      }
      return;
    case 'callable':
      if (given.kind !== 'callable' && given.kind !== 'class' && given.kind !== 'scalar') return;
      if (hasPlaces(declared.returns)) inferTemplates(declared.returns, core.invoke(given, []), into, level);
      return;
    case 'template':
    case 'union':
      inferTemplates(declared, given, into, level);
      return;
  }
}

/** The class that a text names: `User::class`, or its name where there is such a class. */
function namedClass(given: StaticType, core: Core): StaticType | undefined {
  if (given.kind !== 'scalar' || given.name !== 'string') return undefined;
  if (given.classOf !== undefined) return given.classOf;
  if (typeof given.value !== 'string') return undefined;
  return core.classes.find(given.value) === undefined ? undefined : classType(given.value);
}
