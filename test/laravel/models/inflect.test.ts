import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { plural, singular } from '../../../server/src/laravel/inflect.ts';
import {
  classBasename,
  conventionalMorphTable,
  conventionalPivotTable,
  conventionalTable,
  joiningTable,
  pluralStudly,
  snake,
  studly,
  tableOfForeignKey,
} from '../../../server/src/laravel/models/naming.ts';
import { runPhp } from '../../support/php.ts';
import { findPart, requirePart } from '../../support/requirements.ts';

describe('conventional names', () => {
  const cases: readonly (readonly [title: string, got: string, want: string])[] = [
    ['a table', conventionalTable('App\\Models\\OrderItem'), 'order_items'],
    ['an irregular table', conventionalTable('App\\Person'), 'people'],
    ['an uncountable table', conventionalTable('App\\News'), 'news'],
    ['a pivot table', conventionalPivotTable('App\\RoleUser'), 'role_user'],
    ['a joining table', joiningTable('App\\Tag', 'App\\Product'), 'product_tag'],
    ['a polymorphic table', conventionalMorphTable('taggable'), 'taggables'],
    ['the table of a foreign key', tableOfForeignKey('parent_category_id', 'id'), 'parent_categories'],
    ['the table of a key to another column', tableOfForeignKey('country_code', 'code'), 'countries'],
    ['a class', classBasename('App\\User'), 'User'],
    ['the last word', pluralStudly('UserFeedback'), 'UserFeedback'],
    ['abbreviations', snake('APIKey'), 'a_p_i_key'],
    ['words', studly('first_name'), 'FirstName'],
  ];
  it.each(cases)('%s', (_, got, want) => expect(got).toBe(want));
});

/** Words of all kinds: those that the rules name, those of this repository's own texts, and made-up ones. */
function words(): readonly string[] {
  const root = dirname(dirname(findPart('laravel') ?? ''));
  const sources = [
    ...['Inflectible', 'Uninflected'].map((name) => `${root}/Doctrine/Inflector/Rules/English/${name}.php`),
    ...['Support/Str', 'Database/Query/Builder', 'Http/Request', 'Foundation/Application'].map(
      (name) => `${root}/Illuminate/${name}.php`,
    ),
    join(import.meta.dirname, '../../../README.md'),
    join(import.meta.dirname, '../../../ARCHITECTURE.md'),
    join(import.meta.dirname, '../../../server/src/laravel/inflect.ts'),
  ].filter((path) => existsSync(path));
  const found = new Set<string>();
  for (const path of sources)
    for (const [word] of readFileSync(path, 'utf8').matchAll(/[A-Za-z]{2,}/g)) found.add(word);
  const starts = ['', 'b', 'qu', 'st', 'data', 'over', 'Sub', 'X'];
  const ends = [
    ...'aeiouyfsxz',
    'ch',
    'sh',
    'ss',
    'sis',
    'us',
    'um',
    'on',
    'fe',
    'lf',
    'man',
    'ware',
    'media',
    'ies',
    'ves',
    'oes',
  ];
  for (const start of starts)
    for (const end of ends) for (const middle of ['', 'a', 'n', 'ti']) found.add(start + middle + end);
  for (const odd of ['', 'a_b', 'user_1', 'é', 'café', 'naïve', 'ÉCOLE', 'a b', 'x-', 'quiz2', 'sea bass', 'runner-up'])
    found.add(odd);
  for (const word of [...found]) {
    found.add(word.toUpperCase());
    found.add(word.charAt(0).toUpperCase() + word.slice(1).toLowerCase());
  }
  return [...found];
}

const ASK = `<?php
require 'Illuminate/autoload.php';
require_once 'Doctrine/Inflector/autoload.php';
use Illuminate\\Support\\Str;
$words = json_decode(file_get_contents($argv[1]), true);
echo json_encode(array_map(function ($word) {
    return [Str::plural($word), Str::singular($word), Str::snake($word), Str::studly($word), Str::snake(Str::pluralStudly($word))];
}, $words));
`;

test.skipIf(!requirePart('laravel'))("names are those of Laravel's own Str", async () => {
  const folder = mkdtempSync(join(tmpdir(), 'laragin-inflect-'));
  try {
    const list = words();
    expect(list.length).toBeGreaterThan(5000);
    writeFileSync(join(folder, 'words.json'), JSON.stringify(list));
    writeFileSync(join(folder, 'ask.php'), ASK);
    const { code, stdout, stderr } = await runPhp([join(folder, 'ask.php'), join(folder, 'words.json')]);
    expect(code, stderr).toBe(0);
    const real = JSON.parse(stdout) as string[][];
    const wrong = list.flatMap((word, at) => {
      const ours = [plural(word), singular(word), snake(word), studly(word), snake(pluralStudly(word))];
      return JSON.stringify(ours) === JSON.stringify(real[at]) ? [] : [{ word, ours, real: real[at] }];
    });
    expect(wrong).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
