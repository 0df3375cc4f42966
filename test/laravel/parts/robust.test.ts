/**
 * Facts and parts whatever the text: broken files, deep nesting, circles; plain data, the same for any order of files.
 */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildParts } from '../../../server/src/laravel/parts/build/build-parts.ts';
import { boundTo } from '../../../server/src/laravel/parts/build/find.ts';
import { effectiveRequest } from '../../../server/src/laravel/parts/build/requests.ts';
import { factsOf, partsOf, readAll, textsIn } from './read.ts';

const texts = textsIn(join(import.meta.dirname, '../../fixtures/shop'));
const NOTHING = { isClass: () => undefined };

test('facts are plain data', () => {
  for (const { path, facts } of readAll(texts)) expect(JSON.parse(JSON.stringify(facts)), path).toEqual(facts);
});

test('files that end anywhere', () => {
  for (const [path, text] of Object.entries(texts)) {
    for (let end = 6; end < text.length; end += 211) {
      expect(() => factsOf(text.slice(5, end), path), `${path} up to ${end}`).not.toThrow();
    }
  }
});

const DEEP = 3000;
const deep: readonly (readonly [title: string, php: string])[] = [
  ['calls', `config(${'f('.repeat(DEEP)}${')'.repeat(DEEP)});`],
  ['a chain', `$schedule->command('x')${'->daily()'.repeat(DEEP)};`],
  ['a text joined from many', `config(${Array.from({ length: DEEP }, () => "'a'").join('.$b.')});`],
  ['a sum of arrays', `view('a', ${Array.from({ length: DEEP }, () => "['a' => 1]").join(' + ')});`],
  ['rules in rules', `class R { function rules() { return ['a' => ${'['.repeat(DEEP)}${']'.repeat(DEEP)}]; } }`],
  [
    'rules added up',
    `class R { function rules() { return ${Array.from({ length: DEEP }, () => "['a' => 'x']").join(' + ')}; } }`,
  ],
  ['conditions', `class R { function rules() { return ${'$a ? ['.repeat(DEEP)}1${'] : []'.repeat(DEEP)}; } }`],
  ['a resource', `class R { function toArray($r) { return ${"['a' => ".repeat(DEEP)}1${']'.repeat(DEEP)}; } }`],
  ['closures', `Event::listen(${'function () { return '.repeat(DEEP)}1${'; }'.repeat(DEEP)});`],
  ['classes', `${'function f() { class A { function m() { '.repeat(300)}${'} } }'.repeat(300)}`],
  ['blocks', `class R { function rules() { ${'if ($a) {'.repeat(DEEP)} return []; ${'}'.repeat(DEEP)} } }`],
  ['parentheses', `${'('.repeat(DEEP)}$request${')'.repeat(DEEP)}->validate(['a' => 'x']);`],
  ['unions', `class L { function handle(${Array.from({ length: DEEP }, (_, at) => `A${at}`).join('|')} $e) {} }`],
];

describe('what is nested deep', () => {
  test.each(deep)('%s', (_, php) => {
    const facts = factsOf(php);
    expect(() => JSON.stringify(facts)).not.toThrow();
    expect(() => buildParts([{ path: 'a.php', facts }], NOTHING)).not.toThrow();
  });
});

test('methods that call each other for rules', () => {
  const { requests } = factsOf(`class R {
    function rules() { return array_merge($this->a(), ['r' => 'x']); }
    function a() { return $this->b() + ['a' => 'x']; }
    function b() { $rules = $rules; return $this->a() + $this->rules() + $rules + ['b' => 'x']; }
  }`);
  expect(requests?.[0]?.rules?.fields.map(({ field }) => field)).toEqual(['b', 'a', 'r']);
});

test('circles in classes, aliases and rules end', async () => {
  const parts = await partsOf({
    'a.php': `<?php
      class A extends B { use T; function rules() { return parent::rules() + ['a' => 'x']; } }
      class B extends A { function rules() { return array_merge(A::rules(), parent::rules()); } }
      trait T { use T; }
      $app->alias('x', 'y'); $app->alias('y', 'x'); $app->bind('z', 'z');`,
  });
  expect(parts.classes.map(({ name }) => name)).toEqual(['A', 'B', 'T']);
  expect(boundTo(parts, 'x')).toBe('x');
  expect(boundTo(parts, 'z')).toBe('z');
  expect(effectiveRequest(parts, 'A')).toBeUndefined();
  const circular = {
    ...parts,
    requests: readAll({
      'a.php':
        '<?php class A extends B { function rules() { return B::rules() + parent::rules(); } } class B extends A { function rules() { return A::rules(); } }',
    }).flatMap(({ path, facts }) => (facts.requests ?? []).map((one) => ({ ...one, path }))),
  };
  expect(effectiveRequest(circular, 'A')?.rules?.fields).toEqual([]);
});

test('the order of files does not matter', () => {
  const files = readAll({ ...texts, 'app/Copy.php': texts['app/Providers/EventServiceProvider.php'] ?? '' });
  const want = JSON.stringify(buildParts(files, NOTHING));
  for (let seed = 1; seed <= 5; seed++) {
    const shuffled = files
      .map((file, at) => ({ file, key: ((at + 1) * seed * 7919) % 101 }))
      .sort((a, b) => a.key - b.key);
    expect(
      JSON.stringify(
        buildParts(
          shuffled.map(({ file }) => file),
          NOTHING,
        ),
      ),
    ).toBe(want);
  }
});

test('discovery since Laravel 11, and how it is switched off', async () => {
  const listener = '<?php namespace App\\Listeners; class L { function handle(\\App\\E $e) {} }';
  const moved = '<?php namespace App\\Shop\\Listeners; class M { function handle(\\App\\E $e) {} }';
  const found = async (configured: string) => {
    const parts = await partsOf({
      'app/Listeners/L.php': listener,
      'app/Shop/Listeners/M.php': moved,
      'bootstrap/app.php': `<?php return \\Illuminate\\Foundation\\Application::configure()${configured}->create();`,
    });
    return parts.listeners.map(({ class: name }) => name);
  };
  expect(await found('')).toEqual(['App\\Listeners\\L']);
  expect(await found('->withEvents(discover: false)')).toEqual([]);
  expect(await found("->withEvents(discover: [__DIR__.'/../app/*/Listeners'])")).toEqual(['App\\Shop\\Listeners\\M']);
  expect(await found("->withEvents([app_path('Listeners'), app_path('Shop/Listeners')])")).toEqual([
    'App\\Listeners\\L',
    'App\\Shop\\Listeners\\M',
  ]);
});
