/** The Go helper packages as Go: what the tools of the language say of them. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { helperFiles } from '../../../server/src/translate/helpers.ts';
import { testGofmt, testHelpers } from '../../support/grammars.ts';
import { findPart, requirePart } from '../../support/requirements.ts';

const FOLDER = join(import.meta.dirname, '../../../server/go');
const packages = readdirSync(FOLDER).sort();
const library = await testHelpers();

test('every file is as gofmt puts it', () => {
  const gofmt = testGofmt();
  for (const { package: folder, name, source } of library.files) {
    expect(gofmt(source), `${folder}/${name}`).toEqual({ ok: true, text: source });
  }
});

describe.skipIf(!requirePart('go'))('go vet', () => {
  test.each(packages)('finds nothing in %s', { timeout: 180_000 }, (name) => {
    const run = spawnSync(findPart('go') ?? 'go', ['vet', './...'], { cwd: join(FOLDER, name), encoding: 'utf8' });
    expect(`${run.stdout}${run.stderr}`.replaceAll(/^go: downloading .*\n/gm, '')).toBe('');
  });
});

describe('the files that Go needs', () => {
  const namesFor = (text: string): readonly string[] =>
    helperFiles(library, [{ path: 'internal/app/x.go', text }], 'example.com/shop').map(({ path }) => path);

  test('are those of the names it mentions, and what these use', () => {
    expect(namesFor('x := php.Substr(text, 1)')).toEqual([
      'internal/php/letters.go',
      'internal/php/numeric.go',
      'internal/php/substr.go',
    ]);
    expect(namesFor('return todo.Port[int]("why", "a.php:1", "f()")')).toEqual(['internal/todo/todo.go']);
  });

  test('bring the methods of a type along', () => {
    expect(namesFor('m := php.NewMap[string, int]()')).toContain('internal/php/json.go');
  });

  test('are none for comments, texts and names that only look alike', () => {
    expect(namesFor('// php.Substr\nx := "fail(c, err)"\nmessage.words = echo')).toEqual([]);
  });
});
