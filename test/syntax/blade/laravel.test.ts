/**
 * Laravel's own compiler and laragin read the same templates: the directives with their arguments, the echoes, the tags
 * of components with what they bind, the raw blocks, and in the end the variables of the compiled PHP.
 */
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { runPhp } from '../../support/php.ts';
import { findPart, requirePart } from '../../support/requirements.ts';
import { fileOf, SHOP, STRESS, templatesIn } from './check-blade.ts';
import { comparable, type Recognised, recognisedIn } from './recognised.ts';

const hasLaravel = requirePart('laravel');
const frameworks = hasLaravel ? templatesIn(dirname(findPart('laravel') ?? '')) : [];
const templates = [...STRESS, ...SHOP, ...frameworks];

interface Recorded extends Recognised {
  /** Whether PHP accepts what Laravel made of the template. */
  readonly valid: boolean;
}

describe.skipIf(!hasLaravel)("Laravel's compiler", () => {
  let recorded: Readonly<Record<string, Recorded>>;

  beforeAll(async () => {
    const script = join(import.meta.dirname, 'compiler-record.php');
    const { stdout, stderr } = await runPhp([script, ...templates.map(({ path }) => path)]);
    expect(stdout, stderr).not.toBe('');
    recorded = JSON.parse(stdout) as Record<string, Recorded>;
  });

  test.each(templates)('recognises the same in $path', async ({ path, text }) => {
    const theirs = recorded[path] as Recorded;
    const file = await fileOf(text);
    const known = new Set(theirs.directives.map(([name]) => name));
    const ours = recognisedIn(file);
    // Older Laravels leave newer directives alone.
    const shared = { ...ours, directives: ours.directives.filter(([name]) => known.has(name)) };
    expect(comparable(shared)).toEqual(comparable(theirs));
    expect(theirs.valid).toBe(true);
    expect(file.php.errors).toEqual([]);
    expect(file.blade.problems).toEqual([]);
  });

  test('was given templates of every kind', () => {
    const all = Object.values(recorded);
    expect(new Set(all.flatMap(({ directives }) => directives.map(([name]) => name))).size).toBeGreaterThan(70);
    for (const part of ['echoes', 'attributeEchoes', 'tags', 'blocks', 'variables'] as const) {
      expect(all.flatMap((each) => each[part] as unknown[]).length, part).toBeGreaterThan(1);
    }
  });
});
