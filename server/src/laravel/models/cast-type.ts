/**
 * What reading an attribute gives: by its cast, else by what the database driver answers for its column.
 */
import {
  ARRAY,
  BOOL,
  classType,
  FLOAT,
  INT,
  orNull,
  STRING,
  type StaticType,
  sameName,
  UNKNOWN,
} from '../../php/types.ts';
import type { Column } from '../schema/schema.ts';
import type { CastFact } from './facts.ts';
import type { Cast } from './model.ts';

const CARBON = classType('Illuminate\\Support\\Carbon');
const IMMUTABLE = classType('Carbon\\CarbonImmutable');
const COLLECTION = 'Illuminate\\Support\\Collection';

export function readCast({ cast: text }: CastFact, isEnum: (fqn: string) => boolean): Cast {
  const colon = text.indexOf(':');
  const name = (colon === -1 ? text : text.slice(0, colon)).replace(/^\\/, '');
  const args = colon === -1 ? [] : text.slice(colon + 1).split(',');
  if (name === '') return { text, kind: 'unknown', name, args };
  const builtIn = name.trim().toLowerCase();
  if (BUILT_IN.has(builtIn)) return { text, kind: 'built-in', name: builtIn, args };
  if (isEnum(name)) return { text, kind: 'enum', name, args };
  return { text, kind: 'class', name, args };
}

const BUILT_IN: ReadonlyMap<string, StaticType> = new Map<string, StaticType>([
  ['int', INT],
  ['integer', INT],
  ['real', FLOAT],
  ['float', FLOAT],
  ['double', FLOAT],
  ['decimal', STRING],
  ['string', STRING],
  ['bool', BOOL],
  ['boolean', BOOL],
  ['object', classType('stdClass')],
  ['array', ARRAY],
  ['json', ARRAY],
  ['collection', classType(COLLECTION)],
  ['date', CARBON],
  ['datetime', CARBON],
  ['custom_datetime', CARBON],
  ['immutable_date', IMMUTABLE],
  ['immutable_datetime', IMMUTABLE],
  ['immutable_custom_datetime', IMMUTABLE],
  ['timestamp', INT],
  ['hashed', STRING],
  ['encrypted', STRING],
]);

const CASTS = 'Illuminate\\Database\\Eloquent\\Casts\\';

/** Laravel's own cast classes; those of collections say with their arguments what they hold. */
const CAST_CLASSES: Readonly<Record<string, (args: readonly string[]) => StaticType>> = {
  asarrayobject: () => classType(`${CASTS}ArrayObject`),
  ascollection: (args) => collectionType(args),
  asstringable: () => classType('Illuminate\\Support\\Stringable'),
  asencryptedarrayobject: () => classType(`${CASTS}ArrayObject`),
  asencryptedcollection: (args) => collectionType(args),
  asenumcollection: ([of]) => (of === undefined ? classType(COLLECTION) : classType(COLLECTION, [INT, classType(of)])),
  asenumarrayobject: () => classType(`${CASTS}ArrayObject`),
  asuri: () => classType('Illuminate\\Support\\Uri'),
  ashtmlstring: () => classType('Illuminate\\Support\\HtmlString'),
  asfluent: () => classType('Illuminate\\Support\\Fluent'),
  asbinary: () => STRING,
};

function collectionType([collection, of]: readonly string[]): StaticType {
  const name = collection === undefined || collection === '' ? COLLECTION : collection;
  return of === undefined || of === '' ? classType(name) : classType(name, [INT, classType(of)]);
}

/** `undefined` when the sources do not tell: a cast class of the application decides by its `get`. */
export function typeOfCast(cast: Cast, isNullable: boolean): StaticType {
  const type = plainType(cast);
  return isNullable ? orNull(type) : type;
}

function plainType(cast: Cast): StaticType {
  switch (cast.kind) {
    case 'enum':
      return classType(cast.name);
    case 'built-in': {
      const [inner] = cast.args;
      if (cast.name === 'encrypted' && inner !== undefined) return BUILT_IN.get(inner.toLowerCase()) ?? UNKNOWN;
      return BUILT_IN.get(cast.name) ?? UNKNOWN;
    }
    case 'class': {
      if (!sameName(cast.name.slice(0, CASTS.length), CASTS)) return UNKNOWN;
      return CAST_CLASSES[cast.name.slice(CASTS.length).toLowerCase()]?.(cast.args) ?? UNKNOWN;
    }
    case 'unknown':
      return UNKNOWN;
  }
}

/** Of an attribute that Laravel itself makes a date. */
export function dateType(isNullable: boolean): StaticType {
  return isNullable ? orNull(CARBON) : CARBON;
}

/** What PDO gives for a column that nothing casts. */
export function typeOfColumn(column: Column, driver: string): StaticType {
  const type = nativeType(column.type, driver);
  return column.nullable ? orNull(type) : type;
}

function nativeType(type: string, driver: string): StaticType {
  switch (type) {
    case 'tinyInteger':
    case 'smallInteger':
    case 'mediumInteger':
    case 'integer':
    case 'bigInteger':
    case 'year':
      return INT;
    case 'boolean':
      return driver === 'pgsql' ? BOOL : INT;
    case 'float':
    case 'double':
      return FLOAT;
    case 'decimal':
      // SQLite keeps a number and gives what it looks like.
      return driver === 'sqlite' ? UNKNOWN : STRING;
    case 'binary':
      return driver === 'pgsql' ? UNKNOWN : STRING;
    case 'unknown':
    case 'raw':
    case 'computed':
      return UNKNOWN;
    default:
      return STRING;
  }
}
