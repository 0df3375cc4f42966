/**
 * What a world holds after files have come, changed and gone, and what answers make of that.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTypes } from '../../server/src/php/resolve/types.ts';
import { createWorld } from '../../server/src/php/resolve/world.ts';
import type { FileSummary } from '../../server/src/php/summary/summary.ts';
import { printType } from '../support/print-summary.ts';
import { NO_BUILTINS, NO_FRAMEWORK, summaryOf, typeOf, worldOf } from '../support/types.ts';

describe('several declarations of one name', () => {
  test('the first in the order of paths counts, whatever came first', async () => {
    const files = {
      'b.php': 'class A { const X = 2; } const C = 2;',
      'a.php': 'class a { const X = 1; } const C = 1;',
    };
    const reversed = Object.fromEntries(Object.entries(files).reverse());
    for (const given of [files, reversed]) {
      const world = await worldOf(given);
      const types = createTypes(world);
      expect(printType(await typeOf(types, 'A::X'))).toBe('1');
      world.replaceFile('a.php', undefined);
      expect(printType(await typeOf(types, 'A::X'))).toBe('2');
      expect(printType(await typeOf(types, 'C'))).toBe('2');
    }
  });

  test('within a file the first one counts', async () => {
    const types = createTypes(
      await worldOf({ 'a.php': 'if (1) { class A { const X = 1; } } else { class A { const X = 2; } }' }),
    );
    expect(printType(await typeOf(types, 'A::X'))).toBe('1');
  });

  test('the application hides what is built in', async () => {
    const builtin = await summaryOf('class A { const X = 1; } class B extends A {} function f(): int {}');
    const builtins = {
      ...NO_BUILTINS,
      classNamed: (name: string) => builtin.classes?.find((each) => each.name.toLowerCase() === name.toLowerCase()),
      functionNamed: (name: string) => builtin.functions?.find((each) => each.name === name.toLowerCase()),
    };
    const types = createTypes(await worldOf({ 'a.php': 'class A { const X = 2; }' }, {}, builtins));
    expect(printType(await typeOf(types, 'B::X'))).toBe('2');
    expect(printType(await typeOf(types, 'f()'))).toBe('int');
  });
});

describe('names', () => {
  const php = 'namespace N; function f(): int {} const C = 1; class K {}';

  test('of functions and classes in any case, of constants as they are', async () => {
    const world = await worldOf({ 'a.php': php });
    expect(world.functionNamed('n\\F')?.name).toBe('N\\f');
    expect(world.classNamed('n\\k')?.name).toBe('N\\K');
    expect(world.constantNamed('n\\C')?.name).toBe('N\\C');
    expect(world.constantNamed('N\\c')).toBeUndefined();
  });

  test('of functions, first in the namespace and then outside', async () => {
    const types = createTypes(
      await worldOf({ 'a.php': `${php} function own(): int {}`, 'b.php': 'function f(): string {}' }),
    );
    expect(printType(types.functionCall(['N\\f', 'f'], []))).toBe('int');
    expect(printType(types.functionCall(['M\\f', 'f'], []))).toBe('string');
    expect(printType(types.functionCall(['M\\g', 'g'], []))).toBe('unknown');
  });
});

test('global variables hold what any file assigns', async () => {
  const files = { 'b.php': '<?php', 'a.php': '' };
  const world = await worldOf(files);
  world.replaceFile('b.php', { globals: [{ name: 'x', type: { kind: 'class', name: 'B' } }] });
  world.replaceFile('a.php', { globals: [{ name: 'x', type: { kind: 'null' } }] });
  const ask = { kind: 'deferred', question: { ask: 'global', name: 'x' } } as const;
  const types = createTypes(world);
  expect(printType(types.force(ask))).toBe('?B');
  world.replaceFile('b.php', undefined);
  expect(printType(types.force(ask))).toBe('null');
});

describe("files of editors' helpers", () => {
  const helper = `namespace { class Route extends \\Facades\\Route {} class Extra extends \\Package\\Extra {}
    } namespace App { /** @property int $id
    * @method static Found first() */ class User { public static function real(): Wrong {} } }`;
  const files = {
    'ide/_ide_helper_models.php': helper,
    'src/a.php': `namespace App { class User { public static function real(): Right {} } }
      namespace Package { class Extra { static function f(): int {} } } namespace Facades { class Route { static function get(): string {} } }`,
  };

  test('add documented members, and hide nothing', async () => {
    const world = await worldOf(files, { alias: (name) => (name === 'Route' ? 'Facades\\Route' : undefined) });
    const types = createTypes(world);
    const answers = ['App\\User::real()', '(new App\\User)->id', 'App\\User::first()', 'Extra::f()', 'Route::get()'];
    expect(await Promise.all(answers.map(async (each) => printType(await typeOf(types, each))))).toEqual([
      'App\\Right',
      'int',
      'App\\Found',
      'int',
      'string',
    ]);
    expect(world.classNamed('Route')).toBeUndefined();
  });
});

describe('changes', () => {
  test('are seen by every answer that rests on them', async () => {
    const world = await worldOf({
      'a.php': 'class A { function f() { return (new B)->g(); } }',
      'b.php': 'class B extends C { function g() { return $this->h(); } }',
      'c.php': 'class C { function h(): int {} }',
    });
    const types = createTypes(world);
    const answer = async () => printType(await typeOf(types, '(new A)->f()'));
    expect(await answer()).toBe('int');
    const before = world.generation;
    world.replaceFile('c.php', await summaryOf('class C { function h(): string {} }'));
    expect(world.generation).toBeGreaterThan(before);
    expect(await answer()).toBe('string');
    world.replaceFile('c.php', undefined);
    expect(await answer()).toBe('unknown');
    world.replaceFramework({ ...NO_FRAMEWORK, missingMethod: () => ({ kind: 'class', name: 'F' }) });
    expect(await answer()).toBe('F');
  });

  test('leave the same world as building it anew', async () => {
    const variants = await Promise.all(
      [
        'class A { const X = 1; }',
        'class A { const X = 2; } class B extends A {}',
        'class B { const X = 3; }',
        'function f(): A {} const X = 4;',
      ].map(summaryOf),
    );
    const edit = fc.tuple(fc.constantFrom('a.php', 'b.php', 'c.php'), fc.option(fc.nat(variants.length - 1)));
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
        const world = createWorld({ files: [], builtins: NO_BUILTINS, framework: NO_FRAMEWORK });
        const types = createTypes(world);
        const files = new Map<string, FileSummary>();
        for (const [path, at] of edits) {
          const summary = at === null ? undefined : variants[at];
          world.replaceFile(path, summary);
          if (summary === undefined) files.delete(path);
          else files.set(path, summary);
          types.classConstant({ kind: 'class', name: 'B' }, 'X');
        }
        const fresh = createTypes(createWorld({ files, builtins: NO_BUILTINS, framework: NO_FRAMEWORK }));
        for (const name of ['A', 'B']) {
          const of = { kind: 'class', name } as const;
          expect(types.classConstant(of, 'X')).toEqual(fresh.classConstant(of, 'X'));
          expect(types.parentsOf(name)).toEqual(fresh.parentsOf(name));
        }
        expect(types.functionCall(['f'], [])).toEqual(fresh.functionCall(['f'], []));
        expect(types.constant(['X'])).toEqual(fresh.constant(['X']));
      }),
    );
  });
});
