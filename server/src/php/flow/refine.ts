/**
 * What a condition leaves of a type. A condition that cannot hold, as far as the types tell, leaves `never`; whoever asks
 * decides whether to believe it.
 */
import {
  ARRAY,
  anyOf,
  BOOL,
  type ClassType,
  FLOAT,
  INT,
  isEmptyArray,
  isNullable,
  isWaiting,
  literalType,
  membersOf,
  NEVER,
  NULL,
  OBJECT,
  orNull,
  STRING,
  type StaticType,
  UNKNOWN,
  withoutNull,
} from '../types.ts';
import type { Types } from '../world.ts';

/** What it is when it counts as true. */
export function truthyType(type: StaticType): StaticType {
  if (isWaiting(type)) return withoutNull(type);
  return eachMember(type, (member) => {
    if (member.kind === 'null' || member.kind === 'void' || isEmptyArray(member)) return NEVER;
    if (member.kind !== 'scalar') return member;
    if (member.value !== undefined) return isTruthyValue(member.value) ? member : NEVER;
    return member.name === 'bool' ? literalType(true) : member;
  });
}

export function falsyType(type: StaticType): StaticType {
  if (isWaiting(type)) return type;
  const rest = eachMember(type, (member) => {
    switch (member.kind) {
      case 'class':
      case 'object':
      case 'callable':
        return NEVER;
      case 'scalar':
        if (member.classOf !== undefined) return NEVER;
        if (member.value !== undefined) return isTruthyValue(member.value) ? NEVER : member;
        return member.name === 'bool' ? literalType(false) : member;
      default:
        return member;
    }
  });
  return isNullable(type) ? orNull(rest) : rest;
}

export function nullType(type: StaticType): StaticType {
  return type.kind === 'unknown' || isWaiting(type) || isNullable(type) || type.kind === 'void' ? NULL : NEVER;
}

/** What it is besides `true` or `false`. */
export function withoutBool(type: StaticType, value: boolean): StaticType {
  if (isWaiting(type)) return type;
  const rest = eachMember(type, (member) => {
    if (member.kind !== 'scalar' || member.name !== 'bool') return member;
    if (member.value === undefined) return literalType(!value);
    return member.value === value ? NEVER : member;
  });
  return isNullable(type) ? orNull(rest) : rest;
}

/** What it is when it is an object of a class. `target` may be a place. */
export function instanceType(type: StaticType, target: StaticType, types: Types): StaticType {
  if (target.kind !== 'class') return target.kind === 'unknown' ? objectType(type) : target;
  if (isWaiting(type)) return target;
  const kept = eachMember(type, (member) => {
    switch (member.kind) {
      case 'class':
        return meetClasses(member, target, types);
      case 'unknown':
      case 'object':
        return target;
      case 'callable':
        if (target.name.toLowerCase() === 'closure') return { ...member, closure: true };
        return member.closure ? NEVER : target;
      case 'array':
        return member.iterable ? target : NEVER;
      default:
        return NEVER;
    }
  });
  // Docblocks are wrong at times; the condition is not.
  return kept.kind === 'never' ? target : kept;
}

function meetClasses(known: ClassType, target: ClassType, types: Types): StaticType {
  if (types.isClass(known.name, target.name) === true) return known;
  if (known.and?.some((other) => types.isClass(other.name, target.name) === true)) return known;
  const isBelow = types.isClass(target.name, known.name);
  if (isBelow === true) return target;
  const isInterface = (name: string) => types.world.classNamed(name)?.kind === 'interface';
  if (isBelow === false && (isInterface(known.name) || isInterface(target.name))) return { ...target, and: [known] };
  return isBelow === false ? NEVER : target;
}

/** What it is when it is no object of a class. */
export function notInstanceType(type: StaticType, target: StaticType, types: Types): StaticType {
  if (target.kind !== 'class' || isWaiting(type)) return type;
  const rest = eachMember(type, (member) => {
    if (member.kind === 'class') return types.isClass(member.name, target.name) === true ? NEVER : member;
    return member.kind === 'callable' && member.closure && target.name.toLowerCase() === 'closure' ? NEVER : member;
  });
  return isNullable(type) ? orNull(rest) : rest;
}

/** What is kept of a type by `is_string` and its like, by their lower-case names; `undefined` for other functions. */
export function checkedType(check: string, type: StaticType, holds: boolean): StaticType | undefined {
  if (check === 'is_null') return holds ? nullType(type) : withoutNull(type);
  const filter = CHECKS.get(check);
  if (filter === undefined) return undefined;
  if (!holds) {
    if (isWaiting(type)) return type;
    const rest = eachMember(type, (member) => (filter.accepts(member) === true ? NEVER : member));
    return isNullable(type) ? orNull(rest) : rest;
  }
  if (type.kind === 'unknown' || isWaiting(type)) return filter.whole;
  const kept = eachMember(type, (member) => {
    const accepted = filter.accepts(member);
    return accepted === 'maybe' ? filter.whole : accepted ? member : NEVER;
  });
  return kept.kind === 'never' ? filter.whole : kept;
}

interface Check {
  /** What is known of a value of which nothing else is. */
  readonly whole: StaticType;
  readonly accepts: (member: StaticType) => boolean | 'maybe';
}

function scalarCheck(whole: StaticType, name: string): Check {
  return { whole, accepts: (member) => member.kind === 'scalar' && member.name === name };
}

const IS_OBJECT: Check = {
  whole: OBJECT,
  accepts: (member) =>
    member.kind === 'class' || member.kind === 'object' || (member.kind === 'callable' && (member.closure ?? 'maybe')),
};

const CALLABLE: StaticType = { kind: 'callable', returns: UNKNOWN };

const CHECKS: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['is_string', scalarCheck(STRING, 'string')],
  ['is_int', scalarCheck(INT, 'int')],
  ['is_integer', scalarCheck(INT, 'int')],
  ['is_long', scalarCheck(INT, 'int')],
  ['is_float', scalarCheck(FLOAT, 'float')],
  ['is_double', scalarCheck(FLOAT, 'float')],
  ['is_bool', scalarCheck(BOOL, 'bool')],
  ['is_object', IS_OBJECT],
  ['is_array', { whole: ARRAY, accepts: (member) => member.kind === 'array' && (member.iterable ? 'maybe' : true) }],
  [
    'is_iterable',
    {
      whole: { kind: 'array', iterable: true },
      accepts: (member) => member.kind === 'array' || (member.kind === 'class' && 'maybe'),
    },
  ],
  [
    'is_callable',
    { whole: CALLABLE, accepts: (member) => member.kind === 'callable' || (member.kind === 'class' && 'maybe') },
  ],
  [
    'is_scalar',
    { whole: { kind: 'union', members: [STRING, INT, FLOAT, BOOL] }, accepts: (member) => member.kind === 'scalar' },
  ],
]);

function objectType(type: StaticType): StaticType {
  return checkedType('is_object', type, true) ?? OBJECT;
}

/** Null is left out, which `change` never sees. */
function eachMember(type: StaticType, change: (member: StaticType) => StaticType): StaticType {
  const members = membersOf(type);
  const [only] = members;
  return only !== undefined && members.length === 1 ? change(only) : anyOf(members.map(change));
}

function isTruthyValue(value: string | number | boolean): boolean {
  return typeof value === 'string' ? value !== '' && value !== '0' : Boolean(value);
}
