/**
 * What one file alone decides, and what it leaves for the whole application.
 */
import { describe, expect, test } from 'vitest';
import { deferringTypes } from '../../server/src/php/resolve/deferring.ts';
import { createTypes } from '../../server/src/php/resolve/types.ts';
import { classType, type StaticType, UNKNOWN } from '../../server/src/php/types.ts';
import { printType } from '../support/print-summary.ts';
import { typeOf, worldOf } from '../support/types.ts';

const types = deferringTypes();
const given = {
  this: 'static',
  a: 'A',
  list: 'array<int, A>',
  shape: 'array{a: A, b: int}',
  closure: 'Closure(): A',
  name: 'class-string<A>',
  mixed: 'A|array<B>',
  text: 'string',
};

describe('a file alone', () => {
  const cases: readonly (readonly [expression: string, want: string])[] = [
    ['$a->f(1)', '{A->f(1)}'],
    ['$this->f()->g()', '{{static->f()}->g()}'],
    ['A::F(A::class)', '{A::f(class-string<A>)}'],
    ['$a->p', '{A->p}'],
    ['A::$p', '{A::$p}'],
    ['A::P', '{A::P}'],
    ['A::class', 'class-string<A>'],
    ['f()', '{f()}'],
    ['C', '{const C}'],
    ['$list[0]', 'A'],
    ["$shape['b']", 'int'],
    ["$shape['c']", 'unknown'],
    ['$text[0]', 'string'],
    ['$a[0]', '{A[0]}'],
    ['$closure()', 'A'],
    ['new $name', 'A'],
    ["$mixed['k']", '{{A[k]} or B}'],
    ['$unknown->f()', 'unknown'],
    ['$unknown->p', 'unknown'],
    ['$unknown[0]', 'unknown'],
    ['(1)->f()', 'unknown'],
  ];

  test.each(cases)('%s', async (expression, want) => {
    expect(printType(await typeOf(types, expression, given))).toBe(want);
  });

  test('asks no question without end', () => {
    let type: StaticType = classType('A');
    for (let at = 0; at < 100; at++) type = types.call(type, 'next', [type, type]);
    expect(type).toEqual(UNKNOWN);
    expect(JSON.stringify(types.call(classType('A'), 'f', [deep(50)])).length).toBeLessThan(200);
  });

  test('is what the world makes of its questions', async () => {
    const world = createTypes(
      await worldOf({
        'a.php': `class A implements ArrayAccess { function f(): B {} public C $p; public static D $s; const P = 1;
          function offsetGet(mixed $at): E {} } function f(): F {} const C = 'c';`,
        'b.php': 'interface ArrayAccess {}',
      }),
    );
    const asked: readonly (readonly [string, string])[] = [
      ['$a->f(1)', 'B'],
      ['$a->p', 'C'],
      ['A::$s', 'D'],
      ['A::P', '1'],
      ['$a[0]', 'E'],
      ['f()', 'F'],
      ['C', '"c"'],
      ["[$a->f(), $a->p, 'x']", 'array{0: B, 1: C, 2: "x"}'],
      ['$x ? $a->f() : null', '?B'],
      ['$x ? $a->f() : $a->none()', 'unknown'],
      ['(fn () => $a->f())()', 'B'],
    ];
    for (const [expression, want] of asked) {
      expect(printType(world.force(await typeOf(types, expression, given)))).toBe(want);
    }
  });
});

function deep(levels: number): StaticType {
  return levels === 0 ? UNKNOWN : { kind: 'array', value: deep(levels - 1) };
}
