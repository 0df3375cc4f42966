/**
 * The Laravel framework itself: more than a thousand real files lower without a single error node.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parsePhp } from '../../../server/src/syntax/php/parse.ts';
import { walk } from '../../../server/src/syntax/php/walk.ts';
import { testGrammars } from '../../support/grammars.ts';
import { findPart, requirePart } from '../../support/requirements.ts';

describe.skipIf(!requirePart('laravel'))('the Laravel framework', () => {
  test('has no problem and no error node', async () => {
    const { php } = await testGrammars();
    const root = dirname(findPart('laravel') ?? '');
    const found: string[] = [];
    let files = 0;
    for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !entry.name.endsWith('.php')) continue;
      files++;
      const path = join(entry.parentPath, entry.name);
      const program = parsePhp(php, readFileSync(path, 'utf8'));
      for (const problem of program.errors) found.push(`${path}:${problem.start} ${problem.message}`);
      walk(program, {
        enter: (node) => {
          if (node.kind.startsWith('Error')) found.push(`${path}:${node.start} ${node.kind}`);
          return true;
        },
      });
    }
    expect(found).toEqual([]);
    expect(files).toBeGreaterThan(1_000);
  });
});
