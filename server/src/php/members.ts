/**
 * What the classes of a file say of their members' types: declared types only. A member that is declared without a type
 * is `unknown`, which is not the same as one that is not declared at all.
 */
import type { ClassLike, Name, Param, TypeNode } from '../syntax/php/ast.ts';
import type { ClassFact } from './class-facts.ts';
import {
  ARRAY,
  BOOL,
  classType,
  eitherType,
  FLOAT,
  INT,
  NULL,
  orNull,
  STRING,
  type StaticType,
  UNKNOWN,
} from './types.ts';

/** Resolves a class name, with `self`, `parent` and `static` as the class at hand has them. */
export type ClassOf = (name: Name) => string | undefined;

export function declaredType(type: TypeNode | undefined, classOf: ClassOf): StaticType {
  switch (type?.kind) {
    case undefined:
    case 'IntersectionType':
      return UNKNOWN;
    case 'NamedType': {
      const fqn = classOf(type.name);
      return fqn === undefined ? UNKNOWN : classType(fqn);
    }
    case 'PrimitiveType':
      return PRIMITIVES.get(type.name) ?? UNKNOWN;
    case 'NullableType':
      return orNull(declaredType(type.type, classOf));
    case 'UnionType': {
      const [first, ...rest] = type.types.map((member) => declaredType(member, classOf));
      return rest.reduce(eitherType, first ?? UNKNOWN);
    }
  }
}

/** `T $x = null` takes null too; `T ...$x` is an array of T. */
export function parameterType(param: Param, classOf: ClassOf): StaticType {
  if (param.variadic) return ARRAY;
  const type = declaredType(param.type, classOf);
  return param.default?.kind === 'NullLit' ? orNull(type) : type;
}

/** `undefined` when the class declares no such property. */
export function propertyType(node: ClassLike, name: string, classOf: ClassOf): StaticType | undefined {
  for (const member of node.members) {
    if (member.kind === 'Property') {
      if (member.items.some((item) => item.name === name)) return declaredType(member.type, classOf);
    } else if (member.kind === 'Method' && member.name.text.toLowerCase() === '__construct') {
      const promoted = member.params.find((param) => param.promoted !== undefined && param.name === name);
      if (promoted !== undefined) return parameterType(promoted, classOf);
    }
  }
  return undefined;
}

/** What a method answers, by its lower-case name; `undefined` when the class declares no such method. */
export function methodType(node: ClassLike, name: string, fact: ClassFact, classOf: ClassOf): StaticType | undefined {
  for (const member of node.members) {
    if (member.kind !== 'Method' || member.name.text.toLowerCase() !== name) continue;
    const type = member.returnType;
    const isStatic = type?.kind === 'PrimitiveType' && type.name === 'static';
    return isStatic && fact.name !== '' ? classType(fact.name) : declaredType(type, classOf);
  }
  return undefined;
}

const PRIMITIVES: ReadonlyMap<string, StaticType> = new Map([
  ['string', STRING],
  ['int', INT],
  ['float', FLOAT],
  ['bool', BOOL],
  ['true', BOOL],
  ['false', BOOL],
  ['array', ARRAY],
  ['null', NULL],
]);
