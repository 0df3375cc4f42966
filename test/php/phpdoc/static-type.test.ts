/**
 * What docblock types mean, in a file of the namespace `App` that uses `Lib\Collection`, with the template `T`.
 */
import { describe, expect, test } from 'vitest';
import { parseDocType } from '../../../server/src/php/phpdoc/parse-type.ts';
import { toStaticType } from '../../../server/src/php/phpdoc/static-type.ts';
import type { DocType } from '../../../server/src/php/phpdoc/type-node.ts';
import {
  ARRAY,
  ARRAY_KEY,
  anyOf,
  arrayOf,
  BOOL,
  type ConditionalType,
  classString,
  classType,
  EMPTY_ARRAY,
  FLOAT,
  INT,
  literalType,
  NEVER,
  NULL,
  OBJECT,
  orNull,
  STATIC,
  STRING,
  type StaticType,
  UNKNOWN,
  VOID,
} from '../../../server/src/php/types.ts';

function parse(text: string): DocType {
  const found = parseDocType(text);
  if (found === undefined || found.end !== text.length) throw new Error(`No type: ${text}`);
  return found.type;
}

const aliases = new Map([
  ['Row', parse('array{id: int}')],
  ['Loop', parse('list<Loop>|int')],
]);

function meaning(text: string): StaticType {
  return toStaticType(parse(text), { classOf, templates: new Set(['T', 'TKey']), aliases });
}

function classOf(name: string): StaticType | undefined {
  if (name === 'self') return classType('App\\Me');
  if (name.startsWith('\\')) return classType(name.slice(1));
  return classType(name === 'Collection' ? 'Lib\\Collection' : `App\\${name}`);
}

const USER = classType('App\\User');
const T: StaticType = { kind: 'template', name: 'T' };
const callable = (returns: StaticType, ...params: StaticType[]): StaticType => ({ kind: 'callable', params, returns });

function conditional(subject: string, is: StaticType, whenTrue: StaticType, whenFalse: StaticType): ConditionalType {
  return { kind: 'conditional', subject, is, whenTrue, whenFalse };
}

describe('the meaning of', () => {
  const cases: readonly (readonly [text: string, want: StaticType])[] = [
    ['int', INT],
    ['String', STRING],
    ['Integer', INT],
    ['boolean', BOOL],
    ['double', FLOAT],
    ['mixed', UNKNOWN],
    ['resource', UNKNOWN],
    ['Resource', classType('App\\Resource')],
    ['Number', classType('App\\Number')],
    ['void', VOID],
    ['never-return', NEVER],
    ['null', NULL],
    ['false', literalType(false)],
    ['object', OBJECT],
    ['positive-int', INT],
    ['int<0, max>', INT],
    ['numeric-string', STRING],
    ['made-up-type', UNKNOWN],
    ['array-key', ARRAY_KEY],
    ['scalar', anyOf([INT, FLOAT, STRING, BOOL])],
    ['User', USER],
    ['\\Other\\User', classType('Other\\User')],
    ['self', classType('App\\Me')],
    ['static', STATIC],
    ['$this', STATIC],
    ['T', T],
    ['?T', orNull(T)],
    ['?User', orNull(USER)],
    ['User|null', orNull(USER)],
    ['null|int|string', orNull(anyOf([INT, STRING]))],
    ['mixed|null', UNKNOWN],
    ['User&Countable', { kind: 'class', name: 'App\\User', and: [classType('App\\Countable')] }],
    ['Collection<int, User>', classType('Lib\\Collection', [INT, USER])],
    ['self<T>', classType('App\\Me', [T])],
    ['static<T>', { kind: 'static', args: [T] }],
    ['array', ARRAY],
    ['array<mixed>', ARRAY],
    ['User[]', arrayOf(USER)],
    ['array<User>', arrayOf(USER)],
    ['array<string, User>', arrayOf(USER, STRING)],
    ['list<User>', arrayOf(USER, INT)],
    ['list', { kind: 'array', key: INT }],
    ['iterable', { kind: 'array', iterable: true }],
    ['iterable<int, User>', { kind: 'array', key: INT, value: USER, iterable: true }],
    ['class-string', classString(OBJECT)],
    ['class-string<User>', classString(USER)],
    ['key-of<array<string, int>>', STRING],
    ['value-of<array<string, int>>', INT],
    ['array{}', { ...EMPTY_ARRAY, shape: [] } as StaticType],
    [
      'array{id: int, name?: string}',
      {
        kind: 'array',
        key: STRING,
        value: anyOf([INT, STRING]),
        shape: [
          { key: 'id', type: INT },
          { key: 'name', type: STRING, optional: true },
        ],
      },
    ],
    [
      "array{5: int, User, '07': User}",
      {
        kind: 'array',
        key: ARRAY_KEY,
        value: anyOf([INT, USER]),
        shape: [
          { key: 5, type: INT },
          { key: 6, type: USER },
          { key: '07', type: USER },
        ],
      },
    ],
    ['array{a: int, ...}', { kind: 'array', key: anyOf([STRING, INT]), shape: [{ key: 'a', type: INT }] }],
    ['array{User::KEY: int}', ARRAY],
    ['object{id: int}', OBJECT],
    ['callable', { kind: 'callable', returns: UNKNOWN }],
    ['callable(int): User', callable(USER, INT)],
    ['callable(int)', callable(UNKNOWN, INT)],
    ['Closure(): void', { kind: 'callable', closure: true, params: [], returns: VOID }],
    ['callable<S of User>(S): S', callable(USER, USER)],
    ["'a'", literalType('a')],
    ['0x10', literalType(16)],
    ['1.0', { kind: 'scalar', name: 'float', value: 1 }],
    ['99999999999999999999', INT],
    ['($x is null ? User : int)', conditional('x', NULL, USER, INT)],
    ['(T is not int ? T : null)', { ...conditional('T', INT, T, NULL), not: true }],
    ['(User is int ? User : null)', orNull(USER)],
    ['User::ACTIVE', { kind: 'deferred', question: { ask: 'class-constant', of: USER, name: 'ACTIVE' } }],
    ['User::*', UNKNOWN],
    ['Row', { kind: 'array', key: STRING, value: INT, shape: [{ key: 'id', type: INT }] }],
    ["Row['id']", INT],
    ["T['id']", { kind: 'deferred', question: { ask: 'element', of: T, key: 'id' } }],
    ['Loop', anyOf([{ kind: 'array', key: INT }, INT])],
    ['Collection|User[]', classType('Lib\\Collection', [USER])],
    ['Collection|User[]|null', orNull(classType('Lib\\Collection', [USER]))],
    ['Collection<int, T>|User[]', anyOf([classType('Lib\\Collection', [INT, T]), arrayOf(USER)])],
    ['array|User[]', arrayOf(USER)],
    ['iterable|User[]', { kind: 'array', value: USER, iterable: true }],
    ['User|User[]', anyOf([USER, arrayOf(USER)])],
    ['int[]|string[]', arrayOf(anyOf([INT, STRING]))],
  ];
  test.each(cases)('%s', (text, want) => {
    expect(meaning(text)).toEqual(want);
  });
});

test('aliases that name one another often come to an end', () => {
  const many = new Map(Array.from({ length: 40 }, (_, at) => [`A${at}`, parse(`array<A${at + 1}, A${at + 1}>`)]));
  const type = toStaticType(parse('A0'), { classOf, templates: new Set(), aliases: many });
  expect(JSON.stringify(type).length).toBeLessThan(10_000);
});

test('what a class can be iterated for is asked when it can be answered', () => {
  const context = { classOf, templates: new Set<string>(), isTraversable: (fqn: string) => fqn === 'App\\Orders' };
  expect(toStaticType(parse('Orders|User[]'), context)).toEqual(classType('App\\Orders', [USER]));
  expect(toStaticType(parse('Collection|User[]'), context)).toEqual(
    anyOf([classType('Lib\\Collection'), arrayOf(USER)]),
  );
});
