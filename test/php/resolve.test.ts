/**
 * What members, functions and elements are, by declarations alone: each case is PHP that declares, and questions in PHP.
 */
import { describe, expect, test } from 'vitest';
import { createTypes } from '../../server/src/php/resolve/types.ts';
import { printType } from '../support/print-summary.ts';
import { typeOf, worldOf } from '../support/types.ts';

type Question = readonly [expression: string, want: string];

interface Case {
  readonly php: string;
  /** Documented types of the variables that the questions use. */
  readonly given?: Readonly<Record<string, string>>;
  readonly asked: readonly Question[];
}

/** Each tag of a docblock on a line of its own, as docblocks want it. */
function onLines(php: string): string {
  return php.replace(/ (?=@\w+ )/g, '\n * ');
}

function check(title: string, cases: Readonly<Record<string, Case>>): void {
  describe(title, () => {
    test.each(Object.entries(cases))('%s', async (_, { php, given, asked }) => {
      const types = createTypes(await worldOf({ 'a.php': onLines(php) }));
      const answers: Question[] = [];
      for (const [expression] of asked) {
        answers.push([expression, printType(await typeOf(types, expression, given))]);
      }
      expect(answers).toEqual(asked);
    });
  });
}

check('where members are found', {
  'in PHP order': {
    php: `interface I { function a(): int; function i(): int; }
      trait T { function a(): float; function b(): float; function c(): float; }
      class P { function a(): string; function b(): string; function p(): string; }
      class A extends P implements I { use T; function a(): bool; }`,
    asked: [
      ['(new A)->a()', 'bool'],
      ['(new A)->b()', 'float'],
      ['(new A)->p()', 'string'],
      ['(new A)->i()', 'int'],
      ['(new A)->none()', 'unknown'],
      ['(new Missing)->a()', 'unknown'],
    ],
  },
  'without regard to case': {
    php: 'namespace N; class Foo { function bar(): self; const A = 1; public int $x; }',
    asked: [
      ['(new \\n\\FOO)->BAR()', 'N\\Foo'],
      ['(new N\\Foo)->x', 'int'],
      ['(new N\\Foo)->X', 'unknown'],
    ],
  },
  'of adapted traits': {
    php: `trait A { function x(): int; function y(): int; }
      trait B { function x(): string; function y(): string; }
      trait Outer { use Inner { z as protected w; } }
      trait Inner { function z(): static; }
      class C { use A, B { A::x insteadof B; B::x as both; B::y insteadof A; } use Outer { w as v; } }`,
    asked: [
      ['(new C)->x()', 'int'],
      ['(new C)->both()', 'string'],
      ['(new C)->y()', 'string'],
      ['(new C)->z()', 'C'],
      ['(new C)->w()', 'C'],
      ['(new C)->v()', 'C'],
    ],
  },
  'what a trait demands is what the class has': {
    php: 'trait T { abstract function f(): Base; } class P { function f(): Sub; } class C extends P { use T; }',
    asked: [['(new C)->f()', 'Sub']],
  },
  'documented members': {
    php: `/** @property int $p
       * @property-read Foo $q
       * @method Foo find(int $id)
       * @method static Foo make()
       * @method int real() */
      class A { public $p; function real(): string; }
      class B extends A {}`,
    asked: [
      ['(new B)->p', 'int'],
      ['(new B)->q', 'Foo'],
      ['(new B)->find(1)', 'Foo'],
      ['B::make()', 'Foo'],
      ['(new B)->real()', 'string'],
    ],
  },
  'mixins, one lent by another, in a circle': {
    php: `/** @mixin B */ class A { function a(): int; }
      /** @mixin C<self> */ class B { function b(): static; }
      /** @template T
       * @mixin A */ class C { /** @return T */ function c() {} public int $n; }`,
    asked: [
      ['(new A)->b()', 'B'],
      ['(new A)->c()', 'B'],
      ['(new A)->n', 'int'],
      ['(new B)->a()', 'int'],
      ['(new C)->none()', 'unknown'],
    ],
  },
  'magic methods of a class that they tell': {
    php: `class A { function __call($m, $a): Query {} function __get($n): Value {} static function __callStatic($m, $a): self {} }
      class B { function __call($m, $a) {} function __get($n): mixed {} }`,
    asked: [
      ['(new A)->any()', 'Query'],
      ['(new A)->any', 'Value'],
      ['A::any()', 'A'],
      ['(new B)->any()', 'unknown'],
      ['(new B)->any', 'unknown'],
    ],
  },
  constants: {
    php: `interface I { const A = 1; } class P { const B = self::C; const C = 'c'; const D = Missing::X; }
      class Q extends P implements I { const E = parent::C . 'x'; } const TOP = 1.5; define('LATER', TOP);`,
    asked: [
      ['Q::A', '1'],
      ['Q::B', '"c"'],
      ['Q::D', 'unknown'],
      ['Q::class', 'class-string<Q>'],
      ['TOP', 'float'],
      ['LATER', 'float'],
      ['NONE', 'unknown'],
    ],
  },
  'static members': {
    php: `class A { public static ?B $b; static function of(): static; function plain(): static; /** @var static */ public static $one; }
      class S extends A {}`,
    given: { name: 'class-string<S>' },
    asked: [
      ['S::$b', '?B'],
      ['S::$one', 'S'],
      ['S::of()', 'S'],
      ['S::plain()', 'S'],
      ['$name::of()', 'S'],
      ['new $name', 'S'],
    ],
  },
  enums: {
    php: `enum Suit: string { case Hearts = 'h'; const Wild = self::Hearts; function label(): string; static function any(): self; }
      enum Plain { case A; }`,
    asked: [
      ['Suit::Hearts', 'Suit'],
      ['Suit::Wild', 'Suit'],
      ['Suit::Hearts->value', 'string'],
      ['Suit::Hearts->name', 'string'],
      ['Suit::from(1)', 'Suit'],
      ['Suit::tryFrom(1)', '?Suit'],
      ['Suit::cases()', 'array<int, Suit>'],
      ['Suit::cases()[0]->label()', 'string'],
      ['Suit::any()', 'Suit'],
      ['Plain::A->value', 'unknown'],
      ['Plain::from(1)', 'unknown'],
    ],
  },
});

check('receivers', {
  'unions, null and what has no members': {
    php: 'class A { function f(): int; public int $x; } class B { function f(): string; }',
    given: {
      either: 'A|B',
      maybe: '?A',
      mixed: 'A|string|false',
      foreign: 'A|Missing',
      any: 'object',
      both: 'Missing&A',
    },
    asked: [
      ['$either->f()', 'int|string'],
      ['$either->x', 'unknown'],
      ['$maybe->f()', 'int'],
      ['$maybe->x', 'int'],
      ['$mixed->f()', 'int'],
      ['$foreign->f()', 'unknown'],
      ['$any->f()', 'unknown'],
      ['$both->f()', 'int'],
      ['$none->f()', 'unknown'],
    ],
  },
  'closures and what can be called': {
    php: `class Adder { function __invoke(): int; static function make(): self; } function name(): Adder {}`,
    given: { closure: 'Closure(int): Adder', callable: 'callable(): Adder' },
    asked: [
      ['$closure()', 'Adder'],
      ['$closure->__invoke()', 'Adder'],
      ['$closure->call(1)', 'Adder'],
      ['$closure->bindTo(null)()', 'Adder'],
      ['$callable()', 'Adder'],
      ['(new Adder)()', 'int'],
      ["('name')()", 'Adder'],
      ["('Adder::make')()", 'Adder'],
      ["([Adder::class, 'make'])()", 'Adder'],
      ["([new Adder, '__invoke'])()", 'int'],
      ['$unknown()', 'unknown'],
    ],
  },
});

check('templates', {
  'through three levels, with arguments that move': {
    php: `/** @template TKey of array-key
       * @template TValue */
      class Box { /** @return TValue */ function get() {} /** @return static */ function self() {} /** @return TKey */ function key() {} }
      /** @template TModel of Model
       * @extends Box<int, TModel> */
      class Models extends Box { /** @return TModel */ function one() {} }
      /** @extends Models<User> */
      class Users extends Models {}
      class Bare extends Models {}
      class Model {} class User extends Model {}`,
    given: { box: 'Box<string, Foo>', models: 'Models<User>', short: 'Box<Foo>', maybe: 'Box<int, ?Foo>' },
    asked: [
      ['$box->get()', 'Foo'],
      ['$box->key()', 'string'],
      ['$box->self()', 'Box<string, Foo>'],
      ['$box->self()->self()->get()', 'Foo'],
      ['$short->get()', 'Foo'],
      ['$maybe->get()', '?Foo'],
      ['$models->get()', 'User'],
      ['$models->key()', 'int'],
      ['(new Users)->get()', 'User'],
      ['(new Users)->self()', 'Users'],
      ['(new Users)->one()', 'User'],
      ['(new Bare)->get()', 'Model'],
      ['(new Box)->get()', 'unknown'],
      ['(new Box)->key()', 'int|string'],
    ],
  },
  'through interfaces and traits': {
    php: `/** @template T */ interface Holds { /** @return T */ function held(); }
      /** @template T */ trait Keeps { /** @return T|null */ function kept() {} /** @var T */ public $it; }
      /** @template U
       * @implements Holds<array<U>> */
      class A implements Holds { /** @use Keeps<U> */ use Keeps; function held() {} }
      /** @extends A<User> */ class B extends A {}`,
    given: { a: 'A<Foo>' },
    asked: [
      ['$a->held()', 'array<Foo>'],
      ['$a->kept()', '?Foo'],
      ['$a->it', 'Foo'],
      ['(new B)->held()', 'array<User>'],
      ['(new B)->held()[0]', 'User'],
    ],
  },
  'of methods, by their arguments': {
    php: `/** @template TValue */
      class Box {
        /** @template T @param callable(TValue): T $f @return Box<T> */ function map($f) {}
        /** @template T of object @param class-string<T> $c @return T */ static function make(string $c) {}
        /** @template T @param T $x @return array<T> */ function wrap($x) {}
        /** @template T @param T ...$x @return array<T> */ function all(...$x) {}
        /** @template T @param array<string, T> $x @return T */ function in(array $x) {}
        /** @template T @param Box<T> $x @return T */ function open($x) {}
        /** @template T @param T|Closure(): T $x @return TValue|T */ function or($x = null) {}
        /** @template T @param class-string<T>|null $x @return T */ function maybe($x = null) {}
        /** @template T of Foo @param T $x @return T */ function bound($x) {}
        /** @template TValue @param TValue $x @return TValue */ function shadow($x) {}
      }
      /** @extends Box<User> */ class Sub extends Box {}
      class Foo { const NAME = 'Foo'; }`,
    given: { box: 'Box<User>', foos: 'array<string, Foo>' },
    asked: [
      ['$box->map(fn () => new Foo)', 'Box<Foo>'],
      ['$box->map($unknown)', 'Box'],
      ['Box::make(Foo::class)', 'Foo'],
      ["Box::make('Foo')", 'Foo'],
      ["Box::make('none')", 'object'],
      ["$box->wrap('a')", 'array<string>'],
      ["$box->all(1, 'a')", 'array<int|string>'],
      ['$box->in($foos)', 'Foo'],
      ["$box->in(['a' => new Foo, 'b' => 1])", 'Foo|int'],
      ['$box->open(new Sub)', 'User'],
      ['$box->or()', '?User'],
      ['$box->or(new Foo)', 'User|Foo'],
      ['$box->or(fn () => new Foo)', 'User|Foo'],
      ['$box->maybe(Foo::class)', 'Foo'],
      ['$box->maybe()', 'unknown'],
      ['$box->bound($unknown)', 'Foo'],
      ['$box->shadow(1)', 'int'],
    ],
  },
  conditions: {
    php: `class A {
        /** @return ($key is null ? Store : mixed) */ function one($key = null) {}
        /** @template T of object @param string|class-string<T>|null $of
         * @return ($of is class-string<T> ? T : ($of is null ? App : mixed)) */ function app($of = null) {}
        /** @return ($deep is true ? Deep : Flat) */ function deep(bool $deep = false) {}
        /** @return ($x is not array ? int : string) */ function not($x) {}
        /** @return ($x is A ? int : string) */ function class($x) {}
      }
      class Sub extends A {} class Other {}
      /** @return ($key is null ? Store : mixed) */ function store($key = null) {}`,
    given: { a: 'A', maybe: '?string', sub: 'Sub|A', mixed: 'A|Other' },
    asked: [
      ['$a->one()', 'Store'],
      ['$a->one(null)', 'Store'],
      ["$a->one('k')", 'unknown'],
      ['$a->one($maybe)', 'unknown'],
      ['$a->app()', 'App'],
      ['$a->app(Other::class)', 'Other'],
      ["$a->app('Other')", 'Other'],
      ["$a->app('other-thing')", 'unknown'],
      ['$a->deep(true)', 'Deep'],
      ['$a->deep(false)', 'Flat'],
      ['$a->deep()', 'Flat'],
      ['$a->deep($unknown)', 'Deep|Flat'],
      ['$a->not([1])', 'string'],
      ['$a->not(1)', 'int'],
      ['$a->class($sub)', 'int'],
      ['$a->class(new Other)', 'string'],
      ['$a->class($mixed)', 'int|string'],
      ['store()', 'Store'],
    ],
  },
});

check('inherited types', {
  'of what is overridden, unless the own say more': {
    php: `interface Repo { /** @return array<User> */ function all(): array; /** @return Model */ function find(); function bare(); }
      class Users implements Repo {
        function all(): array { return $this->x; }
        function find() { return new User; }
        function bare() { return 1; }
      }
      class Odd implements Repo { function all(): array {} function find() { return new Stranger; } function bare() {} }
      abstract class Base { /** @var User */ protected $user; abstract protected function user(): ?Model; }
      class Child extends Base { protected $user; protected function user(): ?Model { return $this->user; } }
      class Model {} class User extends Model {} class Stranger {}`,
    asked: [
      ['(new Users)->all()', 'array<User>'],
      ['(new Users)->find()', 'User'],
      ['(new Users)->bare()', 'int'],
      ['(new Odd)->find()', 'Model'],
      ['(new Odd)->bare()', 'void'],
      ['(new Child)->user', 'User'],
      ['(new Child)->user()', '?User'],
    ],
  },
});

check('elements', {
  'of arrays': {
    php: '',
    given: {
      list: 'array<int, Foo>',
      shape: 'array{a: Foo, b?: Bar, 0: int}',
      any: 'array',
      maybe: 'Foo[]|null|false',
      text: 'string',
    },
    asked: [
      ['$list[0]', 'Foo'],
      ["$shape['a']", 'Foo'],
      ["$shape['0']", 'int'],
      ["$shape['none']", 'unknown'],
      ['$shape[$unknown]', 'Foo|Bar|int'],
      ['$any[0]', 'unknown'],
      ['$maybe[0]', 'Foo'],
      ['$text[0]', 'string'],
    ],
  },
});

check('what bodies tell', {
  'across classes': {
    php: `class A { function b() { return new B; } function chain() { return $this->b()->c()->d; } static function make() { return new static; } }
      class B { function c() { return $this->own(); } private function own() { return new C; } }
      class C { public D $d; } class Sub extends A { function b() { return new BB; } } class BB extends B { function c() { return new CC; } }
      class CC { public E $d; }
      function helper() { return (new A)->b(); }`,
    asked: [
      ['(new A)->chain()', 'D'],
      ['(new Sub)->chain()', 'E'],
      ['Sub::make()', 'Sub'],
      ['helper()->c()', 'C'],
    ],
  },
  'in circles': {
    php: `class A {
        function self() { return $this->self(); }
        function find() { if ($x) { return new Foo; } return $this->find(); }
        function even() { if ($x) { return $this->odd(); } return 1; }
        function odd() { if ($x) { return $this->even(); } return 'x'; }
        function grow() { return [$this->grow()]; }
        function none() { if ($x) { return null; } return $this->none(); }
        function param() { return $this->param()->x; }
      }
      function loop() { return pool(); } function pool() { return loop(); }`,
    given: { a: 'A' },
    asked: [
      ['$a->self()', 'unknown'],
      ['$a->find()', 'Foo'],
      ['$a->even()', '1|"x"'],
      ['$a->odd()', '1|"x"'],
      ['$a->grow()', 'array{0: array}'],
      ['$a->none()', 'null'],
      ['$a->param()', 'unknown'],
      ['loop()', 'unknown'],
    ],
  },
});
