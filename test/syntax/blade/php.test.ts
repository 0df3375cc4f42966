/**
 * The PHP of templates: what it says, and where it stands.
 */
import { describe, expect, test } from 'vitest';
import { walk } from '../../../server/src/syntax/php/walk.ts';
import { checkPlaces, fileOf, SHOP, STRESS, statementsOf } from './check-blade.ts';

const EXAMPLES: readonly (readonly [template: string, ...statements: string[]])[] = [
  ['a {{ $b }} {!! $c; !!} {{ }}', '(Echo exprs=[$b])', '(Echo exprs=[$c])'],
  [
    '@foreach($a as $k => $b){{ $b }}@endforeach',
    '(Foreach subject=$a key=$k value=$b body=(Block body=[(Echo exprs=[$b])]))',
  ],
  ['@php($a = 1)', '(ExprStmt expr=(Assign target=$a value=1))'],
  ['@php $a = 1 @endphp', '(ExprStmt expr=(Assign target=$a value=1))'],
  ['<?= $a ?>', '(Echo exprs=[$a])'],
  ['<?php if ($a): ?>{{ $b }}<?php endif ?>', '(If condition=$a then=(Block body=[(Echo exprs=[$b])]))'],
  [
    "@inject('a', 'B\\C')",
    '(ExprStmt expr=(Assign target=$a value=(FuncCall callee=app args=[(Arg value="B\\\\C")])))',
  ],
  ["@lang('a')", '(Echo exprs=[(FuncCall callee=__ args=[(Arg value="a")])])'],
  ['@csrf', '(Echo exprs=[(FuncCall callee=csrf_field)])'],
  ["@include('a', ['b' => $c])", expect.stringContaining('callee=blade_include args=[(Arg value="a")') as never],
  [
    '<x-a :b="$c" d="e {{ $f }}"/>',
    '(ExprStmt expr=(FuncCall callee=blade_attribute args=[(Arg value=$c)]))',
    '(Echo exprs=[$f])',
  ],
  ['{{ $a }} @use("B\\C", "D")', '(Use items=[(UseItem type=class name=B\\C alias=D)])', '(Echo exprs=[$a])'],
  ['@somebody says @media (a: b)'],
  ['@icon(a b c) {{ $d }}', '(Echo exprs=[$d])'],
  ['@datetime($a)', '(ExprStmt expr=(FuncCall callee=blade_datetime args=[(Arg value=$a)]))'],
  ['{{ $a // note\n }}{{ $b }}', expect.stringContaining('$a') as never, '(Echo exprs=[$b])'],
  ['{{ $a // note }}{{ $b }}', expect.stringContaining('$a') as never, '(Echo exprs=[$b])'],
];

test.each(EXAMPLES.map(([template, ...statements]) => ({ template, statements })))(
  '$template',
  async ({ template, statements }) => {
    expect((await statementsOf(template)).split('\n').filter((line) => line !== '')).toEqual(statements);
  },
);

describe('conditions become conditions', () => {
  test.each([
    ['@if(COND) {{ $x }} @endif', 'condition=$a'],
    ['@unless(COND) {{ $x }} @endunless', '(Unary op=! expr=(Paren expr=$a))'],
    ['@isset(COND) {{ $x }} @endisset', 'isset'],
    ['@empty(COND) {{ $x }} @endempty', 'empty'],
    ['@can(COND) {{ $x }} @endcan', '\\Illuminate\\Support\\Facades\\Gate'],
    ['@env(COND) {{ $x }} @endenv', 'environment'],
    ['@auth(COND) {{ $x }} @endauth', 'check'],
    ['@error(COND) {{ $x }} @enderror', 'target=$message'],
    ['@custom(COND) {{ $x }} @endcustom', 'blade_custom'],
  ])('%s', async (template, condition) => {
    const statements = await statementsOf(template.replace('COND', '$a'));
    expect(statements).toMatch(/^\(If condition=/);
    expect(statements).toContain(condition);
    expect(statements).toContain('then=(Block body=[(Echo exprs=[$x])])');
    expect(statements).not.toContain('!  ');
  });

  test('with all their branches', async () => {
    const statements = await statementsOf(
      '@if($a){{ 1 }}@elseif($b){{ 2 }}@elsecan("c"){{ 3 }}@else{{ 4 }}@endif{{ 5 }}',
    );
    const branches = [...statements.matchAll(/Echo exprs=\[(\d)\]/g)].map(([, digit]) => digit);
    expect(branches).toEqual(['1', '2', '3', '4', '5']);
    expect(statements.split('\n')).toHaveLength(2);
  });

  test('and switches switches', async () => {
    const statements = await statementsOf('@switch($a) x @case(1) {{ 1 }} @break @default {{ 2 }} @endswitch');
    expect(statements).toMatch(/^\(Switch subject=\$a cases=\[\(Case value=.*Break.*\(Case body=\[/);
  });
});

describe('places', () => {
  test.each([...STRESS, ...SHOP])('in $path', async ({ text }) => {
    const file = await fileOf(text);
    // A template of text alone has none.
    expect(checkPlaces(file, text)).toBeGreaterThanOrEqual(file.written.length === 0 ? 0 : 1);
  });

  test('are those of UTF-16, behind emoji and umlauts too', async () => {
    const text = '🙂 Größe {{ $größe }} @if($ß === "🙂") {{ $c }} @endif';
    const names: string[] = [];
    walk((await fileOf(text)).php, {
      enter: (node) => {
        if (node.kind === 'Variable') names.push(text.slice(node.start, node.end));
        return true;
      },
    });
    expect(names).toEqual(['$größe', '$ß', '$c']);
  });

  test('of statements are those of their directives', async () => {
    const text = 'a @foreach($b as $c) {{ $d }} @endforeach e @csrf';
    const { php } = await fileOf(text);
    expect(php.body.map(({ start, end }) => text.slice(start, end))).toEqual([
      '@foreach($b as $c) {{ $d }} @endforeach',
      '@csrf',
    ]);
  });
});

describe('one wrong piece of PHP leaves the rest as it is', () => {
  const WRONG = [
    '$a->',
    'f(',
    "'open",
    '"open',
    '$a[',
    '$a)',
    '$a +',
    '{',
    '}',
    "['a' => {",
    '/* open',
    '<<<A',
    '?>',
    '// line',
  ];

  test.each(WRONG)('%s', async (wrong) => {
    const lines = ['@foreach($b as $c) {{ $d }}', `{{ ${wrong} }}`, `@if(${wrong})`, '{{ $e }} @endif', '{{ $f }}'];
    const text = [...lines, '@endforeach {{ $g }}'].join('\n');
    const file = await fileOf(text);
    checkPlaces(file, text);
    const statements = file.php.body.map(({ kind }) => kind);
    expect(statements.filter((kind) => kind === 'Foreach' || kind === 'Echo')).toEqual(['Foreach', 'Echo']);
    const names = new Set<string>();
    walk(file.php, {
      enter: (node) => {
        if (node.kind === 'Variable') names.add(node.name);
        return true;
      },
    });
    expect([...names]).toEqual(expect.arrayContaining(['b', 'c', 'd', 'e', 'f', 'g']));
  });
});
