import { describe, expect, test } from 'vitest';
import { resolveNames } from '../../server/src/php/names.ts';
import { type SummaryOptions, summarise } from '../../server/src/php/summary/summarise.ts';
import type { FileSummary } from '../../server/src/php/summary/summary.ts';
import { parsePhp } from '../../server/src/syntax/php/parse.ts';
import { testGrammars } from '../support/grammars.ts';
import { printSummary } from '../support/print-summary.ts';

async function read(php: string, options?: SummaryOptions): Promise<FileSummary> {
  const program = parsePhp((await testGrammars()).php, `<?php\n${php}`);
  return summarise(program, resolveNames(program), options);
}

type Case = readonly [title: string, php: string, want: readonly string[]];

function check(title: string, cases: readonly Case[]): void {
  describe(title, () => {
    test.each(cases)('%s', async (_, php, want) => {
      expect(printSummary(await read(php, { bodies: false }))).toEqual(want);
    });
  });
}

check('classes', [
  [
    'parents',
    'namespace App; use X\\Base; final class A extends Base implements \\I, J {} abstract class B extends A {}',
    ['final class App\\A extends X\\Base implements I, App\\J', 'abstract class App\\B extends App\\A'],
  ],
  [
    'interfaces, traits',
    'interface I extends J, K { const A = 1; function f(int $x): string; } trait T { public $p; }',
    ['interface I implements J, K', '  const A: 1 = 1', '  abstract f(int $x): string', 'trait T', '  $p: unknown'],
  ],
  [
    'enums',
    "enum Suit: string implements HasLabel { case Hearts = 'H'; case Spades = 'S'; const Wild = self::Spades; }",
    [
      'enum Suit : string implements HasLabel, BackedEnum',
      '  case Hearts: Suit = "H"',
      '  case Spades: Suit = "S"',
      '  const Wild: {Suit::Spades} = Suit::Spades',
      '  readonly $name: string',
      '  readonly $value: string',
    ],
  ],
  [
    'enums without values',
    'enum E { case A; }',
    ['enum E implements UnitEnum', '  case A: E', '  readonly $name: string'],
  ],
  [
    'where they may stand',
    "if (!class_exists('A')) { class A {} } else { class A {} } function f() { class B {} } new class { function g() {} };",
    ['class A', 'class A', 'class B', 'function f(): unknown'],
  ],
  [
    'traits with adaptations',
    'namespace N; class A { use T; use U, V { T::x as private y; U::x insteadof V; z as w; V::q as protected; } }',
    ['class N\\A', '  use N\\T', '  use N\\U z as w', '  use N\\V z as w without x'],
  ],
  [
    'templates',
    `/**
      * @template TKey of array-key
      * @template-covariant TValue = mixed
      * @extends Base<TKey, list<TValue>>
      * @implements \\IteratorAggregate<TKey, TValue>
      * @mixin Builder<static>
      */
     class A extends Base implements \\IteratorAggregate { /** @use HasFactory<UserFactory> */ use HasFactory, Other; }`,
    [
      'class A<TKey of int|string, TValue = unknown> extends Base<#TKey, array<int, #TValue>> ' +
        'implements IteratorAggregate<#TKey, #TValue> mixin Builder<static>',
      '  use HasFactory<UserFactory>',
      '  use Other',
    ],
  ],
  [
    'attributes',
    `/** about it */
     #[ObservedBy([UserObserver::class]), Table('users', key: 'id')]
     final class User { #[Scope] protected function active() {} #[\\Deprecated] function old() {} }`,
    [
      '#[ObservedBy([UserObserver::class])] #[Table("users", key: "id")] final class User',
      '  #[Scope] protected active(): unknown',
      '  #[Deprecated] old(): unknown deprecated',
    ],
  ],
  ['what a trait requires', '/** @phpstan-require-extends Model */ trait T {}', ['trait T mixin Model']],
  ['docblocks behind attributes', '#[A] /** @deprecated */ class B {}', ['#[A] deprecated class B']],
  [
    'aliases of types',
    '/** @phpstan-type Row array{id: int} */ class A { /** @return list<Row> */ function rows(): array {} }',
    ['class A', '  rows(): array<int, array{id: int}> by doc'],
  ],
]);

check('properties', [
  [
    'declared',
    'class A { public int $a = 5; protected ?B $b; private static array|string $c = []; readonly self $d; var $e; }',
    [
      'class A',
      '  $a: int = 5',
      '  protected $b: ?B',
      '  private static $c: array|string = []',
      '  readonly $d: A',
      '  $e: unknown',
    ],
  ],
  [
    'documented',
    `/**
      * @property int $id
      * @property-read Collection<int, Post> $posts
      * @property-write string $secret
      * @property string $name
      */
     class A { /** @var B[] */ private array $list; /** @var B|null */ public $b; public $name; }`,
    [
      'class A',
      '  private $list: array<B>',
      '  $b: ?B',
      '  $name: string',
      '  magic $id: int',
      '  magic read-only $posts: Collection<int, Post>',
      '  magic write-only $secret: string',
    ],
  ],
  [
    'promoted',
    `class A {
      /** @param list<int> $ids */
      function __construct(private readonly B $b, protected array $ids = [], public ?C $c = null, int $d = 0,
        /** @var Collection<int, D> */ private Collection $e) {}
     }`,
    [
      'class A',
      '  private readonly $b: B',
      '  protected $ids: array<int, int>',
      '  $c: ?C',
      '  private $e: Collection<int, D>',
      '  __construct(B $b, array<int, int> $ids, ?C $c, int $d, Collection $e): void',
    ],
  ],
  [
    'defaults without a type',
    "class A { protected $table = 'users'; public $n = 1.5; private $x = null; public $on = true; private $l = []; }",
    [
      'class A',
      '  protected $table: string = "users"',
      '  $n: float = 1.5',
      '  private $x: unknown = null',
      '  $on: bool = true',
      '  private $l: array = []',
    ],
  ],
  ['several in one line', 'class A { public int $a, $b = 1; }', ['class A', '  $a: int', '  $b: int = 1']],
]);

check('constants', [
  [
    'of classes',
    `class A {
      const X = 1, Y = 'a' . self::X, M = -5;
      final protected const array L = ['a' => 1, 'b' => B::class];
      /** @var list<int> */ const E = [1, 2];
      const BITS = self::X | 4;
      /** @var int */ const U = UNKNOWN;
    }`,
    [
      'class A',
      '  const X: 1 = 1',
      '  const Y: string = <concat>',
      '  const M: -5 = -5',
      '  const L: array{a: 1, b: class-string<B>} = ["a" => 1, "b" => B::class]',
      '  const E: array<int, int> = [1, 2]',
      '  const BITS: int',
      '  const U: int = UNKNOWN',
    ],
  ],
  [
    'of files',
    "namespace N; const A = 1; define('B', 'x'); if (!defined('N\\\\C')) { define('N\\\\C', A); } define($d, 1); const F = \\PHP_EOL;",
    [
      'const N\\A: 1 = 1',
      'const B: "x" = "x"',
      'const N\\C: {const n\\A|A} = A',
      'const N\\F: {const PHP_EOL} = PHP_EOL',
    ],
  ],
]);

check('functions', [
  [
    'parameters',
    `function f(int $a, ?B $b, C $c = null, &$d = 1, string ...$rest): ?int {}
     function g($optional = 1, $required) {}`,
    ['function f(int $a, ?B $b, ?C $c?, &$d?, string ...$rest): ?int', 'function g($optional, $required): unknown'],
  ],
  [
    'in namespaces and conditions',
    "namespace N; use X\\Y; if (! function_exists('f')) { /** @return Y */ function f() { function h(): \\Z {} } }",
    ['function N\\f(): X\\Y by doc', 'function N\\h(): Z'],
  ],
  [
    'documented',
    `/**
      * @template T of object
      * @param class-string<T>|null $class
      * @param (callable(T): bool) $test
      * @param-closure-this Route $routes
      * @return ($class is null ? App : T)
      * @deprecated
      */
     function make($class = null, callable $test, \\Closure $routes) {}`,
    [
      'function make<T of object>(?class-string<#T> $class, callable(#T): bool $test, Closure[Route](?): unknown $routes)' +
        ': (class is null ? App : #T) by doc deprecated',
    ],
  ],
]);

check('methods', [
  [
    'modifiers and places',
    `class A extends B {
      abstract protected static function f(): static; final private function g(self $a, parent $b): ?self {}
      /** @return $this */ function h() {} /** @return static */ function i(): self {}
      function __toString() {} function __construct() {}
    }`,
    [
      'class A extends B',
      '  protected static abstract f(): static',
      '  private g(A $a, B $b): ?A',
      '  h(): static by doc',
      '  i(): static by doc',
      '  __toString(): string',
      '  __construct(): void',
    ],
  ],
  ['self in a trait', 'trait T { function f(): self {} }', ['trait T', '  f(): static']],
  [
    'documented by the class',
    `/**
      * @method static Builder<User> query(string $a, ?int $b = null)
      * @method void declared()
      */
     class A { function declared(): int {} }`,
    ['class A', '  declared(): int', '  static magic query(string $a, ?int $b?): Builder<User> by doc'],
  ],
]);

const merged: readonly (readonly [native: string, said: string, want: string])[] = [
  // No hint, or one that says nothing
  ['', 'User|null', '?User'],
  ['mixed', 'User', 'User'],
  ['object', 'User', 'User'],
  ['object', 'string', 'object'],
  // Refinements
  ['array', 'User[]', 'array<User>'],
  ['array', 'array{id: int}', 'array{id: int}'],
  ['?array', 'list<int>', '?array<int, int>'],
  ['iterable', 'Collection<int, User>', 'Collection<int, User>'],
  ['Collection', 'Collection<int, User>', 'Collection<int, User>'],
  ['Collection', 'Collection|User[]', 'Collection<User>'],
  ['Orders', 'Orders|Order[]', 'Orders<Order>'],
  ['callable', 'callable(int): bool', 'callable(int): bool'],
  ['Closure', 'callable(int): bool', 'Closure(int): bool'],
  ['string', 'class-string<User>', 'class-string<User>'],
  ['self', '$this', 'static'],
  ['Model', 'static|null', 'static'],
  ['array|string', 'string[]|string', 'array<string>|string'],
  ['Response|View', 'Response', 'Response|View'],
  ['bool', 'false', 'false'],
  // The hint decides over null
  ['?User', 'User', '?User'],
  ['User', 'User|null', 'User'],
  // Contradictions
  ['int', 'string', 'int'],
  ['User', 'array', 'User'],
  ['void', 'int', 'void'],
  ['static', 'User', 'static'],
  ['array', 'Collection', 'array'],
  ['User', 'mixed', 'User'],
  // Both hold, for whoever knows the classes
  ['Request', 'StoreRequest', 'Request&StoreRequest'],
];

test.each(merged)('hint %j and docblock %j give %s', async (native, said, want) => {
  const hint = native === '' ? '' : `: ${native}`;
  const { classes } = await read(`class A { /** @return ${said} */ function f()${hint} {} }`, { bodies: false });
  const [line] = printSummary({ classes: classes ?? [] }).slice(1);
  expect(line?.replace(/ by doc$/, '')).toBe(`  f(): ${want}`);
});

check('broken code', [
  ['a class without a name', 'class { public int $a; }', []],
  ['a body that does not end', 'class A { public int $a; function f(): B { if (', ['class A', '  $a: int', '  f(): B']],
  [
    'things declared twice',
    'class A { public int $a; public string $a; const C = 1; const C = 2; function f(): int {} function F(): B {} use T, T; }',
    ['class A', '  use T', '  const C: 1 = 1', '  $a: int', '  f(): int'],
  ],
  [
    'docblocks of nonsense',
    '/** @template @property @method @extends <<< @mixin */ class A { /** @var array<int, */ public $a; /** @return { */ function f() {} }',
    ['class A', '  $a: unknown', '  f(): unknown'],
  ],
  [
    'circles',
    'class A extends A { use A; } interface I extends I {}',
    ['class A extends A', '  use A', 'interface I implements I'],
  ],
]);

test('declarations alone have neither offsets nor values', async () => {
  const php = "#[Table('a')] class A { const X = 'x'; public $a = 'y'; function f() {} } define('D', 1);";
  const summary = await read(php, { bodies: false, offsets: false, values: false });
  expect(summary).toEqual({
    classes: [
      {
        name: 'A',
        kind: 'class',
        start: 0,
        end: 0,
        properties: [{ name: 'a', type: { kind: 'scalar', name: 'string' } }],
        methods: [{ name: 'f', returns: { kind: 'unknown' } }],
        constants: [{ name: 'X', type: { kind: 'scalar', name: 'string', value: 'x' } }],
        attributes: [{ name: 'Table' }],
      },
    ],
    constants: [{ name: 'D', type: { kind: 'scalar', name: 'int', value: 1 } }],
  });
});

test('offsets are those of names', async () => {
  const php = `#[A]\nclass User { public ?int $id; function __construct(private readonly Repo $repo, private int $n = 0) {}
    const A = 1; function f() {} }\nfunction g() {}\ndefine('H', 1);`;
  const text = `<?php\n${php}`;
  const { classes, functions, constants } = await read(php);
  const [user] = classes ?? [];
  const members = [...(user?.properties ?? []), ...(user?.methods ?? []), ...(user?.constants ?? [])];
  const found = [...members, ...(functions ?? []), ...(constants ?? [])].map(
    ({ start = -1 }) => /^[$'\w]\w*/.exec(text.slice(start))?.[0],
  );
  expect(text.slice(user?.start, user?.end)).toBe('User');
  expect(found).toEqual(['$id', '$repo', '$n', '__construct', 'f', 'A', 'g', "'H"]);
});

test('long values are left out', async () => {
  const items = Array.from({ length: 500 }, (_, at) => `'key${at}' => [${at}]`).join(', ');
  const nested = Array.from({ length: 60 }, () => '[1, 2, 3]').join(', ');
  const php = `class A { const L = [${items}]; const N = [[${nested}]]; const T = '${'x'.repeat(500)}'; }`;
  const summary = await read(php);
  expect(JSON.stringify(summary).length).toBeLessThan(600);
});
