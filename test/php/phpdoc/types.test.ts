/**
 * Types as docblocks write them: what is read is shown by printing the tree back.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocType } from '../../../server/src/php/phpdoc/parse-type.ts';
import { printDocType } from '../../../server/src/php/phpdoc/print-type.ts';
import type { DocType } from '../../../server/src/php/phpdoc/type-node.ts';
import { docTypes } from './type-arbitrary.ts';

/** The type that a text begins with and what is left behind it. */
function read(text: string): { printed: string | undefined; rest: string } {
  const found = parseDocType(text);
  return { printed: found && printDocType(found.type), rest: text.slice(found?.end ?? 0) };
}

function typeOf(text: string): DocType | undefined {
  return parseDocType(text)?.type;
}

describe('types that print as they are written', () => {
  test.each([
    'int',
    'User',
    '\\App\\Models\\User',
    'non-empty-string',
    '$this',
    '?User',
    '?User|string',
    'User|null',
    'Countable&Traversable',
    'int|(A&B)',
    '(A|B)|C',
    'User[]',
    'User[][]',
    '(int|string)[]',
    '(?int)[]',
    'Collection<int, User>',
    'Collection<int, User>[]',
    'array<string, array<int, list<User|null>>>',
    'class-string<T>',
    'int<0, max>',
    'int<min, -1>',
    'int-mask<1, 2, 4>',
    'key-of<self::MAP>',
    'value-of<Status>',
    'Box<covariant Animal>',
    'Box<contravariant Animal, *>',
    'array{}',
    'array{int, string}',
    'array{a: int, b?: string}',
    "array{'a b': int, 0: string, -1: bool}",
    'array{a: int, ...}',
    'array{a: int, ...<string, mixed>}',
    'array{...}',
    'list{int, ...<string>}',
    'non-empty-array{a: array{b: int}}[]',
    'array{Foo::BAR: int}',
    'object{id: int, name?: string}',
    'callable',
    'callable(): void',
    'callable(int)',
    'callable(int, string=): bool',
    'callable(int $a, string &...$rest): (int|string)',
    'callable(): ?User',
    '\\Closure(Builder<T> $query): mixed',
    'Closure<T of Model = User>(T): T',
    '(callable(): int)[]',
    'callable(int): string|null',
    '($x is string ? int : bool)',
    '(T is not null ? T : mixed)',
    '($a is true ? A : ($b is int|string ? B : C))',
    "T['key']",
    'T[K][]',
    'User::ACTIVE',
    'self::*',
    'Status::STATE_*',
    "'a'|'b'",
    "'it\\'s \\\\'",
    '1|-1|1.5|0x1F|1e3',
    'true|false',
    'static<T>',
    'collection-of-things',
    'Ünïcode',
  ])('%s', (text) => {
    expect(read(text)).toEqual({ printed: text, rest: '' });
  });
});

describe('types that print in another way', () => {
  test.each([
    ['(callable(int): string)|null', 'callable(int): string|null'],
    ['User | null', 'User|null'],
    ['A&B|C', '(A&B)|C'],
    ['A|?B', 'A|?B'],
    ['array <int , User >', 'array<int, User>'],
    ['array<int,User,>', 'array<int, User>'],
    ['"a"', "'a'"],
    ['1_000', '1000'],
    ['(User)', 'User'],
    ['string []', 'string[]'],
    ['callable(...mixed): mixed', 'callable(mixed ...): mixed'],
    ['array{"a": int,}', 'array{a: int}'],
    ['array<\n *   int, // the key\n *   User\n * >', 'array<int, User>'],
    ['array{\n *  a: int,\n *  b: string\n * }', 'array{a: int, b: string}'],
    ['string\n * |int\n * |null', 'string|int|null'],
    ['array<\n * *, int>', 'array<*, int>'],
  ])('%s', (text, printed) => {
    expect(read(text)).toEqual({ printed, rest: '' });
  });
});

describe('what follows a type is left alone', () => {
  test.each([
    ['string the name', 'string', ' the name'],
    ['int (see below)', 'int', ' (see below)'],
    ['callable (see below)', 'callable', ' (see below)'],
    ['array [optional]', 'array', ' [optional]'],
    ['array {curly}', 'array', ' {curly}'],
    ['int < 5 and more', 'int', ' < 5 and more'],
    ['User & $user', 'User', ' & $user'],
    ['User &$user', 'User', ' &$user'],
    ['User ...$users', 'User', ' ...$users'],
    ['int...', 'int', '...'],
    ['Foo, or so', 'Foo', ', or so'],
    ['Foo.', 'Foo', '.'],
    ['Foo->bar', 'Foo', '->bar'],
    ['string\n * Of several lines', 'string', '\n * Of several lines'],
    ["int don't", 'int', " don't"],
  ])('%s', (text, printed, rest) => {
    expect(read(text)).toEqual({ printed, rest });
  });
});

describe('no types', () => {
  test.each([
    '',
    ' ',
    '$x',
    '|',
    'string|',
    '|string',
    'array<int',
    'array<>',
    'array<int string>',
    'array{a: int',
    'array{a:}',
    'object{int}',
    '(int',
    '($x is int ? a)',
    '?',
    '??int',
    '...',
    "'open",
    '<int>',
    '@return',
    'a||b',
  ])('%j', (text) => {
    expect(parseDocType(text)).toBeUndefined();
  });
});

test('a string keeps its value', () => {
  expect(typeOf(`'a\\'b\\n'`)).toEqual({ kind: 'string-literal', value: "a'b\\n" });
  expect(typeOf('"a\\tb\\x41"')).toEqual({ kind: 'string-literal', value: 'a\tbA' });
});

describe('any type', () => {
  test('is read back from its print', () => {
    fc.assert(
      fc.property(docTypes, (type) => {
        const text = printDocType(type);
        expect(parseDocType(text)).toEqual({ type, end: text.length });
      }),
      { numRuns: 2_000 },
    );
  });

  test('ends before what is behind it', () => {
    fc.assert(
      fc.property(docTypes, fc.constantFrom('$name', '. Text', ')'), (type, behind) => {
        const text = printDocType(type);
        expect(parseDocType(`${text} ${behind}`)?.end).toBe(text.length);
      }),
    );
  });
});

describe('any text', () => {
  const alphabet = [
    ...'aT<>(){}[]|&?:,=$*!.\\-\'"0 \n@/',
    '::',
    '...',
    'array',
    'callable',
    'Closure',
    ' is ',
    ' of ',
    '$x',
  ];

  test('is read without an error, and what is read is stable', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...alphabet), { maxLength: 60 }), (parts) => {
        const found = parseDocType(parts.join(''));
        if (found === undefined) return;
        const printed = printDocType(found.type);
        const again = parseDocType(printed);
        expect(again && printDocType(again.type)).toBe(printed);
      }),
      { numRuns: 5_000 },
    );
  });

  test.each([
    'a<',
    'a <',
    'Closure<T of ',
    'Closure<',
    'array{a:',
    'a[',
    'a [',
    '(',
    'callable(',
    'a(',
    '($x is ',
    '?(',
    'a[]',
    'T is ',
  ])('%s again and again comes to an end', (part) => {
    const start = performance.now();
    for (const text of [part.repeat(20_000), `(${part.repeat(20_000)}`]) {
      const found = parseDocType(text);
      if (found !== undefined) printDocType(found.type);
    }
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
