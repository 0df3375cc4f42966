/**
 * The methods of `Blueprint` that add columns, of Laravel 6 to 13, as data: the type they give, what their arguments
 * mean, and what they imply. Names are in lower case, as PHP compares them without regard to it.
 */
import type { Literal } from '../../php/literal.ts';

export interface ColumnMethod {
  readonly type: string;
  /** The name of the column when the call gives none. */
  readonly name?: string;
  /** What the arguments behind the name are. */
  readonly args?: readonly string[];
  /** Attributes that the method sets; an argument of the same name wins. */
  readonly is?: Readonly<Record<string, Literal>>;
}

export function findColumnMethod(method: string): ColumnMethod | undefined {
  return METHODS.get(method.toLowerCase());
}

const KEY: ColumnMethod = { type: 'bigInteger', is: { autoIncrement: true, unsigned: true } };
const integers = ['integer', 'tinyInteger', 'smallInteger', 'mediumInteger', 'bigInteger'];

const METHODS: ReadonlyMap<string, ColumnMethod> = new Map(
  Object.entries<ColumnMethod>({
    ...Object.fromEntries(integers.flatMap(integerMethods)),
    increments: { ...KEY, type: 'integer' },
    integerIncrements: { ...KEY, type: 'integer' },
    id: { ...KEY, name: 'id' },
    foreignId: { type: 'bigInteger', is: { unsigned: true } },
    foreignUuid: { type: 'uuid' },
    foreignUlid: { type: 'char', args: ['length'], is: { length: 26 } },
    char: { type: 'char', args: ['length'] },
    string: { type: 'string', args: ['length'] },
    tinyText: { type: 'tinyText' },
    text: { type: 'text' },
    mediumText: { type: 'mediumText' },
    longText: { type: 'longText' },
    float: { type: 'float', args: ['total', 'places', 'unsigned'] },
    double: { type: 'double', args: ['total', 'places', 'unsigned'] },
    decimal: { type: 'decimal', args: ['total', 'places', 'unsigned'], is: { total: 8, places: 2 } },
    unsignedFloat: { type: 'float', args: ['total', 'places'], is: { unsigned: true } },
    unsignedDouble: { type: 'double', args: ['total', 'places'], is: { unsigned: true } },
    unsignedDecimal: { type: 'decimal', args: ['total', 'places'], is: { total: 8, places: 2, unsigned: true } },
    boolean: { type: 'boolean' },
    enum: { type: 'enum', args: ['allowed'] },
    set: { type: 'set', args: ['allowed'] },
    json: { type: 'json' },
    jsonb: { type: 'jsonb' },
    date: { type: 'date' },
    dateTime: { type: 'dateTime', args: ['precision'] },
    dateTimeTz: { type: 'dateTimeTz', args: ['precision'] },
    time: { type: 'time', args: ['precision'] },
    timeTz: { type: 'timeTz', args: ['precision'] },
    timestamp: { type: 'timestamp', args: ['precision'] },
    timestampTz: { type: 'timestampTz', args: ['precision'] },
    softDeletes: { type: 'timestamp', name: 'deleted_at', args: ['precision'], is: { nullable: true } },
    softDeletesTz: { type: 'timestampTz', name: 'deleted_at', args: ['precision'], is: { nullable: true } },
    softDeletesDatetime: { type: 'dateTime', name: 'deleted_at', args: ['precision'], is: { nullable: true } },
    year: { type: 'year' },
    binary: { type: 'binary', args: ['length', 'fixed'] },
    uuid: { type: 'uuid', name: 'uuid' },
    ulid: { type: 'char', name: 'ulid', args: ['length'], is: { length: 26 } },
    ipAddress: { type: 'ipAddress', name: 'ip_address' },
    macAddress: { type: 'macAddress', name: 'mac_address' },
    geometry: { type: 'geometry', args: ['subtype', 'srid'] },
    geography: { type: 'geography', args: ['subtype', 'srid'] },
    point: { type: 'point', args: ['srid'] },
    lineString: { type: 'linestring' },
    polygon: { type: 'polygon' },
    geometryCollection: { type: 'geometrycollection' },
    multiPoint: { type: 'multipoint' },
    multiLineString: { type: 'multilinestring' },
    multiPolygon: { type: 'multipolygon' },
    multiPolygonZ: { type: 'multipolygonz' },
    computed: { type: 'computed', args: ['expression'] },
    vector: { type: 'vector', args: ['dimensions'] },
    tsvector: { type: 'tsvector' },
    rawColumn: { type: 'raw', args: ['definition'] },
    rememberToken: { type: 'string', name: 'remember_token', is: { length: 100, nullable: true } },
  }).map(([name, method]) => [name.toLowerCase(), method]),
);

/** `integer`, `unsignedInteger`, and with a size before it `tinyIncrements`. */
function integerMethods(type: string): readonly (readonly [name: string, method: ColumnMethod])[] {
  const title = type.charAt(0).toUpperCase() + type.slice(1);
  return [
    [type, { type, args: ['autoIncrement', 'unsigned'] }],
    [`unsigned${title}`, { type, args: ['autoIncrement'], is: { unsigned: true } }],
    [`${type.replace(/integer$/i, '')}Increments`, { ...KEY, type }],
  ];
}

/** Pairs of nullable columns for the times of creation and of the last change. */
export const TIMESTAMP_METHODS: ReadonlyMap<string, string> = new Map([
  ['timestamps', 'timestamp'],
  ['nullabletimestamps', 'timestamp'],
  ['timestampstz', 'timestampTz'],
  ['nullabletimestampstz', 'timestampTz'],
  ['datetimes', 'dateTime'],
]);

/** The type of a polymorphic relation's id; `morph-key` is what the application has chosen, numbers if nothing. */
export const MORPH_METHODS: ReadonlyMap<string, ColumnMethod> = new Map(
  [
    ['morphs', { type: 'morph-key' }],
    ['numericmorphs', { type: 'bigInteger', is: { unsigned: true } }],
    ['uuidmorphs', { type: 'uuid' }],
    ['ulidmorphs', { type: 'char', is: { length: 26 } }],
  ].flatMap(([name, method]): [string, ColumnMethod][] => {
    const given = method as ColumnMethod;
    return [
      [name as string, given],
      [`nullable${name as string}`, { ...given, is: { ...given.is, nullable: true } }],
    ];
  }),
);

/** What can be said behind a column; the value when the call has no argument. */
export const MODIFIERS: ReadonlyMap<string, Literal> = new Map(
  [
    ...['after', 'charset', 'collation', 'comment', 'default', 'from', 'startingValue', 'storedAs', 'virtualAs'],
    ...['generatedAs', 'storedAsJson', 'virtualAsJson', 'srid', 'type'],
    ...['always', 'autoIncrement', 'change', 'first', 'fulltext', 'index', 'invisible', 'nullable', 'persisted'],
    ...['primary', 'spatialIndex', 'unique', 'unsigned', 'useCurrent', 'useCurrentOnUpdate', 'vectorIndex'],
    ...['fullText'],
  ].map((name) => [name.toLowerCase(), name]),
);
