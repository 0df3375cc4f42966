/**
 * A type that a signature declares, as far as it is one thing: unions of several stay unknown.
 */
import { ARRAY, BOOL, classType, FLOAT, INT, NULL, orNull, STRING, type StaticType, UNKNOWN } from '../../php/types.ts';
import type { Name, TypeNode } from '../../syntax/php/ast.ts';

/** `classOf` answers `self` and `static` with the class around. */
export function declaredType(type: TypeNode | undefined, classOf: (name: Name) => string): StaticType {
  switch (type?.kind) {
    case 'NamedType':
      return classType(classOf(type.name));
    case 'PrimitiveType':
      return PRIMITIVES[type.name] ?? UNKNOWN;
    case 'NullableType':
      return orNull(declaredType(type.type, classOf));
    case 'UnionType': {
      const types = type.types.map((each) => declaredType(each, classOf));
      const others = types.filter((each) => each.kind !== 'null');
      const [only = UNKNOWN] = others;
      if (others.length !== 1) return UNKNOWN;
      return others.length < types.length ? orNull(only) : only;
    }
    default:
      return UNKNOWN;
  }
}

const PRIMITIVES: Readonly<Record<string, StaticType>> = {
  int: INT,
  float: FLOAT,
  string: STRING,
  bool: BOOL,
  true: BOOL,
  false: BOOL,
  array: ARRAY,
  null: NULL,
};
