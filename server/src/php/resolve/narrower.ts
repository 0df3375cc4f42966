/**
 * Whether one type says more than another that holds as well.
 */
import { type ClassType, isNullable, membersOf, type StaticType } from '../types.ts';
import type { Classes } from './classes.ts';
import { isVague } from './members.ts';

/** Whether `type` is within `other` for certain, and says at least as much. Unknown is within nothing. */
export function isNarrower(type: StaticType, other: StaticType, classes: Classes): boolean {
  if (type.kind === 'unknown' || type.kind === 'never' || type.kind === 'void') return false;
  if (other.kind === 'unknown') return true;
  if (isNullable(type) && !isNullable(other)) return false;
  const wider = membersOf(other);
  return membersOf(type).every((member) => wider.some((each) => isWithin(member, each, classes)));
}

/** Neither is null nor a union. */
function isWithin(type: StaticType, other: StaticType, classes: Classes): boolean {
  switch (other.kind) {
    case 'unknown':
      return true;
    case 'object':
      return type.kind === 'class' || type.kind === 'object' || (type.kind === 'callable' && type.closure === true);
    case 'class':
      if (type.kind === 'callable') return type.closure === true && other.name.toLowerCase() === 'closure';
      return (
        type.kind === 'class' && classes.isClass(type.name, other.name) === true && areArgsWithin(type, other, classes)
      );
    case 'array':
      return type.kind === 'array' && (isVague(other) || !isVague(type));
    case 'scalar':
      return (
        type.kind === 'scalar' && type.name === other.name && (other.value === undefined || type.value === other.value)
      );
    default:
      return type.kind === other.kind;
  }
}

/** `Collection<int, User>` says more than `Collection`. */
function areArgsWithin(type: ClassType, other: ClassType, classes: Classes): boolean {
  return (other.args ?? []).every((arg, at) => {
    if (arg.kind === 'unknown') return true;
    const own = classes.argOf(type, other.name, at);
    return own !== undefined && isNarrower(own, arg, classes);
  });
}
