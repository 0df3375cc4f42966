/**
 * The names that mean a type and no class. Those that PHP reserves mean it in any case (`String`); the others could name a
 * class (`Resource`, `Number`) and mean a type in lower case only, but for three that old docblocks write with a capital.
 */
import {
  ARRAY,
  ARRAY_KEY,
  anyOf,
  BOOL,
  classString,
  FLOAT,
  INT,
  literalType,
  NEVER,
  NULL,
  OBJECT,
  STATIC,
  STRING,
  type StaticType,
  UNKNOWN,
  VOID,
} from '../types.ts';

/** The type that a name means without looking at classes; `undefined` when it is to be looked up as a class. */
export function namedType(name: string): StaticType | undefined {
  const exact = RESERVED.get(name) ?? PSEUDO.get(name);
  if (exact !== undefined) return exact;
  // No class has a hyphen in its name.
  if (name.includes('-')) return UNKNOWN;
  const lower = name.toLowerCase();
  return RESERVED.get(lower) ?? (CAPITALISED.has(lower) ? PSEUDO.get(lower) : undefined);
}

const CALLABLE: StaticType = { kind: 'callable', returns: UNKNOWN };
const LIST: StaticType = { kind: 'array', key: INT };
const NUMBER = anyOf([INT, FLOAT]);

const RESERVED: ReadonlyMap<string, StaticType> = new Map([
  ['array', ARRAY],
  ['bool', BOOL],
  ['callable', CALLABLE],
  ['false', literalType(false)],
  ['float', FLOAT],
  ['int', INT],
  ['iterable', { kind: 'array', iterable: true }],
  ['list', LIST],
  ['mixed', UNKNOWN],
  ['never', NEVER],
  ['null', NULL],
  ['object', OBJECT],
  ['static', STATIC],
  ['string', STRING],
  ['true', literalType(true)],
  ['void', VOID],
]);

const CAPITALISED: ReadonlySet<string> = new Set(['boolean', 'double', 'integer']);

const PSEUDO: ReadonlyMap<string, StaticType> = new Map([
  ...['integer', 'positive-int', 'negative-int', 'non-positive-int', 'non-negative-int', 'non-zero-int'].map(
    (name) => [name, INT] as const,
  ),
  ...[
    'lowercase-string',
    'uppercase-string',
    'literal-string',
    'numeric-string',
    'non-empty-string',
    'non-empty-lowercase-string',
    'non-empty-uppercase-string',
    'non-empty-literal-string',
    'truthy-string',
    'non-falsy-string',
    'callable-string',
    'trait-string',
    'html-escaped-string',
  ].map((name) => [name, STRING] as const),
  ...['class-string', 'interface-string', 'enum-string'].map((name) => [name, classString(OBJECT)] as const),
  ['boolean', BOOL],
  ['double', FLOAT],
  ['array-key', ARRAY_KEY],
  ['number', NUMBER],
  ['numeric', anyOf([NUMBER, STRING])],
  ['scalar', anyOf([NUMBER, STRING, BOOL])],
  ['non-empty-scalar', anyOf([NUMBER, STRING, BOOL])],
  ['associative-array', ARRAY],
  ['non-empty-array', ARRAY],
  ['callable-array', ARRAY],
  ['non-empty-list', LIST],
  ['callable-object', OBJECT],
  ['pure-callable', CALLABLE],
  ['non-empty-mixed', UNKNOWN],
  ['resource', UNKNOWN],
  ['empty', UNKNOWN],
  ...['noreturn', 'no-return', 'never-return', 'never-returns'].map((name) => [name, NEVER] as const),
]);
