/**
 * Loops, exceptions, closures, and what functions answer.
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

check('loops', [
  ['a variable without a name', 'f(!g(-($ ? $a : $a))); $a = 1; t($a);', '1'],
  ['foreach', 'foreach (users() as $k => $u) { t($k, $u); } t($u);', 'int|string', 'User', 'User'],
  ['foreach over a shape', "foreach (['a' => 1, 'b' => 2] as $k => $v) { t($k, $v); }", 'string', 'int'],
  ['foreach over the unknown', 'foreach ($x as $k => $v) { t($k, $v); }', 'mixed', 'mixed'],
  [
    'foreach over documented properties',
    'function f(Model $m) { foreach ($m->tags as $tag) t($tag->label); }',
    'string',
  ],
  [
    'what a round leaves',
    'function f() { $last = null; foreach (users() as $u) { t($last); $last = $u; } t($last); }',
    'User|null',
    'User|null',
  ],
  [
    'what changes twice',
    "function f() { $a = 1; $b = 'x'; while (g()) { t($a); $a = $b; $b = user(); } t($a); }",
    'mixed',
    'mixed',
  ],
  [
    'lists that grow',
    'function f() { $a = []; foreach (users() as $u) { $a[] = $u->team; } t($a); }',
    'array<int, Team|null>',
  ],
  [
    'maps that grow',
    'function f() { $a = []; foreach (users() as $u) { $a[$u->name][] = $u; } t($a); foreach ($a as $k => $us) t($k, $us); }',
    'array<string, array<int, User>>',
    'string',
    'array<int, User>',
  ],
  ['counting', 'for ($i = 0; $i < 10; $i++) { t($i); } t($i);', 'int', 'int'],
  ['sums', 'function f() { $sum = 0; foreach (users() as $u) { $sum += $u->id; } t($sum); }', 'int'],
  [
    'while with a condition',
    'function f(?User $u) { while ($u !== null) { t($u); $u = $u->boss; } t($u); }',
    'User',
    'null',
  ],
  ['while (true)', 'function f() { while (true) { $u = maybe(); if ($u) break; } t($u); }', 'User'],
  ['do while', 'function f() { do { $u = maybe(); } while ($u === null); t($u); }', 'User'],
  [
    'break keeps what it knew',
    'function f() { $found = null; foreach (users() as $u) { if ($u->isAdmin()) { $found = $u; break; } } t($found); }',
    'User|null',
  ],
  ['continue', 'function f() { foreach ([maybe()] as $u) { if ($u === null) { continue; } t($u); } }', 'User'],
  [
    'break 2',
    'function f() { $a = 1; foreach (users() as $u) { foreach (users() as $v) { $a = $v; break 2; } } t($a); }',
    '1|User',
  ],
  [
    'nested',
    'function f() { $a = null; foreach (users() as $u) { foreach ($u->tags as $tag) { t($a); $a = $tag; } } t($a); }',
    'Tag|null',
    'Tag|null',
  ],
  [
    'deeply nested',
    `function f() { $a = null; ${'foreach (users() as $u) { '.repeat(12)} $a = $u; ${'}'.repeat(12)} t($a); }`,
    'User|null',
  ],
  ['goto', 'function f() { $a = 1; again: t($a); $a = user(); goto again; }', 'mixed'],
]);

check('exceptions', [
  ['caught', 'try {} catch (E $e) { t($e); } catch (F|G $f) { t($f); }', 'E', 'F|G'],
  [
    'what a catch knows',
    "function f() { $a = 1; try { $a = user(); g(); $a = 'x'; } catch (E $e) { t($a); } t($a); }",
    "1|User|'x'",
    "'x'|1|User",
  ],
  ['a catch that leaves', 'function f() { try { $a = user(); } catch (E $e) { return; } t($a); }', 'User'],
  ['a catch that assigns', 'function f() { try { $a = user(); } catch (E $e) { $a = null; } t($a); }', 'User|null'],
  ['undefined in a catch', 'function f() { try { $a = user(); } catch (E $e) { t($a); } }', 'User'],
  [
    'finally',
    'function f() { $a = null; try { $a = user(); } finally { t($a); $b = 1; } t($a, $b); }',
    'User|null',
    'User',
    '1',
  ],
  [
    'nested',
    'function f() { $a = null; try { try { $a = user(); } catch (E $e) {} } catch (F $e) { t($a); } }',
    'User|null',
  ],
]);

check('closures', [
  [
    'what they answer',
    't(fn () => user(), function (int $a) { return $a; }, fn (): Model => user(), function () {});',
    'Closure(): User',
    'Closure(int): int',
    'Closure(): User',
    'Closure(): void',
  ],
  ['by value', '$a = 1; $f = function () use ($a) { t($a); $a = user(); }; t($a);', '1', '1'],
  [
    'by reference',
    '$a = null; $f = function () use (&$a) { t($a); $a = user(); }; t($a); $f(); t($a);',
    'User|null',
    'User|null',
    'User|null',
  ],
  ['arrow functions see all', '$a = user(); $f = fn () => t($a);', 'User'],
  ['arrow functions change nothing', '$a = 1; $f = fn () => $a = user(); t($a);', '1'],
  ['closures see nothing else', '$a = 1; $f = function () { t($a); };', 'mixed'],
  [
    '$this',
    'class A { function f() { $a = function () { t($this); }; $b = static fn () => t($this); } }',
    'A',
    'mixed',
  ],
  ['called', '$f = fn () => user(); t($f(), (fn () => 1)());', 'User', '1'],
  [
    'given to a documented function',
    '/** @param callable(User, int): mixed $c */ function each(callable $c) {} each(function ($u, $i) { t($u, $i); }); each(fn (Model $m) => t($m));',
    'User',
    'int',
    'User',
  ],
  [
    'given to a documented method',
    'class B { /** @param Closure(User): bool $c */ function where($c) {} } (new B)->where(fn ($u) => t($u));',
    'User',
  ],
  [
    'named arguments',
    '/** @param callable(User): void $c */ function g(int $a, callable $c) {} g(c: fn ($u) => t($u), a: 1);',
    'User',
  ],
  [
    'with generics',
    '/** @template T\n * @param T[] $a\n * @param callable(T): mixed $c\n * @return T[] */ function keep(array $a, $c) {} t(keep(users(), fn ($u) => t($u)));',
    'array<User>',
    'User',
  ],
  ['first class callables', 't(user(...), user()->team(...));', 'Closure(): User', 'Closure(): Team|null'],
  [
    'what they return as generics',
    '/** @template R\n * @param callable(): R $c\n * @return R */ function run($c) {} t(run(fn () => user()), run(function () { return new Team; }));',
    'User',
    'Team',
  ],
  [
    'generators',
    't(function () { yield 1; }, fn () => yield user());',
    'Closure(): Generator<int, 1, mixed, void>',
    'Closure(): Generator<int, User, mixed, void>',
  ],
]);

check('what functions answer', [
  ['one return', 'function f() { return user(); } t(f());', 'User'],
  ['several', 'function f($c) { if ($c) return user(); return null; } t(f(1));', 'User|null'],
  ['falling out', 'function f($c) { if ($c) return user(); } t(f(1));', 'User|null'],
  ['nothing', 'function f() { g(); } t(f());', 'void'],
  [
    'generators',
    "function f() { yield 'a' => user(); } t(f()); foreach (f() as $k => $u) t($k, $u);",
    "Generator<'a', User, mixed, void>",
    'mixed',
    'mixed',
  ],
  ['yield from', 'function f() { yield from users(); return 1; } t(f());', 'Generator<int|string, User, mixed, 1>'],
  [
    'in loops',
    'function f() { foreach (users() as $u) { if ($u->isAdmin()) return $u; } return null; } t(f());',
    'User|null',
  ],
  [
    'methods without types',
    'class A { function f() { return $this->g(); } function g() { return user(); } } t((new A)->f());',
    'User',
  ],
  ['fluent', 'class A { function f() { return $this; } } class B extends A {} t((new B)->f()->f());', 'B'],
  ['recursive', 'function f($n) { if ($n) { return f($n - 1); } return user(); } t(f(1));', 'User'],
  [
    'properties by assignment',
    'class A { private $u; function __construct(User $u) { $this->u = $u; } function f() { t($this->u, $this->u->team); } }',
    'User',
    'Team|null',
  ],
  [
    'lists in properties',
    'class A { private $us = []; function add(User $u) { $this->us[] = $u; } function f() { foreach ($this->us as $u) t($u); } }',
    'User',
  ],
]);
