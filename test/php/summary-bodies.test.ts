import { expect, test } from 'vitest';
import { resolveNames } from '../../server/src/php/names.ts';
import { summarise } from '../../server/src/php/summary/summarise.ts';
import { parsePhp } from '../../server/src/syntax/php/parse.ts';
import { testGrammars } from '../support/grammars.ts';
import { printSummary } from '../support/print-summary.ts';

async function linesOf(php: string): Promise<readonly string[]> {
  const program = parsePhp((await testGrammars()).php, `<?php\n${php}`);
  return printSummary(summarise(program, resolveNames(program)));
}

const answers: readonly (readonly [title: string, method: string, want: string])[] = [
  ['nothing', 'function f() {}', 'f(): void by body'],
  ['a new object', 'function f() { return new User; }', 'f(): User by body'],
  ['a parameter', 'function f(?User $u) { return $u ?? new User; }', 'f(?User $u): User by body'],
  ['itself', 'function f() { $this->x = 1; return $this; }', 'f(): static by body'],
  ['new static', 'static function f() { return new static; }', 'static f(): static by body'],
  [
    'what other files decide',
    'function f() { return $this->hasMany(Post::class); }',
    'f(): {static->hasmany(class-string<Post>)} by body',
  ],
  ['a value', "function f() { return 'a'; }", 'f(): string by body'],
  ['or false', 'function f($x) { return $x ? 1 : false; }', 'f($x): int|false by body'],
  ['or null', 'function f($x) { if ($x) return new User; }', 'f($x): ?User by body'],
  ['an array', "function f() { return ['a' => 1, 'b' => new User]; }", 'f(): array{a: int, b: User} by body'],
  ['an empty array', 'function f() { return []; }', 'f(): array by body'],
  ['only null', 'function f() { return null; }', 'f(): unknown'],
  ['an exception', 'function f() { throw new E; }', 'f(): unknown'],
  ['a generator', 'function f() { yield 1 => new User; }', 'f(): Generator<1, User, unknown, void> by body'],
  // Declared, with something left open
  [
    'a relation',
    'function f(): HasMany { return $this->hasMany(Post::class); }',
    'f(): HasMany or {static->hasmany(class-string<Post>)}',
  ],
  [
    'a documented relation',
    '/** @return HasMany */ function f() { return $this->hasMany(Post::class); }',
    'f(): HasMany by doc or {static->hasmany(class-string<Post>)}',
  ],
  ['a declared array', 'function f(): array { return [new User]; }', 'f(): array{0: User} by body'],
  ['a declared object', 'function f(): object { return new User; }', 'f(): User by body'],
  ['another class than declared', 'function f(): Shape { return new Circle; }', 'f(): Shape'],
  [
    'a long body',
    `function f(): HasMany { ${'$a = 1; '.repeat(12)} return $this->hasMany(Post::class); }`,
    'f(): HasMany',
  ],
  // Nothing left open
  ['a declared scalar', "function f(): int { return strlen('a'); }", 'f(): int'],
  [
    'a declared generic',
    '/** @return HasMany<Post> */ function f(): HasMany { return g(); }',
    'f(): HasMany<Post> by doc',
  ],
];

test('a function that never answers', async () => {
  expect(await linesOf('function fail() { throw new E; }')).toEqual(['function fail(): never by body']);
});

test.each(answers)('a body that returns %s', async (_, method, want) => {
  const [, ...members] = await linesOf(`class A { ${method} }`);
  expect(members.find((line) => line.includes('f('))?.trim()).toBe(want);
});

const properties: readonly (readonly [title: string, php: string, want: readonly string[]])[] = [
  [
    'by the constructor',
    'class A { private $repo; protected $n = null; function __construct(Repo $repo) { $this->repo = $repo; $this->n = 1; } }',
    ['private $repo: Repo', 'protected $n: ?int = null'],
  ],
  [
    'by several methods',
    'class A { public $x = 0; function f() { $this->x = 1.5; } function g(B $b) { [$this->x] = [$b]; } }',
    ['$x: int|float|B = 0'],
  ],
  ['from elsewhere', 'class A { public $x; function f() { $this->x = other($this); } }', ['$x: {other(static)}']],
  [
    'with elements',
    'class A { public $list = []; function f(User $u) { $this->list[] = $u; } }',
    ['$list: array<int, User> = []'],
  ],
  [
    'statically',
    'class A { private static $a; static function f() { return self::$a ??= new A; } }',
    ['private static $a: A'],
  ],
  [
    'without a declaration',
    'class A extends B { function f(User $u) { $this->user = $u; $this->nothing = null; } }',
    ['assigned $user: User'],
  ],
  [
    'though they are told',
    '/** @property C $c */ class A { public int $a; /** @var B */ public $b; function f() { $this->a = $this->b = $this->c = null; } }',
    ['$a: int', '$b: B', 'magic $c: C'],
  ],
  [
    'never',
    'class A { public $a; public $b = null; private $c = []; }',
    ['$a: unknown', '$b: unknown = null', 'private $c: array = []'],
  ],
];

test.each(properties)('properties assigned %s', async (_, php, want) => {
  const lines = await linesOf(php);
  expect(
    lines
      .filter((line) => (line.includes('$') && !line.includes('(')) || line.includes('$x: {'))
      .map((line) => line.trim()),
  ).toEqual(want);
});

test('variables of the global scope', async () => {
  const php = `$db = new Db; $conf = []; foreach ([1, 2] as $n) {}
    function f() { global $user, $seen; $user = new User; $local = 1; $GLOBALS['lang'] = 'en'; }
    class A { function g() { global $auth; $auth = new Auth; $this->x = 1; } } $f = function () { $inner = 1; };`;
  const lines = await linesOf(php);
  expect(lines.filter((line) => line.startsWith('global')).sort()).toEqual([
    'global $auth: Auth',
    'global $conf: array',
    'global $db: Db',
    'global $f: Closure(): void',
    'global $lang: string',
    'global $n: int',
    'global $user: User',
  ]);
});

test('a file without global variables has none', async () => {
  expect(await linesOf('function f($a) { $b = $a; return function () use ($b) { $c = $b; }; }')).toEqual([
    'function f($a): Closure(): void by body',
  ]);
});
