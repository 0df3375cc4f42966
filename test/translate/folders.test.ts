/**
 * The sample applications, converted as a whole: nothing throws, and the compiler and vet accept all of the Go.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { convertFolder, vetParts } from '../support/convert-folder.ts';
import { testHelpers } from '../support/grammars.ts';
import { requirePart } from '../support/requirements.ts';
import { readTableRows } from '../support/rows.ts';

const { rows } = await readTableRows();

describe.each(['shop', 'plain'])('%s', async (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'laragin-folder-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const { parts, thrown } = await convertFolder(join(import.meta.dirname, '../fixtures', name), rows);

  test('converts everywhere', () => {
    expect(thrown).toEqual([]);
    expect(parts.filter(({ conversion }) => conversion.rows.length > 0)).not.toEqual([]);
    expect(parts.flatMap(({ conversion }) => conversion.holes.filter(({ why }) => why.includes('is not Go')))).toEqual(
      [],
    );
  });

  test.skipIf(!requirePart('go'))('is Go that compiles and vets', { timeout: 180_000 }, async () => {
    expect(vetParts(folder, await testHelpers(), parts)).toBe('');
  });
});
