/**
 * Docblocks: what their tags say. A block is given as its lines; types are shown printed.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DocBlock, parseDocBlock } from '../../../server/src/php/phpdoc/parse.ts';
import { printDocType } from '../../../server/src/php/phpdoc/print-type.ts';

/** What a block of these lines says, without what it does not say. */
function said(...lines: readonly string[]): unknown {
  return show(parseDocBlock(`/**\n${lines.map((line) => ` * ${line}\n`).join('')} */`));
}

function show(block: DocBlock): unknown {
  const shown = JSON.parse(JSON.stringify(block, (_, value) => (isType(value) ? printDocType(value) : value)));
  const isSaid = (value: unknown) => value !== false && value !== '' && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(shown).filter(([, value]) => isSaid(value)));
}

function isType(value: unknown): value is Parameters<typeof printDocType>[0] {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

const param = (name: string, type?: string, more: object = {}) => ({
  name,
  ...(type === undefined ? {} : { type }),
  variadic: false,
  byRef: false,
  ...more,
});

const method = (name: string, returns?: string, more: object = {}) => ({
  name,
  static: false,
  ...(returns === undefined ? {} : { returns }),
  params: [],
  templates: [],
  ...more,
});

const methodParam = (name: string, type?: string, more: object = {}) => ({
  name,
  ...(type === undefined ? {} : { type }),
  optional: false,
  variadic: false,
  ...more,
});

describe('tags', () => {
  const cases: readonly (readonly [title: string, lines: readonly string[], want: object])[] = [
    ['@param', ['@param  int|string  $id  The id.'], { params: [param('id', 'int|string')] }],
    ['@param by reference', ['@param array &$list'], { params: [param('list', 'array', { byRef: true })] }],
    ['@param variadic', ['@param string ...$names'], { params: [param('names', 'string', { variadic: true })] }],
    ['@param without a type', ['@param $id the id'], { params: [param('id')] }],
    ['@param the other way round', ['@param $user User'], { params: [param('user', 'User')] }],
    ['@param that only looks so', ['@param $user user'], { params: [param('user')] }],
    ['@return', ['@return Collection<int, User> of users'], { returns: 'Collection<int, User>' }],
    ['@return $this', ['@return $this'], { returns: '$this' }],
    [
      '@return over several lines',
      ['@return array{', '  a: int,', '  b: string', '} what'],
      { returns: 'array{a: int, b: string}' },
    ],
    ['@var', ['@var array<string>'], { vars: [{ type: 'array<string>' }] }],
    ['@var with a name', ['@var User $user'], { vars: [{ name: 'user', type: 'User' }] }],
    ['@var the other way round', ['@var $user \\App\\User'], { vars: [{ name: 'user', type: '\\App\\User' }] }],
    ['@var $this', ['@var $this View'], { vars: [{ name: 'this', type: 'View' }] }],
    ['@var of the class itself', ['@var $this'], { vars: [{ type: '$this' }] }],
    [
      '@property',
      ['@property int $id', '@property-read ?User $user who', '@property-write $x', '@property string name'],
      {
        properties: [
          { name: 'id', type: 'int', access: 'both' },
          { name: 'user', type: '?User', access: 'read' },
          { name: 'x', access: 'write' },
          { name: 'name', type: 'string', access: 'both' },
        ],
      },
    ],
    ['@method', ['@method int count()'], { methods: [method('count', 'int')] }],
    ['@method without a type', ['@method count()'], { methods: [method('count')] }],
    [
      '@method static',
      ['@method static Builder|User query()'],
      { methods: [method('query', 'Builder|User', { static: true })] },
    ],
    ['@method that answers static', ['@method static make()'], { methods: [method('make', 'static')] }],
    [
      '@method static that answers static',
      ['@method static static make()'],
      { methods: [method('make', 'static', { static: true })] },
    ],
    ['@method with the type behind', ['@method count(): int'], { methods: [method('count', 'int')] }],
    [
      '@method that answers a closure',
      ['@method \\Closure(): int count()'],
      { methods: [method('count', '\\Closure(): int')] },
    ],
    [
      '@method with parameters',
      ["@method void f($a, int $b = 1, array $c = ['x,', ')'], string|null &...$d) Text"],
      {
        methods: [
          method('f', 'void', {
            params: [
              methodParam('a'),
              methodParam('b', 'int', { optional: true }),
              methodParam('c', 'array', { optional: true }),
              methodParam('d', 'string|null', { variadic: true }),
            ],
          }),
        ],
      },
    ],
    [
      '@method with templates',
      ['@method T find<T of Model>(class-string<T> $class)'],
      {
        methods: [
          method('find', 'T', {
            params: [methodParam('class', 'class-string<T>')],
            templates: [{ name: 'T', bound: 'Model' }],
          }),
        ],
      },
    ],
    [
      '@method with parameters that cannot be read',
      ['@method User find(int id)'],
      { methods: [method('find', 'User')] },
    ],
    ['@method without parentheses', ['@method User find'], {}],
    [
      '@template',
      ['@template TKey of array-key = int', '@template-covariant T', '@phpstan-template-contravariant U as Foo'],
      {
        templates: [
          { name: 'TKey', bound: 'array-key', default: 'int' },
          { name: 'T', variance: 'covariant' },
          { name: 'U', bound: 'Foo', variance: 'contravariant' },
        ],
      },
    ],
    [
      'what classes are made of',
      [
        '@extends Base<User>',
        '@implements I<int>',
        '@use T<string>',
        '@mixin \\Eloquent',
        '@phpstan-require-extends Model',
      ],
      {
        extends: ['Base<User>'],
        implements: ['I<int>'],
        uses: ['T<string>'],
        mixins: ['\\Eloquent'],
        requires: ['Model'],
      },
    ],
    ['@template-extends', ['@template-extends Base<User>'], { extends: ['Base<User>'] }],
    ['@throws', ['@throws A|B when it fails'], { throws: ['A|B'] }],
    [
      'aliases',
      ['@phpstan-type Row array{id: int}', '@psalm-type Id = int|string', '@phpstan-import-type X from Other as Y'],
      {
        aliases: [
          { name: 'Row', type: 'array{id: int}' },
          { name: 'Id', type: 'int|string' },
        ],
        imports: [{ name: 'X', from: 'Other', as: 'Y' }],
      },
    ],
    ['@type of no tool', ['@type Row int'], {}],
    [
      'assertions',
      [
        '@phpstan-assert User $x',
        '@phpstan-assert-if-true !null $this->user',
        '@psalm-assert-if-false =int $this->id()',
      ],
      {
        assertions: [
          { type: 'User', of: 'x', when: 'always', negated: false, exact: false },
          {
            type: 'null',
            of: 'this',
            when: 'true',
            negated: true,
            exact: false,
            member: { name: 'user', call: false },
          },
          { type: 'int', of: 'this', when: 'false', negated: false, exact: true, member: { name: 'id', call: true } },
        ],
      },
    ],
    [
      '@param-closure-this',
      ['@param-closure-this  static  $callback'],
      { closureThis: [{ name: 'callback', type: 'static' }] },
    ],
    ['@param-out', ['@param-out int $count'], { paramsOut: [{ name: 'count', type: 'int' }] }],
    ['@phpstan-self-out', ['@phpstan-self-out self<T>'], { selfOut: 'self<T>' }],
    ['@deprecated', ['@deprecated since 2.0'], { deprecated: true }],
    ['@inheritDoc', ['{@inheritdoc}'], { inheritDoc: true }],
    ['tags of others', ['@see Foo', '@dataProvider x', '@ORM\\Column(name="@param int $x")', '@', '@1'], {}],
    ['a tag within words', ['Mail to me@param int $x', '@see @param int $x'], { summary: 'Mail to me@param int $x' }],
    ['a tag that is not well-formed', ['@param array<int $x', '@return int'], { returns: 'int' }],
    ['a tag of nothing', ['@return', '@param', '@var', '@method', '@property'], {}],
  ];
  test.each(cases)('%s', (_, lines, want) => {
    expect(said(...lines)).toEqual(want);
  });
});

describe('tags of tools win', () => {
  const cases: readonly (readonly [lines: readonly string[], want: object])[] = [
    [['@return array', '@phpstan-return list<int>'], { returns: 'list<int>' }],
    [['@phpstan-return list<int>', '@psalm-return array<int>', '@return array'], { returns: 'list<int>' }],
    [
      ['@param array $a', '@param int $b', '@psalm-param list<int> $a'],
      { params: [param('b', 'int'), param('a', 'list<int>')] },
    ],
    [['@var array', '@phpstan-var list<int>'], { vars: [{ type: 'list<int>' }] }],
    [['@method array all()', '@phpstan-method list<int> All()'], { methods: [method('All', 'list<int>')] }],
    [['@return array', '@phpstan-return list<'], { returns: 'array' }],
  ];
  test.each(cases)('%j', (lines, want) => {
    expect(said(...lines)).toEqual(want);
  });
});

describe('forms of comments', () => {
  test.each([
    ['/** @var int $x */', { vars: [{ name: 'x', type: 'int' }] }],
    ['/**@var int*/', { vars: [{ type: 'int' }] }],
    ['/** @var Foo::* */', { vars: [{ type: 'Foo::*' }] }],
    ['/**\n@return int\n*/', { returns: 'int' }],
    [
      '/**\r\n * @return int\r\n * @param array<\r\n *   int\r\n * > $x\r\n */',
      { returns: 'int', params: [param('x', 'array<int>')] },
    ],
    ['/**\n\t *\t@return\tint\n */', { returns: 'int' }],
    ['/** @return int', { returns: 'int' }],
    ['/* @var int $x */', { vars: [{ name: 'x', type: 'int' }] }],
    ['', {}],
    ['/** */', {}],
    ['/***/', {}],
  ])('%j', (comment, want) => {
    expect(show(parseDocBlock(comment))).toEqual(want);
  });
});

describe('summaries', () => {
  test.each([
    [['Finds a user.', 'Or not.', '', 'More.'], 'Finds a user.'],
    [['Finds a user', 'by its id.', '', 'More.'], 'Finds a user by its id.'],
    [['', 'Finds it', '@return int'], 'Finds it'],
    [['@return int', 'Not this.'], ''],
    [['{@inheritdoc}'], ''],
    [['- a', '* b'], '- a * b'],
  ])('%j', (lines, want) => {
    expect(parseDocBlock(`/**\n${lines.map((line) => ` * ${line}`).join('\n')}\n */`).summary).toBe(want);
  });

  test('of one line', () => {
    expect(parseDocBlock('/** Finds a user */').summary).toBe('Finds a user');
  });
});

test('any comment is read', () => {
  const parts = [
    '@param',
    '@method',
    '@var',
    '@phpstan-type',
    '@template',
    ' ',
    '\n',
    ' * ',
    '*/',
    'int',
    '$x',
    '(',
    ')',
    '<',
    '>',
    '{',
    "'",
    '=',
    ',',
    '\r',
  ];
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...parts), fc.string({ maxLength: 3 })), { maxLength: 60 }),
      (text) => {
        parseDocBlock(`/** ${text.join('')} */`);
      },
    ),
    { numRuns: 3_000 },
  );
});

test('a huge comment is read in no time', () => {
  const start = performance.now();
  for (const line of ['@return array<int,', '@method f(', '@param', '@', ' ', "@method f($x = '", '* @var (']) {
    parseDocBlock(`/**\n${` * ${line}\n`.repeat(20_000)} */`);
  }
  expect(performance.now() - start).toBeLessThan(2_000);
});
