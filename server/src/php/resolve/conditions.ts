/**
 * Whether a type is certainly of another one, certainly not, or perhaps: what decides `($key is null ? A : B)`.
 */
import { isNullable, membersOf, type ScalarType, type StaticType } from '../types.ts';
import type { Classes } from './classes.ts';

/** True and false are certain. */
export function isOfType(type: StaticType, is: StaticType, classes: Classes): boolean | undefined {
  switch (type.kind) {
    case 'unknown':
    case 'static':
    case 'template':
    case 'conditional':
    case 'deferred':
      return is.kind === 'unknown' ? true : undefined;
  }
  const answers = membersOf(type).flatMap((member) => (member.kind === 'never' ? [] : [isMember(member, is, classes)]));
  if (isNullable(type)) answers.push(isNullable(is) || is.kind === 'unknown' || is.kind === 'void');
  if (answers.every((answer) => answer === true)) return true;
  return answers.every((answer) => answer === false) ? false : undefined;
}

/** `type` is neither null nor a union. */
function isMember(type: StaticType, is: StaticType, classes: Classes): boolean | undefined {
  switch (is.kind) {
    case 'unknown':
      return true;
    case 'null':
    case 'void':
    case 'never':
      return type.kind === 'void';
    case 'union': {
      const answers = is.members.map((member) => isMember(type, member, classes));
      if (answers.includes(true)) return true;
      return answers.every((answer) => answer === false) ? false : undefined;
    }
    case 'object':
      return isOpen(type) ? undefined : type.kind === 'class' || type.kind === 'object' || type.kind === 'callable';
    case 'array':
      if (type.kind === 'array') return type.iterable && !is.iterable ? undefined : true;
      if (is.iterable && type.kind === 'class') return classes.isClass(type.name, 'Traversable');
      return isOpen(type) || (is.iterable && type.kind === 'object') ? undefined : false;
    case 'callable':
      return isCallable(type, classes);
    case 'scalar':
      if (type.kind === 'scalar') return isScalar(type, is, classes);
      return isOpen(type) ? undefined : false;
    case 'class':
      if (type.kind === 'class') return classes.isClass(type.name, is.name);
      if (type.kind === 'callable' && type.closure) return is.name.toLowerCase() === 'closure';
      return isOpen(type) || type.kind === 'object' ? undefined : false;
    default:
      return undefined;
  }
}

/** A callable that is not known to be a closure may be a text or an array as well as an object. */
function isOpen(type: StaticType): boolean {
  return type.kind === 'callable' && !type.closure;
}

function isCallable(type: StaticType, classes: Classes): boolean | undefined {
  switch (type.kind) {
    case 'callable':
      return true;
    case 'class':
      return classes.isClass(type.name, 'Closure') === true ? true : undefined;
    // Texts and pairs may name functions; nobody passes them where that counts.
    case 'scalar':
      return false;
    default:
      return undefined;
  }
}

function isScalar(type: ScalarType, is: ScalarType, classes: Classes): boolean | undefined {
  if (type.name !== is.name) return false;
  if (is.classOf !== undefined) {
    if (type.classOf !== undefined)
      return is.classOf.kind === 'class' ? isOfType(type.classOf, is.classOf, classes) : true;
    if (typeof type.value !== 'string') return undefined;
    return classes.find(type.value) !== undefined;
  }
  if (is.value === undefined) return true;
  return type.value === undefined ? undefined : type.value === is.value;
}
