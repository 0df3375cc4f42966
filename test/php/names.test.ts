import { describe, expect, test } from 'vitest';
import { readClassFacts } from '../../server/src/php/class-facts.ts';
import { resolveNames } from '../../server/src/php/names.ts';
import type { Name, Program } from '../../server/src/syntax/php/ast.ts';
import { parsePhp } from '../../server/src/syntax/php/parse.ts';
import { walk } from '../../server/src/syntax/php/walk.ts';
import { testGrammars } from '../support/grammars.ts';

async function parse(php: string): Promise<Program> {
  return parsePhp((await testGrammars()).php, `<?php ${php}`);
}

/** What the names in `new …`, calls and constants mean, in the order of the text. */
async function meanings(php: string): Promise<string[]> {
  const program = await parse(php);
  const names = resolveNames(program);
  const found: string[] = [];
  const add = (name: Name | { readonly kind: string }, of: (name: Name) => string) => {
    if (name.kind === 'Name') found.push(of(name as Name));
  };
  walk(program, {
    enter: (node) => {
      if (node.kind === 'New') add(node.class, (name) => names.classOf(name));
      if (node.kind === 'FuncCall') add(node.callee, (name) => `${names.functionsOf(name).join(' or ')}()`);
      if (node.kind === 'ConstFetch') add(node.name, (name) => names.constantsOf(name).join(' or '));
      return true;
    },
  });
  return found;
}

describe('names', () => {
  const cases: readonly (readonly [title: string, php: string, want: readonly string[]])[] = [
    ['the global namespace', 'new A; f(); C;', ['A', 'f()', 'C']],
    ['a namespace', 'namespace N; new A; F(); C;', ['N\\A', 'n\\f or f()', 'n\\C or C']],
    ['full names', 'namespace N; new \\A\\B; \\F\\g(); \\C;', ['A\\B', 'f\\g()', 'C']],
    ['qualified names', 'namespace N; new A\\B; F\\g(); C\\D;', ['N\\A\\B', 'n\\f\\g()', 'n\\c\\D']],
    ['relative names', 'namespace N; new namespace\\A; namespace\\f();', ['N\\A', 'n\\f()']],
    [
      'use',
      'namespace N; use A\\B; use A\\B as C; new b; new C; new B\\D; b\\f();',
      ['A\\B', 'A\\B', 'A\\B\\D', 'a\\b\\f()'],
    ],
    [
      'use of functions and constants',
      'namespace N; use function A\\f; use const A\\C; f(); C; c;',
      ['a\\f()', 'a\\C', 'n\\c or c'],
    ],
    ['groups', 'use A\\{B, C as D, function f}; new B; new D; f();', ['A\\B', 'A\\C', 'a\\f()']],
    [
      'several namespaces',
      'namespace A { use X\\Y; new Y; } namespace B { new Y; } namespace { new Y; }',
      ['X\\Y', 'B\\Y', 'Y'],
    ],
    ['namespaces without braces', 'namespace A; new Y; namespace B; new Y;', ['A\\Y', 'B\\Y']],
    [
      'places',
      'namespace A; class B { function f() { new self; new static; new parent; } }',
      ['self', 'static', 'parent'],
    ],
  ];
  test.each(cases)('%s', async (_, php, want) => {
    expect(await meanings(php)).toEqual(want);
  });
});

test('what a file declares', async () => {
  const program = await parse(`namespace N;
    use X\\{Base, I, T};
    abstract class A extends Base implements I, \\J { use T, namespace\\U; }
    interface B extends I {} trait C { use T; } enum D: int implements I {}
    if (!function_exists('F')) { function F() { function inner() { class G {} } } }
    new class extends Base {};`);
  const { classes, functions } = readClassFacts(program, resolveNames(program));
  expect(classes.map(({ start: _, end: __, ...fact }) => fact)).toEqual([
    { name: 'N\\A', kind: 'class', extends: 'X\\Base', implements: ['X\\I', 'J'], traits: ['X\\T', 'N\\U'] },
    { name: 'N\\B', kind: 'interface', extends: undefined, implements: ['X\\I'], traits: [] },
    { name: 'N\\C', kind: 'trait', extends: undefined, implements: [], traits: ['X\\T'] },
    { name: 'N\\D', kind: 'enum', extends: undefined, implements: ['X\\I'], traits: [] },
    { name: 'N\\G', kind: 'class', extends: undefined, implements: [], traits: [] },
  ]);
  expect(functions).toEqual(['n\\f', 'n\\inner']);
});
