/**
 * What conditions tell, on either side of them and behind them.
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

check('instanceof', [
  ['of the unknown', 'if ($x instanceof User) { t($x); } else { t($x); } t($x);', 'User', 'mixed', 'mixed'],
  [
    'of a parent',
    'function f(Model $m) { if ($m instanceof User) { t($m); } else { t($m); } t($m); }',
    'User',
    'Model',
    'Model',
  ],
  ['of a child', 'function f(User $u) { if ($u instanceof Model) t($u); }', 'User'],
  [
    'of one of several',
    'function f(User|Team $m) { if ($m instanceof User) t($m); else t($m); t($m); }',
    'User',
    'Team',
    'User|Team',
  ],
  ['negated', 'function f($x) { if (!$x instanceof User) { return; } t($x); }', 'User'],
  ['negated with parentheses', 'function f($x) { if (!($x instanceof User)) { throw new E; } t($x); }', 'User'],
  ['of an interface and a class', 'function f(Shape $s) { if ($s instanceof Named) t($s); }', 'Named&Shape'],
  ['removes null', 'function f(?User $u) { if ($u instanceof User) t($u); else t($u); }', 'User', 'null'],
  [
    'in a conjunction',
    'function f($x) { if ($x instanceof User && t($x) && $x->boss) { t($x, $x->boss); } }',
    'User',
    'User',
    'User',
  ],
  ['in a disjunction', 'function f($x) { if ($x instanceof User || $x instanceof Team) { t($x); } }', 'User|Team'],
  [
    'negated disjunction',
    'function f($x) { if (!$x instanceof User || !$x->boss) return; t($x, $x->boss); }',
    'User',
    'User',
  ],
  [
    'of a property',
    'class A { private $p; function f() { if ($this->p instanceof User) { t($this->p->name); } t($this->p); } }',
    'string',
    'mixed',
  ],
  ['of an element', "function f(array $a) { if ($a['u'] instanceof User) t($a['u']); }", 'User'],
  [
    'of a call asked again',
    'class A { function p() {} function f() { if ($this->p() instanceof User) { t($this->p()->name, $this->p()); } } }',
    'string',
    'User',
  ],
  ['self', 'class A { function f($o) { if ($o instanceof self) t($o); if ($o instanceof static) t($o); } }', 'A', 'A'],
  ['a class in a variable', 'function f($x) { $c = User::class; if ($x instanceof $c) t($x); }', 'User'],
  ['in a ternary', 'function f($x) { t($x instanceof User ? $x : new Team); }', 'User|Team'],
  ['Closure', 'function f(callable $c) { if ($c instanceof Closure) t($c); }', 'Closure'],
  ['as a statement', 'function f($x) { assert($x instanceof User); t($x); }', 'User'],
  [
    'in a variable of a closure',
    'function f($x) { if ($x instanceof User) { $g = function () use ($x) { t($x); }; $h = fn () => t($x); } }',
    'User',
    'User',
  ],
]);

check('null', [
  [
    '=== null',
    'function f(?User $u) { if ($u === null) { t($u); } else { t($u); } t($u); }',
    'null',
    'User',
    'User|null',
  ],
  ['null ===', 'function f(?User $u) { if (null !== $u) { t($u); } }', 'User'],
  [
    '== null and != null',
    'function f(?User $u) { if ($u == null) return; t($u); if ($u != null) t($u); }',
    'User',
    'User',
  ],
  ['is_null', 'function f(?User $u) { if (is_null($u)) { return; } t($u); }', 'User'],
  ['! is_null', 'function f(?User $u) { if (!is_null($u)) t($u); else t($u); }', 'User', 'null'],
  ['isset', 'function f(?User $u) { if (isset($u)) t($u); else t($u); }', 'User', 'null'],
  [
    'isset of a path',
    'class A { public ?User $u; function f() { if (isset($this->u->team->owner)) { t($this->u, $this->u->team); } } }',
    'User',
    'Team',
  ],
  ['isset of several', 'function f(?User $a, ?Team $b) { if (isset($a, $b)) { t($a, $b); } }', 'User', 'Team'],
  ['empty', 'function f(?User $u) { if (empty($u)) { return; } t($u); }', 'User'],
  ['truth', 'function f(?User $u) { if ($u) t($u); else t($u); t($u); }', 'User', 'null', 'User|null'],
  ['early return', 'function f(?User $u) { if (!$u) return; t($u); }', 'User'],
  ['early continue', 'foreach ([maybe()] as $u) { if (!$u) continue; t($u); }', 'User'],
  ['early exit', 'function f(?User $u) { if (!$u) exit; t($u); }', 'User'],
  ['a call that never answers', 'function f(?User $u) { if (!$u) { stop(); } t($u); }', 'User'],
  ['or die', 'function f(?User $u) { $u or die(); t($u); }', 'User'],
  ['assigned in the condition', 'if ($u = maybe()) { t($u); } else { t($u); }', 'User', 'null'],
  ['assigned and compared', 'if (($u = maybe()) !== null) { t($u); }', 'User'],
  ['assigned in a while', 'while ($u = maybe()) { t($u); }', 'User'],
  ['negated and assigned', 'function f() { if (!$u = maybe()) { return; } t($u); }', 'User'],
  ['coalesced', 'function f(?User $u) { t($u ?? new Team, $u?->team ?? null); }', 'User|Team', 'Team|null'],
  ['nullsafe and not null', 'function f(?User $u) { if ($u?->team !== null) { t($u, $u->team); } }', 'User', 'Team'],
  ['nullsafe and true', 'function f(?User $u) { if ($u?->isAdmin()) { t($u); } }', 'User'],
  [
    'property and early return',
    'class A { private ?User $u; function f() { if ($this->u === null) return; t($this->u); } }',
    'User',
  ],
  [
    'filled in when missing',
    'class A { private ?User $u; function f() { if ($this->u === null) { $this->u = new User; } return t($this->u); } }',
    'User',
  ],
  [
    'filled in when not set',
    'class A { private $u; function f() { if (!isset($this->u)) { $this->u = new User; } t($this->u); } }',
    'User',
  ],
  [
    'in the same condition',
    'class A { private ?User $u; function g() {} function f() { if ($this->u && $this->g() && $this->u->name) { t($this->u); } } }',
    'User',
  ],
  ['with && in a value', 'function f(?User $u) { t($u && t($u)); }', 'bool', 'User'],
  ['with a ternary', 'function f(?User $u) { t($u ? $u->name : $u, $u === null ? 1 : $u); }', 'string|null', '1|User'],
  ['element', "function f(array $a) { /** @var array{u: ?User} $a */ if ($a['u'] !== null) t($a['u']); }", 'User'],
  ['=== false of null', 'function f(?User $u) { if (($u === null) === false) t($u); }', 'User'],
  [
    'compared with what is not null',
    "function f(?string $s) { if ($s === 'a') t($s); else t($s); }",
    'string',
    'string|null',
  ],
]);

check('scalars', [
  [
    'false',
    'function f() { $p = position(); if ($p === false) { t($p); } else { t($p); } t($p); }',
    'false',
    'int',
    'int|false',
  ],
  ['!== false', 'function f() { if (($p = position()) !== false) t($p); }', 'int'],
  ['truth of int|false', 'function f() { $p = position(); if ($p) t($p); }', 'int'],
  ['is_string', 'function f(string|int|null $x) { if (is_string($x)) t($x); else t($x); }', 'string', 'int|null'],
  [
    'is_string of the unknown',
    'function f($x) { if (is_string($x)) t($x); elseif (is_int($x)) t($x); elseif (is_array($x)) t($x); t($x); }',
    'string',
    'int',
    'array',
    'mixed',
  ],
  ['is_array', 'function f(array|User $x) { if (!is_array($x)) { t($x); return; } t($x); }', 'User', 'array'],
  ['is_object', 'function f(string|User $x) { if (is_object($x)) t($x); else t($x); }', 'User', 'string'],
  ['is_callable', 'function f($x) { if (is_callable($x)) t($x); }', 'callable'],
  ['is_bool and is_float', 'function f($x) { if (is_bool($x)) t($x); if (is_float($x)) t($x); }', 'bool', 'float'],
  ['is_iterable', 'function f($x) { if (is_iterable($x)) t($x); }', 'iterable'],
  ['is_scalar', 'function f(int|User $x) { if (is_scalar($x)) t($x); else t($x); }', 'int', 'User'],
  [
    'is_a',
    'function f($x, object $o) { if (is_a($x, User::class)) t($x); if (is_a($o, Team::class)) t($o); }',
    'User',
    'Team',
  ],
  ['get_class', 'function f($x) { if (get_class($x) === User::class) t($x); }', 'User'],
  ['::class', 'function f(object $x) { if ($x::class === User::class) t($x); }', 'User'],
  ['a value', "function f($x) { if ($x === 'a') t($x); if ($x === 1) t($x); t($x); }", "'a'", '1', 'mixed'],
  ['after both branches', "function f(?string $s) { if ($s === null) { $s = 'x'; } t($s); }", 'string'],
  ['empty string', 'function f(?string $s) { if (!$s) return; t($s); }', 'string'],
]);

check('match and switch', [
  ['values of match', "function f($x) { t(match ($x) { 1 => 'a', 2 => user(), default => null }); }", "'a'|User|null"],
  ['arms that throw', 'function f($x) { t(match (true) { $x => user(), default => throw new E }); }', 'User'],
  [
    'match(true)',
    'function f($x) { match (true) { $x instanceof User => t($x), $x instanceof Team, is_null($x) => t($x), default => 1 }; }',
    'User',
    'Team|null',
  ],
  [
    'match of ::class',
    'function f(object $x) { match ($x::class) { User::class => t($x), default => t($x) }; }',
    'User',
    'object',
  ],
  [
    'switch',
    "function f($x) { switch ($x) { case 1: $a = 'x'; break; case 2: $a = user(); break; default: $a = null; } t($a); }",
    "'x'|User|null",
  ],
  [
    'falling through',
    'function f($x) { $a = 1; switch ($x) { case 1: $a = user(); case 2: t($a); break; } t($a); }',
    '1|User',
    '1|User',
  ],
  ['without default', 'function f($x) { switch ($x) { case 1: $a = user(); break; } t($a); }', 'User'],
  ['cases that return', 'function f($x) { switch ($x) { case 1: return; default: $a = user(); } t($a); }', 'User'],
  [
    'switch (true)',
    'function f($x) { switch (true) { case $x instanceof User: t($x); break; case $x instanceof Team: t($x); } }',
    'User',
    'Team',
  ],
]);

check('joins', [
  ['one branch', 'function f($c) { $a = 1; if ($c) { $a = user(); } t($a); }', 'User|1'],
  ['both branches', "function f($c) { if ($c) { $a = 1; } else { $a = 'x'; } t($a); }", "1|'x'"],
  ['defined on one branch', 'function f($c) { if ($c) { $a = user(); } t($a); }', 'User'],
  ['a branch that leaves', 'function f($c) { if ($c) { $a = user(); } else { return; } t($a); }', 'User'],
  [
    'elseif',
    'function f($c) { if ($c) { $a = 1; } elseif ($c + 1) { $a = user(); } else { throw new E; } t($a); }',
    '1|User',
  ],
  [
    'else if',
    'function f($c) { if ($c) { $a = 1; } else if ($c + 1) { $a = user(); } else { $a = null; } t($a); }',
    '1|User|null',
  ],
  [
    'shapes of both',
    "function f($c) { if ($c) { $a = ['x' => 1]; } else { $a = ['x' => 2, 'y' => 3]; } t($a); }",
    'array<string, int>',
  ],
  ['empty array or list', 'function f($c) { $a = []; if ($c) { $a[] = user(); } t($a); }', 'array<int, User>'],
  ['dead code has types', 'function f() { $u = user(); return; t($u); }', 'User'],
  [
    'alternative syntax',
    'function f($c): void { if ($c): $a = user(); else: $a = new Team; endif; t($a); }',
    'User|Team',
  ],
]);
