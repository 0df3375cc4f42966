/**
 * What a call tells about its arguments, what iteration gives by PHP's own interfaces, and what a framework adds.
 */
import { describe, expect, test } from 'vitest';
import { createTypes } from '../../server/src/php/resolve/types.ts';
import { createWorld } from '../../server/src/php/resolve/world.ts';
import { arrayOf, classType, INT, STATIC, STRING, type StaticType, UNKNOWN } from '../../server/src/php/types.ts';
import type { CallSite, Framework, Types } from '../../server/src/php/world.ts';
import { printType } from '../support/print-summary.ts';
import { docTypeOf, NO_BUILTINS, NO_FRAMEWORK, summaryOf, typeOf, worldOf } from '../support/types.ts';

type MethodSite = Exclude<CallSite, { kind: 'function' }>;

async function typesOf(php: string, framework: Partial<Framework> = {}): Promise<Types> {
  return createTypes(await worldOf({ 'a.php': php }, framework));
}

/** PHP's own interfaces, as the signatures have them. */
const ITERATION = `
/** @template TKey
 * @template TValue */
interface Traversable {}
/** @template TKey
 * @template TValue
 * @extends Traversable<TKey, TValue> */
interface Iterator extends Traversable { function current(): mixed; function key(): mixed; }
/** @template TKey
 * @template TValue
 * @extends Traversable<TKey, TValue> */
interface IteratorAggregate extends Traversable { function getIterator(): Traversable; }
/** @template TKey
 * @template TValue */
interface ArrayAccess { function offsetGet(mixed $offset): mixed; }
/** @template TKey
 * @template TValue
 * @template TSend
 * @template TReturn
 * @implements Iterator<TKey, TValue> */
final class Generator implements Iterator {}
/** @template TKey
 * @template TValue
 * @implements IteratorAggregate<TKey, TValue>
 * @implements ArrayAccess<TKey, TValue> */
class Collection implements IteratorAggregate, ArrayAccess {
  /** @param callable(TValue, TKey): mixed $callback */
  function map(callable $callback) {}
}
/** @extends Collection<int, User> */
class Users extends Collection {}
/** @template T
 * @extends Collection<int, T> */
class Models extends Collection {}
class Untold implements IteratorAggregate { function getIterator(): Cursor { return new Cursor; } }
class Cursor implements Iterator { function current(): User {} function key(): string {} }
class Itself implements IteratorAggregate { function getIterator(): static { return $this; } }
class Indexed implements ArrayAccess { function offsetGet($offset): User {} }
class User { public string $name; }
`;

describe('elements of objects', () => {
  const cases: readonly (readonly [type: string, element: string, key: string, behindAKey: string])[] = [
    ['Collection<int, User>', 'User', 'int', 'User'],
    ['Collection<User>', 'User', 'unknown', 'User'],
    ['Users', 'User', 'int', 'User'],
    ['Models<User>', 'User', 'int', 'User'],
    ['Generator<int, User, mixed, void>', 'User', 'int', 'unknown'],
    ['Untold', 'User', 'string', 'unknown'],
    ['Cursor', 'User', 'string', 'unknown'],
    ['Itself', 'unknown', 'unknown', 'unknown'],
    ['Indexed', 'unknown', 'unknown', 'User'],
    ['iterable<int, User>', 'User', 'int', 'User'],
    ['User', 'unknown', 'unknown', 'unknown'],
    ['Users|User[]', 'User', 'int|string', 'User'],
    ['array<string, User>|false', 'User', 'string', 'User'],
    ['Users|null', 'User', 'int', 'User'],
  ];

  test.each(cases)('%s', async (written, element, key, behindAKey) => {
    const types = await typesOf(ITERATION);
    const type = await docTypeOf(written);
    expect([types.element(type), types.key(type), types.element(type, 0)].map(printType)).toEqual([
      element,
      key,
      behindAKey,
    ]);
  });

  test('templates by an ancestor', async () => {
    const types = await typesOf(ITERATION);
    expect(printType(types.templateArg({ kind: 'class', name: 'Users' }, 'traversable', 1))).toBe('User');
    expect(printType(types.templateArg({ kind: 'class', name: 'User' }, 'Traversable', 1))).toBe('unknown');
  });

  test('the same class with other templates', async () => {
    const returns: StaticType = { kind: 'static', args: [{ kind: 'template', name: 'TKey' }, INT] };
    const method = { name: 'counts', returns };
    const summary = await summaryOf(ITERATION);
    const classes = summary.classes?.map((each) =>
      each.name === 'Collection' ? { ...each, methods: [method] } : each,
    );
    const world = createWorld({
      files: [['a.php', { ...summary, ...(classes && { classes }) }]],
      builtins: NO_BUILTINS,
      framework: NO_FRAMEWORK,
    });
    const counted = async (of: string) => printType(createTypes(world).call(await docTypeOf(of), 'counts', []));
    expect(await counted('Collection<string, User>')).toBe('Collection<string, int>');
    // A class without templates cannot say it.
    expect(await counted('Users')).toBe('Collection<int, int>');
  });
});

describe('what closures are called with', () => {
  const php = `${ITERATION}
    class Query {
      /** @param-closure-this Query $callback
       * @param Closure(Query, int): mixed $callback */
      function group(Closure $callback, ...$rest) {}
      /** @param (callable(self): void)|null $f */
      static function tap($f = null) {}
      /** @param callable(string): int ...$all */
      function each(...$all) {}
      function plain(Closure $callback) {}
    }
    interface Filters { /** @param callable(User): bool $f */ function filter(callable $f); }
    class Filter implements Filters { function filter($f) {} }
    /** @template T
     * @template R
     * @param callable(T): R $callback
     * @param array<T> $of
     * @return array<R> */
    function array_map($callback, $of) {}`;

  const method = (name: string, of: string, args: readonly StaticType[] = [UNKNOWN]): MethodSite => ({
    kind: 'method',
    object: { kind: 'class', name: of },
    method: name,
    args,
  });
  const mapUsers: CallSite = { kind: 'function', name: 'array_map', args: [UNKNOWN, arrayOf(classType('User'))] };

  const cases: readonly (readonly [title: string, call: CallSite, at: number, want: string])[] = [
    ['in terms of the object', method('map', 'Users'), 0, 'User, int'],
    ['as declared', method('group', 'Query'), 0, 'Query, int'],
    ['of a variadic', method('each', 'Query', [UNKNOWN, UNKNOWN]), 1, 'string'],
    ['beside other types', { ...method('tap', 'Query'), kind: 'static' }, 0, 'Query'],
    ['by an interface', method('filter', 'Filter'), 0, 'User'],
    ['by another argument', mapUsers, 0, 'User'],
    ['where nothing is told', method('plain', 'Query'), 0, 'none'],
    ['where it is no closure', method('group', 'Query'), 1, 'none'],
    ['of an unknown method', method('nothing', 'Query'), 0, 'none'],
  ];

  test.each(cases)('%s', async (_, call, at, want) => {
    const types = await typesOf(php);
    expect(types.closureParams(call, at)?.map(printType).join(', ') ?? 'none').toBe(want);
  });

  test('what $this is inside', async () => {
    const types = await typesOf(php);
    expect(types.closureThis(method('group', 'Query'), 0)).toEqual(classType('Query'));
    expect(types.closureThis(method('map', 'Users'), 0)).toBeUndefined();
  });

  test('parameters, in terms of the call', async () => {
    const types = await typesOf(php);
    const printed = types.paramsOf(method('map', 'Users'))?.map(({ name, type }) => `${printType(type)} $${name}`);
    expect(printed).toEqual(['callable(User, int): unknown $callback']);
    expect(types.paramsOf(method('nothing', 'Users'))).toBeUndefined();
  });

  test('the framework adds to what is declared', async () => {
    const types = await typesOf(php, {
      closureParams: ({ args }, at) => (at === 0 ? [args.length > 1 ? STRING : classType('Query')] : undefined),
    });
    expect(types.closureParams(method('plain', 'Query'), 0)).toEqual([classType('Query')]);
    expect(types.closureParams(method('group', 'Query'), 0)).toEqual([classType('Query'), INT]);
    // What is declared is not made wider.
    expect(types.closureParams(mapUsers, 0)).toEqual([classType('User')]);
  });
});

describe('a framework', () => {
  const framework: Partial<Framework> = {
    alias: (name) => (name === 'Short' ? 'Long\\Name' : undefined),
    missingProperty: (_, name) => (name.startsWith('column') ? INT : undefined),
    missingMethod: (object, name) => (name.startsWith('by') ? object : undefined),
    missingStaticMethod: (of, name) => (name.startsWith('by') ? of : undefined),
    refineMethod: ({ owner, method, object }) => (owner === 'Base' && method === 'make' ? object : undefined),
    refineFunction: (name, [first]) => (name === 'resolve' ? first : undefined),
    element: (object) => (object.name === 'Base' ? STRING : undefined),
  };
  const php = `namespace { /** @property int|string $columnDoc */ class Base {
      public string $columnReal; function make() {} protected function byHidden(): int {} function byShown(): int {} }
    /** @mixin Lent */ class Sub extends Base {} class Lent { function byLent(): int {} public $columnLent = 'x'; function own(): int {} } }
    namespace Long { class Name { static function of(): static {} } }`;

  const asked: readonly (readonly [expression: string, want: string])[] = [
    ['Short::of()', 'Long\\Name'],
    ['(new Short)->bySomething()', 'Long\\Name'],
    ['(new Sub)->column', 'int'],
    ['(new Sub)->columnReal', 'string'],
    ['(new Sub)->columnDoc', 'int'],
    ['(new Sub)->columnLent', 'int'],
    ['(new Sub)->byAny()', 'Sub'],
    ['(new Sub)->byLent()', 'Sub'],
    ['(new Sub)->own()', 'int'],
    ['Sub::byHidden()', 'Sub'],
    ['Sub::byShown()', 'int'],
    ['(new Sub)->byHidden()', 'int'],
    ['(new Sub)->make()', 'Sub'],
    ['resolve(1)', '1'],
    ['(new Base)[0]', 'string'],
    ['(new Lent)->none', 'unknown'],
  ];

  test.each(asked)('%s', async (expression, want) => {
    expect(printType(await typeOf(await typesOf(php, framework), expression))).toBe(want);
  });

  test('that asks back for ever is stopped', async () => {
    const types = await typesOf('class A { function f() { return $this->p; } }', {
      missingProperty: (object, name, back) => back.property(object, `${name}x`),
      missingMethod: (object, name, args, back) => back.call(object, `${name}x`, args),
    });
    expect(await typeOf(types, '(new A)->f()')).toEqual(UNKNOWN);
    expect(await typeOf(types, '(new A)->g()')).toEqual(UNKNOWN);
  });
});

describe('declarations', () => {
  const php = `interface I { function f(); } class P { public $x; function f() {} } class A extends P implements I { use T; }
    trait T { function t() {} } class B extends Missing {}`;

  test('of members', async () => {
    const types = await typesOf(php);
    const of = { kind: 'class', name: 'a' } as const;
    expect(types.methodOf(of, 'F')).toMatchObject({ member: { name: 'f' }, owner: { name: 'P' } });
    expect(types.methodOf(of, 't')).toMatchObject({ owner: { name: 'T' } });
    expect(types.methodOf(of, 'none')).toBeUndefined();
    expect(types.propertyOf(of, 'x')).toMatchObject({ member: { name: 'x' }, owner: { name: 'P' } });
    expect(types.declaresMethod(of, 'F')).toBe(true);
    expect(types.declaresMethod(of, 'g')).toBe(false);
  });

  test('of parents', async () => {
    const types = await typesOf(php);
    expect(types.parentsOf('\\A')).toBeUndefined();
    expect(types.parentsOf('A')).toEqual(['P', 'I', 'T']);
    expect([types.isClass('A', 'i'), types.isClass('A', 'B'), types.isClass('B', 'A')]).toEqual([
      true,
      false,
      undefined,
    ]);
    expect([types.isClass('Missing', 'A'), types.isClass('Missing', 'missing')]).toEqual([undefined, true]);
  });
});

test('static with templates stays what it is where nothing tells more', async () => {
  const types = await typesOf(ITERATION);
  expect(types.force(STATIC)).toEqual(STATIC);
});
