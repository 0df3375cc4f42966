/**
 * The definition of a column in SQL, as the column that Laravel would have written.
 */
import type { Literal } from '../../php/literal.ts';
import type { DumpColumn } from './dump.ts';
import { closing, isSign, isWord, parts, type SqlToken } from './sql-tokens.ts';

export interface ReadColumn {
  readonly column: DumpColumn;
  readonly isPrimary: boolean;
  readonly isUnique: boolean;
}

/** `undefined` when there is no name and type. */
export function readColumn(tokens: readonly SqlToken[]): ReadColumn | undefined {
  const [name, type] = tokens;
  if (name === undefined || !(name.kind === 'name' || name.kind === 'word')) return undefined;
  if (type !== undefined && type.kind !== 'word' && type.kind !== 'name') return undefined;
  const end = endOfType(tokens);
  const typed = typeOf(tokens.slice(1, end));
  const rules = readRules(tokens.slice(end), name.text);
  const { isPrimary, isUnique, ...known } = rules;
  const isSerial = typed.autoIncrement === true;
  const column: DumpColumn = {
    name: name.text,
    ...typed,
    ...known,
    nullable: known.nullable && !isPrimary && !isSerial,
    offset: name.at,
  };
  return { column, isPrimary, isUnique };
}

const RULES = [
  ...[
    'not',
    'null',
    'default',
    'auto_increment',
    'autoincrement',
    'primary',
    'unique',
    'comment',
    'collate',
    'generated',
  ],
  ...[
    'on',
    'references',
    'check',
    'constraint',
    'character',
    'charset',
    'as',
    'key',
    'invisible',
    'visible',
    'virtual',
  ],
  ...['stored', 'first', 'after'],
];

function endOfType(tokens: readonly SqlToken[]): number {
  for (let at = 1; at < tokens.length; at++) {
    if (isSign(tokens[at], '(')) at = closing(tokens, at);
    // `character varying` is a type, `character set utf8` is none.
    else if (at > 1 && isWord(tokens[at], ...RULES)) return at;
  }
  return tokens.length;
}

type Typed = Pick<DumpColumn, 'type'> & Partial<DumpColumn>;

function typeOf(tokens: readonly SqlToken[]): Typed {
  const open = tokens.findIndex((token) => isSign(token, '('));
  const close = open === -1 ? -1 : closing(tokens, open);
  const args = open === -1 ? [] : parts(tokens.slice(open + 1, close)).map(([first]) => first);
  const words = tokens
    .filter((token, at) => (open === -1 || at < open || at > close) && (token.kind === 'word' || token.kind === 'name'))
    .map(({ text }) => text.toLowerCase());
  const unsigned = words.includes('unsigned') ? { unsigned: true as const } : {};
  const name = words.filter((word) => word !== 'unsigned' && word !== 'zerofill' && word !== 'public').join(' ');
  const numbers = args.map((arg) => (arg?.kind === 'number' ? Number(arg.text) : undefined));
  const isArray = tokens.some((token) => isSign(token, '['));
  const type = isArray ? 'unknown' : laravelType(name, numbers[0]);
  const serial = /^(?:big|small)?serial$/.test(name) ? { autoIncrement: true as const } : {};
  return { type, ...unsigned, ...serial, ...sizeOf(type, numbers, args) };
}

function sizeOf(
  type: string,
  [first, second]: readonly (number | undefined)[],
  args: readonly (SqlToken | undefined)[],
): Partial<DumpColumn> {
  switch (type) {
    case 'enum':
    case 'set':
      return { allowed: args.flatMap((arg) => (arg?.kind === 'string' ? [arg.text] : [])) };
    case 'string':
    case 'char':
    case 'binary':
      return first === undefined ? {} : { length: first };
    case 'decimal':
    case 'float':
    case 'double':
      return first === undefined ? {} : { total: first, ...(second === undefined ? {} : { places: second }) };
    case 'timestamp':
    case 'timestampTz':
    case 'dateTime':
    case 'time':
    case 'timeTz':
      return first === undefined ? {} : { precision: first };
    default:
      return {};
  }
}

const TYPES: Readonly<Record<string, string>> = {
  tinyint: 'tinyInteger',
  smallint: 'smallInteger',
  int2: 'smallInteger',
  smallserial: 'smallInteger',
  mediumint: 'mediumInteger',
  int: 'integer',
  integer: 'integer',
  int4: 'integer',
  serial: 'integer',
  bigint: 'bigInteger',
  int8: 'bigInteger',
  bigserial: 'bigInteger',
  varchar: 'string',
  'character varying': 'string',
  nvarchar: 'string',
  char: 'char',
  character: 'char',
  bpchar: 'char',
  tinytext: 'tinyText',
  text: 'text',
  mediumtext: 'mediumText',
  longtext: 'longText',
  json: 'json',
  jsonb: 'jsonb',
  date: 'date',
  datetime: 'dateTime',
  timestamp: 'timestamp',
  'timestamp without time zone': 'timestamp',
  'timestamp with time zone': 'timestampTz',
  timestamptz: 'timestampTz',
  time: 'time',
  'time without time zone': 'time',
  'time with time zone': 'timeTz',
  year: 'year',
  decimal: 'decimal',
  numeric: 'decimal',
  float: 'float',
  real: 'float',
  float4: 'float',
  double: 'double',
  'double precision': 'double',
  float8: 'double',
  boolean: 'boolean',
  bool: 'boolean',
  enum: 'enum',
  set: 'set',
  uuid: 'uuid',
  inet: 'ipAddress',
  macaddr: 'macAddress',
  geometry: 'geometry',
  geography: 'geography',
  point: 'point',
  linestring: 'linestring',
  polygon: 'polygon',
  vector: 'vector',
  tsvector: 'tsvector',
};

function laravelType(name: string, size: number | undefined): string {
  if (name === 'tinyint' && size === 1) return 'boolean';
  const known = TYPES[name];
  if (known !== undefined) return known;
  return /^(?:(?:tiny|medium|long)?blob|(?:var)?binary|bytea)$/.test(name) ? 'binary' : 'unknown';
}

interface Rules extends Partial<DumpColumn> {
  nullable: boolean;
  isPrimary: boolean;
  isUnique: boolean;
}

type DraftRules = { -readonly [K in keyof Rules]: Rules[K] };

function readRules(tokens: readonly SqlToken[], name: string): Rules {
  const rules: DraftRules = { nullable: true, isPrimary: false, isUnique: false };
  for (let at = 0; at < tokens.length; at++) {
    const next = tokens[at + 1];
    if (isSign(tokens[at], '(')) at = closing(tokens, at);
    else if (isWord(tokens[at], 'not') && isWord(next, 'null')) {
      rules.nullable = false;
      at++;
    } else if (isWord(tokens[at], 'default')) at = readDefault(tokens, at + 1, rules);
    else if (isWord(tokens[at], 'auto_increment', 'autoincrement')) rules.autoIncrement = true;
    else if (isWord(tokens[at], 'primary')) rules.isPrimary = true;
    else if (isWord(tokens[at], 'unique')) rules.isUnique = true;
    else if (isWord(tokens[at], 'comment') && next?.kind === 'string') {
      if (next.text !== '') rules.comment = next.text;
      at++;
    } else if (isWord(tokens[at], 'as') && isSign(next, '(')) at = readGenerated(tokens, at + 1, rules);
    else if (isWord(tokens[at], 'identity')) rules.autoIncrement = true;
    else if (isWord(tokens[at], 'check') && isSign(next, '(')) {
      const end = closing(tokens, at + 1);
      const allowed = allowedBy(tokens.slice(at + 2, end), name);
      if (allowed !== undefined) rules.allowed = allowed;
      at = end;
    } else if (isWord(tokens[at], 'on') && isWord(next, 'update')) {
      if (isWord(tokens[at + 2], 'current_timestamp')) rules.useCurrentOnUpdate = true;
      at += 2;
    } else if (isWord(tokens[at], 'on') && isWord(next, 'delete')) {
      // `on delete set null` and `set default` are not about this column's value.
      at += isWord(tokens[at + 2], 'set') ? 3 : 2;
    }
  }
  return rules;
}

/** SQLite and PostgreSQL have no `enum`: Laravel checks the values. */
function allowedBy(tokens: readonly SqlToken[], name: string): readonly Literal[] | undefined {
  const [column, word, open] = tokens;
  if (column?.text !== name || !isWord(word, 'in') || !isSign(open, '(')) return undefined;
  return parts(tokens.slice(3, closing(tokens, 2))).flatMap(([value]) =>
    value?.kind === 'string' ? [value.text] : [],
  );
}

/** Answers the place of the last token read. */
function readDefault(tokens: readonly SqlToken[], start: number, rules: DraftRules): number {
  const [first, second] = [tokens[start], tokens[start + 1]];
  let end = start;
  const isCall = isSign(second, '(');
  if (isSign(first, '(')) end = closing(tokens, start);
  else if (isSign(first, '-') || isSign(first, '+')) end = start + 1;
  else if (isCall) end = closing(tokens, start + 1);
  // `'draft'::character varying`, `now()::text`
  if (isSign(tokens[end + 1], '::')) {
    end += 2;
    while (tokens[end + 1]?.kind === 'word' && !isWord(tokens[end + 1], ...RULES)) end++;
    if (isSign(tokens[end + 1], '(')) end = closing(tokens, end + 1);
  }
  const value = defaultOf(tokens.slice(start, end + 1));
  if (value === CURRENT) rules.useCurrent = true;
  else if (isNextValue(first)) rules.autoIncrement = true;
  else if (value !== null) rules.default = value;
  return end;
}

const CURRENT = Symbol('the current time');

function isNextValue(token: SqlToken | undefined): boolean {
  return isWord(token, 'nextval');
}

function defaultOf(tokens: readonly SqlToken[]): Literal | typeof CURRENT {
  const [first, second] = tokens;
  if (first === undefined || isWord(first, 'null')) return null;
  if (first.kind === 'string') return first.text;
  if (first.kind === 'number') return Number(first.text);
  if (isSign(first, '-') && second?.kind === 'number') return -Number(second.text);
  if (isWord(first, 'true', 'false')) return isWord(first, 'true');
  if (isWord(first, 'current_timestamp', 'now')) return CURRENT;
  const sql = tokens.map(({ kind, text }) => (kind === 'string' ? `'${text}'` : text)).join(' ');
  return { kind: 'new', class: 'Illuminate\\Database\\Query\\Expression', args: [sql] };
}

function readGenerated(tokens: readonly SqlToken[], open: number, rules: DraftRules): number {
  const end = closing(tokens, open);
  const sql = tokens
    .slice(open + 1, end)
    .map(({ text }) => text)
    .join(' ');
  const isStored = isWord(tokens[end + 1], 'stored', 'persisted');
  rules[isStored ? 'storedAs' : 'virtualAs'] = sql;
  return end;
}
