import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { defaultAlias } from '../../server/src/laravel/aliases.ts';
import { frameworkParents } from '../../server/src/laravel/hierarchy.ts';
import { laravelKnowledge } from '../../server/src/laravel/knowledge.ts';
import { parentsOf, readClassFacts } from '../../server/src/php/class-facts.ts';
import { isClass } from '../../server/src/php/classes.ts';
import { resolveNames } from '../../server/src/php/names.ts';
import type { Grammars } from '../../server/src/syntax/grammar.ts';
import { parsePhp } from '../../server/src/syntax/php/parse.ts';
import { testGrammars } from '../support/grammars.ts';
import { findPart, requirePart } from '../support/requirements.ts';

/** Where Debian keeps Laravel and Symfony: a class is in the file of its name. */
const ROOT = dirname(dirname(findPart('laravel') ?? ''));

let grammars: Grammars;
beforeAll(async () => {
  grammars = await testGrammars();
});

function realParents(fqn: string): readonly string[] | undefined {
  const path = `${ROOT}/${fqn.replaceAll('\\', '/')}.php`;
  if (!existsSync(path)) return undefined;
  const program = parsePhp(grammars.php, readFileSync(path, 'utf8'));
  const fact = readClassFacts(program, resolveNames(program)).classes.find((one) => one.name === fqn);
  return fact === undefined ? undefined : parentsOf(fact);
}

test.skipIf(!requirePart('laravel'))('every relation is that of the real framework', () => {
  const source = readFileSync(new URL('../../server/src/laravel/hierarchy.ts', import.meta.url), 'utf8');
  const classes = [...source.matchAll(/^([A-Z][\w\\]+): /gm)].map((found) => found[1] as string);
  expect(classes.length).toBeGreaterThan(100);
  expect(realParents('Illuminate\\Http\\Request')).toContain('Symfony\\Component\\HttpFoundation\\Request');
  const wrong = classes.flatMap((fqn) => {
    const real = realParents(fqn);
    const known = frameworkParents(fqn) ?? [];
    return real === undefined
      ? []
      : known.filter((parent) => !real.includes(parent)).map((parent) => `${fqn}: ${parent}`);
  });
  expect(wrong).toEqual([]);
});

describe('classes above others', () => {
  const cases: readonly (readonly [fqn: string, is: string, want: boolean | undefined])[] = [
    ['Illuminate\\Foundation\\Http\\FormRequest', 'Symfony\\Component\\HttpFoundation\\Request', true],
    ['illuminate\\http\\jsonresponse', 'Symfony\\Component\\HttpFoundation\\Response', true],
    ['Illuminate\\Support\\Facades\\Cache', 'Illuminate\\Support\\Facades\\Facade', true],
    ['Illuminate\\Support\\Facades\\Request', 'Illuminate\\Http\\Request', false],
    ['Illuminate\\Made\\Up', 'Illuminate\\Http\\Request', false],
    ['App\\Request', 'Illuminate\\Http\\Request', undefined],
  ];
  test.each(cases)('%s is %s: %s', (fqn, is, want) => {
    expect(isClass(fqn, is, laravelKnowledge.parents)).toBe(want);
  });
});

test('aliases', () => {
  expect(defaultAlias('route')).toBe('Illuminate\\Support\\Facades\\Route');
  expect(defaultAlias('Str')).toBe('Illuminate\\Support\\Str');
  expect(defaultAlias('App\\Route')).toBeUndefined();
  expect(defaultAlias('Thing')).toBeUndefined();
});
