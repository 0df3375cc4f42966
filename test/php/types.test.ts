import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printType } from '../../server/src/php/print-type.ts';
import {
  ARRAY,
  arrayOf,
  BOOL,
  classesOf,
  classString,
  classType,
  EMPTY_ARRAY,
  eitherType,
  equalTypes,
  INT,
  literalType,
  NEVER,
  NULL,
  orNull,
  receiversOf,
  STATIC,
  STRING,
  type StaticType,
  UNKNOWN,
  VOID,
  withoutNull,
} from '../../server/src/php/types.ts';

const USER = classType('App\\User');
const POST = classType('App\\Post');
const users = classType('Collection', [INT, USER]);
const asked: StaticType = { kind: 'deferred', question: { ask: 'call', of: USER, method: 'posts', args: [] } };

describe('one or the other', () => {
  it.each<[StaticType, StaticType, string]>([
    [INT, INT, 'int'],
    [INT, STRING, 'int|string'],
    [INT, NULL, 'int|null'],
    [VOID, USER, 'App\\User|null'],
    [NEVER, USER, 'App\\User'],
    [UNKNOWN, USER, 'mixed'],
    [literalType(1), literalType(2), 'int'],
    [literalType('a'), literalType('a'), "'a'"],
    [USER, POST, 'App\\User|App\\Post'],
    [orNull(USER), POST, 'App\\User|App\\Post|null'],
    [users, classType('Collection', [INT, POST]), 'Collection<int, App\\User|App\\Post>'],
    [users, classType('Collection'), 'Collection'],
    [EMPTY_ARRAY, arrayOf(USER, INT), 'array<int, App\\User>'],
    [arrayOf(USER, INT), arrayOf(POST, STRING), 'array<int|string, App\\User|App\\Post>'],
    [classString(USER), classString(POST), 'class-string<App\\User|App\\Post>'],
    [{ kind: 'object' }, USER, 'object'],
  ])('%j or %j', (a, b, joined) => {
    expect(printType(eitherType(a, b))).toBe(joined);
  });

  it('waits for what other files decide, and says it once', () => {
    const both = eitherType(asked, USER);
    expect(both).toEqual({ kind: 'deferred', question: { ask: 'either', of: [asked, USER] } });
    expect(eitherType(both, asked)).toEqual(both);
    expect(eitherType(STATIC, STATIC)).toBe(STATIC);
  });

  it('gives up on more than anyone could use', () => {
    const many = Array.from({ length: 20 }, (_, at) => classType(`C${at}`));
    expect(many.reduce<StaticType>(eitherType, NEVER)).toEqual(UNKNOWN);
  });
});

describe('null', () => {
  it('is taken away and given', () => {
    expect(withoutNull(orNull(users))).toEqual(users);
    expect(withoutNull(NULL)).toEqual(NEVER);
    expect(orNull(UNKNOWN)).toEqual(UNKNOWN);
    expect(orNull(VOID)).toEqual(NULL);
    expect(withoutNull(asked)).toEqual({ kind: 'deferred', question: { ask: 'without-null', of: asked } });
  });
});

describe('receivers', () => {
  it.each<[StaticType, readonly string[] | undefined, readonly string[] | undefined]>([
    [USER, ['App\\User'], ['App\\User']],
    [orNull(USER), ['App\\User'], ['App\\User']],
    [eitherType(USER, POST), ['App\\User', 'App\\Post'], ['App\\User', 'App\\Post']],
    [eitherType(USER, BOOL), undefined, ['App\\User']],
    [eitherType(USER, ARRAY), undefined, ['App\\User']],
    [eitherType(USER, asked), undefined, undefined],
    [UNKNOWN, undefined, undefined],
    [NULL, undefined, undefined],
    [STRING, undefined, undefined],
    [{ kind: 'callable', closure: true, returns: INT }, ['Closure'], ['Closure']],
  ])('%j', (type, classes, receivers) => {
    expect(classesOf(type)?.map(({ name }) => name)).toEqual(classes);
    expect(receiversOf(type)?.map(({ name }) => name)).toEqual(receivers);
  });
});

describe('equality', () => {
  const type: fc.Arbitrary<StaticType> = fc.letrec<{ type: StaticType }>((tie) => ({
    type: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(INT, STRING, NULL, UNKNOWN, ARRAY, STATIC, literalType('x'), literalType(true)),
      fc.record({ kind: fc.constant('class' as const), name: fc.constantFrom('A', 'B'), args: fc.array(tie('type')) }),
      fc.record({ kind: fc.constant('array' as const), value: tie('type'), key: tie('type') }),
      tie('type').map(orNull),
    ),
  })).type;

  it('is that of the printed data', () => {
    fc.assert(
      fc.property(type, type, (a, b) => {
        expect(equalTypes(a, structuredClone(a))).toBe(true);
        const sorted = (value: unknown) => JSON.stringify(value, (_, part) => sortFields(part));
        expect(equalTypes(a, b)).toBe(sorted(a) === sorted(b));
      }),
    );
  });
});

function sortFields(part: unknown): unknown {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
  return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
}
