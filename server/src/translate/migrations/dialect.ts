/**
 * How three databases write what Laravel's migrations say: names, types of columns and defaults, as Laravel's own grammars
 * write them.
 */
import type { Column } from '../../laravel/schema/schema.ts';
import { isKind, type Literal } from '../../php/literal.ts';

export type Dialect = 'sqlite' | 'mysql' | 'postgres';

export const DIALECTS: readonly Dialect[] = ['sqlite', 'mysql', 'postgres'];

/** Laravel's name of the driver. */
export const DRIVERS: Readonly<Record<Dialect, string>> = { sqlite: 'sqlite', mysql: 'mysql', postgres: 'pgsql' };

/** A name of a table or column; one with a schema in front is two. */
export function quoted(name: string, dialect: Dialect): string {
  const mark = dialect === 'mysql' ? '`' : '"';
  return name
    .split('.')
    .map((part) => `${mark}${part.replaceAll(mark, mark + mark)}${mark}`)
    .join('.');
}

export function columnList(names: readonly string[], dialect: Dialect): string {
  return names.map((name) => quoted(name, dialect)).join(', ');
}

export function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

/** The type; `undefined` for one that no grammar of Laravel's writes there. */
export function columnType(column: Column, dialect: Dialect): string | undefined {
  const sized = dialect === 'sqlite' ? undefined : sizedType(column, dialect);
  return sized ?? TYPES[dialect][column.type];
}

function sizedType(column: Column, dialect: 'mysql' | 'postgres'): string | undefined {
  const { length, precision, total, places, allowed } = column;
  const digits = precision === undefined || precision === 0 ? '' : `(${precision})`;
  const isMysql = dialect === 'mysql';
  switch (column.type) {
    case 'string':
      return `varchar(${length ?? 255})`;
    case 'char':
      return `char(${length ?? 255})`;
    case 'decimal':
      return `decimal(${total ?? 8}, ${places ?? 2})`;
    case 'float':
    case 'double':
      if (!isMysql) return 'double precision';
      return total === undefined || places === undefined ? 'double' : `double(${total}, ${places})`;
    case 'enum':
    case 'set':
      if (isMysql) return `${column.type}(${(allowed ?? []).map((value) => text(String(value))).join(', ')})`;
      return 'varchar(255)';
    case 'dateTime':
    case 'dateTimeTz':
      if (isMysql) return `datetime${digits}`;
      return timeType('timestamp', column.type === 'dateTimeTz', precision ?? 0);
    case 'timestamp':
    case 'timestampTz':
      if (isMysql) return `timestamp${digits}`;
      return timeType('timestamp', column.type === 'timestampTz', precision ?? 0);
    case 'time':
    case 'timeTz':
      if (isMysql) return `time${digits}`;
      return timeType('time', column.type === 'timeTz', precision ?? 0);
    case 'integer':
    case 'bigInteger':
    case 'mediumInteger':
    case 'smallInteger':
    case 'tinyInteger':
      return isMysql ? undefined : postgresInteger(column);
    default:
      return undefined;
  }
}

function timeType(name: string, hasZone: boolean, precision: number): string {
  return `${name}(${precision}) ${hasZone ? 'with' : 'without'} time zone`;
}

function postgresInteger({ type, autoIncrement }: Column): string {
  const [plain, serial] = INTEGERS[type] ?? ['integer', 'serial'];
  return autoIncrement ? serial : plain;
}

const INTEGERS: Readonly<Record<string, readonly [string, string]>> = {
  bigInteger: ['bigint', 'bigserial'],
  smallInteger: ['smallint', 'smallserial'],
  tinyInteger: ['smallint', 'smallserial'],
};

const GEOMETRIES = [
  ...['geometry', 'point', 'linestring', 'polygon', 'geometrycollection'],
  ...['multipoint', 'multilinestring', 'multipolygon'],
] as const;

const TYPES: Readonly<Record<Dialect, Readonly<Record<string, string>>>> = {
  sqlite: {
    ...both(['string', 'char', 'uuid', 'ulid', 'ipAddress', 'macAddress', 'enum'], 'varchar'),
    ...both(['text', 'tinyText', 'mediumText', 'longText', 'json', 'jsonb', 'set'], 'text'),
    ...both(['integer', 'tinyInteger', 'smallInteger', 'mediumInteger', 'bigInteger', 'year'], 'integer'),
    ...both(['dateTime', 'dateTimeTz', 'timestamp', 'timestampTz'], 'datetime'),
    ...both(['time', 'timeTz'], 'time'),
    ...both(['float', 'double'], 'float'),
    ...{ decimal: 'numeric', boolean: 'tinyint(1)', date: 'date', binary: 'blob', geography: 'geometry' },
    ...Object.fromEntries(GEOMETRIES.map((type) => [type, type])),
  },
  mysql: {
    ...{ bigInteger: 'bigint', integer: 'int', mediumInteger: 'mediumint', smallInteger: 'smallint' },
    ...{ tinyInteger: 'tinyint', boolean: 'tinyint(1)', date: 'date', year: 'year', binary: 'blob' },
    ...{ text: 'text', tinyText: 'tinytext', mediumText: 'mediumtext', longText: 'longtext' },
    ...{ json: 'json', jsonb: 'json', uuid: 'char(36)', ulid: 'char(26)' },
    ...{ ipAddress: 'varchar(45)', macAddress: 'varchar(17)', geography: 'geometry' },
    ...Object.fromEntries(GEOMETRIES.map((type) => [type, type])),
  },
  postgres: {
    ...{ boolean: 'boolean', date: 'date', year: 'integer', binary: 'bytea', tinyText: 'varchar(255)' },
    ...both(['text', 'mediumText', 'longText'], 'text'),
    ...{ json: 'json', jsonb: 'jsonb', uuid: 'uuid', ulid: 'char(26)', ipAddress: 'inet', macAddress: 'macaddr' },
    ...Object.fromEntries(GEOMETRIES.map((type) => [type, `geography(${type}, 4326)`])),
  },
};

function both(names: readonly string[], type: string): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, type]));
}

/** A default as Laravel writes it; `undefined` for one that only the application knows. */
export function defaultValue(value: Literal): string | undefined {
  if (isKind(value, 'new')) {
    const [sql] = value.args;
    return typeof sql === 'string' ? sql : undefined;
  }
  if (typeof value === 'boolean') return value ? "'1'" : "'0'";
  if (typeof value === 'string') return text(value);
  return typeof value === 'number' ? `'${value}'` : undefined;
}
