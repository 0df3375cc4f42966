/**
 * One type from two that speak of the same thing: the hint that PHP enforces, and what somebody says beyond it (a
 * docblock, the body). What is said counts where it refines the hint; where the two contradict the hint is right, since
 * docblocks outlive the code below them.
 */
import {
  anyOf,
  type ClassType,
  isNullable,
  isWaiting,
  membersOf,
  orNull,
  type StaticType,
  sameName,
  withoutNull,
} from '../types.ts';

/** The hint refined by what is said. Null is as the hint has it, unless there is no hint at all. */
export function refineType(native: StaticType | undefined, said: StaticType | undefined): StaticType | undefined {
  if (said === undefined || said.kind === 'unknown') return native;
  if (native === undefined || native.kind === 'unknown') return said;
  switch (native.kind) {
    case 'void':
    case 'never':
    case 'null':
      return native;
  }
  if (said.kind === 'void' || said.kind === 'never' || said.kind === 'null') return native;
  const declared = membersOf(native);
  const told = foldElements(declared, membersOf(withoutDoubt(said)));
  const refined = anyOf(declared.map((member) => refineMember(member, declared, told)));
  return isNullable(native) ? orNull(refined) : refined;
}

/** What a member of the hint becomes: all that is said of it, or itself. */
function refineMember(native: StaticType, declared: readonly StaticType[], told: readonly StaticType[]): StaticType {
  const found: StaticType[] = [];
  for (const said of told) {
    // `Response` among `Response|View` speaks of `Response` alone.
    const isOther = declared.some((other) => other !== native && isSame(other, said));
    if (isOther && !isSame(native, said)) continue;
    const both = meet(native, said);
    if (both !== undefined) found.push(both);
  }
  return found.length === 0 ? native : anyOf(found);
}

function isSame(a: StaticType, b: StaticType): boolean {
  if (a.kind === 'class') return b.kind === 'class' && sameName(a.name, b.name);
  return a.kind === b.kind && (a.kind !== 'scalar' || b.kind !== 'scalar' || a.name === b.name);
}

/** What is both; `undefined` when nothing can be. */
function meet(native: StaticType, said: StaticType): StaticType | undefined {
  switch (said.kind) {
    // Whoever writes a template or a condition knows what the hint cannot say.
    case 'template':
    case 'conditional':
    case 'deferred':
      return said;
    case 'unknown':
      return undefined;
  }
  switch (native.kind) {
    case 'object':
      return isObject(said) ? said : undefined;
    case 'class':
      return meetClass(native, said);
    case 'static':
      return said.kind === 'static' ? native : undefined;
    case 'scalar':
      return said.kind === 'scalar' && said.name === native.name && native.value === undefined ? said : undefined;
    case 'array':
      if (said.kind === 'array') return native.iterable || !said.iterable ? said : native;
      return native.iterable && isObject(said) ? said : undefined;
    case 'callable':
      return isCallable(said) ? said : undefined;
    default:
      return undefined;
  }
}

function meetClass(native: ClassType, said: StaticType): StaticType | undefined {
  switch (said.kind) {
    case 'static':
      return said;
    case 'callable':
      return sameName(native.name, 'Closure') ? { ...said, closure: true } : undefined;
    case 'class': {
      if (sameName(native.name, said.name)) return said;
      // Either may be below the other, which this file does not tell; that the value is the hint's is sure.
      return { ...native, and: [...(native.and ?? []), said] };
    }
    default:
      return undefined;
  }
}

function isObject(type: StaticType): boolean {
  return type.kind === 'class' || type.kind === 'object' || type.kind === 'static' || isClosure(type);
}

function isClosure(type: StaticType): boolean {
  return type.kind === 'callable' && type.closure === true;
}

function isCallable(type: StaticType): boolean {
  return type.kind === 'callable' || (type.kind === 'class' && sameName(type.name, 'Closure'));
}

/** Nothing is said of null in a type that waits: a marker of doubt would only hide what it is. */
function withoutDoubt(said: StaticType): StaticType {
  return isWaiting(said) && !isNullable(said) ? said : withoutNull(said);
}

/** `Collection|User[]` for a `Collection`: a collection of users, as editors have always read it. */
function foldElements(declared: readonly StaticType[], told: readonly StaticType[]): readonly StaticType[] {
  if (told.length < 2 || declared.some((type) => type.kind === 'array')) return told;
  const elements = told.filter((type) => type.kind === 'array');
  const [only] = elements;
  const value = only?.value;
  if (value === undefined || elements.length > 1) return told;
  const isBare = (type: StaticType) => type.kind === 'class' && type.args === undefined;
  return told.filter((type) => type !== only).map((type) => (isBare(type) ? { ...type, args: [value] } : type));
}
