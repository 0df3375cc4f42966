/**
 * What arrays and objects hold: behind a key, and in `foreach`.
 */
import {
  ARRAY_KEY,
  type ArrayType,
  anyOf,
  type ClassType,
  literalType,
  membersOf,
  STRING,
  type StaticType,
  UNKNOWN,
} from '../types.ts';
import type { Core } from './core.ts';
import { objectOf } from './methods.ts';
import { typeKey } from './type-key.ts';

/** What `foreach` gives, or with a key what stands behind it. Null, which holds nothing, is left aside. */
export function elementOf(core: Core, of: StaticType, key?: string | number): StaticType {
  return ofMembers(of, (member) => {
    switch (member.kind) {
      case 'array':
        return elementOfArray(member, key);
      case 'class':
        return elementAt(core, objectOf(core, member), key);
      case 'scalar':
        return member.name === 'string' && key !== undefined ? STRING : undefined;
      default:
        return undefined;
    }
  });
}

export function keyOf(core: Core, of: StaticType): StaticType {
  return ofMembers(of, (member) => {
    switch (member.kind) {
      case 'array':
        return keyOfArray(member);
      case 'class':
        return keyOfObject(core, objectOf(core, member));
      default:
        return undefined;
    }
  });
}

function ofMembers(of: StaticType, ask: (member: StaticType) => StaticType | undefined): StaticType {
  // `array|false`: PHP goes on with nothing where it is false.
  const holding = membersOf(of).filter((member) => !(member.kind === 'scalar' && member.name !== 'string'));
  if (holding.length === 0) return UNKNOWN;
  return anyOf(holding.map((member) => ask(member) ?? UNKNOWN));
}

function elementOfArray({ value, shape }: ArrayType, key: string | number | undefined): StaticType {
  if (key === undefined) {
    const fields = shape?.map((field) => field.type) ?? [];
    return value === undefined && fields.length === 0 ? UNKNOWN : anyOf([...fields, ...(value ? [value] : [])]);
  }
  const field = shape?.find((each) => each.key === key || String(each.key) === String(key));
  if (field !== undefined) return field.type;
  return shape === undefined || shape.length === 0 ? (value ?? UNKNOWN) : UNKNOWN;
}

function keyOfArray({ key, shape, iterable }: ArrayType): StaticType {
  if (key !== undefined) return key;
  if (shape === undefined || shape.length === 0) return iterable ? UNKNOWN : ARRAY_KEY;
  return anyOf(shape.map((field) => literalType(field.key)));
}

function elementAt(core: Core, object: ClassType, key: string | number | undefined): StaticType {
  const stored = typeof key === 'string' ? core.stores.element(object, key) : undefined;
  return stored ?? elementOfObject(core, object, key !== undefined);
}

function elementOfObject(core: Core, object: ClassType, isIndexed: boolean): StaticType {
  return core.answers.answer(`${isIndexed ? '[]' : 'foreach'} ${typeKey(object)}`, () => {
    return findElement(core, object, isIndexed) ?? UNKNOWN;
  });
}

function keyOfObject(core: Core, object: ClassType): StaticType {
  return core.answers.answer(`key ${typeKey(object)}`, () => findKey(core, object) ?? UNKNOWN);
}

function findElement(core: Core, object: ClassType, isIndexed: boolean): StaticType | undefined {
  const declared = isIndexed
    ? (argOf(core, object, 'ArrayAccess', 1) ?? returned(core, object, 'offsetget'))
    : (argOf(core, object, 'Traversable', 1) ?? iterated(core, object, (inner) => core.element(inner), 'current'));
  return declared ?? core.framework.element(object, core.types);
}

function findKey(core: Core, object: ClassType): StaticType | undefined {
  return argOf(core, object, 'Traversable', 0) ?? iterated(core, object, (inner) => core.key(inner), 'key');
}

/** An iterator's own method, or what its `getIterator` gives. */
function iterated(
  core: Core,
  object: ClassType,
  ofInner: (inner: StaticType) => StaticType,
  method: 'current' | 'key',
): StaticType | undefined {
  if (core.classes.isClass(object.name, 'Iterator') === true) return returned(core, object, method);
  if (core.classes.isClass(object.name, 'IteratorAggregate') !== true) return undefined;
  return told(ofInner(core.call(object, 'getiterator', [])));
}

function returned(core: Core, object: ClassType, method: string): StaticType | undefined {
  return told(core.call(object, method, method === 'offsetget' ? [UNKNOWN] : []));
}

/** What a class that is iterated says of itself by its templates; `undefined` when it says nothing. */
function argOf(core: Core, object: ClassType, ancestor: string, at: number): StaticType | undefined {
  const arg = core.classes.argOf(object, ancestor, at);
  return arg === undefined ? undefined : told(core.force(arg));
}

function told(type: StaticType): StaticType | undefined {
  return type.kind === 'unknown' || type.kind === 'never' ? undefined : type;
}
