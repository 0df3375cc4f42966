/**
 * Assignments, literals, arrays, parameters, docblocks: what is known without a condition.
 */
import { describe, expect, test } from 'vitest';
import { flowTypes } from './flow-types.ts';

type Case = readonly [title: string, php: string, ...want: string[]];

function check(title: string, cases: readonly Case[]): void {
  describe(title, () => {
    test.each(cases)('%s', async (_, php, ...want) => {
      expect(await flowTypes(php)).toEqual(want);
    });
  });
}

check('values', [
  ['literals keep their value', "t(1, 'a', true, 1.5, null);", '1', "'a'", 'true', 'float', 'null'],
  ['negative and octal numbers', 't(-5, 0x1F, 010, 9223372036854775808);', '-5', '31', '8', 'float'],
  ['class names', 'namespace N; t(A::class, (new A)::class);', 'class-string<N\\A>', 'class-string<N\\A>'],
  ['text put together', "t('a' . 'b', 'a' . $x, \"a$x\");", "'ab'", 'string', 'string'],
  ['comparisons and logic', 't($a && $b, !$a, $a <=> $b, $a instanceof A);', 'bool', 'bool', 'int', 'bool'],
  [
    'arithmetic',
    "t(1 + 2, 1 + 1.5, '1' + 1, 4 / 2, 2 ** 3, $x + 1, 7 % 2);",
    'int',
    'float',
    'int|float',
    'int|float',
    'int|float',
    'mixed',
    'int',
  ],
  [
    'casts',
    "t((int) 'a', (array) 'a', (object) [], (bool) 1, (array) null);",
    'int',
    "array<int, 'a'>",
    'stdClass',
    'bool',
    'array{}',
  ],
  ['clone keeps the type', 't(clone user());', 'User'],
  ['print, exit and throw', 't(print 1, fn () => throw new E);', 'int', 'Closure(): never'],
  [
    'static types of a class',
    'class A { function f() { t(__CLASS__, static::class, $this::class); } }',
    'class-string<A>',
    'class-string<A>',
    'class-string<A>',
  ],
]);

check('assignments', [
  ['the last one counts', "$a = 1; t($a); $a = 'x'; t($a);", '1', "'x'"],
  ['chains', '$a = $b = user(); t($a, $b);', 'User', 'User'],
  ['as an expression', 't($a = user());', 'User'],
  ['nothing is null', 'function v(): void {} $a = v(); t($a);', 'null'],
  ['compound', "$s = 'a'; $s .= 'b'; $n = 1; $n += 2; $n++; t($s, $n);", "'ab'", 'int'],
  ['null coalescing of a variable', 'function f(?User $u) { $u ??= new User; t($u); }', 'User'],
  ['null coalescing of nothing', 'function f() { $u ??= new User; t($u); }', 'User'],
  [
    'null coalescing of a property',
    'class A { private ?User $u = null; function f() { $this->u ??= new User; t($this->u); } }',
    'User',
  ],
  ['coalescing with a throw', 'function f(?User $u) { $v = $u ?? throw new E; t($v, $u); }', 'User', 'User'],
  ['short ternary', 'function f(?User $u) { t($u ?: new Team); }', 'User|Team'],
  ['unset', 'function f() { $a = 1; unset($a); t($a); }', 'mixed'],
  ['variables in circles', '$a = $b; $b = $a; t($a, $b);', 'mixed', 'mixed'],
  ['$this cannot be assigned', 'class A { function f() { $this = 1; t($this); } }', 'A'],
  ['targets have the type they get', '$a = user(); t($a);', 'User'],
]);

check('destructuring', [
  ['by position', "[$a, , $b] = ['x', 2, user()]; t($a, $b);", "'x'", 'User'],
  ['by key', "['u' => $u, 'n' => $n] = ['n' => 1, 'u' => user()]; t($u, $n);", 'User', '1'],
  ['nested', "[[$a], 'k' => [$b]] = [[1], 'k' => ['x']]; t($a, $b);", '1', "'x'"],
  ['list()', 'list($a, list($b)) = [1, [2]]; t($a, $b);', '1', '2'],
  ['of documented arrays', '[$a, $b] = users(); t($a, $b);', 'User', 'User'],
  ['of the unknown', '[$a] = $x; t($a);', 'mixed'],
  ['in foreach', "foreach ([['a', user()]] as [$n, $u]) { t($n, $u); }", "'a'", 'User'],
  ['swap', "$a = 1; $b = 'x'; [$a, $b] = [$b, $a]; t($a, $b);", "'x'", '1'],
]);

check('arrays', [
  ['lists', "t([1, 2], [], ['a', 1]);", 'array{1, 2}', 'array{}', "array{'a', 1}"],
  ['shapes', "t(['a' => 1, 5 => 'x', 'y']);", "array{a: 1, 5: 'x', 6: 'y'}"],
  ['elements', "$a = ['u' => user(), 'n' => 1]; t($a['u'], $a['n'], $a['none']);", 'User', '1', 'mixed'],
  ['numeric keys are numbers', "$a = ['5' => 'x']; t($a[5], $a['5']);", "'x'", "'x'"],
  ['of any key', '$a = [user(), user()]; t($a[$i]);', 'User'],
  ['writing a key', "$a = []; $a['u'] = user(); $a['n'] = 1; t($a, $a['u']);", 'array{u: User, n: 1}', 'User'],
  ['overwriting a key', "$a = ['u' => 1]; $a['u'] = user(); t($a['u']);", 'User'],
  ['pushing', '$a = []; $a[] = user(); $a[] = user(); t($a, $a[0]);', 'array<int, User>', 'User'],
  ['pushing different things', "$a = []; $a[] = 1; $a[] = 'x'; t($a);", 'array<int, int|string>'],
  [
    'under a dynamic key',
    'function f(string $k) { $a = []; $a[$k] = user(); t($a, $a[$k]); }',
    'array<string, User>',
    'User',
  ],
  ['nested', "$a = []; $a['x']['y'] = user(); t($a['x']['y'], $a);", 'User', 'array{x: array{y: User}}'],
  ['nested pushing', 'function f(string $k) { $a = []; $a[$k][] = user(); t($a[$k]); }', 'array<int, User>'],
  ['made by writing', "function f() { $a['x'] = 1; t($a); }", 'array{x: 1}'],
  ['into what is not known', 'function f($a) { $a[] = 1; t($a); }', 'mixed'],
  ['spread', 't([...users(), new Team], [...[1, 2]]);', 'array<int|string, User|Team>', 'array<int, int>'],
  [
    'more than a few fields',
    `$a = [${Array.from({ length: 50 }, (_, at) => `'k${at}' => ${at}`).join(', ')}]; t($a);`,
    'array<string, int>',
  ],
  ['of strings', 'function f(string $s) { t($s[0]); }', 'string'],
  ['unset of a key', "$a = ['x' => 1, 'y' => 2]; unset($a['x']); t($a);", 'array<string, int>'],
  [
    'compact',
    "function f() { $a = user(); $n = 1; t(compact('a', 'n'), compact(['a'])); }",
    'array{a: User, n: 1}',
    'array{a: User}',
  ],
  ['extract', 'function f($x) { $a = 1; extract($x); t($a); }', 'mixed'],
  ['variable variables', 'function f($x) { $a = 1; $$x = 2; t($a); }', 'mixed'],
]);

check('parameters', [
  [
    'declared',
    'function f(int $a, ?User $b, User|Team $c, iterable $d, callable $e) { t($a, $b, $c, $d, $e); }',
    'int',
    'User|null',
    'User|Team',
    'iterable',
    'callable',
  ],
  ['null as default', 'function f(User $a = null, $b = null) { t($a, $b); }', 'User|null', 'mixed'],
  [
    'variadic',
    'function f(User ...$us) { t($us, $us[0]); foreach ($us as $u) t($u); }',
    'array<int|string, User>',
    'User',
    'User',
  ],
  [
    'documented',
    '/** @param User[] $us\n * @param Team $t */ function f(array $us, $t) { t($us, $us[0], $t); }',
    'array<User>',
    'User',
    'Team',
  ],
  [
    'documented more precisely',
    '/** @param callable(User): bool $c */ function f(callable $c) { t($c); }',
    'callable(User): bool',
  ],
  ['promoted', 'class A { function __construct(private User $u) { t($u, $this->u); } }', 'User', 'User'],
  [
    'of the interface',
    'interface I { /** @param User $u */ function f($u); } class A implements I { function f($u) { t($u); } }',
    'User',
  ],
  ['templates are their bounds', '/** @template T of Model\n * @param T $m */ function f($m) { t($m); }', 'Model'],
  ['static and self', 'class A { /** @param static $o */ function f($o, self $p) { t($o, $p); } }', 'A', 'A'],
]);

check('docblocks in front of statements', [
  ['on an assignment', '/** @var User $u */\n$u = $x; t($u);', 'User'],
  ['without a name', '/** @var User */\n$u = $x; t($u);', 'User'],
  ['old order', '/* @var $u User */\n$u = $x; t($u);', 'User'],
  ['alone', '/** @var User $u */\nt($u);', 'User'],
  ['on foreach', '/** @var User $u */\nforeach ($x as $u) { t($u); }', 'User'],
  [
    'of a key and a value',
    '/** @var string $k\n * @var User $u */\nforeach ($x as $k => $u) { t($k, $u); }',
    'string',
    'User',
  ],
  ['generics and shapes', '/** @var array{id: int, u: User} $r */\n$r = $x; t($r["id"], $r["u"]);', 'int', 'User'],
  ['on return', 'class A { function f($x) { /** @var User */\nreturn $x; } } t((new A)->f(1));', 'User'],
  [
    'on global and static',
    'function f() { /** @var User $u */\nglobal $u;\n/** @var ?Team $s */\nstatic $s; t($u, $s); }',
    'User',
    'Team|null',
  ],
  ['of the unknown tells nothing', '/** @var mixed $u */\n$u = user(); t($u);', 'User'],
]);

check('objects', [
  [
    'properties',
    '$u = user(); t($u->name, $u->team, $u->boss->team, $u->none);',
    'string',
    'Team|null',
    'Team|null',
    'mixed',
  ],
  [
    'calls',
    't(user()->save(), user()->team()->members(), User::find(1), user()->fresh());',
    'bool',
    'array<User>',
    'User|null',
    'User',
  ],
  [
    'nullsafe',
    'function f(?User $u) { t($u?->name, $u?->team()?->owner->name, user()?->name); }',
    'string|null',
    'string|null',
    'string',
  ],
  [
    'new',
    'class A { function f($n) { $c = User::class; t(new $c, new static, new self, new $n); } }',
    'User',
    'A',
    'A',
    'mixed',
  ],
  ['assigned properties', 'class A { private $p; function f() { $this->p = user(); t($this->p); } }', 'User'],
  [
    'forgotten by a call on the object',
    'class A { private ?User $p = null; function g() {} function f() { $this->p = user(); $this->g(); t($this->p); } }',
    'User|null',
  ],
  [
    'kept by a call on another',
    'class A { private ?User $p = null; function f(User $u) { $this->p = user(); $u->save(); t($this->p); } }',
    'User',
  ],
  ['declared types convert', 'class A { private float $p; function f() { $this->p = 1; t($this->p); } }', 'float'],
  [
    'inside a variable',
    '$u = user(); $u->any = new Tag; t($u->any->label); $u = user(); t($u->any);',
    'string',
    'mixed',
  ],
  [
    'static properties',
    'class A { static ?User $u = null; static function f() { self::$u = user(); t(self::$u); self::g(); t(self::$u); } static function g() {} }',
    'User',
    'User|null',
  ],
  [
    'constants and cases',
    "class A { const X = 'x'; const U = User::class; } enum E: string { case A = 'a'; } t(A::X, A::U, E::A);",
    "'x'",
    'class-string<User>',
    'E',
  ],
  ['anonymous classes', 't(new class extends Team {}, new class implements Named {});', 'Team', 'Named'],
  ['$this in a trait', 'trait T { function f() { t($this); } }', 'T'],
  [
    'parent and self',
    'class A extends Team { function f() { t(parent::members(), self::find(1)); } }',
    'array<User>',
    'A|null',
  ],
  ['invokable', 'class I { function __invoke(): User {} } $i = new I; t($i());', 'User'],
]);

check('references', [
  ['two names of one', "$a = 1; $b = &$a; $b = 'x'; t($a, $b);", "1|'x'", "1|'x'"],
  ['of what a call makes', '$a = &user(); t($a);', 'User'],
  ['into an array', "$a = ['x' => 1]; $r = &$a['x']; $r = 'y'; t($a['x']);", 'mixed'],
  ['preg_match', "preg_match('/a/', 'b', $m); t($m, $m[1]);", 'array<int|string, string>', 'string'],
  ['sort', "$a = ['b' => 'x', 'a' => 'y']; sort($a); t($a);", 'array<int, string>'],
  ['declared', 'function g(?User &$u) {} g($x); t($x);', 'User|null'],
  ['declared without a type', 'function g(&$u) { $u = 1; } $x = user(); g($x); t($x);', 'mixed'],
  ['of a method', 'class A { function g(array &$u) {} } (new A)->g($x); t($x);', 'array'],
  ['array_push', '$a = []; array_push($a, user()); t($a);', 'array<int, User>'],
  ['in foreach', "$a = [1, 2]; foreach ($a as &$v) { $v = 'x'; } t($a);", "array<int, int|'x'>"],
  [
    'static variables',
    'function f() { static $u = null; t($u); if ($u === null) { $u = user(); } return $u; } t(f());',
    'User|null',
    'User',
  ],
  ['globals', '$g = user(); function f() { global $g; t($g); }', 'User'],
  ['globals of functions', 'function f() { global $g; $g = user(); } function h() { global $g; t($g); }', 'User'],
]);
