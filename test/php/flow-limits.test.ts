/**
 * Code that nobody writes, and generators do: it ends soon, throws nothing, and what is too much is unknown.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { walkScopes } from '../../server/src/php/scope.ts';
import { findPart, requirePart } from '../support/requirements.ts';
import { openAlone } from './flow-types.ts';

function repeat(count: number, part: (at: number) => string, separator = ''): string {
  return Array.from({ length: count }, (_, at) => part(at)).join(separator);
}

/** Asks for the types of everything; answers how many were known. */
async function askAll(php: string): Promise<number> {
  const file = await openAlone(php);
  let known = 0;
  walkScopes(file, (node, scope) => {
    switch (node.kind) {
      case 'Variable':
      case 'MethodCall':
      case 'FuncCall':
      case 'PropertyFetch':
      case 'Paren':
      case 'Unary':
      case 'Binary':
      case 'Closure':
        if (file.types.typeOf(node, scope).kind !== 'unknown') known++;
    }
  });
  return known;
}

describe('code that is', () => {
  const cases: Readonly<Record<string, string>> = {
    'deep in parentheses': `t(${'('.repeat(10_000)}$x${')'.repeat(10_000)});`,
    'a long text': `t(${repeat(20_000, (at) => `$a . 'b${at}'`, ' . ')});`,
    'a long condition': `if (${repeat(10_000, (at) => `$x${at % 50} instanceof A`, ' && ')}) t($x1);`,
    'a long choice': `if (${repeat(10_000, (at) => `$x instanceof A${at}`, ' || ')}) t($x);`,
    'a long chain of calls': `t($q${repeat(10_000, () => '->where(1)')});`,
    'a long chain of else if': repeat(5000, (at) => `if ($x === ${at}) { $y${at % 300} = ${at}; }`, ' else '),
    'a large switch': `switch ($x) { ${repeat(5000, (at) => `case ${at}: $y${at} = new A; break;`)} }`,
    'a long function': repeat(10_000, (at) => `$v${at % 2000} = $x->m($v${(at * 7) % 2000}); if ($v1) { $w = 1; }\n`),
    'a long try': `try { ${repeat(5000, (at) => `$v${at} = $x->m();`)} } catch (E $e) { t($v1); }`,
    'deep in ifs': `${repeat(1000, (at) => `if ($x > ${at}) { $a = ${at};`)} ${'}'.repeat(1000)}`,
    'deep in loops': `${repeat(30, (at) => `foreach ($x as $v${at}) { $a = $b; $b = [$a];`)} ${'}'.repeat(30)}`,
    'deep in closures': `$a = ${repeat(100, () => 'function ($u) use (&$x) { $x = ')} 1 ${'; }'.repeat(100)};`,
    'growing types': repeat(60, (at) => `$a${at + 1} = [$a${at}, $a${at}];`),
    'a large array': `$a = [${repeat(10_000, (at) => `'k${at}' => ['a' => ${at}, 'b' => [1, 2]]`, ', ')}];`,
    'an array filled by hand': `$a = []; ${repeat(4000, (at) => `$a['k${at}'] = ['x' => ${at}];`)}`,
    'full of references': repeat(2000, (at) => `$a${at} = &$a${(at * 7) % 2000}; $a${at} = ${at};`),
    'a class of many methods': `class A { private $p; ${repeat(5000, (at) => `function m${at}($a) { $this->p = $a; return $this->m${(at * 7) % 5000}($a); }`)} }`,
  };
  test.each(Object.entries(cases))('%s', async (_, php) => {
    const started = performance.now();
    await askAll(`<?php function f($x) { ${php} }`);
    await askAll(`<?php ${php}`);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

test.each([
  '<?php function f( { $x = ; if ($x instanceof ) { $x-> } }',
  '<?php class { function () { $this->= 1; } }',
  '<?php foreach ( as ) { match () { => } } $x = fn',
  '<?php $a[[ = [$b, = ] ?? ; static $x = ; global ;',
])('broken code: %s', async (php) => {
  expect(await askAll(php)).toBeGreaterThanOrEqual(0);
});

describe.skipIf(!requirePart('laravel'))('the framework itself', () => {
  const root = dirname(findPart('laravel') ?? '');
  test('is gone through without a word', async () => {
    const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isFile() && entry.name.endsWith('.php') && !entry.parentPath.includes('stubs'),
    );
    let known = 0;
    for (const entry of files.filter((_, at) => at % 5 === 0))
      known += await askAll(readFileSync(join(entry.parentPath, entry.name), 'utf8'));
    expect(known).toBeGreaterThan(2000);
  });
});
