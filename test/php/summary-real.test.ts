import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { resolveNames } from '../../server/src/php/names.ts';
import { summarise } from '../../server/src/php/summary/summarise.ts';
import type { ClassSummary, FileSummary } from '../../server/src/php/summary/summary.ts';
import { parsePhp } from '../../server/src/syntax/php/parse.ts';
import { testGrammars } from '../support/grammars.ts';
import { printSummary } from '../support/print-summary.ts';
import { findPart, requirePart } from '../support/requirements.ts';

const { php } = await testGrammars();

function read(text: string): FileSummary {
  const program = parsePhp(php, text);
  return summarise(program, resolveNames(program));
}

describe.skipIf(!requirePart('laravel'))("Laravel's own sources", () => {
  const folder = dirname(findPart('laravel') ?? '');
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.php'));
  const textOf = (path: string) => readFileSync(join(folder, path), 'utf8');

  test('every file has a summary that JSON holds, the same each time', () => {
    let classes = 0;
    for (const path of paths) {
      const summary = read(textOf(path));
      const json = JSON.stringify(summary);
      expect(JSON.parse(json), path).toEqual(summary);
      expect(JSON.stringify(read(textOf(path))), path).toBe(json);
      classes += summary.classes?.length ?? 0;
    }
    expect(classes).toBeGreaterThan(900);
  });

  test('what is known of some', () => {
    const classNamed = (path: string): ClassSummary | undefined => read(textOf(path)).classes?.[0];
    const builder = classNamed('Database/Eloquent/Builder.php');
    const lines = printSummary({ classes: builder ? [builder] : [] });
    expect(lines[0]).toBe('class Illuminate\\Database\\Eloquent\\Builder mixin Illuminate\\Database\\Query\\Builder');
    expect(lines.find((line) => line.startsWith('  where('))).toBe(
      '  where(Closure|string|array|Illuminate\\Database\\Query\\Expression $column, $operator?, $value?, string $boolean?)' +
        ': static by doc',
    );
    expect(builder?.traits?.map(({ name }) => name.split('\\').at(-1))).toContain('BuildsQueries');
    expect(read(textOf('Support/helpers.php')).functions?.map(({ name }) => name)).toContain('optional');
  });

  test('a file that ends anywhere', () => {
    const whole = ['Database/Eloquent/Builder.php', 'Support/helpers.php', 'Routing/Router.php'];
    for (const path of whole) {
      const text = textOf(path);
      for (let end = 0; end < text.length; end += 997) {
        const summary = read(text.slice(0, end));
        expect(JSON.parse(JSON.stringify(summary)), `${path} up to ${end}`).toEqual(summary);
      }
    }
  });
});

test('what is nested deep, or goes round in circles, ends', () => {
  const nested = `${'if (1) { '.repeat(400)}function deep() {}${' }'.repeat(400)}`;
  const sum = `const A = ${Array.from({ length: 4000 }, (_, at) => `'${at}'`).join(' . ')};`;
  const list = `class A { const B = ${'['.repeat(400)}${']'.repeat(400)}; public $c = self::B; const D = self::D; }`;
  for (const text of [nested, sum, list]) expect(() => read(`<?php ${text}`)).not.toThrow();
  expect(printSummary(read(`<?php ${nested}`))).toEqual(['function deep(): void by body']);
});
