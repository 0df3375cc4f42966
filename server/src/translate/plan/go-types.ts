/**
 * PHP's static types as Go types. What has no type of its own in Go, or is not known, is `any`: an honest one, since all
 * that is done with it asks what it holds.
 */
import {
  type ArrayType,
  type CallableType,
  type ClassType,
  isNullable,
  type ShapeField,
  type StaticType,
  sameName,
  UNKNOWN,
  withoutNull,
} from '../../php/types.ts';
import type { Types } from '../../php/world.ts';
import type { GoType } from '../go-type.ts';
import { isNilable } from '../go-type.ts';

export interface TypeNames {
  readonly types: Types;
  /** The Go type of a class of the application; `undefined` for those that are not converted. */
  classType(fqn: string): { readonly type: GoType; readonly isInterface: boolean } | undefined;
}

/** Deeper types than anyone declares; types that contain themselves end here. */
const DEEPEST = 8;

export function goTypeOf(names: TypeNames, type: StaticType, level = 0): GoType {
  if (level > DEEPEST) return 'any';
  const decided = names.types.force(type);
  const plain = withoutNull(decided);
  const made = plainType(names, plain, level);
  if (!isNullable(decided) || isNilable(made) || isInterface(names, plain)) return made;
  return `*${made}`;
}

function plainType(names: TypeNames, type: StaticType, level: number): GoType {
  switch (type.kind) {
    case 'scalar':
      return SCALARS[type.name];
    case 'array':
      return arrayType(names, type, level);
    case 'class':
      return classGoType(names, type, level);
    case 'callable':
      return callableType(names, type, level);
    default:
      return 'any';
  }
}

const SCALARS = { string: 'string', int: 'int', float: 'float64', bool: 'bool' } as const;

/** The array that can hold whatever PHP's can. */
export const ANY_ARRAY: GoType = '*php.Map[php.Key, any]';

function arrayType(names: TypeNames, { key, value, shape, iterable }: ArrayType, level: number): GoType {
  if (iterable === true) return 'any';
  if (shape !== undefined && shape.length > 0 && !isListShape(shape)) {
    const isText = shape.every((field) => typeof field.key === 'string');
    return `*php.Map[${isText ? 'string' : 'php.Key'}, ${elementType(names, value, level)}]`;
  }
  const decided = key === undefined ? undefined : names.types.force(key);
  if (decided?.kind === 'scalar' && decided.name === 'string') {
    return `*php.Map[string, ${elementType(names, value, level)}]`;
  }
  const isList = decided === undefined ? value !== undefined : decided.kind === 'scalar' && decided.name === 'int';
  if (isList) return `[]${elementType(names, value, level)}`;
  return `*php.Map[php.Key, ${elementType(names, value, level)}]`;
}

/** `[1, 2, 3]`: keys 0, 1, 2… in this order, none optional. */
export function isListShape(shape: readonly ShapeField[]): boolean {
  return shape.every(({ key, optional }, at) => key === at && optional !== true);
}

function elementType(names: TypeNames, value: StaticType | undefined, level: number): GoType {
  return value === undefined ? 'any' : goTypeOf(names, value, level + 1);
}

function callableType(names: TypeNames, { params, returns }: CallableType, level: number): GoType {
  if (params === undefined) return 'any';
  const taken = params.map((param) => goTypeOf(names, param, level + 1)).join(', ');
  const result = isNothing(returns) ? '' : ` ${goTypeOf(names, returns, level + 1)}`;
  return `func(${taken})${result}`;
}

export function isNothing(type: StaticType): boolean {
  return type.kind === 'void' || type.kind === 'never';
}

function classGoType(names: TypeNames, type: ClassType, level: number): GoType {
  if (type.and !== undefined) return 'any';
  const own = names.classType(type.name);
  if (own !== undefined) return own.type;
  const known = FRAMEWORK.get(type.name.toLowerCase());
  if (known !== undefined) return known;
  if (sameName(type.name, 'Generator')) return generatorType(names, type, level);
  const is = (ancestor: string): boolean => names.types.isClass(type.name, ancestor) === true;
  if (is('DateTimeInterface')) return 'time.Time';
  if (is('Illuminate\\Http\\UploadedFile')) return '*multipart.FileHeader';
  // Collections of a class of the application's own may do more than hold.
  for (const collection of COLLECTIONS) {
    if (is(collection)) return collectionType(names, type, level);
  }
  for (const paginator of PAGINATORS) {
    if (is(paginator)) return `*orm.Page[${goTypeOf(names, pageElement(names, type), level + 1)}]`;
  }
  if (is(RELATION)) return '*gorm.DB';
  for (const [ancestor, goType] of HELD) if (is(ancestor)) return goType;
  if (is('Throwable')) return 'error';
  return 'any';
}

/** Classes of the framework that have a type of Go's libraries in their place. */
const FRAMEWORK: ReadonlyMap<string, GoType> = new Map(
  Object.entries({
    'Illuminate\\Http\\Request': '*gin.Context',
    'Illuminate\\Database\\Eloquent\\Builder': '*gorm.DB',
    'Illuminate\\Database\\Query\\Builder': '*gorm.DB',
    'Illuminate\\Contracts\\Database\\Eloquent\\Builder': '*gorm.DB',
    'Illuminate\\Contracts\\Database\\Query\\Builder': '*gorm.DB',
    stdClass: 'map[string]any',
    Throwable: 'error',
    Exception: 'error',
    Error: 'error',
  }).map(([name, type]) => [name.toLowerCase(), type]),
);
/** What helpers of package app hold. RESPONSE stands for whatever answers a request. */
const HELD: readonly (readonly [string, GoType])[] = [
  ['Symfony\\Component\\HttpFoundation\\Response', '*Response'],
  ['Illuminate\\Validation\\Rules\\Unique', '*DatabaseRule'],
  ['Illuminate\\Validation\\Rules\\Exists', '*DatabaseRule'],
  ['Illuminate\\Contracts\\Validation\\Validator', '*Validator'],
  ['Illuminate\\Contracts\\Session\\Session', '*SessionStore'],
  ['Illuminate\\Contracts\\Support\\MessageBag', '*MessageBag'],
];
const RELATION = 'Illuminate\\Database\\Eloquent\\Relations\\Relation';

function generatorType(names: TypeNames, { args }: ClassType, level: number): GoType {
  const [key, value] = args ?? [];
  const told = (of: StaticType | undefined): GoType => (of === undefined ? 'any' : goTypeOf(names, of, level + 1));
  return `iter.Seq2[${told(key)}, ${told(value)}]`;
}

function pageElement(names: TypeNames, type: ClassType): StaticType {
  const element = names.types.element(type);
  return element.kind === 'never' ? UNKNOWN : element;
}

/** A list, or an ordered map where its keys may be texts. */
function collectionType(names: TypeNames, type: ClassType, level: number): GoType {
  const element = goTypeOf(names, names.types.element(type), level + 1);
  const key = names.types.key(type);
  if (key.kind === 'scalar' && key.name === 'string') return `*php.Map[string, ${element}]`;
  return key.kind === 'union' ? `*php.Map[php.Key, ${element}]` : `[]${element}`;
}

const COLLECTIONS = ['Illuminate\\Support\\Collection', 'Illuminate\\Support\\LazyCollection'];
const PAGINATORS = [
  'Illuminate\\Contracts\\Pagination\\Paginator',
  'Illuminate\\Contracts\\Pagination\\CursorPaginator',
  'Illuminate\\Pagination\\AbstractPaginator',
];

function isInterface(names: TypeNames, type: StaticType): boolean {
  return type.kind === 'class' && names.classType(type.name)?.isInterface === true;
}
