/**
 * What the types mean that PHP itself reads: the hints of parameters, properties, constants and returns. `static` stays a
 * place, and `self` in a trait is one too: it is whatever class uses the trait.
 */
import type { Name, TypeNode } from '../../syntax/php/ast.ts';
import { type FileNames, isClassPlace } from '../names.ts';
import {
  ARRAY,
  anyOf,
  BOOL,
  type ClassType,
  classType,
  FLOAT,
  INT,
  literalType,
  NEVER,
  NULL,
  OBJECT,
  orNull,
  STATIC,
  STRING,
  type StaticType,
  UNKNOWN,
  VOID,
} from '../types.ts';
import type { ClassKind } from './summary.ts';

/** The class around a declaration. */
export interface Owner {
  readonly name: string;
  readonly kind: ClassKind;
  /** The class that it extends. */
  readonly parent: string | undefined;
}

/** `undefined` when there is no hint; `mixed` is unknown. */
export function nativeType(
  node: TypeNode | undefined,
  names: FileNames,
  owner: Owner | undefined,
): StaticType | undefined {
  return node === undefined ? undefined : typeOf(node, names, owner);
}

/** An object of the class that a name means there. */
export function instanceOf(name: Name, names: FileNames, owner: Owner | undefined): StaticType {
  if (name.text === '') return UNKNOWN;
  if (name.form !== 'unqualified' || !isClassPlace(name.text)) return classType(names.classOf(name));
  if (owner === undefined) return UNKNOWN;
  switch (name.text.toLowerCase()) {
    case 'static':
      return STATIC;
    case 'parent':
      return owner.parent === undefined ? UNKNOWN : classType(owner.parent);
    default:
      return selfType(owner);
  }
}

/** The class itself; in a trait the class that uses it. */
export function selfType(owner: Owner): StaticType {
  return owner.kind === 'trait' ? STATIC : classType(owner.name);
}

/** The class that a name means; `undefined` where it means none, or one that only the application knows. */
export function classNameOf(name: Name, names: FileNames, owner: Owner | undefined): string | undefined {
  const type = instanceOf(name, names, owner);
  return type.kind === 'class' ? type.name : undefined;
}

function typeOf(node: TypeNode, names: FileNames, owner: Owner | undefined): StaticType {
  switch (node.kind) {
    case 'NamedType':
      return instanceOf(node.name, names, owner);
    case 'PrimitiveType':
      return PRIMITIVES.get(node.name) ?? UNKNOWN;
    case 'NullableType':
      return orNull(typeOf(node.type, names, owner));
    case 'UnionType':
      return node.types.length === 0 ? UNKNOWN : anyOf(node.types.map((type) => typeOf(type, names, owner)));
    case 'IntersectionType':
      return allOf(node.types.map((type) => typeOf(type, names, owner)));
  }
}

/** What is all of several classes; the first of other types tells nothing wrong. */
function allOf(types: readonly StaticType[]): StaticType {
  const [first, ...and] = types.filter((type): type is ClassType => type.kind === 'class');
  if (first === undefined) return types[0] ?? UNKNOWN;
  return and.length === 0 ? first : { ...first, and };
}

const PRIMITIVES: ReadonlyMap<string, StaticType> = new Map([
  ['array', ARRAY],
  ['bool', BOOL],
  ['callable', { kind: 'callable', returns: UNKNOWN }],
  ['false', literalType(false)],
  ['float', FLOAT],
  ['int', INT],
  ['iterable', { kind: 'array', iterable: true }],
  ['mixed', UNKNOWN],
  ['never', NEVER],
  ['null', NULL],
  ['object', OBJECT],
  ['static', STATIC],
  ['string', STRING],
  ['true', literalType(true)],
  ['void', VOID],
]);
