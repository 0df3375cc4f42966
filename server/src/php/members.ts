/**
 * What the classes of a file say of their members' types: declared types only. A member that is declared without a type
 * is `unknown`, which is not the same as one that is not declared at all.
 */
import type { ClassLike, Method, Name, Param, Property, TypeNode } from '../syntax/php/ast.ts';
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
  const declared = indexOf(node).properties.get(name);
  if (declared === undefined) return undefined;
  return declared.kind === 'Param' ? parameterType(declared, classOf) : declaredType(declared.type, classOf);
}

/** What a method answers, by its lower-case name; `undefined` when the class declares no such method. */
export function methodType(node: ClassLike, name: string, fact: ClassFact, classOf: ClassOf): StaticType | undefined {
  const method = indexOf(node).methods.get(name);
  if (method === undefined) return undefined;
  const type = method.returnType;
  const isStatic = type?.kind === 'PrimitiveType' && type.name === 'static';
  return isStatic && fact.name !== '' ? classType(fact.name) : declaredType(type, classOf);
}

interface MemberIndex {
  /** By name; a promoted parameter is a property. */
  readonly properties: ReadonlyMap<string, Property | Param>;
  /** By lower-case name. */
  readonly methods: ReadonlyMap<string, Method>;
}

/** Large classes are asked for a member at each of their lines. Of two with one name the first counts. */
function indexOf(node: ClassLike): MemberIndex {
  const known = indexes.get(node);
  if (known !== undefined) return known;
  const properties = new Map<string, Property | Param>();
  const methods = new Map<string, Method>();
  const add = <T>(map: Map<string, T>, name: string, member: T): void => {
    if (!map.has(name)) map.set(name, member);
  };
  for (const member of node.members) {
    if (member.kind === 'Property') for (const { name } of member.items) add(properties, name, member);
    if (member.kind !== 'Method') continue;
    const name = member.name.text.toLowerCase();
    add(methods, name, member);
    if (name === '__construct') {
      for (const param of member.params) if (param.promoted !== undefined) add(properties, param.name, param);
    }
  }
  const index = { properties, methods };
  indexes.set(node, index);
  return index;
}

const indexes = new WeakMap<ClassLike, MemberIndex>();

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
