/**
 * One column of a model as a field of its Go struct: the type that reading it in PHP gives, and how the database's value
 * becomes that. What no Go type stands for is said so, and is nobody's field to read.
 */
import { typeOfColumn } from '../../laravel/models/cast-type.ts';
import type { Cast, Model, ModelAttribute } from '../../laravel/models/model.ts';
import { classType, type StaticType } from '../../php/types.ts';
import type { GoType } from '../go-type.ts';
import { isNilable } from '../go-type.ts';

export interface ModelTypes {
  /** The Go type of values that PHP has as this type. */
  typeOf(type: StaticType): GoType;
  /** Laravel's name of the database, which decides what columns without a cast give. */
  readonly driver: string;
}

export interface ColumnType {
  readonly type: GoType;
  /** The name of a GORM serializer, where the database's value is not the field's. */
  readonly serializer?: string;
  /** Digits behind the point of a decimal. */
  readonly scale?: number;
  /** The format, in PHP's words, in which arrays and JSON show a date; the usual one when it is left out. */
  readonly format?: string;
  /** Why the field does not hold what PHP gives: it holds the column as it is. */
  readonly raw?: string;
}

export function columnType(model: Model, attribute: ModelAttribute, types: ModelTypes): ColumnType {
  const isNullable = attribute.column?.nullable ?? true;
  const typed = plainColumnType(model, attribute, types);
  return isNullable && !isNilable(typed.type) ? { ...typed, type: `*${typed.type}` } : typed;
}

const ARRAY: StaticType = { kind: 'array' };

function plainColumnType(model: Model, attribute: ModelAttribute, types: ModelTypes): ColumnType {
  const { cast, column, name } = attribute;
  if (cast !== undefined) return castType(attribute, cast, types);
  if (name === model.primaryKey && model.incrementing && model.keyType === 'int') return { type: 'int' };
  if (isDate(model, attribute)) {
    const own = model.dateFormat;
    return own === undefined ? timeType(attribute, undefined) : { type: 'string', raw: `the date format ${own}` };
  }
  if (column === undefined) return { type: 'any', raw: 'the column is not known' };
  if (column.type === 'decimal' && types.driver === 'sqlite') return { type: 'float64' };
  const given = typeOfColumn({ ...column, nullable: false }, types.driver);
  return given.kind === 'scalar'
    ? { type: types.typeOf(given) }
    : { type: 'any', raw: 'the type of the column is not known' };
}

/** What Laravel makes a date without a cast. */
function isDate({ createdAt, updatedAt, deletedAt }: Model, { name, type, accessor }: ModelAttribute): boolean {
  if (name === createdAt || name === updatedAt || name === deletedAt) return true;
  return accessor === undefined && type.kind === 'class' && /\\Carbon(?:Immutable)?$/.test(type.name);
}

function castType(attribute: ModelAttribute, cast: Cast, types: ModelTypes): ColumnType {
  if (cast.kind === 'enum') {
    const type = types.typeOf(classType(cast.name));
    return type === 'any' ? opaque(attribute, types, cast) : { type };
  }
  if (cast.kind !== 'built-in') return opaque(attribute, types, cast);
  const [first] = cast.args;
  switch (cast.name) {
    case 'int':
    case 'integer':
      return { type: 'int', ...loose(attribute, 'int') };
    case 'real':
    case 'float':
    case 'double':
      return { type: 'float64', ...loose(attribute, 'float') };
    case 'bool':
    case 'boolean':
      return { type: 'bool', ...loose(attribute, 'bool') };
    case 'string':
      return { type: 'string' };
    case 'decimal':
      return { type: 'string', serializer: 'decimal', scale: Number(first ?? 2) };
    case 'array':
    case 'json':
      return { type: types.typeOf(ARRAY), serializer: 'array' };
    case 'date':
    case 'immutable_date':
      return timeType(attribute, first, 'date');
    case 'datetime':
    case 'immutable_datetime':
    case 'custom_datetime':
    case 'immutable_custom_datetime':
      return timeType(attribute, first);
    case 'encrypted':
      if (first === undefined) return { type: 'string', serializer: 'encrypted' };
      return /^(?:array|json)$/i.test(first)
        ? { type: types.typeOf(ARRAY), serializer: 'encryptedArray' }
        : opaque(attribute, types, cast);
    case 'hashed':
      return { type: 'string' };
    default:
      return opaque(attribute, types, cast);
  }
}

const TIMES: ReadonlySet<string> = new Set(['date', 'dateTime', 'dateTimeTz', 'timestamp', 'timestampTz']);

/** Drivers give times for columns of such a type; for others the text is read as Laravel reads it. */
function timeType({ column }: ModelAttribute, format: string | undefined, cast?: 'date'): ColumnType {
  const isTime = column !== undefined && TIMES.has(column.type);
  const serializer = cast ?? (isTime ? undefined : 'datetime');
  return {
    type: 'time.Time',
    ...(serializer === undefined ? {} : { serializer }),
    ...(format === undefined ? {} : { format }),
  };
}

const NUMBERS: ReadonlySet<string> = new Set([
  ...(['tinyInteger', 'smallInteger', 'mediumInteger', 'integer', 'bigInteger', 'boolean', 'year'] as const),
]);

/** Where a column holds something else than its cast gives, PHP's conversion of it is asked for. */
function loose({ column }: ModelAttribute, cast: 'int' | 'float' | 'bool'): Pick<ColumnType, 'serializer'> {
  if (column !== undefined && (NUMBERS.has(column.type) || (cast === 'float' && FLOATS.has(column.type)))) return {};
  return { serializer: cast };
}

const FLOATS: ReadonlySet<string> = new Set(['float', 'double']);

/** What the column holds, under a cast that has no Go yet. */
function opaque({ column }: ModelAttribute, types: ModelTypes, cast: Cast): ColumnType {
  const given = column === undefined ? undefined : typeOfColumn({ ...column, nullable: false }, types.driver);
  const type = given?.kind === 'scalar' ? types.typeOf(given) : 'string';
  return { type, raw: cast.text === '' ? 'a cast that is not known' : `the cast ${cast.text}` };
}
